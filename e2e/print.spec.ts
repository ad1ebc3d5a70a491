/** On paper: every word of every article, heads on every page, marks that need no color. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from './application.ts';
import { SKARN, served } from './articles.ts';
import { letters, paperOf, sheetsOf, wordsNotOn } from './paper.ts';
import { openSample, table } from './reader.ts';

const SAMPLE = fileURLToPath(new URL('../src/samples/crow-island/articles/', import.meta.url));

test('the paper holds every word of every article, in parts, each page under its heads', async ({ page }) => {
  const articles = readdirSync(SAMPLE)
    .sort()
    .map((name) => readFileSync(`${SAMPLE}${name}`, 'utf8'));
  await openSample(page);
  const pages = await sheetsOf(page);
  const text = pages.join('\n');
  expect(wordsNotOn(text, articles)).toEqual([]);
  expect(text).toMatch(/Read against A, Ambleport Times/);
  expect(text).toMatch(/House style, dashed line/);
  expect(text).toMatch(/Part 1 of 2: A with B, C and D/);
  expect(text).toMatch(/Part 2 of 2: A with E and F/);
  // Rows begin on every page but the last, which may hold lines set aside alone.
  for (const [i, sheet] of pages.slice(0, -1).entries()) expect(sheet, `page ${i + 1}`).toContain('Ambleport Times');
  // The screen is as it was.
  await expect(table(page)).toBeVisible();
  await expect(page.locator('.print')).toHaveCount(0);
});

test('paragraphs are whole and in order on paper, and the list is printed where it is open', async ({
  page,
  visit,
}) => {
  await visit(served('skarn', SKARN));
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByRole('region', { name: 'What matters first' })).toBeVisible();
  const text = (await paperOf(page)).replace(/\s+/g, ' ');
  expect(text).toMatch(/What matters first: \d+ differences, \d+ left to check/);
  const paper = letters(text);
  for (const paragraph of SKARN['agency.txt'].split('\n\n')) expect(paper).toContain(letters(paragraph));
  for (const line of ['Home | Sport | Tides', 'Sign up now for our newsletter']) expect(paper).toContain(letters(line));
});

test('marks on paper differ in shape, in the dark and without color, and nothing is cut off', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openSample(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // As wide as an A4 page lying on its side, between its margins.
  await page.setViewportSize({ width: 1032, height: 700 });
  const shapes = await page.locator('.print-legend').evaluate((legend) =>
    [...legend.querySelectorAll('.mark, .varied, .shared')].map((mark) => {
      const { borderBottomStyle, borderBottomWidth } = getComputedStyle(mark);
      return `${borderBottomStyle} ${borderBottomWidth}`;
    }),
  );
  expect(shapes.length).toBe(6);
  expect(new Set(shapes.slice(0, 4)).size).toBe(4);
  expect(new Set(shapes).size).toBeGreaterThanOrEqual(5);
  const clipped = await page
    .locator('.print')
    .evaluate((sheet) =>
      [...sheet.querySelectorAll<HTMLElement>('td, p')].flatMap((element) =>
        element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline'
          ? [element.textContent?.slice(0, 60)]
          : [],
      ),
    );
  expect(clipped).toEqual([]);
  const color = await page
    .locator('.print td .text')
    .first()
    .evaluate((text) => getComputedStyle(text).color);
  expect(color).toBe('rgb(0, 0, 0)');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.print')).toHaveCount(0);
});

test('a command of the menu prints', async ({ page, visit }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked-to-print', '');
  });
  await visit(served('skarn', SKARN));
  await expect(table(page)).toBeVisible();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('region', { name: 'Menu' }).getByRole('button', { name: 'Print…' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-asked-to-print', '');
});
