/** The Lineage view: the graph and its evidence, the chart whose cells lead to their places, and the figures as tables. */
import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { SKARN, served } from './articles.ts';
import { violationsIn } from './axe.ts';
import { expectNoSidewaysScroll, openSample, table, tabTo } from './reader.ts';

const chart = (page: Page) => page.getByRole('grid', { name: 'What each carries' });
const wording = (page: Page) => page.getByRole('grid', { name: 'Shared wording' });
const sheet = (page: Page) => page.getByRole('dialog');

async function openLineage(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole('button', { name: 'Lineage', exact: true }).click();
  await expect(chart(page)).toBeVisible();
}

test('who took what from whom is told with its evidence, and the evidence leads to its place', async ({ page }) => {
  await openLineage(page);
  await expect(page).toHaveURL(/view=lineage/);
  await expect(page.getByRole('list', { name: 'Sources' }).getByRole('button')).toHaveText([/Sextant/, /Corliss/]);
  await expect(page.getByText('D carries the first 7 paragraphs of A and none after.')).toBeVisible();
  await page.getByRole('button', { name: /^E · Kamenvir Echo/ }).click();
  await expect(sheet(page)).toContainText('E is partly derived');
  await expect(sheet(page)).toContainText('3 passages');
  await sheet(page)
    .getByRole('button', { name: /^Show in the table: E ¶/ })
    .last()
    .click();
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('Shift+G');
  await expect(chart(page)).toBeVisible();
});

test('a cell of the chart leads to its place, and the keys walk through it', async ({ page }) => {
  await openLineage(page);
  await tabTo(page, chart(page).getByRole('button', { name: 'B, ¶ 1: ' }), 80);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(chart(page).getByRole('button', { name: 'D, ¶ 2: whole' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(chart(page).getByRole('button', { name: /^F, ¶ 2: same fact/ })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(table(page)).toBeVisible();
});

test('another text can be looked for, and figures are copied as tables', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLineage(page);
  await expect(wording(page).getByRole('button', { name: /^Of B in A: \d+ %, \d+ of \d+ words/ })).toBeVisible();
  await page.getByRole('button', { name: 'Copy as a table: Shared wording' }).click();
  await expect(page.getByRole('status')).toContainText('copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toHaveLength(7);
  expect(copied).toContain('Chalkdown Courier\t');
  await page.getByLabel('Paragraphs of').selectOption({ label: 'F · Orrin Bay Star' });
  await expect(chart(page).getByRole('columnheader', { name: 'A', exact: true })).toBeVisible();
  await page.getByText('As a table', { exact: true }).click();
  const told = page.getByRole('table', { name: 'Who took what from whom, as a table' });
  await expect(told.getByRole('row', { name: /^D / })).toContainText('wholly derived');
});

/** Agencies whose accounts share nothing, each with an outlet that carries half of it. */
const AGENCIES: Record<string, string> = Object.fromEntries(
  ['AFP', 'AP', 'Reuters', 'dpa'].flatMap((agency, i) => {
    const thing = ['ferry', 'bridge', 'market', 'chapel'][i];
    const verbs = ['closed', 'burned', 'flooded', 'reopened', 'moved', 'sank'];
    const lines = verbs.map(
      (verb, n) =>
        `The ${thing} ${verb} on the ${n + 2}th ${thing} day of the ${thing} year, and the ${thing} people of ${thing}town ${verb} too.`,
    );
    const told = (count: number) => `SKARN (${agency}) - ${lines.slice(0, count).join('\n')}\n(${agency})\n`;
    return [
      [`${agency}-a.txt`, told(6)],
      [`${agency}-b.txt`, told(3)],
    ];
  }),
);

test('families beyond three are told apart by what runs within their lines, in one color too', async ({
  page,
  visit,
}) => {
  await visit(served('Skarn', AGENCIES));
  await page.getByRole('button', { name: 'Lineage', exact: true }).click();
  const lines = page.locator('.graph-curves .graph-core');
  await expect(page.getByRole('list', { name: 'Sources' }).getByRole('button')).toHaveCount(4);
  const shown = async () => {
    const drawn = await lines.evaluateAll((cores) =>
      cores.map((core) => {
        const { display, strokeDasharray } = getComputedStyle(core);
        const color = getComputedStyle(core.previousElementSibling as Element).stroke;
        return `${color} ${display === 'none' ? 'plain' : strokeDasharray}`;
      }),
    );
    return new Set(drawn).size;
  };
  expect(await shown()).toBe(4);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await shown()).toBe(4);
});

for (const { name, width, scheme } of [
  { name: 'wide', width: 1440, scheme: 'light' },
  { name: 'dark', width: 1440, scheme: 'dark' },
  { name: 'narrow', width: 390, scheme: 'light' },
] as const)
  test(`nothing stands in the way of anyone: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme: scheme });
    await openLineage(page);
    await expectNoSidewaysScroll(page);
    await page.getByText('As a table', { exact: true }).click();
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole('button', { name: /^E · Kamenvir Echo/ }).click();
    await expect(sheet(page)).toBeVisible();
    expect(await violationsIn(page)).toEqual([]);
  });

test('one article has nobody to take from, and says so', async ({ page, visit }) => {
  await visit(served('Skarn', { 'agency.txt': SKARN['agency.txt'] }));
  await page.getByRole('button', { name: 'Lineage', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'One article: nobody to take from.' })).toBeVisible();
});

test('a reconstruction of a family is offered to be read, labeled, and leads to where each paragraph stands so', async ({
  page,
}) => {
  await openLineage(page);
  await page.getByText('A reconstruction of Sextant, to read').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('A reading aid, and no text that anybody filed.')).toBeVisible();
  const first = page.getByRole('listitem').filter({ hasText: /the same in all|have it so|nearest to the others/ });
  expect(await first.count()).toBeGreaterThan(4);
  expect(await violationsIn(page)).toEqual([]);
  await first.first().getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(table(page)).toBeVisible();
});

test('a card says what the family of its article rests on, and the reader can overrule it', async ({ page }) => {
  await openSample(page);
  await page.getByRole('button', { name: /^About article B/ }).click();
  const evidence = sheet(page).getByRole('list', { name: 'What the family rests on' });
  await expect(evidence).toContainText(/\d+ % of its words stand in A \(\d+ of \d+\)/);
  await expect(evidence).toContainText(/Of the other families F comes nearest|Of the other families/);
  await sheet(page)
    .getByRole('combobox', { name: /^Family/ })
    .selectOption({ label: 'Corliss' });
  await expect(sheet(page).getByRole('button', { name: 'as the texts tell' })).toBeVisible();
  await expect(sheet(page).getByRole('list', { name: 'What the texts tell of the family' })).toContainText('%');
});
