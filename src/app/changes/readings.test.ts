import { describe, expect, it } from 'vitest';
import { collate, readStory, tallyOf } from '../../engine/index.ts';
import { styleColumns } from './HouseStyle.tsx';
import { heatOf } from './heat.ts';
import { cautionPassages, passageOf } from './passage.ts';
import { byText, readingLines, sortedLines, timesText } from './readings.ts';
import { notCarriedText } from './Where.tsx';

const PIER = 'The council closed the harbor on Monday after a storm tore eleven planks off the old pier of Orlo.';
const KEEPER = 'The keeper said: “The harbor was a lake of foam, and the planks went by like geese.”';
const GEESE = 'Geese came down on the square in the evening, and the baker fed them with the bread of the day.';
const A = [PIER, KEEPER, GEESE].join('\n\n');
const story = readStory([
  { id: 'a.txt', text: A },
  { id: 'b.txt', text: A.replaceAll('harbor', 'harbour').replace('eleven', '11').replace('geese.”', "geese.''") },
  { id: 'c.txt', text: [PIER.replace('harbor', 'harbour').replace('eleven', 'twelve'), KEEPER].join('\n\n') },
]);
const collation = collate(story, { base: 'a.txt' });
const tally = tallyOf(story, collation);
const TELLING = { kind: 'telling', article: 'all', quoted: false } as const;

describe('readings', () => {
  const harbor = (filter: Parameters<typeof readingLines>[1]) =>
    readingLines(tally, filter).find(({ substitution }) => substitution.from === 'harbor');

  it('tell by whom and how often, quotations apart', () => {
    const line = harbor(TELLING)!;
    expect(byText(collation, line.by)).toBe('B 2, C 1');
    expect(timesText(line)).toBe('2 of 2 + 1 in a quotation');
  });

  it('are filtered by kind, article and quotation', () => {
    expect(harbor({ ...TELLING, kind: 'number' })).toBeUndefined();
    expect(byText(collation, harbor({ ...TELLING, article: 2 })!.by)).toBe('C');
    expect(byText(collation, harbor({ ...TELLING, quoted: true })!.by)).toBe('B');
    const kinds = readingLines(tally, TELLING).map(({ substitution }) => substitution.kind);
    expect(kinds).not.toContain('typography');
  });

  it('are sorted either way', () => {
    const lines = readingLines(tally, TELLING);
    const words = sortedLines(lines, 'words', false).map(({ substitution }) => substitution.from);
    expect(words).toEqual([...words].sort());
    expect(sortedLines(lines, 'times', true)[0]?.times).toBe(3);
    expect(sortedLines(lines, 'times', false)[0]?.times).toBe(1);
  });
});

describe('passages', () => {
  it('have both readings in their sentences, and where they stand', () => {
    const { entries } = readingLines(tally, { ...TELLING, article: 2 }).find(
      ({ substitution }) => substitution.from === 'harbor',
    )!.by[0]!;
    const { sides, edit, to } = passageOf(collation, tally, entries[0]!);
    expect(sides.map(({ place, words }) => `${place} ${words}`)).toEqual(['A ¶ 1 harbor', 'C ¶ 1 harbour']);
    expect(`${sides[0]?.before}${sides[0]?.words}${sides[0]?.after}`).toBe(PIER);
    expect(collation.pairs[edit!.pair]?.edits[edit!.edit]?.kind).toBe('spelling');
    expect(to).toEqual({ article: 2, paragraph: 0 });
  });

  it('are there for every caution', () => {
    expect(tally.cautions.map(({ flag }) => flag)).toContain('fact');
    expect(cautionPassages(collation, tally, tally.cautions)).toHaveLength(tally.cautions.length);
  });
});

describe('the tables', () => {
  it('say which paragraphs are not carried', () => {
    expect(notCarriedText(collation, tally, tally.where[1]!)).toBe('last');
  });

  it('give articles of one style one column, the base first', () => {
    expect(
      styleColumns(tally, 0)
        .flatMap(({ articles }) => articles)
        .sort(),
    ).toEqual([0, 1, 2]);
    expect(styleColumns(tally, 2)[0]?.articles[0]).toBe(2);
  });

  it('are hot only where numbers are large', () => {
    expect([heatOf(0, 9), heatOf(1, 1), heatOf(5, 12), heatOf(9, 9)]).toEqual([0, 1, 2, 3]);
  });
});
