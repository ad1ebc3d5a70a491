import type { Range } from '../model.ts';
import { isDash } from '../text/characters.ts';
import { CHAR, classOf, isSpace } from '../text/classes.ts';
import { inWordAt } from '../text/shapes.ts';

/** One way of quoting. Each is read on its own; what stands inside another quotation is dropped afterwards. */
interface Style {
  readonly opening: string;
  readonly closing: string;
  /** Marks that open or close by where they stand. */
  readonly either: string;
  /** The mark also serves as an apostrophe: only what is closed is a quotation. */
  readonly apostrophe: boolean;
}

const STYLES: readonly Style[] = [
  { opening: '“„‟', closing: '”', either: '"＂', apostrophe: false },
  { opening: '«', closing: '»', either: '', apostrophe: false },
  { opening: '「『', closing: '」』', either: '', apostrophe: false },
  { opening: '‘‚‛', closing: '’', either: "'", apostrophe: true },
];

const isMark = (code: number) =>
  code === 34 ||
  code === 39 ||
  code === 0xab ||
  code === 0xbb ||
  (code >= 0x2018 && code <= 0x201f) ||
  (code >= 0x300c && code <= 0x300f) ||
  code === 0xff02;

const OPENING_BRACKETS = '([{—–-/“‘„«¿¡「『（';

/** Whether a mark at `at` may open by its place: white space or an opening mark before it, none after it. */
function opensHere(text: string, at: number, { start, end }: Range): boolean {
  if (at + 1 >= end || isSpace(text.charCodeAt(at + 1))) return false;
  if (at === start) return true;
  const before = text.charCodeAt(at - 1);
  return (
    isSpace(before) ||
    isDash(before) ||
    OPENING_BRACKETS.includes(text.charAt(at - 1)) ||
    '"\''.includes(text.charAt(at - 1))
  );
}

/** Whether a mark at `at` may close by its place: no white space before it, no letter after it. */
const closesHere = (text: string, at: number, { start, end }: Range) =>
  at > start && !isSpace(text.charCodeAt(at - 1)) && (at + 1 >= end || !inWordAt(text, at + 1));

/** `soldiers’ refusal`: a closing mark that may as well be a possessive. */
const maybePossessive = (text: string, at: number) =>
  'sSzZxX'.includes(text.charAt(at - 1)) && isSpace(text.charCodeAt(at + 1)) && inWordAt(text, at + 2);

/** `'90s`: an apostrophe for what is left out. */
const isElision = (text: string, at: number) => classOf(text.charCodeAt(at + 1)) === CHAR.digit;

/** What closes where the marks are set the other way round: „so“, ‚so‘, »so«. */
const UPSIDE: Readonly<Record<string, string>> = { '„': '“', '‚': '‘', '»': '«' };

/** Reads the marks of one style, one after the other; at most one quotation is open at a time. */
function inStyle(text: string, range: Range, style: Style, marks: readonly number[]): Range[] {
  const found: Range[] = [];
  let open = -1;
  let doubtful = -1;
  const close = (end: number) => {
    found.push({ start: open, end });
    open = -1;
    doubtful = -1;
  };
  for (const at of marks) {
    const mark = text.charAt(at);
    const closing = style.closing.includes(mark);
    const opening = style.opening.includes(mark);
    if (!closing && !opening && !style.either.includes(mark)) continue;
    const surely = open >= 0 && (UPSIDE[text.charAt(open)] === mark || (closing && !style.apostrophe));
    if (surely) close(at + 1);
    else if (open >= 0 && !opening && closesHere(text, at, range)) {
      if (!style.apostrophe || !maybePossessive(text, at)) close(at + 1);
      else if (doubtful < 0) doubtful = at;
    } else if (opening || opensHere(text, at, range)) {
      if (style.apostrophe && (isElision(text, at) || inWordAt(text, at - 1))) continue;
      if (open >= 0 && style.apostrophe) {
        if (doubtful < 0) open = -1;
        else close(doubtful + 1);
      }
      if (open < 0) open = at;
    }
  }
  if (open >= 0 && style.apostrophe && doubtful >= 0) close(doubtful + 1);
  else if (open >= 0 && !style.apostrophe) close(range.end);
  return found;
}

/** The quotations of one paragraph in every style. */
function inParagraph(text: string, range: Range): Range[] {
  const marks: number[] = [];
  for (let at = range.start; at < range.end; at++) if (isMark(text.charCodeAt(at))) marks.push(at);
  if (marks.length === 0) return [];
  return outermost(STYLES.flatMap((style) => inStyle(text, range, style, marks)));
}

/** Drops what stands inside another quotation, and what crosses one. */
function outermost(found: Range[]): Range[] {
  found.sort((x, y) => x.start - y.start || y.end - x.end);
  const kept: Range[] = [];
  for (const range of found) if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  return kept;
}

/**
 * The direct quotations of an article, their marks included, in order; words in scare quotes are quotations too. One that
 * runs over several paragraphs, its opening mark repeated, has a range in each; a quotation that is not closed ends with
 * its paragraph. Quotations inside another one belong to it.
 *
 * Single marks count only in pairs, since one alone is an apostrophe. Gets wrong: a possessive after an opening single
 * mark that is an apostrophe itself (`’em … the soldiers’ tents`).
 */
export function quotationsOf(text: string, paragraphs: readonly Range[]): Range[] {
  return paragraphs.flatMap((paragraph) => {
    let end = paragraph.end;
    while (end > paragraph.start && isSpace(text.charCodeAt(end - 1))) end--;
    return inParagraph(text, { start: paragraph.start, end });
  });
}
