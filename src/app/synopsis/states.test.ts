import { describe, expect, it } from 'vitest';
import type { Collation, Kind } from '../../engine/model.ts';
import { placementOf } from '../state/placement.ts';
import { besideTag, cellStates } from './states.ts';
import { type Cell, invent } from './testing/invent.ts';

const BASE = ['#Ferry sinks', 'The ferry sank. Nobody was hurt.', 'Divers came.', 'The mayor wept.', 'Rain fell.'];
const NOTHING_OFF: ReadonlySet<Kind> = new Set();

/** What is said of the cell of `article` in the row of the base's paragraph (or in the row at an index, from the end if negative). */
function said(collation: Collation, paragraph: number, article = 1, off = NOTHING_OFF): string[] {
  const { rows, rowOf } = placementOf(collation);
  const row = rows.find((found) => found.row === rowOf[0]![paragraph])!;
  return cellStates(collation, row, article, off).map(({ text }) => text);
}

function version(...cells: Cell[]): Collation {
  return invent({ base: BASE, versions: [{ cells }] });
}

describe('a cell says', () => {
  it('nothing but “same” where a version has the same words', () => {
    expect(said(version({ of: [1], text: BASE[1]! }), 1)).toEqual(['same']);
  });

  it('what the sameness leaves out when the only differences are hidden', () => {
    const collation = version({ of: [2], text: 'Divers came[./!]', kinds: ['punctuation'] });
    expect(said(collation, 2, 1, new Set<Kind>(['punctuation']))).toEqual(['same but for punctuation']);
    expect(said(collation, 2)).toEqual([]);
  });

  it('that it stands lower or higher, with its own ¶, and leads to where that is', () => {
    const collation = version(
      { of: [1], text: BASE[1]! },
      { of: [3], text: BASE[3]! },
      { of: [2], text: BASE[2]!, moved: 1 },
      { of: [4], text: BASE[4]! },
    );
    expect(said(collation, 2)).toEqual(['↓ stands lower here, ¶ 3', 'same']);
    const { rows } = placementOf(collation);
    expect(cellStates(collation, rows[2]!, 1, NOTHING_OFF)[0]).toMatchObject({ to: { article: 1, paragraph: 1 } });
    expect(said(collation, 3)).toEqual(['same', 'here ¶ 3, shown beside A ¶ 2']);
    expect(said(version({ of: [4], text: BASE[4]!, moved: -2 }, { of: [1], text: BASE[1]! }), 4)[0]).toBe(
      '↑ stands higher here, ¶ 1',
    );
  });

  it('that a paragraph is split', () => {
    expect(said(version({ of: [1], text: 'The ferry sank.¶Nobody was hurt.' }), 1)).toEqual(['split in two', 'same']);
  });

  it('that two are merged, on both rows', () => {
    const collation = version({ of: [2, 3], text: 'Divers came.|The mayor wept.' });
    expect(said(collation, 2)[0]).toBe('merged with A ¶ 3');
    expect(said(collation, 3)).toEqual(['merged: stands with A ¶ 2']);
  });

  it('that the reader took it apart from a paragraph of the base, on both rows, with the way back', () => {
    const collation = version({ of: [], text: 'Divers came.' });
    const [pair] = collation.pairs;
    const told = { ...collation, pairs: [{ ...pair!, apart: [{ ia: 2, ib: 0 }] }] };
    expect(said(told, 2)).toEqual(['not in this version', 'unlinked by you: ¶ 1', 'link them again']);
    const { rows, rowOf } = placementOf(told);
    const own = rows.find(({ row }) => row === rowOf[1]![0])!;
    const states = cellStates(told, own, 1, NOTHING_OFF);
    expect(states.map(({ text }) => text)).toEqual([
      'only in this version',
      'unlinked by you from A ¶ 2',
      'link them again',
    ]);
    expect(states[2]!.rejoin).toEqual([
      { article: 1, paragraph: 0 },
      { article: 0, paragraph: 2 },
    ]);
  });

  it('that it is shown whole, and why', () => {
    expect(said(version({ of: [2], text: 'D[ivers came./own they went.]', rewritten: true }), 2)).toEqual([
      'other words',
    ]);
    expect(said(version({ of: [2], text: '[Divers came./Long.]', coarse: true, rewritten: true }), 2)).toEqual([
      'too long to compare word by word',
    ]);
  });

  it('that a version does not have it, or which of its paragraphs has a part', () => {
    expect(said(version({ of: [1], text: BASE[1]! }), 2)).toEqual(['not in this version']);
    const part = version({ of: [1], text: BASE[1]! }, { text: 'Divers and tears.', partOf: [2] });
    expect(said(part, 2)).toEqual(['part of this stands in ¶ 2']);
    const own = placementOf(part).rows.find(({ cells }) => cells[1]!.own[0] === 1)!;
    expect(cellStates(part, own, 1, NOTHING_OFF).map(({ text }) => text)).toEqual(['holds part of A ¶ 2']);
  });

  it('that a file has no headline', () => {
    expect(said(version({ of: [1], text: BASE[1]! }), 0)).toEqual(['no headline in file']);
  });

  it('that only it has a paragraph, and that the base has not', () => {
    const collation = version({ of: [1], text: BASE[1]! }, { text: 'It had been late.' });
    const row = placementOf(collation).rows.find(({ cells }) => cells[1]!.own[0] === 1)!;
    expect(cellStates(collation, row, 1, NOTHING_OFF).map(({ text }) => text)).toEqual(['only in this version']);
    expect(cellStates(collation, row, 0, NOTHING_OFF)).toEqual([
      { tone: 'absent', text: 'not in this version' },
      { tone: 'absent', text: 'only in B', to: { article: 1, paragraph: 1 } },
    ]);
    expect(said(collation, 3, 0)).toEqual(['only in this version']);
  });

  it('who shares what the base lacks', () => {
    const made = invent({ base: ['One.'], versions: [{ cells: [{ text: 'New.' }] }, { cells: [{ text: 'New.' }] }] });
    const collation: Collation = { ...made, rows: [made.rows[0]!, { cells: [[], [0], [0]], moved: [0, 0, 0] }] };
    expect(cellStates(collation, placementOf(collation).rows[1]!, 1, NOTHING_OFF).map(({ text }) => text)).toEqual([
      'only in B C, not in A',
    ]);
  });

  it('that a lede repeats another paragraph', () => {
    const collation = version({ of: [1], text: BASE[1]!, repeats: 1 }, { of: [2], text: BASE[2]! });
    expect(said(collation, 1)).toEqual(['repeats ¶ 2', 'same']);
  });

  it('nothing of furniture that a version lacks', () => {
    const collation = invent({ base: ['!Sign up', 'One.'], versions: [{ cells: [{ of: [1], text: 'One.' }] }] });
    expect(said(collation, 0)).toEqual([]);
  });
});

