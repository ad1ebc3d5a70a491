import { expect, test } from 'vitest';
import { patternsBelow, patternsIn, tryPatterns } from './patterns.mjs';

test('the patterns of a module are found as they are written', () => {
  const found = patternsIn('x.ts', "const a = /a+b/gi;\n// /not one/\nconst b = '/nor this/'.replace(/[/]/u, '');");
  expect(found).toEqual([
    { file: 'x.ts', line: 1, source: 'a+b', flags: 'gi' },
    { file: 'x.ts', line: 3, source: '[/]', flags: 'u' },
  ]);
});

test('a pattern that hangs is told, and the ones behind it are tried', async () => {
  const pattern = (source: string) => ({ file: 'x.ts', line: 1, source, flags: '' });
  const tried = ['^a', '(?:a+)+$', '\\s+$', ' '].map(pattern);
  const { hung } = await tryPatterns(tried, { patience: 5_000, length: 1 << 19 });
  expect(hung.map(({ source }) => source)).toEqual(['(?:a+)+$', '\\s+$']);
}, 120_000);

test('no pattern of the source hangs on a megabyte of anything', async () => {
  const patterns = patternsBelow('src');
  expect(patterns.length).toBeGreaterThan(100);
  const { hung } = await tryPatterns(patterns);
  expect(hung.map(({ file, line, source, on }) => `${file}:${line} /${source}/ on ${on}`)).toEqual([]);
}, 600_000);
