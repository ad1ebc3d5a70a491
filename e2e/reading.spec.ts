/** Reading a story that is open: against which base, with which kinds, rows and columns, and what every article has in one place. */
import { expect, test } from './application.ts';
import { FOG, SHEEP, SKARN, served, WALKERS, WRAPPED } from './articles.ts';
import { expectBase, head, inspector, openSample, rail, rowWith, table } from './reader.ts';

test.describe('the story of Skarn', () => {
  test.beforeEach(async ({ visit, page }) => {
    await visit(served('skarn', SKARN));
    await expect(table(page)).toBeVisible();
  });

  test('any article becomes the base with one click or key', async ({ page }) => {
    await expectBase(page, 'A');
    await head(page, 'B')
      .getByRole('button', { name: /^Read every article against B/ })
      .click();
    await expectBase(page, 'B');
    await expect(table(page).getByRole('columnheader')).toHaveText([/Paragraph/, /^B/, /^A/, /^C/]);
    await expect(
      rowWith(page, 'four days')
        .locator('mark')
        .filter({ hasText: /^harbor$/ }),
    ).toHaveCount(2);
    await rail(page)
      .getByRole('button', { name: /^Read every article against C/ })
      .click();
    await expectBase(page, 'C');
    await page.keyboard.press('1');
    await expectBase(page, 'A');
    await page.keyboard.press('l');
    await page.keyboard.press('b');
    await expectBase(page, 'B');
  });

  test('states are said in words: not in this version, only in this version, same', async ({ page }) => {
    await expect(rowWith(page, WALKERS).getByRole('cell').nth(2)).toHaveText('not in this version');
    const alone = rowWith(page, FOG).getByRole('cell');
    await expect(alone.nth(2)).toContainText('only in this version');
    await expect(alone.nth(0)).toContainText('not in this version');
    await expect(rowWith(page, 'neither a runway').getByRole('cell').nth(1)).toContainText('same');
    await expect(rowWith(page, 'counted the eggs').getByRole('cell').nth(1)).toContainText('same but for typography');
  });

  test('a paragraph that stands elsewhere is followed to its other end, and back', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 420 });
    const moved = rowWith(page, WALKERS);
    await moved.getByRole('button', { name: '↓ stands lower here, ¶ 6' }).click();
    const place = rowWith(page, 'Gales are forecast').getByRole('cell').nth(1);
    await expect(place.getByRole('paragraph')).toBeInViewport({ ratio: 0.5 });
    await expect(place.getByRole('paragraph')).toBeFocused();
    await place.getByRole('button', { name: /^here ¶ 6, shown beside A ¶ 3/ }).click();
    await expect(moved.getByRole('cell').nth(1).getByRole('paragraph')).toBeFocused();
    await expect(moved.getByRole('cell').nth(1).getByRole('paragraph')).toBeInViewport({ ratio: 0.5 });
  });

  test('following a state takes back a filter that hides the other end', async ({ page }) => {
    await rail(page)
      .getByRole('button', { name: /^Column C/ })
      .click();
    await rail(page)
      .getByRole('radio', { name: /^That differ/ })
      .check();
    await expect(rowWith(page, 'Gales are forecast')).toBeHidden();
    await rowWith(page, WALKERS)
      .getByRole('button', { name: /stands lower here/ })
      .click();
    await expect(rowWith(page, 'Gales are forecast').getByRole('cell').nth(1).getByRole('paragraph')).toBeFocused();
    await expect(rail(page).getByRole('radio', { name: /^All/ })).toBeChecked();
  });

  test('a kind is switched off and on; those that start off say how many they hide', async ({ page }) => {
    const typography = rail(page).getByRole('switch', { name: /^Typography/ });
    await expect(typography).not.toBeChecked();
    await expect(typography).toHaveAccessibleName(/^Typography [1-9]\d* hidden$/);
    await expect(page.getByText(/^[1-9]\d* typographic differences? hidden$/)).toBeVisible();
    await typography.click();
    await expect(typography).toBeChecked();
    await expect(rowWith(page, 'counted the eggs').locator('mark').first()).toHaveText('“');
    const spelling = rail(page).getByRole('switch', { name: /^Spelling/ });
    await expect(spelling).toHaveAccessibleName('Spelling 1');
    const harbour = rowWith(page, 'four days').locator('mark', { hasText: 'harbour' });
    await expect(harbour).toBeVisible();
    await spelling.click();
    await expect(harbour).toBeHidden();
    await expect(spelling).toHaveAccessibleName('Spelling 1 hidden');
    await expect(rowWith(page, 'four days')).toContainText('harbour');
    await page.keyboard.press('t');
    await expect(typography).not.toBeChecked();
  });

  test('rows are filtered, each filter with its count', async ({ page }) => {
    const rows = table(page)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') });
    for (const name of ['All', 'That differ', 'In every article', 'In one only']) {
      const filter = rail(page).getByRole('radio', { name: new RegExp(`^${name}`) });
      await filter.check();
      const label = await filter.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.innerText ?? '');
      const count = Number(/\d+$/.exec(label)?.[0]);
      expect(count).toBeGreaterThan(0);
      await expect(rows).toHaveCount(count);
    }
    await expect(rowWith(page, FOG)).toBeVisible();
    await expect(rowWith(page, 'neither a runway')).toBeHidden();
    await page.keyboard.press('r');
    await expect(rail(page).getByRole('radio', { name: /^All/ })).toBeChecked();
  });

  test('a filter that nothing passes offers the way back', async ({ page }) => {
    for (const name of [/^Column B/, /^Column C/]) await rail(page).getByRole('button', { name }).click();
    await rail(page)
      .getByRole('radio', { name: /^That differ/ })
      .check();
    await page.getByRole('button', { name: 'Show all rows' }).click();
    await expect(rowWith(page, WALKERS)).toBeVisible();
  });

  test('a selected edit tells its kind, its rule, and every reading grouped by sigla', async ({ page }) => {
    await expect(inspector(page).getByRole('heading')).toHaveText('Nothing selected');
    await rowWith(page, 'four days').locator('mark').getByRole('button', { name: 'carrying' }).first().click();
    await expect(inspector(page).getByRole('heading')).toHaveText('Selected difference');
    await expect(inspector(page)).toContainText(/(Wording|Attribution).*A ¶ 1, B ¶ 1\./);
    const readings = inspector(page).getByRole('table').getByRole('row');
    await expect(readings).toHaveText([/Reading\s*Articles/, /bringing\s*A$/, /carrying\s*BC$/]);
    await expect(rowWith(page, 'four days').locator('[aria-current]')).toHaveText(['bringing', 'carrying']);
    await inspector(page).getByRole('button', { name: 'Select nothing' }).click();
    await expect(inspector(page).getByRole('heading')).toHaveText('Nothing selected');
  });

  test('next and previous walk through the differences, by button and by key, and stop at the ends', async ({
    page,
  }) => {
    const next = inspector(page).getByRole('button', { name: 'Next' });
    const previous = inspector(page).getByRole('button', { name: 'Previous' });
    await next.click();
    await expect(inspector(page).getByText(/^1 of \d+$/)).toBeVisible();
    await expect(previous).toBeDisabled();
    const total = Number(
      (
        await inspector(page)
          .getByText(/^1 of \d+$/)
          .innerText()
      )
        .split(' ')
        .at(-1),
    );
    for (let at = 2; at <= total; at++) {
      await page.keyboard.press('n');
      await expect(inspector(page).getByText(`${at} of ${total}`)).toBeVisible();
    }
    await expect(next).toBeDisabled();
    await page.keyboard.press('n');
    await expect(page.getByRole('status')).toHaveText('That was the last.');
    await page.keyboard.press('p');
    await expect(inspector(page).getByText(`${total - 1} of ${total}`)).toBeVisible();
  });

  test('a mark of the base text goes through the readings of all that differ there', async ({ page }) => {
    const varied = rowWith(page, 'four days').getByRole('cell').first().getByRole('button', { name: 'bringing' });
    await varied.click();
    await expect(inspector(page)).toContainText('B ¶ 1');
    await varied.click();
    await expect(inspector(page)).toContainText('C ¶ 1');
  });

  test('a column is hidden, shown again, and renamed', async ({ page }) => {
    const eye = rail(page).getByRole('button', { name: /^Column C/ });
    await eye.click();
    await expect(head(page, 'C')).toBeHidden();
    await expect(rowWith(page, FOG)).toBeHidden();
    await expect(eye).toHaveAttribute('aria-pressed', 'false');
    await eye.click();
    await expect(head(page, 'C')).toBeVisible();
    const name = rail(page).getByRole('textbox', { name: 'Name of article C' });
    const own = await name.inputValue();
    await name.fill('The Gazette of Skarn');
    await name.press('Enter');
    await expect(head(page, 'C')).toContainText('The Gazette of Skarn');
    await name.fill('never mind');
    await name.press('Escape');
    await expect(name).toHaveValue('The Gazette of Skarn');
    await name.fill('');
    await name.press('Enter');
    await expect(name).toHaveValue(own);
    await expect(head(page, 'C')).toContainText(own);
  });

  test('a version from the clipboard joins the open story, and the base stays', async ({ page }) => {
    await page.keyboard.press('2');
    await expectBase(page, 'B');
    await page.getByRole('banner').getByRole('button', { name: 'Add a version' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a version' });
    await expect(dialog.getByRole('button', { name: 'Add and compare' })).toBeDisabled();
    await dialog.getByLabel('Its text').fill(SKARN['courier.txt'].replace('flour', 'paraffin'));
    await dialog.getByRole('button', { name: 'Add and compare' }).click();
    await expect(head(page, 'D')).toContainText('Pasted version');
    await expectBase(page, 'B');
    await expect(rowWith(page, 'four days').locator('mark', { hasText: 'paraffin' })).toBeVisible();
  });

  test('lines that are set aside are counted, shown on request, and folded away again', async ({ page }) => {
    await expect(table(page)).not.toContainText('Sport | Tides');
    const told = page.getByText(/^2 lines set aside in C/).last();
    await told.getByRole('button', { name: 'show' }).click();
    await expect(rowWith(page, 'Home | Sport | Tides')).toBeVisible();
    await expect(rowWith(page, 'Sign up now for our newsletter')).toContainText('promo');
    await page.keyboard.press('a');
    await expect(table(page)).not.toContainText('Sport | Tides');
  });

  test('missing words are struck through in place, or carets', async ({ page }) => {
    const missing = rowWith(page, 'neither a runway').getByRole('cell').nth(2).locator('del');
    const width = async () => (await missing.boundingBox())!.width;
    await expect(missing).toHaveText(SHEEP);
    await expect(missing.getByRole('button')).toHaveCSS('text-decoration-line', /line-through/);
    expect(await width()).toBeGreaterThan(60);
    const written = rail(page).getByRole('switch', { name: 'Write out missing words' });
    await expect(written).toBeChecked();
    await written.click();
    await expect(written).not.toBeChecked();
    await expect.poll(width).toBeLessThan(30);
    await missing.getByRole('button').click();
    await expect(inspector(page)).toContainText('most of them keep sheep');
    await page.keyboard.press('c');
    await expect(written).toBeChecked();
    await expect.poll(width).toBeGreaterThan(60);
  });
});

