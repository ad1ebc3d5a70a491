/** The lines of the Pair layout: two articles, each in its own order, and what belongs together side by side where both have it in place. */
import type { Collation } from '../../engine/index.ts';
import type { ScreenRow } from '../state/placement.ts';

/** A line: the row with both articles' parts, or with the part of one, whose other end stands in another line. */
export interface PairItem {
  readonly row: ScreenRow;
  /** `both`: as in the table. `base`, `beside`: of a passage that stands elsewhere only the base's part, or the other's. */
  readonly part: 'both' | 'base' | 'beside';
}

interface Pair {
  readonly beside: number;
  /** Rows on screen, in order. */
  readonly rows: readonly ScreenRow[];
}

const isMoved = ({ rows, base }: Collation, row: ScreenRow, beside: number) =>
  (rows[row.row]!.moved[beside] ?? 0) !== 0 && row.cells[beside]!.own.length > 0 && row.cells[base]!.own.length > 0;

/** Where a paragraph of the other article belongs among the lines: behind the last that holds an earlier one of its paragraphs. */
function homeOf(items: readonly PairItem[], beside: number, paragraph: number): number {
  const held = ({ row, part }: PairItem) => (part === 'base' ? [] : row.cells[beside]!.own);
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const own = held(items[at]!);
    if (own.length > 0 && own[0]! < paragraph) return at + 1;
  }
  const next = items.findIndex((item) => held(item).length > 0);
  return next < 0 ? items.length : next;
}

/**
 * The lines in order. Both articles read from top to bottom as they were written: what the base has in place stays where it is, and around
 * it goes, paragraph by paragraph, what the other has elsewhere or alone.
 */
export function pairItems(collation: Collation, { beside, rows }: Pair): readonly PairItem[] {
  const isAlone = ({ cells }: ScreenRow) => cells[collation.base]!.own.length === 0 && cells[beside]!.own.length > 0;
  const items: PairItem[] = rows
    .filter((row) => !isAlone(row))
    .map((row) => ({ row, part: isMoved(collation, row, beside) ? 'base' : 'both' }));
  const placed = rows.flatMap((row): PairItem[] => {
    if (isAlone(row)) return [{ row, part: 'both' }];
    return isMoved(collation, row, beside) ? [{ row, part: 'beside' }] : [];
  });
  const first = ({ row }: PairItem) => row.cells[beside]!.own[0]!;
  placed.sort((one, other) => first(one) - first(other));
  for (const item of placed) items.splice(homeOf(items, beside, first(item)), 0, item);
  return items;
}
