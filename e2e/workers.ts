/**
 * A way into the application's workers. They run no text as code, a debugger's neither, so what a test wants done there stands in them from
 * the start: behind the wall that they close first, since it is done only when it is asked for.
 */
import type { Page } from '@playwright/test';

/** To be called before the page is opened. `acts` are function bodies by name; what one is told is `told`. */
export async function armWorkers(page: Page, acts: { readonly [name: string]: string }): Promise<void> {
  await page.addInitScript(
    `(() => {
      const { Blob: Made, Worker: Works } = globalThis;
      // Workers are made in a frame of the wall's.
      const works = (globalThis.top.works ??= []);
      globalThis.Blob = class extends Made {
        constructor(parts, options) {
          super(/javascript/.test(options?.type ?? '') ? [${JSON.stringify(listening(acts))}, ...parts] : parts, options);
        }
      };
      globalThis.Worker = class extends Works {
        constructor(...args) {
          super(...args);
          works.push(this);
        }
      };
    })()`,
  );
}

/** What stands at the beginning of a worker. */
const listening = (acts: { readonly [name: string]: string }) => `addEventListener('message', async (event) => {
  const { act, told } = event.data ?? {};
  if (!act) return;
  event.stopImmediatePropagation();
  await ({ ${Object.entries(acts)
    .map(([name, body]) => `${name}: async () => { ${body} }`)
    .join(', ')} })[act]();
  postMessage({ acted: act });
});\n`;

/** How many workers the page made so far, as it counts itself: the driver's own list stayed empty once. */
export const workersMade = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { works?: Worker[] }).works?.length ?? 0);

/** Has the worker that was made first, the engine's, do something. Does not wait for it, unless `isAwaited`. */
export const haveWorker = (page: Page, act: string, told?: unknown, isAwaited = false): Promise<void> =>
  page.evaluate(
    async ({ message, waits }) => {
      const worker = (globalThis as unknown as { works: Worker[] }).works[0];
      if (!worker) throw new Error('the application made no worker');
      const acted = new Promise<void>((resolve) => {
        worker.addEventListener('message', ({ data }) => data?.acted === message.act && resolve());
      });
      worker.postMessage(message);
      if (waits) await acted;
    },
    { message: { act, told }, waits: isAwaited },
  );
