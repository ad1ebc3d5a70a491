/** Find: in every article, across marks, lit, counted and walked by key; and the browser's own find beside it. */
import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { SKARN, served } from './articles.ts';
import { expectAccessible } from './axe.ts';
import { expectNoSidewaysScroll, openSample, rowWith, table } from './reader.ts';

test.describe.configure({ timeout: 120_000 });

const skarn = served('skarn', SKARN);
const bar = (page: Page) => page.getByRole('search', { name: 'Find in every article' });
const field = (page: Page) => bar(page).getByRole('textbox', { name: 'Find in every article' });

/** The words that are lit, as they stand on screen. */
const lit = (page: Page, name: 'found' | 'found-here') =>
  page.evaluate(
    (highlight) => [...(CSS.highlights.get(highlight) ?? [])].map((range) => (range as Range).toString()),
    name,
  );

test('what is typed is lit in every article, walked by Enter, and Escape leaves the reader there', async ({
  page,
  visit,
}) => {
  await visit(skarn);
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('MAREN dole');
  await expect(bar(page)).toContainText('3 matches');
  await expect.poll(() => lit(page, 'found')).toEqual(['Maren Dole', 'Maren Dole', 'Maren Dole']);
  await expect(page.getByRole('status')).toHaveText('3 matches.');
  await expect(bar(page).getByRole('list', { name: 'Matches by article' }).getByRole('listitem')).toHaveText([
    'A 1',
    'B 1',
    'C 1',
  ]);
  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText('1 of 3');
  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText('2 of 3');
  await page.keyboard.press('Shift+Enter');
  await expect(bar(page)).toContainText('1 of 3');
  await expect.poll(() => lit(page, 'found-here')).toEqual(['Maren Dole']);
  await expect(field(page)).toBeFocused();
  await expectAccessible(page, '.table');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  expect(await lit(page, 'found')).toEqual([]);
  await expect(rowWith(page, 'Maren Dole').getByRole('cell').first().getByRole('paragraph')).toBeFocused();
  // Letters are commands again.
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue('');
});

test('a match runs across marks, and words that an article lacks are not found in it', async ({ page, visit }) => {
  await visit(skarn);
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('/');
  await field(page).fill('harbour, the operator said, carrying mail');
  await expect(bar(page)).toContainText('1 match');
  await expect.poll(() => lit(page, 'found')).toEqual(['harbour, the operator said, carrying mail']);
  // Struck through in C, and no word of it.
  await field(page).fill('keep sheep');
  await expect(bar(page).getByRole('listitem')).toHaveText(['A 1', 'B 1']);
  await field(page).fill('submarine');
  await expect(bar(page)).toContainText('Not found');
});

test('case and accents make a difference when the reader says so', async ({ page }) => {
  await openSample(page);
  await page.keyboard.press('/');
  await field(page).fill('vaduceanu');
  await expect.poll(async () => new Set(await lit(page, 'found'))).toEqual(new Set(['Vaduceanu', 'Văduceanu']));
  await bar(page).getByRole('checkbox', { name: 'Case' }).check();
  await expect(bar(page)).toContainText('Not found');
  await bar(page).getByRole('checkbox', { name: 'Case' }).uncheck();
  await bar(page).getByRole('checkbox', { name: 'Accents' }).check();
  await expect.poll(async () => new Set(await lit(page, 'found'))).toEqual(new Set(['Vaduceanu']));
});

test('what stands in lines that are set aside or in hidden columns is said, and shown on request', async ({
  page,
  visit,
}) => {
  await visit(skarn);
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('l');
  await page.keyboard.press('x');
  await page.keyboard.press('/');
  await field(page).fill('harbour');
  await expect(bar(page)).toContainText('Not on screen: 1 in hidden columns.');
  await field(page).fill('newsletter');
  await expect(bar(page)).toContainText('Not on screen: 1 in lines that are set aside.');
  await expect(table(page)).not.toContainText('newsletter');
  await bar(page).getByRole('button', { name: 'Show them' }).click();
  await expect(table(page)).toContainText('newsletter');
  await expect.poll(() => lit(page, 'found')).toEqual(['newsletter']);
  await expect(bar(page)).not.toContainText('Not on screen');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page, '.table');
});

test('the browser finds in the table what is far out of sight', async ({ page }) => {
  await openSample(page);
  const last = table(page).getByRole('paragraph').last();
  const words = (await last.evaluate((paragraph) => paragraph.textContent ?? '')).trim().slice(0, 24);
  const found = await page.evaluate(
    (sought) => (window as unknown as { find(text: string): boolean }).find(sought),
    words,
  );
  expect(found).toBe(true);
});
