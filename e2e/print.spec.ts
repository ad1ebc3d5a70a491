/** On paper: every word of every article, heads on every page, marks that need no color. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from './application.ts';
import { SKARN, served } from './articles.ts';
import { openSample, table } from './reader.ts';

const SAMPLE = fileURLToPath(new URL('../src/samples/crow-island/articles/', import.meta.url));

/** Prints the page as the browser does, and reads the paper. Page by page. */
async function printed(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
  }
  await document.destroy();
  return pages;
}

/** Letters and digits alone: where a line breaks, paper has no space, and a joined letter is two. A face may give `ʼ` for `’`. */
const letters = (text: string) => text.normalize('NFKD').replace(/[^\p{L}\p{N}]|ʼ/gu, '');

/** The words of a text, each as letters. */
const wordsOf = (text: string) =>
  text
    .split(/\s+/)
    .map(letters)
    .filter((word) => word !== '');

test('the paper holds every word of every article, in parts, each page under its heads', async ({ page }) => {
  const articles = readdirSync(SAMPLE)
    .sort()
    .map((name) => readFileSync(`${SAMPLE}${name}`, 'utf8'));
  await openSample(page);
  const pages = await printed(page);
  const all = letters(pages.join(' '));
  for (const text of articles) {
    expect(wordsOf(text).filter((word) => !all.includes(word))).toEqual([]);
  }
  const text = pages.join('\n');
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
  const text = (await printed(page)).join(' ').replace(/\s+/g, ' ');
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
