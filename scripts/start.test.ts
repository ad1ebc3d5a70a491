import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flood-'));
  writeFileSync(join(folder, 'scan.pdf'), '%PDF-1.7');
});
afterAll(() => rmSync(folder, { recursive: true }));

const start = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/start.mjs', ...args, '--no-open'], { encoding: 'utf8', timeout: 60_000 });

describe('npm start', () => {
  it('says what is wrong with a path, and ends with 1', () => {
    expect(start(join(folder, 'missing'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('There is no folder or file'),
    });
    expect(start(join(folder, 'scan.pdf'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('scan.pdf: a PDF'),
    });
  });

  it('names each file that it could not read when there is no article', () => {
    const { status, stderr } = start(folder);
    expect(status).toBe(1);
    expect(stderr).toContain('There is no article in');
    expect(stderr).toContain('scan.pdf: a PDF');
  });

  it('ends with 2 on misuse, and with its usage', () => {
    expect(start('--port')).toMatchObject({ status: 2, stderr: expect.stringContaining('usage: npm start') });
    expect(start('a', 'b')).toMatchObject({ status: 2, stderr: expect.stringContaining('one folder at a time') });
    expect(start('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--no-open') });
  });
});
