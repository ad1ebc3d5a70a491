/**
 * A new table is painted with the rows that the reader sees first, and filled up right after, some rows at a time: what stands below
 * the screen must not keep waiting what stands on it, and no step may take so long that scrolling stutters.
 */
import { startTransition, useEffect, useState } from 'react';
import type { Collation } from '../../engine/index.ts';
import { GUTTER, NARROWEST, STRIP } from '../state/columns.ts';
import { PAINTED, useAppStore } from '../state/hooks.ts';
import type { ScreenItem } from './layout.ts';

/** A character is not narrower and a line is not lower, in CSS pixels: rows turn out higher than is guessed here. */
const LEAST = { character: 6, line: 22 };
/** What stands left and right of the words in a column. */
const MARGINS = 28;
/** No line is longer, in characters, however wide its column. */
const LONGEST_LINE = 68;
/** The least that a row takes besides its lines. */
const PADDING = 24;
/** So many cells are added to a table in one step. */
const CELLS = 400;
/** Milliseconds in which a table that is about to be replaced stays as it is. */
const REPLACED = 500;

interface Where {
  readonly collation: Collation;
  /** Article indexes of the columns that hold text: strips take a line. */
  readonly open: readonly number[];
  /** How many columns there are. */
  readonly columns: number;
  /** All columns are there: what is rendered before is rendered again for each. */
  readonly isWide: boolean;
  /** Width of the table's area in CSS pixels; 0 where it is not known. */
  readonly room: number;
  /** Index into the rows of the collation: where the reader is led. */
  readonly row: number;
}

/** About how high an item is, rather too low. */
function heightOf(item: ScreenItem, { collation, open }: Where, line: number): number {
  if (item.type === 'fold') return LEAST.line;
  const lengths = open.map((article) =>
    item.row.cells[article]!.own.reduce((sum, paragraph) => {
      const { start, end } = collation.articles[article]!.paragraphs[paragraph]!;
      return sum + end - start;
    }, 0),
  );
  return PADDING + LEAST.line * Math.max(1, Math.ceil(Math.max(...lengths) / line));
}

/** How many characters stand in a line at most. Strips that do not fit beside the open columns take none of their width. */
function lineOf({ open, columns, room }: Where): number {
  if (room <= 0) return LONGEST_LINE;
  const left = room - GUTTER;
  const strips = Math.min((columns - open.length) * STRIP, Math.max(0, left - open.length * NARROWEST));
  const width = (left - strips) / Math.max(1, open.length);
  return Math.max(1, Math.min(LONGEST_LINE, (width - MARGINS) / LEAST.character));
}

/** About how many cells an item takes: of the strips only those that hold something, or lack what the base text has. */
function cellsOf(item: ScreenItem, { collation, open, columns }: Where): number {
  if (item.type === 'fold') return 1;
  const { cells } = item.row;
  if (cells[collation.base]!.own.length > 0) return columns;
  return open.length + cells.filter(({ own, beside }) => own.length + beside.length > 0).length;
}

/** How many items there are after another step. */
function nextOf(items: readonly ScreenItem[], to: number, where: Where): number {
  let count = to;
  for (let cells = 0; count < items.length && cells < CELLS; count++) cells += cellsOf(items[count]!, where);
  return count;
}

/** How many items are needed until the screen is full, from where the reader is led. */
function firstOf(items: readonly ScreenItem[], where: Where): number {
  const here = items.findIndex((item) => item.type === 'row' && item.row.row === where.row);
  const line = lineOf(where);
  let count = Math.max(0, here);
  for (let room = globalThis.innerHeight; count < items.length && room > 0; count++) {
    room -= heightOf(items[count]!, where, line);
  }
  return count;
}

/**
 * The rows to render now: those of a new collation that fill the screen, then more and more, soon all.
 *
 * @returns the same array as `items` once all are rendered
 */
export function useFirstRows(items: readonly ScreenItem[], where: Where): readonly ScreenItem[] {
  const { collation, isWide } = where;
  const store = useAppStore();
  const [filled, setFilled] = useState<{ readonly of: Collation | null; readonly to: number }>({ of: null, to: 0 });
  const isFirst = filled.of !== collation;
  const to = isFirst ? firstOf(items, where) : filled.to;
  const isWhole = to >= items.length;
  const next = isWhole ? Number.POSITIVE_INFINITY : nextOf(items, to, where);
  useEffect(() => {
    if (next === to || !isWide) return;
    const fill = () => startTransition(() => setFilled({ of: collation, to: next }));
    const wait = store.getState().busy ? REPLACED : isFirst ? PAINTED : 0;
    if (wait === 0) return fill();
    const timer = setTimeout(fill, wait);
    return () => clearTimeout(timer);
  }, [collation, to, next, isFirst, isWide, store]);
  return isWhole ? items : items.slice(0, to);
}
