/** The built bundle as a reader meets it: alone in a folder without node_modules, run as a program. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/build.mjs';
import type { CollationFile, ComparisonFile } from '../engine/index.ts';
import { columns } from './text/width.ts';

const BASE = `Ferry stops at Crane Harbour

ORLY (Meridian) - The last ferry left Crane Harbour on Tuesday with 40 passengers, the operator said.

"We will miss the bell," said Ada Brunn, who has sold tickets there since 1981.

The harbour master, whose office stands empty, has been offered a post at the lighthouse on the far side of the bay.

The bridge opens in May. It cost 12 million crowns, twice what the council had planned.

A second crossing, further north, is to be closed by the end of the year, the council said.
`;
const VERSION = `Ferry stops at Crane Harbour

ORLY (Meridian) - The last ferry left Crane Harbour yesterday with 40 passengers, the operator said.

A second crossing, further north, is to be closed by the end of the year, the council said.

“We will miss the bell,” said Ms Ada Brunn, who has sold tickets there since 1981.

The bridge opens in May.

It cost 12 million crowns, twice what the council had planned.

A brass band from the 水門 quarter played.
`;

let place: string;
beforeAll(async () => {
  await ensureBuilt('cli');
  place = mkdtempSync(join(tmpdir(), 'variorum-'));
  for (const name of ['variorum.mjs', 'parsers.mjs']) copyFileSync(join('dist-cli', name), join(place, name));
  write('ferry/base.txt', BASE);
  write('ferry/version.txt', VERSION);
}, 120_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array) {
  mkdirSync(join(place, path, '..'), { recursive: true });
  writeFileSync(join(place, path), content);
}

const run = (args: readonly string[], env: Record<string, string> = {}) => {
  const clean = { PATH: process.env.PATH ?? '', ...env };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['variorum.mjs', ...args], {
    cwd: place,
    encoding: 'utf8',
    env: clean,
  });
  return { status, stdout, stderr };
};
/** The sample: two families. */
const ACCOUNTS = join(process.cwd(), 'src/samples/crow-island/articles');
const json = (...args: string[]) => JSON.parse(run(['collate', ...args, '--format', 'json']).stdout) as CollationFile;

describe('the exit code', () => {
  it('is 0 when it is done, with nothing on standard error', () => {
    expect(run(['collate', 'ferry'])).toMatchObject({ status: 0, stderr: '' });
    expect(run(['collate', 'ferry', '--format', 'json'])).toMatchObject({ status: 0, stderr: '' });
    expect(run(['--help'])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('--pairs all') });
  });

  it('is 1 when there is nothing to compare or nothing can be read, with the reason', () => {
    write('one/a.txt', BASE);
    write('one/b.txt', 'a line\0 of bytes');
    mkdirSync(join(place, 'none'), { recursive: true });
    const one = run(['collate', 'one']);
    expect(one).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('only one article in one') });
    expect(one.stderr).toContain('b.txt: not a text file: it holds a NUL at byte 6');
    expect(run(['collate', 'none'])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('no article in none'),
    });
    expect(run(['collate', 'nowhere'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('there is no folder or file nowhere'),
    });
    expect(run(['collate', 'one/a.txt'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('only one article in one/a.txt'),
    });
    expect(run(['collate', 'one', '--base', 'b.txt'])).toMatchObject({ status: 1 });
  });

  it('is 1 when the folder holds several stories, which are named', () => {
    for (const path of ['two/mon/a.txt', 'two/mon/b.txt', 'two/tue/a.txt', 'two/tue/b.txt']) write(path, BASE);
    const several = run(['collate', 'two']);
    expect(several).toMatchObject({ status: 1, stderr: expect.stringContaining('2 stories') });
    expect(several.stderr).toContain('tue (2)');
  });

  it.each([[[]], [['collate']], [['collate', 'ferry', '--format', 'html']], [['collate', 'ferry', '--base', 'c.txt']]])(
    'is 2 on misuse, with the usage: %j',
    (args) => {
      expect(run(args)).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringContaining('usage: variorum collate FOLDER'),
      });
    },
  );
});

