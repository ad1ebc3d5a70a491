import { describe, expect, it } from 'vitest';
import { isHidden } from './hidden.ts';
import { type FolderFile, storiesOf } from './stories.ts';

const files = (...paths: string[]): FolderFile[] =>
  paths.map((path) => ({ path, read: path.endsWith('.bin') ? { reason: 'no text' } : { text: `text of ${path}` } }));
const outline = (...paths: string[]) =>
  storiesOf('flood', files(...paths)).map(({ title, texts, problems }) => [
    title,
    texts.map((text) => text.id),
    problems.map((problem) => problem.path),
  ]);

describe('the stories of a folder', () => {
  it('are one when its own files are the articles, in the order of their ids', () => {
    expect(outline('b.txt', 'a.txt', 'B.txt')).toEqual([['flood', ['B.txt', 'a.txt', 'b.txt'], []]]);
  });

  it('are several when subfolders hold articles, each with ids below its own folder', () => {
    expect(outline('day2/a.txt', 'day1/b.txt', 'day1/a.txt', 'day2/wire/c.txt', 'day2/wire/d.txt', 'top.txt')).toEqual([
      ['day1', ['a.txt', 'b.txt'], []],
      ['day2', ['a.txt'], []],
      ['day2/wire', ['c.txt', 'd.txt'], []],
      ['flood', ['top.txt'], []],
    ]);
  });

  it('are one when only one subfolder holds articles', () => {
    expect(outline('articles/a.txt', 'articles/b.txt', 'note.bin')).toEqual([
      ['flood', ['articles/a.txt', 'articles/b.txt'], ['note.bin']],
    ]);
  });

  it('are one when each subfolder holds a single article: a folder for each outlet', () => {
    expect(outline('post/story.txt', 'herald/story.txt')).toEqual([
      ['flood', ['herald/story.txt', 'post/story.txt'], []],
    ]);
  });

  it('leave no file untold', () => {
    expect(outline('day1/a.txt', 'day1/b.txt', 'day2/a.txt', 'day2/c.bin', 'photos/x.bin')).toEqual([
      ['day1', ['a.txt', 'b.txt'], ['photos/x.bin']],
      ['day2', ['a.txt'], ['c.bin']],
    ]);
    expect(outline('x.bin')).toEqual([['flood', [], ['x.bin']]]);
    expect(outline()).toEqual([['flood', [], []]]);
  });

  it('are the same in whatever order the files come', () => {
    const paths = ['d/a.txt', 'c/b.txt', 'c/a.txt', 'top.txt', 'd/x.bin'];
    expect(outline(...[...paths].reverse())).toEqual(outline(...paths));
  });
});

describe('a file', () => {
  it('is hidden when any part of its path begins with a dot, or a file manager left it', () => {
    expect(['.DS_Store', 'a/.git/x.txt', '__MACOSX/a.txt', 'a/Thumbs.db'].filter((path) => !isHidden(path))).toEqual(
      [],
    );
    expect(['a.txt', 'a/b.c/d'].filter(isHidden)).toEqual([]);
  });
});
