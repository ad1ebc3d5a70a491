/** The address: what it restores, and what it never holds. */
import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { ORCHARD, SKARN, served } from './articles.ts';
import { expectBase, head, inspector, openFolder, openSample, rail, rowWith, table, writeFolder } from './reader.ts';

const fragment = (page: Page) => new URL(page.url()).hash;

/** Waits until the address says this, and gives it. */
async function addressWith(page: Page, part: RegExp): Promise<string> {
  await expect.poll(() => fragment(page)).toMatch(part);
  return fragment(page);
}

test('a link restores base, selection, filters and columns once the same folder is open', async ({ page }, info) => {
  const folder = writeFolder(info, 'skarn', SKARN);
  await openFolder(page, folder);
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('2');
  await expectBase(page, 'B');
  await rail(page)
    .getByRole('button', { name: /^Column C/ })
    .click();
  await rail(page)
    .getByRole('switch', { name: /^Typography/ })
    .click();
  await rail(page)
    .getByRole('radio', { name: /^That differ/ })
    .check();
  await rowWith(page, 'four days').locator('mark').getByRole('button', { name: 'harbor' }).click();
  await addressWith(page, /edit=A-\d+/);
  await page.reload();
  await expect(page.getByText('This link leads to a place in a story that is not open here.')).toBeVisible();
  await openFolder(page, folder);
  await expectBase(page, 'B');
  await expect(head(page, 'C')).toBeHidden();
  await expect(rail(page).getByRole('switch', { name: /^Typography/ })).toBeChecked();
  await expect(rail(page).getByRole('switch', { name: /^Punctuation/ })).toBeHidden();
  await expect(rail(page).getByRole('radio', { name: /^That differ/ })).toBeChecked();
  await expect(inspector(page).getByRole('table').getByRole('row')).toHaveText([
    /Reading/,
    /harbour\s*B$/,
    /harbor\s*AC$/,
  ]);
});

test('a page that carries its folder goes to the place at once', async ({ page, visit }) => {
  await visit(served('skarn', SKARN));
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('3');
  await expectBase(page, 'C');
  await page.keyboard.press('n');
  const before = await addressWith(page, /base=C.*edit=/);
  await page.reload();
  await expectBase(page, 'C');
  await expect(inspector(page).getByRole('heading')).toHaveText('Selected difference');
  expect(fragment(page)).toBe(before);
});

test('another folder does not take the link, and the reader may forget it', async ({ page }, info) => {
  await page.goto('./#story=0123456789abcdef0123&base=B');
  const waiting = page.getByText('This link leads to a place in a story that is not open here.');
  await expect(waiting).toBeVisible();
  await page.getByRole('button', { name: 'Forget the link' }).click();
  await expect(waiting).toBeHidden();
  await page.goto('about:blank');
  await openFolder(page, writeFolder(info, 'orchard', ORCHARD));
  await expectBase(page, 'A');
});

test('Back and Forward undo and redo a change of base', async ({ page }) => {
  await openSample(page);
  await addressWith(page, /base=A/);
  await page.keyboard.press('3');
  await expectBase(page, 'C');
  await addressWith(page, /base=C/);
  await page.goBack();
  await expectBase(page, 'A');
  await page.goForward();
  await expectBase(page, 'C');
  await page.goBack();
  await expectBase(page, 'A');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Every version of a story, side by side');
});

test('the address holds no name and no word of a text', async ({ page }, info) => {
  await openFolder(page, writeFolder(info, 'skarn', SKARN));
  await expect(table(page)).toBeVisible();
  await rail(page).getByLabel('Name of article B').fill('Courier of Skarn');
  await rail(page).getByLabel('Name of article B').press('Enter');
  const addresses = new Set<string>();
  const steps = { '2': 'base=B', r: 'rows=', t: 'off=', c: 'omissions=', a: 'aside=', n: 'edit=', x: 'hidden=' };
  for (const [key, part] of Object.entries(steps)) {
    await page.keyboard.press(key);
    addresses.add(await addressWith(page, new RegExp(part)));
  }
  const words = new Set(
    [...Object.entries(SKARN).flat(), 'Courier of Skarn']
      .flatMap((text) => text.toLowerCase().split(/[^a-z]+/))
      // `base`, `edit` and the names of kinds are the application's own words.
      .filter((word) => word.length > 3),
  );
  for (const address of addresses) {
    const said = address
      .slice(address.indexOf('#') + 1)
      .toLowerCase()
      .split(/[^a-z]+/);
    expect(said.filter((word) => words.has(word))).toEqual([]);
  }
  expect(addresses.size).toBe(Object.keys(steps).length);
});
