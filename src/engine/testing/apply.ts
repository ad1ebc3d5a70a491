/** What edits say, put to the proof: applied to one side they must give the other. */
import type { Article, Edit, Group, Pair, Range } from '../model.ts';

/** The text of `range` in `a` with its edits carried out. */
export function applied(a: string, b: string, range: Range, edits: readonly Pick<Edit, 'from' | 'to'>[]): string {
  let made = '';
  let at = range.start;
  for (const { from, to } of edits) {
    made += a.slice(at, from.start) + b.slice(to.start, to.end);
    at = from.end;
  }
  return made + a.slice(at, range.end);
}

/** The text between two offsets, cut at the borders of the paragraphs it runs over; what lies between these is left out. */
function pieces(article: Article, paragraphs: readonly number[], { start, end }: Range): string[] {
  return paragraphs.flatMap((index) => {
    const paragraph = article.paragraphs[index];
    if (!paragraph || paragraph.end < start || paragraph.start > end) return [];
    return [article.text.slice(Math.max(start, paragraph.start), Math.min(end, paragraph.end))];
  });
}

/** Whether `whole` is these pieces in a row, with any white space or none where one ends and the next begins. */
function isMadeOf(whole: string, parts: readonly string[]): boolean {
  let at = 0;
  for (const [i, part] of parts.entries()) {
    if (i > 0) while (at < whole.length && /\s/.test(whole.charAt(at))) at++;
    if (!whole.startsWith(part, at)) return false;
    at += part.length;
  }
  return whole.slice(at).trim() === '' && (at === whole.length || parts.length > 1);
}

/** How letters and their accents are stored is no difference. */
export const composed = (text: string) => text.normalize('NFC');

/** Two articles and what was found between them. */
export interface Compared {
  readonly a: Article;
  readonly b: Article;
  readonly pair: Pair;
}

/** The edits of a group. */
export const editsOf = (pair: Pair, group: Group): readonly Edit[] =>
  pair.edits.slice(group.edits.start, group.edits.end);

/**
 * What does not hold of a group, in words; nothing when its edits turn one side into the other. What stands between two
 * edits must be the same on both sides, but for how letters and their accents are stored, and for the white space where only one side has a paragraph's border.
 */
export function faultOf({ a, b, pair }: Compared, group: Group): string | undefined {
  const spanOf = (article: Article, paragraphs: readonly number[]): Range => ({
    start: article.paragraphs[paragraphs[0] as number]?.start ?? -1,
    end: article.paragraphs[paragraphs.at(-1) as number]?.end ?? -1,
  });
  const [spanA, spanB] = [spanOf(a, group.ia), spanOf(b, group.ib)];
  const edits = editsOf(pair, group);
  if (group.ia.length === 1 && group.ib.length === 1) {
    const made = applied(a.text, b.text, spanA, edits);
    const wanted = b.text.slice(spanB.start, spanB.end);
    return composed(made) === composed(wanted)
      ? undefined
      : `${JSON.stringify(made)} instead of ${JSON.stringify(wanted)}`;
  }
  if (group.ia.length > 1 && group.ib.length > 1) return 'several paragraphs on both sides';
  let [atA, atB] = [spanA.start, spanB.start];
  for (const { from, to } of [...edits, { from: { start: spanA.end, end: -1 }, to: { start: spanB.end, end: -1 } }]) {
    const common = [
      pieces(a, group.ia, { start: atA, end: from.start }),
      pieces(b, group.ib, { start: atB, end: to.start }),
    ] as const;
    const [one, many] = group.ia.length === 1 ? common : [common[1], common[0]];
    if (!isMadeOf(composed(one.join('')), many.map(composed)))
      return `${JSON.stringify(common[0])} against ${JSON.stringify(common[1])}`;
    [atA, atB] = [from.end, to.end];
  }
  return undefined;
}
