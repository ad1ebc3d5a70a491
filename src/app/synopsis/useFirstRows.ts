/**
 * A new table is painted with the rows that the reader sees first, and filled up right after: what stands below the screen must
 * not keep waiting what stands on it.
 */
import { startTransition, useEffect, useState } from 'react';
import type { Collation } from '../../engine/index.ts';
import type { ScreenItem } from './layout.ts';

/** Rows that are more than a tall screen holds, and behind the reader's row as many again. */
const FIRST = 14;

/**
 * The rows to render now: those of a new collation up to what lies a screen behind `row`, soon after all.
 *
 * @param row index into the rows of the collation: where the reader is led
 * @returns the same array as `items` once all are rendered
 */
export function useFirstRows(collation: Collation, items: readonly ScreenItem[], row: number): readonly ScreenItem[] {
  const [filled, setFilled] = useState<Collation | null>(null);
  useEffect(() => startTransition(() => setFilled(collation)), [collation]);
  if (filled === collation) return items;
  const here = items.findIndex((item) => item.type === 'row' && item.row.row === row);
  return items.slice(0, Math.max(0, here) + FIRST);
}
