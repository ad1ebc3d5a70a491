import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BESIDE_BASE, partsOf } from './parts.ts';
import { series } from './told.ts';

describe('the parts of a print', () => {
  it('are one where a page takes all columns', () => {
    expect(partsOf([2, 0, 1, 3], 2)).toEqual([[2, 0, 1, 3]]);
    expect(partsOf([0], 0)).toEqual([[0]]);
  });

  it('are about as long as each other', () => {
    expect(partsOf([0, 1, 2, 3, 4], 0)).toEqual([
      [0, 1, 2],
      [0, 3, 4],
    ]);
  });

  it('hold every column once, each part under the base text, none wider than a page', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 31 }), (columns) => {
        const base = columns[0]!;
        const parts = partsOf(columns, base);
        expect(parts.flatMap((part) => part.slice(1))).toEqual(columns.slice(1));
        for (const part of parts) {
          expect(part[0]).toBe(base);
          expect(part.length).toBeLessThanOrEqual(BESIDE_BASE + 1);
        }
      }),
    );
  });

  it('are named by their sigla', () => {
    expect([series([]), series(['B']), series(['B', 'C']), series(['B', 'C', 'D'])]).toEqual([
      '',
      'B',
      'B and C',
      'B, C and D',
    ]);
  });
});
