import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Collation } from '../../engine/model.ts';
import { type LayoutChoices, screenItems } from '../synopsis/layout.ts';
import { invent, type Plan } from '../synopsis/testing/invent.ts';
import { placementOf } from './placement.ts';

/** Every paragraph on screen as `article:paragraph`, in the order of the screen. */
function onScreen(collation: Collation, choices?: Partial<LayoutChoices>): string[] {
  const all = collation.rows.map((_, index) => index);
  const columns = collation.articles.map((_, index) => index);
  const items = screenItems(collation, { columns, shown: all, asides: [], folds: true, ...choices });
  return items.flatMap((item) =>
    item.type === 'fold'
      ? []
      : item.row.cells.flatMap(({ own, beside }, article) =>
          [...own, ...beside].map((paragraph) => `${article}:${paragraph}`),
        ),
  );
}

const independent = invent({
  base: ['Ferry sinks off Fennmouth.', 'The mayor wept.', 'Divers came.'],
  versions: [
    { cells: [{ of: [0], text: 'Ferry sinks off Fennmouth.' }] },
    {
      family: 'Other',
      cells: [
        {
          text: 'Off Fennmouth a ferry went down.',
          related: [
            { ia: 0, similarity: 0.5 },
            { ia: 2, similarity: 0.2 },
          ],
        },
        { text: 'It was raining.' },
        { text: 'A ferry was lost.', related: [{ ia: 0, similarity: 0.4 }] },
      ],
    },
  ],
});

describe('an independent account', () => {
  it('is laid beside the row of its nearest link, and its own row goes', () => {
    const { rows } = placementOf(independent);
    expect(rows.find(({ row }) => row === 0)?.cells[2]).toEqual({ own: [], beside: [0, 2] });
    expect(rows.filter(({ cells }) => cells.every(({ own, beside }) => own.length + beside.length === 0))).toEqual([]);
  });

  it('keeps its own row where nothing tells the same', () => {
    const alone = placementOf(independent).rows.filter(({ cells }) => cells[2]!.own.length > 0);
    expect(alone.map(({ cells }) => cells[2]!.own)).toEqual([[1]]);
  });

  it('says where each of its paragraphs is shown', () => {
    const { rowOf, rows } = placementOf(independent);
    expect(rowOf[2]![0]).toBe(rowOf[0]![0]);
    expect(rows.some(({ row }) => row === rowOf[2]![1])).toBe(true);
  });

  it('is not moved out of a row that a version of the base shares', () => {
    const shared = invent({
      base: ['One.'],
      versions: [{ cells: [{ of: [0], text: 'One.' }, { text: 'New here.' }] }],
    });
    const row = shared.rows[1]!;
    const collation: Collation = {
      ...shared,
      articles: [...shared.articles, { ...shared.articles[1]!, id: 'c.txt', sigil: 'C', family: 'Other' }],
      rows: [
        { cells: [[0], [0], []], moved: [0, 0, 0] },
        { cells: [[], [1], [0, 1]], moved: row.moved.concat(0) },
      ],
      pairs: [
        shared.pairs[0]!,
        {
          a: 0,
          b: 2,
          links: [{ ia: 0, ib: 1, kind: 'related', similarity: 1, containment: 1 }],
          groups: [],
          edits: [],
          parts: [],
        },
      ],
    };
    expect(placementOf(collation).shownWith).toEqual([0, 1]);
  });
});

/** Joins the base's agency and another; the row of its third paragraph holds the other agency's own text too. */
const joining = invent({
  base: ['Ferry sinks off Fennmouth.', 'The mayor wept.'],
  versions: [
    {
      sources: [
        { family: 'Wire', paragraphs: [0, 1] },
        { family: 'Other', paragraphs: [2, 3] },
      ],
      cells: [
        { of: [0], text: 'Ferry sinks off Fennmouth.' },
        { text: 'Nobody was blamed.' },
        { text: 'A ferry went down.', related: [{ ia: 0, similarity: 0.5 }] },
        { text: 'It was raining.' },
      ],
    },
  ],
});

