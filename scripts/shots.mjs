/**
 * `npm run shots [-- NAME…]`: a screenshot of every view and state of the built application into `out/shots`, each wide, narrow and
 * dark, to be looked at. Names pick those that begin with them. What the page writes to the console is printed.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, ROOT } from './install.mjs';

ensureInstalled();
await ensureBuilt('cli');
await ensureBuilt('app');
const { chromium } = await import('@playwright/test');
const { ensureBrowser, LAUNCH_ARGS } = await import('./browser.mjs');
const { serve } = await import('./server.mjs');
const { story, version } = await import('./synthetic.mjs');
const { readStories } = await import(pathToFileURL(join(ROOT, 'dist-cli/folder.mjs')).href);

const GOLD = join(ROOT, '../shared/gold');
const gold = await Promise.all(
  (existsSync(GOLD) ? readdirSync(GOLD) : []).map(async (name) => ({
    name,
    folder: await readStories(join(GOLD, name, 'articles')),
  })),
);
const OUT = join(ROOT, 'out/shots');
const WIDE = { width: 1440, height: 900 };
const VARIANTS = [
  { name: 'wide', viewport: WIDE, colorScheme: 'light' },
  { name: 'narrow', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'dark', viewport: WIDE, colorScheme: 'dark' },
];

/**
 * One state of the application: what is served with the page, what is planted in it before it runs, what the reader does, and
 * whether it is over before the page is ready.
 *
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ name: string, folder?: unknown, plant?: () => void, act?: (page: Page) => Promise<unknown>, early?: boolean }} Shot
 */

/**
 * A folder that holds one story.
 *
 * @param {string} title
 * @param {string[]} texts
 * @param {{ path: string, reason: string }[]} [problems]
 */
function oneStory(title, texts, problems = []) {
  const named = texts.map((text, i) => ({ id: `take-${String(i + 1).padStart(2, '0')}.txt`, text }));
  return { title, stories: [{ title, texts: named, problems }] };
}

const text = (/** @type {number} */ seed, paragraphs = 8) => story(seed, paragraphs).join('\n\n');
const PROBLEMS = [
  { path: 'scan.pdf', reason: 'a PDF file: only plain text is read so far. Save the article as plain text (UTF-8)' },
  {
    path: 'old/latin.txt',
    reason: 'not UTF-8 text: byte 212 (0xE9) is part of no character, so it is in another encoding',
  },
];

/** A story and 29 versions of it. */
function thirty() {
  const base = story(9, 10);
  return Array.from({ length: 30 }, (_, i) => (i === 0 ? base : version(base, i)).join('\n\n'));
}

/** @param {Page} page */
const sample = async (page) => {
  await page.getByRole('button', { name: /sample/i }).click();
  await page.getByRole('table').waitFor();
};

/**
 * Opens the sample and presses keys.
 *
 * @param {string[]} keys
 */
const pressed =
  (...keys) =>
  async (/** @type {Page} */ page) => {
    await sample(page);
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(150);
    }
  };

/**
 * The views beside the table, at their head and further down.
 *
 * @param {string} name
 * @param {(page: Page) => Promise<unknown>} open
 * @param {unknown} [folder]
 * @returns {Shot[]}
 */
function views(name, open, folder) {
  return ['Changes', 'Framing', 'Lineage'].flatMap((view) =>
    [0, 1].map((screens) => ({
      name: `${name}-${view.toLowerCase()}${screens > 0 ? '-lower' : ''}`,
      ...(folder === undefined ? {} : { folder }),
      act: async (/** @type {Page} */ page) => {
        await open(page);
        await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
        await page.getByRole('heading', { level: 2 }).nth(1).waitFor();
        await page.mouse.move(200, 600);
        await page.mouse.wheel(0, screens * 1200);
      },
    })),
  );
}

