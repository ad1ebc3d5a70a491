/**
 * A debugger writes `import()` into a running worker. That is syntax, which no script can take away: the policy refuses it, and where the
 * page's own policy was taken away, the one of the frame that the wall makes its workers in. In every engine of the tests.
 */
import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { BUILDS, counter, inWorker, ready, withoutPolicy, withoutScripts } from './builds.ts';
import { armWorkers, haveWorker } from './workers.ts';

// Each attempt makes the browser say what it refused.
test.use({ mayWrite: true });

/** Waits for what the worker was told to import, so that what leaves has left. */
const IMPORT = 'await import(told).catch(() => {});';

/**
 * Writes into every worker what a debugger does, past all that the worker closed, and waits until it has run; tells how many there are.
 * Playwright's own way into a worker goes by `eval`, which the wall refuses. No other engine than Chromium's lets a test be a debugger.
 */
async function byDebugger(page: Page, at: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const workers: string[] = [];
  let ran = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId);
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    if ((JSON.parse(message) as { id?: number }).id === 1) ran++;
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const params = { expression: `import(${JSON.stringify(at)}).catch(() => {})`, awaitPromise: true };
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
  for (const sessionId of workers) await session.send('Target.sendMessageToTarget', { sessionId, message });
  await expect.poll(() => ran).toBe(workers.length);
  await session.detach();
  return workers.length;
}

for (const { name, visit } of BUILDS) {
  test(`${name}: an import() in a running worker leaves with no policy and no wall, and not with the wall alone`, async ({
    page,
    browserName,
  }) => {
    const { address, arrived, close } = await counter();
    const neither = await visit(page, (html) => withoutPolicy(withoutScripts(html)), false);
    await page.evaluate(
      inWorker,
      `onmessage = () => {}; import(${JSON.stringify(`${address}made`)}).then(() => postMessage(''))`,
    );
    if (browserName === 'chromium') expect(await byDebugger(page, `${address}written`)).toBe(1);
    expect([...arrived]).toEqual(browserName === 'chromium' ? ['made', 'written'] : ['made']);
    neither();

    arrived.clear();
    await armWorkers(page, { IMPORT });
    const wallAlone = await visit(page, withoutPolicy, false);
    await ready(page);
    await haveWorker(page, 'IMPORT', `${address}told`, true);
    if (browserName === 'chromium') expect(await byDebugger(page, `${address}written`)).toBeGreaterThan(0);
    expect([...arrived]).toEqual([]);
    wallAlone();
    close();
  });
}
