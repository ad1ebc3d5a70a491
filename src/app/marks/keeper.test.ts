import { describe, expect, it } from 'vitest';
import { createAppStore } from '../state/store.ts';
import { fakeEngine, noPreferences, settled } from '../state/testing/fakeEngine.ts';
import { FERRY, FERRY_SOURCE, NO_READINGS } from '../state/testing/ferry.ts';
import { giveKind, linkByHand, noteOnArticle, noteOnEdit, tellFact, tellReceived } from './acts.ts';
import { marksDoor } from './door.ts';
import type { Keep } from './keep.ts';
import { createMarksKeeper, type Keeper, keeperOf } from './keeper.ts';
import { foundBy, laterOf } from './records.ts';

/** A shelf for several tabs, without a browser. */
function fakeShelf() {
  const kept = new Map<string, Parameters<typeof laterOf>[0]>();
  const heard = new Set<() => void>();
  const open = (): Keep => {
    let own: (() => void) | undefined;
    return {
      load: async (articles) =>
        [...kept.values()].filter((record) => foundBy(record).some((article) => articles.includes(article))),
      async put(records) {
        for (const record of records) {
          const before = kept.get(record.key);
          kept.set(record.key, before ? laterOf(before, record) : record);
        }
        for (const tell of heard) if (tell !== own) tell();
        return records.map(({ key }) => kept.get(key)!);
      },
      onOther(told) {
        own = told;
        heard.add(told);
      },
    };
  };
  return { kept, open };
}

/** A tab with the ferry open. */
async function tab(opening: () => Promise<Keep>, patience?: number) {
  const engine = fakeEngine(NO_READINGS);
  const door = marksDoor(engine);
  const store = createAppStore({
    engine: door.engine,
    preferences: noPreferences(),
    renamed: (id, name) => door.keeper()?.rename(id, name),
  });
  door.connect(
    store,
    Promise.resolve((made) => createMarksKeeper(made, opening, patience)),
  );
  const opened = store.getState().actions.openStory(FERRY_SOURCE);
  await engine.answer({ state: 'done', value: FERRY });
  await opened;
  await settled();
  return { engine, store, keeper: keeperOf(store) as Keeper };
}

type Tab = Awaited<ReturnType<typeof tab>>;

const edit = ({ store }: Tab, number: number) => {
  const { collation } = store.getState().story!;
  const pair = collation.pairs[0]!;
  return { collation, pair, edit: pair.edits[number]! };
};
const kinds = ({ store }: Tab) => store.getState().story!.collation.pairs[0]!.edits.map(({ kind }) => kind);

