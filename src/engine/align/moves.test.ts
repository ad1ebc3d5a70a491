import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPlace, type Placed } from './moves.ts';

/** Places in the order of the items, all of one weight. */
const told = (...places: number[]) => {
  const kept = inPlace(places.map((place) => ({ place, weight: 1 })));
  return places.filter((_, i) => !kept[i]);
};

/** Every increasing run, by brute force: the heaviest, and of equal ones the one whose members, from the last up, stand lowest. */
function bruteForce(items: readonly Placed[]): boolean[] {
  let best: number[] = [];
  const weight = (run: readonly number[]) => run.reduce((sum, i) => sum + (items[i]?.weight ?? 0), 0);
  const place = (run: readonly number[], fromEnd: number) => items[run[run.length - 1 - fromEnd] ?? -1]?.place ?? -1;
  const lower = (one: readonly number[], two: readonly number[]) => {
    for (let i = 0; i < Math.max(one.length, two.length); i++)
      if (place(one, i) !== place(two, i)) return place(one, i) > place(two, i);
    return false;
  };
  for (let mask = 0; mask < 1 << items.length; mask++) {
    const run = [...items.keys()].filter((i) => mask & (1 << i));
    if (run.some((i, k) => k > 0 && (items[i]?.place ?? 0) <= (items[run[k - 1] ?? 0]?.place ?? 0))) continue;
    if (weight(run) > weight(best) || (weight(run) === weight(best) && lower(run, best))) best = run;
  }
  return items.map((_, i) => best.includes(i));
}

describe('what stands elsewhere', () => {
  it('is nothing where the order is the same, or nothing stands there', () => {
    expect(told(0, 1, 5, 9)).toEqual([]);
    expect(told()).toEqual([]);
    expect(told(7)).toEqual([]);
  });

  it('is the one paragraph that passes many, whichever way', () => {
    expect(told(1, 2, 3, 4, 0)).toEqual([0]);
    expect(told(4, 0, 1, 2, 3)).toEqual([4]);
  });

  it('is, of two neighbors that change places, the one that now stands higher', () => {
    expect(told(1, 0)).toEqual([0]);
    expect(told(0, 2, 1, 3, 5, 4)).toEqual([1, 4]);
  });

  it('is the lighter one, whatever stands higher', () => {
    const kept = inPlace([
      { place: 1, weight: 10 },
      { place: 0, weight: 30 },
    ]);
    expect(kept).toEqual([false, true]);
  });

  it('is the fewest words, by brute force over every run, and on a tie what stands higher', () => {
    const items = fc
      .uniqueArray(fc.nat({ max: 30 }), { maxLength: 10 })
      .chain((places) =>
        fc.tuple(...places.map((place) => fc.integer({ min: 1, max: 4 }).map((weight) => ({ place, weight })))),
      );
    fc.assert(
      fc.property(items, (drawn) => {
        expect(inPlace(drawn)).toEqual(bruteForce(drawn));
      }),
      { numRuns: 300 },
    );
  });

  it('never holds two of the same place', () => {
    expect(inPlace([1, 1, 2].map((place) => ({ place, weight: 1 }))).filter(Boolean)).toHaveLength(2);
  });
});
