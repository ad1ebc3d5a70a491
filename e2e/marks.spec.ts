/** The reader's word: kinds here and everywhere, undone, kept over a reload, carried by a file, shared by two tabs, reported when an article changed. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, serveCounted, test } from './application.ts';
import { SKARN, served, VESSEL, WALKERS } from './articles.ts';
import { violationsIn } from './axe.ts';
import { head, inspector, openFolder, rail, rowWith, table, tabTo, writeFolder } from './reader.ts';

const kind = (page: Page): Locator => inspector(page).getByRole('combobox', { name: 'Kind' });
const said = (page: Page): Locator => inspector(page).getByText(/Not in a quotation|Inside a quotation/);
const marks = (page: Page): Locator => page.getByRole('dialog', { name: 'Your marks' });
const yours = (page: Page): Locator => table(page).locator('[data-yours]');

/** Selects the mark on these words. */
const select = (page: Page, words: string) =>
  table(page).locator('mark').filter({ hasText: words }).first().getByRole('button').click();

async function give(page: Page, name: string, where: 'Here' | RegExp): Promise<void> {
  await kind(page).selectOption(name);
  await inspector(page)
    .getByRole('button', { name: where, exact: where === 'Here' })
    .click();
}

test('a kind is given here and everywhere, by the keyboard, and undone', async ({ page, visit }) => {
  await visit(served('Skarn', SKARN));
  await expect(table(page)).toBeVisible();
  await select(page, 'carrying');
  await expect(said(page)).toContainText('Wording');
  await tabTo(page, kind(page));
  await page.keyboard.type('Fact');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(yours(page)).toHaveText(['carrying']);
  await expect(said(page)).toContainText(/Fact yours; the engine says Wording/);
  await expect(page.getByRole('status')).toHaveText('Fact, here.');
  // Everywhere: in the other version too, and in what is counted. The focus has stayed where it was.
  await expect(inspector(page).getByRole('button', { name: 'Here', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(inspector(page).getByRole('button', { name: /^Everywhere this reading occurs: 2/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(yours(page)).toHaveText(['carrying', 'carrying']);
  await expect(rail(page).getByRole('switch', { name: /^Fact/ })).toContainText('2');
  await page.keyboard.press('g');
  await expect(page.getByRole('button', { name: 'B, Fact: 1' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export JSON' }).click();
  const { edits } = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { edits: { verdict: string }[] };
  expect(edits.filter(({ verdict }) => verdict === 'reader')).toHaveLength(2);
  await page.getByRole('button', { name: 'Side by side', exact: true }).click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(yours(page)).toHaveText(['carrying']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(yours(page)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(yours(page)).toHaveText(['carrying']);
});

test('marks survive a reload, show in another tab at once, and lose nothing to it', async ({ page, context }) => {
  const { address, close } = await serveCounted(served('Skarn', SKARN));
  await page.goto(address);
  await select(page, 'carrying');
  await give(page, 'Fact', 'Here');
  await inspector(page).getByLabel('Note on this difference').fill('Asked the desk.');
  await inspector(page).getByLabel('Note on this row').fill('Lede.');
  await page.keyboard.press('Tab');
  const other = await context.newPage();
  await other.goto(address);
  await expect(yours(other)).toHaveText(['carrying']);
  // Each says something else: both have all of it.
  await select(other, 'harbour');
  await give(other, 'Name form', 'Here');
  await expect(yours(page)).toHaveText(['harbour', 'carrying']);
  await select(page, 'carrying');
  await give(page, 'Gloss', 'Here');
  await select(other, 'carrying');
  await expect(said(other)).toContainText('Gloss yours');
  await expect(inspector(other).getByLabel('Note on this difference')).toHaveValue('Asked the desk.');
  await page.reload();
  await expect(yours(page)).toHaveText(['harbour', 'carrying']);
  await page.keyboard.press('e');
  await expect(marks(page).getByRole('listitem')).toHaveCount(4);
  await expect(marks(page)).toContainText('Kept on this computer');
  expect(await violationsIn(page)).toEqual([]);
  close();
});

test('marks travel as a file, which holds no text and is refused where it makes no sense', async ({
  page,
  visit,
}, info) => {
  await visit(served('Skarn', SKARN));
  await select(page, 'carrying');
  await give(page, 'Fact', /^Everywhere/);
  await inspector(page).getByLabel('Note on this row').fill('Lede.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('e');
  const download = page.waitForEvent('download');
  await marks(page).getByRole('button', { name: 'Save marks…' }).click();
  const path = await (await download).path();
  const saved = readFileSync(path, 'utf8');
  for (const word of ['carrying', 'bringing', 'Skarn', 'courier']) expect(saved).not.toContain(word);
  await marks(page)
    .getByRole('button', { name: /^Remove Fact/ })
    .click();
  await marks(page)
    .getByRole('button', { name: /^Remove Note/ })
    .click();
  await expect(marks(page).getByRole('listitem')).toHaveCount(0);
  const load = (file: string | { name: string; mimeType: string; buffer: Buffer }) =>
    marks(page).getByLabel('File of marks').setInputFiles(file);
  await load({ name: 'no.json', mimeType: 'application/json', buffer: Buffer.from('{"format": "x"}') });
  await expect(marks(page)).toContainText('Nothing was taken from no.json.');
  // What was removed since is later than what the file says: it is another computer that takes it all.
  await page.evaluate(() => indexedDB.deleteDatabase('variorum-marks'));
  await page.reload();
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('e');
  await load(`${writeFolder(info, 'marks', { 'marks.json': saved })}/marks.json`);
  await expect(marks(page)).toContainText('2 marks taken from marks.json.');
  await expect(yours(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(yours(page)).toHaveCount(0);
});

test('an article that changed is told, and its marks are kept', async ({ page }, info) => {
  await openFolder(page, writeFolder(info, 'skarn', SKARN));
  await expect(table(page)).toBeVisible();
  await select(page, 'harbour');
  await give(page, 'Name form', 'Here');
  const changed = { ...SKARN, 'courier.txt': `${SKARN['courier.txt']}\nIt rained.\n` };
  await page.getByRole('button', { name: 'Variorum' }).click();
  await openFolder(page, writeFolder(info, 'later', changed));
  await expect(page.getByText('1 mark belongs to an article that is not here, or that has changed.')).toBeVisible();
  await expect(yours(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show your marks' }).click();
  await expect(marks(page).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Variorum' }).click();
  await openFolder(page, writeFolder(info, 'again', SKARN));
  await expect(yours(page)).toHaveText(['harbour']);
});

test('articles are told to be of another family and day, and to be the copy received', async ({ page, visit }) => {
  await visit(served('Skarn', SKARN));
  await rail(page)
    .getByRole('button', { name: /^About article A/ })
    .click();
  const about = page.getByRole('dialog', { name: /^About A/ });
  await expect(about).toBeVisible();
  await about.getByRole('switch', { name: 'The copy received' }).click();
  await about.getByLabel(/^Day of publication/).fill('2026-01-13');
  await about.getByLabel('Headline').fill('No boats today');
  await about.getByLabel('Byline').fill('Ida Moen');
  await about.getByLabel('Note on this article').fill('From the wire.');
  await expect(about.getByText('yours', { exact: true })).toHaveCount(3);
  expect(await violationsIn(page)).toEqual([]);
  // Out of the field, which keeps the note, and out of the sheet.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(
    rail(page).getByText(/the copy received · published 2026-01-13 · headline · byline · a note/),
  ).toBeVisible();
  await expect(head(page, 'A')).toContainText('No boats today');
  await page.keyboard.press('g');
  await expect(page.getByText('A is marked as the copy received')).toBeVisible();
  await expect(page.getByText('Take or desk: not known')).toBeHidden();
  await expect(page.getByRole('columnheader', { name: '¶ cut', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Side by side', exact: true }).click();
  // C to a family of its own: it is an account of its own then, and no longer compared.
  await page.keyboard.press('l');
  await page.keyboard.press('l');
  await page.keyboard.press('i');
  const aboutC = page.getByRole('dialog', { name: /^About C/ });
  await aboutC.getByRole('combobox', { name: /^Family/ }).selectOption({ index: 1 });
  await page.keyboard.press('Escape');
  await expect(rail(page).getByText(/family .* yours/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(rail(page).getByText(/family .* yours/)).toBeHidden();
});

test('paragraphs are linked and unlinked by hand, by the keyboard', async ({ page, visit }) => {
  await visit(served('Skarn', SKARN));
  await expect(table(page)).toBeVisible();
  await rowWith(page, WALKERS).getByRole('cell').nth(0).getByRole('paragraph').click();
  await expect(inspector(page).getByText(/^Where you are: A ¶ 3/)).toBeVisible();
  await page.keyboard.press('w');
  // A look at something else in between is no choice.
  await select(page, 'carrying');
  // The Gazette's own paragraph about fog.
  await rowWith(page, 'Fog closed').getByText('Fog closed').click();
  await page.keyboard.press('w');
  await expect(rowWith(page, WALKERS)).toContainText('Fog closed');
  await expect(rowWith(page, WALKERS)).toContainText('linked by you');
  await rowWith(page, WALKERS).getByText('Fog closed').click();
  await inspector(page).getByRole('button', { name: 'Unlink C ¶ 4 from A ¶ 3' }).click();
  await expect(rowWith(page, WALKERS)).not.toContainText('Fog closed');
});

test('what was unlinked by hand says so on both rows, and is linked again there, by the keyboard', async ({
  page,
  visit,
}) => {
  await visit(served('Skarn', SKARN));
  await rowWith(page, VESSEL).getByText(VESSEL).nth(1).click();
  await inspector(page).getByRole('button', { name: 'Unlink B ¶ 4 from A ¶ 5' }).click();
  await expect(rowWith(page, 'unlinked by you: ¶ 4')).toContainText(VESSEL);
  const away = rowWith(page, 'unlinked by you from A ¶ 5');
  await expect(away).toContainText(VESSEL);
  await expect(page.getByRole('button', { name: 'Link B ¶ 4 and A ¶ 5 again' })).toBeVisible();
  expect(await violationsIn(page)).toEqual([]);
  await away.getByRole('button', { name: 'link them again' }).focus();
  await page.keyboard.press('Enter');
  await expect(rowWith(page, VESSEL)).toHaveCount(1);
  await expect(table(page)).not.toContainText('unlinked by you');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(rowWith(page, 'unlinked by you: ¶ 4')).toBeVisible();
});

test('a note on a difference has a sign in the text, and what every article reads follows the reader’s kind', async ({
  page,
  visit,
}) => {
  await visit(served('Skarn', SKARN));
  await select(page, 'carrying');
  await inspector(page).getByLabel('Note on this difference').fill('Asked the desk.');
  await page.keyboard.press('Tab');
  await expect(table(page).locator('[data-note]')).toHaveText(['carrying']);
  const own = inspector(page).getByRole('row', { name: /^carrying/ });
  await expect(own).toHaveCount(1);
  await give(page, 'Fact', 'Here');
  // The Gazette has the same word, of which the reader said nothing.
  await expect(own).toHaveCount(2);
  await expect(own.first()).toContainText('Fact yours');
  await inspector(page).getByRole('button', { name: 'Take back' }).click();
  await expect(own).toHaveCount(1);
});
