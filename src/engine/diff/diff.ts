import type { Change } from '../model.ts';
import { TOKEN } from '../model.ts';
import { cutAtBorders } from './borders.ts';
import { exactDiff } from './exact.ts';
import { changesOf } from './offsets.ts';
import { type DiffSide, endAt, type Hunk, kindAt, type Sequence, type Sides, sequenceOf, startAt } from './passage.ts';
import { readable } from './readable.ts';
import { addDress } from './surface.ts';

/** What differs between two passages. */
export interface Difference {
  /** In order, never overlapping, never over a paragraph's border. */
  readonly changes: readonly Change[];
  /** Too much differs to compare word by word: each pair of paragraphs has one change at most, from first to last difference. */
  readonly coarse: boolean;
  /** 0 to 1: the share of both sides' words that they have in common, short words counting less. */
  readonly kept: number;
}

/** What a token weighs: a short word is likely to carry grammar, and a mark says nothing. */
function weightAt(sequence: Sequence, place: number): number {
  const kind = kindAt(sequence, place);
  if (kind === TOKEN.mark) return 0;
  const length = endAt(sequence, place) - startAt(sequence, place);
  return kind === TOKEN.number || length > 3 || sequence.side.text.charCodeAt(startAt(sequence, place)) > 0x2e80
    ? 1
    : 0.25;
}

function weightOf(sequence: Sequence, from: number, to: number): number {
  let weight = 0;
  for (let place = from; place < to; place++) weight += weightAt(sequence, place);
  return weight;
}

/** Twice the common weight over the weight of both sides; 1 when neither has words. */
export function keptShare({ a, b }: Sides, hunks: readonly Hunk[]): number {
  const both = weightOf(a, 0, a.count) + weightOf(b, 0, b.count);
  if (both === 0) return 1;
  let gone = 0;
  for (const hunk of hunks) gone += weightOf(a, hunk.a0, hunk.a1) + weightOf(b, hunk.b0, hunk.b1);
  return (both - gone) / both;
}

/**
 * Compares two sides, one paragraph each or one side split into several, word by word.
 *
 * Truth first: `exactDiff` says what differs, `readable` only moves the borders of what it found. Applied to the text of
 * `a`, the changes give that of `b`, character by character, except for the white space where only one side has a
 * paragraph's border. Each change belongs to one paragraph of each side.
 */
export function diffGroup(a: DiffSide, b: DiffSide): Difference {
  const sides: Sides = { a: sequenceOf(a), b: sequenceOf(b) };
  if (a.paragraphs.length === 0 || b.paragraphs.length === 0) return { changes: [], coarse: false, kept: 0 };
  const { hunks, coarse } = exactDiff(sides.a, sides.b);
  const cut = cutAtBorders(sides, hunks);
  const shown = coarse ? addDress(sides, cut) : readable(sides, cut);
  return { changes: changesOf(sides, shown), coarse, kept: keptShare(sides, hunks) };
}

/** The share of common words below which marks on single words help nobody. */
const TOO_LITTLE = 0.45;

/** Whether two passages have too little in common for word marks to help: they are then shown whole. */
export const tooDifferent = (kept: number): boolean => kept < TOO_LITTLE;

/** The same changes read from the other side. */
export const mirror = (changes: readonly Change[]): Change[] =>
  changes.map(({ ia, ib, from, to }) => ({ ia: ib, ib: ia, from: to, to: from }));
