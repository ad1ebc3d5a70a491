import { describe, expect, it } from 'vitest';
import type { Link, LinkKind } from '../model.ts';
import { at, profiled } from '../testing/profiled.ts';
import { passages } from './groups.ts';

/** Links written `0-1 edited 0.8`, with the containment behind the similarity: `0-1 partial 0.4 0.9`. */
const links = (...written: readonly string[]): Link[] =>
  written.map((line) => {
    const [ends = '', kind, similarity, containment] = line.split(' ');
    const [ia, ib] = ends.split('-').map(Number);
    return {
      ia: ia ?? -1,
      ib: ib ?? -1,
      kind: kind as LinkKind,
      similarity: Number(similarity),
      containment: Number(containment ?? similarity),
    };
  });

/** The passages of two articles with so many body paragraphs; roles by index. */
function grouped(counts: readonly [number, number], written: readonly string[], asideB: readonly number[] = []) {
  const paragraphs = (count: number, aside: readonly number[]) =>
    Array.from({ length: count }, (_, i) => `${aside.includes(i) ? 'promo: ' : ''}Orlo ${i}.`);
  const { profiles } = profiled(paragraphs(counts[0], []), paragraphs(counts[1], asideB));
  return passages(at(profiles, 0), at(profiles, 1), links(...written)).map(({ ia, ib }) => `${ia}-${ib}`);
}

describe('passages', () => {
  it('pair paragraphs one to one, the strongest links first', () => {
    expect(grouped([2, 2], ['0-0 edited 0.6', '0-1 edited 0.9', '1-0 edited 0.7', '1-1 edited 0.8'])).toEqual([
      '0-1',
      '1-0',
    ]);
  });

  it('put what is the same before what is only alike, and what stands as far down before what does not', () => {
    expect(grouped([1, 2], ['0-0 edited 0.99', '0-1 same 0.98'])).toEqual(['0-1']);
    expect(grouped([1, 3], ['0-0 same 1', '0-1 same 1', '0-2 same 1'])).toEqual(['0-1']);
    expect(grouped([3, 3], ['0-0 same 1', '0-2 same 1', '2-0 same 1', '2-2 same 1'])).toEqual(['0-0', '2-2']);
  });

  it('take the parts of a split paragraph together, and the paragraphs that were merged', () => {
    expect(grouped([1, 3], ['0-0 partial 0.4 0.9', '0-1 partial 0.3 0.9', '0-2 partial 0.3 0.9'])).toEqual(['0-0,1,2']);
    expect(grouped([2, 1], ['0-0 partial 0.5 0.9', '1-0 partial 0.5 0.9'])).toEqual(['0,1-0']);
  });

  it('leave out a paragraph that tells the same once again', () => {
    expect(grouped([1, 2], ['0-0 same 1', '0-1 same 1'])).toEqual(['0-0']);
    expect(grouped([1, 3], ['0-0 edited 0.8', '0-1 edited 0.9', '0-2 partial 0.2 0.9'])).toEqual(['0-1,2']);
  });

  it('do not reach over a paragraph of the story, but over what is set aside', () => {
    const split = ['0-0 partial 0.5 0.9', '0-2 partial 0.4 0.9'];
    expect(grouped([1, 3], split)).toEqual(['0-0']);
    expect(grouped([1, 3], split, [1])).toEqual(['0-0,2']);
  });

  it('have one paragraph on one side at least', () => {
    expect(grouped([2, 2], ['0-0 edited 0.9', '1-1 edited 0.9', '0-1 partial 0.5 0.9', '1-0 partial 0.5 0.9'])).toEqual(
      ['0-0', '1-1'],
    );
    expect(grouped([2, 2], ['0-0 partial 0.9', '0-1 partial 0.8', '1-1 partial 0.7'])).toEqual(['0-0', '1-1']);
  });

  it('are not made by weak partial links, nor by related ones', () => {
    expect(grouped([1, 1], ['0-0 partial 0.2 0.49'])).toEqual([]);
    expect(grouped([1, 1], ['0-0 partial 0.2 0.5'])).toEqual(['0-0']);
    expect(grouped([1, 1], ['0-0 related 0.9'])).toEqual([]);
  });
});
