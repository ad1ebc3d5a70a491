import { describe, expect, it } from 'vitest';
import { readStory } from '../engine/index.ts';
import type { FolderFile } from './model.ts';
import { readHere } from './testing/here.ts';
import { hostileFile } from './testing/hostile.ts';

/** How many files are tried: `HOSTILE=100000 npx vitest run src/formats/hostile.test.ts` is the run of a night. */
const COUNT = Number(process.env.HOSTILE ?? 5_000);
const BATCH = 500;
/** Milliseconds after which the parser of a real file would have been ended. Of the processor: a machine that is busy fails no file. */
const GUARD = 20_000;

/** What is wrong with how a file was read; nothing, where it was read whole or its failure was named. */
function wrongWith(files: readonly FolderFile[]): string | undefined {
  if (files.length === 0) return 'neither shown nor listed';
  for (const { path, read } of files) {
    if (path === '') return 'a file without a name';
    if ('reason' in read) {
      if (!/\w{2}/.test(read.reason)) return `no reason for ${path}: ${JSON.stringify(read.reason)}`;
      if (/undefined|null|NaN|\[object/.test(read.reason)) return `a reason that says nothing: ${read.reason}`;
      continue;
    }
    if (!/\S/.test(read.text)) return `${path} is shown without a word`;
    const lost = lostIn(read);
    if (lost !== undefined) return `${path} lost ${lost}`;
  }
  return undefined;
}

/** The first character that no paragraph holds, as the engine reads the text. */
function lostIn(read: Extract<FolderFile['read'], { text: string }>): string | undefined {
  const [article] = readStory([{ id: 'a', ...read }], {}).articles;
  if (!article) return 'the article';
  if (article.text !== read.text) return 'characters of the text';
  let at = 0;
  for (const { start, end } of article.paragraphs) {
    const between = article.text.slice(at, start);
    if (start < at || end < start || /\S/u.test(between.replaceAll('\ufeff', '')))
      return JSON.stringify(between.slice(0, 20));
    at = end;
  }
  const rest = article.text.slice(at).replaceAll('\ufeff', '');
  return /\S/u.test(rest) ? JSON.stringify(rest.slice(0, 20)) : undefined;
}

describe(`${COUNT} bad files`, () => {
  const batches = Array.from({ length: Math.ceil(COUNT / BATCH) }, (_, i) => i);
  it.each(batches)(
    'batch %i: each is read without a lost character or refused with a reason, and in time',
    async (batch) => {
      for (let seed = batch * BATCH; seed < Math.min(COUNT, (batch + 1) * BATCH); seed += 1) {
        const { path, bytes } = hostileFile(seed);
        const started = process.cpuUsage();
        const wrong = wrongWith(await readHere(path, bytes));
        expect(wrong, `file ${seed} (${JSON.stringify(path)})`).toBeUndefined();
        const { user, system } = process.cpuUsage(started);
        expect((user + system) / 1000, `file ${seed} (${JSON.stringify(path)})`).toBeLessThan(GUARD);
      }
    },
    600_000,
  );
});
