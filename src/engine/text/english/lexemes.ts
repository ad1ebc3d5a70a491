import { foldWord, isDash, isDoubleQuote, isSingleQuote } from '../characters.ts';
import { CHAR, classOf } from '../classes.ts';
import { inWordAt } from '../shapes.ts';

/** The words and marks of an edit's text, as the rules look at them; white space is left out. */
export interface Lexeme {
  /** As it is written. */
  readonly text: string;
  /** Folded: case, quotation marks, dashes. An apostrophe inside a word is `'`. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/** The longest text that is taken apart: longer edits are whole sentences, which no rule for words concerns. */
export const LONGEST = 2000;

const widthOf = (text: string, at: number) => ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);

const isApostrophe = (text: string, at: number) =>
  isSingleQuote(text.charCodeAt(at)) && inWordAt(text, at - 1) && inWordAt(text, at + 1);

function afterWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = classOf(text.codePointAt(at) as number);
    const inside = kind === CHAR.letter || kind === CHAR.digit || kind === CHAR.extender || kind === CHAR.ignorable;
    if (!inside && !(at > from && isApostrophe(text, at))) break;
    at += widthOf(text, at);
  }
  return Math.max(at, from + widthOf(text, from));
}

/** With a straight apostrophe, whatever its shape. Most words have none: they are not taken apart. */
function straightened(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 39 && isSingleQuote(code))
      return Array.from(word, (c) => (isSingleQuote(c.charCodeAt(0)) ? "'" : c)).join('');
  }
  return word;
}

const keyOf = (word: string) => foldWord(straightened(word));

const markKey = (mark: string) => {
  const code = mark.charCodeAt(0);
  if (isDoubleQuote(code)) return '"';
  if (isSingleQuote(code)) return "'";
  return isDash(code) ? '-' : mark;
};

function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (classOf(text.charCodeAt(i)) === CHAR.digit) return true;
  return false;
}

/** A word as most are, with what tells that it ends there: such are not looked at letter by letter. */
const PLAIN = /[A-Za-z]+(?=[ ,.;:!?)"\n-]|$)/y;

/** The plain word that begins there; empty when none does. */
function plainWordAt(text: string, at: number): string {
  PLAIN.lastIndex = at;
  return PLAIN.exec(text)?.[0] ?? '';
}

/** Takes a text apart. Contractions and possessives stay whole, hyphens are marks; a word with a digit in it is a number. */
export function lexemesOf(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.codePointAt(at) as number);
    if (kind === CHAR.space || kind === CHAR.ignorable) {
      at++;
      continue;
    }
    const plain = kind === CHAR.letter ? plainWordAt(text, at) : '';
    if (plain !== '') {
      lexemes.push({ text: plain, key: plain.toLowerCase(), kind: 'word' });
      at += plain.length;
      continue;
    }
    const solid = kind === CHAR.letter || kind === CHAR.digit;
    const end = solid ? afterWord(text, at) : at + widthOf(text, at);
    const written = text.slice(at, end);
    if (solid) lexemes.push({ text: written, key: keyOf(written), kind: hasDigit(written) ? 'number' : 'word' });
    else if (kind === CHAR.ideograph) lexemes.push({ text: written, key: written, kind: 'word' });
    else if (kind === CHAR.mark) lexemes.push({ text: written, key: markKey(written), kind: 'mark' });
    at = end;
  }
  return lexemes;
}
