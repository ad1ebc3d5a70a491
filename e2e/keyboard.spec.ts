/** The whole of the main job by the keyboard alone, and the keys themselves. */
import { expect, test } from './application.ts';
import { SKARN, served, WALKERS } from './articles.ts';
import {
  choose,
  expectBase,
  inspector,
  rail,
  rowWith,
  table,
  tabTo,
  whole,
  withoutPicker,
  writeFolder,
} from './reader.ts';

test('a folder is opened, read, filtered, followed and added to without a pointer', async ({ page }, info) => {
  const folder = writeFolder(info, 'skarn', SKARN);
  await withoutPicker(page);
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await tabTo(page, page.getByRole('main').getByRole('button', { name: 'Open folder…' }));
  await choose(page, () => page.keyboard.press('Enter'), folder);
  await expect(table(page)).toBeVisible();
  // The focus goes to the new screen, and keys work at once.
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('n');
  const selected = table(page).locator('[aria-current]').last();
  await expect(selected).toBeVisible();
  await expect(inspector(page).getByRole('table')).toContainText('Reading');
  // Another article as the base, from the rail.
  await page.keyboard.press('Escape');
  await expect(inspector(page).getByRole('heading')).toHaveText('Nothing selected');
  await page.keyboard.press('2');
  await expectBase(page, 'B');
  await page.keyboard.press('1');
  await expectBase(page, 'A');
  // A kind off, rows filtered.
  const spelling = rail(page).getByRole('switch', { name: /^Spelling/ });
  await spelling.focus();
  await page.keyboard.press('Space');
  await expect(spelling).not.toBeChecked();
  await page.keyboard.press('r');
  await expect(rail(page).getByRole('radio', { name: /^That differ/ })).toBeChecked();
  await page.keyboard.press('r');
  await page.keyboard.press('r');
  await page.keyboard.press('r');
  // To the walkers, by rows, and to where they stand, by the one stop among the marks.
  const lower = rowWith(page, WALKERS).getByRole('button', { name: /stands lower here/ });
  await table(page).locator('[data-stop][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  for (let i = 0; i < 40 && !(await lower.evaluate((element) => element === document.activeElement)); i++) {
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  await expect(rowWith(page, 'Gales are forecast').getByRole('cell').nth(1).getByRole('paragraph')).toBeFocused();
  // One more version.
  await page.keyboard.press('v');
  const dialog = page.getByRole('dialog', { name: 'Add a version' });
  await expect(dialog.getByLabel('Its text')).toBeFocused();
  await page.keyboard.insertText(SKARN['agency.txt']);
  await tabTo(page, dialog.getByRole('button', { name: 'Add and compare' }), 4);
  await page.keyboard.press('Enter');
  await expect(table(page)).toHaveAccessibleName(/4 articles/);
  await expect(rail(page).getByText(/^copy of A/)).toBeVisible();
});

test('the table is one stop for Tab, and arrows walk through its marks', async ({ page, visit }) => {
  await visit(served('skarn', SKARN));
  const stops = table(page).locator('[data-stop]');
  await expect(stops.nth(3)).toBeVisible();
  await whole(page);
  await expect(table(page).locator('[data-stop][tabindex="0"]')).toHaveCount(1);
  await stops.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(stops.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(stops.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(stops.last()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(stops.last()).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(stops.last()).toBeFocused();
});

test('rows and articles are walked by key, and the way is spoken', async ({ page, visit }) => {
  await visit(served('skarn', SKARN));
  await expect(table(page)).toBeVisible();
  const said = page.getByRole('status');
  await page.keyboard.press('j');
  await expect(said).toHaveText(/, paragraph 1\. B 2 differences, C 1 difference\.$/);
  await page.keyboard.press('j');
  await expect(said).toHaveText(/, paragraph 2\. B same, C 1 difference\.$/);
  await page.keyboard.press('k');
  await expect(said).toHaveText(/, paragraph 1\. B 2 differences, C 1 difference\.$/);
  await page.keyboard.press('l');
  await expect(said).toHaveText(/Courier/);
  await page.keyboard.press('h');
  await expect(said).toHaveText(/, the base text\.$/);
  await page.keyboard.press('n');
  await expect(said).toHaveText(/^\d+ of \d+\. .+: .+, here .+/);
});

test('columns are hidden and shown by key', async ({ page, visit }) => {
  await visit(served('skarn', SKARN));
  await expect(table(page).getByRole('columnheader')).toHaveCount(4);
  await page.keyboard.press('l');
  await page.keyboard.press('x');
  await expect(table(page).getByRole('columnheader')).toHaveCount(3);
  await page.keyboard.press('Shift+X');
  await expect(table(page).getByRole('columnheader')).toHaveCount(4);
});

test('the help sheet and the menu are printed from one table', async ({ page, visit }) => {
  await visit(served('skarn', SKARN));
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet).toBeVisible();
  const helped = new Map<string, string>();
  const terms = sheet.getByRole('term');
  const keys = sheet.getByRole('definition');
  for (const [i, title] of (await terms.allInnerTexts()).entries()) helped.set(title, await keys.nth(i).innerText());
  expect(helped.get('Next difference')).toBe('n');
  expect(helped.size).toBeGreaterThan(15);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  const offered = page.getByRole('region', { name: 'Menu' }).getByRole('listitem').getByRole('button');
  for (const item of await offered.all()) {
    const key = await item.locator('kbd').allInnerTexts();
    const title = (await item.locator('span').first().innerText()).trim();
    if (key.length > 0) expect(helped.get(title), title).toBe(key.join(''));
  }
  await offered.filter({ hasText: 'Lines that are set aside' }).click();
  await expect(table(page)).toContainText('Sport | Tides');
  await expect(offered).toHaveCount(0);
});

test('letter keys are turned off, stay off after a reload, and the menu still does their work', async ({
  page,
  visit,
}) => {
  await visit(served('skarn', SKARN));
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('?');
  const letters = page.getByRole('dialog', { name: 'Keys' }).getByRole('switch', { name: /^Letter keys/ });
  await expect(letters).toBeChecked();
  await letters.click();
  await expect(letters).not.toBeChecked();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('2');
  await page.keyboard.press('?');
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(inspector(page).getByRole('heading')).toHaveText('Nothing selected');
  await expectBase(page, 'A');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page
    .getByRole('region', { name: 'Menu' })
    .getByRole('button', { name: /^Next difference/ })
    .click();
  await expect(inspector(page).getByRole('heading')).toHaveText('Selected difference');
});

test('letters that are typed into a field are no commands', async ({ page, visit }) => {
  await visit(served('skarn', SKARN));
  const name = rail(page).getByRole('textbox', { name: 'Name of article B' });
  await name.click();
  await name.press('ControlOrMeta+a');
  await page.keyboard.type('xbn2?');
  await expect(name).toHaveValue('xbn2?');
  await expectBase(page, 'A');
  await expect(page.getByRole('dialog')).toBeHidden();
});
