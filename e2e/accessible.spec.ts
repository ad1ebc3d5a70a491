/** axe finds nothing, in any state, light, dark and narrow. */
import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { ORCHARD, type Served, SKARN, served } from './articles.ts';
import { violationsIn } from './axe.ts';
import { inspector, rail, rowWith, table, whole } from './reader.ts';
import { armWorkers, haveWorker, workersMade } from './workers.ts';

// A table of forty rows takes axe seconds, and three looks at it on a busy machine a minute.
test.describe.configure({ timeout: 180_000 });

const PROBLEMS = [{ path: 'scan.pdf', reason: 'a PDF file: only plain text is read so far' }];
const skarn = served('skarn', SKARN);

interface State {
  readonly name: string;
  readonly folder?: Served;
  readonly act?: (page: Page) => Promise<unknown>;
}

const open = (act?: (page: Page) => Promise<unknown>) => async (page: Page) => {
  await expect(table(page)).toBeVisible();
  await act?.(page);
};

const press =
  (...keys: string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key);
  };

const sample = async (page: Page) => {
  await page.getByRole('button', { name: 'Open the sample story' }).click();
  await expect(table(page)).toBeVisible();
  // Columns that start as strips are opened.
  await page.keyboard.press('Shift+F');
};

/** Has the worker take up what it is asked and keep its answers to itself: the page waits. */
const SILENCE = `const say = globalThis.postMessage;
  globalThis.postMessage = (message) => { if (message.type === 'started') say(message); }`;
const BREAK_OFF = "setTimeout(() => { throw new Error('the engine ran dry'); })";

const STATES: readonly State[] = [
  { name: 'the first screen', act: (page) => page.getByLabel('Agency copy').fill('The ferry sailed.') },
  { name: 'the first screen with a link that waits', act: (page) => page.goto('./#story=0123456789abcdef0123&base=B') },
  {
    name: 'the sample story with every kind, all lines, a selected edit and half of the columns',
    act: async (page) => {
      await sample(page);
      // Half of the columns: the others hold nothing of another sort, and cost axe seconds.
      await press('l', 'x', 'l', 'x', 'l', 'x', 't', 'a', 'n')(page);
      await expect(table(page).getByRole('columnheader')).toHaveCount(4);
      await expect(inspector(page).getByRole('table')).toBeVisible();
    },
  },
  { name: 'missing words as carets', folder: skarn, act: open(press('c', 'n')) },
  {
    name: 'a column hidden and rows filtered to nothing',
    folder: served('orchard', ORCHARD),
    act: open(press('l', 'x', 'r')),
  },
  { name: 'the sheet of keys', folder: skarn, act: open(press('?')) },
  { name: 'the dialog that adds a version', folder: skarn, act: open(press('v')) },
  { name: 'the menu', folder: skarn, act: open((page) => page.getByRole('button', { name: 'Menu' }).click()) },
  {
    name: 'a list of stories',
    folder: { title: 'desk', stories: [...skarn.stories, ...served('orchard', ORCHARD, PROBLEMS).stories] },
  },
  {
    name: 'files that were not read',
    folder: served('skarn', SKARN, PROBLEMS),
    act: open((page) => page.getByText('1 file was not read').click()),
  },
  { name: 'one article', folder: served('skarn', { 'agency.txt': SKARN['agency.txt'] }), act: open() },
  {
    name: 'nothing in common',
    folder: served('mixed', { 'agency.txt': SKARN['agency.txt'], 'herald.txt': ORCHARD['herald.txt'] }),
    act: open(),
  },
  { name: 'no article', folder: served('scans', {}, PROBLEMS) },
];

/** In what light and room each state is looked at, in this order. In the dark only colors are other. */
const LOOKS = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1440, height: 900 }, rules: [] },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1440, height: 900 }, rules: ['color-contrast'] },
  { name: 'narrow', colorScheme: 'light', viewport: { width: 390, height: 844 }, rules: [] },
] as const;

/** Rows out of sight are not laid out, and keep the colors of before until they are: axe is to see them as a reader would. */
const layOutAll = (page: Page) =>
  page.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>('tr, section, li'))
      row.style.contentVisibility = 'visible';
  });

async function expectAccessible(page: Page): Promise<void> {
  for (const { name, colorScheme, viewport, rules } of LOOKS) {
    await test.step(name, async () => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(viewport);
      await layOutAll(page);
      expect(await violationsIn(page, { rules }), name).toEqual([]);
    });
  }
}

for (const { name, folder, act } of STATES) {
  test(`axe: ${name}`, async ({ page, visit }) => {
    if (folder) await visit(folder);
    else await page.goto('./');
    await act?.(page);
    await expectAccessible(page);
  });
}

test('axe: loading, then failing', async ({ page }) => {
  await armWorkers(page, { silence: SILENCE, breakOff: BREAK_OFF });
  await page.goto('./');
  await expect.poll(() => workersMade(page)).toBe(1);
  await haveWorker(page, 'silence');
  await page.getByRole('button', { name: 'Open the sample story' }).click();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await expectAccessible(page);
  await haveWorker(page, 'breakOff');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expectAccessible(page);
});

test('axe: the drawers of a narrow screen', async ({ page, visit }) => {
  await visit(skarn);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Articles and kinds' }).click();
  await expect(rail(page)).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.keyboard.press('Escape');
  await rowWith(page, 'four days').locator('mark').first().getByRole('button').click();
  await expect(inspector(page).getByRole('table')).toBeVisible();
  await expectAccessible(page);
});

test('marks differ in shape as well as in color', async ({ page }) => {
  await page.goto('./');
  await sample(page);
  await whole(page);
  const shapes = await table(page)
    .locator('mark')
    .evaluateAll((marks) =>
      marks.map((mark) => {
        const { borderBottomStyle, borderBottomWidth, textDecorationStyle, textDecorationThickness } =
          getComputedStyle(mark);
        const shape = [borderBottomStyle, borderBottomWidth, textDecorationStyle, textDecorationThickness].join(' ');
        return [(mark as HTMLElement).dataset.family, shape] as const;
      }),
    );
  const byFamily = new Map(shapes);
  expect(byFamily.size).toBe(4);
  expect(new Set(byFamily.values()).size).toBe(4);
});
