import { describe, expect, it } from 'vitest';
import { invent } from './testing/invent.ts';
import { tracksOf } from './tracks.ts';

const MANY = 40;
const STORY = invent({
  base: ['The ferry sank.'],
  versions: Array.from({ length: MANY - 1 }, () => ({ cells: [{ of: [0], text: 'The ferry sank.' }] })),
});
const COLUMNS = STORY.articles.map((_, article) => article);
const WIDE = { order: [], opened: {}, widths: { [STORY.articles[1]!.id]: 333 } };

/** The tracks one by one, as a browser reads them. */
const oneByOne = (tracks: string): string[] =>
  tracks.split(/ (?=repeat)/).flatMap((run) => {
    const [, count, width] = /^repeat\((\d+), (.*)\)$/.exec(run)!;
    return Array.from({ length: Number(count) }, () => width!);
  });

/** Of a sum of widths, how often each stands in it. */
const summed = (sum: string): { [width: string]: number } => {
  const found: { [width: string]: number } = {};
  for (const term of sum.replace(/^calc\((.*)\)$/, '$1').split(' + ')) {
    const [width = '', count = '1'] = term.split(' * ').reverse();
    found[width] = (found[width] ?? 0) + Number(count);
  }
  return found;
};

describe('the tracks of the table', () => {
  it('are one for each column, in the order of the columns', () => {
    const strips = new Set(COLUMNS.slice(2).filter((article) => article !== 7));
    const { tracks } = tracksOf(STORY, { columns: COLUMNS, strips, choices: WIDE });
    const open = (article: number) => (article === 1 ? '333px' : 'minmax(var(--column), 1fr)');
    expect(oneByOne(tracks)).toEqual(COLUMNS.map((article) => (strips.has(article) ? 'var(--strip)' : open(article))));
  });

  it('are as wide at least as their columns and the gutter together', () => {
    const strips = new Set(COLUMNS.slice(3));
    const { least } = tracksOf(STORY, { columns: COLUMNS, strips, choices: WIDE });
    expect(summed(least)).toEqual({
      'var(--gutter)': 1,
      'var(--column)': 2,
      '333px': 1,
      'var(--strip)': MANY - 3,
    });
  });

  it('are told in few words, however many columns are strips', () => {
    const strips = new Set(COLUMNS.slice(1));
    const { tracks, least } = tracksOf(STORY, { columns: COLUMNS, strips, choices: { ...WIDE, widths: {} } });
    expect(tracks).toBe(`repeat(1, minmax(var(--comfortable), 1fr)) repeat(${MANY - 1}, var(--strip))`);
    expect(least.length).toBeLessThan(100);
  });
});
