import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ParserName } from '../formats/model.ts';
import { createParsers, type ParserWorker } from './client.ts';
import type { ParserRequest } from './protocol.ts';

/** A worker that does what the test says and no more. */
class FakeWorker implements ParserWorker {
  onmessage: ParserWorker['onmessage'] = null;
  onerror: ParserWorker['onerror'] = null;
  readonly asked: ParserRequest[] = [];
  isTerminated = false;
  readonly parser: ParserName;

  constructor(parser: ParserName) {
    this.parser = parser;
  }
  postMessage(message: unknown): void {
    this.asked.push(message as ParserRequest);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  answer(): void {
    const last = this.asked.at(-1) as ParserRequest;
    this.onmessage?.({ data: { id: last.id, parts: [{ path: last.input.path, read: { text: 'read' } }] } });
  }
}

describe('the parsers', () => {
  let workers: FakeWorker[];
  const parsers = (widths = {}) =>
    createParsers({
      spawn: (parser) => {
        const worker = new FakeWorker(parser);
        workers.push(worker);
        return worker;
      },
      patience: 1000,
      widths,
    });

  beforeEach(() => {
    workers = [];
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('start when they are first asked for something, each in a worker of its own', async () => {
    const { run } = parsers();
    expect(workers).toEqual([]);
    const answers = [run('page', { path: 'a.html' }), run('pdf', { path: 'b.pdf' }), run('page', { path: 'c.html' })];
    expect(workers.map(({ parser }) => parser)).toEqual(['page', 'pdf']);
    workers[0]?.answer();
    workers[0]?.answer();
    workers[1]?.answer();
    expect((await Promise.all(answers)).flat().map(({ path }) => path)).toEqual(['a.html', 'b.pdf', 'c.html']);
  });

  it('one that hangs is ended and replaced alone, its file is named by the failure, and the others go on', async () => {
    const { run } = parsers();
    const hangs = run('pdf', { path: 'bad.pdf' });
    const next = run('pdf', { path: 'good.pdf' });
    const other = run('page', { path: 'a.html' });
    const failure = expect(hangs).rejects.toThrow('longer than 1 seconds');
    vi.advanceTimersByTime(999);
    expect(workers[0]?.isTerminated).toBe(false);
    workers[1]?.answer();
    await other;
    vi.advanceTimersByTime(1);
    await failure;
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false, false]);
    expect(workers[2]?.asked.map(({ input }) => input.path)).toEqual(['good.pdf']);
    workers[2]?.answer();
    await next;
  });

  it('one that dies is replaced, and what comes late from it is not heard', async () => {
    const { run } = parsers();
    const dies = run('word', { path: 'a.docx' });
    const failure = expect(dies).rejects.toThrow('out of memory');
    const next = run('word', { path: 'b.docx' });
    workers[0]?.onerror?.({ message: 'out of memory' });
    await failure;
    let isAnswered = false;
    void next.then(() => {
      isAnswered = true;
    });
    workers[0]?.answer();
    await Promise.resolve();
    expect(isAnswered).toBe(false);
    workers[1]?.answer();
    await next;
  });

  it('several of one kind work at a time where that is allowed', () => {
    const { run } = parsers({ page: 2 });
    for (const path of ['a', 'b', 'c']) void run('page', { path });
    expect(workers).toHaveLength(2);
    workers[1]?.answer();
    expect(workers[1]?.asked.map(({ input }) => input.path)).toEqual(['b', 'c']);
  });

  it('end with all that waits for them', async () => {
    const { run, stop } = parsers();
    const waits = ['a', 'b'].map((path) => run('page', { path }));
    stop();
    for (const one of waits) await expect(one).rejects.toThrow('stopped');
    expect(workers[0]?.isTerminated).toBe(true);
  });
});
