import { beforeEach, describe, expect, it } from 'vitest';
import { type AppStoreApi, createAppStore } from '../state/store.ts';
import { fakeEngine, noPreferences } from '../state/testing/fakeEngine.ts';
import { FERRY, FERRY_SOURCE, NO_READINGS } from '../state/testing/ferry.ts';
import { goToMatch, nextMatch, showHidden } from './go.ts';
import { matchesOf, selectHiding, selectMatchCounts, selectMatchesFound } from './matches.ts';

let store: AppStoreApi;
const get = () => store.getState();

function search(query: string): void {
  const choices = { matchCase: false, matchAccents: false };
  const columns = [...FERRY.articles.keys()];
  get().actions.setFind({ query, ...choices, matches: matchesOf(FERRY, query, { ...choices, columns }), current: -1 });
}

beforeEach(async () => {
  const engine = fakeEngine(NO_READINGS);
  store = createAppStore({ engine, preferences: noPreferences() });
  const opening = get().actions.openStory(FERRY_SOURCE);
  await engine.answer({ state: 'done', value: FERRY });
  await opening;
});

const words = () =>
  selectMatchesFound(get()).map(({ article, start, end }) => FERRY.articles[article]!.text.slice(start, end));

describe('a search', () => {
  it('looks in every article, in the order of the table, and is counted by article', () => {
    search('crow island');
    expect(words()).toEqual(['Crow Island', 'Crow Island', 'Crow Island', 'Crow Island']);
    expect(selectMatchesFound(get()).map(({ article }) => article)).toEqual([0, 1, 2, 3]);
    expect(selectMatchCounts(get())).toEqual([1, 1, 1, 1]);
    const rows = selectMatchesFound(get()).map(({ row }) => row);
    expect(rows).toEqual([...rows].sort((one, other) => one - other));
  });

  it('runs across the marks of edits', () => {
    search('sank yesterday, police told');
    expect(words()).toEqual(['sank yesterday, police told']);
  });

  it('says what of it is set aside, in a hidden column, or filtered out', () => {
    search('newsletter');
    expect(selectHiding(get())).toEqual(['aside']);
    search('told us');
    get().actions.toggleHidden('b.txt');
    expect(selectHiding(get())).toEqual(['column']);
    search('forty');
    get().actions.setRows('every');
    expect(selectHiding(get())).toEqual(['filter']);
  });

  it('shows all of it on request', () => {
    search('e');
    get().actions.toggleHidden('c.txt');
    get().actions.setRows('differ');
    expect(selectHiding(get())).toContain('aside');
    showHidden(store);
    expect(new Set(selectHiding(get()))).toEqual(new Set([null]));
  });
});

describe('a search beside strips', () => {
  it('says what stands in them, walks there, and opens them on request', () => {
    get().actions.openColumn(1, false);
    search('told us');
    expect(selectHiding(get())).toEqual(['strip']);
    goToMatch(store, nextMatch(get(), 1));
    expect(selectHiding(get())).toEqual([null]);
    get().actions.openColumn(1, false);
    showHidden(store);
    expect(selectHiding(get())).toEqual([null]);
  });
});

describe('walking from match to match', () => {
  it('goes through those on screen, round and round, both ways', () => {
    search('crow island');
    get().actions.toggleHidden('b.txt');
    const walk = (by: 1 | -1) => {
      goToMatch(store, nextMatch(get(), by));
      return get().find?.current;
    };
    expect([walk(1), walk(1), walk(1), walk(1)]).toEqual([0, 2, 3, 0]);
    expect([walk(-1), walk(-1)]).toEqual([3, 2]);
  });

  it('brings on screen what is set aside when there is nothing else', () => {
    search('newsletter');
    goToMatch(store, nextMatch(get(), 1));
    expect(get().asideShown).toBe(true);
    expect(selectHiding(get())).toEqual([null]);
    expect(get().row).toBe(selectMatchesFound(get())[0]!.row);
  });

  it('goes nowhere when nothing is found', () => {
    search('submarine');
    expect(nextMatch(get(), 1)).toBe(-1);
    goToMatch(store, -1);
    expect(get().find?.current).toBe(-1);
  });
});
