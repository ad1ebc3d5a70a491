import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kind, withGivenKinds } from '../../engine/index.ts';
import { placementOf } from '../state/placement.ts';
import { invent } from '../synopsis/testing/invent.ts';
import { entriesOf, shortLemma, wordBefore } from './apparatus.ts';
import { pairItems } from './pairItems.ts';
import { fullTexts, saidOf } from './wholes.ts';

const version = (text: string, kinds?: readonly Kind[]) => ({
  cells: [{ of: [0], text, ...(kinds ? { kinds } : {}) }],
});
const STORY = invent({
  base: ['The old ferry sank on Monday.'],
  versions: [
    version('The [old /]ferry [sank/went down] on Monday.'),
    version('The old ferry [sank/went down] on [/late ]Monday.'),
    version('The old [ferry sank/boat was lost] on Monday[./!]', ['wording', 'punctuation']),
    version('The old ferry sank on Monday[./!]', ['punctuation']),
  ],
});
const BASE = STORY.articles[0]!;
const ALL = [0, 1, 2, 3, 4];
const OFF: ReadonlySet<Kind> = new Set<Kind>(['typography', 'punctuation']);

/** An apparatus as an edition prints it: `sank] went down B C · was lost D`. */
const printed = (off: ReadonlySet<Kind> = OFF, columns: readonly number[] = ALL) =>
  entriesOf(STORY, 0, { off, columns }).map(({ lemma, readings }) => {
    const told = readings.map(
      ({ text, articles }) => `${text.trim()} ${articles.map((index) => STORY.articles[index]!.sigil).join(' ')}`,
    );
    return `${BASE.text.slice(lemma.start, lemma.end).trim()}] ${told.join(' · ')}`;
  });

describe('the apparatus of a paragraph', () => {
  it('sets articles with the same reading together, under a lemma that covers all that overlaps', () => {
    expect(printed()).toEqual(['old]  B', 'ferry sank] ferry went down B C · boat was lost D', '] late C']);
  });

  it('follows the reader’s kinds: who has the same words and another kind stands apart, shown as the reader’s', () => {
    const [pair, ...others] = STORY.pairs;
    const at = pair!.edits.findIndex(({ kind }) => kind === 'wording');
    const told = withGivenKinds(STORY, [{ pair: 0, edit: at, kind: 'fact' }]);
    const sank = entriesOf(told, 0, { off: OFF, columns: ALL })[1]!.readings;
    expect(sank.map(({ articles, kind, yours }) => ({ articles, kind, yours }))).toEqual([
      { articles: [1], kind: 'fact', yours: true },
      { articles: [2], kind: 'wording', yours: false },
      { articles: [3], kind: 'wording', yours: false },
    ]);
    expect(others).not.toEqual([]);
  });

  it('leaves out kinds that are off, and articles that are not shown', () => {
    expect(printed(new Set())).toContain('.] ! D E');
    expect(printed(OFF, [0, 3])).toEqual(['ferry sank] boat was lost D']);
    expect(printed(OFF, [0, 4])).toEqual([]);
  });

  it('names each article once in a place, in order, and never overlaps, whatever is on and shown', () => {
    fc.assert(
      fc.property(
        fc.subarray(['cut', 'addition', 'wording', 'punctuation'] as Kind[]),
        fc.subarray(ALL),
        (off, columns) => {
          let end = -1;
          for (const { lemma, readings } of entriesOf(STORY, 0, { off: new Set(off), columns })) {
            expect(lemma.start).toBeGreaterThanOrEqual(end);
            end = lemma.end;
            const named = readings.flatMap(({ articles }) => articles);
            expect(new Set(named).size).toBe(named.length);
            expect(columns).toEqual(expect.arrayContaining(named));
            expect(new Set(readings.map(({ text }) => text)).size).toBe(readings.length);
          }
        },
      ),
    );
  });

  it('gives an article its own words back where everything is on', () => {
    for (const article of [1, 2, 3, 4]) {
      let text = '';
      let at = 0;
      for (const { lemma, readings } of entriesOf(STORY, 0, { off: new Set(), columns: [article] })) {
        text += BASE.text.slice(at, lemma.start) + readings[0]!.text;
        at = lemma.end;
      }
      expect(text + BASE.text.slice(at)).toBe(STORY.articles[article]!.text);
    }
  });

  it('tells a gap by the word before it, and a long lemma by its ends', () => {
    expect(wordBefore(STORY, 0, BASE.text.indexOf(' Monday'))).toBe('on');
    expect(wordBefore(STORY, 0, 0)).toBe('');
    expect(shortLemma('one two three four five six seven eight')).toBe('one two three … seven eight');
    expect(shortLemma(' one two ')).toBe('one two');
  });
});

const MOVED = invent({
  base: ['One is here.', 'Two is here.', 'Three is here.', 'Four is here.'],
  versions: [
    {
      cells: [
        { of: [0], text: 'One is here.' },
        { of: [2], text: 'Three is here.' },
        { of: [3], text: '[Four is/All else was] here.', rewritten: true },
        { of: [1], text: 'Two is here.', moved: 2 },
        { text: 'Five is here.' },
      ],
    },
    { cells: [{ of: [0], text: 'One is here.' }] },
    { cells: [{ of: [0], text: 'One is here.' }] },
  ],
});

describe('what is said of whole paragraphs', () => {
  const at = (paragraph: number) => placementOf(MOVED).rows.find(({ cells }) => cells[0]!.own.includes(paragraph))!;

  it('names together those of which the same is said', () => {
    expect(saidOf(MOVED, at(2), [0, 1, 2, 3], OFF)).toEqual([{ text: 'not in this version', articles: [2, 3] }]);
    expect(saidOf(MOVED, at(0), [0, 1, 2, 3], OFF)).toEqual([]);
  });

  it('sets out in full what no word marks serve', () => {
    expect(fullTexts(MOVED, at(3), [0, 1])).toEqual([{ text: 'All else was here.', articles: [1], paragraph: 2 }]);
    expect(fullTexts(MOVED, at(2), [0, 1])).toEqual([]);
  });
});

describe('a pair', () => {
  const items = pairItems(MOVED, { beside: 1, rows: placementOf(MOVED).rows });
  const own = (article: number, left: 'base' | 'beside') =>
    items.flatMap(({ row, part }) => (part === 'both' || part === left ? row.cells[article]!.own : []));

  it('has both articles in their own order, every paragraph once', () => {
    expect(own(0, 'base')).toEqual([0, 1, 2, 3]);
    expect(own(1, 'beside')).toEqual([0, 1, 2, 3, 4]);
  });

  it('parts only what stands elsewhere', () => {
    expect(items.filter(({ part }) => part === 'base').map(({ row }) => row.cells[0]!.own)).toEqual([[1]]);
    expect(items.filter(({ part }) => part === 'beside').map(({ row }) => row.cells[1]!.own)).toEqual([[3]]);
  });
});
