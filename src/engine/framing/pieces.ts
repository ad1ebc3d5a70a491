import type { Range } from '../model.ts';
import { foldWord, isDash, isSingleQuote } from '../text/characters.ts';
import { CHAR, classOf, isSpace } from '../text/classes.ts';
import { isCourtesy } from '../text/english/roles.ts';
import { inWordAt, isUpper } from '../text/shapes.ts';

/** A word, number, mark or whole quotation of a text, where it stands. */
export interface Piece extends Range {
  readonly text: string;
  /** Folded, with a straight apostrophe and without the stop of an abbreviation. Of a quotation `"`. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'mark' | 'quote';
  /** It begins with a capital. */
  readonly capital: boolean;
}

/** Folded, with a straight apostrophe, whatever its shape; most words have none. */
function straight(word: string): string {
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) > 0x7f && isSingleQuote(word.charCodeAt(i)))
      return foldWord(Array.from(word, (c) => (isSingleQuote(c.charCodeAt(0)) ? "'" : c)).join(''));
  return foldWord(word);
}

/** Whether an apostrophe, a hyphen or a stop at `at` joins the letters around it. */
function joins(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (at + 1 >= end || !inWordAt(text, at + 1) || !inWordAt(text, at - 1)) return false;
  const inNumber = (code === 44 || code === 46) && classOf(text.charCodeAt(at + 1)) === CHAR.digit;
  const dotted = code === 46 && (at < 2 || !inWordAt(text, at - 2)) && classOf(text.charCodeAt(at + 1)) === CHAR.letter;
  const digits = classOf(text.charCodeAt(at + 1)) === CHAR.digit && classOf(text.charCodeAt(at - 1)) === CHAR.digit;
  const hyphen = (code === 0x2d || code === 0x2010 || code === 0x2011) && !digits;
  return isSingleQuote(code) || hyphen || inNumber || dotted;
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (inWordAt(text, at) || classOf(text.charCodeAt(at)) === CHAR.ignorable || joins(text, at, end)))
    at++;
  return Math.max(at, from + 1);
}

/** `U.S.`, `Mr.`, `J.`: the stop belongs to the word. */
function withStop(text: string, start: number, end: number, limit: number): number {
  if (end >= limit || text.charCodeAt(end) !== 46) return end;
  const word = text.slice(start, end);
  const short = word.length === 1 && isUpper(word);
  const dotted = word.length > 2 && word.charCodeAt(1) === 46;
  return (short || dotted || isCourtesy(foldWord(word)) || word === 'St') && end + 1 < limit ? end + 1 : end;
}

const markKey = (mark: string) => (isDash(mark.charCodeAt(0)) ? '-' : mark);

/** Takes a range of a text apart; a quotation that lies in it is one piece. `quotations` are in order and do not cross the range. */
export function piecesOf(text: string, range: Range, quotations: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = range.start;
  let next = 0;
  while (at < range.end) {
    while (next < quotations.length && (quotations[next] as Range).start < at) next++;
    const quotation = quotations[next];
    const code = text.charCodeAt(at);
    if (quotation?.start === at) {
      pieces.push({ start: at, end: quotation.end, text: '', key: '"', kind: 'quote', capital: false });
      at = quotation.end;
    } else if (isSpace(code)) at++;
    else if (inWordAt(text, at)) {
      const bare = wordEnd(text, at, range.end);
      const end = withStop(text, at, bare, range.end);
      const written = text.slice(at, bare);
      const digit = classOf(code) === CHAR.digit;
      pieces.push({
        start: at,
        end,
        text: written,
        key: straight(written),
        kind: digit ? 'number' : 'word',
        capital: !digit && isUpper(written.charAt(0)),
      });
      at = end;
    } else {
      pieces.push({
        start: at,
        end: at + 1,
        text: text.charAt(at),
        key: markKey(text.charAt(at)),
        kind: 'mark',
        capital: false,
      });
      at++;
    }
  }
  return pieces;
}

/** Words in a range. */
export function wordsIn(text: string, { start, end }: Range): number {
  let count = 0;
  for (let at = start; at < end; ) {
    if (inWordAt(text, at)) {
      count++;
      at = wordEnd(text, at, end);
    } else at++;
  }
  return count;
}
