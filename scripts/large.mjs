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
    printBase('as soon as the table stands', await changeBase(page, ['2']));
    await page.waitForTimeout(1500);
    const looked = await changeBase(page, ['1', '3', '4', '5', '2']);
    printBase('after a look', looked);
    printLongest('30 × 60, longest task while the base is changed', looked.tasks);
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
 * @param {Page} page
 * @param {string[]} keys
 */
async function changeBase(page, keys) {
  /** @type {number[]} */
  const times = [];
  const { answers, tasks } = await seenWhile(page, async () => {
    for (const key of keys) {
      times.push(await timeKey(page, key, 'base'));
      await settle(page);
    }
  });
  if (answers.length !== keys.length) throw new Error('the browser told of other keys than were pressed');
  const [main, all] = [median(answers.map((each) => each.main)), median(answers.map((each) => each.all))];
  return { main, all, took: median(times), tasks };
}

/**
 * The clock tells too much on a busy machine, the work of all threads where they work at once: the floor holds if either is within it.
 *
 * @param {string} when
 * @param {{ main: number, all: number, took: number }} change
 */
function printBase(when, { main, all, took }) {
  const figure = `${ms(took)}; work ${ms(all)}, main ${ms(main)}`;
  print(`30 × 60, base changed ${when}`, figure, `at most ${BASE} ms`, Math.min(all, took) <= BASE);
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
