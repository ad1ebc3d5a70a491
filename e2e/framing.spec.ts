/** The Framing view: two accounts chosen, who speaks, what disagrees, and the way from a passage to its place. */
import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { SKARN, served } from './articles.ts';
import { violationsIn } from './axe.ts';
import { expectNoSidewaysScroll, openSample, table, tabTo } from './reader.ts';

const section = (page: Page, name: string) => page.getByRole('region', { name });
const one = (page: Page) => page.getByLabel('One account');
const other = (page: Page) => page.getByLabel('The other account');

async function openFraming(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole('button', { name: 'Framing', exact: true }).click();
  await expect(section(page, 'What each puts first')).toBeVisible();
}

test('two agencies are set against each other, and a passage leads to its place', async ({ page }) => {
  await openFraming(page);
  await expect(other(page)).toContainText('Orrin Bay Star');
  const facts = section(page, 'Figures and facts that disagree');
  await expect(facts).toContainText('38 hectares');
  await expect(facts).toContainText('44 hectares');
  const speakers = section(page, 'Who gets to speak');
  const grindaru = speakers.locator('details', { hasText: 'Nelu Grindaru' }).first();
  await expect(grindaru).toContainText('not heard in Sextant');
  expect(await violationsIn(page)).toEqual([]);
  await grindaru.locator('summary').click();
  await expect(grindaru).toContainText('All summer I thought I was poaching');
  expect(await violationsIn(page)).toEqual([]);
  await grindaru
    .getByRole('button', { name: /^F · Orrin Bay Star, ¶ 7/ })
    .first()
    .click();
  await expect(table(page)).toBeVisible();
  await expect(table(page).getByText('All summer I thought I was poaching')).toBeInViewport();
});

test('the view scrolls, and the page below it stays where it is', async ({ page }) => {
  await openFraming(page);
  await page.getByRole('navigation', { name: 'Views' }).hover();
  await page.mouse.wheel(0, 600);
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});

test('by keyboard: another account is chosen, and a name opens what is said', async ({ page }) => {
  await openSample(page);
  await page.keyboard.press('g');
  await page.keyboard.press('g');
  await expect(section(page, 'Who gets to speak')).toBeVisible();
  await expect(page).toHaveURL(/view=framing/);
  await tabTo(page, one(page), 30);
  await one(page).selectOption({ label: 'E · Kamenvir Echo (fullest)' });
  const speakers = section(page, 'Who gets to speak');
  const mayor = speakers.locator('summary', { hasText: 'Tsvetan Orlinov' });
  await expect(mayor).toBeVisible();
  await tabTo(page, mayor, 60);
  await page.keyboard.press('Enter');
  await expect(speakers.getByText('We have lost a beach')).toBeVisible();
  await expect(speakers.getByText('the mayor').first()).toBeVisible();
});

test('what is drawn and counted is copied as tables, by the keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFraming(page);
  const copied: Record<string, string[]> = {};
  for (const name of ['Who gets to speak', 'Where they appear', 'Told how', 'Words only one leans on']) {
    await section(page, name)
      .getByRole('button', { name: `Copy as a table: ${name}` })
      .focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText(`${name} copied as a table.`);
    copied[name] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  }
  expect(copied['Who gets to speak']?.find((row) => row.startsWith('Nelu Grindaru'))).toMatch(/\t0\t0\t\t\t\d+\t/);
  expect(copied['Where they appear']?.[1]).toMatch(/\t\d+\t(yes|no)\t(yes|no)\t[\d %,]*\t/);
  // A row more than there are, for the heads: those that are folded away too.
  const speakers = await section(page, 'Who gets to speak').locator('details .framing-bars').count();
  expect(copied['Who gets to speak']).toHaveLength(speakers + 1);
});

test('one family has no two sides until they are chosen', async ({ page, visit }) => {
  await visit(served('Ferry', SKARN));
  await page.getByRole('button', { name: 'Framing', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^One family/ })).toBeVisible();
  expect(await violationsIn(page)).toEqual([]);
  await other(page).selectOption({ index: 2 });
  await expect(section(page, 'What each puts first')).toBeVisible();
});

test('fits a narrow screen, in the dark too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  await page.getByRole('button', { name: 'Open the sample story' }).click();
  await page.getByRole('button', { name: 'Framing', exact: true }).click();
  await expect(section(page, 'What each puts first')).toBeVisible();
  await expectNoSidewaysScroll(page);
  expect(await violationsIn(page)).toEqual([]);
});
