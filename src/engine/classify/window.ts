import type { Range } from '../model.ts';
import { asciiDigits } from '../text/characters.ts';
import { inWordAt } from '../text/shapes.ts';

/** How far around an edit the text is read: enough for the longest date or amount that an edit cuts in two. */
const REACH = 48;
/** Edits longer than this are whole sentences: no one date or amount explains them. */
export const LONGEST_READ = 240;

/** What stands around a place of a text, within its line. */
export interface Window extends Range {
  /** The words around and in the place. `start` and `end` say where in it the place is. */
  readonly text: string;
}

const isBreak = (code: number) => code === 10 || code === 13;

/** Cuts out the words around `[start, end)`, whole words only, without leaving the line. */
export function windowOf(text: string, { start, end }: Range): Window {
  let from = start;
  while (from > 0 && start - from < REACH && !isBreak(text.charCodeAt(from - 1))) from--;
  while (from < start && inWordAt(text, from - 1) && inWordAt(text, from)) from++;
  let to = end;
  while (to < text.length && to - end < REACH && !isBreak(text.charCodeAt(to))) to++;
  while (to > end && inWordAt(text, to - 1) && inWordAt(text, to)) to--;
  return { text: text.slice(from, to), start: start - from, end: end - from };
}

/** White space of any kind as plain spaces and digits of any script as those of ASCII, so that patterns need to know one; the length stays. */
export const plainSigns = (text: string) => asciiDigits(text.replace(/[\s\u00a0\u2009\u202f]/g, ' '));

/** Whether two ranges share a character, or one that is empty touches the other with at most a space or comma between. */
export function meets(text: string, one: Range, other: Range): boolean {
  if (one.start < other.end && other.start < one.end) return true;
  if (one.start !== one.end && other.start !== other.end) return false;
  const [first, second] = one.end <= other.start ? [one, other] : [other, one];
  const between = text.slice(first.end, second.start);
  return between === '' || between === ' ' || between === ', ' || between === ',';
}
