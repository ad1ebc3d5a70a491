import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStory } from '../engine/index.ts';
import { pauseWork, practise, stopWork, workAhead } from './ahead.ts';

const read = vi.hoisted(() => ({ texts: [] as string[], lines: [] as number[], said: [] as string[], ahead: 0 }));
vi.mock('../engine/index.ts', async (original) => {
  const engine = await original<typeof import('../engine/index.ts')>();
  return {
    ...engine,
    readStory: (...args: Parameters<typeof engine.readStory>) => {
      read.texts.push(args[0].map(({ id }) => id).join(' '));
      read.said.push(...args[0].map(({ text }) => text));
      read.lines.push(Math.max(...args[0].map(({ text }) => text.split('\n').length)));
      return engine.readStory(...args);
    },
    *compareAhead(...args: Parameters<typeof engine.compareAhead>) {
      for (const step of engine.compareAhead(...args)) {
        read.ahead += 1;
        yield step;
      }
    },
  };
});

const TEXTS = [
  { id: 'a.txt', text: 'The ferry sank on Monday.\nNobody was hurt.' },
  { id: 'b.txt', text: 'The ferry sank on Tuesday.\nNo one was hurt.' },
];

describe('practice before a story is opened', () => {
  beforeEach(() => {
    read.texts.length = 0;
    read.lines.length = 0;
    read.said.length = 0;
    read.ahead = 0;
    vi.useFakeTimers();
    // Each step takes longer than it may keep a message waiting.
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 10));
  });
  afterEach(() => {
    vi.runAllTimers();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('begins with a line of one text, so that whoever asks is answered in between', () => {
    practise(TEXTS);
    expect(read.texts).toEqual([]);
    vi.advanceTimersToNextTimer();
    expect([read.texts, read.lines]).toEqual([['a.txt'], [1]]);
    vi.advanceTimersToNextTimer();
    expect([read.texts, read.lines]).toEqual([
      ['a.txt', 'a.txt'],
      [1, 2],
    ]);
  });

  it('begins below the menus, where the stories differ', () => {
    const menu = 'Home | World\n\nThe ferry sank\n';
    const lede = `The ferry to Skarn, which has carried sheep and ${'post, '.repeat(12)}sank on Monday.`;
    practise([
      { id: 'a.txt', text: `${menu}${lede}\nNobody was hurt.` },
      { id: 'b.txt', text: `${lede}\n\nNo one was hurt.` },
    ]);
    vi.advanceTimersToNextTimer();
    expect(read.said).toEqual([lede]);
  });

  it('does several short steps without a pause', () => {
    vi.mocked(performance.now).mockReturnValue(0);
    practise(TEXTS);
    vi.advanceTimersToNextTimer();
    expect(read.texts.length).toBeGreaterThan(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('comes to an end', () => {
    practise(TEXTS);
    vi.runAllTimers();
    const whole = read.texts.filter((_, i) => read.lines[i] === 2);
    expect(whole.filter((ids) => ids === 'b.txt')).toHaveLength(3);
    expect(whole.filter((ids) => ids === 'a.txt b.txt').length).toBeGreaterThanOrEqual(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives way to the story that is opened', () => {
    practise(TEXTS);
    vi.advanceTimersToNextTimer();
    workAhead(readStory(TEXTS), 0);
    vi.runAllTimers();
    expect(read.texts).toEqual(['a.txt', 'a.txt b.txt']);
  });

  it('ends where a story is about to be opened', () => {
    practise(TEXTS);
    vi.advanceTimersToNextTimer();
    stopWork();
    vi.runAllTimers();
    expect(read.texts).toEqual(['a.txt']);
  });

  it('begins, once a story is open, with what the next key may ask for, and leaves the rest until the page has been painted', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: `The ferry ${id} sank on Monday.` }));
    workAhead(readStory(five), 0);
    expect(read.ahead).toBe(0);
    vi.advanceTimersByTime(300);
    // B with A, C, D and E, and its rows.
    expect(read.ahead).toBe(5);
    vi.runAllTimers();
    expect(read.ahead).toBe(4 * 5);
  });

  it('rests while the page paints another base, then goes on', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: `The ferry ${id} sank on Monday.` }));
    workAhead(readStory(five), 0);
    vi.advanceTimersToNextTimer();
    const before = read.ahead;
    pauseWork();
    vi.advanceTimersByTime(300);
    expect(read.ahead).toBe(before);
    vi.runAllTimers();
    expect(read.ahead).toBe(4 * 5);
    pauseWork();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves out, once a story is open, what its base text was compared with', () => {
    const three = [...TEXTS, { id: 'c.txt', text: 'The ferry sank at noon.' }];
    workAhead(readStory(three), 1);
    expect(read.ahead).toBe(0);
    vi.runAllTimers();
    // A with B and C, and C with A and B, and the rows of each.
    expect(read.ahead).toBe(6);
  });
});
