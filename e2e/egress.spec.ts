/**
 * What leaves: every channel by which a script could reach another computer is tried, from the page and from a worker, against a server that
 * counts what arrives; with the policy alone, with the page's own wall alone, and, so that the counting is known to count, with neither.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parseAst } from 'vite';
import { expect, test } from './application.ts';
import {
  BUILDS,
  built,
  counter,
  DIST,
  FILE,
  inWorker,
  ready,
  visitServed,
  withoutPolicy,
  withoutScripts,
} from './builds.ts';
import { armWorkers, haveWorker } from './workers.ts';

// Each attempt makes the browser say what it refused.
test.use({ mayWrite: true });

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
  // Another global object has functions of its own that no wall closed. Before there is a frame that the attempts make.
  'fetch of a frame': "(globalThis[0] ?? globalThis).fetch(at, { mode: 'no-cors' })",
  'setter of a frame':
    "Object.getOwnPropertyDescriptor((globalThis[0] ?? globalThis).Image.prototype, 'src').set.call(new Image(), at)",
  'function of a frame':
    "const w = globalThis.works?.[0] ?? new Worker(URL.createObjectURL(new Blob(['']))); w.constructor.constructor('at', 'fetch(at, { mode: \"no-cors\" })')(at)",
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

/** What a worker does when it is told to try every channel at an address. It comes after the wall, as an attacker's would. */
const TRY = attempts(FROM_WORKER, 'ADDRESS').replaceAll(/"ADDRESS([^"]*)"/g, (_, name) => `told + "${name}"`);

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
