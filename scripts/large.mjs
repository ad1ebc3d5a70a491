/** The large part of the bench: stories of thirty articles, and of two with a thousand paragraphs each, as a reader meets them in Chromium. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, megabytes, ms, print, printLongest, state } from './figures.mjs';
import { ROOT } from './install.mjs';
import { story, version } from './synthetic.mjs';
import { choose, heapOf, seenWhile, timeKey, withPage } from './watched.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const LONGEST = 200;
const BASE = 250;

export async function benchLarge() {
  const thirty = writeStory('thirty', 30, 60);
  const two = writeStory('two', 2, 1000);
  await withPage(async (page) => {
    await open(page, thirty);
    const soon = await timeKey(page, '2', 'base');
    print('30 × 60, base changed as soon as the table stands', ms(soon), `at most ${BASE} ms`, soon <= BASE);
    await settle(page);
    await page.waitForTimeout(1500);
    /** @type {number[]} */
    const times = [];
    const { tasks } = await seenWhile(page, async () => {
      for (const key of ['1', '3', '4', '5', '2']) {
        times.push(await timeKey(page, key, 'base'));
        await settle(page);
      }
    });
    const looked = median(times);
    print('30 × 60, base changed after a look', ms(looked), `at most ${BASE} ms`, looked <= BASE);
    printLongest('30 × 60, longest task while the base is changed', tasks);
    await walk(page, '30 × 60');
    await page.keyboard.press('Shift+F');
    await page.waitForTimeout(1000);
    await settle(page);
    await scroll(page, '30 × 60, every column open');
    state('30 × 60, memory of the page', megabytes(await heapOf(page)));
  });
  await withPage(async (page) => {
    await open(page, two);
    await settle(page);
    await walk(page, '2 × 1,000');
    state('2 × 1,000, memory of the page', megabytes(await heapOf(page)));
  });
}

/**
 * Scrolls through, finds, and goes from difference to difference.
 *
 * @param {Page} page
 * @param {string} what
 */
async function walk(page, what) {
  await scroll(page, what);
  const found = await seenWhile(page, () => find(page, what));
  printLongest(`${what}, longest task while finding`, found.tasks);
  /** @type {number[]} */
  const steps = [];
  for (let step = 0; step < 9; step++) steps.push(await timeKey(page, 'n', 'selected'));
  state(`${what}, next difference: median, slowest`, `${ms(median(steps))}, ${ms(Math.max(...steps))}`);
}

/**
 * @param {Page} page
 * @param {string} what
 */
async function find(page, what) {
  await page.keyboard.press('/');
  await page.locator('.find-field').waitFor();
  /** @type {number[]} */
  const letters = [];
  for (const letter of 'from') letters.push(await timeKey(page, letter, 'counted'));
  const total = await page.locator('.find-total').textContent();
  state(`${what}, find, slowest letter of a word (${total})`, ms(Math.max(...letters)));
  await page.keyboard.press('Escape');
}

/**
 * Turns the wheel until the end of the table is reached.
 *
 * @param {Page} page
 * @param {string} what
 */
async function scroll(page, what) {
  const area = page.locator('.table-area');
  await area.evaluate((element) => element.scrollTo({ top: 0, behavior: 'instant' }));
  await page.mouse.move(700, 500);
  const { tasks, frames } = await seenWhile(page, async () => {
    for (let turn = 0, before = -1; turn < 1000; turn++) {
      await page.mouse.wheel(0, 480);
      // The wheel scrolls in the frame after it.
      await page.waitForTimeout(16);
      if (turn % 10 !== 9) continue;
      const top = await area.evaluate((element) => element.scrollTop);
      if (top === before) break;
      before = top;
    }
  });
  const height = await area.evaluate((element) => Math.round(element.scrollTop));
  if (height < 900) throw new Error(`${what}: the table was not scrolled`);
  printLongest(`${what}, longest task while scrolling`, tasks, LONGEST);
  const slow = frames.filter((took) => took > 50).length;
  state(`${what}, frames over 50 ms while scrolling`, `${slow} of ${frames.length} on ${height} px`);
}

/**
 * @param {Page} page
 * @param {string} folder
 */
async function open(page, folder) {
  await choose(page, folder);
  await page.locator('thead th[data-base]').waitFor();
}

/**
 * Waits until every row is there.
 *
 * @param {Page} page
 */
const settle = (page) => page.locator('table[aria-busy=false]').waitFor();

/**
 * A folder with versions of one story, the first being the story itself.
 *
 * @param {string} name
 * @param {number} count
 * @param {number} paragraphs
 */
function writeStory(name, count, paragraphs) {
  const folder = join(ROOT, 'out/bench', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const base = story(paragraphs, paragraphs);
  for (let i = 0; i < count; i++) {
    const text = (i === 0 ? base : version(base, 100 + i)).join('\n');
    writeFileSync(join(folder, `${String(i).padStart(2, '0')}.txt`), text);
  }
  return folder;
}
