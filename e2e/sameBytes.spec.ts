/** The engine gives the same bytes in Node and in the browser, whatever the machine's language and time zone. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { collate, readStory } from '../src/engine/index.ts';
import { digests, hashOf } from '../src/engine/testing/digest.ts';
import { readAll } from '../src/formats/testing/same.ts';
import { unpackRows } from '../src/worker/rows.ts';
import { expect, test } from './application.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ARTICLES = `${ROOT}src/samples/crow-island/articles/`;
const texts = readdirSync(ARTICLES)
  .sort()
  .map((id) => ({ id, text: readFileSync(ARTICLES + id, 'utf8') }));

test.use({ locale: 'tr-TR', timezoneId: 'Pacific/Auckland' });

/** A module as one script that leaves its functions in `name`. */
async function bundled(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name, fileName: name },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('nothing was bundled');
  return chunk.code;
}

test('hostile folders, known versions and the sample story give the same bytes in Node and in the browser', async ({
  page,
}) => {
  await page.addInitScript({
    content: `${await bundled('src/engine/testing/digest.ts', 'digest')};globalThis.digest = digest;`,
  });
  await page.goto('about:blank');
  const sample = { name: 'sample', sources: texts };
  const inBrowser = await page.evaluate(
    (folder) => (globalThis as unknown as { digest: { digests: typeof digests } }).digest.digests([folder]),
    sample,
  );
  expect(inBrowser.length).toBeGreaterThan(5);
  expect(inBrowser).toEqual(digests([sample]));
});

test('texts in 22 encodings, and a file of every format, are read alike in Node and in the browser', async ({
  page,
}) => {
  await page.addInitScript({
    content: `${await bundled('src/formats/testing/same.ts', 'same')};globalThis.same = same;`,
  });
  await page.goto('about:blank');
  const inBrowser = await page.evaluate(() =>
    (globalThis as unknown as { same: { readAll: typeof readAll } }).same.readAll(),
  );
  expect(inBrowser.length).toBeGreaterThan(230);
  expect(inBrowser).toEqual(await readAll());
});

test("the built application's own worker gives the collation that Node gives", async ({ page }) => {
  await page.addInitScript(() => {
    // Workers are made in a frame of the wall's.
    const page = window.top ?? window;
    const Native = Worker;
    window.Worker = class extends Native {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener('message', ({ data }) => Object.assign(page, { lastAnswer: data }));
      }
    };
  });
  await page.goto('./');
  await page.getByRole('button', { name: 'Open the sample story' }).click();
  await expect(page.getByRole('table', { name: /^Side by side/ })).toBeVisible();
  const told = await page.evaluate('JSON.stringify({ ...lastAnswer.collation, rows: [...lastAnswer.rows] })');
  const answer = JSON.parse(String(told));
  const here = collate(readStory(texts, {}), {});
  // Rows travel packed, and beside the rest.
  const inOrder = Object.keys(here).map((key) => [
    key,
    key === 'rows' ? unpackRows(Int32Array.from(answer.rows)) : answer[key],
  ]);
  expect(Object.keys(answer).sort()).toEqual(Object.keys(here).sort());
  expect(hashOf(JSON.stringify(Object.fromEntries(inOrder)))).toBe(hashOf(JSON.stringify(here)));
});
