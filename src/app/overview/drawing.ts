/** The overview as paths. A unit is a tenth of a column wide and a tenth of a row high; the screen stretches them. */
import type { Collation } from '../../engine/index.ts';
import { placementOf } from '../state/placement.ts';
import { displacedAfter } from '../synopsis/displaced.ts';
import { levelOf, type OverviewCell } from './share.ts';

export const UNIT = 10;

/** What the cells of one path have in common: its name is a class of the style sheet. */
export type PathName = 'same' | 'level-1' | 'level-2' | 'level-3' | 'level-4' | 'related' | 'only' | 'elsewhere';

export type CellPaths = { readonly [name in PathName]?: string };

/** How many units of the column a cell fills: the more differs, the wider, so that color is not needed. */
const WIDTHS: { readonly [name in PathName]: number } = {
  same: 2,
  'level-1': 3,
  'level-2': 5,
  'level-3': 7,
  'level-4': 9,
  related: 5,
  only: 9,
  elsewhere: 9,
};

/** With more columns than this, lines would cover the cells: what stands elsewhere is told by color, and has its line in one column only. */
const LINED = 8;

/** The path of a cell among `count` columns; null where nothing is drawn, since the article has nothing there. */
export function pathOf(cell: OverviewCell, count = 1): PathName | null {
  const { sign } = cell;
  if (sign === 'elsewhere' && count > LINED) return sign;
  if (sign === 'none' || sign === 'absent') return null;
  if (sign === 'related' || sign === 'only') return sign;
  const level = levelOf(cell);
  return level === 0 ? 'same' : `level-${level}`;
}

interface Grid {
  /** Indexes into `collation.rows` of the rows on screen, in order. */
  readonly rows: readonly number[];
  /** Article indexes, in order. */
  readonly columns: readonly number[];
  /** Index of the article where the reader is: where columns are many, its lines alone are drawn. */
  readonly here?: number;
}

/** The lines of what stands elsewhere: each crosses its own article's column, from the row in which it is shown to its own place. */
export function elsewherePath(collation: Collation, { rows, columns, here }: Grid): string {
  const at = new Map(rows.map((row, position) => [row, position]));
  const { rowOf } = placementOf(collation);
  const lines: string[] = [];
  for (const [x, article] of columns.entries()) {
    if (columns.length > LINED && article !== here) continue;
    const { anchorOf } = displacedAfter(collation, article);
    for (const [y, row] of rows.entries()) {
      const first = collation.rows[row]!.cells[article]![0];
      if (first === undefined || (collation.rows[row]!.moved[article] ?? 0) === 0) continue;
      const anchor = anchorOf.get(first);
      const home = anchor === undefined ? undefined : at.get(rowOf[article]![anchor]!);
      if (home === undefined) continue;
      // Its own place is behind the paragraph that it follows; before it where it comes first of all.
      const to = (anchor! < first ? home + 1 : home) * UNIT;
      const from = (y + 0.5) * UNIT;
      const [left, right] = [x * UNIT, (x + 1) * UNIT];
      const middle = (left + right) / 2;
      lines.push(`M${left} ${from}C${middle} ${from} ${middle} ${to} ${right} ${to}`);
    }
  }
  return lines.join('');
}

/**
 * The cells as paths, a column in each step.
 *
 * @param columns for each column its cells, row by row
 */
export function* cellPaths(columns: readonly (readonly OverviewCell[])[]): Generator<void, CellPaths> {
  const paths: { [name in PathName]?: string } = {};
  for (const [x, cells] of columns.entries()) {
    for (const [y, cell] of cells.entries()) {
      const name = pathOf(cell, columns.length);
      if (!name) continue;
      const rect = `M${x * UNIT + 0.5} ${y * UNIT + 0.5}h${WIDTHS[name]}v${UNIT - 1}h-${WIDTHS[name]}z`;
      paths[name] = (paths[name] ?? '') + rect;
    }
    yield;
  }
  return paths;
}

/** The cells in which something is lit, as frames; each once. */
export function litPath(
  { rows, columns }: Grid,
  places: readonly { readonly row: number; readonly article: number }[],
): string {
  const frames = new Set<string>();
  for (const { row, article } of places) {
    const [x, y] = [columns.indexOf(article), rows.indexOf(row)];
    if (x >= 0 && y >= 0) frames.add(`M${x * UNIT} ${y * UNIT}h${UNIT}v${UNIT}h-${UNIT}z`);
  }
  return [...frames].join('');
}
