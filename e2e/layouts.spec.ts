/** Columns that are moved, resized and narrowed; two articles as a pair; the base text with an apparatus; all of it where there is little room. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { SHEEP, SKARN, served, WALKERS } from './articles.ts';
import { expectAccessible } from './axe.ts';
import { expectBase, expectNoSidewaysScroll, head, inspector, rail, rowWith, table } from './reader.ts';

const heads = (page: Page) => table(page).getByRole('columnheader');
const fragment = (page: Page) => new URL(page.url()).hash;
const pair = (page: Page) => page.getByRole('table', { name: /^Pair: / });
const reading = (page: Page) => page.getByRole('region', { name: 'Reading' });

test.describe('columns', () => {
  test('as many are open as fit; strips open, fold, move and widen by key, and it is undone at once', async ({
    page,
    visit,
  }) => {
    await page.setViewportSize({ width: 1240, height: 800 });
    await visit(served('skarn', SKARN));
    await expect(heads(page)).toHaveText([/Paragraph/, /^A/, /^B/, 'C']);
    // A strip says in one sign what each cell is.
    const walkers = rowWith(page, WALKERS).getByRole('cell');
    await expect(walkers.nth(2).getByRole('img')).toHaveAccessibleName('not in this version');
    await expect(rowWith(page, 'four days').getByRole('cell').nth(2).getByRole('img')).toHaveAccessibleName('differs');
    await head(page, 'C')
      .getByRole('button', { name: /open this column$/ })
      .focus();
    await page.keyboard.press('Enter');
    await expect(rowWith(page, 'four days').getByRole('cell').nth(2)).toContainText('carrying');
    await page.keyboard.press('f');
    await expect(head(page, 'C')).toHaveText('C');
    await page.keyboard.press('Shift+H');
    await expect(page.getByRole('status')).toHaveText(/is column 2 of 3\.$/);
    await expect(heads(page)).toHaveText([/Paragraph/, /^A/, 'C', /^B/]);
    const edge = head(page, 'B').getByRole('separator', { name: /^Width of column B/ });
    await edge.focus();
    await page.keyboard.press('Home');
    await expect.poll(async () => Math.round((await head(page, 'B').boundingBox())!.width)).toBe(160);
    await page.keyboard.press('ArrowRight');
    await expect(edge).toHaveAttribute('aria-valuetext', '180 pixels');
    await expect.poll(() => fragment(page)).toMatch(/order=C\.B.*strips=C.*widths=B-180/);
    await page.reload();
    await expect(heads(page)).toHaveText([/Paragraph/, /^A/, 'C', /^B/]);
    await expect(edge).toHaveAttribute('aria-valuenow', '180');
    await expectAccessible(page);
    await rail(page).getByRole('button', { name: 'Reset columns' }).click();
    await expect(heads(page)).toHaveText([/Paragraph/, /^A/, /^B/, 'C']);
    await expect.poll(() => fragment(page)).not.toMatch(/order|strips|widths/);
    // Going to words in a strip opens it.
    await page.keyboard.press('Shift+F');
    await expect(head(page, 'C')).toContainText('Read against');
  });

  test('a column is dragged to another place and by its edge, and clicking a sign opens a strip there', async ({
    page,
    visit,
  }) => {
    await visit(served('skarn', SKARN));
    await expect(heads(page)).toHaveText([/Paragraph/, /^A/, /^B/, /^C/]);
    const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 4 });
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    };
    const middle = async (box: { x: number; y: number; width: number; height: number }) => ({
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
    });
    const grip = head(page, 'C').getByRole('button', { name: /^Move column C/ });
    const b = (await head(page, 'B').boundingBox())!;
    await drag(await middle((await grip.boundingBox())!), { x: b.x + 20, y: b.y + 10 });
    await expect(heads(page)).toHaveText([/Paragraph/, /^A/, /^C/, /^B/]);
    const edge = head(page, 'C').getByRole('separator', { name: /^Width of column C/ });
    const from = await middle((await edge.boundingBox())!);
    const wide = (await head(page, 'C').boundingBox())!.width;
    await drag(from, { x: from.x + 60, y: from.y });
    await expect.poll(async () => Math.round((await head(page, 'C').boundingBox())!.width - wide)).toBe(60);
    await edge.dblclick();
    await expect.poll(async () => Math.abs((await head(page, 'C').boundingBox())!.width - wide)).toBeLessThan(2);
    await head(page, 'B').hover();
    await head(page, 'B')
      .getByRole('button', { name: /to a strip$/ })
      .click();
    await expect(head(page, 'B')).toHaveText('B');
    await rowWith(page, WALKERS).getByRole('cell').nth(2).click();
    await expect(rowWith(page, WALKERS).getByRole('button', { name: /stands lower here/ })).toBeVisible();
  });
});

test('two pasted texts open as a pair, each in its own order, with what stands elsewhere joined', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('Agency copy').fill(SKARN['agency.txt']);
  await page.getByLabel('Our version').fill(SKARN['courier.txt']);
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(pair(page)).toBeVisible();
  await expect.poll(() => fragment(page)).toContain('layout=pair');
  const lines = pair(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
  const texts = async (column: number) =>
    (await lines.locator(`[data-column="${column}"] p`).allInnerTexts()).map((text) => text.slice(0, 12));
  expect((await texts(0)).at(-1)).toMatch(/^Gales are/);
  expect((await texts(1)).slice(-2)).toEqual(['Gales are fo', 'Two walkers ']);
  await expect(page.locator('.connectors path')).toHaveCount(1);
  await pair(page).getByRole('button', { name: '↓ stands lower, B ¶ 6' }).focus();
  await page.keyboard.press('Enter');
  await expect(lines.last().getByRole('cell').last().getByRole('paragraph')).toBeFocused();
  await expect(lines.last().getByRole('button', { name: '↑ stands higher, A ¶ 3' })).toBeVisible();
  await page.keyboard.press('p');
  await expect(inspector(page).getByRole('table')).toBeVisible();
  await expect(pair(page).locator('[aria-current]').last()).toBeInViewport();
  await expectAccessible(page);
});

test('the two of a pair are picked, and change places', async ({ page, visit }) => {
  await visit(served('skarn', SKARN));
  await expect.poll(() => fragment(page)).toContain('base=A');
  await rail(page).getByRole('radio', { name: 'Pair' }).check();
  await pair(page).getByRole('combobox', { name: 'Article beside A' }).selectOption({ index: 1 });
  await expect(pair(page)).toHaveAccessibleName(/^Pair: .+ and Gazette/);
  await expect(pair(page).locator('del')).toHaveText(SHEEP);
  await expect.poll(() => fragment(page)).toContain('beside=C');
  await pair(page).getByRole('combobox', { name: 'Base text' }).selectOption({ index: 2 });
  await expect(pair(page)).toHaveAccessibleName(/^Pair: Gazette/);
  await expect(pair(page).getByRole('combobox', { name: 'Article beside C' })).toHaveValue('0');
  await expect.poll(() => fragment(page)).toContain('base=C');
  await page.goBack();
  await expect(pair(page).getByRole('combobox', { name: 'Article beside A' })).toBeVisible();
  await page.goBack();
  await expect(table(page)).toBeVisible();
  await expectBase(page, 'A');
});

test('the base text is read with an apparatus, whose readings are selected by key', async ({ page, visit }) => {
  await visit(served('skarn', SKARN));
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('d');
  await page.keyboard.press('d');
  await expect(page.getByRole('status')).toHaveText(/^Reading\. \d+ differences shown\.$/);
  const first = reading(page).getByRole('list', { name: 'Readings of ¶ 1' }).getByRole('listitem');
  await expect(first).toHaveText(['harbor ] harbour B', 'bringing ] carrying B C']);
  await expect(reading(page).getByRole('list', { name: 'Readings of ¶ 2' })).toHaveText(/ \] lacking C$/);
  await expect(reading(page).getByRole('list', { name: 'Readings of ¶ 3' })).toContainText('not in this version');
  await first.nth(1).getByRole('button', { name: 'carrying' }).focus();
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('table').getByRole('row')).toHaveText([
    /Reading\s*Articles/,
    /bringing\s*A$/,
    /carrying\s*BC$/,
  ]);
  await page.keyboard.press('ArrowRight');
  await expect(reading(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Shift+X');
  await rail(page)
    .getByRole('button', { name: /^Column C/ })
    .click();
  await expect(first.nth(1)).toHaveText('bringing ] carrying B');
  await expectAccessible(page);
  await page.reload();
  await expect(reading(page)).toBeVisible();
});

test('words that are written from right to left turn round nothing beside them, and say their language', async ({
  page,
  visit,
}) => {
  const people = 'يعيش نحو 300 شخص في الجزيرة، التي ليس فيها مطار ولا جسر، ومعظمهم يربون الأغنام منذ زمن.';
  const eggs = 'قالت دول إنها عددت البيض مرتين في الجزيرة، ولم تجد سوى القليل منه في المتجر.';
  await visit(
    served('الميناء', {
      'a.txt': ['إعادة فتح الميناء بعد العاصفة', people, eggs].join('\n\n'),
      'b.txt': ['إعادة فتح الميناء بعد العاصفة', people.replace('300 شخص', '350 شخصا'), eggs].join('\n\n'),
    }),
  );
  await expect(rowWith(page, '350').getByText('350 شخصا').locator('xpath=ancestor::p')).toHaveAttribute('lang', 'ar');
  const lefts = async (...parts: Locator[]) =>
    Promise.all(parts.map(async (part) => Math.round((await part.boundingBox())?.x ?? Number.NaN)));
  const inOrder = (places: readonly number[]) => places.every((x, i) => i === 0 || x > places[i - 1]!);

  await page.keyboard.press('g');
  const changed = page.getByRole('button', { name: '300 شخص → 350 شخصا' });
  const [from, to] = [changed.getByText('300 شخص', { exact: true }), changed.getByText('350 شخصا', { exact: true })];
  const readings = await lefts(from, changed.getByText('→'), to);
  expect(inOrder(readings), `from, arrow, to at ${readings}`).toBe(true);
  await page.getByRole('button', { name: 'Side by side' }).click();
  await page.keyboard.press('d');
  await page.keyboard.press('d');
  const entry = reading(page).getByRole('list', { name: 'Readings of ¶ 1' }).getByRole('listitem').first();
  const [lemma, other] = [entry.getByText('300 شخص', { exact: true }), entry.getByText('350 شخصا', { exact: true })];
  const parts = await lefts(lemma, entry.getByText(']'), other, entry.getByText('B', { exact: true }));
  expect(inOrder(parts), `lemma, bracket, reading, sigil at ${parts}`).toBe(true);
});

/** Text spacing as WCAG 1.4.12 has it, element by element: the page takes no style sheet from outside. */
const spaceText = (page: Page) =>
  page.evaluate(() => {
    for (const { style, tagName } of document.querySelectorAll<HTMLElement>('#root *')) {
      style.setProperty('line-height', '1.5', 'important');
      style.setProperty('letter-spacing', '0.12em', 'important');
      style.setProperty('word-spacing', '0.16em', 'important');
      if (tagName === 'P') style.setProperty('margin-bottom', '2em', 'important');
    }
  });

