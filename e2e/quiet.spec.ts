/** Nothing is asked of anyone once the page is ready, and what is shown is what the articles say. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, serveCounted, test } from './application.ts';
import { SKARN, served } from './articles.ts';
import { expectBase, openSample, table, whole } from './reader.ts';

const SAMPLE = fileURLToPath(new URL('../src/samples/crow-island/articles/', import.meta.url));

test('once the page says that it is ready nothing is requested, whatever is done', async ({ page }) => {
  const { address, asked, close } = await serveCounted();
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  expect(asked.length, 'the page, its script, its style and its faces').toBeGreaterThan(3);
  const [atServer, inPage] = [asked.length, requested.length];
  await page.getByRole('button', { name: 'Open the sample story' }).click();
  await expect(table(page)).toBeVisible();
  for (const key of ['n', 't', 'c', 'a', '3', 'r', 'n']) await page.keyboard.press(key);
  await expectBase(page, 'C');
  // Scripts that the page's faces lack, bold and slanted, dark and narrow: none brings a file in.
  await page.keyboard.press('v');
  await page.getByLabel('Its text').fill('飛行機 отплыл 섬으로 αυγά 🦊 טקסט\n\nThe ferry sailed.');
  await page.getByRole('button', { name: 'Add and compare' }).click();
  await expect(table(page)).toHaveAccessibleName(/7 articles/);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(asked.slice(atServer)).toEqual([]);
  // A worker's own blob is no request to anyone.
  expect(requested.slice(inPage).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  close();
});

test('a served folder is asked for once, and nothing after it', async ({ page }) => {
  const { address, asked, close } = await serveCounted(served('skarn', SKARN));
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(table(page)).toBeVisible();
  expect(asked.length).toBe(new Set(asked).size);
  const before = asked.length;
  await page.keyboard.press('2');
  await expectBase(page, 'B');
  expect(asked.slice(before)).toEqual([]);
  close();
});

/** The paragraphs of a column as they read without what is only quoted in them, top to bottom. */
async function paragraphsOf(page: Page, column: number): Promise<string[]> {
  return table(page)
    .locator(`[data-column="${column}"]`)
    .getByRole('paragraph')
    .evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const copy = paragraph.cloneNode(true) as HTMLElement;
        for (const quoted of copy.querySelectorAll('del')) quoted.remove();
        return copy.textContent ?? '';
      }),
    );
}

test('what a column says, without words that are struck through, is the article, whatever the base', async ({
  page,
}) => {
  const articles = readdirSync(SAMPLE)
    .sort()
    .map((name) => readFileSync(`${SAMPLE}${name}`, 'utf8'))
    .map((text) =>
      text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
  await openSample(page);
  await page.keyboard.press('t');
  await page.keyboard.press('a');
  for (const [base, sigil] of [...'ABCDEF'].entries()) {
    await page.keyboard.press(String(base + 1));
    await expectBase(page, sigil);
    // Another base may have narrowed a column to make room.
    await page.keyboard.press('Shift+F');
    await whole(page);
    for (const [column, lines] of articles.entries()) {
      const shown = await paragraphsOf(page, column);
      // A paragraph that stands elsewhere is shown beside what it matches: the same paragraphs, in another order.
      expect(shown.sort(), `article ${column}, read against ${sigil}`).toEqual([...lines].sort());
    }
  }
});
