import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileLine } from '../testing/hostile.ts';
import { sidesOf, type Versions } from '../testing/notation.ts';
import { cutAtBorders } from './borders.ts';
import { exactDiff, MOST_EDITS } from './exact.ts';
import { endAt, type Hunk, keyAt, type Sides, sequenceOf, startAt, textAt } from './passage.ts';
import { readable } from './readable.ts';

function sequences(versions: Versions): Sides {
  const { a, b } = sidesOf(versions);
  return { a: sequenceOf(a), b: sequenceOf(b) };
}

/** The words of both sides, those of a hunk in brackets. */
function shown({ a, b }: Sides, hunks: readonly Hunk[]): string {
  const out: string[] = [];
  let at = 0;
  const words = (sequence: Sides['a'], from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => textAt(sequence, from + i)).join(' ');
  for (const { a0, a1, b0, b1 } of hunks) {
    out.push(words(a, at, a0), `[${words(a, a0, a1)}/${words(b, b0, b1)}]`);
    at = a1;
  }
  out.push(words(a, at, a.count));
  return out.filter((part) => part !== '').join(' ');
}

const lines = fc
  .tuple(fc.array(hostileLine, { minLength: 1, maxLength: 5 }), fc.array(fc.nat(4), { maxLength: 6 }))
  .map(([parts, order]) => ({ a: parts.join(' '), b: order.map((i) => parts[i % parts.length]!).join(' ') }));

/** What lies between the hunks, place by place, on both sides. */
function* common({ a }: Sides, hunks: readonly Hunk[]): Generator<readonly [number, number]> {
  let [i, j] = [0, 0];
  for (const hunk of [...hunks, { a0: a.count, b0: j, a1: 0, b1: 0 }]) {
    for (; i < hunk.a0; i++, j++) yield [i, j];
    [i, j] = [hunk.a1, hunk.b1];
  }
}

describe('the exact diff', () => {
  it('finds the fewest words that differ, case and shape of marks set aside', () => {
    const sides = sequences({ a: 'The “dam” broke at night.', b: 'the "wall" broke late at night.' });
    expect(shown(sides, exactDiff(sides.a, sides.b).hunks)).toBe('The “ [dam/wall] ” broke [/late] at night .');
  });

  it('finds nothing where nothing differs', () => {
    const sides = sequences({ a: 'The dam broke.', b: 'the  DAM broke .' });
    expect(exactDiff(sides.a, sides.b)).toEqual({ hunks: [], coarse: false });
  });

  it('leaves equal keys between its hunks, and reaches the end of both sides', () => {
    fc.assert(
      fc.property(lines, (versions) => {
        const sides = sequences(versions);
        const { hunks } = exactDiff(sides.a, sides.b);
        let count = 0;
        for (const [i, j] of common(sides, hunks)) {
          expect(keyAt(sides.a, i)).toBe(keyAt(sides.b, j));
          count++;
        }
        const inB = hunks.reduce((sum, { b0, b1 }) => sum + b1 - b0, 0);
        expect(count + inB).toBe(sides.b.count);
      }),
    );
  });

  it('gives up past its bound, and says so', () => {
    const words = (from: number, count: number) => Array.from({ length: count }, (_, i) => `w${from + i}`).join(' ');
    const half = MOST_EDITS / 2;
    const within = sequences({ a: words(0, half), b: words(5000, half) });
    const beyond = sequences({ a: words(0, half + 1), b: words(5000, half + 1) });
    expect(exactDiff(within.a, within.b).coarse).toBe(false);
    expect(exactDiff(beyond.a, beyond.b)).toEqual({
      hunks: [{ a0: 0, a1: half + 1, b0: 0, b1: half + 1, pa: 0, pb: 0 }],
      coarse: true,
    });
  });
});

describe('what is made readable', () => {
  const made = (versions: Versions) => {
    const sides = sequences(versions);
    return shown(sides, readable(sides, cutAtBorders(sides, exactDiff(sides.a, sides.b).hunks)));
  };

  it('says the same in fewer and fuller pieces', () => {
    expect(made({ a: 'rain fell on the town then', b: 'rain came to the city then' })).toBe(
      'rain [fell on the town/came to the city] then',
    );
    expect(made({ a: 'President Ro Min Suk left', b: 'President Ro Min-suk left' })).toBe(
      'President Ro [Min Suk/Min - suk] left',
    );
  });

  it('leaves the same letters between its hunks, and reaches the end of both sides', () => {
    fc.assert(
      fc.property(lines, (versions) => {
        const sides = sequences(versions);
        const hunks = readable(sides, cutAtBorders(sides, exactDiff(sides.a, sides.b).hunks));
        let count = 0;
        for (const [i, j] of common(sides, hunks)) {
          expect(versions.a.slice(startAt(sides.a, i), endAt(sides.a, i))).toBe(
            versions.b.slice(startAt(sides.b, j), endAt(sides.b, j)),
          );
          count++;
        }
        const inB = hunks.reduce((sum, { b0, b1 }) => sum + b1 - b0, 0);
        expect(count + inB).toBe(sides.b.count);
      }),
    );
  });
});
