import { describe, expect, it } from 'vitest';
import type { Collation } from '../../engine/index.ts';
import type { ScreenRow } from '../state/placement.ts';
import { besideLines } from './besideLines.ts';

/** A row of a base paragraph of so many characters, and in the column beside it paragraphs that are laid there. */
function lines(base: number, beside: readonly { readonly length: number; readonly repeats?: number }[]) {
  const paragraph = ({ length, ...rest }: { length: number; repeats?: number }) => ({ start: 0, end: length, ...rest });
  const collation = {
    articles: [{ paragraphs: [paragraph({ length: base })] }, { paragraphs: beside.map(paragraph) }],
  };
  const row = {
    row: 0,
    cells: [
      { own: [0], beside: [] },
      { own: [], beside: beside.map((_, i) => i) },
    ],
  };
  return besideLines(collation as unknown as Collation, row as unknown as ScreenRow, 1);
}

describe('what is laid beside a row', () => {
  it('takes no more lines than the row has', () => {
    expect(lines(400, [{ length: 900 }])).toEqual([{ lines: 10, isLonger: true }]);
  });

  it('has five lines beside a short row', () => {
    expect(lines(30, [{ length: 120 }])).toEqual([{ lines: 5, isLonger: false }]);
  });

  it('shows the beginnings of those behind the first', () => {
    expect(lines(400, [{ length: 300 }, { length: 300 }, { length: 60 }])).toEqual([
      { lines: 6, isLonger: true },
      { lines: 2, isLonger: true },
      { lines: 2, isLonger: false },
    ]);
  });

  it('shows the beginning of what repeats another', () => {
    expect(lines(320, [{ length: 300, repeats: 1 }, { length: 300 }]).map((found) => found.lines)).toEqual([2, 6]);
  });
});
