// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AppStoreApi, createAppStore } from '../state/store.ts';
import { type FakeEngine, fakeEngine, noPreferences, settled } from '../state/testing/fakeEngine.ts';
import { FERRY, FERRY_SOURCE, NO_READINGS } from '../state/testing/ferry.ts';
import { COMMANDS } from './commands.ts';
import { connectKeys, isLetterKey } from './keys.ts';

let engine: FakeEngine;
let store: AppStoreApi;
let disconnect: () => void;
const get = () => store.getState();

/** Presses a key on an element, as a browser tells it. Gives whether the browser may still do its own work. */
function press(key: string, { on = document.body, ...init }: KeyboardEventInit & { on?: Element } = {}): boolean {
  return on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
}

/** Puts an element into the page. */
function element(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild!;
}

beforeEach(async () => {
  engine = fakeEngine(NO_READINGS);
  store = createAppStore({ engine, preferences: noPreferences() });
  disconnect = connectKeys(store, window);
  const opening = get().actions.openStory(FERRY_SOURCE);
  await engine.answer({ state: 'done', value: FERRY });
  await opening;
});
afterEach(() => {
  disconnect();
  document.body.innerHTML = '';
});

describe('the table of commands', () => {
  it('names every command once and gives no key to two', () => {
    const ids = COMMANDS.map(({ id }) => id);
    const keys = COMMANDS.flatMap((command) => command.keys);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leaves free the keys that browsers, screen readers need', () => {
    const keys = COMMANDS.flatMap((command) => command.keys);
    for (const free of [' ', 'Enter', 'Tab', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      expect(keys).not.toContain(free);
    }
  });
});

describe('keys', () => {
  it('run their command', () => {
    press('n');
    expect(get().selection).toEqual({ pair: 0, edit: 0 });
    press('Escape');
    expect(get().selection).toBeNull();
  });

  it('are the same under caps lock', () => {
    press('N');
    expect(get().selection).not.toBeNull();
  });

  it('tell which number was pressed', () => {
    press('2');
    expect(get().busy).toBe(true);
  });

  it('that walk in the table wait for the one that is on its way, and none is lost', async () => {
    press('2');
    press('n');
    press('n');
    expect(get().selection).toBeNull();
    // Whatever it is read against: this one has edits to walk through.
    const after = { ...FERRY };
    await engine.answer({ state: 'done', value: after });
    expect(get().story?.collation).toBe(after);
    expect(get().selection).toEqual({ pair: 0, edit: 1 });
    press('p');
    expect(get().selection).toEqual({ pair: 0, edit: 0 });
  });

  it('that wait are not lost where somebody else hears of the table first and changes something', async () => {
    const stop = store.subscribe((state, before) => {
      if (state.story !== before.story) get().actions.announce('heard');
    });
    press('2');
    press('n');
    await engine.answer({ state: 'done', value: { ...FERRY } });
    stop();
    expect(get().selection).toEqual({ pair: 0, edit: 0 });
  });

  it('that wait are let go with what they wait for', async () => {
    press('2');
    expect(press('n')).toBe(false);
    press('Escape');
    await settled();
    expect(get()).toMatchObject({ busy: false, selection: null });
    press('n');
    expect(get().selection).not.toBeNull();
  });

  it('that say nothing of a place do their work at once', () => {
    press('2');
    press('r');
    expect(get().rows).toBe('differ');
  });

  it('find the question mark wherever the keyboard has it', () => {
    press('?', { shiftKey: true });
    expect(get().helpShown).toBe(true);
    get().actions.showHelp(false);
    press('?');
    expect(get().helpShown).toBe(true);
  });

  it('are left alone with a modifier: they are the browser’s', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
      expect(press('n', { [modifier]: true })).toBe(true);
    }
    expect(get().selection).toBeNull();
  });

  it('are left alone while someone types', () => {
    for (const html of ['<input>', '<textarea></textarea>', '<select></select>', '<p contenteditable><b></b></p>']) {
      const field = element(html);
      press('n', { on: field.querySelector('b') ?? field });
    }
    press('n', { isComposing: true });
    expect(get().selection).toBeNull();
  });

  it('work on a checkbox and a button, which take no letters', () => {
    press('n', { on: element('<input type="checkbox">') });
    expect(get().selection).not.toBeNull();
  });

  it('wait while a dialog is open', () => {
    get().actions.showAdding(true);
    press('n');
    expect(get().selection).toBeNull();
  });

  it('that type a letter can be turned off; Escape stays', () => {
    get().actions.setLetterKeys(false);
    expect(press('n')).toBe(true);
    press('?');
    press('2');
    expect(get()).toMatchObject({ selection: null, helpShown: false, busy: false });
    get().actions.select({ pair: 0, edit: 0 });
    press('Escape');
    expect(get().selection).toBeNull();
  });

  it('know which of them type a letter', () => {
    expect(COMMANDS.flatMap(({ keys }) => keys).filter((key) => !isLetterKey(key))).toEqual([
      '$mod+z',
      '$mod+Shift+z',
      'Escape',
    ]);
  });
});
