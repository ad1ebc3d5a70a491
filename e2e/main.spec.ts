/**
 * The main path, in every engine that the tests drive (playwright.config.ts) and by the keyboard alone: opening, what matters next,
 * checked, another base, a filter, a search, copying, printing; then the other layouts, strips and a telephone.
 */
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { FOG, SHEEP, SKARN, served } from './articles.ts';
import { paperOf, wordsNotOn } from './paper.ts';
import {
  choose,
  expectBase,
  expectNoSidewaysScroll,
  head,
  inspector,
  keepCopies,
  rail,
  rowWith,
  table,
  tabTo,
  whole,
  writeFolder,
} from './reader.ts';

// Firefox is told each key by a protocol that takes its time on a busy machine.
test.describe.configure({ timeout: 120_000 });

const list = (page: Page) => page.getByRole('region', { name: 'What matters first' });
const items = (page: Page) => list(page).getByRole('listitem');
const left = (page: Page) => page.locator('footer').getByText(/left to check/);

async function leftToCheck(page: Page): Promise<number> {
  await expect(left(page)).toHaveText(/^\d+ left/);
  return Number.parseInt(await left(page).innerText(), 10);
}

/** The one that has the focus, pressed by Enter. */
async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

test('from opening to printing, by the keyboard alone', async ({ page }, info) => {
  const copied = await keepCopies(page);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked-to-print', '');
  });
  const folder = writeFolder(info, 'skarn', SKARN);
  await page.goto('./');
  const files = Object.keys(SKARN).map((name) => join(folder, name));
  await tabTo(page, page.getByRole('main').getByRole('button', { name: 'Choose files…' }));
  await choose(page, () => page.keyboard.press('Enter'), files);
  await expect(table(page)).toHaveAccessibleName(/3 articles/);
  await whole(page);
  // The next thing that matters: the list opens on it, the table goes there; Space checks it and goes on.
  const total = await leftToCheck(page);
  await page.keyboard.press('s');
  await expect(items(page).first().getByRole('button')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(items(page).first().getByRole('checkbox')).toBeChecked();
  await expect(items(page).nth(1).getByRole('button')).toBeFocused();
  await expect(left(page)).toContainText(`${total - 1} left to check`);
  while (!(await list(page).locator('[aria-current]').innerText()).includes('sheep'))
    await page.keyboard.press('ArrowDown');
  await expect(table(page).locator('[aria-current]').last()).toBeInViewport();
  await expect(inspector(page)).toContainText('Not in this version');
  await page.keyboard.press('s');
  await expect(list(page)).toBeHidden();
  // From difference to difference in the table, and what every article has there.
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(inspector(page).getByRole('table')).toContainText('Reading');
  // Another base text, and fewer rows.
  await page.keyboard.press('3');
  await expectBase(page, 'C');
  await page.keyboard.press('r');
  await expect(rail(page).getByRole('radio', { name: /^That differ/ })).toBeChecked();
  for (let i = 0; i < 3; i++) await page.keyboard.press('r');
  // A search that is lit, and gives the keys back.
  await page.keyboard.press('/');
  await page.keyboard.type('harbour');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search')).toContainText('1 of 1');
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('found-here') ?? [])].map((range) => `${range}`)))
    .toEqual(['harbour']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('y');
  await expect.poll(copied).toContain('Read against C');
  // Printing has no key of its own: the browser has one, and the menu.
  await page.getByRole('button', { name: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  await enter(page, page.getByRole('region', { name: 'Menu' }).getByRole('button', { name: 'Print…' }));
  await expect(page.locator('html')).toHaveAttribute('data-asked-to-print', '');
  expect(wordsNotOn(await paperOf(page), Object.values(SKARN))).toEqual([]);
  // In Firefox the workers end to print; whoever asks again finds new ones.
  await page.keyboard.press('1');
  await expectBase(page, 'A');
  await page.keyboard.press('2');
  await expectBase(page, 'B');
});

test('layouts, strips, marks turned and a telephone, by the keyboard alone', async ({ page, visit }) => {
  await visit(served('skarn', SKARN));
  await expect(table(page)).toBeVisible();
  await whole(page);
  // A column to a strip and back, and to the left.
  await page.keyboard.press('l');
  await page.keyboard.press('l');
  await page.keyboard.press('f');
  await expect(head(page, 'C')).toHaveText('C');
  await expect(rowWith(page, 'four days').getByRole('cell').nth(2).getByRole('img')).toHaveAccessibleName('differs');
  await page.keyboard.press('f');
  await page.keyboard.press('Shift+H');
  await expect(table(page).getByRole('columnheader')).toHaveText([/Paragraph/, /^A/, /^C/, /^B/]);
  await page.keyboard.press('Shift+D');
  // What is in common instead of what differs.
  await page.keyboard.press('m');
  await expect(rowWith(page, 'four days').locator('mark').last()).toHaveText('mail and flour to the island.');
  await page.keyboard.press('m');
  // Two articles in their own order; one text with its apparatus.
  await page.keyboard.press('h');
  await page.keyboard.press('d');
  const pair = page.getByRole('table', { name: /^Pair: / });
  await expect(pair).toBeVisible();
  await expect(page.locator('.connectors path')).toHaveCount(1);
  await page.keyboard.press('d');
  const readings = page.getByRole('region', { name: 'Reading' }).getByRole('list', { name: 'Readings of ¶ 1' });
  await expect(readings.getByRole('listitem')).toHaveText(['harbor ] harbour B', 'bringing ] carrying B C']);
  await page.keyboard.press('d');
  await expect(table(page)).toBeVisible();
  // The overview leads from row to row.
  const overview = page.getByRole('slider', { name: 'Overview' });
  await overview.focus();
  await page.keyboard.press('End');
  await expect(rowWith(page, 'Gales are forecast')).toBeInViewport();
  // One article at a time.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('combobox', { name: 'Article under A' }).selectOption({ index: 1 });
  await expect(rowWith(page, 'neither a runway').locator('del')).toHaveText(SHEEP);
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 320, height: 480 });
  await expectNoSidewaysScroll(page);
});

test("the browser's own find opens a strip in which it comes upon words", async ({ page, visit, browserName }) => {
  await visit(served('skarn', SKARN));
  await whole(page);
  for (const key of ['l', 'l', 'f']) await page.keyboard.press(key);
  await expect(head(page, 'C')).toHaveText('C');
  const hidden = table(page).locator('[hidden="until-found"]').filter({ hasText: FOG });
  await expect(hidden).toBeHidden();
  const find = (words: string) =>
    page.evaluate((sought) => (window as unknown as { find(text: string): boolean }).find(sought), words);
  expect(await find('where a regatta was put off')).toBe(true);
  // What a script looks for Chromium finds without showing it; what is typed into its find bar it shows, after this event.
  if (browserName === 'chromium') await hidden.dispatchEvent('beforematch', { bubbles: true });
  const paragraph = rowWith(page, FOG).getByRole('paragraph').filter({ hasText: FOG });
  await expect(paragraph).toBeFocused();
  await expect(paragraph).toBeInViewport();
  await expect(head(page, 'C')).toContainText('Gazette');
});
