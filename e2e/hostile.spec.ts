/** What an article says is text, whatever it says: nothing of it runs, nothing leaves, and it is shown as it is. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { payloads } from './payloads.ts';
import { rail, table, whole } from './reader.ts';

test.describe.configure({ timeout: 180_000 });

/** A server that nobody may ask. */
async function listening() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked, close };
}

/** A line end or a NUL would make another line of it. */
const inLine = (text: string) => text.replace(/[\n\r\0]/g, ' ');

/** A page counts what ran. */
const arm = (page: Page) =>
  page.addInitScript(() => {
    const counting = globalThis as unknown as { ran: () => void; timesRan: number };
    counting.timesRan = 0;
    counting.ran = () => {
      counting.timesRan += 1;
    };
  });

const timesRan = (page: Page) => page.evaluate(() => (globalThis as unknown as { timesRan: number }).timesRan);

test('none of more than 500 payloads runs or leaves in a body, and one as headline, byline and file name, in any view', async ({
  page,
  visit,
}) => {
  const elsewhere = await listening();
  const all = payloads(elsewhere.address).map(inLine);
  expect(all.length).toBeGreaterThan(500);
  const headline = all[0] as string;
  const lines = all.map((payload, i) => `Entry ${i} holds ${payload} alone.`);
  const version = (name: string, change: (line: string) => string) => ({
    id: name,
    text: [headline, `By ${all[13]}`, ...lines.map(change)].join('\n\n'),
  });
  await arm(page);
  await visit({
    title: all[1] as string,
    stories: [
      {
        title: all[2] as string,
        problems: [{ path: all[3] as string, reason: 'not text' }],
        texts: [
          version(`${all[4]}.txt`, (line) => line),
          version(`${all[40]}.txt`, (line) => line.replace('holds', 'has')),
          version('<script>ran()</script>.txt', (line) => line.replace('alone', 'only')),
        ],
      },
    ],
  });
  // Hundreds of short lines that are much alike take the engine its time.
  await expect(table(page)).toBeVisible({ timeout: 90_000 });
  await whole(page);
  const shown = await table(page)
    .locator('[data-column="0"]')
    .getByRole('paragraph')
    .evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const copy = paragraph.cloneNode(true) as HTMLElement;
        for (const quoted of copy.querySelectorAll('del')) quoted.remove();
        return copy.textContent?.trim() ?? '';
      }),
    );
  for (const line of lines) expect(shown).toContain(line.trim());
  for (const view of await page.getByRole('navigation', { name: 'Views' }).getByRole('button').all()) {
    await view.click();
    await page.waitForTimeout(300);
  }
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button').first().click();
  for (const key of ['n', 's', 'n', '2', 'm', 'a']) await page.keyboard.press(key);
  await page.waitForTimeout(500);
  expect(await timesRan(page)).toBe(0);
  expect(elsewhere.asked).toEqual([]);
  elsewhere.close();
});

/** White space as a page shows it. */
const shown = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a file name cannot hold: a part of its path is enough to know it by. */
const asName = (text: string) => text.replaceAll('/', '∕');

test('none of more than 500 payloads runs or leaves as headline, byline, field, file name or note, and each is shown as it is', async ({
  page,
  visit,
}) => {
  const elsewhere = await listening();
  const all = payloads(elsewhere.address).map(inLine);
  expect(all.length).toBeGreaterThan(500);
  const version = (payload: string, i: number) => ({
    id: `${asName(payload)} ${i}.txt`,
    text: `Number ${i} of the list of tides was read out at the quay on Monday, the harbor office said in a notice of ${i} words.`,
    fields: Object.fromEntries(
      ['headline', 'byline', 'credit', 'slugline', 'outlet'].map((name) => [name, { value: payload, from: payload }]),
    ),
  });
  const texts = all.map(version);
  const half = Math.ceil(texts.length / 2);
  const stories = [texts.slice(0, half), texts.slice(half)];
  await arm(page);
  await visit({
    title: 'Carriers',
    stories: stories.map((some, i) => ({ title: `Part ${i + 1}`, texts: some, problems: [] })),
  });
  await expect(page.getByRole('main').getByRole('button', { name: 'Part 2' })).toBeVisible();
  const listed = shown((await page.getByRole('main').textContent()) ?? '');
  for (const { id } of texts) expect(listed).toContain(shown(id));

  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const notes = texts.map(({ text }, i) => ({
    type: 'note',
    on: 'article',
    article: hash(text),
    text: all[i],
    made: i,
  }));
  const articles = texts.map(({ text }) => hash(text));
  const file = JSON.stringify({ format: 'variorum/marks', version: 1, articles, marks: notes });
  for (const [number, some] of stories.entries()) {
    await visit({ title: 'Carriers', stories: [{ title: 'Part', texts: some, problems: [] }] });
    await expect(table(page)).toBeVisible({ timeout: 90_000 });
    await whole(page);
    const names = await rail(page)
      .getByRole('textbox')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    const cards = shown(names.join(' | '));
    const own = all.slice(number * half, number * half + some.length);
    // A long name is cut at its end.
    for (const payload of own) expect(cards).toContain(shown(payload).slice(0, 30));

    await page.keyboard.press('i');
    const about = page.getByRole('dialog', { name: /^About / });
    const value = await about.getByLabel('Headline', { exact: true }).inputValue();
    expect(own).toContain(value);
    for (const name of ['Byline', 'Credit', 'Slugline'])
      await expect(about.getByLabel(name, { exact: true })).toHaveValue(value);
    await expect(about).toContainText(shown(`from ${value}`));
    await page.keyboard.press('Escape');

    await page.keyboard.press('e');
    const marks = page.getByRole('dialog', { name: 'Your marks' });
    await marks
      .getByLabel('File of marks')
      .setInputFiles({ name: 'marks.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await expect(marks.getByRole('listitem').first()).toBeVisible();
    const told = shown((await marks.textContent()) ?? '');
    for (const payload of own) expect(told).toContain(shown(payload));
    expect(await timesRan(page)).toBe(0);
  }
  expect(elsewhere.asked).toEqual([]);
  elsewhere.close();
});
