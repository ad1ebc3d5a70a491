import type { Range } from '../model.ts';
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
