/** The one-file build: from a drive, without a host, the same application. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from './application.ts';
import { violationsIn } from './axe.ts';
import { expectBase, inspector, table } from './reader.ts';

// A trace makes elements in the page that the wall refuses, and counts.
test.use({ trace: 'off' });

const FILE = pathToFileURL(fileURLToPath(new URL('../dist-file/variorum.html', import.meta.url))).href;

test('opened from a drive it reads the sample story, asks for nothing, and says so', async ({ page, context }) => {
  await context.setOffline(true);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(FILE);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await page.getByRole('button', { name: 'Open the sample story' }).click();
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('2');
  await expectBase(page, 'B');
  await page.keyboard.press('n');
  await expect(inspector(page).getByRole('table')).toBeVisible();
  await page.getByRole('button', { name: 'Changes' }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(requested.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
  const faces = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
  expect(faces).toEqual(['loaded', 'loaded']);
});

test('the promise at the foot of the page opens on what was counted, by keyboard', async ({ page }) => {
  await page.goto('./');
  const promise = page.getByRole('button', { name: 'Nothing leaves this computer' });
  await promise.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Nothing leaves this computer' });
  await expect(panel).toContainText('requests since the page was ready');
  await expect(panel.getByRole('definition').filter({ hasText: /^0$/ })).toHaveCount(3);
  await expect(panel).toContainText('connect-src');
  expect(await violationsIn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(promise).toBeFocused();
});

test.describe('what is tried is counted', () => {
  test.use({ mayWrite: true });
  test('a request that the wall or the policy refuses is shown in the open panel', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Nothing leaves this computer' }).click();
    const panel = page.getByRole('dialog', { name: 'Nothing leaves this computer' });
    await page.evaluate(() => fetch('https://example.org/').catch(() => {}));
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    // Requests, what the policy refused (browsers tell an inline style more than once), what the wall refused.
    const counts = panel.getByRole('definition');
    await expect(counts.nth(0)).toHaveText('0');
    await expect(counts.nth(1)).toHaveText(/^[1-9]\d*$/);
    await expect(counts.nth(2)).toHaveText('1');
  });
});
