import type { Range } from '../model.ts';
import { isDash } from '../text/characters.ts';
import { CHAR, classOf, isSpace } from '../text/classes.ts';
import { inWordAt, isLower, isUpper, skipSpace } from '../text/shapes.ts';
import { AFTER_TIME, BEFORE_FIGURE, MAY_BE_LAST, NEVER_LAST, OPENERS } from './abbreviations.ts';

const codes = (characters: string): ReadonlySet<number> => new Set(Array.from(characters, (c) => c.charCodeAt(0)));
const STOPS = codes('.!?…‼⁇⁈⁉؟۔।');
/** Stops of scripts that put no space after them. */
const SOLID_STOPS = codes('。！？｡');
const CLOSERS = codes('"\'”’»›)]}」』）】〉》');
const LEADERS = codes('"\'“‘„‚«‹([{¿¡「『（【〈《');

/** The longest word looked at, in code units: what no abbreviation reaches need not be read to its end. */
const LONGEST = 14;

/** Letters up to the Cyrillic are no stops, and are most of a text. */
const isStop = (code: number) => (code <= 63 || code >= 0x500 ? STOPS.has(code) || SOLID_STOPS.has(code) : false);

function skipAll(text: string, at: number, end: number, of: ReadonlySet<number>): number {
  let i = at;
  while (i < end && of.has(text.charCodeAt(i))) i++;
  return i;
}

/** The letters and stops before `at`, no further back than `from`: `Prof`, `U.S`, `p.m`. Empty when there are none, or too many. */
function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && at - start < LONGEST && (inWordAt(text, start - 1) || text.charCodeAt(start - 1) === 46))
    start--;
  return at - start < LONGEST ? text.slice(start, at) : '';
}

/** The word that starts at `at`, at most `LONGEST` code units of it. */
function wordAt(text: string, at: number, end: number): string {
  let i = at;
  while (i < end && i - at < LONGEST && inWordAt(text, i)) i++;
  return text.slice(at, i);
}

/** The end of an agency's tag at `at`, as in `… they left.” (AP) The`: one capitalised word in brackets. `at` when there is none. */
function afterTag(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== 40) return at;
  const word = wordAt(text, at + 1, end);
  const close = at + 1 + word.length;
  const tag = word.length > 1 && isUpper(word.charAt(0)) && text.charCodeAt(close) === 41;
  return tag && (close + 1 >= end || isSpace(text.charCodeAt(close + 1))) ? close + 1 : at;
}

/** Letters with stops between them, or one letter alone: `U.S`, `p.m`, `J`. */
function isDotted(word: string): boolean {
  for (let i = 1; i < word.length; i += 2) if (word.charCodeAt(i) !== 46) return false;
  return word.length % 2 === 1 && classOf(word.charCodeAt(0)) === CHAR.letter;
}

/** What comes after a stop, as far as it tells whether a sentence ended there. */
interface Following {
  readonly text: string;
  /** The first word after it, quotation marks and brackets skipped. */
  readonly word: string;
  readonly at: number;
  /** Whether a quotation mark or a bracket stands between. */
  readonly marked: boolean;
}

const opens = (next: Following) =>
  OPENERS.has(next.word) && !(next.word.length === 1 && next.text.charCodeAt(next.at + 1) === 46);

/** Whether the stop after `word` ends a sentence, by what follows; that is no lower-case word. */
function wordEnds(word: string, first: boolean, next: Following): boolean {
  const figure = classOf(next.text.charCodeAt(next.at)) === CHAR.digit;
  if (NEVER_LAST.has(word)) return false;
  if (BEFORE_FIGURE.has(word)) return !figure;
  if (MAY_BE_LAST.has(word)) return next.marked || opens(next);
  if (word === 'a.m' || word === 'p.m') return !AFTER_TIME.has(next.word);
  if (isDotted(word)) return isLower(word) ? next.marked || !figure : next.marked || opens(next);
  // `1. The` opens a list
  return !(first && word !== '' && classOf(word.charCodeAt(0)) === CHAR.digit && word.length < 4);
}

interface Stop {
  readonly at: number;
  /** After the run of stops. */
  readonly end: number;
  /** After the marks that close behind it. */
  readonly closed: number;
}

function stopAt(text: string, at: number, end: number): Stop {
  let after = at + 1;
  while (after < end && isStop(text.charCodeAt(after))) after++;
  return { at, end: after, closed: skipAll(text, after, end, CLOSERS) };
}

/** Whether a sentence that began at `start` ends with this stop. */
function endsSentence(text: string, stop: Stop, start: number, end: number): boolean {
  const next = skipSpace(text, stop.closed, end);
  if (next === end) return true;
  if (classOf(text.charCodeAt(next)) === CHAR.extender) return false;
  if (SOLID_STOPS.has(text.charCodeAt(stop.end - 1))) {
    // 「行く。」と述べた goes on
    const code = text.charCodeAt(next);
    return stop.closed === stop.end || next > stop.closed || code < 0x3041 || code > 0x3096;
  }
  if (next === stop.closed) return false;
  if (isDash(text.charCodeAt(next))) return false;
  const at = skipAll(text, next, end, LEADERS);
  const word = wordAt(text, at, end);
  if (isLower(word.charAt(0)) && !isUpper(word.charAt(1))) return false;
  const following = { text, word, at, marked: at > next || stop.closed > stop.end };
  const single = stop.end === stop.at + 1 && text.charCodeAt(stop.at) === 46;
  if (!single) return true;
  const before = wordBefore(text, stop.at, start);
  return wordEnds(before, stop.at - before.length === start, following);
}

/**
 * The sentences of one paragraph, in order: together they cover `range` but for the white space between them.
 *
 * Rules of our own, for English news copy first: a stop ends a sentence when white space follows it and then no lower-case
 * word, unless it belongs to an abbreviation (`Prof. Heng`, `S. Korea`, `Jan. 13`, `3 p.m. Tuesday`). Marks that close
 * behind the stop belong to the sentence, and so does an agency's tag (`… they left.” (AP) The`). Sentences inside a
 * quotation are sentences. Gets wrong: `… in the U.S. Takaichi said`, where only the sense tells.
 */
export function sentencesOf(text: string, range: Range): Range[] {
  const sentences: Range[] = [];
  let end = range.end;
  while (end > range.start && isSpace(text.charCodeAt(end - 1))) end--;
  let start = skipSpace(text, range.start, end);
  let at = start;
  while (at < end) {
    if (!isStop(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const stop = stopAt(text, at, end);
    at = stop.end;
    const space = skipSpace(text, stop.closed, end);
    const tagged = space > stop.closed ? afterTag(text, space, end) : space;
    const close = tagged > space ? tagged : stop.closed;
    if (tagged === space && !endsSentence(text, stop, start, end)) continue;
    sentences.push({ start, end: close });
    start = skipSpace(text, close, end);
    at = start;
  }
  if (start < end) sentences.push({ start, end });
  return sentences;
}
