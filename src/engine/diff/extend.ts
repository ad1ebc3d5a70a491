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

/** A hunk with what is known of it, so that a long one is not looked through for each that joins it. */
interface Known {
  readonly hunk: Hunk;
  readonly dress: boolean;
  readonly marks: boolean;
}

function known(sides: Sides, hunk: Hunk): Known {
  return { hunk, dress: isDress(sides, hunk), marks: isMarkHunk(sides, hunk) };
}

/** Whether two touching hunks go through the same word, or the same amount. */
function shareWord({ a, b }: Sides, one: Known, two: Known): boolean {
  const place = two.hunk;
  if (one.hunk.a1 > place.a0 || cuts(a, place.a0, false) || cuts(b, place.b0, false)) return true;
  if (one.dress || two.dress || !(isReplacement(one.hunk) || isReplacement(two.hunk))) return false;
  return cuts(a, place.a0, true) || cuts(b, place.b0, true);
}

/** `[breaks/Breaks] [out/Out]`: words that differ in case alone, side by side, are one change. */
const belong = (one: Known, two: Known) => one.dress && two.dress && !one.marks && !two.marks;

/** Joins two hunks if they touch and are one fact. */
function joined(sides: Sides, one: Known, two: Known): Known | undefined {
  const [x, y] = [one.hunk, two.hunk];
  const touch = x.pa === y.pa && x.pb === y.pb && x.a1 >= y.a0 && x.b1 >= y.b0;
  if (!touch || !(shareWord(sides, one, two) || belong(one, two))) return undefined;
  return {
    hunk: { ...x, a1: Math.max(x.a1, y.a1), b1: Math.max(x.b1, y.b1) },
    dress: one.dress && two.dress,
    marks: one.marks && two.marks,
  };
}

/** A mark in place of another is never widened: `said[,/;] Orlo`. */
const widens = ({ hunk, dress, marks }: Known) => !marks || dress || !isReplacement(hunk);

/**
 * Widens the hunks so that none cuts a word, a compound or an amount, and joins those that meet: `Jae[ /-]Myung` becomes
 * `[Jae Myung/Jae-myung]`, `[35/40] million` becomes `[35 million/40 million]`.
 * Of two changes side by side that share no word each stays a fact of its own.
 */
export function extendToUnits(sides: Sides, hunks: readonly Hunk[]): Hunk[] {
  const wide: Known[] = [];
  for (let i = 0; i < hunks.length; i++) {
    const own = known(sides, hunks[i]!);
    const last = wide.at(-1);
    const next = hunks[i + 1];
    const before = own.hunk.a0 - (last ? last.hunk.a1 : 0);
    const after = (next ? next.a0 : sides.a.count) - own.hunk.a1;
    const measures = isReplacement(own.hunk) && !own.dress;
    const hunk = widens(own) ? widen(sides, own.hunk, [before, after], measures) : own.hunk;
    const grown = hunk === own.hunk ? own : { ...known(sides, hunk), dress: own.dress };
    const both = last && joined(sides, last, grown);
    if (both) wide[wide.length - 1] = both;
    else wide.push(grown);
  }
  return wide.map(({ hunk }) => hunk);
}
