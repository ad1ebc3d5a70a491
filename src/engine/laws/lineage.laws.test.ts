import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CarryColumn, type Lineage, lineageOf, readStory, type SourceText } from '../index.ts';
import { runs } from '../testing/draw.ts';
import { type GeneratedStory, generatedStory } from '../testing/generate.ts';
import type { StepName } from '../testing/script.ts';

const told = (sources: readonly SourceText[], of?: string) => lineageOf(readStory(sources), of ? { of } : {});

const filesOf = ({ base, versions }: GeneratedStory) => [base, ...versions.map(({ source }) => source)];

/** The generators know paragraphs, not what reading takes them for: what stands above a story may well be a headline. */
interface Body {
  readonly ofBase: (index: number) => boolean;
  readonly ofVersion: (index: number) => boolean;
}

/** Runs `expectTruth` on what each version carries of the story that it was made from. */
function ofStories(
  steps: readonly StepName[],
  expectTruth: (column: CarryColumn, version: GeneratedStory['versions'][number], body: Body) => void,
) {
  fc.assert(
    fc.property(generatedStory({ paragraphs: [8, 24], versions: [1, 1], steps }), (drawn) => {
      const { carry } = told(filesOf(drawn), drawn.base.id);
      const body = readStory(filesOf(drawn)).articles.map(
        ({ paragraphs }) =>
          (index: number) =>
            paragraphs[index]?.role === 'body',
      );
      expectTruth(carry.columns[1]!, drawn.versions[0]!, { ofBase: body[0]!, ofVersion: body[1]! });
    }),
    runs(60),
  );
}

/** Every share in a lineage. */
const sharesOf = ({ wording, standing, arrows, carry }: Lineage) => [
  ...wording.flat(),
  ...standing.map(({ carried }) => carried),
  ...standing.map(({ paragraphs: { carried, of } }) => ({ words: carried, of })),
  ...arrows.flatMap(({ inOrder }) => inOrder ?? []),
  ...carry.rows.flatMap(({ cells }) => cells.map(({ share }) => ({ words: share, of: 1 }))),
];

/** Whether following `earlier → later` and `source → article` ever leads back. */
function hasCircle({ takes, sources }: Lineage): boolean {
  const later = new Map<number, number[]>();
  for (const { a, b } of takes) later.set(a, [...(later.get(a) ?? []), b]);
  const leadsTo = (from: number, to: number, seen: ReadonlySet<number>): boolean =>
    (later.get(from) ?? []).some(
      (next) => next === to || (!seen.has(next) && leadsTo(next, to, new Set([...seen, next]))),
    );
  return sources.some((_, source) => leadsTo(source, source, new Set()));
}

describe('who took what from whom', () => {
  it('is told in shares of 0 to 1, and leads in no circle', () => {
    fc.assert(
      fc.property(generatedStory({ versions: [1, 4] }), (drawn) => {
        const lineage = told(filesOf(drawn));
        for (const { words, of } of sharesOf(lineage)) {
          expect(words).toBeGreaterThanOrEqual(0);
          expect(words).toBeLessThanOrEqual(of);
        }
        expect(hasCircle(lineage)).toBe(false);
      }),
      runs(40),
    );
  });

  it('is the same in whatever order the files come', () => {
    fc.assert(
      fc.property(
        generatedStory({ versions: [2, 4] }).chain((drawn) =>
          fc.record({
            files: fc.constant(filesOf(drawn)),
            shuffled: fc.shuffledSubarray(filesOf(drawn), { minLength: filesOf(drawn).length }),
          }),
        ),
        ({ files, shuffled }) => {
          expect(told(shuffled)).toEqual(told(files));
        },
      ),
      runs(25),
    );
  });

  it('gives every article at most one place among the sources', () => {
    fc.assert(
      fc.property(generatedStory({ versions: [1, 4] }), (drawn) => {
        const { sources } = told(filesOf(drawn));
        const placed = sources.flatMap(({ articles }) => articles);
        expect(new Set(placed).size).toBe(placed.length);
      }),
      runs(25),
    );
  });
});

describe('what a script did to a story is told of what the version carries:', () => {
  it('a text that was only cut is told as missing inside and at the tail, and nothing is its own', () => {
    ofStories(['keep', 'cut'], (column, { truth, paragraphs }, { ofBase: isBody }) => {
      // What is left of a text in a line or two makes no family with it, and is then all its own.
      if (paragraphs.length < 4) return;
      const cut = truth.cut.filter(isBody);
      const last = Math.max(-1, ...truth.from.flat().filter(isBody));
      if (last < 0) return;
      expect(column.inside).toEqual(cut.filter((index) => index < last));
      expect(column.tail).toBe(cut.filter((index) => index > last).length);
      expect(column.carried).toBe(column.of - cut.length);
      expect(column.own).toEqual([]);
      expect(column.elsewhere).toBe(0);
      const isStart = cut.length > 0 && column.inside.length === 0;
      expect(column.firstOnly).toBe(isStart ? column.carried : null);
    });
  });

  it('what stands elsewhere is what was moved', () => {
    ofStories(['keep', 'lower', 'higher', 'swap'], (column, { truth }, { ofBase: isBody }) => {
      expect(column.elsewhere).toBe([...truth.lower, ...truth.higher].filter(isBody).length);
      expect(column.inside).toEqual([]);
    });
  });

  it('what stands only there is what was added', () => {
    ofStories(['keep', 'add'], (column, { truth }, { ofVersion: isBody }) => {
      const own = new Set(column.own.map(({ paragraph }) => paragraph));
      expect([...own]).toEqual(truth.added.filter(isBody));
      expect(column.carried).toBe(column.of);
    });
  });
});
