/** The tracks of the table's grid: strips, columns of a width of their own, and those that share the room. */
import type { Collation } from '../../engine/index.ts';
import type { ColumnChoices } from '../state/model.ts';

interface Columns {
  readonly columns: readonly number[];
  readonly strips: ReadonlySet<number>;
  readonly choices: ColumnChoices;
}

/** Values of the custom properties `--tracks` and `--least` (the width below which the table scrolls sideways). */
export function tracksOf(
  { articles }: Collation,
  { columns, strips, choices }: Columns,
): { readonly tracks: string; readonly least: string } {
  // Beside many strips the table scrolls sideways anyhow: then the two that are open need not be narrow.
  const shared = strips.size > 0 && columns.length - strips.size <= 2 ? 'var(--comfortable)' : 'var(--column)';
  const widths = columns.map((article) => {
    if (strips.has(article)) return 'var(--strip)';
    const width = choices.widths[articles[article]!.id];
    return width === undefined ? shared : `${width}px`;
  });
  // Where every column has a width of its own, the room that is left stays empty.
  const tracks = widths.map((width) => (width === shared ? `minmax(${shared}, 1fr)` : width));
  return { tracks: tracks.join(' '), least: `calc(var(--gutter) + ${widths.join(' + ')})` };
}
