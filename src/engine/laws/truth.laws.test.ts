import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Collation, Row } from '../index.ts';
import { collated, runs } from '../testing/draw.ts';
import { type GeneratedStory, generatedStory } from '../testing/generate.ts';
import type { StepName } from '../testing/script.ts';

/** A story long enough that its versions are plainly of one source, whatever the script does with it. */
const story = (steps?: readonly StepName[], versions: readonly [number, number] = [1, 1]) =>
  generatedStory({ paragraphs: [8, 24], versions, ...(steps ? { steps } : {}) });

const collatedStory = ({ base, versions }: GeneratedStory) =>
  collated([base, ...versions.map(({ source }) => source)], { base: base.id, pairs: 'base' });

type Version = GeneratedStory['versions'][number];

interface Told {
  readonly rows: readonly Row[];
  readonly base: number;
  readonly own: number;
  /** Rows by paragraph of the base, and by paragraph of the version. */
  readonly ofBase: (paragraph: number) => Row;
  readonly ofOwn: (paragraph: number) => Row;
}

function toldOf({ articles, rows, base }: Collation, { source }: Version): Told {
  const own = articles.findIndex(({ id }) => id === source.id);
  const rowOf = (article: number) => (paragraph: number) => {
    const row = rows.find(({ cells }) => cells[article]?.includes(paragraph));
    if (!row) throw new Error(`paragraph ${paragraph} of ${articles[article]?.id} is in no row`);
    return row;
  };
  return { rows, base, own, ofBase: rowOf(base), ofOwn: rowOf(own) };
}

/** Runs `expectTruth` on each version of stories made by these steps. */
function ofStories(
  { steps, versions }: { steps?: readonly StepName[]; versions?: readonly [number, number] },
  expectTruth: (told: Told, version: Version) => void,
): void {
  fc.assert(
    fc.property(story(steps, versions), (drawn) => {
      const collation = collatedStory(drawn);
      for (const version of drawn.versions) expectTruth(toldOf(collation, version), version);
    }),
    runs(80),
  );
}

describe('what a script did to a story is found:', () => {
  it('every kept paragraph stands in the row of the one it comes from', () => {
    ofStories({ versions: [1, 3] }, ({ base, ofOwn }, { truth }) => {
      truth.from.forEach((from, paragraph) => {
        if (from.length === 1) expect(ofOwn(paragraph).cells[base]).toEqual(from);
      });
    });
  });

  it('paragraphs set lower or higher are told so, and no others', () => {
    ofStories({ steps: ['keep', 'lower', 'higher', 'swap', 'cut', 'add'] }, ({ rows, base, own }, { truth }) => {
      const told = (is: (moved: number) => boolean) =>
        rows.flatMap(({ cells, moved }) => (is(moved[own] ?? 0) ? (cells[base] ?? []) : []));
      expect(told((moved) => moved > 0)).toEqual(truth.lower);
      expect(told((moved) => moved < 0)).toEqual(truth.higher);
      for (const { cells, moved } of rows) if (cells[base]?.length === 0) expect(moved[own]).toBe(0);
    });
  });

  it('moves are told among splits, merges, cuts and additions, in several versions at once', () => {
    ofStories({ versions: [2, 3] }, ({ rows, base, own }, { truth }) => {
      const told = (is: (moved: number) => boolean) =>
        rows.flatMap(({ cells, moved }) => (is(moved[own] ?? 0) ? (cells[base] ?? []) : []));
      expect(told((moved) => moved > 0)).toEqual(truth.lower);
      expect(told((moved) => moved < 0)).toEqual(truth.higher);
    });
  });

  it('a split paragraph is one row with both its parts', () => {
    ofStories({ steps: ['keep', 'split', 'cut', 'add'] }, ({ own, ofBase }, { truth }) => {
      for (const paragraph of truth.split) {
        const parts = truth.from.flatMap((from, i) => (from.includes(paragraph) ? [i] : []));
        expect(parts).toHaveLength(2);
        expect(ofBase(paragraph).cells[own]).toEqual(parts);
      }
    });
  });

  it('merged paragraphs are one group, beside one of them in the rows', () => {
    fc.assert(
      fc.property(story(['keep', 'merge', 'cut', 'add']), (drawn) => {
        const collation = collatedStory(drawn);
        const [version] = drawn.versions;
        if (!version) return;
        const { base, ofOwn } = toldOf(collation, version);
        for (const paragraph of version.truth.merged) {
          const from = version.truth.from[paragraph];
          const group = collation.pairs[0]?.groups.find(({ ib }) => ib.includes(paragraph));
          expect(group).toMatchObject({ ia: from, ib: [paragraph], kind: 'partial' });
          expect(from).toContain(ofOwn(paragraph).cells[base]?.[0]);
        }
      }),
      runs(80),
    );
  });

  it('a cut paragraph has no cell, and an added one has a row of its own', () => {
    ofStories({ versions: [1, 3] }, ({ rows, own, ofBase, ofOwn }, { truth }) => {
      for (const paragraph of truth.cut) expect(ofBase(paragraph).cells[own]).toEqual([]);
      for (const paragraph of truth.added) {
        const { cells } = ofOwn(paragraph);
        expect(cells[own]).toEqual([paragraph]);
        expect(cells.flat()).toEqual([paragraph]);
      }
      expect(rows.filter(({ cells }) => cells[own]?.length === 0).length).toBeGreaterThanOrEqual(truth.cut.length);
    });
  });

  it('a reworded paragraph has edits, a verbatim one has none', () => {
    fc.assert(
      fc.property(story(['keep', 'cut', 'add', 'lower']), (drawn) => {
        const { pairs } = collatedStory(drawn);
        const edits = pairs[0]?.edits ?? [];
        for (const { truth } of drawn.versions) {
          const changed = [...new Set(edits.map(({ ib }) => ib))].sort((x, y) => x - y);
          expect(changed).toEqual(truth.reworded);
        }
      }),
      runs(80),
    );
  });
});

describe('text that two versions share and the base lacks', () => {
  it('stands in one row', () => {
    fc.assert(
      fc.property(story(['keep', 'keep', 'cut'], [2, 3]), (drawn) => {
        const [base, ...others] = drawn.versions;
        if (!base) return;
        const sources = [drawn.base, ...drawn.versions.map(({ source }) => source)];
        const collation = collated(sources, { base: base.source.id, pairs: 'base' });
        const full = collation.articles.findIndex(({ id }) => id === drawn.base.id);
        for (const other of others) {
          const { ofOwn } = toldOf(collation, other);
          const told = collation.articles.find(({ id }) => id === other.source.id);
          other.truth.from.forEach((from, paragraph) => {
            const inBase = from.some((index) => !base.truth.cut.includes(index));
            // Drawn words can make an opening or an end that speaks of nothing the story speaks of and that only a near-copy
            // has too: that is set aside as a teaser. What the base has, and what stands between, never is.
            const role = told?.paragraphs[paragraph]?.role;
            if (role === 'promo') {
              const above = other.truth.from.slice(0, paragraph + 1);
              const below = other.truth.from.slice(paragraph);
              const outside = (part: typeof above) => part.flat().every((index) => base.truth.cut.includes(index));
              expect(outside(above) || outside(below)).toBe(true);
              return;
            }
            expect(role).toBe('body');
            expect(ofOwn(paragraph).cells[full]).toEqual(from);
            expect(ofOwn(paragraph).cells[collation.base]?.length).toBe(inBase ? 1 : 0);
          });
        }
      }),
      runs(80),
    );
  });
});
