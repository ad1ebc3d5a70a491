/** What matters first: the list, what is checked of it, what is copied; and marks turned inside out. */
import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { SHEEP, SKARN, served } from './articles.ts';
import { expectAccessible } from './axe.ts';
import {
  expectBase,
  expectNoSidewaysScroll,
  inspector,
  keepCopies,
  openSample,
  rail,
  rowWith,
  table,
} from './reader.ts';

test.describe.configure({ timeout: 120_000 });

const skarn = served('skarn', SKARN);
const list = (page: Page) => page.getByRole('region', { name: 'What matters first' });
const items = (page: Page) => list(page).getByRole('listitem');
const current = (page: Page) => list(page).locator('[aria-current]');
const said = (page: Page) => page.getByRole('status');
const left = (page: Page) => page.locator('footer').getByText(/left to check/);

test('a key opens the list, the most consequential first; Space checks and goes on, and the footer counts', async ({
  page,
  visit,
}) => {
  await visit(skarn);
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('s');
  await expect(list(page)).toBeVisible();
  await expect(list(page).getByRole('heading', { level: 3 }).first()).toHaveText('Content that only some have');
  const total = await items(page).count();
  await expect(left(page)).toContainText(`${total} left to check`);
  // The same word in two versions is one difference.
  await expect(items(page).filter({ hasText: 'carrying' })).toHaveCount(1);
  await expect(items(page).filter({ hasText: 'carrying' }).locator('.matter-sigla').last()).toHaveText('B C');
  // It begins with the first, which has the focus, and the table goes there.
  await expect(items(page).first().getByRole('button')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(items(page).first().getByRole('checkbox')).toBeChecked();
  await expect(items(page).nth(1).getByRole('button')).toBeFocused();
  await expect(left(page)).toContainText(`${total - 1} left to check`);
  await expect(said(page)).toContainText(`Checked. ${total - 1} left.`);
  // Down to the sheep, and the table and the inspector show them.
  while (!(await current(page).innerText()).includes('sheep')) await page.keyboard.press('ArrowDown');
  await expect(table(page).locator('[aria-current]').first()).toContainText(SHEEP.slice(2));
  await expect(inspector(page)).toContainText('Not in this version');
  // Taking it back stays there.
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await expect(items(page).first().getByRole('button')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(items(page).first().getByRole('checkbox')).not.toBeChecked();
  await expect(items(page).first().getByRole('button')).toBeFocused();
  await expectAccessible(page, '.table');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
});

test('a selected difference is checked in the table, and what is checked survives a reload and another base', async ({
  page,
  visit,
}) => {
  // Two articles: from the side of a third, what is checked of these two is only a part of what differs.
  await visit(served('skarn', { 'agency.txt': SKARN['agency.txt'], 'courier.txt': SKARN['courier.txt'] }));
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('n');
  await expect(inspector(page).getByRole('button', { name: 'Checked Space' })).toBeVisible();
  const total = Number(/(\d+) left/.exec(await left(page).innerText())?.[1]);
  await page.keyboard.press('Space');
  await expect(said(page)).toHaveText(new RegExp(`^Checked\\. ${total - 1} left\\. 2 of \\d+`));
  await page.keyboard.press('p');
  await expect(inspector(page).getByRole('button', { name: '✓ Checked' })).toHaveAttribute('aria-pressed', 'true');
  // Kept by content: hashes and offsets, and not a word of an article or a file's name.
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).toMatch(/variorum\.checked\.[0-9a-f]{20}\.[0-9a-f]{20}":"[0-9>-]+"/);
  expect(kept).not.toMatch(/harbor|agency|courier|ferry/i);
  await page.reload();
  await expect(left(page)).toContainText(`${total - 1} left to check`);
  // The same two articles from the other side.
  await page.keyboard.press('2');
  await expectBase(page, 'B');
  await page.keyboard.press('s');
  await expect(list(page).getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('two tabs on the same story do not lose what the other checked', async ({ page, visit, context }) => {
  await visit(skarn);
  await expect(left(page)).toContainText(/\d/);
  const total = Number(/(\d+) left/.exec(await left(page).innerText())?.[1]);
  const other = await context.newPage();
  await other.goto(page.url());
  for (const [tab, downs] of [
    [page, 0],
    [other, 2],
  ] as const) {
    await tab.bringToFront();
    await expect(table(tab)).toBeVisible();
    await tab.keyboard.press('s');
    await expect(current(tab).first()).toBeFocused();
    for (let i = 0; i < downs; i++) await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Space');
  }
  await expect(left(other)).toContainText(`${total - 2} left to check`);
  await expect(left(page)).toContainText(`${total - 2} left to check`);
  await other.reload();
  await expect(left(other)).toContainText(`${total - 2} left to check`);
});

test('the list, what is selected, and a citation are copied as plain text', async ({ page, visit }) => {
  const copied = await keepCopies(page);
  await visit(skarn);
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('y');
  await expect(said(page)).toHaveText(/^Copied: \d+ differences\.$/);
  const text = await copied();
  expect(text).toMatch(/^skarn\nRead against A, .+\. \d+ differences, what matters first\.\n/);
  expect(text).toMatch(/\n {2}A, .+, ¶ 2: , and most of them keep sheep\n {2}C, .+, ¶ 2: \(no words here\)/);
  expect(text).toMatch(/\n {2}A, .+, ¶ 1: bringing\n {2}B, .+, ¶ 1; C, .+, ¶ 1: carrying/);
  // Only what is selected.
  await page.keyboard.press('n');
  await page.keyboard.press('y');
  await expect(said(page)).toHaveText('Copied: the selected difference.');
  expect(await copied()).toMatch(/^Spelling\..*\n {2}A, .+, ¶ 1: harbor\n {2}B, .+, ¶ 1: harbour\n$/);
  await inspector(page).getByRole('button', { name: 'Copy citation' }).click();
  await expect
    .poll(copied)
    .toMatch(/^.+, “Ferry to Skarn sails again after storm”, no date, ¶ 1: “The ferry to Skarn .+ harbour, .+”\n$/);
});

test('on a narrow screen the list is a sheet that leaves the words in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openSample(page);
  await page.keyboard.press('s');
  await expect(list(page)).toBeVisible();
  await items(page).nth(3).getByRole('button').click();
  await expect(current(page)).toBeVisible();
  const mark = table(page).locator('[aria-current]').last();
  await expect(mark).toBeInViewport();
  await expect
    .poll(async () => {
      const [words, sheet] = [await mark.boundingBox(), await list(page).boundingBox()];
      return words !== null && sheet !== null && words.y + words.height <= sheet.y;
    })
    .toBe(true);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page, '.table');
});

test('marks turned inside out show what matches', async ({ page, visit }) => {
  await visit(skarn);
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('m');
  const cell = rowWith(page, 'four days').getByRole('cell').nth(1);
  await expect(cell.locator('mark').first()).toHaveText(
    'The ferry to Skarn sailed again on Tuesday after four days in',
  );
  await expect(rail(page).getByRole('switch', { name: 'Mark what matches instead' })).toBeChecked();
  // What differs is plain: another shape and no shape.
  const shape = (name: string) =>
    cell
      .getByText(name, { exact: true })
      .locator('xpath=ancestor-or-self::mark[1]')
      .evaluate((mark) => getComputedStyle(mark).borderBottomStyle);
  expect(await shape('harbour')).toBe('none');
  expect(
    await cell
      .locator('mark')
      .first()
      .evaluate((mark) => getComputedStyle(mark).borderBottomStyle),
  ).toBe('double');
  await expectAccessible(page, '.table');
  await page.keyboard.press('m');
  await expect(cell.locator('mark').first()).toHaveText('harbour');
});
