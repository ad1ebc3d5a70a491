// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppStoreApi } from '../state/store.ts';
import { fakeEngine } from '../state/testing/fakeEngine.ts';
import { invent } from './testing/invent.ts';
import { mount, openedIn } from './testing/mount.tsx';

const STORY = invent({
  base: ['#Ferry sinks', 'The old ferry sank on Monday.', 'Nobody was hurt.', 'Rain fell.'],
  versions: [{ cells: [{ of: [1], text: 'The old ferry sank on Monday.' }] }],
});

const scrolled = vi.fn();
let store: AppStoreApi;
let unmount: () => Promise<void>;

beforeEach(async () => {
  // jsdom lays nothing out, and has no such method.
  Object.assign(Element.prototype, { scrollIntoView: scrolled });
  scrolled.mockClear();
  store = await openedIn(fakeEngine({ row: 0, readings: [], absent: [] }), STORY);
});

afterEach(async () => {
  await unmount();
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

async function show(): Promise<void> {
  ({ unmount } = await mount(store));
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
