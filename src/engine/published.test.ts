import { describe, expect, it } from 'vitest';
import { collate } from './collate.ts';
import type { ReadOptions } from './model.ts';
import { readStory } from './story.ts';

/** Two versions of one invented report; `days` are the two words for the day of the vote and of the day before. */
const article = (vote: string, protest: string, more = '') =>
  [
    'Fennmouth council sells the old lighthouse',
    `The council of Fennmouth sold the old lighthouse ${vote} after a vote that took most of the night and split both parties.`,
    `Some forty residents had gathered in front of the mill ${protest} with lanterns, drums and a petition against the sale.${more}`,
    'The buyer, a beekeeper from the next valley, said that the lamp would be lit again on every night of the year.',
  ].join('\n\n');

/** The edits about days, by kind and rule. */
function edits(a: string, b: string, options: ReadOptions = {}) {
  const story = readStory(
    [
      { id: 'a.txt', text: a },
      { id: 'b.txt', text: b },
    ],
    options,
  );
  const { pairs, articles, base } = collate(story);
  const [pair] = pairs;
  return (pair?.edits ?? []).map(({ kind, rule, from, to }) => {
    const words = [articles[base]!.text.slice(from.start, from.end), articles[pair!.b]!.text.slice(to.start, to.end)];
    return { kind, rule, words: words.sort() };
  });
}

describe('days of publication', () => {
  it('are inferred from the places that agree', () => {
    const found = edits(article('on Tuesday', 'on Monday'), article('yesterday', 'on Monday'));
    expect(found.map(({ kind }) => kind)).toEqual(['date']);
    expect(found[0]?.rule).toContain('not given');
  });

  it('are inferred from most places, so that the one that differs is another date', () => {
    const found = edits(
      article('on Tuesday', 'on Tuesday', ' They left on Tuesday.'),
      article('yesterday', 'today', ' They left yesterday.'),
    );
    const kinds = (word: string) => found.filter(({ words }) => words.includes(word)).map(({ kind }) => kind);
    expect(kinds('yesterday')).toEqual(['date', 'date']);
    expect(kinds('today')).toEqual(['fact']);
  });

  it('are those that the reader gives, before all others', () => {
    const [a, b] = [article('on Tuesday', 'on Monday'), article('yesterday', 'on Monday')];
    const published = { 'a.txt': '2026-01-13', 'b.txt': '2026-01-14' };
    expect(edits(a, b, { published }).map(({ kind, rule }) => `${kind}: ${rule}`)).toEqual([
      'date: The same moment told otherwise',
    ]);
    expect(edits(a, b, { published: { ...published, 'b.txt': '2026-01-16' } }).map(({ kind }) => kind)).toEqual([
      'fact',
    ]);
  });

  it('take a weekday for the next one where its sentence tells what is to come, however far before it', () => {
    const plan = (day: string, verb = 'will dine') =>
      article(
        'on Tuesday',
        'on Monday',
        ` The two mayors ${verb} at the mill first with their clerks and then the oldest chapel of the valley ${day}.`,
      );
    const published = { 'a.txt': '2026-01-13', 'b.txt': '2026-01-14' };
    const kinds = (a: string, b: string) => edits(a, b, { published }).map(({ kind, rule }) => `${kind}: ${rule}`);
    expect(kinds(plan('on Wednesday'), plan('today'))).toEqual(['date: The same moment told otherwise']);
    expect(kinds(plan('on Thursday'), plan('today'))).toEqual(['fact: Another date']);
    expect(kinds(plan('on Wednesday', 'dined'), plan('today', 'dined'))).not.toContain(
      'date: The same moment told otherwise',
    );
  });

  it('given by a reader of a file named like a property of every object are none', () => {
    const text = article('on Tuesday', 'on Monday');
    const story = readStory([{ id: 'constructor', text }], { published: {} });
    expect(story.articles[0]?.fields.published).toBeUndefined();
  });
});
