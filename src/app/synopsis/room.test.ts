// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAppStore } from '../state/store.ts';
import { fakeEngine, noPreferences } from '../state/testing/fakeEngine.ts';
import { connectRoom, roomOn } from './room.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the room that a table will have', () => {
  it('is what rail, overview, inspector and scroll bar leave of the page', () => {
    expect(roomOn(1440, { overviewShown: true, bar: 0 })).toBe(946);
    expect(roomOn(1440, { overviewShown: false, bar: 15 })).toBe(979);
    expect(roomOn(1119, { overviewShown: true, bar: 0 })).toBe(867);
    expect(roomOn(719, { overviewShown: true, bar: 15 })).toBe(0);
  });

  it('is told while a story is read, for the page as it is then and with the overview as it is switched', async () => {
    vi.useFakeTimers();
    const width = vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1300);
    const engine = fakeEngine({ row: 0, readings: [], absent: [] });
    const store = createAppStore({ engine, preferences: noPreferences() });
    connectRoom(store);
    const { actions } = store.getState();
    const read = () => actions.openStory({ title: 'Ferry', texts: [], problems: [] });
    void read();
    vi.runAllTimers();
    expect(store.getState().room).toBe(806);
    actions.cancel();
    actions.showOverview(false);
    width.mockReturnValue(1400);
    void read();
    vi.runAllTimers();
    expect(store.getState().room).toBe(954);
    expect(document.body.childElementCount).toBe(0);
  });
});
