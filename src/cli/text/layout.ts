/** Stretches of toned text to lines of a width, and lines to columns side by side. */
import type { Paint, Tone } from './paint.ts';
import { type Glyph, glyphs, printable } from './width.ts';

/** A stretch of text in one tone. */
export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

/** A line that fits, painted, with the columns that it takes. */
export interface Line {
  readonly text: string;
  readonly columns: number;
}

interface Piece extends Glyph {
  readonly tone: Tone;
}

/**
 * Breaks spans into lines of at most `width` columns: at spaces, between wide characters, and inside a word only where it is
 * longer than a line. White space at a break is dropped. Always gives a line. Linear in the text.
 */
export function wrap(spans: readonly Span[], width: number, paint: Paint): readonly Line[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  const flush = () => {
    while (line.at(-1)?.text === ' ') line.pop();
    lines.push(line);
    line = [];
    used = 0;
  };
  for (const word of words(spans)) {
    const needed = word.reduce((sum, piece) => sum + piece.columns, 0);
    const isSpace = word[0]?.text === ' ';
    if (used + needed > width && used > 0 && !(isSpace && used <= width)) flush();
    for (const piece of word) {
      if (isSpace && used === 0) continue;
      if (used + piece.columns > width && !isSpace) flush();
      line.push(piece);
      used += piece.columns;
    }
  }
  flush();
  return lines.map((pieces) => painted(pieces, paint));
}

/** Pieces that stay together: a run without a space or a wide character, or one of these alone. */
function* words(spans: readonly Span[]): Generator<readonly Piece[]> {
  let word: Piece[] = [];
  for (const span of spans) {
    for (const glyph of glyphs(printable(span.text))) {
      const piece = { ...glyph, tone: span.tone };
      if (glyph.text !== ' ' && glyph.columns < 2) {
        word.push(piece);
        continue;
      }
      if (word.length > 0) yield word;
      yield [piece];
      word = [];
    }
  }
  if (word.length > 0) yield word;
}

function painted(pieces: readonly Piece[], paint: Paint): Line {
  let text = '';
  let run = '';
  let tone: Tone = 'plain';
  let columns = 0;
  for (const piece of pieces) {
    if (piece.tone !== tone) {
      text += paint(run, tone);
      run = '';
      tone = piece.tone;
    }
    run += piece.text;
    columns += piece.columns;
  }
  return { text: text + paint(run, tone), columns };
}

/** A line filled up with spaces to a width. */
export const padded = (line: Line, width: number) => line.text + ' '.repeat(Math.max(0, width - line.columns));

/** Cells of lines, each `width` wide, side by side with `gap` between them. Trailing spaces are dropped. */
export function beside(cells: readonly (readonly Line[])[], width: number, gap: string): readonly string[] {
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, y) =>
    cells
      .map((cell) => padded(cell[y] ?? { text: '', columns: 0 }, width))
      .join(gap)
      .trimEnd(),
  );
}
