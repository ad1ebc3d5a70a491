/** The ways to open a story, and what stands on the screen when there is little or nothing to compare. */
import { expect, test } from './application.ts';
import { FOG, ORCHARD, SKARN, served, UNREADABLE, WALKERS } from './articles.ts';
import {
  choose,
  expectBase,
  head,
  openFolder,
  openSample,
  rail,
  rowWith,
  table,
  withoutPicker,
  writeFolder,
} from './reader.ts';

test('a folder is chosen, and its articles stand side by side', async ({ page }, info) => {
  await openFolder(page, writeFolder(info, 'skarn', SKARN));
  await expect(table(page)).toHaveAccessibleName(/^Side by side: 3 articles, read against A/);
  await expect(table(page).getByRole('columnheader')).toHaveText([/Paragraph of the base text/, /^A/, /^B/, /^C/]);
  await expect(page.getByRole('banner')).toContainText('skarn');
  await expect(page.getByRole('banner')).toContainText('3 articles');
  await expect(rowWith(page, WALKERS).getByRole('cell').last()).toHaveText('not in this version');
});

test('a directory picker is used where the browser has one', async ({ page }) => {
  // The browser's own dialog can be driven by no test: it is answered with a folder of the page's private files.
  await page.addInitScript((files) => {
    const answer = async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('skarn', { create: true });
      const below = await folder.getDirectoryHandle('later', { create: true });
      for (const [path, text] of Object.entries(files)) {
        const place = path === 'gazette.txt' ? below : folder;
        const writable = await (await place.getFileHandle(path, { create: true })).createWritable();
        await writable.write(text);
        await writable.close();
      }
      return folder;
    };
    Object.assign(window, { showDirectoryPicker: answer });
  }, SKARN);
  await page.goto('./');
  await page.getByRole('main').getByRole('button', { name: 'Open folder…' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('skarn');
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: /2 articles/ }).click();
  await expect(table(page)).toHaveAccessibleName(/2 articles/);
});