describe('a headline', () => {
  const collation = version({ text: 'Boat lost', role: 'headline' });

  it('stands beside the base’s, whatever its words', () => {
    const [first] = placementOf(collation).rows;
    expect(first!.cells.map(({ own, beside }) => [...own, ...beside])).toEqual([[0], [0]]);
    expect(besideTag(collation, first!, { article: 1, paragraph: 0 })).toBe('other words');
    expect(said(collation, 0)).toEqual([]);
  });

  it('stands alone where the base has none', () => {
    const made = invent({ base: ['One.'], versions: [{ cells: [{ text: 'Boat lost', role: 'headline' }] }] });
    const row = placementOf(made).rows.find(({ cells }) => cells[1]!.own.length > 0)!;
    expect(cellStates(made, row, 0, NOTHING_OFF).map(({ text }) => text)).toEqual(['no headline in file']);
  });
});

describe('an independent account', () => {
  const collation = invent({
    base: BASE,
    versions: [
      {
        family: 'Other',
        cells: [
          {
            text: 'A ferry was lost.',
            related: [
              { ia: 1, similarity: 0.6, shared: ['Fennmouth', 'ferry', 'ferry'] },
              { ia: 3, similarity: 0.1 },
            ],
          },
        ],
      },
    ],
  });

  it('has a tag with its ¶ and what ties it to the row', () => {
    const row = placementOf(collation).rows.find(({ cells }) => cells[1]!.beside.length > 0)!;
    expect(besideTag(collation, row, { article: 1, paragraph: 0 })).toBe(
      '≈ same event · B ¶ 1 · shared: Fennmouth, ferry',
    );
  });

  it('is pointed to from the other rows that it also tells', () => {
    expect(said(collation, 3)).toEqual(['≈ ¶ 1 stands beside A ¶ 1']);
    expect(said(collation, 2)).toEqual(['not in this article']);
  });
});

describe('an article that stands alone', () => {
  it('is not told so in every paragraph', () => {
    const alone = invent({ base: BASE, versions: [] });
    expect(said(alone, 1, 0)).toEqual([]);
    const foreign = invent({ base: BASE, versions: [{ family: 'Other', cells: [{ text: 'Bins.' }] }] });
    expect(said(foreign, 1, 0)).toEqual([]);
  });
});
