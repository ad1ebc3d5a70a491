/** Where the parts of the drawn graph stand: one line of the grid for each article, sources beside theirs. Needs no page. */
import type { Lineage } from '../../engine/index.ts';

export interface GraphLayout {
  /** Articles from top to bottom. */
  readonly order: readonly number[];
  /** By source: the first of its lines and how many it spans. */
  readonly sources: readonly { readonly line: number; readonly span: number }[];
  /** By arrow: a curve from left to right. Heights in lines, 0.5 being the middle of the first. */
  readonly curves: readonly {
    readonly arrow: number;
    readonly from: number;
    readonly to: number;
    readonly share: number;
  }[];
  /** By source: index of its family, from 0. */
  readonly family: readonly number[];
}

/** The middle of a source's lines. */
export const middleOf = ({ line, span }: { readonly line: number; readonly span: number }): number => line + span / 2;

/**
 * Articles stand under their source, the fullest first; those without one come last. An article of several sources stands
 * under the first. So the curves of a source never cross each other.
 */
export function layoutOf({ sources, arrows, standing, wording }: Lineage): GraphLayout {
  const order: number[] = [];
  const placed = new Set<number>();
  const spans = sources.map(({ articles }) => {
    const line = order.length;
    for (const article of articles) {
      if (placed.has(article)) continue;
      placed.add(article);
      order.push(article);
    }
    return { line, span: Math.max(0, order.length - line) };
  });
  for (const { article } of standing) if (!placed.has(article)) order.push(article);
  const labels = [...new Set(sources.map(({ family }) => family))];
  return {
    order,
    sources: spans,
    family: sources.map(({ family }) => labels.indexOf(family)),
    curves: arrows.map(({ source, article }, arrow) => {
      const measure = sources[source]!.articles[0];
      const { words, of } = measure === undefined ? { words: 0, of: 1 } : wording[article]![measure]!;
      return {
        arrow,
        from: middleOf(spans[source]!),
        to: order.indexOf(article) + 0.5,
        share: of === 0 ? 0 : words / of,
      };
    }),
  };
}
