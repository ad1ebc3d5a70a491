import { isCanonicallySame } from '../text/canonical.ts';
import { endAt, type Hunk, keyAt, type Sequence, type Sides, startAt } from './passage.ts';

const same = (a: string, b: string, from: number, to: number, other: number) => {
  for (let i = 0; i < to - from; i++) if (a.charCodeAt(from + i) !== b.charCodeAt(other + i)) return false;
  return true;
};

/**
 * Whether two stretches of text are the same: character by character, or canonically, as a letter and its accent in one character are to the
 * two in a row. Nobody can see how that was stored.
 */
function isSame(
  a: Sequence,
  b: Sequence,
  [a0, a1]: readonly [number, number],
  [b0, b1]: readonly [number, number],
): boolean {
  if (a1 - a0 === b1 - b0 && same(a.side.text, b.side.text, a0, a1, b0)) return true;
  return isCanonicallySame(a.side.text.slice(a0, a1), b.side.text.slice(b0, b1));
}

/** Whether a hunk holds the same keys on both sides, so that only their dress or the white space around them differs. */
export function isDress({ a, b }: Sides, { a0, a1, b0, b1 }: Hunk): boolean {
  if (a1 - a0 !== b1 - b0) return false;
  for (let i = 0; i < a1 - a0; i++) if (keyAt(a, a0 + i) !== keyAt(b, b0 + i)) return false;
  return true;
}

/** The hunks of dress among `count` common tokens from `a0` and `b0` on. */
function dressOf({ a, b }: Sides, a0: number, b0: number, count: number): Hunk[] {
  const found: Hunk[] = [];
  for (let n = 0; n < count; n++) {
    const i = a0 + n;
    const j = b0 + n;
    const [pa, pb] = [a.part[i]!, b.part[j]!];
    const inside = n > 0 && a.part[i - 1] === pa && b.part[j - 1] === pb;
    if (inside && !isSame(a, b, [endAt(a, i - 1), startAt(a, i)], [endAt(b, j - 1), startAt(b, j)])) {
      found.push({ a0: i, a1: i, b0: j, b1: j, pa, pb });
    }
    if (!isSame(a, b, [startAt(a, i), endAt(a, i)], [startAt(b, j), endAt(b, j)])) {
      found.push({ a0: i, a1: i + 1, b0: j, b1: j + 1, pa, pb });
    }
  }
  return found;
}

/**
 * Adds a hunk for each common token, and each white space between common tokens, that is written otherwise on the other
 * side: with them, the hunks together turn one text into the other, character by character.
 */
export function addDress(sides: Sides, hunks: readonly Hunk[]): Hunk[] {
  const { a, b } = sides;
  const all: Hunk[] = [];
  let i = 0;
  let j = 0;
  const common = (toA: number) => {
    const count = toA - i;
    if (count === 0) return;
    const whole = [startAt(a, i), endAt(a, toA - 1)] as const;
    if (!isSame(a, b, whole, [startAt(b, j), endAt(b, j + count - 1)]))
      for (const hunk of dressOf(sides, i, j, count)) all.push(hunk);
  };
  for (const hunk of hunks) {
    common(hunk.a0);
    all.push(hunk);
    i = hunk.a1;
    j = hunk.b1;
  }
  common(a.count);
  return all;
}
