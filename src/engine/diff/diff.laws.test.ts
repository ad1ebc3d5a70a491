import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composed } from '../testing/apply.ts';
import { hostileLine, LONG_LINE, longLine } from '../testing/hostile.ts';
import { apply, differenceOf, paragraphsOf, type Versions } from '../testing/notation.ts';
import { mirror } from './diff.ts';

/** Two lines that share most of what they have: the second is the first with pieces taken out, put in and moved. */
const related: fc.Arbitrary<Versions> = fc
  .tuple(fc.array(hostileLine, { minLength: 1, maxLength: 6 }), fc.array(fc.nat(5), { maxLength: 8 }), fc.boolean())
  .map(([lines, order, spaced]) => {
    const glue = spaced ? ' ' : '';
    return {
      a: lines.join(glue).trim(),
      b: order
        .map((i) => lines[i % lines.length]!)
        .join(glue)
        .trim(),
    };
  });

/** The same with borders between paragraphs, at other places on either side. */
const split: fc.Arbitrary<Versions> = fc
  .tuple(related, fc.array(fc.nat(200), { maxLength: 3 }), fc.array(fc.nat(200), { maxLength: 3 }))
  .map(([{ a, b }, atA, atB]) => {
    const cut = (text: string, places: readonly number[]) => {
      const words = text.split(' ');
      for (const place of places) words.splice(place % (words.length + 1), 0, '\n');
      return words
        .join(' ')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n');
    };
    return { a: cut(a, atA), b: cut(b, atB) };
  });

const whole = (text: string) => ({ start: 0, end: text.length });

describe('the changes of two versions', () => {
  it('applied to one give the other, character by character but for how accents are stored', () => {
    fc.assert(
      fc.property(related, (versions) => {
        const { changes } = differenceOf(versions);
        expect(composed(apply(versions, changes, whole(versions.a)))).toBe(composed(versions.b));
      }),
      { numRuns: 400 },
    );
  });

  it('are ordered, do not overlap, change something, and stay inside their paragraphs', () => {
    fc.assert(
      fc.property(split, (versions) => {
        const [inA, inB] = [paragraphsOf(versions.a), paragraphsOf(versions.b)];
        let [atA, atB] = [0, 0];
        for (const { ia, ib, from, to } of differenceOf(versions).changes) {
          expect(from.start).toBeGreaterThanOrEqual(Math.max(atA, inA[ia]!.start));
          expect(to.start).toBeGreaterThanOrEqual(Math.max(atB, inB[ib]!.start));
          expect(from.end).toBeLessThanOrEqual(inA[ia]!.end);
          expect(to.end).toBeLessThanOrEqual(inB[ib]!.end);
          expect(versions.a.slice(from.start, from.end)).not.toBe(versions.b.slice(to.start, to.end));
          [atA, atB] = [from.end, to.end];
        }
      }),
      { numRuns: 400 },
    );
  });

  it('give the other version but for white space where paragraphs are split', () => {
    const bare = (text: string) => text.replace(/\s/g, '');
    fc.assert(
      fc.property(split, (versions) => {
        const made = apply(versions, differenceOf(versions).changes, whole(versions.a));
        expect(composed(bare(made))).toBe(composed(bare(versions.b)));
      }),
      { numRuns: 400 },
    );
  });

  it('are none between a version and itself', () => {
    fc.assert(
      fc.property(hostileLine, (line) => {
        expect(differenceOf({ a: line, b: line }).changes).toEqual([]);
      }),
    );
  });

  it('read from the other side turn that one into this', () => {
    fc.assert(
      fc.property(related, ({ a, b }) => {
        const changes = mirror(differenceOf({ a, b }).changes);
        expect(apply({ a: b, b: a }, changes, whole(b))).toBe(a);
        expect(mirror(mirror(changes))).toEqual(changes);
      }),
    );
  });

  it('are found in a line of 200,000 characters', () => {
    fc.assert(
      fc.property(longLine, fc.nat(LONG_LINE), hostileLine, (line, at, piece) => {
        const a = line.trim();
        const b = (a.slice(0, at) + piece + a.slice(at)).trim();
        expect(apply({ a, b }, differenceOf({ a, b }).changes, whole(a))).toBe(b);
      }),
      { numRuns: 12 },
    );
  });
});
