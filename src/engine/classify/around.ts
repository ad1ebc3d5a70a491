import { isSpace } from '../text/classes.ts';
import { type Lexeme, lexemesOf } from '../text/english/lexemes.ts';
import type { Evidence, Neighbors } from './evidence.ts';

/** How far from an edit its neighbors are looked for, in code units. */
const NEAR = 90;

const isBreak = (code: number) => code === 10 || code === 13;

/** The words and marks before `at`, the nearest last; the farthest word may be cut off and is left out. */
export function lexemesBefore(text: string, at: number): Lexeme[] {
  let start = at;
  while (start > 0 && at - start < NEAR && !isBreak(text.charCodeAt(start - 1))) start--;
  if (at - start === NEAR) while (start < at && !isSpace(text.charCodeAt(start))) start++;
  return lexemesOf(text.slice(start, at));
}

/** The words and marks from `at` on, the nearest first. */
export function lexemesAfter(text: string, at: number): Lexeme[] {
  let end = at;
  while (end < text.length && end - at < NEAR && !isBreak(text.charCodeAt(end))) end++;
  if (end - at === NEAR) while (end > at && !isSpace(text.charCodeAt(end - 1))) end--;
  return lexemesOf(text.slice(at, end));
}

function beside(evidence: Evidence, side: 'a' | 'b'): Neighbors {
  const known = evidence.beside[side];
  if (known !== undefined) return known;
  const { start, end } = side === 'a' ? evidence.change.from : evidence.change.to;
  const { text } = evidence.context[side];
  const found = { before: lexemesBefore(text, start), after: lexemesAfter(text, end) };
  evidence.beside[side] = found;
  return found;
}

/** What stands beside the edit in `a`. */
export const besideA = (evidence: Evidence): Neighbors => beside(evidence, 'a');
/** What stands beside the edit in `b`. */
export const besideB = (evidence: Evidence): Neighbors => beside(evidence, 'b');

/** What stands beside an edit on the side that has words; on either when both have. */
export const besideWords = (evidence: Evidence): Neighbors =>
  evidence.a.text === '' ? besideB(evidence) : besideA(evidence);

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', ':', '"', '•', '-']);

/** Whether a sentence, a quotation or a line begins after these words, so that a capital there proves no name. */
export function startsSentence(before: readonly Lexeme[]): boolean {
  const last = before.at(-1);
  return last === undefined || ENDS.has(last.key);
}
