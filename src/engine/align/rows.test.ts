import { describe, expect, it } from 'vitest';
import { collated } from '../testing/draw.ts';
import { ISLAND, island, WHOLE } from '../testing/island.ts';

/**
 * The rows in a line each: `a3 b4+2` is paragraph 3 of the first article beside paragraph 4 of the second, which stands two
 * rows lower there. The first article is the base.
 */
function synopsis(...texts: readonly string[]): string[] {
  const letters = 'abcdefgh';
  const sources = texts.map((text, i) => ({ id: letters.charAt(i), text }));
  return collated(sources, { base: 'a' }).rows.map(({ cells, moved }) =>
    cells
      .map((cell, i) => {
        const by = moved[i] ?? 0;
        return cell.length === 0 ? '' : `${letters[i]}${cell.join(',')}${by > 0 ? `+${by}` : by < 0 ? by : ''}`;
      })
      .filter((cell) => cell !== '')
      .join(' '),
  );
}

const inTwo = (name: keyof typeof ISLAND, after: string) => {
  const at = ISLAND[name].indexOf(after) + after.length;
  return [`${ISLAND[name].slice(0, at)}.`, `They said that ${ISLAND[name].slice(at).trim()}`];
};

describe('rows', () => {
  it('put each paragraph beside its counterpart, and leave out what is not there', () => {
    expect(synopsis(island('lede', 'captain', 'ferries', 'cost'), island('lede', 'ferries', 'cost'))).toEqual([
      'a0 b0',
      'a1',
      'a2 b1',
      'a3 b2',
    ]);
  });

  it('tell what stands elsewhere, by rows: lower, and higher', () => {
    const order = ['lede', 'ferries', 'cost', 'tugs', 'captain', 'history'];
    expect(synopsis(island('lede', 'captain', 'ferries', 'cost', 'tugs', 'history'), island(...order))).toEqual([
      'a0 b0',
      'a1 b4+3',
      'a2 b1',
      'a3 b2',
      'a4 b3',
      'a5 b5',
    ]);
    expect(synopsis(island(...order), island('lede', 'captain', 'ferries', 'cost', 'tugs', 'history'))[4]).toBe(
      'a4 b1-3',
    );
  });

  it('tell one of two neighbors that change places, the one with fewer words', () => {
    const [a, b] = [island('lede', 'captain', 'history', 'tugs'), island('lede', 'history', 'captain', 'tugs')];
    expect(synopsis(a, b)).toEqual(['a0 b0', 'a1 b2', 'a2 b1-1', 'a3 b3']);
    expect(synopsis(b, a)).toEqual(['a0 b0', 'a1 b2+1', 'a2 b1', 'a3 b3']);
  });

  it('put what the base lacks where its article has it, one row for all who share it', () => {
    const base = island('lede', 'captain', 'ferries', 'tugs');
    const fuller = island('lede', 'captain', 'cost', 'ferries', 'history', 'tugs');
    const other = island('lede', 'captain', 'ferries', 'history', 'tugs');
    expect(synopsis(base, fuller, other)).toEqual(['a0 b0 c0', 'a1 b1 c1', 'b2', 'a2 b3 c2', 'b4 c3', 'a3 b5 c4']);
  });

  it('put what stands before everything of the base first, and what nothing vouches for last', () => {
    const base = island('captain', 'ferries', 'cost', 'tugs');
    expect(synopsis(base, island('lede', 'captain', 'ferries', 'cost'))).toEqual([
      'b0',
      'a0 b1',
      'a1 b2',
      'a2 b3',
      'a3',
    ]);
    expect(synopsis(island('captain', 'ferries'), island('history', 'mayor'))).toEqual(['a0', 'a1', 'b0', 'b1']);
  });

  it('serve a base without text, and one that shares nothing with anybody', () => {
    expect(synopsis('', island('lede', 'captain'), island('captain', 'lede', 'tugs'))).toHaveLength(3);
    expect(synopsis('', island(...WHOLE), island(...WHOLE))).toEqual(WHOLE.map((_, i) => `b${i} c${i}`));
  });

  it('show a split paragraph as one cell, and a merged one beside the part that is most of it', () => {
    const [one = '', two = ''] = inTwo('captain', 'investigators');
    const split = island('lede', one, two, 'ferries', 'cost', 'tugs');
    const whole = island('lede', 'captain', 'ferries', 'cost', 'tugs');
    expect(synopsis(whole, split)[1]).toBe('a1 b1,2');
    expect(synopsis(split, whole).slice(1, 3)).toEqual(['a1', 'a2 b1']);
  });

  it('give a paragraph that stands there twice a row of its own the second time', () => {
    const base = island('lede', 'captain', 'ferries', 'cost');
    expect(synopsis(base, island('lede', 'captain', 'captain', 'ferries', 'cost'))).toEqual([
      'a0 b0',
      'a1 b1',
      'b2',
      'a2 b3',
      'a3 b4',
    ]);
    expect(synopsis(island('lede', 'captain', 'captain'), island('lede', 'captain', 'captain'))).toEqual([
      'a0 b0',
      'a1 b1',
      'a2 b2',
    ]);
  });

  it('find the like of very short paragraphs and of lines without words', () => {
    const text = island('lede', '* * *', 'captain', 'No.', 'ferries', '* * *', 'cost');
    expect(synopsis(text, text)).toEqual([0, 1, 2, 3, 4, 5, 6].map((i) => `a${i} b${i}`));
  });

  it('let a paragraph join by another version of it what it shares too little with itself', () => {
    const [half] = ISLAND.ferries.split(', where');
    const base = island('lede', `${ISLAND.captain} ${ISLAND.ferries}`, 'tugs', 'history');
    const witness = island('lede', `${ISLAND.ferries} ${ISLAND.cost}`, 'tugs', 'history');
    const weak = island('lede', `${half?.slice(0, 60)} ${ISLAND.cost}`, 'tugs', 'history');
    expect(synopsis(base, weak)).toEqual(['a0 b0', 'b1', 'a1', 'a2 b2', 'a3 b3']);
    expect(synopsis(base, weak, witness)).toEqual(['a0 b0 c0', 'a1 b1 c1', 'a2 b2 c2', 'a3 b3 c3']);
  });

  it('count rows between by those of the base and of the article itself: a third changes nothing', () => {
    const base = island('lede', 'captain', 'ferries', 'cost');
    const moved = island('lede', 'ferries', 'cost', 'captain');
    const third = island('lede', 'captain', 'history', 'ferries', 'mayor', 'cost');
    const told = synopsis(base, moved, third).map((row) => row.split(' ')[1]);
    expect(told).toContain('b3+2');
  });
});