describe('the keeper of the marks', () => {
  it('puts a kind over the collation on screen, counts with it, and undoes it', async () => {
    const here = await tab(async () => fakeShelf().open());
    const before = here.store.getState().story!.collation;
    giveKind(here.keeper, edit(here, 0), 'fact', 'Fact', 'here');
    expect(kinds(here)).toEqual(['fact', 'attribution', ...kinds(here).slice(2)]);
    expect(here.keeper.given()).toEqual([{ pair: 0, edit: 0, kind: 'fact' }]);
    expect(here.store.getState().marking.undo).toBe('Fact, here');
    here.store.getState().actions.ask('undo');
    expect(here.store.getState().story!.collation.pairs).toEqual(before.pairs);
    here.store.getState().actions.ask('redo');
    expect(kinds(here)[0]).toBe('fact');
  });

  it('tells which differences have a note, and takes the paragraphs that were unlinked together again when asked', async () => {
    const here = await tab(async () => fakeShelf().open());
    noteOnEdit(here.keeper, edit(here, 1), 'Ask the desk.');
    expect([...here.store.getState().marking.notedEdits]).toEqual(['0:1']);
    noteOnEdit(here.keeper, edit(here, 1), '');
    expect([...here.store.getState().marking.notedEdits]).toEqual([]);
    const { collation } = here.store.getState().story!;
    const ends = [
      { article: 1, paragraph: 1 },
      { article: 0, paragraph: 1 },
    ] as const;
    linkByHand(here.keeper, collation, { one: ends[0], two: ends[1] }, false);
    expect(here.store.getState().marking.undo).toBe('Unlinked by hand');
    here.store.getState().actions.ask('rejoin', ends);
    expect(here.store.getState().marking.undo).toBe('Link taken back');
  });

  it('shows in one tab what another says, and loses nothing of either', async () => {
    const shelf = fakeShelf();
    const [one, two] = [await tab(async () => shelf.open()), await tab(async () => shelf.open())];
    giveKind(one.keeper, edit(one, 0), 'fact', 'Fact', 'here');
    giveKind(two.keeper, edit(two, 1), 'gloss', 'Gloss', 'here');
    await settled();
    await settled();
    expect(kinds(one).slice(0, 2)).toEqual(['fact', 'gloss']);
    expect(kinds(two).slice(0, 2)).toEqual(['fact', 'gloss']);
    // Undoing takes back what this tab did, and no more.
    one.keeper.undo();
    await settled();
    expect(kinds(two).slice(0, 2)).toEqual(['date', 'gloss']);
  });

  it('finds its marks again, names and all, and keeps no word of an article', async () => {
    const shelf = fakeShelf();
    const before = await tab(async () => shelf.open());
    giveKind(before.keeper, edit(before, 0), 'fact', 'Fact', 'here');
    before.store.getState().actions.rename('b.txt', 'The Bugle');
    noteOnArticle(before.keeper, 'b.txt', 'Ask them.');
    tellReceived(before.keeper, 'a.txt', true);
    await settled();
    const after = await tab(async () => shelf.open());
    expect(kinds(after)[0]).toBe('fact');
    expect(after.store.getState().names).toEqual({ 'b.txt': 'The Bugle' });
    expect(after.store.getState().marking.received).toEqual(['a.txt']);
    const written = JSON.stringify([...shelf.kept.values()]);
    for (const word of ['Tuesday', 'ferry', 'yesterday', 'a.txt']) expect(written).not.toContain(word);
    before.keeper.undo();
    before.keeper.undo();
    before.keeper.undo();
    expect(before.store.getState().names).toEqual({});
  });

  it('has the texts read again when that was broken off, so that the table follows what the marks say', async () => {
    const here = await tab(async () => fakeShelf().open());
    const opened = () => here.engine.asked.filter((asked) => asked.startsWith('open')).length;
    const before = opened();
    tellFact(here.keeper, 'b.txt', 'published', '2026-01-13');
    while (opened() === before) await settled();
    here.store.getState().actions.cancel();
    while (opened() === before + 1) await settled();
    await here.engine.answer({ state: 'done', value: FERRY });
    expect(opened()).toBe(before + 2);
    expect(here.store.getState().busy).toBe(false);
  });

  it('has the texts read again with what is said of them, once', async () => {
    const here = await tab(async () => fakeShelf().open());
    tellFact(here.keeper, 'b.txt', 'published', '2026-01-13');
    await here.engine.answer({ state: 'done', value: FERRY });
    await settled();
    expect(here.engine.asked.filter((what) => what.startsWith('open'))).toHaveLength(2);
    tellFact(here.keeper, 'b.txt', 'outlet', 'The Bugle');
    await settled();
    expect(here.engine.asked.filter((what) => what.startsWith('open'))).toHaveLength(2);
  });

  it('works for the session where the browser keeps nothing, and says so', async () => {
    const here = await tab(() => Promise.reject(new Error('a private window')));
    giveKind(here.keeper, edit(here, 0), 'fact', 'Fact', 'here');
    await settled();
    expect(kinds(here)[0]).toBe('fact');
    expect(here.keeper.marks.getState().storage).toBe('session');
  });

  it('opens a story whose marks do not come, and shows them when they do', async () => {
    const { open } = fakeShelf();
    const first = await tab(async () => open());
    giveKind(first.keeper, edit(first, 0), 'fact', 'Fact', 'here');
    await settled();
    let release = () => {};
    const stuck = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = async (): Promise<Keep> => ({
      ...open(),
      load: (articles) => stuck.then(() => open().load(articles)),
    });
    const here = await tab(slow, 1);
    expect(here.store.getState().phase.name).toBe('open');
    expect(kinds(here)[0]).not.toBe('fact');
    release();
    await settled();
    expect(kinds(here)[0]).toBe('fact');
  });
});
