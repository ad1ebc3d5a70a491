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
    expect(columnsThatFit(34 + 3 * 280, 3)).toBe(3);
    expect(columnsThatFit(34 + 3 * 280 - 1, 3)).toBe(2);
    expect(columnsThatFit(34 + 3 * 280 + 3 * 24, 6)).toBe(3);
    expect(columnsThatFit(34 + 3 * 280 + 3 * 24 - 1, 6)).toBe(2);
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
        if (open > 2) expect(34 + open * 280 + (count - open) * 24).toBeLessThanOrEqual(room);
        if (open < count) expect(34 + (open + 1) * 280 + (count - open - 1) * 24).toBeGreaterThan(room);
      }),
    );
  });
});

describe('strips', () => {
  it('are those that do not fit, copies first, never the base', () => {
    expect(strips(0)).toEqual([]);
    expect(strips(300)).toEqual([2, 3, 4, 5]);
    expect(strips(34 + 3 * 280 + 3 * 24)).toEqual([2, 4, 5]);
    expect(strips(300, { ...NO_CHOICES, opened: { 'a.txt': false } })).not.toContain(0);
  });

  it('are accounts of another family before versions of the base, whatever their sigla', () => {
    const [a, b, ...others] = STORY.articles;
    const mixed = { ...STORY, articles: [a!, { ...b!, family: 'another' }, ...others] };
    const room = 34 + 3 * 280 + 3 * 24;
    expect([...stripsOf(mixed, { columns: ALL, choices: NO_CHOICES, room })].sort()).toEqual([1, 2, 5]);
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

  it('keeps the versions of the base together, before accounts of another family', () => {
    const [a, b, ...others] = STORY.articles;
    expect(inOrder({ ...STORY, articles: [a!, { ...b!, family: 'another' }, ...others] }, [])).toEqual([2, 3, 4, 5, 1]);
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
