/** How much of a cell differs from the base, in a number. */
import type { Article, Collation, Kind } from '../../engine/index.ts';
import { indexOf, pairWithBase } from '../state/pairs.ts';
import type { ScreenRow } from '../state/placement.ts';
import { type Sign, signOf } from '../synopsis/sign.ts';
import { countWords } from '../synopsis/summary.ts';

export interface OverviewCell {
  readonly sign: Sign;
  /**
   * Share of the words of both passages, the base's and this article's, that are in one of the two only: 0 to 1. Counts edits of kinds that
   * are switched on. 0 where nothing is compared; 1 where a passage is too long to compare.
   */
  readonly share: number;
}

const counted = new WeakMap<Article, number[]>();

/** Words of a paragraph, counted once. */
function wordsOf(article: Article, index: number): number {
  let counts = counted.get(article);
  if (!counts) {
    counts = [];
    counted.set(article, counts);
  }
  const { start, end } = article.paragraphs[index]!;
  counts[index] ??= countWords(article.text.slice(start, end));
  return counts[index];
}

/** What most cells of many articles are: one object for all. */
const NOTHING: OverviewCell = { sign: 'none', share: 0 };

/** The cell of `article` in `row`. */
export function overviewCell(
  collation: Collation,
  row: ScreenRow,
  article: number,
  off: ReadonlySet<Kind>,
): OverviewCell {
  const sign = signOf(collation, row, article, off);
  if (sign === 'none') return NOTHING;
  const pair = pairWithBase(collation, article)?.pair;
  if (!pair) return { sign, share: 0 };
  const { groupByB } = indexOf(pair);
  const groups = new Set(row.cells[article]!.own.flatMap((paragraph) => groupByB.get(paragraph) ?? []));
  const [a, b] = [collation.articles[pair.a]!, collation.articles[article]!];
  const wordsIn = (from: Article, indexes: readonly number[]) =>
    indexes.reduce((sum, index) => sum + wordsOf(from, index), 0);
  let all = 0;
  let other = 0;
  for (const { ia, ib, coarse, edits } of groups) {
    if (coarse) return { sign, share: 1 };
    all += wordsIn(a, ia) + wordsIn(b, ib);
    for (const { kind, from, to } of pair.edits.slice(edits.start, edits.end)) {
      if (off.has(kind)) continue;
      other += countWords(a.text.slice(from.start, from.end)) + countWords(b.text.slice(to.start, to.end));
    }
  }
  return { sign, share: all === 0 ? 0 : Math.min(1, other / all) };
}

/** Upper ends of the first three levels; what is above the last is the fourth. */
export const LEVELS = [0.05, 0.2, 0.5] as const;

/** 0: no words differ; 1 to 4: more and more do. Punctuation alone, if it is on, is of level 1. */
export function levelOf({ sign, share }: OverviewCell): 0 | 1 | 2 | 3 | 4 {
  if (share === 0) return sign === 'differs' ? 1 : 0;
  const at = LEVELS.findIndex((end) => share <= end);
  return at < 0 ? 4 : ((at + 1) as 1 | 2 | 3);
}

/** `under 1 %`, `12 %`, never all unless it is all. */
export function percentOf(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1 %';
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100} %`;
}
