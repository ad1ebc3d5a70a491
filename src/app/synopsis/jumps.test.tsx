// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { laterIsHere } from '../shell/Later.tsx';
import { StoreContext } from '../state/hooks.ts';
import { type AppStoreApi, createAppStore } from '../state/store.ts';
import { fakeEngine, noPreferences } from '../state/testing/fakeEngine.ts';
import { Synopsis } from './Synopsis.tsx';
import { invent } from './testing/invent.ts';

const STORY = invent({
  base: ['#Ferry sinks', 'The old ferry sank on Monday.', 'Nobody was hurt.', 'Rain fell.'],
  versions: [{ cells: [{ of: [1], text: 'The old ferry sank on Monday.' }] }],
});

const scrolled = vi.fn();
let root: Root;
let page: HTMLElement;
let store: AppStoreApi;

beforeEach(async () => {
  const nothing = () => {};
  Object.assign(globalThis, {
    IS_REACT_ACT_ENVIRONMENT: true,
    ResizeObserver: class {
      observe = nothing;
      disconnect = nothing;
    },
  });
  // jsdom lays nothing out, and has no such method.
  Object.assign(Element.prototype, { scrollIntoView: scrolled });
  scrolled.mockClear();
  const engine = fakeEngine({ row: 0, readings: [], absent: [] });
  store = createAppStore({ engine, preferences: noPreferences() });
  const opening = store.getState().actions.openStory({ title: 'Ferry', texts: [], problems: [] });
  await engine.answer({ state: 'done', value: STORY });
  await opening;
  page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
});

afterEach(async () => {
  await act(async () => root.unmount());
  page.remove();
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

async function show(): Promise<void> {
  await act(async () =>
    root.render(
      <StoreContext value={store}>
        <Synopsis />
      </StoreContext>,
    ),
  );
  // What the first screen does not wait for may not come when the test is over.
  await act(async () => void (await laterIsHere));
}

/** The row that has the focus. */
const here = () => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;

describe('a table that has just come', () => {
  it('has the focus in its first row, and is not scrolled: that is in sight', async () => {
    await show();
    expect(here()).toBe('0');
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('is scrolled where a link leads further down', async () => {
    store.getState().actions.goTo(2, 0);
    await show();
    expect(here()).toBe('2');
    expect(scrolled).toHaveBeenCalled();
  });

  it('is scrolled back to its first row by whoever goes there later', async () => {
    await show();
    await act(async () => store.getState().actions.goTo(2, 0));
    expect(here()).toBe('2');
    scrolled.mockClear();
    await act(async () => store.getState().actions.goTo(0, 0));
    expect(here()).toBe('0');
    expect(scrolled).toHaveBeenCalled();
  });
});
