/** The rows on screen in order, with the folds into which furniture goes. Which rows pass the filter, the store says. */
import type { Collation } from '../../engine/index.ts';
import { placementOf, type ScreenRow } from '../state/placement.ts';

/** A run of rows that are set aside, in its place. */
export interface Fold {
  /** Index into `collation.rows` of its first row. */
  readonly row: number;
  /** By shown article that has any: how many paragraphs. */
  readonly lines: readonly { readonly article: number; readonly count: number }[];
}

export type ScreenItem =
  | { readonly type: 'row'; readonly row: ScreenRow }
  | { readonly type: 'fold'; readonly fold: Fold };

export interface LayoutChoices {
  /** Article indexes of the columns on screen. Rows that are empty in all of them are left out. */
  readonly columns: readonly number[];
  /** Indexes of the collation's rows that pass the filter. */
  readonly shown: readonly number[];
  /** Indexes of the collation's rows that hold nothing but furniture and the like in these columns. */
  readonly asides: readonly number[];
  /** Whether folds stand in the table; a filtered one leaves out what is set aside. */
  readonly folds: boolean;
}

function foldOf(rows: readonly ScreenRow[], columns: readonly number[]): Fold {
  const lines = columns.map((article) => ({
    article,
    count: rows.reduce((sum, row) => sum + row.cells[article]!.own.length, 0),
  }));
  return { row: rows[0]!.row, lines: lines.filter(({ count }) => count > 0) };
}

/** The items of the table in order. A row that is laid beside another is shown with it, and only with it. */
export function screenItems(collation: Collation, { columns, shown, asides, folds }: LayoutChoices): ScreenItem[] {
  const isShown = new Set(shown);
  const isAside = new Set(asides);
  const items: ScreenItem[] = [];
  let folded: ScreenRow[] = [];
  const isFilled = ({ cells }: ScreenRow) =>
    columns.some((column) => cells[column]!.own.length + cells[column]!.beside.length > 0);
  const close = () => {
    if (folds && folded.length > 0) items.push({ type: 'fold', fold: foldOf(folded, columns) });
    for (const row of folded) if (isShown.has(row.row)) items.push({ type: 'row', row });
    folded = [];
  };
  for (const row of placementOf(collation).rows) {
    if (!isFilled(row)) continue;
    if (isAside.has(row.row)) folded.push(row);
    else if (isShown.has(row.row)) {
      close();
      items.push({ type: 'row', row });
    }
  }
  close();
  return items;
}

/** How many paragraphs of each article are set aside; articles without any are left out. */
export function asideLines(collation: Collation, columns: readonly number[], asides: readonly number[]): Fold['lines'] {
  const isAside = new Set(asides);
  const rows = placementOf(collation).rows.filter((row) => isAside.has(row.row));
  return rows.length === 0 ? [] : foldOf(rows, columns).lines;
}