test('wrapped lines are joined to paragraphs, told as joined, and can be split again', async ({ page, visit }) => {
  await visit(served('mail', { 'agency.txt': SKARN['agency.txt'], 'mail.txt': WRAPPED }));
  const split = head(page, 'B').getByRole('button', { name: 'Split B into its lines' });
  await expect(head(page, 'B')).toContainText('wrapped lines joined');
  const joined = rowWith(page, 'neither a runway').getByRole('cell').nth(1).getByRole('paragraph');
  await expect(joined).toContainText('on the day of the fair');
  const paragraphs = table(page).getByRole('paragraph');
  const line = paragraphs.filter({ hasText: /^twelve to one and are counted every autumn on the day of the fair\.$/ });
  await expect(line).toHaveCount(0);
  await split.click();
  await expect(line).toBeVisible();
  const join = head(page, 'B').getByRole('button', { name: 'Join the wrapped lines of B' });
  await join.click();
  await expect(split).toBeVisible();
  await expect(joined).toContainText('on the day of the fair');
  await expect(line).toHaveCount(0);
});

test('to go to a place brings its whole column into sight, and never moves the page itself', async ({ page }) => {
  await openSample(page);
  const scroller = page.getByRole('region', { name: 'Side by side' });
  for (let i = 0; i < 12; i++) await page.keyboard.press('n');
  for (let i = 0; i < 12; i++) {
    const cell = table(page)
      .locator('td', { has: page.locator('[aria-current]') })
      .last();
    const view = (await scroller.boundingBox())!;
    const base = (await head(page, 'A').boundingBox())!;
    await expect.poll(async () => (await cell.boundingBox())!.x).toBeGreaterThanOrEqual(base.x + base.width - 2);
    const box = (await cell.boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(view.x + view.width + 2);
    await page.keyboard.press('p');
  }
  await table(page)
    .getByRole('button', { name: /stands (lower|higher) here/ })
    .last()
    .click();
  await expect(table(page).getByRole('paragraph').and(page.locator(':focus'))).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('what a related account shares is underlined and never marked word by word', async ({ page }) => {
  await openSample(page);
  const beside = table(page)
    .getByText(/^≈ same event/)
    .first();
  await expect(beside).toBeVisible();
  const cells = table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .locator('[data-column="5"]');
  await expect(cells.locator('mark')).toHaveCount(0);
  await expect(cells.locator('ins')).toHaveCount(0);
  await expect(cells.locator('del')).toHaveCount(0);
});
