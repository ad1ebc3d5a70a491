/** The built page's policy: nothing leaves it, its worker is bound too, and what the libraries do passes without a word. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './application.ts';

// Each of these makes the browser say what it refused.
test.use({ mayWrite: true });

/** A server elsewhere on this machine that counts what arrives. */
async function listener() {
  let arrived = 0;
  const server = createServer((_, response) => {
    arrived++;
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('heard');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { address, arrived: () => arrived, close: () => server.close() };
}

test('nothing that the page does needs a style of its own, and one is refused', async ({ page, messages }) => {
  await page.goto('./');
  await page.getByRole('button').first().hover();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.locator('style')).toHaveCount(0);
  expect(messages).toEqual([]);
  const applied = await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.prepend(style);
    return (style.sheet?.cssRules.length ?? 0) > 0;
  });
  expect(applied).toBe(false);
  expect(messages.length).toBeGreaterThan(0);
});

test('neither the page nor a worker of its own reaches the network', async ({ page }) => {
  const elsewhere = await listener();
  await page.goto('./');
  const attempts = (address: string) => `
    const tries = [
      fetch(${JSON.stringify(address)}, { mode: 'no-cors' }),
      import(${JSON.stringify(address)}),
      new Promise((done, fail) => {
        const socket = new WebSocket(${JSON.stringify(address.replace('http', 'ws'))});
        socket.onopen = done;
        socket.onerror = fail;
      }),
    ];
    Promise.allSettled(tries)`;
  const fromPage = await page.evaluate(async (address) => {
    navigator.sendBeacon(address, 'copy');
    const image = new Image();
    image.src = `${address}image`;
    const answers = await Promise.allSettled([fetch(address, { mode: 'no-cors' }), import(/* @vite-ignore */ address)]);
    return answers.map(({ status }) => status);
  }, elsewhere.address);
  expect(fromPage).toEqual(['rejected', 'rejected']);
  const fromWorker = await page.evaluate(
    (code) =>
      new Promise((resolve) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
        worker.onmessage = (event) => resolve(event.data);
        worker.onerror = (event) => resolve(`worker failed: ${event.message}`);
      }),
    `${attempts(elsewhere.address)}.then((answers) => postMessage(answers.map((answer) => answer.status)));`,
  );
  expect(fromWorker).toEqual(['rejected', 'rejected', 'rejected']);
  await page.waitForTimeout(300);
  expect(elsewhere.arrived()).toBe(0);
  // The listener does hear: a page without the policy reaches it.
  const free = await listener();
  await page.goto(free.address);
  await page.evaluate((address) => fetch(address, { mode: 'no-cors' }), elsewhere.address);
  expect(elsewhere.arrived()).toBe(1);
  for (const server of [free, elsewhere]) server.close();
});

test('a script is made from nothing but a blob', async ({ page }) => {
  await page.goto('./');
  const outcomes = await page.evaluate(() => {
    const outcome = (attempt: () => unknown) => {
      try {
        attempt();
        return 'passed';
      } catch (error) {
        return (error as Error).name;
      }
    };
    return [
      outcome(() => new Worker('data:text/javascript,0')),
      outcome(() => new Worker('./assets/worker.js')),
      outcome(() => {
        document.body.innerHTML = '<p>';
      }),
      outcome(() => new Worker(URL.createObjectURL(new Blob(['0'])))),
    ];
  });
  expect(outcomes).toEqual(['TypeError', 'TypeError', 'TypeError', 'passed']);
});
