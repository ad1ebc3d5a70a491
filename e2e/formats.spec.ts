/** Any folder: a file of every format, broken ones beside them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { everyFormat, FERRY, makeCsv, makeZip } from '../src/formats/testing/make.ts';
import { expect, test } from './application.ts';
import { openFolder, rail, table, writeFolder } from './reader.ts';

const buffers = (files: { readonly [path: string]: string | Uint8Array }) =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [path, Buffer.from(content as string)]));

/** Hashes of all that is in a folder. */
const hashes = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((path) => statSync(join(folder, path)).isFile())
    .map(
      (path) =>
        `${path} ${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')}`,
    );

const FORMATS = buffers(everyFormat(FERRY));

const BROKEN = buffers({
  'broken.pdf': '%PDF-1.7\n1 0 obj\n',
  'cut.zip': makeZip({ 'a.txt': 'x'.repeat(100) }).slice(0, 30),
  'damaged.docx': Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9, 9, 9, 9]),
  'empty.html': '<!doctype html><html><body></body></html>',
  'odd.xml': '<?xml version="1.0"?><nitf><body></body></nitf>',
  'table.csv': 'a,b,c\n1,2,3\n',
});

test('a folder with a file of every format opens, and what is broken is listed with its reason', async ({
  page,
}, info) => {
  const folder = writeFolder(info, 'skarn', { ...FORMATS, ...BROKEN });
  const before = hashes(folder);
  await openFolder(page, folder);
  await expect(table(page)).toHaveAccessibleName(/10 articles/);
  for (const paragraph of FERRY.paragraphs.slice(0, 2)) {
    const row = table(page)
      .getByRole('row')
      .filter({ hasText: paragraph.slice(0, 40) });
    await expect(row).toHaveCount(1);
  }
  const told = page.getByText('6 files were not read');
  await told.click();
  for (const path of Object.keys(BROKEN))
    await expect(page.getByRole('listitem').filter({ hasText: path })).toBeVisible();
  await expect(rail(page).getByText('Skarn Courier').first()).toBeDefined();
  expect(hashes(folder)).toEqual(before);
});

test('an archive and a table are opened as the articles in them', async ({ page }, info) => {
  const second = { ...FERRY, outlet: 'Harbour Gazette', paragraphs: FERRY.paragraphs.slice(1) };
  const files = { 'wire.zip': makeZip(everyFormat(FERRY)), 'wire.csv': makeCsv([FERRY, second]) };
  await openFolder(page, writeFolder(info, 'wire', buffers({ 'wire.zip': files['wire.zip'] })));
  await expect(table(page)).toHaveAccessibleName(/10 articles/);
  await page.goto('./');
  await openFolder(page, writeFolder(info, 'table', buffers({ 'wire.csv': files['wire.csv'] })));
  await expect(table(page)).toHaveAccessibleName(/2 articles/);
});
