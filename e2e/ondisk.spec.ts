/** Files that change, vanish or lose permission while their story is open: told apart, and read again. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './application.ts';
import { SKARN } from './articles.ts';
import { expectAccessible } from './axe.ts';
import { openFolder, table, writeFolder } from './reader.ts';

/** The reader comes back to the page. */
const comeBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')));

/** What is told of the files, once the reader has come back; a page that is still being put together does not listen yet. */
async function toldOnReturn(page: Page) {
  const told = page.getByRole('status').filter({ hasText: 'since this story was read' });
  await expect(async () => {
    await comeBack(page);
    await expect(told).toBeVisible({ timeout: 2_000 });
  }).toPass();
  return told;
}

/** A folder of the browser's own, which the picker gives: its files are real ones, and one of them can be locked. */
async function withPickedFolder(page: Page, files: { readonly [name: string]: string }): Promise<void> {
  await page.goto('./');
  await page.evaluate(async (texts) => {
    const folder = await navigator.storage.getDirectory();
    const write = async (name: string, text: string) => {
      const out = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await out.write(text);
      await out.close();
    };
    for (const [name, text] of Object.entries(texts)) await write(name, text);
    const locked = new Set<string>();
    const { getFile } = FileSystemFileHandle.prototype;
    FileSystemFileHandle.prototype.getFile = function () {
      return locked.has(this.name)
        ? Promise.reject(new DOMException('not allowed', 'NotAllowedError'))
        : getFile.call(this);
    };
    Object.assign(window, {
      showDirectoryPicker: async () => folder,
      disk: { write, remove: (name: string) => folder.removeEntry(name), lock: (name: string) => locked.add(name) },
    });
  }, files);
  await page.getByRole('main').getByRole('button', { name: 'Open folder…' }).click();
}

interface DiskWindow {
  readonly disk: {
    readonly write: (name: string, text: string) => Promise<void>;
    readonly remove: (name: string) => Promise<void>;
    readonly lock: (name: string) => void;
  };
}

test('what became of each file of a picked folder is told, what is shown stays, and it is read again', async ({
  page,
}) => {
  await withPickedFolder(page, { ...SKARN, 'extra.txt': SKARN['courier.txt'], 'same.txt': SKARN['agency.txt'] });
  await expect(table(page)).toHaveAccessibleName(/5 articles/);
  await comeBack(page);
  await expect(page.getByText('since this story was read')).toBeHidden();
  await page.evaluate(async () => {
    const { disk } = window as unknown as DiskWindow;
    await disk.write(
      'agency.txt',
      'The ferry to Skarn stayed in port on Wednesday, and nobody on the island minded much.',
    );
    await disk.remove('courier.txt');
    disk.lock('gazette.txt');
    await disk.write('later.txt', 'The ferry to Skarn sailed again on Tuesday after four days in harbor.');
  });
  const told = await toldOnReturn(page);
  await expect(told).toContainText('1 file changed, 1 file is gone, 1 file may not be read any more, 1 file is new');
  await told.getByText('since this story was read').click();
  const items = told.getByRole('listitem');
  await expect(items).toHaveText([
    /agency\.txt\s*has changed/,
    /courier\.txt\s*is gone/,
    /gazette\.txt\s*may not be read any more/,
    /later\.txt\s*is new/,
  ]);
  await expect(table(page)).toContainText('sailed again on Tuesday after four days in');
  await expectAccessible(page);
  await told.getByRole('button', { name: 'Read again' }).click();
  await expect(table(page)).toHaveAccessibleName(/4 articles/);
  // Columns that start as strips are opened.
  await page.keyboard.press('Shift+F');
  await expect(table(page)).toContainText('stayed in port on Wednesday');
  await expect(told).toBeHidden();
  await page.getByText('1 file was not read').click();
  await expect(page.getByText('it may not be read: permission denied')).toBeVisible();
});

test('of files that were chosen once the browser says less: they are chosen again', async ({ page }, info) => {
  const folder = writeFolder(info, 'skarn', SKARN);
  await openFolder(page, folder);
  await expect(table(page)).toHaveAccessibleName(/3 articles/);
  rmSync(join(folder, 'gazette.txt'));
  writeFileSync(join(folder, 'agency.txt'), 'The ferry to Skarn stayed in port.');
  const told = await toldOnReturn(page);
  await expect(told).toContainText('1 file changed or may not be read any more, 1 file is gone');
  const asked = page.waitForEvent('filechooser');
  await told.getByRole('button', { name: 'Choose the folder again…' }).click();
  await (await asked).setFiles(folder);
  await expect(table(page)).toHaveAccessibleName(/2 articles/);
  await expect(table(page)).toContainText('stayed in port');
});
