// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectHistory } from './history.ts';
import { type AppStoreApi, createAppStore } from './store.ts';
import { type FakeEngine, fakeEngine, noPreferences } from './testing/fakeEngine.ts';
import { FERRY, FERRY_SOURCE, NO_READINGS } from './testing/ferry.ts';

const LONGER_THAN_A_WRITE = 200;
const written = () => new Promise<void>((resolve) => setTimeout(resolve, LONGER_THAN_A_WRITE));

let engine: FakeEngine;
let store: AppStoreApi;
let disconnect = () => {};
const get = () => store.getState();

function connect(): void {
  engine = fakeEngine(NO_READINGS);
  store = createAppStore({ engine, preferences: noPreferences() });
  disconnect = connectHistory(store, window);
}

async function open(): Promise<void> {
  const opening = get().actions.openStory(FERRY_SOURCE);
  await engine.answer({ state: 'done', value: FERRY });
  await opening;
  await written();
}

async function setBase(base: number): Promise<void> {
  const changing = get().actions.setBase(base);
  await engine.answer({ state: 'done', value: { ...FERRY, base } });
  await changing;
  await written();
}

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  connect();
});
afterEach(() => disconnect());

describe('the address', () => {
  it('gets the story’s hash, and no name and no word of it', async () => {
    await open();
    expect(window.location.hash).toMatch(/^#story=[0-9a-f]{20}&base=A/);
    get().actions.rename('b.txt', 'Secretpaper');
    get().actions.toggleHidden('b.txt');
    get().actions.nextEdit();
    await written();
    const address = decodeURIComponent(window.location.href).toLowerCase();
    for (const secret of ['secretpaper', 'ferry', 'b.txt', 'vessel', 'the b']) expect(address).not.toContain(secret);
  });

  it('keeps its history short: keys rewrite the entry, a story and a base make one', async () => {
    const { length } = window.history;
    await open();
    expect(window.history.length).toBe(length + 1);
    get().actions.nextEdit();
    get().actions.nextRow();
    get().actions.toggleKind('spelling');
    await written();
    expect(window.location.hash).toContain('off=');
    expect(window.history.length).toBe(length + 1);
    await setBase(1);
    expect(window.location.hash).toContain('base=B');
    expect(window.history.length).toBe(length + 2);
  });

  it('keeps the table for whoever goes on to another view before it was written', async () => {
    const { length } = window.history;
    const opening = get().actions.openStory(FERRY_SOURCE);
    await engine.answer({ state: 'done', value: FERRY });
    await opening;
    get().actions.setView('changes');
    await written();
    expect(window.location.hash).toContain('view=changes');
    expect(window.history.length).toBe(length + 2);
  });

  it('loses the story when the reader leaves it', async () => {
    await open();
    get().actions.goToStart();
    await written();
    expect(window.location.hash).toBe('');
  });

  it('waits with a link whose story is not open', async () => {
    disconnect();
    window.history.replaceState(null, '', '/#story=0123456789abcdef0123&base=A&row=3');
    connect();
    await written();
    expect(get().link).toMatchObject({ hash: '0123456789abcdef0123', row: 3 });
    expect(get().phase).toEqual({ name: 'start' });
    expect(window.location.hash).toContain('row=3');
  });
});

describe('a page that carries several stories', () => {
  it('lists them, although its address leads nowhere', async () => {
    const another = { ...FERRY_SOURCE, title: 'another' };
    // Opened in the same breath in which the address is first read.
    disconnect();
    connect();
    await get().actions.openLibrary({ title: 'desk', stories: [FERRY_SOURCE, another], problems: [] });
    await written();
    expect(get().phase).toEqual({ name: 'stories' });
  });
});

/** Tells the page that the reader went to another entry. */
function goTo(hash: string): void {
  window.history.replaceState(null, '', `/${hash}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

describe('going back', () => {
  it('undoes a change of base', async () => {
    await open();
    const before = window.location.hash;
    await setBase(1);
    goTo(before);
    await engine.answer({ state: 'done', value: FERRY });
    await written();
    expect(get().story?.collation.base).toBe(0);
    expect(window.location.hash).toBe(before);
  });

  it('leads to the first screen, and forward to the story, which is still there', async () => {
    await open();
    const inStory = window.location.hash;
    goTo('');
    await written();
    expect(get().phase).toEqual({ name: 'start' });
    expect(window.location.hash).toBe('');
    goTo(inStory);
    await written();
    expect(get().phase).toEqual({ name: 'open' });
  });
});
