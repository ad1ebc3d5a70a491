import { lower } from './characters.ts';
import { CHAR, classOf, isSpace } from './classes.ts';

/** Whether every runtime agrees on the upper case of this lower-case code unit: Latin, Greek, Cyrillic, Armenian. */
const settled = (code: number) => code < 0x250 || (code >= 0x370 && code < 0x588) || (code >= 0x1e00 && code <= 0x1fff);

/** An upper-case letter of a script that has case. */
export function isUpper(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90;
  return lower(character) !== character;
}

/** A lower-case letter of a script that has case. */
export function isLower(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code >= 97 && code <= 122;
  return settled(code) && character.toUpperCase() !== character;
}

/** Whether a word starts with a capital: `Nara`, `NHK`, `U.S.`. */
export const isCapitalized = (word: string) => word !== '' && isUpper(word.charAt(0));

/** Whether the code unit at `at` is part of a word or a number. Places outside the text are not. */
export function inWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const kind = classOf(text.charCodeAt(at));
  return kind === CHAR.letter || kind === CHAR.digit || kind === CHAR.ideograph || kind === CHAR.extender;
}

/** The first place from `at` on, up to `end`, that is no white space. */
export function skipSpace(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isSpace(text.charCodeAt(i))) i++;
  return i;
}
