import type { RebuiltParagraph } from './model.ts';

/** One version of a row: where it stands, and the words and marks it consists of, folded. */
export interface Reading {
  readonly article: number;
  readonly paragraphs: readonly number[];
  /** Comparison keys in order: two readings with the same keys are the same wording. */
  readonly keys: readonly number[];
}

/** How many keys two readings have in common, each as often as both do; twice that by their length: Dice's share, 0 to 1. */
function likeness(x: Reading, y: Reading): number {
  const held = new Map<number, number>();
  for (const key of x.keys) held.set(key, (held.get(key) ?? 0) + 1);
  let both = 0;
  for (const key of y.keys) {
    const left = held.get(key) ?? 0;
    if (left > 0) both++;
    held.set(key, left - 1);
  }
  return (2 * both) / Math.max(1, x.keys.length + y.keys.length);
}

const same = (x: Reading, y: Reading) => x.keys.length === y.keys.length && x.keys.every((key, i) => key === y.keys[i]);

/**
 * The reading of a row that most witnesses carry. Where no wording has more than another, the one that is most like all others, and of
 * these the first.
 *
 * @param readings one of each witness that carries the row, in the order in which they are to be preferred; one at least
 */
export function rebuilt(readings: readonly Reading[], subhead: boolean): RebuiltParagraph {
  let best = readings[0] as Reading;
  let most = { alike: 0, like: 0 };
  for (const reading of readings) {
    const alike = readings.filter((other) => same(reading, other)).length;
    if (alike < most.alike) continue;
    const like = readings.reduce((sum, other) => sum + likeness(reading, other), 0);
    // Sums of shares differ in their last digits by the order of adding.
    if (alike > most.alike || like > most.like + 1e-9) {
      best = reading;
      most = { alike, like };
    }
  }
  const { article, paragraphs } = best;
  return { article, paragraphs, alike: most.alike, carried: readings.length, subhead };
}
