import { isMarkHunk } from './marks.ts';
import type { Hunk, Sequence, Sides } from './passage.ts';
import { isDress } from './surface.ts';
import { isGlued, isMeasure } from './units.ts';

const isReplacement = (hunk: Hunk) => hunk.a0 < hunk.a1 && hunk.b0 < hunk.b1;

/** The longest unit that a change is widened to, in tokens at either end: a bound for hostile text. */
const LONGEST = 40;

/** Whether a cut before `place` would go through a unit. */
const cuts = (sequence: Sequence, place: number, measures: boolean) =>
  place > 0 && place < sequence.count && (isGlued(sequence, place - 1) || (measures && isMeasure(sequence, place - 1)));

/** Widens a hunk until neither end cuts a word, within its passages; there are `before` and `after` common tokens around it. */
function widen({ a, b }: Sides, hunk: Hunk, [before, after]: readonly [number, number], measures: boolean): Hunk {
  let { a0, a1, b0, b1 } = hunk;
  const inside = (i: number, j: number) => a.part[i] === hunk.pa && b.part[j] === hunk.pb;
  let up = 0;
  while (up < Math.min(before, LONGEST) && inside(a0 - 1, b0 - 1) && (cuts(a, a0, measures) || cuts(b, b0, measures))) {
    a0--;
    b0--;
    up++;
  }
  let down = 0;
  while (down < Math.min(after, LONGEST) && inside(a1, b1) && (cuts(a, a1, measures) || cuts(b, b1, measures))) {
    a1++;
    b1++;
    down++;
  }
  return up + down === 0 ? hunk : { ...hunk, a0, a1, b0, b1 };
}

const sameCell = (one: Hunk, two: Hunk) => one.pa === two.pa && one.pb === two.pb;

/** Whether two touching hunks go through the same word, or the same amount. */
function shareWord({ a, b }: Sides, one: Hunk, two: Hunk): boolean {
  const measures = (isReplacement(one) || isReplacement(two)) && !isDress({ a, b }, one) && !isDress({ a, b }, two);
  return one.a1 > two.a0 || cuts(a, two.a0, measures) || cuts(b, two.b0, measures);
}

/** `[breaks/Breaks] [out/Out]`: words that differ in case alone, side by side, are one change. */
const belong = (sides: Sides, one: Hunk, two: Hunk) =>
  isDress(sides, one) && isDress(sides, two) && !isMarkHunk(sides, one) && !isMarkHunk(sides, two);

/** Marks alone are never widened for a neighbour's sake: `said[,/] Orlo`. */
const widens = (sides: Sides, hunk: Hunk) =>
  !isMarkHunk(sides, hunk) || hunk.a0 === hunk.a1 || hunk.b0 === hunk.b1 || isDress(sides, hunk);

/**
 * Widens the hunks so that none cuts a word, a compound or an amount, and joins those that meet: `Jae[ /-]Myung` becomes
 * `[Jae Myung/Jae-myung]`, `[35/40] million` becomes `[35 million/40 million]`.
 * Of two changes side by side that share no word each stays a fact of its own.
 */
export function extendToUnits(sides: Sides, hunks: readonly Hunk[]): Hunk[] {
  const wide: Hunk[] = [];
  for (let i = 0; i < hunks.length; i++) {
    const hunk = hunks[i]!;
    const last = wide.at(-1);
    const next = hunks[i + 1];
    const before = last ? Math.max(0, hunk.a0 - last.a1) : hunk.a0;
    const after = next ? next.a0 - hunk.a1 : sides.a.count - hunk.a1;
    const grown = widens(sides, hunk)
      ? widen(sides, hunk, [before, after], isReplacement(hunk) && !isDress(sides, hunk))
      : hunk;
    const touching = last && sameCell(last, grown) && last.a1 >= grown.a0 && last.b1 >= grown.b0;
    if (last && touching && (shareWord(sides, last, grown) || belong(sides, last, grown))) {
      wide[wide.length - 1] = { ...last, a1: Math.max(last.a1, grown.a1), b1: Math.max(last.b1, grown.b1) };
    } else wide.push(grown);
  }
  return wide;
}
