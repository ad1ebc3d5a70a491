/** The three builds as a test needs them to see what leaves: with their policy or without it, beside a server that counts what arrives. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { policyOf } from '../scripts/server.mjs';
import { expect } from './application.ts';

export const DIST = fileURLToPath(new URL('../dist', import.meta.url));
export const FILE = fileURLToPath(new URL('../dist-file/variorum.html', import.meta.url));

/** A server that notes which channel arrived. */
export async function counter() {
  const arrived = new Set<string>();
  const note = (url = '') => arrived.add(decodeURIComponent(url.slice(1)));
  const server: Server = createServer(({ url }, response) => {
    note(url);
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' }).end('');
  });
  server.on('upgrade', ({ url }, socket) => {
    note(url);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address, arrived, close };
}

/** Runs code in a worker as the application makes its own: a blob, by way of the one Trusted Types policy that is allowed. */
export async function inWorker(code: string): Promise<unknown> {
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes?: { defaultPolicy: unknown; createPolicy(name: string, rules: object): unknown };
  };
  if (trustedTypes && !trustedTypes.defaultPolicy)
    trustedTypes.createPolicy('default', { createScriptURL: (address: string) => address });
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  return new Promise((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = (event) => reject(new Error(event.message));
  });
}

export const withoutPolicy = (html: string) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
export const withoutScripts = (html: string) =>
  html.replace(/<script type="(?:module|importmap)"[\s\S]*?<\/script>/g, '');

interface Build {
  readonly name: string;
  /** Goes to the build's page as `change` makes it, with the headers of a host that sets them or without. */
  readonly visit: (page: Page, change: (html: string) => string, policy: boolean) => Promise<() => void>;
}

/** The built folder on a server of its own, which says no more of security than it is told to. */
export async function visitServed(page: Page, html: string, headers: { readonly [name: string]: string }) {
  const server = createServer(({ url = '' }, response) => {
    const asset = /^\/(assets\/[\w.-]+)$/.exec(url)?.[1];
    const type = url.endsWith('.css') ? 'text/css' : url.endsWith('.woff2') ? 'font/woff2' : 'text/javascript';
    if (asset) response.writeHead(200, { 'Content-Type': type }).end(readFileSync(join(DIST, asset)));
    else if (url === '/') response.writeHead(200, { ...headers, 'Content-Type': 'text/html; charset=utf-8' }).end(html);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

export const built = () => readFileSync(join(DIST, 'index.html'), 'utf8');

export const BUILDS: readonly Build[] = [
  { name: 'the policy in the page', visit: (page, change) => visitServed(page, change(built()), {}) },
  {
    name: 'the policy in a header',
    visit: (page, change, policy) =>
      visitServed(page, withoutPolicy(change(built())), policy ? { 'Content-Security-Policy': policyOf(built()) } : {}),
  },
  {
    name: 'the one file',
    async visit(page, change) {
      const folder = mkdtempSync(join(tmpdir(), 'variorum-file-'));
      const path = join(folder, 'variorum.html');
      writeFileSync(path, change(readFileSync(FILE, 'utf8')));
      await page.goto(pathToFileURL(path).href);
      return () => rmSync(folder, { recursive: true });
    },
  },
];

/** The page says that it is ready and its engine's worker runs. */
export const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
