/** The built page's policy and wall: what the page does passes without a word, and markup and scripts are not made. What leaves: egress.spec.ts. */
import { expect, test } from './application.ts';

// Each of these makes the browser say what it refused.
test.use({ mayWrite: true });

test('nothing that the page does needs a style of its own, and one is refused', async ({ page, messages }) => {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await page.getByRole('button').first().hover();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.locator('style')).toHaveCount(0);
  expect(messages).toEqual([]);
  const refused = await page.evaluate(() => {
    try {
      document.createElement('style');
      return 'made';
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(refused).toBe('<style> is closed: nothing leaves this page');
});

test('a worker is made from nothing but what the page carried when it was ready', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
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
  expect(outcomes).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
});

test('each worker is made from an address that its own frame gave: the page’s is not always known there yet', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // Runs in the wall's frame, too, before anything is made in it.
    const all = window.top as unknown as { made?: string[] };
    all.made ??= [];
    const { made } = all;
    const { Worker: Works } = globalThis;
    const give = URL.createObjectURL.bind(URL);
    const given = new Set<string>();
    URL.createObjectURL = (source) => {
      const address = give(source);
      given.add(address);
      return address;
    };
    globalThis.Worker = class extends Works {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        made.push(
          `${window === window.top ? 'page' : 'frame'}, ${given.has(String(address)) ? 'its own' : 'another’s'}`,
        );
      }
    };
  });
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  expect(await page.evaluate(() => (globalThis as { made?: string[] }).made)).toEqual(['frame, its own']);
});
