import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from '../collate.ts';
import type { Collation, Kind } from '../model.ts';
import { readStory } from '../story.ts';
import { tallyOf } from '../tallyOf.ts';
import { folderWithBase, runs } from '../testing/draw.ts';
import type { Spot, Tally } from './model.ts';

const counted = (sources: Parameters<typeof readStory>[0], base?: string) => {
  const story = readStory(sources);
  const collation = collate(story, base === undefined ? {} : { base });
  return { collation, tally: tallyOf(story, collation) };
};

function spotsOf({ substitutions, style, cautions }: Tally): Spot[] {
  return [
    ...substitutions.flatMap(({ by }) => by.flatMap(({ exceptions }) => exceptions)),
    ...style.flatMap(({ places, exceptions }) => [...places, ...exceptions]),
    ...cautions.flatMap(({ at, introduced }) => [at, introduced].filter((spot) => spot !== undefined)),
  ];
}

const isIn = ({ start, end }: { start: number; end: number }, outer: { start: number; end: number } | undefined) =>
  outer !== undefined && outer.start <= start && start <= end && end <= outer.end;

/** Every edit, told by its words on both sides and its kind, cut and addition being each other's mirror. */
function mirrored({ entries }: Tally, { articles, base }: Collation, turned: boolean): string[] {
  const kinds: { readonly [kind in Kind]?: Kind } = turned ? { cut: 'addition', addition: 'cut' } : {};
  return entries
    .filter(({ shown }) => shown !== undefined)
    .map(({ a, b, what, article }) => {
      const words = [articles[base]?.text.slice(a?.start, a?.end), articles[article]?.text.slice(b?.start, b?.end)];
      return [...(turned ? words.reverse() : words), kinds[what as Kind] ?? what].join('\n');
    })
    .sort();
}

describe('the tally of any folder', () => {
  it('adds up to the edits of every pair with the base', () => {
    fc.assert(
      fc.property(folderWithBase, ({ folder, base }) => {
        const { collation, tally } = counted(folder, base);
        for (const { article, kinds, rewritten, parts } of tally.where) {
          const pair = collation.pairs.find(({ a, b }) => a === collation.base && b === article);
          const marked = Object.values(kinds).reduce((sum, entries) => sum + entries.length, 0);
          const whole = rewritten.reduce((sum, entries) => sum + entries.length, 0);
          expect(marked + whole).toBe(pair?.edits.length);
          expect(parts.length).toBe(pair?.parts.length);
        }
        const told = tally.where.flatMap(({ kinds, rewritten, parts, states }) => [
          ...Object.values(kinds).flat(),
          ...rewritten.flat(),
          ...parts,
          ...Object.values(states).flat(),
        ]);
        expect([...told].sort((x, y) => x - y)).toEqual(tally.entries.map((_, i) => i));
      }),
      runs(40),
    );
  });

  it('tells only places that exist, each inside its paragraph and its sentence', () => {
    fc.assert(
      fc.property(folderWithBase, ({ folder, base }) => {
        const { collation, tally } = counted(folder, base);
        for (const spot of spotsOf(tally)) {
          expect(isIn(spot, spot.around)).toBe(true);
          expect(isIn(spot, collation.articles[spot.article]?.paragraphs[spot.paragraph])).toBe(true);
        }
        for (const { a, b, article } of tally.entries) {
          for (const [side, index] of [[a, collation.base] as const, [b, article] as const]) {
            if (side === undefined) continue;
            expect(isIn(side, side.around)).toBe(true);
            expect(side.paragraphs.every((i) => collation.articles[index]?.paragraphs[i] !== undefined)).toBe(true);
          }
        }
      }),
      runs(40),
    );
  });

  it('holds no substitution twice, and every one of its edits once', () => {
    fc.assert(
      fc.property(folderWithBase, ({ folder, base }) => {
        const { tally } = counted(folder, base);
        const entries = tally.substitutions.flatMap(({ by }) => by.flatMap((one) => one.entries));
        expect(new Set(entries).size).toBe(entries.length);
        for (const { by } of tally.substitutions)
          for (const { possible, entries: made, inQuotes, exceptions } of by)
            if (possible !== undefined) expect(possible).toBe(made.length - inQuotes + exceptions.length);
      }),
      runs(40),
    );
  });

  it('counts in a house style the places that it shows, and lists an edit once for what its words are', () => {
    fc.assert(
      fc.property(folderWithBase, ({ folder, base }) => {
        const { style, cautions } = counted(folder, base).tally;
        for (const { places, count, of, exceptions } of style) {
          expect(places).toHaveLength(count);
          expect(count + exceptions.length).toBeLessThanOrEqual(of);
        }
        const words = cautions.filter(({ flag }) => ['quotation', 'wording', 'respelled'].includes(flag));
        expect(new Set(words.map(({ entry }) => entry)).size).toBe(words.length);
      }),
      runs(20),
    );
  });

  it('loses nothing when two articles change sides', () => {
    fc.assert(
      fc.property(folderWithBase, ({ folder }) => {
        const [one, two] = folder;
        if (one === undefined || two === undefined || one.id === two.id) return;
        const there = counted([one, two], one.id);
        const back = counted([one, two], two.id);
        expect(mirrored(back.tally, back.collation, true)).toEqual(mirrored(there.tally, there.collation, false));
      }),
      runs(40),
    );
  });
});
