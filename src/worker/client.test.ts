import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Collation, Readings } from '../engine/index.ts';
import { createEngineClient } from './client.ts';
import type { Sign } from './conversation.ts';
import type { NumberedRequest, Response } from './protocol.ts';
import { packRows } from './rows.ts';
import { FakeWorker } from './testing/fakeWorker.ts';

const TEXTS = [{ id: 'a.txt', text: 'The ferry sank.' }];
const READINGS: Readings = { row: 0, readings: [], absent: [] };
const PATIENCE = { toStart: 100, toBegin: 400, toAnswer: 1_000 };

const collationOf = (base: number): Collation => ({ articles: [], base, rows: [], pairs: [] });

/** A worker that takes requests up and answers them. */
class EngineWorker extends FakeWorker<NumberedRequest, Response | Sign> {
  start(): void {
    this.say({ id: this.last.id, type: 'started' });
  }
  /** Takes the last request up and answers it with a collation of this base. */
  collate(base: number): void {
    this.start();
    this.say({ id: this.last.id, type: 'collation', collation: collationOf(base), rows: packRows([]) });
  }
}

const TALLY = { entries: [], where: [], substitutions: [], style: [], cautions: [], rules: 'fact\tAnother amount' };

describe('the client of the worker', () => {
  let workers: EngineWorker[];
  const worker = () => workers.at(-1)!;
  const client = () =>
    createEngineClient(() => {
      workers.push(new EngineWorker());
      return worker();
    }, PATIENCE);

  beforeEach(() => {
    workers = [];
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A client with an open story. */
  async function opened() {
    const engine = client();
    const answer = engine.open(TEXTS, {}, 'a.txt');
    worker().collate(0);
    await answer;
    return engine;
  }

  it('opens texts and gives their collation', async () => {
    const answer = client().open(TEXTS, { split: ['a.txt'] }, 'a.txt');
    expect(worker().last).toMatchObject({ type: 'open', texts: TEXTS, options: { split: ['a.txt'] }, base: 'a.txt' });
    worker().collate(0);
    expect(await answer).toEqual({ state: 'done', value: collationOf(0) });
  });

  it('tells how far a story has come that is opened, and waits as long as there are signs', async () => {
    const told: string[] = [];
    const answer = client().open(TEXTS, {}, 'a.txt', (done, total) => told.push(`${done} of ${total}`));
    const { id } = worker().last;
    worker().start();
    for (const done of [1, 2, 3]) {
      vi.advanceTimersByTime(PATIENCE.toAnswer - 1);
      worker().say({ id, type: 'progress', done, total: 3 });
    }
    worker().say({ id, type: 'collation', collation: collationOf(0), rows: packRows([]) });
    expect((await answer).state).toBe('done');
    expect(told).toEqual(['1 of 3', '2 of 3', '3 of 3']);
  });

  it('tells the worker that its story is on screen, and no worker that knows none', async () => {
    const engine = client();
    engine.warm();
    engine.ahead();
    expect(worker().asked).toEqual([]);
    (await opened()).ahead();
    expect(worker().last).toEqual({ type: 'ahead' });
  });

  it('tells the worker to rest while files are read, whatever it knows, and makes none for that', () => {
    const engine = client();
    engine.rest();
    expect(workers).toHaveLength(0);
    engine.warm();
    engine.rest();
    expect(worker().last).toEqual({ type: 'rest' });
  });

  it('has a worker ready when it is told to, and asks that one', async () => {
    const engine = client();
    expect(workers).toHaveLength(0);
    engine.warm();
    engine.warm();
    const answer = engine.open(TEXTS, {});
    worker().collate(0);
    expect((await answer).state).toBe('done');
    expect(workers).toHaveLength(1);
  });

  it('lets the worker practise until something is asked, and not after', () => {
    const engine = client();
    engine.warm();
    engine.warm(TEXTS);
    expect(worker().last).toEqual({ type: 'practice', texts: TEXTS });
    void engine.open(TEXTS, {});
    engine.warm(TEXTS);
    expect(worker().asked.map(({ type }) => type as string)).toEqual(['practice', 'open']);
  });

  it('gives the articles of the story as the same objects whatever the base, though the worker tells them once', async () => {
    const engine = client();
    const articles = [{ id: 'a.txt' }] as unknown as Collation['articles'];
    const open = engine.open(TEXTS, {});
    worker().start();
    worker().say({
      id: worker().last.id,
      type: 'collation',
      collation: { ...collationOf(0), articles },
      rows: packRows([]),
    });
    const base = engine.setBase('a.txt');
    await open;
    worker().collate(1);
    const answer = await base;
    expect(answer.state === 'done' && answer.value.articles).toBe(articles);
  });

  it('tells the story to a worker that was made ready after a cancel', async () => {
    const engine = await opened();
    void engine.setBase('b.txt');
    engine.cancel();
    engine.warm();
    void engine.setBase('b.txt');
    expect(worker().last).toMatchObject({ type: 'open', texts: TEXTS });
  });

  it('asks one thing at a time, and of bases that wait only the latest', async () => {
    const engine = await opened();
    const answers = ['b.txt', 'c.txt', 'd.txt'].map((base) => engine.setBase(base));
    expect(worker().asked.map(({ type }) => type)).toEqual(['open', 'base']);
    worker().collate(1);
    expect(worker().last).toMatchObject({ type: 'base', base: 'd.txt' });
    worker().collate(3);
    expect(await Promise.all(answers)).toEqual([
      { state: 'superseded' },
      { state: 'superseded' },
      { state: 'done', value: collationOf(3) },
    ]);
  });

  it('drops the answer to a request that is not the one it waits for', async () => {
    const engine = await opened();
    const answer = engine.setBase('b.txt');
    worker().say({ id: worker().last.id - 1, type: 'collation', collation: collationOf(7), rows: packRows([]) });
    worker().collate(1);
    expect(await answer).toEqual({ state: 'done', value: collationOf(1) });
  });

  it('drops readings of a collation that is being replaced', async () => {
    const engine = await opened();
    const readings = engine.readings({ pair: 0, edit: 0 });
    const base = engine.setBase('b.txt');
    worker().say({ id: worker().last.id, type: 'readings', readings: READINGS });
    worker().collate(1);
    expect(await readings).toEqual({ state: 'superseded' });
    expect((await base).state).toBe('done');
  });

  it('drops counts of a collation that is being replaced, and gives those of the one that stands', async () => {
    const engine = await opened();
    const dropped = engine.tally();
    const base = engine.setBase('b.txt');
    worker().say({ id: worker().last.id, type: 'tally', tally: TALLY });
    worker().collate(1);
    expect(await dropped).toEqual({ state: 'superseded' });
    expect((await base).state).toBe('done');
    const counted = engine.tally();
    expect(worker().last).toMatchObject({ type: 'tally' });
    worker().say({ id: worker().last.id, type: 'tally', tally: TALLY });
    expect(await counted).toEqual({ state: 'done', value: TALLY });
  });

  it('gives up a story that is being compared when another is opened', async () => {
    const engine = client();
    const first = engine.open(TEXTS, {});
    const second = engine.open([{ id: 'b.txt', text: 'Another.' }], {});
    expect(await first).toEqual({ state: 'superseded' });
    expect(workers[0]!.isTerminated).toBe(true);
    worker().collate(0);
    expect((await second).state).toBe('done');
  });

  it('ends the worker on cancel, and tells the next one the story and its base again', async () => {
    const engine = await opened();
    const base = engine.setBase('b.txt');
    worker().collate(1);
    await base;
    const cancelled = engine.setBase('c.txt');
    engine.cancel();
    expect(await cancelled).toEqual({ state: 'cancelled' });
    expect(workers[0]!.isTerminated).toBe(true);

    const readings = engine.readings({ pair: 0, edit: 2 });
    expect(workers).toHaveLength(2);
    expect(worker().last).toMatchObject({ type: 'open', texts: TEXTS, base: 'b.txt' });
    worker().collate(1);
    expect(worker().last).toMatchObject({ type: 'readings', selection: { pair: 0, edit: 2 } });
    worker().say({ id: worker().last.id, type: 'readings', readings: READINGS });
    expect(await readings).toEqual({ state: 'done', value: READINGS });
  });

  it('keeps the open story when opening another is cancelled', async () => {
    const engine = await opened();
    const other = engine.open([{ id: 'z.txt', text: 'Another.' }], {});
    engine.cancel();
    await other;
    void engine.setBase('a.txt');
    expect(worker().last).toMatchObject({ type: 'open', texts: TEXTS });
  });

  it('tells a crash with its reason, and compares again in a new worker', async () => {
    const engine = await opened();
    const broken = engine.setBase('b.txt');
    worker().crash();
    expect(await broken).toEqual({ state: 'failed', reason: 'The comparison broke off: out of memory' });

    const again = engine.setBase('b.txt');
    expect(workers).toHaveLength(2);
    worker().collate(0);
    worker().collate(1);
    expect(await again).toEqual({ state: 'done', value: collationOf(1) });
  });

  it('hears nothing of a worker that it has replaced', async () => {
    const engine = await opened();
    const first = worker();
    void engine.setBase('b.txt');
    first.crash();
    const again = engine.setBase('b.txt');
    first.crash('late');
    worker().collate(0);
    worker().collate(1);
    expect((await again).state).toBe('done');
  });

  it('replaces a worker that died while idle, and nobody notices', async () => {
    const engine = await opened();
    const answer = engine.setBase('b.txt');
    vi.advanceTimersByTime(PATIENCE.toStart);
    expect(workers).toHaveLength(2);
    expect(worker().last).toMatchObject({ type: 'open', texts: TEXTS });
    worker().collate(0);
    expect(worker().last).toMatchObject({ type: 'base', base: 'b.txt' });
    worker().collate(1);
    expect((await answer).state).toBe('done');
  });

  it('replaces it only once', async () => {
    const engine = await opened();
    const answer = engine.setBase('b.txt');
    vi.advanceTimersByTime(PATIENCE.toStart);
    worker().collate(0);
    vi.advanceTimersByTime(PATIENCE.toStart);
    expect(await answer).toEqual({ state: 'failed', reason: 'The comparison does not start.' });
    expect(workers).toHaveLength(2);
  });

  it('is more patient with a new worker, which has its program to read first, and replaces one that never begins', async () => {
    const answer = client().open(TEXTS, {});
    vi.advanceTimersByTime(PATIENCE.toBegin - 1);
    expect(workers).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(workers[0]!.isTerminated).toBe(true);
    expect(worker().last).toMatchObject({ type: 'open', texts: TEXTS });
    worker().collate(0);
    expect((await answer).state).toBe('done');
    expect(workers).toHaveLength(2);
  });

  it('waits longest for the second that never begins, and then says so', async () => {
    const answer = client().open(TEXTS, {});
    vi.advanceTimersByTime(PATIENCE.toBegin);
    vi.advanceTimersByTime(PATIENCE.toAnswer - 1);
    expect(worker().isTerminated).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await answer).toEqual({ state: 'failed', reason: 'The comparison does not start.' });
    expect(workers).toHaveLength(2);
  });

  it('replaces a worker that breaks off before its first sign, once', async () => {
    const engine = client();
    const answer = engine.open(TEXTS, {});
    worker().crash('');
    worker().collate(0);
    expect((await answer).state).toBe('done');
    const other = client().open(TEXTS, {});
    worker().crash('');
    worker().crash('no memory');
    expect(await other).toEqual({ state: 'failed', reason: 'The comparison broke off: no memory' });
    expect(workers).toHaveLength(4);
  });

  it('replaces a new worker that never begins while it is told the story, and then asks what was asked', async () => {
    const engine = await opened();
    void engine.setBase('b.txt');
    engine.cancel();
    const answer = engine.setBase('b.txt');
    vi.advanceTimersByTime(PATIENCE.toBegin);
    expect(workers).toHaveLength(3);
    expect(worker().last).toMatchObject({ type: 'open', texts: TEXTS });
    worker().collate(0);
    expect(worker().last).toMatchObject({ type: 'base', base: 'b.txt' });
    worker().collate(1);
    expect((await answer).state).toBe('done');
  });

  it('gives up a comparison that hangs', async () => {
    const answer = client().open(TEXTS, {});
    worker().start();
    vi.advanceTimersByTime(PATIENCE.toAnswer - 1);
    expect(worker().isTerminated).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await answer).toEqual({ state: 'failed', reason: 'The comparison takes too long.' });
    expect(worker().isTerminated).toBe(true);
  });

  it('tells what the engine says, and starts afresh, since the story may be half read', async () => {
    const engine = await opened();
    const answer = engine.open([{ id: 'b.txt', text: 'Another.' }], {});
    worker().say({ id: worker().last.id, type: 'failed', reason: 'rows do not add up' });
    expect(await answer).toEqual({ state: 'failed', reason: 'rows do not add up' });
    void engine.setBase('a.txt');
    expect(workers).toHaveLength(2);
    expect(worker().last).toMatchObject({ type: 'open', texts: TEXTS });
  });

  it('tells a worker that cannot be made', async () => {
    const engine = createEngineClient(() => {
      throw new Error('workers are not allowed here');
    }, PATIENCE);
    expect(await engine.open(TEXTS, {})).toEqual({ state: 'failed', reason: 'workers are not allowed here' });
  });
});
