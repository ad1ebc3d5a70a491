import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Collation, type Edit, type Link, type Pair, type SourceText, toCollationFile } from '../index.ts';
import { anyFolder, collated, folderWithBase, runs } from '../testing/draw.ts';
import { paragraphSeed } from '../testing/generate.ts';
import { inventParagraph } from '../testing/invented.ts';

const RUNS = runs(80);
const bytes = (collation: Collation) => JSON.stringify(toCollationFile(collation, []));

const byPlace = (x: Pick<Edit, 'ia' | 'ib' | 'from' | 'to'>, y: Pick<Edit, 'ia' | 'ib' | 'from' | 'to'>) =>
  x.ia - y.ia || x.ib - y.ib || x.from.start - y.from.start || x.to.start - y.to.start;

const KIND_FROM_THE_OTHER_SIDE: { readonly [kind: string]: Edit['kind'] } = { cut: 'addition', addition: 'cut' };

function mirroredEdits(edits: readonly Edit[]) {
  return edits
    .map(({ ia, ib, from, to, kind, inQuote }) => ({
      ia: ib,
      ib: ia,
      from: to,
      to: from,
      kind: KIND_FROM_THE_OTHER_SIDE[kind] ?? kind,
      inQuote,
    }))
    .sort(byPlace);
}

const plainEdits = (edits: readonly Edit[]) => edits.map(({ rule: _, ...edit }) => edit).sort(byPlace);

/** Rules of the edits whose kind is the same from both sides. */
const rulesOf = (edits: readonly Edit[]) =>
  edits
    .filter(({ kind }) => !(kind in KIND_FROM_THE_OTHER_SIDE))
    .map(({ rule }) => rule)
    .sort();

const mirroredLinks = (links: readonly Link[]) =>
  links
    .map(({ ia, ib, sharedA, sharedB, ...rest }) => ({
      ...rest,
      ia: ib,
      ib: ia,
      ...(sharedA && sharedB ? { sharedA: sharedB, sharedB: sharedA } : {}),
    }))
    .sort((x, y) => x.ia - y.ia || x.ib - y.ib);

const mirroredGroups = ({ groups }: Pair) =>
  groups
    .map(({ ia, ib, edits, ...rest }) => ({ ...rest, ia: ib, ib: ia, count: edits.end - edits.start }))
    .sort((x, y) => (x.ia[0] ?? 0) - (y.ia[0] ?? 0));

const plainGroups = ({ groups }: Pair) =>
  groups.map(({ edits, ...rest }) => ({ ...rest, count: edits.end - edits.start }));

/** Expects that `back` says of two articles what `forth` says of them, read from the other side. */
function expectMirrored(forth: Pair, back: Pair): void {
  expect(mirroredLinks(forth.links)).toEqual(back.links);
  expect(mirroredGroups(forth)).toEqual(plainGroups(back));
  expect(mirroredEdits(forth.edits)).toEqual(plainEdits(back.edits));
  expect(mirroredEdits(forth.parts)).toEqual(plainEdits(back.parts));
  expect(rulesOf(forth.edits)).toEqual(rulesOf(back.edits));
}

function pairOf({ articles, pairs }: Collation, a: string, b: string): Pair {
  const index = (id: string) => articles.findIndex((article) => article.id === id);
  const found = pairs.find((pair) => pair.a === index(a) && pair.b === index(b));
  if (!found) throw new Error(`no pair of ${a} and ${b}`);
  return found;
}

/** Two articles whose paragraphs have the same words with neighbors exchanged: a diff can tell that in more than one way. */
const reordered: fc.Arbitrary<readonly SourceText[]> = fc
  .record({
    seeds: fc.array(paragraphSeed, { minLength: 2, maxLength: 4 }),
    places: fc.array(fc.nat(), { minLength: 4, maxLength: 12 }),
  })
  .map(({ seeds, places }) => {
    const paragraphs = seeds.map((seed, i) => inventParagraph(i, seed).join(' '));
    const exchanged = paragraphs.map((paragraph) => {
      const words = paragraph.split(' ');
      for (const place of places)
        words.splice(
          place % words.length,
          2,
          ...words
            .slice(place % words.length)
            .slice(0, 2)
            .reverse(),
        );
      return words.join(' ');
    });
    return [
      { id: 'a.txt', text: paragraphs.join('\n') },
      { id: 'b.txt', text: exchanged.join('\n') },
    ];
  });

describe('the order', () => {
  it('of files changes nothing, not a byte', () => {
    const shuffled = folderWithBase.chain(({ folder, base }) =>
      fc.record({
        folder: fc.constant(folder),
        base: fc.constant(base),
        other: fc.shuffledSubarray([...folder], { minLength: folder.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ folder, base, other }) => {
        expect(bytes(collated(other))).toBe(bytes(collated(folder)));
        expect(collated(other, { base })).toEqual(collated(folder, { base }));
      }),
      RUNS,
    );
  });

  it('of the two sides only mirrors what is found between them', () => {
    fc.assert(
      fc.property(fc.oneof(anyFolder, reordered), (folder) => {
        const [a, b] = folder.map(({ id }) => id);
        if (a === undefined || b === undefined) return;
        const forth = collated(folder, { base: a, pairs: 'base' });
        const back = collated(folder, { base: b, pairs: 'base' });
        expectMirrored(pairOf(forth, a, b), pairOf(back, b, a));
      }),
      RUNS,
    );
  });

  it('of file names changes nothing between two texts', () => {
    fc.assert(
      fc.property(fc.oneof(anyFolder, reordered), (folder) => {
        const [one, two] = folder;
        if (!one || !two) return;
        const named = (a: string, b: string): readonly SourceText[] => [
          { id: a, text: one.text },
          { id: b, text: two.text },
        ];
        const forth = collated(named('1.txt', '2.txt'), { base: '1.txt' });
        const back = collated(named('2.txt', '1.txt'), { base: '1.txt' });
        expectMirrored(pairOf(forth, '1.txt', '2.txt'), pairOf(back, '1.txt', '2.txt'));
      }),
      RUNS,
    );
  });

  it('of runs changes nothing: the second gives the same bytes', () => {
    fc.assert(
      fc.property(anyFolder, (folder) => {
        expect(bytes(collated(structuredClone(folder)))).toBe(bytes(collated(folder)));
      }),
      runs(40),
    );
  });
});
