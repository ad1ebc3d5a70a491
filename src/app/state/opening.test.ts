import { beforeEach, describe, expect, it } from 'vitest';
import type { Library } from './model.ts';
import { type AppStoreApi, createAppStore } from './store.ts';
import { type FakeEngine, fakeEngine, noPreferences, settled } from './testing/fakeEngine.ts';
import { FERRY, FERRY_SOURCE, NO_READINGS } from './testing/ferry.ts';

const done = () => ({ state: 'done', value: FERRY }) as const;
const library = (...stories: Library['stories']): Library => ({ title: 'Folder', stories, problems: [] });

let engine: FakeEngine;
let store: AppStoreApi;
const get = () => store.getState();

beforeEach(() => {
  engine = fakeEngine(NO_READINGS);
  store = createAppStore({ engine, preferences: noPreferences() });
});

async function open(): Promise<void> {
  const opening = get().actions.openStory(FERRY_SOURCE);
  await engine.answer(done());
  await opening;
}

describe('opening', () => {
  it('leads over reading and comparing to the open story', async () => {
    const phases: string[] = [];
    store.subscribe(({ phase }) => phases.push(phase.name === 'loading' ? phase.what : phase.name));
    const opening = get().actions.openFrom(async () => library(FERRY_SOURCE));
    await engine.answer(done());
    await opening;
    expect([...new Set(phases)]).toEqual(['reading', 'collating', 'open']);
    expect(get().story?.title).toBe('Ferry');
    expect(get().story?.hash).toMatch(/^[0-9a-f]{20}$/);
  });

  it('lists several stories, and each opens on its own', async () => {
    await get().actions.openLibrary(library(FERRY_SOURCE, { ...FERRY_SOURCE, title: 'Train' }));
    expect(get().phase).toEqual({ name: 'stories' });
    expect(engine.asked).toEqual([]);
    await open();
    get().actions.goToStories();
    expect(get().phase).toEqual({ name: 'stories' });
    get().actions.goToStory();
    expect(get().phase).toEqual({ name: 'open' });
  });

  it('opens what could be read, and keeps the problems beside it', async () => {
    const problems = [{ path: 'scan.pdf', reason: 'no text in it' }];
    const opening = get().actions.openLibrary(library({ ...FERRY_SOURCE, problems }));
    await engine.answer(done());
    await opening;
    expect(get().story?.problems).toEqual(problems);
  });

  it('says so when nothing could be read, with the reasons', async () => {
    const problems = [{ path: 'scan.pdf', reason: 'no text in it' }];
    await get().actions.openLibrary(library({ title: 'Folder', texts: [], problems }));
    expect(get().phase).toMatchObject({ name: 'failed', problems, retry: false });
  });

  it('shows progress by file', async () => {
    void get().actions.openFrom((onProgress) => {
      onProgress({ path: 'a.txt', done: 3, total: 9 });
      return new Promise(() => {});
    });
    expect(get().phase).toEqual({ name: 'loading', what: 'reading', path: 'a.txt', done: 3, total: 9 });
  });

  it('stops on cancel where it came from, and what comes late is dropped', async () => {
    await open();
    let finish = (_: Library): void => {};
    const reading = get().actions.openFrom((_, signal) => {
      expect(signal.aborted).toBe(false);
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    get().actions.cancel();
    expect(get().phase).toEqual({ name: 'open' });
    finish(library({ ...FERRY_SOURCE, title: 'Late' }));
    await reading;
    expect(get().story?.title).toBe('Ferry');
  });

  it('stops comparing on cancel', async () => {
    const opening = get().actions.openStory(FERRY_SOURCE);
    await settled();
    get().actions.cancel();
    await opening;
    expect(get().phase).toEqual({ name: 'start' });
    expect(engine.asked).toContain('cancel');
  });

  it('stops on cancel while many articles are placed', async () => {
    const [article] = FERRY.articles;
    const many = { ...FERRY, articles: Array.from({ length: 60 }, () => article!), rows: [], pairs: [] };
    const opening = get().actions.openStory(FERRY_SOURCE);
    while (engine.asked.length === 0) await settled();
    void engine.answer({ state: 'done', value: many });
    // The answer is there, and the rows are not.
    await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => resolve(null)))));
    get().actions.cancel();
    await opening;
    expect(get().phase).toEqual({ name: 'start' });
    expect(get().story).toBeNull();
  });

  it('does once more what failed', async () => {
    const opening = get().actions.openStory(FERRY_SOURCE);
    await engine.answer({ state: 'failed', reason: 'out of memory' });
    await opening;
    expect(get().phase).toMatchObject({
      name: 'failed',
      detail: 'out of memory. The texts are still here: nothing of them was lost.',
      retry: true,
    });
    const again = get().actions.tryAgain();
    await engine.answer(done());
    await again;
    expect(get().phase).toEqual({ name: 'open' });
  });

  it('tells a folder that cannot be read', async () => {
    await get().actions.openFrom(async () => {
      throw new Error('permission was withdrawn');
    });
    expect(get().phase).toMatchObject({ name: 'failed', detail: 'permission was withdrawn', retry: true });
  });

  it('begins every story with nothing chosen', async () => {
    await open();
    get().actions.toggleKind('date');
    get().actions.toggleHidden('b.txt');
    get().actions.rename('c.txt', 'Morning paper');
    await open();
    expect(get()).toMatchObject({ hidden: new Set(), off: new Set(['typography', 'punctuation']), names: {} });
  });

  it('adds a version behind the files, under its name, and keeps the base', async () => {
    await open();
    const adding = get().actions.addVersion('The ferry sank.', 'Late edition');
    await engine.answer(done());
    await adding;
    expect(engine.asked.at(-1)).toBe('open a.txt b.txt c.txt d.txt ~pasted-1.txt against a.txt');
    expect(get().names).toEqual({ '~pasted-1.txt': 'Late edition' });
    expect(get().story?.texts).toHaveLength(5);
  });
});
