// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Loading } from '../open/Loading.tsx';
import { StoreContext } from '../state/hooks.ts';
import { createAppStore } from '../state/store.ts';
import { fakeEngine, noPreferences } from '../state/testing/fakeEngine.ts';
import { roomOn } from './room.ts';

afterEach(() => vi.restoreAllMocks());

describe('the room that a table will have', () => {
  it('is what rail, overview, inspector and scroll bar leave of the page', () => {
    expect(roomOn(1440, { overviewShown: true, bar: 0 })).toBe(946);
    expect(roomOn(1440, { overviewShown: false, bar: 15 })).toBe(979);
    expect(roomOn(1119, { overviewShown: true, bar: 0 })).toBe(867);
    expect(roomOn(719, { overviewShown: true, bar: 15 })).toBe(0);
  });

  it('is told while the story is read, for the page as it is then and with the overview as it is switched', async () => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1300);
    const store = createAppStore({
      engine: fakeEngine({ row: 0, readings: [], absent: [] }),
      preferences: noPreferences(),
    });
    const page = document.createElement('div');
    const root = createRoot(page);
    await act(async () =>
      root.render(
        <StoreContext value={store}>
          <Loading phase={{ name: 'loading', what: 'reading', done: 0, total: 2 }} />
        </StoreContext>,
      ),
    );
    expect(store.getState().room).toBe(806);
    await act(async () => store.getState().actions.showOverview(false));
    expect(store.getState().room).toBe(854);
    await act(async () => root.unmount());
    expect(document.body.childElementCount).toBe(0);
  });
});
