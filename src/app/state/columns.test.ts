import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invent } from '../synopsis/testing/invent.ts';
import { columnsThatFit, inOrder, NO_CHOICES, orderWith, stripsOf, widthWithin } from './columns.ts';
import { choicesOfLink, linkOfChoices } from './columnsLink.ts';
import type { ColumnChoices } from './model.ts';

const version = { cells: [{ of: [0], text: 'The ferry [sank/went down].' }] };
/** A to F; C is a copy. */
const STORY = invent({
  base: ['The ferry sank.'],
  versions: [version, { ...version, copyOf: 'b.txt' }, version, version, version],
});
const ALL = [0, 1, 2, 3, 4, 5];
const strips = (room: number, choices: ColumnChoices = NO_CHOICES, columns: readonly number[] = ALL) =>
  [...stripsOf(STORY, { columns, choices, room })].sort();

describe('columns that fit', () => {
  it('are open at 280 pixels each, beside the strips of the others', () => {
    expect(columnsThatFit(36 + 3 * 280, 3)).toBe(3);
    expect(columnsThatFit(36 + 3 * 280 - 1, 3)).toBe(2);
    expect(columnsThatFit(36 + 3 * 280 + 3 * 26, 6)).toBe(3);
    expect(columnsThatFit(36 + 3 * 280 + 3 * 26 - 1, 6)).toBe(2);
  });

  it('are two at least, and all where the room is not known', () => {
    expect(columnsThatFit(100, 30)).toBe(2);
    expect(columnsThatFit(100, 1)).toBe(1);
    expect(columnsThatFit(0, 30)).toBe(30);
  });

  it('never take more room than there is, once two have theirs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 700, max: 5000 }), fc.integer({ min: 2, max: 30 }), (room, count) => {
        const open = columnsThatFit(room, count);
        if (open > 2) expect(36 + open * 280 + (count - open) * 26).toBeLessThanOrEqual(room);
        if (open < count) expect(36 + (open + 1) * 280 + (count - open - 1) * 26).toBeGreaterThan(room);
      }),
    );
  });
});

describe('strips', () => {
  it('are those that do not fit, copies first, never the base', () => {
    expect(strips(0)).toEqual([]);
    expect(strips(300)).toEqual([2, 3, 4, 5]);
    expect(strips(36 + 3 * 280 + 3 * 26)).toEqual([2, 4, 5]);
    expect(strips(300, { ...NO_CHOICES, opened: { 'a.txt': false } })).not.toContain(0);
  });

  it('are as the reader made them', () => {
    expect(strips(300, { ...NO_CHOICES, opened: { 'f.txt': true, 'b.txt': false } })).toEqual([1, 2, 3, 4]);
  });

  it('do not change when a column is moved', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(STORY.articles.map(({ id }) => id)), fc.nat(2000), (order, room) => {
        const columns = [0, ...inOrder(STORY, order)];
        expect(strips(room, { ...NO_CHOICES, order }, columns)).toEqual(strips(room));
      }),
    );
  });
});

describe('the order', () => {
  it('puts the reader’s articles first and the others behind them by sigil, without the base', () => {
    expect(inOrder(STORY, [])).toEqual([1, 2, 3, 4, 5]);
    expect(inOrder(STORY, ['e.txt', 'a.txt', 'b.txt'])).toEqual([4, 1, 2, 3, 5]);
  });

  it('holds every article once, whatever is moved where', () => {
    const move = fc.record({ article: fc.integer({ min: 1, max: 5 }), before: fc.constantFrom(null, 1, 2, 3, 4, 5) });
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        let order: readonly string[] = [];
        for (const each of moves) if (each.article !== each.before) order = orderWith(STORY, order, each);
        expect([...inOrder(STORY, order)].sort()).toEqual([1, 2, 3, 4, 5]);
        const last = moves.at(-1);
        if (!last || last.article === last.before) return;
        const now = inOrder(STORY, order);
        expect(now[now.indexOf(last.article) + 1] ?? null).toBe(last.before);
      }),
    );
  });
});

it('a width stays within what can be read', () => {
  expect([widthWithin(3), widthWithin(280.4), widthWithin(9999)]).toEqual([160, 280, 900]);
});

it('what was done to columns comes back from the link, told by sigla alone', () => {
  const choices = { order: ['e.txt', 'b.txt'], opened: { 'f.txt': true, 'b.txt': false }, widths: { 'd.txt': 300 } };
  const link = linkOfChoices(STORY, choices)!;
  expect(link).toEqual({ order: ['E', 'B'], open: ['F'], strips: ['B'], widths: [['D', 300]] });
  expect(choicesOfLink(STORY, link)).toEqual(choices);
  expect(linkOfChoices(STORY, NO_CHOICES)).toBeUndefined();
  expect(choicesOfLink(STORY, { ...link, open: ['Q'] }).opened).toEqual({ 'b.txt': false });
});
