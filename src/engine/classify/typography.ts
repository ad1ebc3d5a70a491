import { composed } from '../text/canonical.ts';
import {
  asciiDigits,
  isDash,
  isDoubleQuote,
  isSingleQuote,
  lower,
  oneKeyboard,
  withoutUnseen,
} from '../text/characters.ts';
import { CHAR, classOf } from '../text/classes.ts';
import type { Lexeme } from '../text/english/lexemes.ts';
import { isCapitalized } from '../text/shapes.ts';
import type { Evidence } from './evidence.ts';
import { isCommonNoun } from './name.ts';

const each = (text: string, fold: (character: string, codePoint: number) => string) =>
  Array.from(text, (c) => fold(c, c.codePointAt(0) as number)).join('');

const quotes = (text: string) => each(text, (c, cp) => (isDoubleQuote(cp) ? '"' : isSingleQuote(cp) ? "'" : c));
const dashes = (text: string) =>
  each(text, (c, cp) => (isDash(cp) ? '-' : c))
    .replaceAll('---', '-')
    .replaceAll('--', '-');
const ellipses = (text: string) => text.replaceAll('. . .', '…').replaceAll('...', '…');
const unseen = (text: string) => each(text, (c, cp) => (classOf(cp) === CHAR.ignorable ? '' : c));

/** White space to one space each; none at the ends. */
function spaces(text: string): string {
  let out = '';
  let open = false;
  for (const c of text) {
    if (classOf(c.codePointAt(0) as number) === CHAR.space) open = out !== '';
    else {
      out += open ? ` ${c}` : c;
      open = false;
    }
  }
  return out;
}

const equal =
  (...folds: readonly ((text: string) => string)[]) =>
  ({ a, b, sameLetters }: Evidence) =>
    sameLetters &&
    folds.reduce((text, fold) => fold(text), a.text) === folds.reduce((text, fold) => fold(text), b.text);

const anyQuotes = (text: string) => each(text, (c, cp) => (isDoubleQuote(cp) || isSingleQuote(cp) ? '"' : c));

/** Nothing that a reader can see differs: a zero-width space, a mark of direction, a soft hyphen stands on one side only. */
export const onlyUnseen = ({ a, b }: Evidence) => withoutUnseen(a.text) === withoutUnseen(b.text);

const WIDE = /[\uff01-\uff5e\uff61-\uff64\u3000]/;
/** Half-width marks of Japanese copy, in the order of their code points. */
const HALF_WIDTH = '。「」、';
const narrow = (text: string) =>
  each(text, (c, cp) =>
    cp >= 0xff01 && cp <= 0xff5e
      ? String.fromCharCode(cp - 0xfee0)
      : cp >= 0xff61 && cp <= 0xff64
        ? HALF_WIDTH.charAt(cp - 0xff61)
        : cp === 0x3000
          ? ' '
          : c,
  );

/** The same characters in full and half width: `３人` and `3人`. */
export const otherWidth = ({ a, b }: Evidence) =>
  (WIDE.test(a.text) || WIDE.test(b.text)) && a.text !== b.text && narrow(a.text) === narrow(b.text);

/** `٣٠٠` and `300`: what stands beside the figure is the same. */
export const otherDigits = ({ a, b, digits }: Evidence) => digits && asciiDigits(a.text) === asciiDigits(b.text);

/** The same characters but for the shape of quotation marks; single for double ones where nothing else is in the edit. */
export const otherQuotes = (evidence: Evidence) =>
  equal(quotes)(evidence) || (evidence.a.words.length === 0 && equal(anyQuotes)(evidence));
export const otherDashes = equal(dashes);
export const otherEllipses = equal(ellipses);
/** White space alone differs in kind or number; it does not come or go. */
export const otherSpaces = equal(unseen, spaces);
export const otherCase = (evidence: Evidence) => !evidence.digits && equal(lower)(evidence);
const DRESS = [composed, unseen, oneKeyboard, quotes, dashes, ellipses, spaces] as const;
/** All of these together. */
export const otherDress = (evidence: Evidence) =>
  equal(...DRESS)(evidence) || (!evidence.digits && equal(...DRESS, lower)(evidence));

/**
 * `per cent` and `percent`, `co-operate` and `cooperate`: lower-case words alone, and one that has its capital from the sentence, for a
 * hyphen in a name is a form of that name.
 */
export function otherJoint(evidence: Evidence): boolean {
  const { a, b, digits, sameLetters } = evidence;
  if (!sameLetters || digits || a.words.length === 0) return false;
  if (isCommonNoun(evidence)) return true;
  const plain = (l: Lexeme) => (l.kind === 'word' && !isCapitalized(l.text)) || l.key === '-';
  return a.lexemes.every(plain) && b.lexemes.every(plain);
}
