// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAppStore } from '../state/store.ts';
import { fakeEngine, noPreferences } from '../state/testing/fakeEngine.ts';
import { FERRY } from '../state/testing/ferry.ts';
import { connectChecked, selectLeft, setMatterChecked } from './checked.ts';
import { selectMatters } from './order.ts';

/** A story that has just come on screen; `late` resolves when what was checked before is known. */
async function opened() {
  const engine = fakeEngine({ row: 0, readings: [], absent: [] });
  const store = createAppStore({ engine, preferences: noPreferences() });
  const stop = connectChecked(store, window);
  const opening = store.getState().actions.openStory({ title: 'Ferry', texts: [], problems: [] });
  await engine.answer({ state: 'done', value: FERRY });
  await opening;
  const late = () => vi.waitFor(() => expect(store.getState().checked).not.toBeNull());
  return { store, late, stop };
}

describe('what is checked', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => vi.restoreAllMocks());

  it('is checked also by whoever is quicker than what was checked before', async () => {
    const { store, late, stop } = await opened();
    const matters = selectMatters(store.getState());
    expect(store.getState().checked).toBeNull();
    setMatterChecked(store, matters[0]!, true);
    await late();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(selectLeft(store.getState())).toBe(matters.length - 1);
    stop();
    // It is kept: who opens the same articles again finds it.
    const again = await opened();
    await again.late();
    expect(selectLeft(again.store.getState())).toBe(matters.length - 1);
    again.stop();
  });

  it('stays checked where the browser keeps nothing', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('nowhere');
    });
    const { store, late, stop } = await opened();
    const matters = selectMatters(store.getState());
    setMatterChecked(store, matters[0]!, true);
    await late();
    await new Promise((resolve) => setTimeout(resolve, 100));
    setMatterChecked(store, matters[1]!, true);
    expect(selectLeft(store.getState())).toBe(matters.length - 2);
    stop();
  });
});
