/** Times of the built application in Chromium, taken inside the page: from the reader's act to the frame that shows its result. */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser, LAUNCH_ARGS } from './browser.mjs';
import { ROOT } from './install.mjs';
import { serve } from './server.mjs';

/**
 * Opens a folder afresh, then changes the base text, several times over.
 *
 * @param {string} folder
 * @param {number} times
 * @param {{ pick: number, look: number }} pauses milliseconds between the page and the choice of a folder, which a reader picks in a
 *   dialog; and between the table and the change of base: a reader looks, and the worker compares ahead
 * @returns {Promise<{ opened: number[], rebased: number[] }>} milliseconds
 */
export async function measure(folder, times, { pick, look }) {
  const executablePath = await ensureBrowser();
  const browser = await chromium.launch({ args: LAUNCH_ARGS, ...(executablePath ? { executablePath } : {}) });
  const { address, server } = await serve(join(ROOT, 'dist'));
  try {
    const opened = [];
    const rebased = [];
    for (let i = 0; i < times; i++) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.addInitScript(watch);
      await page.goto(address);
      // A reader cannot choose before the page says that it is there.
      await page.waitForFunction(() => document.documentElement.dataset.ready);
      await page.waitForTimeout(pick);
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Open folder' }).click();
      await (await chooser).setFiles(folder);
      opened.push(
        await page.waitForFunction(() => /** @type {any} */ (window).opened).then((handle) => handle.jsonValue()),
      );
      await page.waitForTimeout(look);
      await page.keyboard.press('2');
      rebased.push(
        await page.waitForFunction(() => /** @type {any} */ (window).rebased).then((handle) => handle.jsonValue()),
      );
      await page.close();
    }
    return { opened, rebased };
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Runs in the page before it does: notes when files are chosen and a key is pressed, and when the frame with the result is painted. */
function watch() {
  const page = /** @type {any} */ (window);
  // A directory input can be driven from outside, the picker cannot.
  Object.defineProperty(page, 'showDirectoryPicker', { value: undefined });
  /**
   * @param {string} name
   * @param {number} started
   * @param {() => boolean} shown
   */
  const stop = (name, started, shown) => {
    const look = () => {
      if (!shown()) {
        requestAnimationFrame(look);
        return;
      }
      // The frame is painted after its callbacks; a message that they post comes after that.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          page[name] = performance.now() - started;
        };
        port2.postMessage(0);
      });
    };
    requestAnimationFrame(look);
  };
  const base = () => document.querySelector('thead th[data-base]')?.getAttribute('data-column') ?? null;
  const click = HTMLInputElement.prototype.click;
  HTMLInputElement.prototype.click = function () {
    this.addEventListener('change', () => stop('opened', performance.now(), () => base() !== null));
    click.call(this);
  };
  addEventListener(
    'keydown',
    () => {
      const before = base();
      stop('rebased', performance.now(), () => base() !== before);
    },
    { capture: true },
  );
}
