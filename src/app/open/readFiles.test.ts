import { describe, expect, it, vi } from 'vitest';
import type { FoundFile } from './found.ts';
import { readFound } from './readFiles.ts';

const never = new AbortController().signal;
const file = (path: string, content: string | Uint8Array<ArrayBuffer> = 'The ferry sank.'): FoundFile => ({
  path,
  open: async () => new File([content], path, { lastModified: 1 }),
});
const run = async () => {
  throw new Error('no parser is needed here');
};
const needs = { run, onProgress: () => {}, signal: never };
const read = async (files: readonly FoundFile[]) => (await readFound({ title: 'Folder', files }, needs)).library;

describe('reading what was found', () => {
  it('gives one story, its articles sorted by path', async () => {
    const library = await read([file('b.txt'), file('a.txt')]);
    expect(library.stories.map(({ title, texts }) => [title, texts.map(({ id }) => id)])).toEqual([
      ['Folder', ['a.txt', 'b.txt']],
    ]);
  });

  it('gives a story for each subfolder with articles', async () => {
    const library = await read(['ferry/a.txt', 'ferry/b.txt', 'train/a.txt', 'train/b.txt'].map((path) => file(path)));
    expect(library.stories.map(({ title }) => title)).toEqual(['ferry', 'train']);
  });

  it('passes hidden files over and counts them', async () => {
    const library = await read([file('a.txt'), file('.DS_Store'), file('.git/config'), file('__MACOSX/a.txt')]);
    expect(library.ignored).toBe(3);
    expect(library.stories[0]?.problems).toEqual([]);
  });

  it('tells what it could not read, and opens the rest', async () => {
    const library = await read([
      file('a.txt'),
      file('scan.pdf', '%PDF-1.7'),
      { path: 'gone.txt', open: async () => Promise.reject(new Error('it was deleted')) },
      {
        path: 'film.txt',
        open: async () => ({ size: 9 * 1024 * 1024, slice: () => new Blob(['x']) }) as unknown as File,
      },
    ]);
    const [story] = library.stories;
    expect(story?.texts.map(({ id }) => id)).toEqual(['a.txt']);
    expect(story?.problems.map(({ path }) => path)).toEqual(['film.txt', 'gone.txt', 'scan.pdf']);
    expect(story?.problems.map(({ reason }) => reason).join()).toContain('it was deleted');
  });

  it('takes a file of the size of an article in one piece', async () => {
    const whole = new File(['The ferry sank.'], 'a.txt');
    const slice = vi.fn(() => new Blob());
    const library = await read([{ path: 'a.txt', open: async () => Object.assign(whole, { slice }) }]);
    expect(library.stories[0]?.texts).toHaveLength(1);
    expect(slice).not.toHaveBeenCalled();
  });

  it('has at most 32 files open at a time', async () => {
    let open = 0;
    let most = 0;
    const slow = (path: string): FoundFile => ({
      path,
      open: async () => {
        open += 1;
        most = Math.max(most, open);
        await new Promise((resolve) => setTimeout(resolve, 1));
        open -= 1;
        return new File(['The ferry sank.'], 'a.txt');
      },
    });
    const library = await read(Array.from({ length: 200 }, (_, i) => slow(`${i}.txt`)));
    expect(library.stories[0]?.texts).toHaveLength(200);
    expect(most).toBe(32);
  });

  it('tells how far it is', async () => {
    const seen: string[] = [];
    const files = Array.from({ length: 40 }, (_, i) => file(`${String(i).padStart(2, '0')}.txt`));
    await readFound(
      { title: 'Folder', files },
      { ...needs, onProgress: ({ done, total }) => seen.push(`${done} of ${total}`) },
    );
    expect(seen).toEqual(['0 of 40', '16 of 40', '32 of 40']);
  });

  it('stops soon after a cancel', async () => {
    const stop = new AbortController();
    let opened = 0;
    const files = Array.from({ length: 500 }, (_, i) => ({
      path: `${i}.txt`,
      open: async () => {
        opened += 1;
        if (opened === 100) stop.abort();
        return new File(['The ferry sank.'], 'a.txt');
      },
    }));
    await expect(readFound({ title: 'Folder', files }, { ...needs, signal: stop.signal })).rejects.toThrow();
    expect(opened).toBeLessThan(200);
  });
});
