import type { Lexicon, Tokens } from '../model.ts';
import { TOKEN, type TokenKind } from '../model.ts';
import type { Share } from '../progress.ts';
import { foldMark, foldWord } from '../text/characters.ts';
import { CHAR, type CharClass, classOf } from '../text/classes.ts';

/** A lexicon that is being filled. */
export interface Growing extends Lexicon {
  readonly words: string[];
  readonly ids: Map<string, number>;
  /** Words as they are written, to their numbers: most words of a story come again, and need not be folded again. */
  readonly written: Map<string, number>;
  /** Where the tokens of an article are put down until it is known how many there are. */
  room: Room;
}

interface Room {
  readonly starts: Int32Array;
  readonly kinds: Uint8Array;
  readonly keys: Int32Array;
}

const roomFor = (most: number): Room => ({
  starts: new Int32Array(most),
  kinds: new Uint8Array(most),
  keys: new Int32Array(most),
});

function roomIn(lexicon: Growing, most: number): Room {
  if (lexicon.room.keys.length < most) lexicon.room = roomFor(most);
  return lexicon.room;
}

/** An empty lexicon, to be filled by `tokenize`. */
export const createLexicon = (): Growing => ({ words: [], ids: new Map(), written: new Map(), room: roomFor(0) });

function idOf(lexicon: Growing, token: string, kind: TokenKind): number {
  const seen = lexicon.written.get(token);
  if (seen !== undefined) return seen;
  const key = keyOf(token, kind);
  let id = lexicon.ids.get(key);
  if (id === undefined) {
    id = lexicon.words.push(key) - 1;
    lexicon.ids.set(key, id);
  }
  lexicon.written.set(token, id);
  return id;
}

const widthAt = (text: string, at: number) => ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);

/** The end of whatever extends the character before `at`: combining marks, joiners, and what a joiner joins to a symbol. */
function afterExtenders(text: string, from: number, joins: boolean): number {
  let at = from;
  while (at < text.length) {
    const cp = text.codePointAt(at) as number;
    if (classOf(cp) !== CHAR.extender) return at;
    at += cp > 0xffff ? 2 : 1;
    if (joins && cp === 0x200d && at < text.length && classOf(text.codePointAt(at) as number) === CHAR.mark)
      at += widthAt(text, at);
  }
  return at;
}

/** `U.S.`, `a.m.`: single letters with a stop each, two at least. Gives the end, or `from` when it is none. */
function afterDotted(text: string, from: number): number {
  let at = from;
  let letters = 0;
  while (at + 1 < text.length && classOf(text.charCodeAt(at)) === CHAR.letter && text.charCodeAt(at + 1) === 46) {
    at += 2;
    letters++;
  }
  const ended = at >= text.length || classOf(text.charCodeAt(at)) !== CHAR.letter;
  if (letters >= 2 && ended) return at;
  // `U.S` before a closing mark: the last stop left out
  const single = at < text.length && (at + 1 >= text.length || !inWord(classOf(text.charCodeAt(at + 1))));
  return letters >= 1 && !ended && single ? at + 1 : from;
}

const inWord = (kind: number) =>
  kind === CHAR.letter || kind === CHAR.extender || kind === CHAR.digit || kind === CHAR.ignorable;

function afterWord(text: string, from: number): number {
  const dotted = text.charCodeAt(from + 1) === 46 ? afterDotted(text, from) : from;
  if (dotted > from) return dotted;
  let at = from;
  let solid = from; // end of the last character that shows
  while (at < text.length) {
    const cp = text.codePointAt(at) as number;
    const kind = classOf(cp);
    if (!inWord(kind)) break;
    at += cp > 0xffff ? 2 : 1;
    if (kind !== CHAR.ignorable) solid = at;
  }
  return solid;
}

/** Digits with the separators between them: `1,300`, `4.18`, `12:30`. */
function afterNumber(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && classOf(text.charCodeAt(at)) === CHAR.digit) at++;
    const separator = text.charCodeAt(at);
    const separates =
      separator === 44 || separator === 46 || separator === 58 || separator === 0x66b || separator === 0x66c;
    if (!separates || at + 1 >= text.length || classOf(text.charCodeAt(at + 1)) !== CHAR.digit) break;
    at++;
  }
  return afterExtenders(text, at, false);
}

const isRegional = (cp: number) => cp >= 0x1f1e6 && cp <= 0x1f1ff;

function afterMark(text: string, from: number): number {
  const cp = text.codePointAt(from) as number;
  let at = from + (cp > 0xffff ? 2 : 1);
  if (cp === 46 || cp === 45) {
    // an ellipsis typed as stops, a dash typed as hyphens: one mark each
    while (text.charCodeAt(at) === cp) at++;
    if (cp === 46 && at - from === 2) at = from + 1;
    return afterExtenders(text, at, false);
  }
  if (isRegional(cp) && at < text.length && isRegional(text.codePointAt(at) as number)) at += 2;
  return afterExtenders(text, at, true);
}

/** By class of character, what a token that begins with it is. */
const KIND_OF: readonly TokenKind[] = Array.from({ length: 7 }, (_, kind) => {
  if (kind === CHAR.space) return TOKEN.space;
  if (kind === CHAR.letter || kind === CHAR.ideograph) return TOKEN.word;
  return kind === CHAR.digit ? TOKEN.number : TOKEN.mark;
});

/** The end of the token that starts at `at` with a character of this class. */
function endOf(text: string, at: number, kind: CharClass): number {
  if (kind === CHAR.letter) return afterWord(text, at);
  if (kind === CHAR.digit) return afterNumber(text, at);
  if (kind === CHAR.ideograph) return afterExtenders(text, at + widthAt(text, at), false);
  if (kind !== CHAR.space) return afterMark(text, at);
  let end = at + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === CHAR.space) end++;
  return end;
}

const keyOf = (text: string, kind: TokenKind) => {
  if (kind === TOKEN.space) return ' ';
  return kind === TOKEN.mark ? foldMark(text) : foldWord(text);
};

/** Tokens between two tellings of how far it has come, as a mask. */
const SELDOM = 0x1fff;

/**
 * Cuts a text into tokens that together give it back, character by character.
 *
 * Hyphens, quotation marks and apostrophes are tokens of their own, so that `Jae Myung` and `Jae-myung` share both words;
 * a number with its separators is one token; every character of a script without spaces is a token. White space is always
 * a token of its own, even under a stray combining mark.
 */
export function tokenize(text: string, lexicon: Growing, share?: Share): Tokens {
  const { starts, kinds, keys } = roomIn(lexicon, text.length + 1);
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const first = classOf(text.codePointAt(at) as number);
    const kind = KIND_OF[first] as TokenKind;
    const end = endOf(text, at, first);
    starts[count] = at;
    kinds[count] = kind;
    keys[count++] = idOf(lexicon, text.slice(at, end), kind);
    at = end;
    if ((count & SELDOM) === 0) share?.(at / text.length);
  }
  starts[count] = text.length;
  return { count, start: starts.slice(0, count + 1), kind: kinds.slice(0, count), key: keys.slice(0, count) };
}
