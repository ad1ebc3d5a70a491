/**
 * How much is shown of paragraphs that are laid beside a row: a row is as tall as what stands in it, not as what is laid beside
 * it. The rest is a press away.
 */
import type { Collation } from '../../engine/index.ts';
import type { ScreenRow } from '../state/placement.ts';

/** About as many characters as a line of a column holds. */
const LINE = 40;
/** A row may have at least so many lines, however short its own text is. */
const LEAST = 5;
/** What repeats another paragraph of its own article, or stands behind others, is shown in no more than its beginning. */
const BEGINNING = 2;

export interface BesideLines {
  /** The most lines that are shown. */
  readonly lines: number;
  /** More than these are needed, as far as can be told without laying them out. */
  readonly isLonger: boolean;
}

/**
 * Lines for each of the paragraphs that are laid beside a row in one column, in order: they share the height of the row's own
 * text, and the first of them that repeats no other takes what the beginnings of the rest leave.
 */
export function besideLines(collation: Collation, row: ScreenRow, article: number): BesideLines[] {
  const lengthIn = (index: number) => (paragraph: number) => {
    const { start, end } = collation.articles[index]!.paragraphs[paragraph]!;
    return end - start;
  };
  const own = row.cells.map((cell, index) => cell.own.map(lengthIn(index)).reduce((sum, length) => sum + length, 0));
  const { beside } = row.cells[article]!;
  const room = Math.max(LEAST, Math.ceil(Math.max(...own) / LINE)) - Math.ceil(own[article]! / LINE);
  const most = Math.max(BEGINNING, room - BEGINNING * (beside.length - 1));
  const first = beside.find((paragraph) => collation.articles[article]!.paragraphs[paragraph]!.repeats === undefined);
  return beside.map((paragraph) => {
    const lines = paragraph === first ? most : BEGINNING;
    return { lines, isLonger: lengthIn(article)(paragraph) > lines * LINE };
  });
}
