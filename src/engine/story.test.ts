import { describe, expect, it } from 'vitest';
import { collate } from './collate.ts';
import { defaultBase, readStory, sigilOf } from './story.ts';
import { ISLAND, island, WHOLE } from './testing/island.ts';

const text = (id: string, ...paragraphs: readonly string[]) => ({ id, text: island(...paragraphs) });
const base = (...sources: readonly { id: string; text: string }[]) => {
  const story = readStory(sources);
  return story.articles[defaultBase(story)]?.id;
};
const STRANGER = [
  'Timber prices in the capital rose for the third month in a row, according to figures that a trade group published.',
  'Builders said they had put off orders, and some were looking to suppliers further north to make up the difference.',
  'The group blamed a short supply of rail cars and said it did not expect any relief before the first frost of the year.',
];

describe('sigla', () => {
  it('run from A to Z, then in twos', () => {
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(sigilOf)).toEqual([
      'A',
      'B',
      'Z',
      'AA',
      'AB',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});

describe('a story', () => {
  it('tells of each article by which text it is of its family, and how much of its wording stands there', () => {
    const { articles } = readStory([
      text('a', ...WHOLE),
      text('b', ...WHOLE.slice(0, 3)),
      { id: 'c', text: STRANGER.join('\n\n') },
    ]);
    expect(articles.map(({ familyBy }) => familyBy?.id)).toEqual(['b', 'a', undefined]);
    expect(articles[1]?.familyBy?.share).toBe(1);
    expect(articles[0]?.familyBy?.share).toBeLessThan(1);
  });

  it('compares no words of one agency with those of another, in an article that joins the two either', () => {
    const tugs =
      'At high tide the barge did not move: two tugs from the naval yard at Kestrel pulled, and at midnight they went home.';
    const agency = [
      'A timber barge lay stranded off Orlo for a second day on Tuesday while crews waited for the tide to turn in their favor.',
      'A spokeswoman for the coast guard described the operation as routine and declined to name the owner of the load.',
      tugs,
      'Two retired pilots who had watched from the lighthouse said that they had warned of the sandbank for many years.',
    ];
    const story = readStory([
      text('a', ...WHOLE, '(Reuters)'),
      text('b', ...agency, '(AFP)'),
      text('c', ...WHOLE.slice(0, 4), ...agency.slice(1, 3)),
    ]);
    const [a, b, c] = story.articles;
    expect([b!.family === a!.family, c!.family === a!.family, c!.sources?.length]).toEqual([false, true, 2]);
    const { pairs } = collate(story, { base: 'a', pairs: 'all' });
    const kinds = (one: string, other: string, paragraph: number) =>
      pairs
        .filter((pair) => story.articles[pair.a]!.id === one && story.articles[pair.b]!.id === other)
        .flatMap(({ links }) => links.filter(({ ib }) => ib === paragraph).map(({ kind }) => kind));
    expect(kinds('a', 'c', 3)).toEqual(['same']);
    expect(kinds('a', 'c', 5)).toEqual(['related']);
    expect(kinds('b', 'c', 5)).toEqual(['same']);
  });

  it('has its articles by id, code unit by code unit', () => {
    const ids = ['b', 'a', 'B', '\u{1f600}', '\uffee', '10', '9'];
    const { articles } = readStory(ids.map((id) => text(id, 'lede')));
    expect(articles.map(({ id }) => id)).toEqual(['10', '9', 'B', 'a', 'b', '\u{1f600}', '\uffee']);
    expect(articles.map(({ sigil }) => sigil)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
  });

  it('calls families by their own names, each by another', () => {
    const { articles } = readStory([text('a', ...WHOLE), text('b', 'lede', 'captain', 'cost'), text('c', ...STRANGER)]);
    const [a, b, c] = articles.map(({ family }) => family);
    expect(a).toBe(b);
    expect(c).not.toBe(a);
  });

  it('tells a copy of the story text', () => {
    const { articles } = readStory([
      text('b', ...WHOLE),
      text('a', ...WHOLE),
      text('c', ...WHOLE.filter((name) => name !== 'cost')),
    ]);
    expect(articles.map(({ copyOf }) => copyOf)).toEqual([undefined, 'a', undefined]);
  });

  it('takes the names that the reader gave', () => {
    const { articles } = readStory([text('a', 'lede'), text('b', 'captain')], { names: { b: 'The Courier' } });
    expect(articles[1]?.name).toEqual({ text: 'The Courier', source: 'given' });
    expect(articles[0]?.name.source).not.toBe('given');
  });

  it('counts the words of the body', () => {
    expect(readStory([text('a', 'lede')]).articles[0]?.words).toBe(ISLAND.lede.split(' ').length);
  });
});

describe('the default base', () => {
  it('is the fullest article of the largest family', () => {
    expect(
      base(
        text('a', ...WHOLE.slice(0, 5)),
        text('b', ...WHOLE),
        text('c', ...STRANGER, ...STRANGER.map((s) => `${s} So.`)),
      ),
    ).toBe('b');
  });

  it('is the first by id where two are as full, and none where there is nothing', () => {
    expect(base(text('b', ...WHOLE), text('a', ...WHOLE))).toBe('a');
    expect(base()).toBeUndefined();
    expect(collate(readStory([])).base).toBe(-1);
  });

  it('carries what the others share, however long a staff story that only quotes it may be', () => {
    const staff = [
      ...STRANGER,
      ...STRANGER.map((s) => s.replaceAll('e', 'o')),
      ...STRANGER.map((s) => s.replaceAll('a', 'u')),
    ];
    const sources = [
      text('wire', ...WHOLE),
      text('short', ...WHOLE.slice(0, 6)),
      text('staff', 'lede', 'captain', ...staff),
    ];
    expect(base(...sources)).toBe('wire');
  });

  it('gives way to the one asked for, and stands in for one that is not there', () => {
    const story = readStory([text('a', ...WHOLE), text('b', 'lede', 'captain', 'cost')]);
    expect([collate(story, { base: 'b' }).base, collate(story, { base: 'x' }).base]).toEqual([1, 0]);
  });
});
