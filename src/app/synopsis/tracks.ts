/** The tracks of the table's grid: strips, columns of a width of their own, and those that share the room. */
import type { Collation } from '../../engine/index.ts';
import type { ColumnChoices } from '../state/model.ts';

interface Columns {
  readonly columns: readonly number[];
  readonly strips: ReadonlySet<number>;
  readonly choices: ColumnChoices;
}

/** Neighbors of one width, told once: every line of the table reads this text, and hundreds of columns would make it long. */
function runsOf(widths: readonly string[]): readonly { readonly width: string; readonly count: number }[] {
  const runs: { width: string; count: number }[] = [];
  for (const width of widths) {
    const last = runs.at(-1);
    if (last?.width === width) last.count++;
    else runs.push({ width, count: 1 });
  }
  return runs;
}

/** Values of the custom properties `--tracks` and `--least` (the width below which the table scrolls sideways). */
export function tracksOf(
  { articles }: Collation,
  { columns, strips, choices }: Columns,
): { readonly tracks: string; readonly least: string } {
  // Beside many strips the table scrolls sideways anyhow: then the two that are open need not be narrow.
  const shared = strips.size > 0 && columns.length - strips.size <= 2 ? 'var(--comfortable)' : 'var(--column)';
  const runs = runsOf(
    columns.map((article) => {
      if (strips.has(article)) return 'var(--strip)';
      const width = choices.widths[articles[article]!.id];
      return width === undefined ? shared : `${width}px`;
    }),
  );
  // Where every column has a width of its own, the room that is left stays empty.
  const tracks = runs.map(
    ({ width, count }) => `repeat(${count}, ${width === shared ? `minmax(${shared}, 1fr)` : width})`,
  );
  const sum = runs.map(({ width, count }) => `${count} * ${width}`);
  return { tracks: tracks.join(' '), least: `calc(${['var(--gutter)', ...sum].join(' + ')})` };
}