/** Words that are cut off, and are told nowhere else: by a title, or whole for those who listen. */
const clipped = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#root *')].flatMap((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const isCut =
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2);
      const isTold = clipPath !== 'none' || element.closest('[title], svg, .sr-only, .unseen') !== null;
      return isCut && !isTold && element.clientHeight > 1 ? [element.className] : [];
    }),
  );

for (const { name, width, height } of [
  { name: 'a telephone', width: 390, height: 844 },
  { name: '400 % zoom', width: 320, height: 256 },
]) {
  test(`at ${name} nothing is lost: text spacing, every layout, the overview`, async ({ page, visit }) => {
    await page.setViewportSize({ width, height });
    await visit(served('skarn', SKARN));
    await expect(table(page)).toBeVisible();
    for (const layout of ['table', 'pair', 'reading']) {
      await spaceText(page);
      await expectNoSidewaysScroll(page);
      expect(await clipped(page), layout).toEqual([]);
      const vessel = page.getByText('replace the vessel').first();
      await vessel.scrollIntoViewIfNeeded();
      await expect(vessel).toBeInViewport();
      await page.keyboard.press('d');
    }
    // One article at a time, with what differs from the base; another is picked.
    await page.getByRole('combobox', { name: 'Article under A' }).selectOption({ index: 1 });
    await expect(head(page, 'C')).toBeAttached();
    await expect(head(page, 'B')).toBeHidden();
    const overview = page.getByRole('slider', { name: 'Overview' });
    await overview.focus();
    await page.keyboard.press('End');
    await expect(rowWith(page, 'Gales are forecast')).toBeInViewport();
    await page.getByRole('button', { name: 'Key to the overview' }).click();
    await expect(page.getByText('Up to half')).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
}
