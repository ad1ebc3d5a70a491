/** The built application as the browser tests meet it: on the loopback server of `npm start`, every console message kept. */
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { serve } from '../scripts/server.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

interface Fixtures {
  /** What the page wrote to the console, and errors that nobody caught. A test that expects none says so at its end. */
  readonly messages: readonly string[];
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
  messages: async ({ page }, use) => use(messagesOf(page)),
});

export { expect };

/** Collects what a page says from now on. */
export function messagesOf(page: Page): readonly string[] {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
  return messages;
}

/** Serves the application with a folder in the page, as `npm start -- PATH` does; the caller closes the server. */
export const serveFolder = (folder: unknown) => serve(DIST, folder);
