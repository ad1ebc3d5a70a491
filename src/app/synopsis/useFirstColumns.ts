/**
 * Of hundreds of columns those that fit on the screen are painted first; the others follow some at a time. Laying out a column more in
 * every row costs a moment, and hundreds at once would hold up whatever the reader does.
 */
import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Collation } from '../../engine/index.ts';
import { NARROWEST, STRIP } from '../state/columns.ts';
import { afterFrame, MANY_ARTICLES } from '../state/hooks.ts';

/** So many strips are added in one step. */
const STEP = 100;

/** How many columns fill the room at most, from the first on. Fewer than hundreds are laid out at once: to render rows twice costs more. */
function firstOf(columns: readonly number[], strips: ReadonlySet<number>, room: number): number {
  if (columns.length < MANY_ARTICLES) return columns.length;
  let count = 0;
  for (let left = room > 0 ? room : globalThis.innerWidth; count < columns.length && left > 0; count++)
    left -= strips.has(columns[count]!) ? STRIP : NARROWEST;
  return count;
}

/**
 * The columns to render now: those of a new collation that fit on the screen, then more and more.
 *
 * @param columns article indexes
 * @param strips of these, the ones that are narrowed to strips
 * @param room width of the table's area in CSS pixels; 0 where it is not known
 * @returns the same array as `columns` once all are rendered
 */
export function useFirstColumns(
  collation: Collation,
  columns: readonly number[],
  { strips, room }: { readonly strips: ReadonlySet<number>; readonly room: number },
): readonly number[] {
  const [filled, setFilled] = useState<{ readonly of: Collation | null; readonly to: number }>({ of: null, to: 0 });
  const isFirst = filled.of !== collation;
  const to = isFirst ? firstOf(columns, strips, room) : filled.to;
  const isWhole = to >= columns.length;
  useEffect(() => {
    if (isWhole) return;
    const fill = () => startTransition(() => setFilled({ of: collation, to: to + STEP }));
    return afterFrame(fill);
  }, [collation, to, isWhole]);
  return useMemo(() => (isWhole ? columns : columns.slice(0, to)), [columns, isWhole, to]);
}
