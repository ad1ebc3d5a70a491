import type { Range } from '../model.ts';
import { lower } from '../text/characters.ts';
import { CHAR, classOf, isSpace } from '../text/classes.ts';
import type { Line } from './lines.ts';

/** Paragraphs as they stand in the text: `lines` says how many hard-wrapped lines were joined, when they were several. */
export interface Block extends Range {
  readonly lines: number;
}

/** A column at which mail programs, terminals and teleprinters broke their lines. */
const NARROWEST = 50;
const WIDEST = 90;
/** How far short of the widest line a line may end although the next word would still have fitted. */
const SLACK = 6;
/** Lines that must run on into the next before a text counts as hard-wrapped. */
const FEWEST = 4;

const width = (line: Line) => line.indent + line.end - line.start;

function firstWord(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && at - line.start < WIDEST && !isSpace(text.charCodeAt(at))) at++;
  return at - line.start;
}

/** A small letter of a script that has capitals (Latin, Greek, Cyrillic, Armenian). */
const isLower = (text: string, at: number) => {
  const c = text.charAt(at);
  return c < '\u0588' && classOf(c.charCodeAt(0)) === CHAR.letter && lower(c) === c && c.toUpperCase() !== c;
};

/** The text is written in capitals throughout, as teleprinters did: lower case says nothing about where sentences run on. */
function inCapitals(text: string): boolean {
  let upper = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) upper++;
    if ((code | 32) >= 97 && (code | 32) <= 122) letters++;
  }
  return letters > 0 && upper > letters * 0.85;
}

const closes = (text: string, line: Line) => '.!?:"”’)'.includes(text.charAt(line.end - 1));

/** The next line stands in the same block and is no list item, quoted mail or header of its own. */
function neighbors(text: string, next: Line | undefined): next is Line {
  return next !== undefined && !next.opens && !'>•*'.includes(text.charAt(next.start));
}

/**
 * The column at which the text is wrapped, or 0. A text is hard-wrapped when nearly all its lines that have a line under
 * them are as full as they could be (the next line's first word would not have fitted) and those next lines begin in the
 * middle of a sentence. A list of headlines has lines of like length too, but each begins with a capital; a file with a
 * paragraph on each line has lines of any length.
 */
function wrapColumn(text: string, lines: readonly Line[]): number {
  const margin = margins(lines);
  const inner: [Line, Line][] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (neighbors(text, next) && next.indent < (margin[i] as number) + 2) inner.push([line, next]);
  });
  if (inner.length < FEWEST) return 0;
  const widths = inner.map(([line]) => width(line)).sort((x, y) => x - y);
  const column = widths[Math.floor((widths.length - 1) * 0.95)] as number;
  if (column < NARROWEST || column > WIDEST) return 0;
  const tooLong = lines.filter((line) => width(line) > column + 10 && firstWord(text, line) < WIDEST);
  if (tooLong.length > lines.length * 0.05) return 0;
  const full = inner.filter(([line, next]) => isFull(text, line, next, column));
  if (full.length < FEWEST || full.length < inner.length * 0.75) return 0;
  const runOn = full.filter(([, next]) => isLower(text, next.start));
  if (runOn.length >= full.length * 0.4) return column;
  const unclosed = full.filter(([line]) => !closes(text, line));
  return full.length >= 2 * FEWEST && unclosed.length >= full.length * 0.7 && inCapitals(text) ? column : 0;
}

const isFull = (text: string, line: Line, next: Line, column: number) =>
  width(line) + 1 + firstWord(text, next) > column - SLACK;

/** The next line goes on with this one's paragraph: it is not indented, and this line is full or ends in mid sentence. */
function goesOn(text: string, line: Line, next: Line | undefined, at: { column: number; margin: number }): boolean {
  if (!neighbors(text, next) || next.indent >= at.margin + 2) return false;
  if (text.startsWith('- ', next.start) && (closes(text, line) || text.startsWith('- ', line.start))) return false;
  return isFull(text, line, next, at.column) || (!closes(text, line) && isLower(text, next.start));
}

/** The smallest indent among the lines of each line's block: whatever stands further in opens a paragraph. */
function margins(lines: readonly Line[]): number[] {
  const margin: number[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && !lines[to]?.opens) to++;
    let least = Number.POSITIVE_INFINITY;
    for (let i = from; i < to; i++) least = Math.min(least, (lines[i] as Line).indent);
    for (let i = from; i < to; i++) margin.push(least);
    from = to;
  }
  return margin;
}

/**
 * The paragraphs of a text: a line each, or where the text is hard-wrapped the lines between blank lines and indents.
 * With `split` the lines of a hard-wrapped text stay paragraphs. `wrapped` says whether the text is hard-wrapped at all.
 */
export function joinLines(text: string, lines: readonly Line[], split: boolean): { blocks: Block[]; joined: boolean } {
  const column = split ? 0 : wrapColumn(text, lines);
  if (column === 0) return { blocks: lines.map(({ start, end }) => ({ start, end, lines: 1 })), joined: false };
  const margin = margins(lines);
  const blocks: Block[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = blocks.at(-1);
    const joins = before && last && goesOn(text, before, line, { column, margin: margin[i] as number });
    if (joins) blocks[blocks.length - 1] = { start: last.start, end: line.end, lines: last.lines + 1 };
    else blocks.push({ start: line.start, end: line.end, lines: 1 });
  });
  return { blocks, joined: blocks.some((block) => block.lines > 1) };
}
