import type { HandLink, Link, ReadArticle } from '../model.ts';

/** Two paragraphs by index, the first in `a`. */
export interface Ends {
  readonly ia: number;
  readonly ib: number;
}

/** What the reader said of the paragraphs of two articles. */
export interface Hand {
  readonly together: readonly Ends[];
  readonly apart: readonly Ends[];
}

/** The reader said nothing. */
export const NO_HAND: Hand = { together: [], apart: [] };

/**
 * What the reader said, by article indexes `a < b`. Of two things said of the same two paragraphs the later holds; a place that
 * holds no paragraph says nothing.
 */
export function handOf(read: readonly ReadArticle[], links: readonly HandLink[]): (a: number, b: number) => Hand {
  if (links.length === 0) return () => NO_HAND;
  const said = new Map<string, Map<string, Ends & { readonly together: boolean }>>();
  const find = ({ id, start, end }: HandLink['a']) => {
    const article = read.findIndex((one) => one.id === id);
    const paragraph = read[article]?.paragraphs.findIndex((p) => p.start === start && p.end === end) ?? -1;
    return paragraph < 0 ? undefined : { article, paragraph };
  };
  for (const { a, b, together } of links) {
    const ends = [find(a), find(b)].sort((x, y) => (x?.article ?? 0) - (y?.article ?? 0));
    const [one, two] = ends;
    if (!one || !two || one.article === two.article) continue;
    const pair = `${one.article} ${two.article}`;
    const of = said.get(pair) ?? new Map();
    said.set(pair, of.set(`${one.paragraph} ${two.paragraph}`, { ia: one.paragraph, ib: two.paragraph, together }));
  }
  return (a, b) => {
    const all = [...(said.get(`${a} ${b}`)?.values() ?? [])];
    return { together: all.filter((ends) => ends.together), apart: all.filter((ends) => !ends.together) };
  };
}

const key = ({ ia, ib }: Ends) => `${ia} ${ib}`;

/** Links without those that the reader took apart, and without those of which the reader said more than the engine knows. */
export function withoutHand(links: readonly Link[], { together, apart }: Hand): readonly Link[] {
  if (together.length + apart.length === 0) return links;
  const gone = new Set([...together, ...apart].map(key));
  return links.filter((link) => !gone.has(key(link)));
}
