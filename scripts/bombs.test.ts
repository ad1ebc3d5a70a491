/** Bombs, each read in a process of its own, whose memory tells of that one alone. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BOMBS } from '../src/formats/testing/bombs.ts';
import { bundle } from './build.mjs';
import { ROOT } from './install.mjs';

const READER = 'out/bombs/bombed.mjs';
const MOST = 150 * 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'variorum-bombs-'));
// A build sets NODE_ENV, which would change the tests that follow in this process.
const { NODE_ENV } = process.env;

beforeAll(async () => {
  await bundle('src/formats/testing/bombed.ts', READER);
  if (NODE_ENV !== undefined) process.env.NODE_ENV = NODE_ENV;
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('each is a bomb of its own', () => {
  expect(new Set(BOMBS.map(({ name }) => name)).size).toBeGreaterThanOrEqual(20);
});

test.each(BOMBS)('$path of $name is told by name, for less than 150 MB', ({ path, make, told }) => {
  const bomb = join(folder, path);
  writeFileSync(bomb, make());
  const run = spawnSync(process.execPath, [join(ROOT, READER), bomb], { encoding: 'utf8', timeout: 60_000 });
  expect(run.stderr).toBe('');
  const { rise, told: files } = JSON.parse(run.stdout);
  expect(files[0].name).toContain(path);
  expect(files[0].reason).toMatch(told);
  expect(rise).toBeLessThan(MOST);
});
