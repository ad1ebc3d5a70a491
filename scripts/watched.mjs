/** A page of the built application in Chromium that watches itself: its tasks, its frames, and how long a key takes to be answered. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser, LAUNCH_ARGS } from './browser.mjs';
import { ROOT } from './install.mjs';
import { serve } from './server.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ main: number, all: number }} Answer milliseconds that the processor worked: in the main thread, and in all of the page's */
/**
 * @typedef {{ took: number, worked: number }} Task milliseconds: from its begin to its end, and of them those in which the processor
 *   worked on it, which a busy machine leaves as they are
 * @typedef {{ tasks: Task[], listing?: Task, frames: number[], answers: Answer[] }} Seen the tasks of the page's main thread; apart from them
 *   what the browser did for a directory input before the page was told which files were chosen; the milliseconds between any two frames;
 *   and for each key that `timeKey` pressed, the work until the answer was painted
 */

/**
 * Gives `run` a page with the application in it, and closes it afterwards.
 *
 * @template T
 * @param {(page: Page) => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function withPage(run) {
  const executablePath = await ensureBrowser();
  const browser = await chromium.launch({ args: LAUNCH_ARGS, ...(executablePath ? { executablePath } : {}) });
  const { address, server } = await serve(join(ROOT, 'dist'));
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(150_000);
    await page.addInitScript(watch);
    await page.goto(address);
    await page.waitForFunction(() => document.documentElement.dataset.ready);
    return await run(page);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/**
 * Chooses a folder in the directory input, as a reader does.
 *
 * @param {Page} page
 * @param {string} folder
 */
export async function choose(page, folder) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open folder' }).click();
  await (await chooser).setFiles(folder);
}

/**
 * What happened in the page while `act` ran.
 *
 * @param {Page} page
 * @param {() => Promise<unknown>} act
 * @returns {Promise<Seen>}
 */
export async function seenWhile(page, act) {
  const browser = /** @type {import('@playwright/test').Browser} */ (page.context().browser());
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'] });
  await page.evaluate(() => {
    /** @type {any} */ (window).watched.frames.length = 0;
  });
  await act();
  const frames = await page.evaluate(() => /** @type {any} */ (window).watched.frames);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8'));
  return {
    ...tasksOf(traceEvents),
    answers: answersOf(traceEvents),
    frames: frames.slice(1).map((/** @type {number} */ at, /** @type {number} */ i) => at - frames[i]),
  };
}

/**
 * The tasks of the main thread of the page that did most: the browser keeps pages of its own.
 *
 * @param {any[]} events
 * @returns {Pick<Seen, 'tasks' | 'listing'>}
 */
function tasksOf(events) {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const lists = mains.map(({ pid, tid }) =>
    events.filter((event) => event.pid === pid && event.tid === tid && event.name === 'RunTask' && event.dur > 0),
  );
  const [most = []] = lists.sort((a, b) => b.length - a.length);
  if (most.length === 0) throw new Error('the browser told of no task');
  const tasks = most.map(({ dur, tdur = dur }) => ({ took: dur / 1000, worked: tdur / 1000 }));
  const told = events.find(({ name }) => name === 'files-told')?.ts;
  const at = most.findIndex(({ ts, dur }) => ts <= told && told < ts + dur);
  const whole = tasks[at];
  if (!whole) return { tasks };
  // Of the task that tells the page, what comes after the telling is a task like others, all of it taken as work.
  const after = Math.min(whole.worked, (most[at].ts + most[at].dur - told) / 1000);
  return {
    tasks: [...tasks.slice(0, at), { took: after, worked: after }, ...tasks.slice(at + 1)],
    listing: { took: whole.took - after, worked: whole.worked - after },
  };
}

/**
 * @param {any[]} events
 * @returns {Answer[]}
 */
