/** Stories of made-up words from a fixed seed: the same text on every machine, and nobody's. */

/**
 * A generator of numbers from 0 to 1 (mulberry32), the same for the same seed.
 *
 * @param {number} seed
 * @returns {() => number}
 */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const COMMON = 'the of to and a in that said it for on was with as by at from has is were'.split(' ');
const ONSETS = 'b c d f g h l m n p r s t v w br cl dr fl gr pl st tr'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const ENDS = 'n r s t l m nd st ck ng'.split(' ');

/** @param {() => number} next */
function word(next) {
  // Nearly half of a text are its most common words.
  if (next() < 0.45) return pick(COMMON, next());
  // Of the others a few come often, most hardly ever.
  const rank = Math.floor(3000 * next() ** 2.5);
  const own = random(rank + 1);
  const syllables = 1 + Math.floor(own() * 3);
  return (
    Array.from({ length: syllables }, () => pick(ONSETS, own()) + pick(VOWELS, own())).join('') + pick(ENDS, own())
  );
}

/**
 * @param {readonly string[]} list
 * @param {number} at from 0 to 1
 */
const pick = (list, at) => /** @type {string} */ (list[Math.floor(at * list.length)]);

/**
 * @param {() => number} next
 * @param {number} words
 */
function paragraph(next, words) {
  const list = Array.from({ length: words }, () => word(next));
  const first = /** @type {string} */ (list[0]);
  list[0] = first.charAt(0).toUpperCase() + first.slice(1);
  return `${list.join(' ')}.`;
}

/**
 * A story of paragraphs with 26 words each.
 *
 * @param {number} seed
 * @param {number} paragraphs
 * @returns {string[]}
 */
export function story(seed, paragraphs) {
  const next = random(seed);
  return Array.from({ length: paragraphs }, () => paragraph(next, 26));
}

/**
 * Another version of it: 5 % of its words replaced, 10 % of its paragraphs gone, three pairs of paragraphs swapped.
 *
 * @param {readonly string[]} base
 * @param {number} seed
 * @returns {string[]}
 */
export function version(base, seed) {
  const next = random(seed);
  const kept = base.filter(() => next() >= 0.1);
  for (let swap = 0; swap < 3 && kept.length > 1; swap++) {
    const a = Math.floor(next() * kept.length);
    const b = Math.floor(next() * kept.length);
    [kept[a], kept[b]] = [/** @type {string} */ (kept[b]), /** @type {string} */ (kept[a])];
  }
  return kept.map((text) => text.replace(/[a-z]+/gi, (old) => (next() < 0.05 ? word(next) : old)));
}