describe('an article that joins agencies', () => {
  it('has what it takes from the other agency laid beside the row that tells the same, once, below its own text of the row', () => {
    const { rows, rowOf } = placementOf(joining);
    expect(rows.find(({ row }) => row === 0)?.cells[1]).toEqual({ own: [0], beside: [2] });
    expect(rowOf[1]![2]).toBe(0);
  });

  it('keeps a row for what no paragraph of the base tells, from whichever agency', () => {
    const own = placementOf(joining).rows.flatMap(({ cells }) => (cells[0]!.own.length > 0 ? [] : [cells[1]!]));
    expect(own).toEqual([
      { own: [1], beside: [] },
      { own: [3], beside: [] },
    ]);
  });

  it('holds nobody in the row: the other agency itself is laid beside with it', () => {
    const other = { ...joining.articles[1]!, id: 'c.txt', sigil: 'C', family: 'Other', sources: [] };
    const collation: Collation = {
      ...joining,
      articles: [...joining.articles, other],
      rows: joining.rows.map(({ cells, moved }) => ({
        cells: [...cells, cells[1]!.includes(2) ? [2] : []],
        moved: [...moved, 0],
      })),
    };
    const row = placementOf(collation).rows.find(({ row: at }) => at === 0);
    expect(row?.cells.map(({ beside }) => beside)).toEqual([[], [2], [2]]);
  });

  it('may be the base: what its smaller part tells is beside the text of its larger part too', () => {
    const swapped: Collation = {
      ...invent({
        base: ['Ferry sinks off Fennmouth.', 'A ferry went down, said the guard.'],
        versions: [{ cells: [{ text: 'The guard told of a ferry lost.', related: [{ ia: 1, similarity: 0.5 }] }] }],
      }),
    };
    expect(placementOf(swapped).rows.map(({ cells }) => cells[1]!.beside)).toEqual([[], [0]]);
  });
});

const related = fc.array(fc.record({ ia: fc.nat(3), similarity: fc.double({ min: 0, max: 1, noNaN: true }) }), {
  maxLength: 3,
});
const cell = fc.oneof(
  fc.nat(3).map((of) => ({ of: [of], text: 'words' })),
  related.map((links) => ({ text: 'words', related: links })),
  fc.constant({ text: 'Sign up', role: 'furniture' as const }),
);
const plan: fc.Arbitrary<Plan> = fc.record({
  base: fc.constant(['words', '!Share', 'words', '#words']),
  versions: fc.array(
    fc.record({
      family: fc.constantFrom('Wire', 'Other', 'Third'),
      cells: fc.uniqueArray(cell, { maxLength: 8, selector: (c) => ('of' in c ? c.of[0] : {}) }),
    }),
    { maxLength: 4 },
  ),
});

describe('the table', () => {
  it('shows every paragraph of every article exactly once', () => {
    fc.assert(
      fc.property(plan, (made) => {
        const collation = invent(made);
        const expected = collation.articles.flatMap(({ paragraphs }, article) =>
          paragraphs.map(({ index }) => `${article}:${index}`),
        );
        expect(onScreen(collation).sort()).toEqual(expected.sort());
      }),
    );
  });

  it('keeps the order of the base', () => {
    fc.assert(
      fc.property(plan, (made) => {
        const ofBase = onScreen(invent(made)).filter((key) => key.startsWith('0:'));
        expect(ofBase).toEqual(['0:0', '0:1', '0:2', '0:3']);
      }),
    );
  });
});

describe('what is set aside', () => {
  const story = invent({
    base: ['!Menu', '!Search', 'The ferry sank.', '!Share', 'Nobody was hurt.'],
    versions: [
      {
        cells: [
          { of: [2], text: 'The ferry sank.' },
          { text: 'Sign up', role: 'furniture' },
        ],
      },
    ],
  });
  const asides = story.rows.flatMap(({ cells }, index) =>
    cells.every((own, article) => own.every((i) => story.articles[article]!.paragraphs[i]!.role === 'furniture'))
      ? [index]
      : [],
  );
  const body = story.rows.flatMap((_, index) => (asides.includes(index) ? [] : [index]));

  it('folds into its place, with a count by article', () => {
    const items = screenItems(story, { columns: [0, 1], shown: body, asides, folds: true });
    expect(items.map((item) => (item.type === 'fold' ? item.fold.lines : 'row'))).toEqual([
      [{ article: 0, count: 2 }],
      'row',
      [
        { article: 0, count: 1 },
        { article: 1, count: 1 },
      ],
      'row',
    ]);
  });

  it('is shown in place when asked for', () => {
    expect(onScreen(story, { asides })).toEqual(['0:0', '0:1', '0:2', '1:0', '1:1', '0:3', '0:4']);
  });

  it('counts only the columns on screen, and leaves empty folds out', () => {
    const items = screenItems(story, { columns: [1], shown: body, asides, folds: true });
    expect(items.map((item) => (item.type === 'fold' ? item.fold.lines : 'row'))).toEqual([
      'row',
      [{ article: 1, count: 1 }],
    ]);
  });
});
