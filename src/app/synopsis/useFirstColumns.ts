/**
 * Of hundreds of columns those that fit on the screen are painted first; the others follow some at a time. Laying out a column more in
 * every row costs a moment, and hundreds at once would hold up whatever the reader does.
 */
import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Collation } from '../../engine/index.ts';
import { STRIP } from '../state/columns.ts';
import { PAINTED } from '../state/hooks.ts';

/** So many screens of strips are added in one step. */
const SCREENS = 2;

/**
 * The columns to render now: those of a new collation that fit on the screen, then more and more.
 *
 * @param columns article indexes
 * @returns the same array as `columns` once all are rendered
 */
export function useFirstColumns(collation: Collation, columns: readonly number[]): readonly number[] {
  const [filled, setFilled] = useState<{ readonly of: Collation | null; readonly to: number }>({ of: null, to: 0 });
  const isFirst = filled.of !== collation;
  const screen = Math.ceil(globalThis.innerWidth / STRIP);
  const to = isFirst ? screen : filled.to;
  const isWhole = to >= columns.length;
  useEffect(() => {
    if (isWhole) return;
    const fill = () => startTransition(() => setFilled({ of: collation, to: to + SCREENS * screen }));
    const timer = setTimeout(fill, isFirst ? PAINTED : 0);
    return () => clearTimeout(timer);
  }, [collation, to, isFirst, isWhole, screen]);
  return useMemo(() => (isWhole ? columns : columns.slice(0, to)), [columns, isWhole, to]);
}
