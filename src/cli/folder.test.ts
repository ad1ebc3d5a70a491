import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHere } from '../formats/testing/here.ts';
import { makeZip } from '../formats/testing/make.ts';
import { readStories } from './folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flood-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, content: string | Uint8Array = 'The river rose.\n') => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const read = async () =>
  (await readStories(folder, { run: runHere })).stories.map(({ title, texts, problems }) => ({
    title,
    ids: texts.map(({ id }) => id),
    problems: problems.map(({ path, reason }) => `${path}: ${reason}`),
  }));

describe('a folder', () => {
  it('gives its texts in the order of their ids, named after itself', async () => {
    for (const path of ['b.txt', 'a.txt', 'Z']) write(path);
    expect((await readStories(folder)).title).toBe(basename(folder));
    expect(await read()).toEqual([{ title: basename(folder), ids: ['Z', 'a.txt', 'b.txt'], problems: [] }]);
  });

  it('is several stories when its subfolders hold articles', async () => {
    for (const path of ['monday/a.txt', 'monday/b.txt', 'tuesday/a.txt', 'tuesday/b.txt']) write(path);
    expect((await read()).map(({ title, ids }) => [title, ids])).toEqual([
      ['monday', ['a.txt', 'b.txt']],
      ['tuesday', ['a.txt', 'b.txt']],
    ]);
  });

  it('hides what is hidden', async () => {
    for (const path of ['a.txt', '.DS_Store', '.git/config', '__MACOSX/a.txt']) write(path);
    expect(await read()).toEqual([{ title: basename(folder), ids: ['a.txt'], problems: [] }]);
  });

  it('tells each file that cannot be read, with the reason, and reads the rest', async () => {
    write('a.txt');
    write('empty.txt', '');
    write('binary.txt', 'one line of text\0and another');
    write('scan.pdf', '%PDF-1.7');
    symlinkSync('nowhere', join(folder, 'dangling.txt'));
    symlinkSync('itself.txt', join(folder, 'itself.txt'));
    const [story] = await read();
    expect(story?.ids).toEqual(['a.txt']);
    expect(story?.problems).toEqual([
      expect.stringContaining('binary.txt: not a text file: it holds a NUL at byte 16'),
      expect.stringContaining('dangling.txt: a link that leads nowhere'),
      expect.stringContaining('empty.txt: empty'),
      expect.stringContaining('itself.txt: a link that leads to itself'),
      expect.stringContaining('scan.pdf: a PDF that is damaged'),
    ]);
  });

  it('is read once, however its links lead around in it', async () => {
    write('a.txt');
    write('sub/b.txt');
    symlinkSync('..', join(folder, 'sub/up'));
    symlinkSync('sub', join(folder, 'again'));
    symlinkSync(dirname(folder), join(folder, 'above'));
    expect((await read()).flatMap(({ ids }) => ids)).toEqual(['a.txt', 'sub/b.txt']);
  });

  it.skipIf(process.platform === 'win32')(
    'shows or lists every file, whatever the file system lets it be called',
    async () => {
      const odd = [
        ...[
          'new\nline',
          'tab\t',
          'back\\slash',
          '"\'',
          '-n',
          '--help',
          '%00',
          '%2e%2e',
          '#hash?',
          '<b>',
          '&amp;',
          'CON',
        ],
        ...['__proto__', 'constructor', ' ', '~', '*', 'a:b', '$(id)', 'a', 'A', '\u0001\u007f', 'x'.repeat(251)],
        ...['caf\u00e9', 'cafe\u0301', '\u202egnp', '\u200b', '\u{1f600}', '한국', 'trail '],
      ].map((name) => `${name}.txt`);
      for (const [i, name] of odd.entries()) write(name, `The river rose by ${i} feet.\n`);
      for (const bytes of [
        [0xff, 0xfe],
        [0x63, 0xe9],
      ])
        writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(bytes)]), 'The river rose.\n');
      write('empty.txt', '');
      write('binary.txt', 'one line\0and another');
      execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
      const leads = {
        'loop.txt': 'loop.txt',
        'nowhere.txt': 'missing',
        'locked.txt': '/proc/self/mem',
        'endless.txt': '/dev/zero',
      };
      for (const [name, to] of Object.entries(leads)) symlinkSync(to, join(folder, name));
      symlinkSync('..', join(folder, 'up'));

      const [story] = await read();
      expect([...(story?.ids ?? [])].sort()).toEqual(odd.sort());
      const listed = story?.problems ?? [];
      // All but the way back up, which is no file.
      expect(odd.length + listed.length).toBe(readdirSync(folder).length - 1);
      expect(listed.filter((problem) => problem.includes('its name is not Unicode'))).toHaveLength(2);
      for (const problem of listed) expect(problem).toMatch(/: (?:\w+ ){2}/);
    },
  );

  it('may hold links to files and folders elsewhere', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'wire-'));
    writeFileSync(join(elsewhere, 'take1.txt'), 'The river rose.');
    symlinkSync(elsewhere, join(folder, 'wire'));
    symlinkSync(join(elsewhere, 'take1.txt'), join(folder, 'own.txt'));
    expect((await read()).flatMap(({ ids }) => ids)).toEqual(['own.txt', 'wire/take1.txt']);
    rmSync(elsewhere, { recursive: true });
  });

  it('that is none is told', async () => {
    await expect(readStories(join(folder, 'missing'))).rejects.toThrow('there is no folder or file');
    write('a.txt');
    await expect(readStories(join(folder, 'a.txt', 'b'))).rejects.toThrow('there is no folder or file');
  });

  it('may be one file, which may hold several articles', async () => {
    write('a.txt');
    write('wire.zip', makeZip({ 'a.txt': 'The ferry sank.', 'b.txt': 'The ferry sailed.' }));
    const ids = async (name: string) =>
      (await readStories(join(folder, name), { run: runHere })).stories.flatMap(({ texts }) =>
        texts.map(({ id }) => id),
      );
    expect(await ids('a.txt')).toEqual(['a.txt']);
    expect(await ids('wire.zip')).toEqual(['wire.zip/a.txt', 'wire.zip/b.txt']);
  });

  it('tells each file before it is read', async () => {
    for (const path of ['a.txt', 'b.txt']) write(path);
    const told: unknown[] = [];
    await readStories(folder, { progress: (...progress) => told.push(progress) });
    expect(told).toEqual([
      ['a.txt', 0, 2],
      ['b.txt', 1, 2],
    ]);
  });
});
