/** What a reader does and sees, by role and name, so that a test reads as what happens. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileChooser, Locator, Page, TestInfo } from '@playwright/test';
import { expect } from './application.ts';
import type { Files } from './articles.ts';

/** Writes a folder where a test may leave files. Returns its path. */
export function writeFolder(info: TestInfo, name: string, files: Files): string {
  const folder = info.outputPath(name);
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Makes the browser one without a directory picker, which no test can drive; before the page is opened. */
export async function withoutPicker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    delete (window as { showDirectoryPicker?: unknown }).showDirectoryPicker;
  });
}

/** Presses a button that asks for files, and answers. */
export async function choose(page: Page, press: () => Promise<void>, path: string | readonly string[]): Promise<void> {
  const asked: Promise<FileChooser> = page.waitForEvent('filechooser');
  // A key is faster than the wish to be asked: what the browser answers here was sent after it.
  await page.evaluate(() => document.hasFocus());
  await press();
  await (await asked).setFiles(path as string | string[]);
}

/** Opens the application and, in it, a folder that is on the disk. */
export async function openFolder(page: Page, folder: string): Promise<void> {
  if (page.url() === 'about:blank') {
    await withoutPicker(page);
    await page.goto('./');
  }
  await choose(page, () => page.getByRole('main').getByRole('button', { name: 'Open folder…' }).click(), folder);
}

/** Opens the application and its sample story. */
export async function openSample(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Open the sample story' }).click();
  await expect(table(page)).toBeVisible();
  // Its six articles do not all fit: those that start as strips are opened.
  await page.keyboard.press('Shift+F');
}

/** The synopsis. */
export const table = (page: Page): Locator => page.getByRole('table', { name: /^Side by side: / });
/** Waits until every row is there: those that are seen first are painted first. */
export const whole = (page: Page): Promise<void> =>
  expect(table(page)).toHaveAttribute('aria-busy', 'false', { timeout: 45_000 });
export const rail = (page: Page): Locator => page.getByRole('complementary', { name: 'Articles and differences' });
export const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Selected difference' });

/** The rows below the heads whose cells have this text. */
export const rowWith = (page: Page, text: string | RegExp): Locator =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
    .filter({ hasText: text });

/** The head of an article's column. */
export const head = (page: Page, sigil: string): Locator =>
  table(page).getByRole('columnheader', { name: new RegExp(`^${sigil}\\b`) });

/** Which article is the base text. */
export async function expectBase(page: Page, sigil: string): Promise<void> {
  await expect(rail(page).getByRole('button', { name: `${sigil} is the base text` })).toBeVisible();
  await expect(table(page)).toHaveAccessibleName(new RegExp(`read against ${sigil},`));
}

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  // Looked up once: roles and names of a whole page take a while to tell.
  const element = await target.elementHandle();
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    if (await element?.evaluate((sought) => sought === document.activeElement)) return;
  }
  await expect(target, `within ${most} presses of Tab`).toBeFocused();
}

/** The page itself does not scroll sideways; its table may. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider, 'pixels that the page is wider than the screen').toBeLessThanOrEqual(0);
}

/** Keeps what the page puts on the clipboard; before the page is opened. Returns a function that gives it. */
export async function keepCopies(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    const kept = { text: '' };
    Object.assign(window, { kept });
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (text: string) => {
          kept.text = text;
        },
      },
    });
  });
  return () => page.evaluate(() => (window as unknown as { kept: { text: string } }).kept.text);
}