/** @type {Shot[]} */
const SHOTS = [
  { name: 'start' },
  {
    name: 'start-pasted',
    act: async (page) => {
      await page.getByLabel('Agency copy').fill(text(1, 2));
      await page.getByLabel('Our version').fill(version(story(1, 2), 2).join('\n\n'));
    },
  },
  { name: 'sample', act: sample },
  { name: 'sample-selected', act: pressed('n', 'n', 'n') },
  {
    // The one that README shows is taken like this: `npm run shots -- readme`, then copied to docs/side-by-side.png.
    name: 'readme',
    act: async (page) => {
      await sample(page);
      await page
        .getByRole('table')
        .locator('mark')
        .filter({ hasText: /^yesterday$/ })
        .first()
        .getByRole('button')
        .click();
    },
  },
  { name: 'sample-base-changed', act: pressed('3') },
  { name: 'sample-small-kinds', act: pressed('t') },
  { name: 'sample-carets', act: pressed('c') },
  { name: 'sample-rows-that-differ', act: pressed('r') },
  { name: 'sample-set-aside', act: pressed('a') },
  { name: 'sample-column-hidden', act: pressed('l', 'x') },
  { name: 'sample-keys', act: pressed('?') },
  { name: 'sample-add-version', act: pressed('v') },
  { name: 'sample-pair', act: pressed('d') },
  { name: 'sample-reading', act: pressed('d', 'd') },
  { name: 'sample-matters', act: pressed('s') },
  { name: 'sample-matches', act: pressed('m') },
  { name: 'sample-marks', act: pressed('e') },
  { name: 'sample-about', act: pressed('l', 'i') },
  {
    name: 'sample-find',
    act: async (page) => {
      await sample(page);
      await page.keyboard.press('/');
      await page.keyboard.type('island');
    },
  },
  {
    name: 'sample-print',
    act: async (page) => {
      await sample(page);
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('region', { name: 'Menu' }).getByRole('button', { name: 'Print…' }).click();
    },
  },
  {
    name: 'sample-nothing-leaves',
    act: async (page) => {
      await sample(page);
      await page.getByRole('button', { name: 'Nothing leaves this computer' }).click();
    },
  },
  ...views('sample', sample),
  {
    name: 'sample-lower',
    act: async (page) => {
      await sample(page);
      await page
        .getByRole('button', { name: /stands (lower|higher)/ })
        .first()
        .click();
    },
  },
  {
    name: 'stories',
    folder: {
      title: 'desk',
      stories: [1, 2, 3].map(
        (day) => oneStory(`day ${day}`, [text(day), text(day)], day === 2 ? PROBLEMS : []).stories[0],
      ),
    },
  },
  { name: 'problems', folder: oneStory('flood', [text(1), version(story(1, 8), 2).join('\n')], PROBLEMS) },
  { name: 'thirty-articles', folder: oneStory('archive', thirty()) },
  {
    name: 'thirty-articles-scrolled',
    folder: oneStory('archive', thirty()),
    act: async (page) => {
      for (let i = 0; i < 29; i++) await page.keyboard.press('l');
    },
  },
  { name: 'one-article', folder: oneStory('flood', [text(1)]) },
  {
    name: 'nothing-in-common',
    folder: oneStory('flood', [text(1), 'Wholly other words stand here.\n\nNothing of it is shared.']),
  },
  { name: 'empty', folder: oneStory('flood', [], PROBLEMS) },
  {
    name: 'loading',
    folder: oneStory('archive', [text(5, 6000), version(story(5, 6000), 6).join('\n')]),
    early: true,
    act: (page) => page.getByRole('button', { name: 'Cancel' }).waitFor(),
  },
  {
    name: 'failing',
    folder: oneStory('flood', [text(1), text(2)]),
    plant: () => {
      // A worker that dies as soon as it is asked.
      /** @type {any} */ (window).Worker = class {
        /** @type {((event: ErrorEvent) => void) | null} */ onerror = null;
        postMessage() {
          setTimeout(() => this.onerror?.(new ErrorEvent('error', { message: 'the engine stopped' })), 10);
        }
        terminate() {}
      };
    },
    act: (page) => page.waitForTimeout(1500),
  },
  ...gold.flatMap(({ name, folder }) => [
    { name: `gold-${name}`, folder },
    {
      name: `gold-${name}-selected`,
      folder,
      act: (/** @type {Page} */ page) => page.keyboard.press('n'),
    },
    { name: `gold-${name}-pair`, folder, act: (/** @type {Page} */ page) => page.keyboard.press('d') },
    { name: `gold-${name}-matters`, folder, act: (/** @type {Page} */ page) => page.keyboard.press('s') },
    ...views(`gold-${name}`, async () => {}, folder),
  ]),
];

const executablePath = await ensureBrowser();
const browser = await chromium.launch({ args: LAUNCH_ARGS, ...(executablePath ? { executablePath } : {}) });
const wanted = process.argv.slice(2);
if (wanted.length === 0) rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
try {
  for (const shot of SHOTS)
    if (wanted.length === 0 || wanted.some((name) => shot.name.startsWith(name))) await take(shot);
} finally {
  await browser.close();
}

/** @param {Shot} shot */
async function take({ name, folder, plant, act, early = false }) {
  const { address, server } = await serve(join(ROOT, 'dist'), folder);
  for (const { name: variant, viewport, colorScheme } of VARIANTS) {
    const page = await browser.newPage({ viewport, colorScheme: colorScheme === 'dark' ? 'dark' : 'light' });
    page.on('console', (message) => console.log(`  ${name}, ${variant}: ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => console.log(`  ${name}, ${variant}: uncaught: ${error.message}`));
    page.setDefaultTimeout(10_000);
    if (plant) await page.addInitScript(plant);
    try {
      await page.goto(address);
      if (!early) await page.locator('html[data-ready]').waitFor();
      await act?.(page);
      // What moves has come to rest by then.
      await page.waitForTimeout(400);
    } catch (error) {
      console.log(`  ${name}, ${variant}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
    await page.screenshot({ path: join(OUT, `${name}.${variant}.png`) });
    await page.close();
  }
  server.close();
  server.closeAllConnections();
  console.log(`${name}`);
}
