/** A telephone, a small window, many articles: what has to give, and what stays. */

import { story, version } from '../scripts/synthetic.mjs';
import { expect, test } from './application.ts';
import { SKARN, served, WALKERS } from './articles.ts';
import {
  expectBase,
  expectNoSidewaysScroll,
  head,
  inspector,
  openSample,
  rail,
  rowWith,
  table,
  whole,
} from './reader.ts';

test.describe('at 390 pixels', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('one article stands under the base; another is picked, and kinds are a press away', async ({ page, visit }) => {
    await visit(served('skarn', SKARN));
    await expect(table(page)).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expect(head(page, 'B')).toBeVisible();
    await expect(head(page, 'C')).toBeHidden();
    await page.getByRole('combobox', { name: 'Article under A' }).selectOption({ index: 1 });
    await expect(head(page, 'C')).toBeVisible();
    await expect(head(page, 'B')).toBeHidden();
    await page.getByRole('button', { name: 'Articles and kinds' }).click();
    await rail(page)
      .getByRole('radio', { name: /^That differ/ })
      .check();
    await rail(page)
      .getByRole('button', { name: /^Read every article against B/ })
      .click();
    await expect(rail(page).getByRole('button', { name: 'B is the base text' })).toBeVisible();
    await page.getByRole('button', { name: 'Back to the text' }).click();
    await expect(rail(page)).toBeHidden();
    await expect(table(page)).toHaveAccessibleName(/read against B/);
    await expectNoSidewaysScroll(page);
  });

  test('a selected edit brings the inspector as a sheet that does not lie on the words', async ({ page }) => {
    await openSample(page);
    await expect(inspector(page)).toBeHidden();
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await expect(inspector(page).getByRole('table')).toBeVisible();
    const mark = table(page).locator('[aria-current]').last();
    await expect
      .poll(async () => {
        const words = (await mark.boundingBox())!;
        const sheet = (await inspector(page).boundingBox())!;
        return sheet.y - (words.y + words.height);
      })
      .toBeGreaterThanOrEqual(0);
    await inspector(page).getByRole('button', { name: 'Select nothing' }).click();
    await expect(inspector(page)).toBeHidden();
  });

  test('a state is followed to the other end', async ({ page, visit }) => {
    await visit(served('skarn', SKARN));
    await rowWith(page, WALKERS)
      .getByRole('button', { name: /stands lower here/ })
      .click();
    await expect(rowWith(page, 'Gales are forecast').getByRole('paragraph').last()).toBeFocused();
  });
});

test('nothing makes the page scroll sideways at 320 pixels', async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./');
  await expectNoSidewaysScroll(page);
  // No key is heard before.
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open the sample story' }).click();
  await expect(table(page)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('n');
  await expect(inspector(page).getByRole('table')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Articles and kinds' }).click();
  await expect(rail(page)).toBeVisible();
  await expectNoSidewaysScroll(page);
  const { stories } = served('a-very-long-name-of-a-folder-without-any-space-in-it', SKARN);
  await visit({ title: 'desk', stories: [...stories, { ...stories[0]!, title: 'skarn' }] });
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await expectNoSidewaysScroll(page);
  const reason = 'not UTF-8 text: byte 212 (0xE9) is part of no character';
  await visit({
    title: 'scans',
    stories: [{ title: 'scans', texts: [], problems: [{ path: 'a/very/long/path/latin.txt', reason }] }],
  });
  await expect(page.getByText(reason)).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test('thirty articles are open: heads, keys and the base keep working', async ({ page, visit }) => {
  const base = story(1, 10);
  const texts = Array.from({ length: 30 }, (_, i) => [
    `${String(i).padStart(2, '0')}.txt`,
    (i === 0 ? base : version(base, i)).join('\n\n'),
  ]);
  await visit(served('archive', Object.fromEntries(texts)));
  await expect(table(page)).toHaveAccessibleName(/30 articles/);
  await expect(table(page).getByRole('columnheader')).toHaveCount(31);
  await expectNoSidewaysScroll(page);
  const last = head(page, 'AD');
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  // The base stays in sight however far the others are scrolled.
  await expect(head(page, 'A')).toBeInViewport();
  await last.getByRole('button', { name: /open this column$/ }).click();
  await last.getByRole('button', { name: /^Read every article against AD/ }).click();
  await expectBase(page, 'AD');
  await whole(page);
  await page.keyboard.press('n');
  await expect(inspector(page).getByRole('table')).toBeVisible();
  await expect(table(page).locator('[aria-current]').last()).toBeInViewport();
});

test('dark by the system, and by the switch', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  const lightness = () =>
    page.evaluate(() => {
      const [red = 0, green = 0, blue = 0] = getComputedStyle(document.documentElement)
        .backgroundColor.match(/[\d.]+/g)!
        .map(Number);
      return (red + green + blue) / 3;
    });
  expect(await lightness()).toBeLessThan(80);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('radio', { name: 'Light' }).check();
  await expect.poll(lightness).toBeGreaterThan(200);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.reload();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(lightness).toBeLessThan(80);
});