describe('--format json', () => {
  it('is the collation format, with the files that were not read', () => {
    write('mixed/a.txt', BASE);
    write('mixed/b.txt', VERSION);
    write('mixed/notes.json', '{}');
    const file = json('mixed');
    expect(file).toMatchObject({ format: 'variorum/collation', version: 1, base: 'a.txt' });
    expect(file.articles.map(({ id, sigil }) => [id, sigil])).toEqual([
      ['a.txt', 'A'],
      ['b.txt', 'B'],
    ]);
    expect(file.problems).toEqual([{ path: 'notes.json', reason: expect.stringContaining('JSON') }]);
  });

  it('takes the base text by its id or by its path', () => {
    for (const base of ['version.txt', './version.txt', 'ferry/version.txt', join(place, 'ferry/version.txt')]) {
      expect(json('ferry', '--base', base).base).toBe('version.txt');
    }
  });

  it('compares every two articles when asked, else those with the base text', () => {
    for (const name of ['a', 'b', 'c']) write(`three/${name}.txt`, name === 'b' ? VERSION : BASE.replace('40', name));
    const pairs = (...args: string[]) => new Set(json('three', ...args).links.map(({ a, b }) => `${a} ${b}`));
    expect(pairs('--base', 'b.txt').size).toBe(2);
    expect(pairs('--base', 'b.txt', '--pairs', 'all').size).toBe(3);
  });

  it('gives the same bytes each time', () => {
    const args = ['collate', 'ferry', '--format', 'json', '--pairs', 'all'];
    expect(run(args).stdout).toBe(run(args).stdout);
  });
});

describe('--format text', () => {
  const text = (columnsWide: number) => run(['collate', 'ferry'], { COLUMNS: String(columnsWide) }).stdout;

  it.each([80, 100, 120, 200])('fits a terminal of %i columns', (wide) => {
    const lines = text(wide).split('\n');
    expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(wide);
  });

  it('marks differences without color, and says in states where a paragraph stands', () => {
    const flat = text(80).replace(/\s+/g, ' ');
    expect(flat).toContain('base.txt');
    expect(flat).toMatch(/stands (lower|higher) here, ¶ \d/);
    expect(flat).toContain('{+Ms+} Ada Brunn');
    expect(flat).toContain('only in this version');
    expect(flat).toContain('水門');
    expect(flat).not.toContain('\u001b');
    expect(text(80)).toContain(' │ ');
  });

  it('stands one below the other where the columns would be too narrow', () => {
    const stacked = text(60);
    expect(stacked).not.toContain(' │ ');
    expect(stacked).toMatch(/^── A ¶ 1 ─+$/m);
    expect(stacked).toMatch(/^B not in this version$/m);
  });

  it('is in color when that is asked for, with the same words', () => {
    const colored = run(['collate', 'ferry'], { COLUMNS: '80', FORCE_COLOR: '1' }).stdout;
    const code = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
    expect(colored).toMatch(code);
    expect(colored.replace(code, '')).toBe(text(80));
  });

  it('ends quietly when its reader has seen enough', () => {
    write('long/a.txt', BASE.repeat(400));
    write('long/b.txt', VERSION.repeat(400));
    const piped = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" variorum.mjs collate long --format json | head -c 10`],
      { cwd: place, encoding: 'utf8' },
    );
    expect(piped).toMatchObject({ stderr: '', stdout: '{\n "format' });
  });

  it('tells the counts by kind, and every two articles when asked', () => {
    expect(text(100)).toContain('Differences from A');
    expect(text(100)).not.toContain('Differences of each two');
    expect(run(['collate', 'ferry', '--pairs', 'all']).stdout).toContain('Differences of each two');
  });

  it('compares accounts as data: families, related links, lineage and framing, the same bytes each time', () => {
    const { stdout, stderr, status } = run(['compare', ACCOUNTS, '--format', 'json']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const file: ComparisonFile = JSON.parse(stdout);
    expect(file).toMatchObject({ format: 'variorum/comparison', version: 1, problems: [] });
    expect(file.families.map(({ family, articles }) => [family, articles.length])).toEqual([
      ['Sextant', 5],
      ['Corliss', 1],
    ]);
    expect(file.related.length).toBeGreaterThan(0);
    expect(file.lineage).toMatchObject({ carry: { of: 'ambleport-times.txt' } });
    expect(Object.keys(file.lineage.wording as object)).toEqual(file.articles.map(({ id }) => id));
    expect(file.framing).toHaveLength(1);
    expect(run(['compare', ACCOUNTS, '--format', 'json']).stdout).toBe(stdout);
  });

  it('compares accounts in words, as wide as the terminal', () => {
    const { stdout, status } = run(['compare', ACCOUNTS], { COLUMNS: '90' });
    expect(status).toBe(0);
    for (const part of [
      'Families',
      'Who took what from whom',
      'What each carries of A',
      'Shared wording',
      'Related passages',
    ])
      expect(stdout).toContain(part);
    for (const line of stdout.split('\n')) expect(columns(line)).toBeLessThanOrEqual(90);
  });

  it('refuses to compare what is no story, with the exit codes of collate', () => {
    write('alone/a.txt', BASE);
    expect(run(['compare', 'alone'])).toMatchObject({ status: 1 });
    expect(run(['compare', ACCOUNTS, '--format', 'csv'])).toMatchObject({ status: 2 });
  });
});

