import { diffArrays } from 'diff';
import { type Hunk, keyAt, type Sequence } from './passage.ts';

/**
 * The most words and marks that may differ between two passages compared word by word, both sides counted together. The
 * cost grows with its square: 1,000 cost about 0.1 s, wholly different passages of 4,000 words each would cost 4 s.
 */
export const MOST_EDITS = 1000;

/** What the exact diff found. The hunks are in order; what lies between them is equal, key by key. */
export interface Exact {
  readonly hunks: readonly Hunk[];
  /** Too much differs: the one hunk is all that lies between the equal beginning and the equal end. */
  readonly coarse: boolean;
}

const keysOf = (sequence: Sequence, from: number, to: number) => {
  const keys: number[] = new Array(to - from);
  for (let i = from; i < to; i++) keys[i - from] = keyAt(sequence, i);
  return keys;
};

/** Compares what lies between the equal beginning (`from` places) and the equal end. */
function compare(a: Sequence, b: Sequence, from: number, toA: number, toB: number): Exact {
  const whole = { a0: from, a1: toA, b0: from, b1: toB, pa: 0, pb: 0 };
  // One word for another is what most paragraphs have: nothing is left to find out.
  const isOneEach = toA - from === 1 && toB - from === 1;
  if (isOneEach || from === toA || from === toB) return { hunks: [whole], coarse: false };
  const parts = diffArrays(keysOf(a, from, toA), keysOf(b, from, toB), { maxEditLength: MOST_EDITS });
  if (parts === undefined) return { hunks: [whole], coarse: true };
  const hunks: Hunk[] = [];
  let i = from;
  let j = from;
  let a0 = i;
  let b0 = j;
  const close = () => {
    if (i > a0 || j > b0) hunks.push({ a0, a1: i, b0, b1: j, pa: 0, pb: 0 });
  };
  for (const { added, removed, count } of parts) {
    if (removed) i += count;
    else if (added) j += count;
    else {
      close();
      i += count;
      j += count;
      a0 = i;
      b0 = j;
    }
  }
  close();
  return { hunks, coarse: false };
}

/**
 * The exact difference between two sequences of comparison keys: the truth, before anything is made readable. Myers'
 * algorithm (1986) through `diffArrays`, between the equal beginning and the equal end. `pa` and `pb` are not set yet.
 */
export function exactDiff(a: Sequence, b: Sequence): Exact {
  const least = Math.min(a.count, b.count);
  let from = 0;
  while (from < least && keyAt(a, from) === keyAt(b, from)) from++;
  let toA = a.count;
  let toB = b.count;
  while (toA > from && toB > from && keyAt(a, toA - 1) === keyAt(b, toB - 1)) {
    toA--;
    toB--;
  }
  return from === toA && from === toB ? { hunks: [], coarse: false } : compare(a, b, from, toA, toB);
}
