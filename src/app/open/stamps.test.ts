import { describe, expect, it } from 'vitest';
import type { FoundFile } from './found.ts';
import { readFound } from './readFiles.ts';
import { lookAt } from './stamps.ts';

const never = new AbortController().signal;
const needs = {
  run: async () => {
    throw new Error('no parser is needed here');
  },
  onProgress: () => {},
  signal: never,
};

/** A disk: a file's text and date, or why it cannot be read. `closed`: it can be asked for its date, not for its text. */
type Disk = { [path: string]: readonly [text: string, modified: number] | 'denied' | 'closed' | 'lost' };

const refusal = (name: string) => new DOMException('as a browser says it', name);

const filesOn = (disk: Disk): FoundFile[] =>
  Object.keys(disk).map((path) => ({
    path,
    async open() {
      const now = disk[path];
      if (now === undefined || now === 'lost') throw refusal('NotFoundError');
      if (now === 'denied') throw refusal('NotAllowedError');
      if (now !== 'closed') return new File([now[0]], path, { lastModified: now[1] });
      const file = new File(['The ferry sank.'], path, { lastModified: 1 });
      const closed = { arrayBuffer: () => Promise.reject(refusal('NotReadableError')) };
      return Object.assign(file, closed, { slice: () => closed });
    },
  }));

const SANK = ['The ferry sank.', 1] as const;

/** What is told when the disk is first read as `before` and then looked at as `after`. */
async function told(before: Disk, after: Disk, isFixed = false) {
  const disk: Disk = { ...before };
  const find = () => ({ title: 'Folder', files: filesOn(disk), ...(isFixed && { isFixed: true as const }) });
  const { library, stamps } = await readFound(find(), needs);
  for (const path of Object.keys(disk)) delete disk[path];
  Object.assign(disk, after);
  const { changes } = await lookAt(find, stamps)(never);
  return { library, changes: Object.fromEntries(changes.map(({ path, what }) => [path, what])) };
}

describe('files of an open folder', () => {
  it('that changed, vanished, lost permission or came are told apart; the others are not told', async () => {
    const names = ['changed', 'closed', 'denied', 'gone', 'lost', 'longer', 'same'];
    const before = Object.fromEntries(names.map((name) => [`${name}.txt`, SANK]));
    const { changes } = await told(before, {
      'changed.txt': ['The ferry sand.', 2],
      'closed.txt': 'closed',
      'denied.txt': 'denied',
      'longer.txt': ['The ferry sank again.', 1],
      'lost.txt': 'lost',
      'new.txt': SANK,
      'same.txt': SANK,
      '.DS_Store': SANK,
    });
    expect(changes).toEqual({
      'changed.txt': 'changed',
      'closed.txt': 'forbidden',
      'denied.txt': 'forbidden',
      'gone.txt': 'gone',
      'longer.txt': 'changed',
      'lost.txt': 'gone',
      'new.txt': 'new',
    });
  });

  it('that could not be read are told once they can be, and not before', async () => {
    const before: Disk = { 'a.txt': 'denied', 'b.txt': 'closed', 'c.txt': 'lost', 'd.txt': SANK };
    const { library, changes } = await told(before, { ...before, 'a.txt': SANK, 'c.txt': SANK });
    expect(library.stories[0]?.problems.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      'a.txt: it may not be read: permission denied, or another program holds it',
      'b.txt: it may not be read: permission denied, or another program holds it',
      'c.txt: it is gone: it was moved, renamed or deleted after the folder was opened',
    ]);
    expect(changes).toEqual({ 'a.txt': 'readable', 'c.txt': 'readable' });
  });

  it('of which the browser has only what was chosen are not told to have changed where it does not say so', async () => {
    const before: Disk = { 'a.txt': SANK, 'b.txt': SANK };
    const { changes } = await told(before, { 'a.txt': 'closed', 'b.txt': 'lost' }, true);
    expect(changes).toEqual({ 'a.txt': 'unclear', 'b.txt': 'gone' });
  });

  it('that are written to while they are read are read once more, and named when that does not end', async () => {
    const written = (path: string, times: number): FoundFile => {
      let opened = 0;
      return {
        path,
        async open() {
          opened += 1;
          const file = new File([`The ferry sank ${opened}.`], path, { lastModified: opened });
          const isBusy = opened <= times;
          return isBusy
            ? Object.assign(file, { arrayBuffer: () => Promise.reject(refusal('NotReadableError')) })
            : file;
        },
      };
    };
    const files = [written('once.txt', 1), written('always.txt', Number.POSITIVE_INFINITY)];
    const { library } = await readFound({ title: 'Folder', files }, needs);
    const [story] = library.stories;
    expect(story?.texts.map(({ id }) => id)).toEqual(['once.txt']);
    expect(story?.problems.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      'always.txt: another program is writing to it: read it again when that is done',
    ]);
  });
});
