import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, KINDS, type Range, TOKEN, toCollationFile } from '../index.ts';
import { segment } from '../segment/segment.ts';
import { createLexicon } from '../segment/tokens.ts';
import { applied, composed, editsOf, faultOf } from '../testing/apply.ts';
import { anyFolder, collated, folderWithBase, runs, sidesOf } from '../testing/draw.ts';

const RUNS = runs(80);
const inside = (range: Range, outer: Range | undefined) =>
  outer !== undefined && range.start >= outer.start && range.end <= outer.end && range.start <= range.end;

/** Offsets at which a token starts or ends, or white space could be parted. */
function tokenBorders(article: Article): ReadonlySet<number> {
  const { start, kind, count } = segment(article, createLexicon()).tokens;
  const borders = new Set(start);
  for (let i = 0; i < count; i++)
    if (kind[i] === TOKEN.space) for (let at = start[i] ?? 0; at < (start[i + 1] ?? 0); at++) borders.add(at);
  return borders;
}

function splitsSurrogates(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

describe('the edits of a group', () => {
  it('turn one side into the other, passage by passage', () => {
    fc.assert(
      fc.property(anyFolder, (folder) => {
        const collation = collated(folder);
        for (const pair of collation.pairs)
          for (const group of pair.groups)
            expect(faultOf({ ...sidesOf(collation, pair), pair }, group)).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('follow one another on both sides and never overlap', () => {
    fc.assert(
      fc.property(anyFolder, (folder) => {
        for (const pair of collated(folder).pairs)
          for (const group of pair.groups) {
            let [atA, atB] = [-1, -1];
            for (const { from, to } of editsOf(pair, group)) {
              expect(from.start).toBeGreaterThanOrEqual(atA);
              expect(to.start).toBeGreaterThanOrEqual(atB);
              [atA, atB] = [from.end, to.end];
            }
          }
      }),
      RUNS,
    );
  });

  it('are all the edits of the pair, each in one group, and no paragraph is in two groups', () => {
    fc.assert(
      fc.property(anyFolder, (folder) => {
        for (const { groups, edits } of collated(folder).pairs) {
          let at = 0;
          for (const group of groups) {
            expect(group.edits.start).toBe(at);
            at = group.edits.end;
            for (const { ia, ib } of edits.slice(group.edits.start, group.edits.end)) {
              expect(group.ia).toContain(ia);
              expect(group.ib).toContain(ib);
            }
          }
          expect(at).toBe(edits.length);
          for (const side of ['ia', 'ib'] as const) {
            const held = groups.flatMap((group) => group[side]);
            expect(new Set(held).size).toBe(held.length);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('every edit', () => {
  it('has one kind and the rule that gave it', () => {
    fc.assert(
      fc.property(anyFolder, (folder) => {
        for (const { edits, parts } of collated(folder).pairs)
          for (const { kind, rule, from, to } of [...edits, ...parts]) {
            expect(KINDS).toContain(kind);
            expect(rule.trim()).not.toBe('');
            expect(from.end > from.start || to.end > to.start).toBe(true);
            if (kind === 'cut') expect(from.end).toBeGreaterThan(from.start);
            if (kind === 'addition') expect(to.end).toBeGreaterThan(to.start);
          }
      }),
      RUNS,
    );
  });

  it('stays inside its two paragraphs, between whole words, marks and characters', () => {
    fc.assert(
      fc.property(anyFolder, (folder) => {
        const collation = collated(folder);
        const borders = collation.articles.map(tokenBorders);
        for (const pair of collation.pairs) {
          const { a, b } = sidesOf(collation, pair);
          for (const { ia, ib, from, to } of [...pair.edits, ...pair.parts]) {
            expect(inside(from, a.paragraphs[ia])).toBe(true);
            expect(inside(to, b.paragraphs[ib])).toBe(true);
            for (const [index, text, range] of [
              [pair.a, a.text, from],
              [pair.b, b.text, to],
            ] as const)
              for (const at of [range.start, range.end]) {
                expect(borders[index]?.has(at), `a token of ${index} starts at ${at}`).toBe(true);
                expect(splitsSurrogates(text, at)).toBe(false);
              }
          }
        }
      }),
      RUNS,
    );
  });
});

/** A JSON export read as `../shared/eval/score.mjs` reads it: what is wrong with its edits, in words. */
function faultsOf(text: string, texts: ReadonlyMap<string, string>): string[] {
  const { articles, links, edits } = JSON.parse(text) as ReturnType<typeof toCollationFile>;
  const key = (x: { a: string; ia: number; b: string; ib: number }) => JSON.stringify([x.a, x.ia, x.b, x.ib]);
  const byEnds = new Map<string, (typeof edits)[number][]>();
  for (const edit of edits) byEnds.set(key(edit), [...(byEnds.get(key(edit)) ?? []), edit]);
  const faults: string[] = [];
  for (const list of byEnds.values())
    list.forEach((edit, i) => {
      const before = list[i - 1];
      if (before && (edit.from.start < before.from.end || edit.to.start < before.to.end))
        faults.push(`edits overlap or cross in ${key(edit)}`);
      for (const [id, side] of [
        [edit.a, edit.from],
        [edit.b, edit.to],
      ] as const)
        if (texts.get(id)?.slice(side.start, side.end) !== side.text)
          faults.push(`another text at an edit of ${key(edit)}`);
    });
  // Of two articles that only store their letters otherwise nothing is listed.
  const listed = new Set(edits.map(({ a, b }) => `${a}|${b}`));
  for (const link of links) {
    const as = listed.has(`${link.a}|${link.b}`) ? (words: string) => words : composed;
    if (!['same', 'edited', 'rewritten'].includes(link.kind)) continue;
    const paragraph = (id: string, index: number) =>
      articles.find((article) => article.id === id)?.paragraphs[index] ?? { start: -1, end: -1 };
    const [a, b] = [texts.get(link.a) ?? '', texts.get(link.b) ?? ''];
    const to = paragraph(link.b, link.ib);
    const made = applied(a, b, paragraph(link.a, link.ia), byEnds.get(key(link)) ?? []);
    if (as(made) !== as(b.slice(to.start, to.end)))
      faults.push(`the edits do not turn one end of ${key(link)} into the other`);
  }
  return faults;
}

describe('in the JSON', () => {
  it('the edits of a pair are in order', () => {
    fc.assert(
      fc.property(folderWithBase, ({ folder, base }) => {
        const { edits } = toCollationFile(collated(folder, { base }), []);
        edits.forEach((edit, i) => {
          const before = edits[i - 1];
          if (before?.a !== edit.a || before.b !== edit.b) return;
          const steps = [edit.ia - before.ia, edit.ib - before.ib, edit.from.start - before.from.start];
          expect(steps.find((step) => step !== 0) ?? 0).toBeGreaterThanOrEqual(0);
        });
      }),
      RUNS,
    );
  });

  it('the edits between two paragraphs that are the same, edited or rewritten turn one into the other', () => {
    fc.assert(
      fc.property(folderWithBase, ({ folder, base }) => {
        const texts = new Map(folder.map(({ id, text }) => [id, text]));
        const file = toCollationFile(collated(folder, { base }), []);
        expect(faultsOf(JSON.stringify(file), texts)).toEqual([]);
      }),
      RUNS,
    );
  });
});