describe('marks that a reader made', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const spot = (text: string, words: string) => {
    const start = text.indexOf(words);
    return { article: hash(text), start, end: start + words.length };
  };
  const [a, b] = [spot(BASE, 'on Tuesday'), spot(VERSION, 'yesterday')].sort((x, y) =>
    x.article < y.article ? -1 : 1,
  );
  const readings = hash('on Tuesday\u0000yesterday').slice(0, 32);
  const file = (...marks: readonly object[]) =>
    JSON.stringify({
      format: 'variorum/marks',
      version: 1,
      articles: [hash(BASE), hash(VERSION)],
      marks: marks.map((mark) => ({ ...mark, made: 1 })),
    });
  const kind = { type: 'kind', scope: 'here', readings, kind: 'fact', a, b };

  it('go before what is told without them, and are told from it', () => {
    const outlet = { type: 'outlet', article: hash(VERSION), value: 'The Bay Bugle' };
    const gone = { type: 'received', article: '0'.repeat(64) };
    write('ferry.json', file(kind, outlet, gone));
    const { stdout, stderr } = run(['collate', 'ferry', '--format', 'csv', '--marks', 'ferry.json']);
    const lines = stdout.split('\r\n');
    const row = lines.find((line) => line.includes('yesterday'));
    expect(row).toMatch(/,fact,Given by the reader,.*,reader$/);
    expect(row).toContain('The Bay Bugle');
    expect(lines.filter((line) => line.endsWith(',reader'))).toHaveLength(1);
    expect(lines).toContain('by the reader,outlet version.txt: The Bay Bugle');
    expect(stderr).toBe('variorum: 1 mark belongs to an article that is not here, or that has changed\n');
    const json = JSON.parse(
      run(['collate', 'ferry', '--format', 'json', '--marks', 'ferry.json']).stdout,
    ) as CollationFile;
    expect(json.edits.filter(({ engine }) => engine).map(({ kind: told, engine }) => [told, engine?.kind])).toEqual([
      ['fact', 'date'],
    ]);
  });

  it('are refused with the reason where the file is none', () => {
    write('bad.json', file({ ...kind, kind: 'smell' }));
    const { status, stderr } = run(['collate', 'ferry', '--marks', 'bad.json']);
    expect([status, stderr]).toEqual([
      1,
      'variorum: the marks in bad.json cannot be taken. Mark 1 cannot be read: its kind is none of the sixteen.\n',
    ]);
    expect(run(['collate', 'ferry', '--marks', 'nowhere.json']).stderr).toMatch(/no file of marks/);
  });
});
