import { describe, expect, it } from 'vitest';
import { withGivenKinds } from './given.ts';
import { readingsAt } from './readings.ts';
import { collated } from './testing/draw.ts';
import { island } from './testing/island.ts';

const STORY = ['lede', 'ferries', 'cost', 'tugs', 'mayor'];
const told = (sentence: string) => island('lede', sentence, 'ferries', 'cost', 'tugs', 'mayor');
const without = island(...STORY);

/** The readings at the first edit of the second article against the first: `text: sigla`, then who lacks the passage. */
function readings(...sentences: readonly string[]): string[] {
  const sources = sentences.map((sentence, i) => ({
    id: `${i}.txt`,
    text: sentence === '' ? without : told(sentence),
  }));
  const collation = collated(sources, { base: '0.txt', pairs: 'base' });
  const { readings: found, absent, row } = readingsAt(collation, { pair: 0, edit: 0 });
  expect(collation.rows[row]?.cells[0]).toEqual([1]);
  const sigla = (articles: readonly number[]) => articles.map((i) => collation.articles[i]?.sigil).join('');
  return [
    ...found.map(({ text, articles }) => `${text}: ${sigla(articles)}`),
    ...(absent.length ? [`absent: ${sigla(absent)}`] : []),
  ];
}

const line = (word: string) =>
  `The divers were asked to ${word} the hull before the evening tide came in over the bar.`;

describe('the readings at an edit', () => {
  it('are the words of every article there, the base’s first, then the most common', () => {
    expect(readings(line('inspect'), line('examine'), line('inspect'), line('survey'), line('examine'))).toEqual([
      'inspect: AC',
      'examine: BE',
      'survey: D',
    ]);
  });

  it('are one where only the dress differs', () => {
    expect(readings(line('“inspect”'), line('examine'), line('"inspect"'))[0]).toBe('“inspect”: AC');
  });

  it('follow the reader: dress that is said to be something else is a reading of its own, and so are the same words', () => {
    const texts = [line('inspect'), line('examine'), line('Inspect'), line('examine')];
    const collation = collated(
      texts.map((sentence, i) => ({ id: `${i}.txt`, text: told(sentence) })),
      { base: '0.txt', pairs: 'base' },
    );
    const given = [
      { pair: 0, edit: 0, kind: 'fact' as const },
      { pair: 1, edit: 0, kind: 'name' as const },
    ];
    const { readings: found } = readingsAt(withGivenKinds(collation, given), { pair: 0, edit: 0 });
    expect(found.map(({ text, articles, given: kind }) => [text, articles, kind])).toEqual([
      ['inspect', [0], undefined],
      ['examine', [1], 'fact'],
      ['Inspect', [2], 'name'],
      ['examine', [3], undefined],
    ]);
  });

  it('name the articles that lack the passage', () => {
    expect(readings(line('inspect'), line('examine'), '')).toEqual(['inspect: A', 'examine: B', 'absent: C']);
  });

  it('are empty where an article has no words at that place', () => {
    const short = line('inspect').replace(' before the evening tide came in over the bar', '');
    const [first, second] = readings(line('inspect'), short, line('inspect'));
    expect(first).toBe('before the evening tide came in over the bar: AC');
    expect(second).toBe(': B');
  });

  it('begin and end where nobody’s change does in the middle', () => {
    const [base, one, two] = [line('inspect'), line('examine'), line('inspect').replace('inspect the hull', 'go down')];
    expect(readings(base, one, two)).toEqual(['inspect the hull: A', 'examine the hull: B', 'go down: C']);
    const end = line('inspect').replace('hull', 'keel');
    expect(readings(base, end, two)).toEqual(['inspect the hull: A', 'inspect the keel: B', 'go down: C']);
  });

  it('are what stands in the place and not beside it', () => {
    const [base, put, other] = [line('inspect'), line('slowly inspect'), line('examine')];
    // Words put in before others' words: the place is those words.
    expect(readings(base, put, other)).toEqual(['inspect: A', 'slowly inspect: B', 'examine: C']);
    // Words put in beside a place are not in it.
    expect(readings(base, other, put)).toEqual(['inspect: AC', 'examine: B']);
    // Only dress beside it: the place stays one of no words.
    const quoted = line('inspect').replace('The divers', 'The “divers”');
    const many = line('inspect').replace('The divers', 'The many "divers"');
    expect(readings(line('inspect').replace('divers', '"divers"'), many, quoted)).toEqual([': AC', 'many: B']);
  });
});
