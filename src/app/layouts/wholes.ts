/** What the apparatus says of whole paragraphs: who lacks them, has them elsewhere or otherwise cut, and who has them in other words. */
import type { Collation, Kind } from '../../engine/index.ts';
import { indexOf, pairWithBase } from '../state/pairs.ts';
import type { ScreenRow } from '../state/placement.ts';
import type { Tone } from '../synopsis/cellState.ts';
import { cellStates } from '../synopsis/states.ts';

export interface Said {
  readonly text: string;
  /** Article indexes. */
  readonly articles: readonly number[];
}

const TOLD: ReadonlySet<Tone> = new Set<Tone>(['head', 'absent', 'elsewhere']);

/** States of the other articles in a row, those of which the same is said together; who has the base's words is not named. */
export function saidOf(
  collation: Collation,
  row: ScreenRow,
  columns: readonly number[],
  off: ReadonlySet<Kind>,
): readonly Said[] {
  const said = new Map<string, number[]>();
  for (const article of columns) {
    if (article === collation.base) continue;
    for (const { tone, text } of cellStates(collation, row, article, off)) {
      if (!TOLD.has(tone)) continue;
      said.set(text, [...(said.get(text) ?? []), article]);
    }
  }
  return [...said].map(([text, articles]) => ({ text, articles }));
}

/** A paragraph that is set out in full, with the articles that have it so. */
export interface Full {
  readonly text: string;
  readonly articles: readonly number[];
  /** Where it stands in the first of them. */
  readonly paragraph: number;
}

/** Paragraphs of a row that no word marks serve: in other words throughout, too long to compare, or without a counterpart in the base. */
export function fullTexts(collation: Collation, row: ScreenRow, columns: readonly number[]): readonly Full[] {
  const full = new Map<string, { articles: number[]; paragraph: number }>();
  for (const article of columns) {
    const pair = pairWithBase(collation, article)?.pair;
    if (!pair) continue;
    const { groupByB } = indexOf(pair);
    for (const paragraph of row.cells[article]!.own) {
      const group = groupByB.get(paragraph);
      if (group && !group.rewritten && !group.coarse) continue;
      const { start, end } = collation.articles[article]!.paragraphs[paragraph]!;
      const text = collation.articles[article]!.text.slice(start, end);
      const known = full.get(text);
      if (known) known.articles.push(article);
      else full.set(text, { articles: [article], paragraph });
    }
  }
  return [...full].map(([text, rest]) => ({ text, ...rest }));
}
