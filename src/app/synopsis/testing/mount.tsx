/** The Side by side view of an invented story in jsdom, for tests of what it shows. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Collation } from '../../../engine/model.ts';
import { laterIsHere } from '../../shell/Later.tsx';
import { StoreContext } from '../../state/hooks.ts';
import { type AppStoreApi, createAppStore } from '../../state/store.ts';
import { type FakeEngine, noPreferences } from '../../state/testing/fakeEngine.ts';
import { Synopsis } from '../Synopsis.tsx';

/** jsdom lays nothing out, and nothing changes its size. */
class NoResizing {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** A store in which the story is open. */
export async function openedIn(engine: FakeEngine, collation: Collation): Promise<AppStoreApi> {
  const store = createAppStore({ engine, preferences: noPreferences() });
  const opening = store.getState().actions.openStory({ title: 'Ferry', texts: [], problems: [] });
  await engine.answer({ state: 'done', value: collation });
  await opening;
  return store;
}

/** Shows what is open in a store, until `unmount` is called. */
export async function mount(store: AppStoreApi) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, ResizeObserver: NoResizing });
  const page = document.createElement('div');
  document.body.append(page);
  const root = createRoot(page);
  await act(async () =>
    root.render(
      <StoreContext value={store}>
        <Synopsis />
      </StoreContext>,
    ),
  );
  // The inspector comes with what the first screen does not wait for; it may not come when the test is over.
  await act(async () => void (await laterIsHere));
  return {
    page,
    async unmount(): Promise<void> {
      await act(async () => root.unmount());
      page.remove();
    },
  };
}
