import type { Range } from '../model.ts';
import { isDoubleQuote, isSingleQuote } from '../text/characters.ts';
import { CHAR, classOf } from '../text/classes.ts';
import { inWordAt } from '../text/shapes.ts';
import { type ClassifySide, type Evidence, isSameList } from './evidence.ts';

/** The first quotation that ends after `offset`. */
function firstEndingAfter(quotations: readonly Range[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a letter or figure of `[start, end)` stands inside a quotation. */
function holdsQuotedWord({ text, quotations }: ClassifySide, { start, end }: Range): boolean {
  for (let q = firstEndingAfter(quotations, start); q < quotations.length && quotations[q]!.start < end; q++) {
    const to = Math.min(end, quotations[q]!.end);
    for (let at = Math.max(start, quotations[q]!.start); at < to; at++) if (inWordAt(text, at)) return true;
  }
  return false;
}

/** Whether an edit changes words inside a direct quotation, on either side. Marks, capitals and white space are no words. */
export function isInQuote({ change, context, a, b }: Evidence): boolean {
  const looked = a.lexemes.length + b.lexemes.length > 0;
  if (looked ? isSameList(a.words, b.words) : a.text === b.text) return false;
  return holdsQuotedWord(context.a, change.from) || holdsQuotedWord(context.b, change.to);
}

/** As far as one looks past white space and quotation marks: a blank line and an indent are less. */
const REACH = 16;

const isGap = (code: number) => classOf(code) === CHAR.space || isDoubleQuote(code) || isSingleQuote(code);

/** Whether what stands before the range, and what stands after it, is quoted: white space and quotation marks are passed over. */
function isQuotedAround({ text, quotations }: ClassifySide, { start, end }: Range): boolean {
  let before = start - 1;
  let after = end;
  while (before >= 0 && before > start - REACH && isGap(text.charCodeAt(before))) before--;
  while (after < text.length && after < end + REACH && isGap(text.charCodeAt(after))) after++;
  const isQuoted = (at: number) => quotations.some((q) => at >= q.start && at < q.end);
  return isQuoted(before) && isQuoted(after);
}

/** One quotation goes on over the edit in both articles: where a paragraph ends, its marks are set as the paragraphs are. */
export const isQuotationRunningOn = ({ change, context }: Evidence): boolean =>
  isQuotedAround(context.a, change.from) && isQuotedAround(context.b, change.to);
