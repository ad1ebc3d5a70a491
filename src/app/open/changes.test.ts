import { describe, expect, it } from 'vitest';
import { changesInWords, changesOfStory } from './changes.ts';

const text = (file: string) => ({ id: file, text: 'x', file });
const story = {
  texts: [text('ferry/a.txt'), text('ferry/b.txt')],
  problems: [{ path: 'c.pdf', reason: 'x', file: 'ferry/c.pdf' }],
};

describe('changes on the disk', () => {
  it('are told to the story whose files they are of, new ones to that beside whose files they lie', () => {
    const changes = [
      { path: 'ferry/a.txt', what: 'changed' },
      { path: 'ferry/c.pdf', what: 'readable' },
      { path: 'ferry/new.txt', what: 'new' },
      { path: 'train/a.txt', what: 'changed' },
      { path: 'train/new.txt', what: 'new' },
    ] as const;
    expect(changesOfStory(story, changes).map(({ path }) => path)).toEqual([
      'ferry/a.txt',
      'ferry/c.pdf',
      'ferry/new.txt',
    ]);
  });

  it('are counted by what they are', () => {
    const of = (...whats: readonly ('changed' | 'gone' | 'new' | 'forbidden')[]) =>
      changesInWords(whats.map((what, i) => ({ path: `${i}.txt`, what })));
    expect(of('changed', 'gone', 'changed')).toBe('2 files changed, 1 file is gone');
    expect(of('forbidden', 'new')).toBe('1 file may not be read any more, 1 file is new');
    expect(changesInWords([{ path: '', what: 'gone' }])).toMatch(/^The folder/);
  });
});
