/**
 * A new table is painted with the rows that the reader sees first, and filled up right after, some rows at a time: what stands below
 * the screen must not keep waiting what stands on it, and no step may take so long that scrolling stutters.
 */
import { startTransition, useEffect, useState } from 'react';
import type { Collation } from '../../engine/index.ts';
import { GUTTER, NARROWEST, STRIP } from '../state/columns.ts';
import { afterFrame, MANY_ARTICLES, PAINTED, useAppStore } from '../state/hooks.ts';
import type { ScreenItem } from './layout.ts';

/** On average a character is not narrower and a line is not lower, in CSS pixels: rows turn out higher than is guessed here. */
const LEAST = { character: 6.4, line: 22 };
/** The bars and heads above and below the rows take so much of the window at least, in CSS pixels. */
const AROUND = 120;
/** What stands left and right of the words in a column. */
const MARGINS = 28;
/** No line is longer, in characters, however wide its column. */
const LONGEST_LINE = 68;
/** The least that a row takes besides its lines; without any it has its number and its signs. */
const PADDING = 24;
const EMPTY = 27;
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
  const longest = Math.max(...lengths);
  return longest === 0 ? EMPTY : PADDING + LEAST.line * Math.ceil(longest / line);
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
function stepFrom(items: readonly ScreenItem[], to: number, where: Where): number {
  let count = to;
  for (let cells = 0; count < items.length && cells < CELLS; count++) cells += cellsOf(items[count]!, where);
  return count;
}

/** How many items are needed until the screen is full, from where the reader is led. */
function firstOf(items: readonly ScreenItem[], where: Where): number {
  const here = items.findIndex((item) => item.type === 'row' && item.row.row === where.row);
  const line = lineOf(where);
  let count = Math.max(0, here);
  for (let room = globalThis.innerHeight - AROUND; count < items.length && room > 0; count++) {
    room -= heightOf(items[count]!, where, line);
  }
  return count;
}

/** How far a table is filled. */
interface Filled {
  readonly of: Collation | null;
  /** So many items were painted first. */
  readonly first: number;
  /** So many are rendered. */
  readonly to: number;
  /** So many of the first have the words of their strips. */
  readonly sought: number;
}

interface FirstRows {
  readonly rows: readonly ScreenItem[];
  /** By index into `rows`: the browser's own find looks into its strips too. */
  readonly isSought: (at: number) => boolean;
  /** All rows are there, and sought. */
  readonly isWhole: boolean;
}

/** A new table: what fits on the screen, and the words of strips later, or all at once where nothing is left to follow. */
function begun(items: readonly ScreenItem[], where: Where): Filled {
  const first = firstOf(items, where);
  return { of: where.collation, first, to: first, sought: first < items.length ? 0 : first };
}

/** The step after: more rows, with the words of their strips, and those of the first when all are there. The same when nothing is left. */
function nextOf(items: readonly ScreenItem[], filled: Filled, where: Where): Filled {
  const { first, to, sought } = filled;
  if (to < items.length) return { ...filled, to: stepFrom(items, to, where) };
  return sought < first ? { ...filled, sought: stepFrom(items, sought, where) } : filled;
}

/**
 * The rows to render now: those of a new collation that fill the screen, then more and more, soon all.
 */
export function useFirstRows(items: readonly ScreenItem[], where: Where): FirstRows {
  const { collation, columns, isWide } = where;
  const store = useAppStore();
  const [kept, setKept] = useState<Filled>({ of: null, first: 0, to: 0, sought: 0 });
  const isFirst = kept.of !== collation;
  const filled = isFirst ? begun(items, where) : kept;
  const { first, to, sought } = filled;
  const next = nextOf(items, filled, where);
  const isWhole = next === filled;
  const { to: nextTo, sought: nextSought } = next;
  useEffect(() => {
    if (isWhole || !isWide) return;
    const fill = () => startTransition(() => setKept({ of: collation, first, to: nextTo, sought: nextSought }));
    const isBusy = store.getState().busy;
    // Of hundreds of columns each step has a frame of its own.
    if (!isBusy && columns >= MANY_ARTICLES) return afterFrame(fill);
    const wait = isBusy ? REPLACED : isFirst ? PAINTED : 0;
    if (wait === 0) return fill();
    const timer = setTimeout(fill, wait);
    return () => clearTimeout(timer);
  }, [collation, first, nextTo, nextSought, isFirst, isWhole, isWide, columns, store]);
  return {
    rows: to < items.length ? items.slice(0, to) : items,
    isSought: (at) => at >= first || at < sought,
    isWhole,
  };
}
