import { isDeterminer } from '../text/english/words.ts';
import type { Attribution } from './attributions.ts';
import { hasFinite, isComma, isQuote } from './clauses.ts';
import { isFiniteVerb } from './english.ts';
import type { Piece } from './pieces.ts';
import type { Unit } from './units.ts';

interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly last: boolean;
}

/** Pieces `[from, to)` of a unit. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What an attribution is about: the clause or the quotations behind it, or those before it. */
export function statementsOf(
  unit: Unit,
  attribution: Attribution,
  { low, high, last }: Bounds,
): { ranges: Stretch[]; low: number } {
  const { pieces } = unit;
  const { content, label } = attribution;
  if (label) return { ranges: [{ from: content, to: content + 1 }], low: content + 1 };
  const before =
    content < 0 ||
    isQuote(pieces[attribution.from - 1]) ||
    (isComma(pieces[attribution.from - 1]) && isQuote(pieces[attribution.from - 2]));
  const ranges: Stretch[] = [];
  let end = low;
  if (before && attribution.from > low && setOff(pieces, attribution)) {
    const to = trimmedEnd(pieces, low, attribution.from);
    const from = headOf(pieces, low, to);
    const tail = content < 0 && last ? tailOf(pieces, attribution) : -1;
    if (to > from && tail > 0 && !onlyQuotes(pieces, from, to)) {
      ranges.push({ from, to: tail });
      end = tail;
    } else if (to > from && isSaid(pieces, from, to)) {
      ranges.push(...split(pieces, from, to));
      end = attribution.to;
      if (content < 0) ranges.push(...quotesBehind(pieces, attribution.to, high));
    }
  }
  if (content >= 0) {
    const stop = contentEnd(pieces, content, high, last);
    if (stop > content) ranges.push(...split(pieces, content, stop));
    end = Math.max(end, stop);
  }
  return { ranges, low: end };
}

/** What is said before its attribution ends with a mark, or with a quotation: `…, she said`; but `they agreed according to her`. */
const setOff = (pieces: readonly Piece[], { from, verb }: Attribution) =>
  from > 0 &&
  (verb === undefined || isComma(pieces[from - 1]) || isQuote(pieces[from - 1]) || pieces[from - 1]?.key === '-');

/** `“A,” he said, “B.”`: quotations behind an attribution go on. */
function quotesBehind(pieces: readonly Piece[], from: number, high: number): Stretch[] {
  const found: Stretch[] = [];
  for (let i = from; i < high; i++)
    if (isQuote(pieces[i]) && (isComma(pieces[i - 1]) || pieces[i - 1]?.key === '-'))
      found.push({ from: i, to: i + 1 });
  return found;
}

/** Quotations, or a clause with a verb: what may have been said. A phrase before a speaker (`On Monday, Lee said`) may not. */
function isSaid(pieces: readonly Piece[], from: number, to: number): boolean {
  if (onlyQuotes(pieces, from, to)) return true;
  return pieces.slice(from, to).some((p) => p.kind === 'quote') || hasFinite(pieces.slice(0, to), from);
}

const onlyQuotes = (pieces: readonly Piece[], from: number, to: number) =>
  pieces.slice(from, to).every((p) => p.kind === 'quote' || (p.kind === 'mark' && ',-'.includes(p.key)));

/** Quotations alone are a statement each; with words between them they are one. */
function split(pieces: readonly Piece[], from: number, to: number): Stretch[] {
  if (!onlyQuotes(pieces, from, to)) return [{ from, to }];
  const quotes: Stretch[] = [];
  for (let i = from; i < to; i++) if (isQuote(pieces[i])) quotes.push({ from: i, to: i + 1 });
  return quotes;
}

const trimmedEnd = (pieces: readonly Piece[], low: number, from: number) => {
  let to = from;
  while (to > low && (isComma(pieces[to - 1]) || pieces[to - 1]?.key === '-')) to--;
  return to;
};

/** Past the marks and conjunctions with which what is said does not begin. */
function headOf(pieces: readonly Piece[], low: number, to: number): number {
  let from = low;
  while (
    from < to &&
    (isComma(pieces[from]) ||
      '.;:'.includes(pieces[from]?.key ?? ' ') ||
      (from === low && low > 0 && ['and', 'but', 'while'].includes(pieces[from]?.key ?? '')))
  )
    from++;
  return from;
}

/** The end of a reported clause: before what reports something else, and before the stop. */
function contentEnd(pieces: readonly Piece[], content: number, high: number, last: boolean): number {
  let to = high;
  for (let i = content; i < to; i++)
    if (isComma(pieces[i]) && ['citing', 'quoting'].includes(pieces[i + 1]?.key ?? '')) to = i;
  if (last || to < high)
    while (to > content && pieces[to - 1]?.kind === 'mark' && '.!?'.includes(pieces[to - 1]?.key ?? ' ')) to--;
  while (to > content && (isComma(pieces[to - 1]) || ['and', 'but', '-', ';'].includes(pieces[to - 1]?.key ?? '')))
    to--;
  return to;
}

/** `The bridge, Vey said, would close`: the clause goes on behind its attribution. -1 when it does not. */
function tailOf(pieces: readonly Piece[], { to }: Attribution): number {
  let comma = to;
  while (comma < pieces.length && !isComma(pieces[comma])) comma++;
  let rest = comma + 1;
  const goesOn = (at: number) => {
    const key = pieces[at]?.key ?? '';
    return isFiniteVerb(key) || (['as', 'and'].includes(key) && pieces[at + 1]?.key === 'well');
  };
  if (!goesOn(rest)) {
    // over an apposition: `said Levin Prast, an economist, | was`
    if (!isDeterminer(pieces[rest]?.key ?? '')) return -1;
    while (rest < pieces.length && !isComma(pieces[rest])) rest++;
    rest++;
    if (!goesOn(rest)) return -1;
  }
  let end = pieces.length;
  while (end > rest && pieces[end - 1]?.kind === 'mark' && '.!?'.includes(pieces[end - 1]?.key ?? ' ')) end--;
  return end;
}
