/** The overview beside the table: it follows, it leads, and it says what it shows. */
import { story, version } from '../scripts/synthetic.mjs';
import { roomOn } from '../src/app/synopsis/room.ts';
import { expect, test } from './application.ts';
import { SKARN, served, WALKERS } from './articles.ts';
import { expectAccessible } from './axe.ts';
import { rail, rowWith, table, whole } from './reader.ts';

test('the overview goes from row to row by key, tells each, and the table follows', async ({ page, visit }) => {
  await page.setViewportSize({ width: 1440, height: 420 });
  await visit(served('skarn', SKARN));
  await whole(page);
  const overview = page.getByRole('slider', { name: 'Overview' });
  await overview.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(overview).toHaveAttribute('aria-valuetext', /^A ¶ 1: B \d+ % of words differ; C \d+ % of words differ$/);
  await page.keyboard.press('ArrowDown');
  await expect(overview).toHaveAttribute('aria-valuetext', /^A ¶ 2: B same; C \d+ % of words differ$/);
  await page.keyboard.press('ArrowDown');
  await expect(overview).toHaveAttribute('aria-valuetext', 'A ¶ 3: B stands elsewhere; C not in this version');
  await expect(rowWith(page, WALKERS)).toBeInViewport();
  await page.keyboard.press('End');
  await expect(overview).toBeFocused();
  await expect(overview).toHaveAttribute('aria-valuenow', (await overview.getAttribute('aria-valuemax')) ?? '');
  await expect(rowWith(page, 'Gales are forecast')).toBeInViewport();
  // It counts what is switched on, and shows the rows that are shown.
  await rail(page)
    .getByRole('radio', { name: /^That differ/ })
    .check();
  await expect(overview).not.toHaveAttribute('aria-valuemax', '8');
  await page.getByRole('button', { name: 'Key to the overview' }).click();
  await expect(page.getByText('Up to 20 %')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Up to 20 %')).toBeHidden();
  await page.keyboard.press('Shift+O');
  await expect(overview).toBeHidden();
  await rail(page).getByRole('button', { name: 'Show the overview' }).click();
  await expect(overview).toBeVisible();
});

test('a click leads to the row and article; the box follows the scroll', async ({ page, visit }) => {
  const base = story(3, 40);
  const texts = Array.from({ length: 12 }, (_, i) => [
    `${10 + i}.txt`,
    (i === 0 ? base : version(base, i)).join('\n\n'),
  ]);
  await visit(served('archive', Object.fromEntries(texts)));
  await expect(table(page)).toBeVisible();
  const map = page.getByRole('slider', { name: 'Overview' });
  const drawn = map.locator('svg');
  const box = (await drawn.boundingBox())!;
  await drawn.click({ position: { x: box.width * 0.5, y: box.height * 0.9 } });
  const row = Number(await map.getAttribute('aria-valuenow'));
  expect(row).toBeGreaterThan(30);
  await expect(
    table(page)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') })
      .nth(row - 1),
  ).toBeInViewport();
  const inSight = drawn.locator('.overview-box');
  await expect.poll(async () => (await inSight.boundingBox())!.y).toBeGreaterThan(box.y + box.height / 2);
  await page.getByRole('region', { name: 'Side by side' }).evaluate((area) => {
    area.scrollTop = 0;
  });
  await expect.poll(async () => (await inSight.boundingBox())!.y).toBeLessThan(box.y + 4);
});

test('the room that the table will have is known before it is there, with the overview and without', async ({
  page,
  visit,
}) => {
  await visit(served('skarn', SKARN));
  const area = page.getByRole('region', { name: 'Side by side' });
  await expect(area).toBeVisible();
  for (const overviewShown of [true, false]) {
    for (const width of [1440, 1120, 1119, 720]) {
      await page.setViewportSize({ width, height: 900 });
      const { room, bar } = await area.evaluate(({ clientWidth, offsetWidth }: HTMLElement) => ({
        room: clientWidth,
        bar: offsetWidth - clientWidth,
      }));
      expect(room, `${width} pixels`).toBe(roomOn(width, { overviewShown, bar }));
    }
    await page.keyboard.press('Shift+O');
  }
});
