/** What takes long can be stopped, and what breaks off leaves the folder as it was. */
import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { SKARN, served } from './articles.ts';
import { expectBase, head, inspector, openFolder, rail, table, withoutPicker, writeFolder } from './reader.ts';
import { armWorkers, haveWorker, workersMade } from './workers.ts';

/** To be called before the page is opened. */
const arm = (page: Page) =>
  armWorkers(page, {
    breathe: '',
    kill: 'close()',
    neverBegin: 'close(); await new Promise(() => {})',
    sabotage: "globalThis.postMessage = () => { throw new Error('the engine ran dry'); }; await new Promise(() => {})",
  });

/** Ends the worker from inside, as a browser does that runs out of memory: without a word to the page. */
const kill = (page: Page) => haveWorker(page, 'kill');

/** Has the worker throw where nothing catches it, as soon as it is asked for something. */
const sabotage = (page: Page) => haveWorker(page, 'sabotage');

test('reading many files tells how far it is, and stops when it is cancelled', async ({ page }, info) => {
  await withoutPicker(page);
  await page.addInitScript(() => {
    // Every file after the twentieth takes until the test lets go.
    const read = Blob.prototype.arrayBuffer;
    const gate = new Promise<void>((open) => Object.assign(window, { letGo: open }));
    let asked = 0;
    Blob.prototype.arrayBuffer = async function () {
      // The beginning of a file, by which its size is judged, is a blob of its own.
      if (this instanceof File) asked += 1;
      if (asked > 20) await gate;
      return read.call(this);
    };
  });
  await page.goto('./');
  const names = Array.from({ length: 60 }, (_, i) => `take-${String(i).padStart(2, '0')}.txt`);
  const files = Object.fromEntries(names.map((name) => [name, SKARN['agency.txt']]));
  await openFolder(page, writeFolder(info, 'takes', files));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reading…');
  await expect(page.getByRole('progressbar', { name: 'Files read' })).toHaveAttribute('max', '60');
  await expect(page.getByText('16 of 60 files.')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Open the sample story' })).toBeVisible();
  // What was under way comes in, and opens nothing.
  await page.evaluate('letGo()');
  await page.getByRole('button', { name: 'Open the sample story' }).click();
  await expect(table(page)).toHaveAccessibleName(/6 articles/);
});

test('a comparison is cancelled: the story of before is still open, and the next one works', async ({
  page,
  visit,
}) => {
  // Texts that are long, unlike each other and without a line that repeats: the engine is busy with them for long.
  const long = (seed: number) =>
    Array.from({ length: 40_000 }, (_, i) => `Take ${(i * 7919 + seed) % 99_991} of ${seed} was ${i * seed}.`).join(
      '\n',
    );
  const { stories } = served('skarn', SKARN);
  await visit({
    title: 'desk',
    stories: [...stories, ...served('long', { 'a.txt': long(3), 'b.txt': long(5) }).stories],
  });
  await page.getByRole('button', { name: /^skarn/ }).click();
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('u');
  for (const stop of [
    () => page.keyboard.press('Escape'),
    () => page.getByRole('button', { name: 'Cancel' }).click(),
  ]) {
    await page.getByRole('button', { name: /^long/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comparing…');
    // It tells how far it is within a single article too: twice it stands further than before, and at no whole one.
    const bar = page.getByRole('progressbar', { name: 'Comparing' });
    let stood = 0;
    for (const _ of [1, 2]) {
      const now = async () => Number(await bar.getAttribute('value'));
      await expect.poll(async () => (await now()) > stood && !Number.isInteger(await now())).toBe(true);
      stood = await now();
    }
    await stop();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('desk');
  }
  await page.getByRole('button', { name: /^skarn/ }).click();
  await expect(table(page)).toHaveAccessibleName(/3 articles/);
  await page.keyboard.press('2');
  await expectBase(page, 'B');
});

test('a worker that died unseen is replaced: the folder is intact', async ({ page }, info) => {
  await arm(page);
  await openFolder(page, writeFolder(info, 'skarn', SKARN));
  await expect(table(page)).toBeVisible();
  await kill(page);
  await page.keyboard.press('2');
  await expectBase(page, 'B');
  await expect(table(page)).toHaveAccessibleName(/3 articles/);
  await page.keyboard.press('n');
  await expect(inspector(page).getByRole('table')).toContainText('Reading');
});

test('a worker that never began is replaced, and the folder opens', async ({ page }, info) => {
  await arm(page);
  await withoutPicker(page);
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await haveWorker(page, 'neverBegin');
  await openFolder(page, writeFolder(info, 'skarn', SKARN));
  await expect(table(page)).toHaveAccessibleName(/3 articles/);
  await page.keyboard.press('2');
  await expectBase(page, 'B');
});

test('a worker that breaks off says so; the folder is intact, and trying again works', async ({ page, visit }) => {
  await arm(page);
  await visit(served('skarn', SKARN));
  await expect(table(page)).toBeVisible();
  await rail(page).getByLabel('Name of article B').fill('The Courier');
  await sabotage(page);
  await head(page, 'C')
    .getByRole('button', { name: /^Read every article/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The texts could not be compared.');
  await expect(page.getByRole('main')).toContainText('the engine ran dry');
  await expect(page.getByRole('main')).toContainText('nothing of them was lost');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectBase(page, 'C');
  await expect(head(page, 'B')).toContainText('The Courier');
});

test('after a failure the way back leads to the story as it was', async ({ page, visit }) => {
  await arm(page);
  await visit(served('skarn', SKARN));
  await expect(table(page)).toBeVisible();
  await sabotage(page);
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Back to skarn' }).click();
  await expectBase(page, 'A');
  await page.keyboard.press('2');
  await expectBase(page, 'B');
});

test('a folder that cannot be compared at first is compared when it is tried again', async ({ page }) => {
  await arm(page);
  await page.goto('./');
  await expect.poll(() => workersMade(page)).toBe(1);
  // One that gave no sign of life would be replaced without a word.
  await haveWorker(page, 'breathe', undefined, true);
  await sabotage(page);
  await page.getByRole('button', { name: 'Open the sample story' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The texts could not be compared.');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(table(page)).toHaveAccessibleName(/6 articles/);
});
