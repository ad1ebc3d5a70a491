import { describe, expect, it } from 'vitest';
import { parse, print } from './notation.ts';

describe('the notation', () => {
  it('says which bracket is not closed', () => {
    expect(() => parse('said [Kiev/Kyiv')).toThrow('said [Kiev/Kyiv');
  });

  it('prints what it reads', () => {
    const versions = parse('a \\[b] [c\\/d/e\\]f]');
    expect(versions).toEqual({ a: 'a [b] c/d', b: 'a [b] e]f' });
    expect(print(versions, [{ ia: 0, ib: 0, from: { start: 6, end: 9 }, to: { start: 6, end: 9 } }])).toBe(
      'a \\[b] [c\\/d/e\\]f]',
    );
  });
});
