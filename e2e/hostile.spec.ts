/** What an article says is text, whatever it says: nothing of it runs, nothing leaves, and it is shown as it is. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { payloads } from './payloads.ts';
import { table, whole } from './reader.ts';

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

test('none of more than 500 payloads runs or leaves, as body, headline, byline or file name, in any view', async ({
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
