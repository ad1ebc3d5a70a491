import type { Article, Collation, Edit, Group, Kind, Pair, Range, Readings } from './model.ts';
import { foldText } from './text/characters.ts';

/** The passage of the base text that a pair's other article stands beside, if it has it. */
const groupAt = (pair: Pair, ia: number) => pair.groups.find((g) => g.ia.includes(ia));

const editsOf = (pair: Pair, group: Group, ia: number): Edit[] =>
  pair.edits.slice(group.edits.start, group.edits.end).filter((e) => e.ia === ia);

const isInsertion = ({ from }: Edit) => from.start === from.end;

/**
 * Whether an edit stands in a place. Words that are put in just before or behind a place are not in it, unless the place itself was widened
 * from one where words are put in, `gap`.
 */
const touches = (edit: Edit, { start, end }: Range, gap: number) =>
  isInsertion(edit)
    ? (edit.from.start > start && edit.from.start < end) || edit.from.start === gap
    : edit.from.start < end && edit.from.end > start;

const isMechanical = (edit: Edit) => edit.kind === 'typography';

/**
 * What every article has where an edit stands: the apparatus of one place.
 *
 * The place is the edit's range of the base text, widened over the edits of the other articles that reach into it, so that
 * nobody's reading begins in the middle of a change. Articles whose words differ in typography only share a reading; kinds that the
 * reader gave go before the engine's.
 */
export function readingsAt(
  collation: Collation,
  selection: { readonly pair: number; readonly edit: number },
): Readings {
  const { articles, base, rows, pairs } = collation;
  const chosen = pairs[selection.pair];
  const edit = chosen?.edits[selection.edit];
  if (!chosen || !edit) return { row: -1, readings: [], absent: [] };
  const ia = edit.ia;
  const others = pairs.filter((p) => p.a === chosen.a);
  const place = widen(edit, others, ia);
  const gap = isInsertion(edit) ? edit.from.start : -1;
  const readings = new Map<string, { text: string; articles: number[]; given?: Kind }>();
  const absent: number[] = [];
  const add = (article: number, text: string, given?: Kind) => {
    const key = given === undefined ? foldText(text) : `${given} ${text}`;
    const known = readings.get(key);
    if (known) known.articles.push(article);
    else readings.set(key, { text, articles: [article], ...(given === undefined ? {} : { given }) });
  };
  add(chosen.a, (articles[chosen.a] as Article).text.slice(place.start, place.end).trim());
  for (const pair of others) {
    const group = groupAt(pair, ia);
    if (!group) absent.push(pair.b);
    else {
      const edits = editsOf(pair, group, ia);
      const text = readIn(articles[pair.b] as Article, articles[pair.a] as Article, edits, { ia, group, place, gap });
      add(pair.b, text, givenAt(edits, place, gap));
    }
  }
  const [own, ...rest] = [...readings.values()].map((r) => ({ ...r, articles: r.articles.sort((x, y) => x - y) }));
  rest.sort((x, y) => y.articles.length - x.articles.length || (x.articles[0] as number) - (y.articles[0] as number));
  const row = rows.findIndex((r) => (chosen.a === base ? r.cells[base] : r.cells[chosen.a])?.includes(ia));
  return { row, readings: own ? [own, ...rest] : rest, absent };
}

/** The kind that the reader gave to what differs in a place. */
const givenAt = (edits: readonly Edit[], place: Range, gap: number): Kind | undefined =>
  edits.find((edit) => edit.engine !== undefined && touches(edit, place, gap))?.kind;

/**
 * The edit's range, widened over the edits that reach into it, and over those that reach into these. Words that are put in have no range: what
 * other articles have instead of the words beside them tells of the same place, as `South` before `Korea` here and `North Korea` for `Korea`
 * there, so that a place of no words is widened over what begins or ends at it.
 */
function widen(edit: Edit, others: readonly Pair[], ia: number): Range {
  const edits = others.flatMap((pair) => {
    const group = groupAt(pair, ia);
    return !group || group.rewritten || group.coarse ? [] : editsOf(pair, group, ia);
  });
  const wide = edits.filter((e) => !isMechanical(e) && !isInsertion(e));
  let { start, end } = edit.from;
  for (let grows = true; grows; ) {
    grows = false;
    for (const { from } of wide) {
      const meets = start === end ? from.start <= end && from.end >= start : from.start < end && from.end > start;
      if (!meets || (from.start >= start && from.end <= end)) continue;
      [start, end] = [Math.min(start, from.start), Math.max(end, from.end)];
      grows = true;
    }
  }
  return { start, end };
}

interface Place {
  readonly ia: number;
  readonly group: Group;
  readonly place: Range;
  /** Where the chosen edit only puts words in, its place; else -1. */
  readonly gap: number;
}

/** What an article has at a place of the base text: what is common there, and its side of the edits that touch it. */
function readIn(article: Article, base: Article, edits: readonly Edit[], { ia, group, place, gap }: Place): string {
  const paragraph = base.paragraphs[ia];
  if (!paragraph) return '';
  let text = '';
  let at = place.start;
  let ib = group.ib[0];
  for (const e of edits) {
    if (!touches(e, place, gap)) continue;
    if (e.from.start > at) text += base.text.slice(at, e.from.start);
    if (text !== '' && e.ib !== ib && !/\s$/.test(text)) text += ' ';
    text += article.text.slice(e.to.start, e.to.end);
    at = Math.max(at, e.from.end);
    ib = e.ib;
  }
  if (at < place.end) text += base.text.slice(at, place.end);
  return text.trim();
}
