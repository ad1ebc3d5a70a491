/** Pieces that a format marks as paragraphs, put together to one text with their ranges, roles and fields. */
import type { Field, FieldName, GivenParagraph } from '../engine/index.ts';
import { LIMITS, PastLimit, Unreadable } from './limits.ts';
import type { Origin, Piece, ReadText } from './model.ts';

/** Fields that a format carries, by where each was taken from. */
export type GivenFields = { [name in FieldName]?: Field };

/** Between paragraphs. A line break within one stays a line break. */
const GAP = '\n\n';

const hasInk = (text: string) => /\S/.test(text);

/**
 * The text of the pieces, in order, blank ones left out. A field whose value is the text of a piece says where it stands.
 *
 * @throws {Unreadable} when there is no text at all
 */
export function compose(pieces: readonly Piece[], fields: GivenFields, origin: Origin): ReadText {
  const paragraphs: GivenParagraph[] = [];
  const found: GivenFields = { ...fields };
  const parts: string[] = [];
  let at = 0;
  for (const piece of pieces) {
    const text = piece.text.trim();
    if (!hasInk(text)) continue;
    const range = { start: at, end: at + text.length };
    paragraphs.push({ ...range, ...(piece.role && { role: piece.role }) });
    const field = piece.field && found[piece.field];
    if (piece.field && field?.start === undefined) {
      const where = text.indexOf(field?.value ?? text);
      if (where >= 0) {
        const value = field?.value ?? text;
        const start = at + where;
        found[piece.field] = { ...field, value, start, end: start + value.length };
      }
    }
    parts.push(text);
    at = range.end + GAP.length;
  }
  if (parts.length === 0) throw new Unreadable('there is no text in it');
  return { text: parts.join(GAP), paragraphs, ...(Object.keys(found).length > 0 && { fields: found }), origin };
}

/** The lines without the blanks at their ends, and without blank lines at the ends. No-break spaces stay. */
export const trimmedLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      let from = 0;
      let to = line.length;
      while (from < to && line[from] === ' ') from++;
      while (to > from && line[to - 1] === ' ') to--;
      return line.slice(from, to);
    })
    .join('\n')
    .trim();

/** A field with where it came from; nothing when there is no value. */
export function fieldFrom(name: FieldName, value: string | undefined | null, from: string): GivenFields {
  const words = value?.replace(/\s+/g, ' ').trim().slice(0, 400);
  return words ? { [name]: { value: words, from } } : {};
}

/** @throws {PastLimit} when an article is longer than the limits allow */
export function checkLength({ text, paragraphs }: ReadText, anyway = false): void {
  if (anyway) return;
  // A paragraph takes two characters at least: most texts are too short for too many.
  const count = paragraphs?.length ?? (text.length > LIMITS.paragraphs ? countParagraphs(text) : 0);
  if (count > LIMITS.paragraphs) throw new PastLimit('paragraphs', `it has ${count} paragraphs`);
  if (text.length <= LIMITS.tokens) return;
  const tokens = countTokens(text);
  if (tokens > LIMITS.tokens) throw new PastLimit('tokens', `it has about ${tokens} words and marks`);
}

function countParagraphs(text: string): number {
  let count = 0;
  let inked = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (code === 10 || code === 13) {
      if (inked) count++;
      inked = false;
    } else if (code !== 32 && code !== 9) inked = true;
  }
  return count;
}

/** About as many as the engine finds: runs of letters and digits, and everything else that is not white space. */
function countTokens(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const space = code <= 32 || code === 0xa0;
    // scripts without spaces: each character counts
    const word = !space && (code >= 0x80 ? code < 0x2e80 : isAlphanumeric(code));
    if (!space && !(word && inWord)) count++;
    inWord = word;
  }
  return count;
}

const isAlphanumeric = (code: number) => {
  const lower = code | 32;
  return (code >= 48 && code <= 57) || (lower >= 97 && lower <= 122);
};
