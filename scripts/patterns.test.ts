import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ROOT } from './install.mjs';
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

/** Modules that put patterns together from pieces while they are loaded, and all that they load. */
async function patternsPutTogether() {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      /\.ts$/.test(name) &&
      !/\.test\.ts$|testing[\\/]/.test(name) &&
      /\bnew RegExp\(/.test(readFileSync(join(ROOT, 'src', name), 'utf8')),
  );
  const made: { file: string; line: number; source: string; flags: string }[] = [];
  const Plain = RegExp;
  vi.stubGlobal(
    'RegExp',
    new Proxy(Plain, {
      construct(target, args) {
        const pattern = Reflect.construct(target, args) as RegExp;
        // Whoever made it: what a library makes for itself is its own, and is asked about short stretches only.
        const maker = (new Error().stack ?? '').split('\n')[2] ?? '';
        const [, file, line] = /(src\/[^\s:?]+\.ts)[^\s:]*:(\d+)/.exec(maker) ?? [];
        if (file && !maker.includes('node_modules'))
          made.push({ file, line: Number(line), source: pattern.source, flags: pattern.flags });
        return pattern;
      },
    }),
  );
  for (const file of files) await import(/* @vite-ignore */ join(ROOT, 'src', file));
  vi.unstubAllGlobals();
  return { files, made };
}

test('no pattern that is put together from pieces hangs on a megabyte of anything', async () => {
  const { files, made } = await patternsPutTogether();
  // Every one of these modules makes at least one while it is loaded, but for the one that copies a literal when it is asked.
  expect(new Set(made.map(({ file }) => file.replace(/^.*src\//, ''))).size).toBeGreaterThanOrEqual(files.length - 1);
  const { hung } = await tryPatterns(made);
  expect(hung.map(({ file, line, source, on }) => `${file}:${line} /${source}/ on ${on}`)).toEqual([]);
}, 600_000);
