/** How many of the words that differ end without an explanation: as `wording`, or as words cut beside words added in one place. */

/** @param {string} text */
const wordsIn = (text) => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

/** Kinds that change no word. */
const DRESS = new Set(['typography', 'punctuation']);

/**
 * Counts over the edits between a base text and the other articles of its family, as `collate --format json` prints them.
 *
 * @typedef {{ a: string, ia: number, b: string, ib: number, kind: string, from: { start: number, end: number, text: string }, to: { start: number, end: number, text: string } }} Edit
 * @param {{ base: string, articles: { id: string, family: string }[], edits: Edit[] }} collation
 * @returns {{ changed: number, unexplained: number }} words, of both sides
 */
export function unexplainedWords({ base, articles, edits }) {
  const family = articles.find(({ id }) => id === base)?.family;
  const derived = new Set(articles.filter((article) => article.family === family).map(({ id }) => id));
  const counted = edits.filter(({ a, b, kind }) => a === base && derived.has(b) && !DRESS.has(kind));
  let changed = 0;
  let unexplained = 0;
  for (const [i, edit] of counted.entries()) {
    const words = wordsIn(edit.from.text) + wordsIn(edit.to.text);
    changed += words;
    if (edit.kind === 'wording' || besideItsOpposite(counted, i)) unexplained += words;
  }
  return { changed, unexplained };
}

/**
 * Whether a cut has an addition next to it, or the other way round, with no kept word between them.
 *
 * @param {Edit[]} edits
 * @param {number} i
 */
function besideItsOpposite(edits, i) {
  const { kind } = /** @type {Edit} */ (edits[i]);
  const opposite = kind === 'cut' ? 'addition' : kind === 'addition' ? 'cut' : null;
  if (opposite === null) return false;
  return [edits[i - 1], edits[i + 1]].some(
    (other) => other?.kind === opposite && inOnePlace(/** @type {Edit} */ (edits[i]), other),
  );
}

/**
 * @param {Edit} one
 * @param {Edit} other
 */
function inOnePlace(one, other) {
  if (one.b !== other.b || one.ia !== other.ia || one.ib !== other.ib) return false;
  // White space alone lies between what touches.
  const gap = (/** @type {{ start: number, end: number }} */ p, /** @type {{ start: number, end: number }} */ q) =>
    Math.max(p.start, q.start) - Math.min(p.end, q.end);
  return gap(one.from, other.from) <= 1 && gap(one.to, other.to) <= 1;
}
