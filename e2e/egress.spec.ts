/**
 * What leaves: every channel by which a script could reach another computer is tried, from the page and from a worker, against a server that
 * counts what arrives; with the policy alone, with the page's own wall alone, and, so that the counting is known to count, with neither.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { parseAst } from 'vite';
import { policyOf } from '../scripts/server.mjs';
import { expect, test } from './application.ts';
import { armWorkers, haveWorker } from './workers.ts';

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
  import: 'await import(at)',
  'import by eval': "await (0, eval)('(at) => import(at)')(at)",
  'import by script':
    "document.head.append(Object.assign(document.createElement('script'), { text: 'import(' + JSON.stringify(at) + ')' }))",
  'worker of its own': `new Worker(URL.createObjectURL(new Blob(['fetch(' + JSON.stringify(at) + ', { mode: "no-cors" })'])))`,
  'parsed frame':
    "document.body.append(new DOMParser().parseFromString('<iframe src=\"' + at + '\"></iframe>', 'text/html').body.firstChild)",
  'attribute node':
    "const a = document.createAttribute('src'); a.value = at; document.createElement('img').setAttributeNode(a)",
};

/** Each a way by which code in a worker could run text, and so import what the worker was not built with. */
const BY_TEXT = {
  'import by eval': FROM_PAGE['import by eval'],
  'import by Function': "await new Function('at', 'return import(at)')(at)",
  'import by async function': "await (async () => {}).constructor('at', 'await import(at)')(at)",
  'import by generator': "await (function* () {}).constructor('at', 'yield import(at)')(at).next().value",
  'import by timer': "setTimeout('import(' + JSON.stringify(at) + ')')",
  'import by scripts': "importScripts(URL.createObjectURL(new Blob(['import(' + JSON.stringify(at) + ')'])))",
  'worker of a worker': FROM_PAGE['worker of its own'],
};

const FROM_WORKER = {
  fetch: FROM_PAGE.fetch,
  xhr: FROM_PAGE.xhr,
  socket: FROM_PAGE.socket,
  events: FROM_PAGE.events,
  font: "const f = new FontFace('f', 'url(' + at + ')'); self.fonts.add(f); f.load()",
  scripts: 'importScripts(at)',
  import: FROM_PAGE.import,
  ...BY_TEXT,
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
        `try { await Promise.race([(async (at) => { ${code} })(${JSON.stringify(address + encodeURIComponent(name))}), new Promise((later) => setTimeout(later, 100))]) } catch {}`,
    )
    .join('\n');

/**
 * Tries every channel in a page, and every one in a worker: with `inEngine` in the application's own, as far as code can that was not
 * there from the start, else in a blob of the page's making.
 */
async function tryAll(page: Page, inEngine = false): Promise<{ page: string[]; worker: string[] }> {
  const [fromPage, fromWorker] = [await counter(), await counter()];
  await page.evaluate(`(async () => { ${attempts(FROM_PAGE, fromPage.address)} })()`);
  if (inEngine) {
    await haveWorker(page, 'attack', fromWorker.address, true);
  } else {
    const code = attempts(FROM_WORKER, fromWorker.address);
    await page.evaluate(inWorker, `(async () => { ${code}\npostMessage('tried') })()`);
  }
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

/** All but `import()` itself: it is syntax, and the last test shows that no script of the application holds it. */
const { import: _syntax, ...IN_ENGINE } = FROM_WORKER;

/** What a worker does when it is told to try every channel at an address. It comes after the wall, as an attacker's would. */
const TRY = attempts(IN_ENGINE, 'ADDRESS').replaceAll(/"ADDRESS([^"]*)"/g, (_, name) => `told + "${name}"`);

const withoutPolicy = (html: string) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
const withoutScripts = (html: string) => html.replace(/<script type="(?:module|importmap)"[\s\S]*?<\/script>/g, '');

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
const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-ready', 'true');

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

    await armWorkers(page, { attack: TRY });
    const wallAlone = await visit(page, withoutPolicy, false);
    await ready(page);
    expect(await tryAll(page, true)).toEqual({ page: [], worker: [] });
    wallAlone();
  });
}

test('a script that leads the page elsewhere is refused where the browser asks first', async ({ page }) => {
  const { address, arrived, close } = await counter();
  const done = await visitServed(page, withoutPolicy(built()), {});
  await ready(page);
  const before = page.url();
  for (const way of ['location.href = at', 'location.assign(at)', 'location.replace(at)', 'open(at, "_self")'])
    await page.evaluate(`((at) => { ${way} })(${JSON.stringify(address)})`);
  await page.waitForTimeout(300);
  expect(page.url()).toBe(before);
  expect([...arrived]).toEqual([]);
  done();
  await page.goto(address);
  expect(arrived.size, 'the counting counts').toBeGreaterThan(0);
  close();
});

/** Longer strings in a script are scripts themselves: the workers that it carries. */
const CARRIED = 20_000;

/** What a script imports, as it is written there, and the scripts that it carries as text. */
function importsOf(script: string): { readonly imports: string[]; readonly carried: string[] } {
  const [imports, carried]: [string[], string[]] = [[], []];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) look(one);
    else if (node !== null && typeof node === 'object') {
      const { type, start, end, source, value, cooked } = node as { [name: string]: unknown };
      if (type === 'ImportExpression') {
        const { start: from, end: to } = source as { start: number; end: number };
        imports.push(script.slice(from, to));
      }
      if (type === 'ImportDeclaration') imports.push(script.slice(start as number, end as number));
      for (const text of [value, cooked]) if (typeof text === 'string' && text.length > CARRIED) carried.push(text);
      for (const inside of Object.values(node)) look(inside);
    }
  };
  look(parseAst(script).body);
  return { imports, carried: [...new Set(carried)].filter((text) => /\bfunction\b|=>/.test(text)) };
}

test('the scripts that are built import nothing but the page’s own chunks, and the workers in them nothing at all', () => {
  const folder = join(DIST, 'assets');
  const chunks = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const [file = ''] = /(?<=<script type="module">)[\s\S]*(?=<\/script>)/.exec(readFileSync(FILE, 'utf8')) ?? [];
  const page = chunks.map((name) => importsOf(readFileSync(join(folder, name), 'utf8')));
  const own = new RegExp(
    `^(?:[^]*from\\s*)?["'\`]\\./(?:${chunks.map((name) => name.replaceAll('.', '\\.')).join('|')})["'\`];?$`,
  );
  const imports = page.flatMap((one) => one.imports);
  expect(imports.length).toBeGreaterThan(1);
  expect(imports.filter((what) => !own.test(what))).toEqual([]);
  const alone = importsOf(file);
  expect(alone.imports).toEqual([]);
  for (const carried of [page.flatMap((one) => one.carried), alone.carried]) {
    // The engine, accounts, and the readers of pages, PDFs and all else.
    expect(carried.length).toBeGreaterThanOrEqual(5);
    const suspect = carried.filter((worker) => /\bimport\b/.test(worker));
    expect(suspect.flatMap((worker) => importsOf(worker).imports)).toEqual([]);
  }
});
