/** The Changes view: counts that open their passages, readings, house style, what to look at, and the way back to the table. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { SKARN, served } from './articles.ts';
import { violationsIn } from './axe.ts';
import { expectNoSidewaysScroll, openSample, rail, table, tabTo } from './reader.ts';

const where = (page: Page) => page.getByRole('table', { name: 'Where each differs' });
const readings = (page: Page) => page.getByRole('table', { name: 'Readings' });
const list = (page: Page) => page.getByRole('dialog');

async function openChanges(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole('button', { name: 'Changes', exact: true }).click();
  await expect(where(page)).toBeVisible();
}

test('a key leads there and back, and the address keeps it', async ({ page }) => {
  await openSample(page);
  await page.keyboard.press('g');
  await expect(where(page)).toBeVisible();
  await expect(page).toHaveURL(/view=changes/);
  await page.goBack();
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('g');
  await expect(where(page)).toBeVisible();
  await page.keyboard.press('Shift+G');
  await expect(table(page)).toBeVisible();
});

test('a number opens its passages, and a passage leads to its place in the table', async ({ page }) => {
  await openChanges(page);
  await expect(page.getByText('Take or desk: not known')).toBeVisible();
  await where(page).getByRole('button', { name: 'C, Fact: 1' }).click();
  await expect(list(page)).toHaveAccessibleName('C, Fact');
  await expect(list(page)).toContainText('Another amount');
  await list(page)
    .getByRole('button', { name: /^Show in the table/ })
    .click();
  await expect(table(page)).toBeVisible();
  const mark = table(page).locator('[aria-current="true"]').last();
  await expect(mark).toBeInViewport();
  await expect(mark).toHaveText('121');
});

test('by keyboard alone', async ({ page }) => {
  await openSample(page);
  await page.keyboard.press('g');
  await expect(where(page)).toBeVisible();
  const number = where(page).getByRole('button', { name: /^B, Courtesy title: / });
  await tabTo(page, number, 80);
  await page.keyboard.press('Enter');
  await expect(list(page)).toContainText('Mr ');
  await page.keyboard.press('Escape');
  await expect(number).toBeFocused();
});

test('readings are filtered and sorted, and open with their exceptions', async ({ page }) => {
  await openChanges(page);
  await page.getByLabel('Kind').selectOption('Courtesy title');
  const rows = readings(page)
    .getByRole('row')
    .filter({ has: page.getByRole('cell') });
  await expect(rows.first()).toContainText('→ M');
  await expect(rows.first()).toContainText(/\d of \d/);
  await page.getByLabel('Kind').selectOption('All');
  await readings(page).getByRole('button', { name: 'Times' }).click();
  await expect(readings(page).getByRole('columnheader', { name: 'Times' })).toHaveAttribute('aria-sort', 'descending');
  await rows.first().getByRole('button').click();
  await expect(list(page).getByRole('listitem').first()).toBeVisible();
});

test('house style is told with evidence, and its exceptions open', async ({ page }) => {
  await openChanges(page);
  const style = page.getByRole('table', { name: 'House style, as seen' });
  await expect(style.getByRole('row', { name: /^Courtesy titles/ })).toContainText('Mr');
  await style.getByRole('button', { name: 'Mr, Ms, Mrs: 5 of 5, Courtesy titles' }).click();
  await expect(list(page).getByRole('listitem')).toHaveCount(5);
  await page.keyboard.press('Escape');
  await style
    .getByRole('row', { name: /^Spelling/ })
    .getByRole('button', { name: /exception/ })
    .first()
    .click();
  await expect(list(page)).toContainText('Not British');
});

test('what deserves a second look is counted and opens', async ({ page }) => {
  await openChanges(page);
  await page.getByRole('button', { name: /^Facts that differ: [1-9]/ }).click();
  await expect(list(page).getByRole('listitem')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  // The Courier has the beekeeper's surname before his name.
  await page.getByRole('button', { name: 'Name before its full form: 1' }).click();
  await expect(list(page)).toContainText('Mr Zhitarov said from a bench');
  await page.keyboard.press('Escape');
  // What is only respelled inside a quotation is folded, and opens by the keyboard.
  await page.locator('summary').filter({ hasText: 'Folded' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Only respelled in a quotation: [1-9]/ }).click();
  await expect(list(page)).toContainText('Kamen Vir');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^House style: [1-9]/ }).click();
  await expect(list(page)).toHaveAccessibleName('House style');
});

test('another base is counted anew', async ({ page }) => {
  await openChanges(page);
  await page.keyboard.press('2');
  await expect(page.getByText(/^Differences from B/)).toBeVisible();
  await expect(where(page).getByRole('rowheader', { name: /^A / })).toBeVisible();
});

test('exports are saved as files, with the texts’ digests and a row for each edit', async ({ page }) => {
  await openChanges(page);
  const saved = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const file = await download;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  const json = await saved('Export JSON');
  const { articles, edits, paragraphs } = JSON.parse(json.text);
  expect(articles).toHaveLength(6);
  expect(articles[0].sha256).toMatch(/^[0-9a-f]{64}$/);
  const csv = await saved('Export CSV');
  expect(csv.name).toMatch(/-changes\.csv$/);
  expect(csv.text).toContain(articles[0].sha256);
  expect(edits.length).toBeGreaterThan(100);
  expect(paragraphs.length).toBeGreaterThan(10);
  expect(csv.text.split('\r\n').filter((line) => line.startsWith('paragraph,'))).toHaveLength(paragraphs.length);
});

for (const { name, width, scheme } of [
  { name: 'wide', width: 1440, scheme: 'light' },
  { name: 'dark', width: 1440, scheme: 'dark' },
  { name: 'narrow', width: 390, scheme: 'light' },
] as const)
  test(`nothing stands in the way of anyone: ${name}`, async ({ page, visit }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme: scheme });
    await visit(served('Skarn', SKARN));
    await page.getByRole('button', { name: 'Changes', exact: true }).click();
    await expect(where(page)).toBeVisible();
    await expectNoSidewaysScroll(page);
    expect(await violationsIn(page)).toEqual([]);
    await where(page).getByRole('button').first().click();
    await expect(list(page)).toBeVisible();
    expect(await violationsIn(page)).toEqual([]);
  });

test('one article has nothing to count, and says so', async ({ page, visit }) => {
  await visit(served('Skarn', { 'agency.txt': SKARN['agency.txt'] }));
  await page.getByRole('button', { name: 'Changes', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'One article: nothing differs.' })).toBeVisible();
});

test('a day that the reader gives is followed by every date', async ({ page, visit }) => {
  const told = (day: string) =>
    [
      'The council of Fennmouth sells the old lighthouse',
      `The council of Fennmouth sold the old lighthouse ${day} after a vote that took most of the night and split both parties.`,
      'The buyer, a beekeeper from the next valley, said that the lamp would be lit again on every night of the year.',
    ].join('\n\n');
  await visit(served('Fennmouth', { 'a.txt': told('on Tuesday'), 'b.txt': told('yesterday') }));
  // The texts are read again, and counted, soon after.
  const expectTold = (name: string, rule: string) =>
    expect(async () => {
      await page.keyboard.press('Escape');
      await where(page).getByRole('button', { name }).click({ timeout: 2000 });
      await expect(list(page)).toContainText(rule, { timeout: 2000 });
    }).toPass();
  const published = async (sigil: string, day: string) => {
    await rail(page)
      .getByRole('button', { name: `About article ${sigil}` })
      .click();
    await page.getByLabel(/^Day of publication/).fill(day);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(rail(page).getByText(`published ${day}`)).toBeVisible();
  };
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('g');
  await expectTold('B, Date: 1', 'as the two versions tell together; a day of publication is not given');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Side by side', exact: true }).click();
  await published('A', '2026-01-13');
  await published('B', '2026-01-14');
  await page.keyboard.press('g');
  await expectTold('B, Date: 1', 'The same moment told otherwise');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Side by side', exact: true }).click();
  await published('B', '2026-01-16');
  await page.keyboard.press('g');
  await expectTold('B, Fact: 1', 'Another date');
});
