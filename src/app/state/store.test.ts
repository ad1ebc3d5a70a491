import { beforeEach, describe, expect, it } from 'vitest';
import type { StoryLink } from './model.ts';
import { selectEditNumber, selectEdits, selectRows } from './selectors.ts';
import { type AppStoreApi, createAppStore } from './store.ts';
import { type FakeEngine, fakeEngine, noPreferences, settled } from './testing/fakeEngine.ts';
import { FERRY, FERRY_SOURCE, NO_READINGS } from './testing/ferry.ts';

const done = (base = 0) => ({ state: 'done', value: { ...FERRY, base } }) as const;

let engine: FakeEngine;
let store: AppStoreApi;
const get = () => store.getState();

beforeEach(() => {
  engine = fakeEngine(NO_READINGS);
  store = createAppStore({ engine, preferences: noPreferences() });
});

async function open(): Promise<void> {
  const opening = get().actions.openStory(FERRY_SOURCE);
  await engine.answer(done());
  await opening;
}

describe('the base', () => {
  it('changes with the table of before on screen, and the place is kept', async () => {
    await open();
    get().actions.stayAt(2, 2);
    const before = get().story;
    const changing = get().actions.setBase(2);
    expect(get().busy).toBe(true);
    expect(get().story).toBe(before);
    await engine.answer({
      state: 'done',
      value: { ...FERRY, base: 2, pairs: [], rows: [FERRY.rows[2]!, ...FERRY.rows] },
    });
    await changing;
    expect(get()).toMatchObject({ busy: false, phase: { name: 'open' }, column: 2 });
    expect(get().story?.collation.base).toBe(2);
    expect(get().story?.collation.rows[get().row]?.cells[2]).toEqual(FERRY.rows[2]!.cells[2]);
  });

  it('is never hidden: a hidden article that becomes the base is shown', async () => {
    await open();
    get().actions.toggleHidden('c.txt');
    get().actions.toggleHidden('a.txt');
    expect([...get().hidden]).toEqual(['c.txt']);
    const changing = get().actions.setBase(2);
    await engine.answer(done(2));
    await changing;
    expect(get().hidden.size).toBe(0);
  });

  it('stays as it is when the engine fails, and the story is still there', async () => {
    await open();
    const changing = get().actions.setBase(1);
    await engine.answer({ state: 'failed', reason: 'out of memory' });
    await changing;
    expect(get()).toMatchObject({ busy: false, phase: { name: 'failed', retry: true } });
    get().actions.goToStory();
    expect(get().story?.collation.base).toBe(0);
  });

  it('is asked for only when it is another', async () => {
    await open();
    await get().actions.setBase(0);
    await get().actions.setBase(17);
    expect(engine.asked).toEqual(['open a.txt b.txt c.txt d.txt']);
  });
});

describe('a base that is on its way', () => {
  it('gives way to the present one, asked for again', async () => {
    await open();
    const away = get().actions.setBase(1);
    const back = get().actions.setBase(0);
    const again = get().actions.setBase(0);
    expect(engine.asked.slice(1)).toEqual(['base b.txt', 'base a.txt']);
    await engine.answer({ state: 'superseded' });
    await engine.answer(done(0));
    await Promise.all([away, back, again]);
    expect(get()).toMatchObject({ busy: false, story: { collation: { base: 0 } } });
    const later = get().actions.setBase(1);
    await engine.answer(done(1));
    await later;
    expect(get().story?.collation.base).toBe(1);
  });

  it('waits for a version that is being added, so that neither is lost', async () => {
    await open();
    const adding = get().actions.addVersion('The ferry sank.', 'Ours');
    while (!get().busy) await settled();
    const changing = get().actions.setBase(1);
    await settled();
    expect(engine.asked).toHaveLength(2);
    await engine.answer(done(0));
    await adding;
    await engine.answer(done(1));
    await changing;
    expect(engine.asked.at(-1)).toBe('base b.txt');
    expect(get().story?.texts).toHaveLength(5);
    expect(get().story?.collation.base).toBe(1);
  });
});

