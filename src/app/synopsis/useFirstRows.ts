/**
 * A new table is painted with the rows that the reader sees first, and filled up right after, some rows at a time: what stands below
 * the screen must not keep waiting what stands on it, and no step may take so long that scrolling stutters.
 */
import { startTransition, useEffect, useState } from 'react';
import type { Collation } from '../../engine/index.ts';
import type { ScreenItem } from './layout.ts';

/** No column holds more characters in a line, and no line is lower than this, in CSS pixels: rows turn out higher than is guessed here. */
const LINE = { characters: 60, height: 22 };
/** The least that a row takes besides its lines. */
const PADDING = 24;
/** So many cells are added to a table in one step. */
const CELLS = 400;

interface Where {
  readonly collation: Collation;
  /** Article indexes of the columns that hold text: strips take a line. */
  readonly open: readonly number[];
  /** How many columns there are. */
  readonly columns: number;
  /** Index into the rows of the collation: where the reader is led. */
  readonly row: number;
}

/** About how high an item is, rather too low. */
function heightOf(item: ScreenItem, { collation, open }: Where): number {
  if (item.type === 'fold') return LINE.height;
  const lengths = open.map((article) =>
    item.row.cells[article]!.own.reduce((sum, paragraph) => {
      const { start, end } = collation.articles[article]!.paragraphs[paragraph]!;
      return sum + end - start;
    }, 0),
  );
  return PADDING + LINE.height * Math.max(1, Math.ceil(Math.max(...lengths) / LINE.characters));
}

/** How many items are needed until the screen is full, from where the reader is led. */
function firstOf(items: readonly ScreenItem[], where: Where): number {
  const here = items.findIndex((item) => item.type === 'row' && item.row.row === where.row);
  let count = Math.max(0, here);
  for (let room = globalThis.innerHeight; count < items.length && room > 0; count++) {
    room -= heightOf(items[count]!, where);
  }
  return count;
}

/**
 * The rows to render now: those of a new collation that fill the screen, then more and more, soon all.
 *
 * @returns the same array as `items` once all are rendered
 */
export function useFirstRows(items: readonly ScreenItem[], where: Where): readonly ScreenItem[] {
  const { collation, columns } = where;
  const [filled, setFilled] = useState<{ readonly of: Collation | null; readonly to: number }>({ of: null, to: 0 });
  const to = filled.of === collation ? filled.to : firstOf(items, where);
  const isWhole = to >= items.length;
  useEffect(() => {
    const next = isWhole ? Number.POSITIVE_INFINITY : to + Math.ceil(CELLS / columns);
    if (next !== to) startTransition(() => setFilled({ of: collation, to: next }));
  }, [collation, columns, to, isWhole]);
  return isWhole ? items : items.slice(0, to);
}
