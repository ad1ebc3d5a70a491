/** The folder part of the bench: two thousand files of every format, some of them broken, opened in Chromium through the picker, and through the directory input. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './build.mjs';
import { megabytes, ms, print, printLongest, state } from './figures.mjs';
import { ROOT } from './install.mjs';
import { random, story, version } from './synthetic.mjs';
import { choose, peakOfProcess, seenWhile, watchHeap, withPage } from './watched.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const FILES = 2000;
const LONGEST = 200;

export async function benchFolder() {
  await bundle('src/formats/testing/make.ts', 'out/bench/make.mjs');
  const { everyFormat } = await import(pathToFileURL(join(ROOT, 'out/bench/make.mjs')).href);
  const archive = write('archive', everyFormat, (story) => `story-${story}/`);
  const heap = write('heap', everyFormat, (story) => `${story}-`);
  for (const [how, made] of /** @type {const} */ ([
    ['a folder for each story', archive],
    ['all in one folder', heap],
  ])) {
    await opened(`${how}, by the picker`, made, chooseByPicker);
    await opened(`${how}, by the directory input`, made);
  }
}

/**
 * The folder as the directory picker of Chromium gives it, whose own window nobody can drive: its files lie where the browser keeps those of
 * a page.
 *
 * @param {Page} page
 * @param {string} folder
 */
async function chooseByPicker(page, folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  for (let at = 0; at < paths.length; at += 100) {
    const files = paths.slice(at, at + 100).map((path) => ({
      path: path.split(sep),
      packed: readFileSync(join(folder, path)).toString('base64'),
    }));
    await page.evaluate(async (some) => {
      const kept = await navigator.storage.getDirectory();
      for (const { path, packed } of some) {
        let place = kept;
        for (const above of path.slice(0, -1)) place = await place.getDirectoryHandle(above, { create: true });
        const file = await (await place.getFileHandle(path.at(-1) ?? '', { create: true })).createWritable();
        await file.write(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)));
        await file.close();
      }
    }, files);
  }
  await page.evaluate(async () => {
    const kept = await navigator.storage.getDirectory();
    const showDirectoryPicker = async () => {
      /** @type {any} */ (window).watched.chosen = performance.now();
      return kept;
    };
    Object.assign(window, { showDirectoryPicker });
  });
  return async () => page.getByRole('button', { name: 'Open folder' }).click();
}

/**
 * Opens a folder and prints what that took. Of what a directory input gives, Chromium makes a list of all files in one task before the
 * page is told of any, which nothing in the page can make shorter: that is stated by itself. Of what the picker gives it makes none.
 *
 * @param {string} how
 * @param {{ folder: string, broken: number }} made
 * @param {(page: Page, folder: string) => Promise<() => Promise<void>>} [picker] makes the folder ready to be picked
 */
async function opened(how, { folder, broken }, picker) {
  const what = `${FILES.toLocaleString('en')} files, ${how}`;
  await withPage(async (page) => {
    const act = picker ? await picker(page, folder) : () => choose(page, folder);
    const stop = await watchHeap(page);
    let took = 0;
    const { tasks, listing } = await seenWhile(page, async () => {
      await act();
      const told = /with articles\. Each is a story|were not read|could not be/;
      await page.locator('main').getByText(told).first().waitFor();
      took = await page.evaluate(() => performance.now() - /** @type {any} */ (window).watched.chosen);
      // What goes on behind the first screen is waited for too.
      await page.waitForTimeout(3000);
    });
    const { shown, listed } = await counted(page);
    print(
      `${what}: shown + listed`,
      `${shown} + ${listed} (${broken} broken)`,
      `${FILES}`,
      shown + listed === FILES && listed >= broken,
    );
    state(`${what}: from choice to screen`, ms(took));
    printLongest(`${what}: longest task`, tasks, LONGEST);
    if (listing) printLongest(`${what}: the browser's list before it`, [listing]);
    const [heap, all] = [await stop(), await peakOfProcess(page)];
    state(`${what}: peak heap of the page`, megabytes(heap));
    if (all) state(`${what}: peak of its process, workers too`, megabytes(all));
  });
}

/**
 * Files that are articles on screen, and files that are listed with the reason why they are not: of a list of stories, or of one story.
 *
 * @param {Page} page
 */
function counted(page) {
  return page.evaluate(() => {
    const text = document.querySelector('main')?.innerText ?? '';
    const sum = (/** @type {RegExp} */ of) =>
      [...text.matchAll(of)].reduce((total, match) => total + Number(match[1]), 0);
    const columns = document.querySelectorAll('thead th[data-column]').length;
    return {
      shown: columns || sum(/(\d+) articles?/g),
      listed: columns ? sum(/(\d+) files? (?:was|were) not read/g) : sum(/(\d+) files? not read/g),
    };
  });
}

/**
 * A hundred stories of twenty files: two versions in each of ten formats, and of every twenty files two cut off or not what they seem.
 *
 * @param {string} name
 * @param {(article: object) => { [path: string]: string | Uint8Array }} everyFormat
 * @param {(story: number) => string} above where its files stand
 */
function write(name, everyFormat, above) {
  const folder = join(ROOT, 'out/bench', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let broken = 0;
  for (let number = 100; number < 100 + FILES / 20; number++) {
    const base = story(number, 20);
    if (above(number).endsWith('/')) mkdirSync(join(folder, above(number)));
    for (const [i, paragraphs] of [base, version(base, number)].entries()) {
      const [headline = '', ...others] = paragraphs;
      const article = {
        headline: headline.split(' ').slice(0, 8).join(' '),
        byline: 'Oona Tarrant',
        outlet: i === 0 ? 'Skarn Courier' : 'Northlight',
        date: `2026-01-${10 + (number % 20)}`,
        paragraphs: others,
      };
      for (const [path, content] of Object.entries(everyFormat(article))) {
        const isBroken = path === (i === 0 ? 'copy.docx' : 'print.pdf');
        if (isBroken) broken++;
        writeFileSync(join(folder, `${above(number)}${i}-${path}`), isBroken ? damaged(number, content) : content);
      }
    }
  }
  return { folder, broken };
}

/**
 * @param {number} seed
 * @param {string | Uint8Array} content
 */
function damaged(seed, content) {
  const next = random(seed);
  const bytes = Buffer.from(content);
  if (seed % 3 === 0) return Buffer.alloc(0);
  if (seed % 3 === 1) return bytes.subarray(0, 12 + Math.floor(next() * 100));
  return Buffer.from(Array.from({ length: 3000 }, () => Math.floor(next() * 256)));
}