function answersOf(events) {
  const marks = (/** @type {string} */ name) =>
    events.filter((event) => event.name === name).sort((a, b) => a.ts - b.ts);
  const painted = marks('answer-painted');
  return marks('key-pressed').map((pressed) => {
    const until = painted.find(({ ts }) => ts > pressed.ts)?.ts ?? Number.POSITIVE_INFINITY;
    const within = events.filter(
      ({ name, pid, ts, dur }) => name === 'RunTask' && pid === pressed.pid && ts + dur > pressed.ts && ts < until,
    );
    const sum = (/** @type {any[]} */ tasks) => tasks.reduce((all, { dur, tdur = dur }) => all + tdur / 1000, 0);
    return { main: sum(within.filter(({ tid }) => tid === pressed.tid)), all: sum(within) };
  });
}

/**
 * Presses a key and waits until what it leads to is painted.
 *
 * @param {Page} page
 * @param {string} key
 * @param {'base' | 'counted' | 'selected'} what another base at the head, matches of what is typed counted, another difference selected
 * @returns {Promise<number>} milliseconds, taken in the page
 */
export async function timeKey(page, key, what) {
  await page.evaluate((name) => /** @type {any} */ (window).watched.arm(name), what);
  await page.keyboard.press(key);
  const took = await page.waitForFunction(() => /** @type {any} */ (window).watched.took);
  return took.jsonValue();
}

/**
 * Bytes that the page's objects take, after what nobody needs is gone. Those of the workers are not among them.
 *
 * @param {Page} page
 */
export async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/**
 * Asks for the page's heap over and over, what waits to be collected included.
 *
 * @param {Page} page
 * @returns {Promise<() => Promise<number>>} stops it, and gives the most bytes that were met
 */
export async function watchHeap(page) {
  const session = await page.context().newCDPSession(page);
  let peak = 0;
  let isOver = false;
  const look = async () => {
    while (!isOver) {
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      peak = Math.max(peak, usedSize);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const looking = look();
  return async () => {
    isOver = true;
    await looking;
    await session.detach();
    return peak;
  };
}

/**
 * The most memory that a process with a page in it ever held, its workers included; undefined where the system does not tell.
 *
 * @param {Page} page
 * @returns {Promise<number | undefined>} bytes
 */
export async function peakOfProcess(page) {
  const session = await /** @type {import('@playwright/test').Browser} */ (
    page.context().browser()
  ).newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo
    .filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/status`))
    .map(({ id }) => Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) * 1024);
  return peaks.length > 0 ? Math.max(...peaks) : undefined;
}

/** Runs in the page before it does. */
function watch() {
  const page = /** @type {any} */ (window);
  // A directory input can be driven from outside, the picker cannot.
  Object.defineProperty(page, 'showDirectoryPicker', { value: undefined });
  const watched = { frames: /** @type {number[]} */ ([]), chosen: 0, took: 0, arm };
  page.watched = watched;
  const frame = (/** @type {number} */ at) => {
    watched.frames.push(at);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const told = () => {
    performance.mark('files-told');
    watched.chosen = performance.now();
  };
  const click = HTMLInputElement.prototype.click;
  HTMLInputElement.prototype.click = function () {
    // An input that stands nowhere in the page: its event passes no other element. Before the page's own listener.
    this.addEventListener('change', told, { capture: true });
    click.call(this);
  };
  /** What stands on screen, by what a key changes of it; empty while there is no answer yet. */
  const shown = {
    base: () => document.querySelector('thead th[data-base]')?.getAttribute('data-column') ?? '',
    selected: () => document.querySelector('main [data-selected]')?.getAttribute('data-edit') ?? '',
    counted: () => {
      const typed = /** @type {HTMLInputElement | null} */ (document.querySelector('.find-field'))?.value ?? '';
      return document.querySelector('.find-total')?.textContent && typed;
    },
  };
  /** @param {keyof typeof shown} what */
  function arm(what) {
    watched.took = 0;
    const before = shown[what]();
    addEventListener(
      'keydown',
      () => {
        const started = performance.now();
        performance.mark('key-pressed');
        const look = () => {
          const now = shown[what]();
          if (!now || now === before) requestAnimationFrame(look);
          // The frame is painted after its callbacks; a message that they post comes after that.
          else
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => {
                performance.mark('answer-painted');
                watched.took = performance.now() - started;
              };
              port2.postMessage(0);
            });
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  }
}
