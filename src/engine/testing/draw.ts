/** What laws draw: folders of both sorts, collated. */
import fc from 'fast-check';
import { type Collation, type CollationOptions, collate, type Pair, readStory, type SourceText } from '../index.ts';
import { generatedStory } from './generate.ts';
import { hostileFolder } from './hostile.ts';

/** Folders of hostile text, and stories with versions whose truth is known: whatever a law must hold for. */
export const anyFolder: fc.Arbitrary<readonly SourceText[]> = fc.oneof(
  { weight: 3, arbitrary: hostileFolder },
  {
    weight: 2,
    arbitrary: generatedStory({ paragraphs: [3, 12] }).map(({ base, versions }) => [
      base,
      ...versions.map(({ source }) => source),
    ]),
  },
);

/** A folder and the id of one of its articles. */
export const folderWithBase: fc.Arbitrary<{ readonly folder: readonly SourceText[]; readonly base: string }> =
  anyFolder.chain((folder) =>
    fc.record({ folder: fc.constant(folder), base: fc.constantFrom(...folder.map(({ id }) => id)) }),
  );

/** Reads and collates a folder from scratch, every pair of it unless told otherwise. */
export function collated(sources: readonly SourceText[], options: CollationOptions = {}): Collation {
  return collate(readStory(sources), { pairs: 'all', ...options });
}

/** The articles that a pair is about. */
export function sidesOf({ articles }: Collation, { a, b }: Pair) {
  const [one, two] = [articles[a], articles[b]];
  if (!one || !two) throw new Error(`a pair of articles ${a} and ${b} that are not there`);
  return { a: one, b: two };
}

/** Per row the cell of one article, by its id. */
export function cellsOf({ articles, rows }: Collation, id: string): readonly (readonly number[])[] {
  const index = articles.findIndex((article) => article.id === id);
  return rows.map(({ cells }) => cells[index] ?? []);
}

/** `LAWS_TIMES=20` tries every law so many times as often. */
const TIMES = Number(process.env.LAWS_TIMES ?? 1);

/**
 * How often a law is tried. A failing case of a large story can be shrunk for minutes: after 20 seconds the smallest one
 * found is told.
 */
export const runs = (numRuns: number) => ({
  numRuns: numRuns * TIMES,
  interruptAfterTimeLimit: 20_000 * TIMES,
});
