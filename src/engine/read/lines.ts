import type { Range } from '../model.ts';
import { isSpace } from '../text/classes.ts';

/** A line that is not blank: its range without the white space around it, and how it stands on the page. */
export interface Line extends Range {
  /** Columns of white space before it; a tab counts eight. */
  readonly indent: number;
  /** It opens a block: it is the first line of the text, or a blank line stands above it. */
  readonly opens: boolean;
}

const CR = 13;
const LF = 10;
const TAB = 9;

/** Where the line that begins at `from` ends: at its CR or LF, or at the end of the text. */
function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) break;
    at++;
  }
  return at;
}

/**
 * The lines of a text that are not blank, in order. Only CR, LF and CRLF end a line; white space is what `\s` matches, so
 * that a line separator (U+2028) at the edge of a line is cut off and one in its middle stays. Linear in the text.
 */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let opens = true;
  for (let from = 0; from < text.length; ) {
    const stop = lineEnd(text, from);
    let start = from;
    let indent = 0;
    for (; start < stop && isSpace(text.charCodeAt(start)); start++) indent += text.charCodeAt(start) === TAB ? 8 : 1;
    let end = stop;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) lines.push({ start, end, indent, opens });
    opens = end === start;
    from = stop + (text.charCodeAt(stop) === CR && text.charCodeAt(stop + 1) === LF ? 2 : 1);
  }
  return lines;
}