describe('walking through the edits', () => {
  it('goes from one to the next, stays at the ends, and tells where it is', async () => {
    await open();
    const { nextEdit, previousEdit } = get().actions;
    const seen: number[] = [];
    for (const step of [nextEdit, nextEdit, nextEdit, nextEdit, previousEdit]) {
      step();
      seen.push(selectEditNumber(get()));
    }
    expect(seen).toEqual([0, 1, 2, 2, 1]);
    expect(get().announcement).toBe('2 of 3. Attribution: said, here told us. The B, paragraph 1.');
  });

  it('begins at the row where the reader is', async () => {
    await open();
    get().actions.stayAt(selectRows(get()).at(-1)!);
    get().actions.previousEdit();
    expect(selectEditNumber(get())).toBe(2);
  });

  it('scrolls for keys, not for clicks', async () => {
    await open();
    const { jumps } = get();
    get().actions.select({ pair: 0, edit: 1 });
    expect(get()).toMatchObject({ jumps, row: selectEdits(get())[1]!.row, column: 1 });
    get().actions.nextEdit();
    expect(get().jumps).toBe(jumps + 1);
  });

  it('looks the readings up, and only those of the edit that is selected now', async () => {
    await open();
    get().actions.nextEdit();
    expect(get().readings).toBeNull();
    await settled();
    expect(get().readings).toBe(NO_READINGS);
    get().actions.nextEdit();
    get().actions.select(null);
    await settled();
    expect(get().readings).toBeNull();
  });

  it('lets go of an edit that is no longer shown', async () => {
    await open();
    get().actions.nextEdit();
    get().actions.toggleKind('date');
    expect(get().selection).toBeNull();
  });
});

describe('rows and columns', () => {
  it('walks over the rows that are shown', async () => {
    await open();
    const rows = selectRows(get());
    const seen = [get().row];
    for (let i = 0; i < rows.length; i += 1) {
      get().actions.nextRow();
      seen.push(get().row);
    }
    expect(seen).toEqual([...rows, rows.at(-1)]);
    get().actions.previousRow();
    expect(get().row).toBe(rows.at(-2));
    expect(get().announcement).toBe('The A, paragraph 2. B D not in this version, C same.');
  });

  it('goes on from a row that was folded away', async () => {
    await open();
    const rows = selectRows(get());
    const folded = FERRY.rows.findIndex((_, row) => !rows.includes(row));
    get().actions.stayAt(folded);
    get().actions.nextRow();
    expect(get().row).toBe(rows.find((row) => row > folded));
    get().actions.stayAt(folded);
    get().actions.previousRow();
    expect(get().row).toBe(rows.filter((row) => row < folded).at(-1));
  });

  it('walks over the columns that are shown', async () => {
    await open();
    get().actions.toggleHidden('b.txt');
    get().actions.nextColumn();
    expect(get().column).toBe(2);
    get().actions.previousColumn();
    get().actions.previousColumn();
    expect(get().column).toBe(0);
  });
});

describe('hard-wrapped texts', () => {
  it('are split and joined again by reading all texts anew, with the same base', async () => {
    await open();
    const splitting = get().actions.splitWrapped('b.txt');
    await engine.answer(done());
    await splitting;
    expect(engine.asked.at(-1)).toBe('open a.txt b.txt c.txt d.txt split b.txt against a.txt');
    expect(get().split).toEqual(['b.txt']);
    const joining = get().actions.joinWrapped('b.txt');
    await engine.answer(done());
    await joining;
    expect(get().split).toEqual([]);
  });
});

describe('a link', () => {
  const link = async (): Promise<StoryLink> => {
    await open();
    const { hash } = get().story!;
    get().actions.goToStart();
    return {
      hash,
      view: 'synopsis',
      layout: 'table',
      base: 'B',
      hidden: ['C'],
      off: [],
      rows: 'differ',
      omissions: 'caret',
      asideShown: true,
      row: 2,
    };
  };

  it('waits until its story is open, and is applied then', async () => {
    const waiting = await link();
    store = createAppStore({ engine, preferences: noPreferences() });
    await get().actions.followLink(waiting);
    expect(get().phase).toEqual({ name: 'start' });
    expect(get().link).toBe(waiting);
    const opening = get().actions.openStory(FERRY_SOURCE);
    await engine.answer(done(0));
    await engine.answer(done(1));
    await opening;
    expect(get()).toMatchObject({ link: null, rows: 'differ', omissions: 'caret', asideShown: true, row: 2 });
    expect(get().hidden).toEqual(new Set(['c.txt']));
    expect(get().story?.collation.base).toBe(1);
  });

  it('into another story is forgotten when a story is opened that it does not fit', async () => {
    const other = { ...(await link()), hash: '00000000000000000000' };
    await get().actions.followLink(other);
    await open();
    expect(get().link).toBeNull();
    expect(get().rows).toBe('all');
  });
});

describe('names', () => {
  it('are given and taken back', async () => {
    await open();
    get().actions.rename('b.txt', '  Evening paper ');
    expect(get().names).toEqual({ 'b.txt': 'Evening paper' });
    get().actions.rename('b.txt', ' ');
    expect(get().names).toEqual({});
  });
});