test('a folder without a file says so', async ({ page }) => {
  await page.addInitScript(() => {
    const answer = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('bare', { create: true });
    Object.assign(window, { showDirectoryPicker: answer });
  });
  await page.goto('./');
  await page.getByRole('main').getByRole('button', { name: 'Open folder…' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No article in “bare”.');
  await expect(page.getByRole('main')).toContainText('There is no file in it.');
  await page.getByRole('button', { name: 'Open something else' }).click();
  await expect(page.getByRole('main').getByRole('button', { name: 'Open folder…' })).toBeVisible();
});

test('a folder of which nothing can be read lists every file with its reason', async ({ page }, info) => {
  await openFolder(page, writeFolder(info, 'scans', UNREADABLE));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No article in “scans”.');
  await expect(page.getByRole('listitem')).toHaveText([/^empty\.txt.*empty/, /^picture\.txt.*JPEG/, /^scan\.pdf.*PDF/]);
});

test('a file that cannot be read is listed with its reason while the rest opens', async ({ page }, info) => {
  await openFolder(page, writeFolder(info, 'skarn', { ...SKARN, ...UNREADABLE, '.DS_Store': 'x' }));
  await expect(table(page)).toHaveAccessibleName(/3 articles/);
  const told = page.getByText('3 files were not read');
  await told.click();
  const files = page.getByRole('listitem').filter({ hasText: /scan\.pdf|empty\.txt|picture\.txt/ });
  await expect(files).toHaveCount(3);
  await expect(files.filter({ hasText: 'scan.pdf' })).toContainText('PDF');
  await expect(page.getByText('1 hidden file was passed over.')).toBeVisible();
  await page.getByRole('button', { name: 'Put away' }).click();
  await expect(told).toBeHidden();
  await expect(table(page)).toBeVisible();
});

test('subfolders are stories: a list of them first, each opened on its own', async ({ page }, info) => {
  const files = Object.fromEntries([
    ...Object.entries(SKARN).map(([path, text]) => [`skarn/${path}`, text]),
    ...Object.entries(ORCHARD).map(([path, text]) => [`orchard/${path}`, text]),
  ]);
  await openFolder(page, writeFolder(info, 'desk', files));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('desk');
  const stories = page.getByRole('listitem');
  await expect(stories).toHaveText([/^orchard.*2 articles/, /^skarn.*3 articles/]);
  await stories.getByRole('button', { name: /^skarn/ }).click();
  await expect(table(page)).toHaveAccessibleName(/3 articles/);
  await page.getByRole('banner').getByRole('button', { name: 'desk' }).click();
  await stories.getByRole('button', { name: /^orchard/ }).click();
  await expect(table(page)).toHaveAccessibleName(/2 articles/);
  await page.keyboard.press('u');
  await expect(stories).toHaveCount(2);
});

test('a folder that came with the page is open at once', async ({ page, visit }) => {
  await visit(served('skarn', SKARN, [{ path: 'scan.pdf', reason: 'a PDF file' }]));
  await expect(table(page)).toHaveAccessibleName(/3 articles/);
  await expect(page.getByText('1 file was not read')).toBeVisible();
});

test('a folder of several stories that came with the page is listed', async ({ page, visit }) => {
  const stories = [...served('orchard', ORCHARD).stories, ...served('skarn', SKARN).stories];
  await visit({ title: 'desk', stories });
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('desk');
  await page.getByRole('button', { name: /^skarn/ }).click();
  await expect(table(page)).toHaveAccessibleName(/3 articles/);
});

test('a served text cannot end the block that holds it', async ({ page, visit }) => {
  const breaking = '</script><script>document.title = "taken"</script> <!-- a lede';
  await visit(served('odd', { 'a.txt': `${breaking}\n\n${WALKERS}`, 'b.txt': WALKERS }));
  await expect(table(page)).toContainText(breaking);
  await expect(page).not.toHaveTitle('taken');
});

test('two texts are pasted and compared', async ({ page }) => {
  await page.goto('./');
  const compare = page.getByRole('button', { name: 'Compare' });
  await expect(compare).toBeDisabled();
  await page.getByLabel('Agency copy').fill(SKARN['agency.txt']);
  await expect(page.getByRole('button', { name: 'Open this one text' })).toBeEnabled();
  await page.getByLabel('Our version').fill(SKARN['courier.txt']);
  await compare.click();
  const pair = page.getByRole('table', { name: 'Pair: Agency copy and Our version, each in its own order' });
  await expect(pair.locator('mark', { hasText: 'harbour' })).toBeVisible();
  await page.getByRole('radio', { name: 'Table' }).check();
  await expect(table(page)).toHaveAccessibleName('Side by side: 2 articles, read against A, Agency copy');
  await expect(head(page, 'B')).toContainText('Our version');
  await expect(rowWith(page, 'four days').locator('mark', { hasText: 'harbour' })).toBeVisible();
});

test('one text alone is shown with the next step, and a version added to it is compared', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('Agency copy').fill(SKARN['agency.txt']);
  await page.getByRole('button', { name: 'Open this one text' }).click();
  await expect(page.getByText('There is one article here.')).toBeVisible();
  await expect(table(page)).toContainText(WALKERS);
  await page.getByRole('main').getByRole('button', { name: 'Add a version' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a version' });
  await expect(dialog.getByLabel('Its text')).toBeFocused();
  await dialog.getByLabel('Its text').fill(SKARN['gazette.txt']);
  await dialog.getByLabel('What to call it').fill('Harbour Gazette');
  await dialog.getByRole('button', { name: 'Add and compare' }).click();
  await expect(dialog).toBeHidden();
  await expect(table(page)).toHaveAccessibleName(/2 articles/);
  await expect(head(page, 'B')).toContainText('Harbour Gazette');
  await expect(page.getByText('There is one article here.')).toBeHidden();
  await expect(rowWith(page, FOG)).toBeVisible();
});

test('what is pasted anywhere on an open story is offered as a version of it', async ({ page }, info) => {
  await openFolder(page, writeFolder(info, 'skarn', SKARN));
  await expect(table(page)).toBeVisible();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, SKARN['courier.txt']);
  const dialog = page.getByRole('dialog', { name: 'Add a version' });
  await expect(dialog.getByLabel('Its text')).toHaveValue(SKARN['courier.txt']);
  await dialog.getByRole('button', { name: 'Add and compare' }).click();
  await expect(table(page)).toHaveAccessibleName(/4 articles/);
  await expect(rail(page).getByText(/^copy of B/)).toBeVisible();
  await expectBase(page, 'A');
});

test('articles with nothing in common are each shown as they stand, with the next step', async ({ page }, info) => {
  const files = { 'agency.txt': SKARN['agency.txt'], 'herald.txt': ORCHARD['herald.txt'] };
  await openFolder(page, writeFolder(info, 'mixed', files));
  await expect(page.getByText('These articles have no passage in common.')).toBeVisible();
  await expect(table(page)).toContainText(WALKERS);
  await expect(table(page)).toContainText('A reservoir will cover the slope');
  await page.getByRole('button', { name: 'Open something else' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Every version of a story, side by side');
  await page.getByRole('button', { name: 'Back to mixed' }).click();
  await expect(table(page)).toBeVisible();
});

test('loose files are chosen', async ({ page }, info) => {
  const folder = writeFolder(info, 'skarn', SKARN);
  await withoutPicker(page);
  await page.goto('./');
  const paths = ['courier.txt', 'gazette.txt'].map((name) => `${folder}/${name}`);
  await choose(page, () => page.getByRole('button', { name: 'Choose files…' }).click(), paths);
  await expect(table(page)).toHaveAccessibleName(/2 articles/);
});

test('files are dropped anywhere', async ({ page }) => {
  await openSample(page);
  await page.evaluate((files) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of Object.entries(files)) dataTransfer.items.add(new File([text], name));
    window.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    Object.assign(window, {
      drop: () => window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true })),
    });
  }, SKARN);
  await expect(page.getByText('Drop to open')).toBeVisible();
  await page.evaluate('drop()');
  await expect(table(page)).toHaveAccessibleName(/3 articles/);
  await expect(page.getByText('Drop to open')).toBeHidden();
});
