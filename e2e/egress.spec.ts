/**
 * What leaves: every channel by which a script could reach another computer is tried, from the page and from a worker, against a server that
 * counts what arrives; with the policy alone, with the page's own wall alone, and, so that the counting is known to count, with neither.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page, Worker } from '@playwright/test';
import { policyOf } from '../scripts/server.mjs';
import { expect, test } from './application.ts';

// Each attempt makes the browser say what it refused.
test.use({ mayWrite: true });

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const FILE = fileURLToPath(new URL('../dist-file/variorum.html', import.meta.url));

/** Code that tries a channel; `at` is an address of its own at the counting server. */
const FROM_PAGE = {
  fetch: "fetch(at, { mode: 'no-cors' })",
  xhr: "const x = new XMLHttpRequest(); x.open('GET', at); x.send()",
  beacon: "navigator.sendBeacon(at, 'copy')",
  socket: "new WebSocket(at.replace('http', 'ws'))",
  events: 'new EventSource(at)',
  image: 'new Image().src = at',
  'image element': "document.body.append(Object.assign(document.createElement('img'), { src: at }))",
  'image attribute': "document.createElement('img').setAttribute('src', at)",
  font: "new FontFace('f', 'url(' + at + ')').load()",
  'style sheet': "document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: at }))",
  'style element':
    "const s = document.createElement('style'); s.textContent = '@import url(' + at + ')'; document.head.append(s)",
  script: "document.head.append(Object.assign(document.createElement('script'), { src: at }))",
  frame: "document.body.append(Object.assign(document.createElement('iframe'), { src: at }))",
  media: "Object.assign(new Audio(), { preload: 'auto', src: at }).load()",
  markup: "document.body.insertAdjacentHTML('beforeend', '<img src=\"' + at + '\">')",
  import: 'import(at)',
};

const FROM_WORKER = {
  fetch: FROM_PAGE.fetch,
  xhr: FROM_PAGE.xhr,
  socket: FROM_PAGE.socket,
  events: FROM_PAGE.events,
  font: "const f = new FontFace('f', 'url(' + at + ')'); self.fonts.add(f); f.load()",
  scripts: 'importScripts(at)',
  import: FROM_PAGE.import,
};

type Channels = { readonly [name: string]: string };

/** A server that notes which channel arrived. */
async function counter() {
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

/** One function that tries every channel and lets none stop the next. */
const attempts = (channels: Channels, address: string) =>
  Object.entries(channels)
    .map(
      ([name, code]) =>
        `try { await Promise.race([(async (at) => { ${name === 'import' ? `await ${code}` : code} })(${JSON.stringify(address + encodeURIComponent(name))}), new Promise((later) => setTimeout(later, 100))]) } catch {}`,
    )
    .join('\n');

/** Tries every channel in a page, and every one in a worker: the given one, else a blob of the page's own making. */
async function tryAll(page: Page, worker?: Worker): Promise<{ page: string[]; worker: string[] }> {
  const [fromPage, fromWorker] = [await counter(), await counter()];
  await page.evaluate(`(async () => { ${attempts(FROM_PAGE, fromPage.address)} })()`);
  const code = attempts(FROM_WORKER, fromWorker.address);
  if (worker) await worker.evaluate(`(async () => { ${code} })()`);
  else await page.evaluate(inWorker, `(async () => { ${code}\npostMessage('tried') })()`);
  // What was let out is on its way by now.
  await page.waitForTimeout(400);
  for (const server of [fromPage, fromWorker]) server.close();
  return { page: [...fromPage.arrived].sort(), worker: [...fromWorker.arrived].sort() };
}

/** Runs code in a worker as the application makes its own: a blob, by way of the one Trusted Types policy that is allowed. */
async function inWorker(code: string): Promise<unknown> {
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

const withoutPolicy = (html: string) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
const withoutScripts = (html: string) => html.replace(/<script type="module"[\s\S]*?<\/script>/g, '');

interface Build {
  readonly name: string;
  /** Goes to the build's page as `change` makes it, with the headers of a host that sets them or without. */
  readonly visit: (page: Page, change: (html: string) => string, policy: boolean) => Promise<() => void>;
}

/** The built folder on a server of its own, which says no more of security than it is told to. */
async function visitServed(page: Page, html: string, headers: { readonly [name: string]: string }) {
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

const built = () => readFileSync(join(DIST, 'index.html'), 'utf8');

const BUILDS: readonly Build[] = [
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
async function ready(page: Page): Promise<Worker> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  const [worker] = page.workers();
  expect(worker, 'the worker of the engine').toBeDefined();
  return worker as Worker;
}

for (const { name, visit } of BUILDS) {
  test(`${name}: nothing arrives with the policy alone, nothing with the wall alone, everything with neither`, async ({
    page,
  }) => {
    const neither = await visit(page, (html) => withoutPolicy(withoutScripts(html)), false);
    expect(await tryAll(page)).toEqual({
      page: Object.keys(FROM_PAGE).sort(),
      worker: Object.keys(FROM_WORKER).sort(),
    });
    neither();

    const policyAlone = await visit(page, withoutScripts, true);
    expect(await tryAll(page)).toEqual({ page: [], worker: [] });
    policyAlone();

    const wallAlone = await visit(page, withoutPolicy, false);
    // `import()` is syntax, which no script can close: see SECURITY.md.
    expect(await tryAll(page, await ready(page))).toEqual({ page: ['import'], worker: ['import'] });
    wallAlone();
  });
}

/**
 * What pdf.js holds and this application never reaches: it is given a worker of its own, so that it makes none from an address, and a browser
 * is not Node. The policy would refuse each, as the tests above show for every `import()` and for text run as code.
 */
const OF_PDF_JS = /this\.workerSrc|^"\$\{e\}"$|webpackIgnore/;

test('the scripts that are built import nothing but the page’s own chunks', async () => {
  const page = built();
  const [entry = ''] = page.match(/assets\/index-[\w-]+\.js/) ?? [];
  const found = [readFileSync(join(DIST, entry), 'utf8'), readFileSync(FILE, 'utf8')].flatMap((text) =>
    [...text.matchAll(/[^\w$.]import\(([^)]{0,80})/g)].map(([, what = '']) => what),
  );
  const own = found.filter((what) => /^[`'"]\.\/[\w-]+\.js[`'"]$/.test(what));
  expect(own.length).toBeGreaterThan(0);
  expect(found.filter((what) => !own.includes(what) && !OF_PDF_JS.test(what))).toEqual([]);
});
