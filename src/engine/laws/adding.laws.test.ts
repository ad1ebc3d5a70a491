import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../samples/index.ts';
import type { Collation, SourceText } from '../index.ts';
import { anyFolder, cellsOf, collated, folderWithBase, runs } from '../testing/draw.ts';
import { paragraphSeed } from '../testing/generate.ts';
import { inventParagraph, PARAGRAPH_NUMBERS } from '../testing/invented.ts';

const indexOf = ({ articles }: Collation, id: string) => articles.findIndex((article) => article.id === id);

/** A collation as it would be without one of its articles: its column, its pairs, and the rows that only it has, gone. */
function without(collation: Collation, id: string) {
  const gone = indexOf(collation, id);
  const ids = collation.articles.map((article) => article.id);
  const left = <T>(values: readonly T[]): T[] => values.filter((_, i) => i !== gone);
  return {
    articles: left(collation.articles).map(({ id, name, fields, paragraphs, words, copyOf }) => ({
      id,
      name,
      fields,
      paragraphs,
      words,
      copyOf,
    })),
    base: ids[collation.base],
    rows: collation.rows
      .map(({ cells, moved }) => ({ cells: left(cells), moved: left(moved) }))
      .filter(({ cells }) => cells.some((cell) => cell.length > 0)),
    pairs: collation.pairs
      .filter(({ a, b }) => a !== gone && b !== gone)
      .map(({ a, b, ...pair }) => ({ ...pair, a: ids[a], b: ids[b] })),
  };
}

/** Which articles are of one family, by id. */
const familiesOf = ({ articles }: Collation) =>
  new Map(articles.map(({ id, family }) => [id, articles.filter((a) => a.family === family).map((a) => a.id)]));

/** An article of paragraphs that no other story tells: their numbers lie beyond those that stories draw. */
const unrelated: fc.Arbitrary<string> = fc
  .array(paragraphSeed, { minLength: 1, maxLength: 8 })
  .map((seeds) => seeds.map((seed, i) => inventParagraph(PARAGRAPH_NUMBERS - 1 - i, seed).join(' ')).join('\n'));

/** An id that sorts somewhere among the others and is none of them. */
const newId = (folder: readonly SourceText[]) =>
  fc
    .constantFrom('!new', 'b-new.txt', 'version-1.txt.new', '\u{1f680}')
    .filter((id) => folder.every((s) => s.id !== id));

describe('with the base fixed, an article that shares no paragraph', () => {
  const withStranger = fc
    .oneof(
      folderWithBase,
      fc.constantFrom(...SAMPLE.texts).map(({ id }) => ({ folder: SAMPLE.texts as readonly SourceText[], base: id })),
    )
    .chain(({ folder, base }) =>
      fc.record({ folder: fc.constant(folder), base: fc.constant(base), id: newId(folder), text: unrelated }),
    );

  it('leaves all other cells, places, roles, links and edits as they were', () => {
    fc.assert(
      fc.property(withStranger, ({ folder, base, id, text }) => {
        const before = collated(folder, { base });
        const after = collated([...folder, { id, text }], { base });
        expect(without(after, id)).toEqual(without(before, id));
        const others = [...familiesOf(after)].filter(([key]) => key !== id);
        expect(others).toEqual([...familiesOf(before)]);
      }),
      runs(40),
    );
  });
});

describe('with the base fixed, a copy of an article', () => {
  const withCopy = anyFolder.chain((folder) =>
    fc.record({
      folder: fc.constant(folder),
      base: fc.constantFrom(...folder.map(({ id }) => id)),
      of: fc.constantFrom(...folder),
      id: newId(folder),
    }),
  );

  it('has in each row the very paragraphs that its original has there', () => {
    fc.assert(
      fc.property(withCopy, ({ folder, base, of, id }) => {
        const collation = collated([...folder, { id, text: of.text }], { base, pairs: 'base' });
        expect(cellsOf(collation, id)).toEqual(cellsOf(collation, of.id));
      }),
      runs(80),
    );
  });

  it('is told to be one, by whichever of the two has the later id', () => {
    fc.assert(
      fc.property(withCopy, ({ folder, base, of, id }) => {
        const { articles } = collated([...folder, { id, text: of.text }], { base, pairs: 'base' });
        const [one, two] = articles.filter((article) => article.id === id || article.id === of.id);
        if (!one || !two) throw new Error('an article is missing');
        const hasStory = one.paragraphs.some(
          ({ role }) => role === 'body' || role === 'headline' || role === 'subhead',
        );
        expect(one.family).toBe(hasStory && one.words > 12 ? two.family : one.family);
        expect(two.copyOf).toBe(hasStory ? (one.copyOf ?? one.id) : undefined);
      }),
      runs(80),
    );
  });

  it('leaves all other cells and edits as they were', () => {
    fc.assert(
      fc.property(withCopy, ({ folder, base, of, id }) => {
        const bare = ({ rows, pairs }: ReturnType<typeof without>) => ({ rows, pairs });
        const before = collated(folder, { base });
        const after = collated([...folder, { id, text: of.text }], { base });
        expect(bare(without(after, id))).toEqual(bare(without(before, id)));
      }),
      runs(40),
    );
  });
});
