import { describe, expect, it } from 'vitest';
import { witnessWords } from './Reconstruction.tsx';

const of = (alike: number, carried: number, witnesses: number) =>
  witnessWords({ article: 0, paragraphs: [0], alike, carried, subhead: false }, witnesses);

describe('a paragraph of a reconstruction', () => {
  it('says how many versions have it so, and how many have it not', () => {
    expect(of(4, 4, 4)).toBe('the same in all 4 that carry it');
    expect(of(3, 4, 4)).toBe('3 of 4 have it so');
    expect(of(2, 3, 5)).toBe('2 of 3 have it so · not in 2');
    expect(of(1, 3, 3)).toBe('no two of 3 have it alike: the one nearest to the others');
    expect(of(1, 1, 2)).toBe('in no other version · not in 1');
  });
});
