import { describe, expect, it } from 'vitest';
import { foundInDrop, foundInFolder, foundInList } from './found.ts';

const never = new AbortController().signal;

const listed = (name: string, webkitRelativePath = '') => ({ name, webkitRelativePath }) as File;

/** What a browser gives for a dropped thing: a folder hands out at most a hundred entries a call. */
type Tree = { readonly [name: string]: Tree | null };

function dropEntry(name: string, tree: Tree | null): FileSystemEntry {
  if (tree === null) return { name, isFile: true, isDirectory: false } as FileSystemEntry;
  const inside = Object.entries(tree).map(([child, below]) => dropEntry(child, below));
  const createReader = () => {
    let at = 0;
    return {
      readEntries(give: (entries: FileSystemEntry[]) => void) {
        const some = inside.slice(at, at + 100);
        at += some.length;
        give(some);
      },
    };
  };
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

function folderHandle(name: string, tree: Tree): FileSystemDirectoryHandle {
  async function* values() {
    for (const [child, below] of Object.entries(tree)) {
      yield below === null ? { kind: 'file', name: child } : folderHandle(child, below);
    }
  }
  return { kind: 'directory', name, values } as unknown as FileSystemDirectoryHandle;
}

const paths = (found: { readonly files: readonly { readonly path: string }[] }) => found.files.map(({ path }) => path);

describe('files of an input', () => {
  it('lie below the folder that was chosen, which gives its name', () => {
    const found = foundInList([listed('a.txt', 'Ferry/a.txt'), listed('b.txt', 'Ferry/later/b.txt')]);
    expect(found.title).toBe('Ferry');
    expect(paths(found)).toEqual(['a.txt', 'later/b.txt']);
  });

  it('chosen one by one keep their names', () => {
    expect(foundInList([listed('a.txt')]).title).toBe('a.txt');
    expect(paths(foundInList([listed('a.txt'), listed('b.txt')]))).toEqual(['a.txt', 'b.txt']);
  });
});

describe('a picked folder', () => {
  it('is walked to its depth', async () => {
    const found = await foundInFolder(
      folderHandle('Ferry', { 'a.txt': null, later: { last: { 'b.txt': null } } }),
      never,
    );
    expect(found.title).toBe('Ferry');
    expect(paths(found)).toEqual(['a.txt', 'later/last/b.txt']);
  });

  it('is left when the reader cancels', async () => {
    const stopped = AbortSignal.abort();
    await expect(foundInFolder(folderHandle('Ferry', { 'a.txt': null }), stopped)).rejects.toThrow();
  });
});

describe('what is dropped', () => {
  it('gives all files of a folder with more than a hundred', async () => {
    const names = Array.from({ length: 250 }, (_, i) => `${i}.txt`);
    const tree = Object.fromEntries(names.map((name) => [name, null]));
    const found = await foundInDrop([dropEntry('Ferry', tree)], never);
    expect(found.title).toBe('Ferry');
    expect(paths(found)).toEqual(names);
  });

  it('keeps apart several folders and files', async () => {
    const found = await foundInDrop(
      [
        dropEntry('Ferry', { 'a.txt': null }),
        dropEntry('Train', { more: { 'a.txt': null } }),
        dropEntry('c.txt', null),
      ],
      never,
    );
    expect(paths(found)).toEqual(['Ferry/a.txt', 'Train/more/a.txt', 'c.txt']);
  });

  it('may be a single file', async () => {
    const found = await foundInDrop([dropEntry('c.txt', null)], never);
    expect([found.title, ...paths(found)]).toEqual(['c.txt', 'c.txt']);
  });
});
