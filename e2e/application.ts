/** The built application as the browser tests meet it: on the loopback server of `npm start`, every console message kept. */
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { serve } from '../scripts/server.mjs';
import type { Served } from './articles.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

interface Fixtures {
  /** What the page wrote to the console, and errors that nobody caught. There may be none, unless `mayWrite`. */
  readonly messages: readonly string[];
  /** Tests that make the page write, to see what it writes, use this. */
  readonly mayWrite: boolean;
  /** Goes to a page of its own that carries this folder, as `npm start -- PATH` gives it. */
  readonly visit: (folder: Served) => Promise<void>;
}

/** `page.goto('./')` opens the application. */
export const test = base.extend<Fixtures, { readonly address: string }>({
  address: [
    // Playwright reads the fixtures that it needs from the first parameter, which has to take one.
    async ({ browserName: _ }, use) => {
      const { address, server } = await serve(DIST);
      await use(address);
      server.close();
      server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ address }, use) => use(address),
  mayWrite: [false, { option: true }],
  messages: [
    async ({ page, mayWrite }, use) => {
      const messages = messagesOf(page);
      await use(messages);
      if (!mayWrite) expect(messages, 'what the page wrote to the console').toEqual([]);
    },
    { auto: true },
  ],
  visit: async ({ page }, use) => {
    const servers: Awaited<ReturnType<typeof serve>>['server'][] = [];
    await use(async (folder) => {
      const { address, server } = await serve(DIST, folder);
      servers.push(server);
      await page.goto(address);
    });
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  },
});

export { expect };

/** Collects what a page says from now on. */
function messagesOf(page: Page): readonly string[] {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
  return messages;
}

/** Serves the application with or without a folder and counts what is asked of the server. The caller closes it. */
export async function serveCounted(folder?: Served) {
  const { address, server } = await serve(DIST, folder);
  const asked: string[] = [];
  server.on('request', ({ url }) => asked.push(url ?? ''));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address, asked, close };
}
