/** What a screen reader is given: rows in a sentence, marks in words, one live region, a linear list with headings, the text itself. */
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { SHEEP, SKARN, served, WALKERS } from './articles.ts';
import { openSample, rowWith, table, whole } from './reader.ts';

const skarn = served('skarn', SKARN);
const list = (page: Page) => page.getByRole('region', { name: 'What matters first' });

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

/** The accessibility tree as the browser gives it to a screen reader. */
async function treeOf(session: CDPSession) {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: Node): readonly Node[] => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const role = (node: Node) => (node.ignored ? '' : (node.role?.value ?? ''));
  /** All nodes with a role, in reading order; nothing below them. */
  const find = (node: Node, wanted: string): readonly Node[] =>
    role(node) === wanted ? [node] : below(node).flatMap((child) => find(child, wanted));
  /** The text of a node; of deletions, which are words of the base text, none. */
  const textOf = (node: Node): string => {
    if (role(node) === 'deletion') return '';
    if (role(node) === 'StaticText') return node.name?.value ?? '';
    return below(node).map(textOf).join('');
  };
  return { root: nodes[0]!, below, role, find, textOf };
}

/** By column: every paragraph as it is heard, from the top of the table to its end. */
async function columnsHeard(page: Page): Promise<readonly (readonly string[])[]> {
  const session = await page.context().newCDPSession(page);
  // Rows out of sight are given as well, but roughly: their text may be left out until they are laid out.
  await page.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>('tr')) row.style.contentVisibility = 'visible';
  });
  const { root, find, textOf } = await treeOf(session);
  const heard: string[][] = [];
  for (const row of find(find(root, 'table')[0]!, 'row')) {
    find(row, 'cell').forEach((cell, column) => {
      const paragraphs = find(cell, 'paragraph').map((paragraph) => textOf(paragraph).replace(/\s+/g, ' ').trim());
      heard[column] = [...(heard[column] ?? []), ...paragraphs];
    });
  }
  return heard;
}

test("a column's text, read without deletions from the accessibility tree, is the article's text", async ({
  page,
  visit,
}) => {
  await visit(skarn);
  await whole(page);
  await page.keyboard.press('a');
  const paragraphs = Object.values(SKARN).map((text) => text.trim().split(/\n+/).sort());
  const heard = async () => (await columnsHeard(page)).map((column) => [...column].sort());
  expect(await heard()).toEqual(paragraphs);
  // The base reads on from top to bottom as it stands.
  expect((await columnsHeard(page))[0]).toEqual(SKARN['agency.txt'].trim().split(/\n+/));
  await page.keyboard.press('2');
  await expect(table(page)).toHaveAccessibleName(/read against B/);
  await whole(page);
  const [first, second, third] = await heard();
  expect([second, first, third]).toEqual(paragraphs);
});

test('a column is called by its article, not by all that stands in its head', async ({ page, visit }) => {
  await visit(served('skarn', SKARN));
  const heads = table(page).getByRole('columnheader');
  for (const [i, name] of ['Paragraph of the base text', 'A, Agency, base text', 'B, Courier', 'C, Gazette'].entries())
    await expect(heads.nth(i)).toHaveAccessibleName(name);
});

test('each row says in a sentence what every article has there, and walking by key says it too', async ({
  page,
  visit,
}) => {
  await visit(skarn);
  await whole(page);
  const head = (words: string) => rowWith(page, words).getByRole('rowheader');
  await expect(head('four days')).toHaveAccessibleName('¶ 1: B 2 differences, C 1 difference');
  await expect(head(WALKERS)).toHaveAccessibleName('¶ 3: B stands elsewhere, C not in this version');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.getByRole('status')).toHaveText(/, paragraph 2\. B same, C 1 difference\.$/);
});

test('a switch puts added and removed into the text, and it stays', async ({ page, visit }) => {
  await visit(skarn);
  await whole(page);
  const cell = rowWith(page, 'four days').getByRole('cell').nth(1);
  const lacking = rowWith(page, 'neither a runway').getByRole('cell').nth(2);
  await expect(cell).not.toContainText('added');
  await page.keyboard.press('?');
  const spoken = page.getByRole('dialog', { name: 'Keys' }).getByRole('switch', { name: /^Say “added” and “removed”/ });
  await spoken.click();
  await expect(spoken).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(cell).toContainText('days in removed: harbor, added: harbour, end of added, the operator said');
  await expect(lacking).toContainText(`removed: ${SHEEP}, end of removed`);
  // Nothing more is seen: the words are only heard.
  expect(await cell.evaluate((element) => (element as HTMLElement).innerText.includes('added'))).toBe(true);
  const shown = await cell
    .locator('.spoken')
    .evaluateAll((words) => words.map((word) => word.getBoundingClientRect().width));
  expect(Math.max(...shown)).toBeLessThanOrEqual(1);
  await page.reload();
  await expect(cell).toContainText('added: harbour');
  await page.keyboard.press('Shift+S');
  await expect(page.getByRole('status')).toHaveText('Added and removed are not said in the text.');
  await expect(cell).not.toContainText('added');
});

test('the differences are a linear list, a heading for each paragraph, in the order of the story', async ({
  page,
  visit,
}) => {
  await visit(skarn);
  await whole(page);
  await page.keyboard.press('Shift+N');
  const headings = list(page).getByRole('heading', { level: 3 });
  await expect(headings).toHaveText(['A ¶ 1', 'A ¶ 2', 'A ¶ 3', 'C ¶ 4, not in A', 'A ¶ 5']);
  const items = list(page).getByRole('listitem');
  await expect(items.first()).toContainText('harbour');
  await expect(items.first().getByRole('button')).toBeFocused();
  await list(page).getByRole('radio', { name: 'What matters first' }).check();
  await expect(headings.first()).toHaveText('Content that only some have');
  await expect(headings.last()).toHaveText('Spelling and marks');
});

test('there is one live region, polite, in every view and over every sheet', async ({ page }) => {
  const live = page.locator(
    '[aria-live], [role="status"], [role="alert"], [role="log"], [role="timer"], [role="marquee"], output',
  );
  const expectOne = async (where: string) => {
    await expect(live, where).toHaveCount(1);
    await expect(live, where).toHaveAttribute('aria-live', 'polite');
  };
  await page.goto('./');
  await expectOne('the first screen');
  await openSample(page);
  await expectOne('the table');
  for (const key of [
    's',
    'n',
    '/',
    'Escape',
    'd',
    'd',
    'd',
    '?',
    'Escape',
    'v',
    'Escape',
    'i',
    'Escape',
    'e',
    'Escape',
  ]) {
    await page.keyboard.press(key);
    await expectOne(key);
  }
  for (const view of ['Changes', 'Framing', 'Lineage']) {
    await page.keyboard.press('g');
    await expect(page.getByRole('banner').getByRole('button', { name: view })).toHaveAttribute('aria-current', 'page');
    await expectOne(view);
  }
});
