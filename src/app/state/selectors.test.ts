import { describe, expect, it } from 'vitest';
import { invent } from '../synopsis/testing/invent.ts';
import { UNTOUCHED } from './access.ts';
import type { AppState } from './model.ts';
import {
  articleName,
  selectAsideRows,
  selectColumns,
  selectEdits,
  selectHiddenEdits,
  selectKindCounts,
  selectNothingInCommon,
  selectRowCounts,
  selectRows,
} from './selectors.ts';
import { FERRY, FERRY_SOURCE } from './testing/ferry.ts';

const state = (change: Partial<AppState> = {}, collation = FERRY): AppState => ({
  ...UNTOUCHED,
  phase: { name: 'open' },
  story: { ...FERRY_SOURCE, hash: 'abc', collation },
  library: null,
  canReadAgain: false,
  view: 'synopsis',
  room: 0,
  overviewShown: true,
  jumps: 0,
  helpShown: false,
  menuShown: false,
  link: null,
  announcement: '',
  theme: 'system',
  letterKeys: true,
  spoken: false,
  ...change,
});

/** Edits as `B1 wording`: column, row, kind. */
const told = (of: AppState) =>
  selectEdits(of).map(({ article, row, kind }) => `${String.fromCharCode(65 + article)}${row} ${kind}`);

const rowOfD = FERRY.rows.findIndex(({ cells }) => cells[3]!.length > 0);
const rowOfAside = FERRY.rows.findIndex(({ cells }) => cells[0]![0] === 3);
const rowOfOwner = FERRY.rows.findIndex(({ cells }) => cells[0]![0] === 4);

describe('columns', () => {
  it('begin with the base, whichever it is', () => {
    expect(selectColumns(state())).toEqual([0, 1, 2, 3]);
    expect(selectColumns(state({}, { ...FERRY, base: 2, pairs: [] }))).toEqual([2, 0, 1, 3]);
  });

  it('leave out what is hidden, but never the base', () => {
    expect(selectColumns(state({ hidden: new Set(['a.txt', 'b.txt']) }))).toEqual([0, 2, 3]);
  });
});

describe('edits', () => {
  it('come in reading order: by row, then column, then place', () => {
    expect(told(state())).toEqual(
      [`B1 date`, `B1 attribution`, `C1 wording`].map((t) => t.replace('1', String(row(1)))),
    );
  });

  it('leave out kinds that are off and columns that are hidden', () => {
    expect(told(state({ off: new Set() })).filter((t) => t.endsWith('typography'))).toHaveLength(2);
    expect(told(state({ off: new Set(['date']) })).some((t) => t.includes('date'))).toBe(false);
    expect(told(state({ hidden: new Set(['b.txt']), off: new Set() })).every((t) => t.startsWith('C'))).toBe(true);
  });

  it('leave out passages that are shown whole, which carry no marks', () => {
    expect(told(state({ off: new Set() })).some((t) => t.startsWith(`B${rowOfOwner} `))).toBe(false);
  });

  it('leave out rows that are not shown', () => {
    expect(told(state({ rows: 'one' }))).toEqual([]);
  });

  it('are the same object as long as nothing of theirs changed', () => {
    const one = state();
    selectRowCounts(one);
    expect(selectEdits({ ...one, theme: 'dark', row: 3 })).toBe(selectEdits(one));
    expect(selectRows({ ...one, jumps: 9 })).toBe(selectRows(one));
  });
});

function row(ofBase: number): number {
  return FERRY.rows.findIndex(({ cells }) => cells[0]![0] === ofBase);
}

describe('counts by kind', () => {
  it('count the visible columns, whether the kind is on or off', () => {
    expect(selectKindCounts(state())).toMatchObject({ typography: 2, date: 1, attribution: 1, wording: 1, fact: 0 });
    expect(selectKindCounts(state({ hidden: new Set(['c.txt']) }))).toMatchObject({
      typography: 0,
      wording: 0,
      date: 1,
    });
  });

  it('say how many the kinds that are off hide', () => {
    expect(selectHiddenEdits(state())).toBe(2);
    expect(selectHiddenEdits(state({ off: new Set(['typography', 'date']) }))).toBe(3);
  });
});

describe('rows', () => {
  it('fold furniture away until it is asked for', () => {
    expect(selectRows(state())).not.toContain(rowOfAside);
    expect(selectRows(state({ asideShown: true }))).toContain(rowOfAside);
    expect(selectAsideRows(state())).toEqual([rowOfAside]);
  });

  it('that differ: a version lacks it, words differ by a kind that is on, or it is shown whole', () => {
    expect(selectRows(state({ rows: 'differ' }))).toEqual([row(1), row(2), rowOfOwner]);
  });

  it('that differ only by kinds that are off do not count', () => {
    const quotes = { rows: 'differ', hidden: new Set(['b.txt']) } as const;
    expect(selectRows(state({ ...quotes }))).toEqual([row(1)]);
    expect(selectRows(state({ ...quotes, off: new Set() }))).toEqual([row(1), row(2)]);
  });

  it('in every article are those that all versions of the base text have; another account does not count', () => {
    expect(selectRows(state({ rows: 'every' }))).toEqual([row(0), row(1), rowOfOwner]);
  });

  it('in every article are none where nothing goes back to the base', () => {
    const strangers = invent({ base: ['The ferry sank.'], versions: [{ cells: [{ text: 'Rain is forecast.' }] }] });
    expect(selectRows(state({ rows: 'every' }, strangers))).toEqual([]);
  });

  it('in one only are those with a single cell', () => {
    expect(selectRows(state({ rows: 'one' }))).toEqual([rowOfD]);
    expect(selectRows(state({ rows: 'one', hidden: new Set(['d.txt']) }))).toEqual([]);
  });

  it('are counted for every filter at once', () => {
    expect(selectRowCounts(state())).toEqual({ all: 5, differ: 3, every: 3, one: 1 });
  });
});

describe('names', () => {
  it('are the reader’s, else the article’s own', () => {
    expect(articleName(state(), 1)).toBe('The B');
    expect(articleName(state({ names: { 'b.txt': 'Evening paper' } }), 1)).toBe('Evening paper');
  });
});

describe('nothing in common', () => {
  it('is said of several articles without a passage of the base, not of one alone', () => {
    const strangers = invent({ base: ['The ferry sank.'], versions: [{ cells: [{ text: 'Rain is forecast.' }] }] });
    expect(selectNothingInCommon(state({}, strangers))).toBe(true);
    expect(selectNothingInCommon(state())).toBe(false);
    expect(selectNothingInCommon(state({}, invent({ base: ['The ferry sank.'], versions: [] })))).toBe(false);
  });
});
