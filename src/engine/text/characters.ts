import { CHAR, classOf, inRanges, ZEROS } from './classes.ts';

/**
 * Characters that show nothing, or steer how others are shown: controls, soft hyphens, zero-width and bidirectional signs, joiners,
 * fillers, variation selectors; tags by the surrogates that they begin with. White space is none of them, but for U+FEFF.
 */
const UNSEEN = [
  [0x0, 0x8],
  [0xe, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xdb40, 0xdb43],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
] as const;
const isUnseen = (unit: number) => (unit < 0x20 || unit > 0x7e) && inRanges(UNSEEN, unit);

/** The text without the characters that cannot be seen; the same string when it has none. */
export function withoutUnseen(text: string): string {
  let seen = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isUnseen(unit)) continue;
    seen += text.slice(from, i);
    if (unit >= 0xdb40 && unit <= 0xdb43) i++;
    from = i + 1;
  }
  return from === 0 ? text : seen + text.slice(from);
}

/**
 * The digits of every script as those of ASCII, and the separators that Arabic sets between them; nothing else changes, nor the length.
 */
export function asciiDigits(text: string): string {
  let plain = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Between the scripts of Asia and full width there are none, but every curly quotation mark.
    if (code < 0x660 || (code > 0x1819 && code < 0xff10)) continue;
    const zero = ZEROS.find((first) => code >= first && code <= first + 9);
    const sign = zero !== undefined ? String(code - zero) : code === 0x66b ? '.' : code === 0x66c ? ',' : undefined;
    if (sign === undefined) continue;
    plain += text.slice(from, at) + sign;
    from = at + 1;
  }
  return from === 0 ? text : plain + text.slice(from);
}

const DOUBLE_QUOTES = new Set([
  0x22, 0x5f4, 0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0x2033, 0x300c, 0x300d, 0x300e, 0x300f, 0xff02,
]);
const SINGLE_QUOTES = new Set([
  0x27, 0x5f3, 0x2018, 0x2019, 0x201a, 0x201b, 0x2039, 0x203a, 0xb4, 0x60, 0x2032, 0x2bc, 0xff07,
]);
const DASHES = new Set([0x2d, 0x5be, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe58, 0xfe63, 0xff0d]);

/** A double quotation mark of any shape. */
export const isDoubleQuote = (cp: number) => DOUBLE_QUOTES.has(cp);
/** A single quotation mark of any shape, or an apostrophe. */
export const isSingleQuote = (cp: number) => SINGLE_QUOTES.has(cp);
/** A hyphen, dash or minus of any length. */
export const isDash = (cp: number) => DASHES.has(cp);

/** Letters whose case mapping has been the same since Unicode 6: Latin, Greek, Cyrillic, Armenian, full-width Latin. */
const foldable = (code: number) =>
  code < 0x588 || (code >= 0x1e00 && code <= 0x1fff) || (code >= 0xff21 && code <= 0xff3a);

/** The others. */
const UNFOLDABLE = /[\u0588-\u1dff\u2000-\uff20\uff3b-\uffff]/;

/** Lower case, for the scripts in which every runtime agrees on it. */
export function lower(text: string): string {
  if (!UNFOLDABLE.test(text)) return text.toLowerCase();
  return Array.from(text, (c) => (foldable(c.charCodeAt(0)) ? c.toLowerCase() : c)).join('');
}

const [NON_JOINER, JOINER] = [0x200c, 0x200d];
/** What a word is compared without. */
const isDropped = (code: number) => classOf(code) === CHAR.ignorable || code === JOINER || code === NON_JOINER;

/** Letters that Arabic and Persian keyboards write as different characters: yeh and kaf, to the Persian ones. */
const KEYBOARDS: ReadonlyMap<string, string> = new Map([
  ['\u064a', '\u06cc'],
  ['\u0643', '\u06a9'],
]);

/** Arabic letters as one keyboard writes them. */
export const oneKeyboard = (text: string) => text.replace(/[\u064a\u0643]/g, (c) => KEYBOARDS.get(c) as string);

const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * The comparison key of a word: lower case, NFC, ignorable characters and joiners dropped, letters of one keyboard. Words with characters beyond the basic
 * plane are not normalized, since runtimes know different composites there.
 */
export function foldWord(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word.toLowerCase();
  let astral = false;
  let ignorable = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0x80) continue;
    if (code >= 0xd800 && code <= 0xdfff) astral = true;
    else if (isDropped(code)) ignorable = true;
  }
  const bare = ignorable ? Array.from(word, (c) => (isDropped(c.charCodeAt(0)) ? '' : c)).join('') : word;
  return lower(oneKeyboard(astral ? bare : bare.normalize('NFC')));
}

/** The comparison key of a mark: quotation marks, dashes and ellipses of every shape are one each. */
export function foldMark(mark: string): string {
  const cp = mark.charCodeAt(0);
  if (isDoubleQuote(cp)) return '"';
  if (isSingleQuote(cp)) return "'";
  if (isDash(cp)) return '-';
  if (cp === 0x2026 || mark.length > 2) return cp === 0x2026 || cp === 0x2e ? '…' : mark;
  return mark;
}

/** Words of ASCII with single spaces between them, and no grave accent, which is a quotation mark. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/**
 * A whole passage folded for comparison: white space to one space, case, quotation marks, dashes and ellipses folded.
 * Offsets do not survive it.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  let space = false;
  for (const c of text) {
    const cp = c.codePointAt(0) as number;
    const kind = classOf(cp);
    if (kind === CHAR.space) {
      space = folded !== '';
      continue;
    }
    if (kind === CHAR.ignorable) continue;
    if (space) folded += ' ';
    space = false;
    folded += kind === CHAR.mark ? foldMark(c) : c;
  }
  return foldWord(folded);
}
