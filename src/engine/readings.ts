import type { Article, Collation, Edit, Group, Kind, Pair, Range, Readings } from './model.ts';
import { foldText } from './text/characters.ts';

/** The passage of the base text that a pair's other article stands beside, if it has it. */
const groupAt = (pair: Pair, ia: number) => pair.groups.find((g) => g.ia.includes(ia));

const editsOf = (pair: Pair, group: Group, ia: number): Edit[] =>
  pair.edits.slice(group.edits.start, group.edits.end).filter((e) => e.ia === ia);

const touches = (edit: Edit, { start, end }: Range) =>
  edit.from.start <= end &&
  edit.from.end >= start &&
  (edit.from.start < end || edit.from.end > start || edit.from.start === edit.from.end || start === end);

const overlaps = (edit: Edit, { start, end }: Range) => edit.from.start < end && edit.from.end > start;

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
      const text = readIn(articles[pair.b] as Article, articles[pair.a] as Article, edits, { ia, group, place });
      add(pair.b, text, givenAt(edits, place));
    }
  }
  const [own, ...rest] = [...readings.values()].map((r) => ({ ...r, articles: r.articles.sort((x, y) => x - y) }));
  rest.sort((x, y) => y.articles.length - x.articles.length || (x.articles[0] as number) - (y.articles[0] as number));
  const row = rows.findIndex((r) => (chosen.a === base ? r.cells[base] : r.cells[chosen.a])?.includes(ia));
  return { row, readings: own ? [own, ...rest] : rest, absent };
}

/** The kind that the reader gave to what differs in a place. */
const givenAt = (edits: readonly Edit[], place: Range): Kind | undefined =>
  edits.find((edit) => edit.engine !== undefined && touches(edit, place))?.kind;

/** The edit's range, widened once over the edits that reach into it. */
function widen(edit: Edit, others: readonly Pair[], ia: number): Range {
  let { start, end } = edit.from;
  for (const pair of others) {
    const group = groupAt(pair, ia);
    if (!group || group.rewritten || group.coarse) continue;
    for (const e of editsOf(pair, group, ia)) {
      if (isMechanical(e) || !overlaps(e, edit.from)) continue;
      start = Math.min(start, e.from.start);
      end = Math.max(end, e.from.end);
    }
  }
  return { start, end };
}

interface Place {
  readonly ia: number;
  readonly group: Group;
  readonly place: Range;
}

/** What an article has at a place of the base text: what is common there, and its side of the edits that touch it. */
function readIn(article: Article, base: Article, edits: readonly Edit[], { ia, group, place }: Place): string {
  const paragraph = base.paragraphs[ia];
  if (!paragraph) return '';
  let text = '';
  let at = place.start;
  let ib = group.ib[0];
  for (const e of edits) {
    if (!touches(e, place)) continue;
    if (e.from.start > at) text += base.text.slice(at, e.from.start);
    if (text !== '' && e.ib !== ib && !/\s$/.test(text)) text += ' ';
    text += article.text.slice(e.to.start, e.to.end);
    at = Math.max(at, e.from.end);
    ib = e.ib;
  }
  if (at < place.end) text += base.text.slice(at, place.end);
  return text.trim();
}
