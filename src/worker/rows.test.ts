import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate, readStory } from '../engine/index.ts';
import { SAMPLE } from '../samples/index.ts';
import { packRows, unpackRows } from './rows.ts';

describe('rows on their way to the page', () => {
  it('arrive as they were sent, whatever they hold', () => {
    const table = fc.integer({ min: 1, max: 5 }).chain((articles) =>
      fc.array(
        fc.record({
          cells: fc.array(fc.array(fc.nat(2_000_000), { maxLength: 4 }), { minLength: articles, maxLength: articles }),
          moved: fc.array(fc.integer({ min: -3000, max: 3000 }), { minLength: articles, maxLength: articles }),
        }),
      ),
    );
    fc.assert(
      fc.property(table, (rows) => {
        expect(unpackRows(packRows(rows))).toEqual(rows);
      }),
    );
  });

  it('of a story are the rows of its collation', () => {
    const { rows } = collate(readStory(SAMPLE.texts));
    expect(unpackRows(packRows(rows))).toEqual(rows);
  });

  it('are one object where there is nothing', () => {
    const [row] = unpackRows(packRows([{ cells: [[], [3], []], moved: [0, 0, 0] }]));
    expect(row?.cells[0]).toBe(row?.cells[2]);
  });
});
