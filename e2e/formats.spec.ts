/** Any folder: a file of every format, broken ones beside them. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { everyFormat, FERRY, makeCsv, makeZip } from '../src/formats/testing/make.ts';
import { expect, test } from './application.ts';
import { violationsIn } from './axe.ts';
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

test('a table whose columns have other names is read once the reader says what they hold', async ({ page }, info) => {
  const wire =
    'medium,kop,inhoud\nCourier,Ferry sails,The ferry to Skarn sailed on Monday.\nGazette,Ferry,The ferry to Skarn sailed.\n';
  const folder = writeFolder(info, 'table', buffers({ 'wire.csv': wire }));
  await openFolder(page, folder);
  const form = page.getByRole('form', { name: 'Columns of wire.csv' });
  await expect(form.getByRole('button', { name: 'Read it so' })).toBeDisabled();
  await form.getByLabel('Text').selectOption('inhoud');
  await form.getByLabel('Outlet').selectOption('medium');
  expect(await violationsIn(page)).toEqual([]);
  await form.getByRole('button', { name: 'Read it so' }).click();
  await expect(table(page)).toHaveAccessibleName(/2 articles/);
  await expect(table(page)).toContainText('sailed on Monday');
});

test('an encoding that is a guess says so on the card, and another one is chosen; what cannot be seen is a sign', async ({
  page,
}, info) => {
  const cyrillic = (text: string) =>
    Buffer.from(Array.from(text, (c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0))));
  const story = 'Мост через реку закрыли в понедельник, потому что одна из опор просела.';
  const files = {
    'one.txt': cyrillic(story),
    'two.txt': Buffer.from(story.replace('закрыли', 'за\u200bкрыли')),
  };
  await openFolder(page, writeFolder(info, 'bridge', files));
  await expect(table(page)).toContainText(story);
  await expect(rail(page).getByText(/read as windows-1251/)).toBeVisible();
  await expect(page.locator('.unseen-sign[data-sign="ZWSP"]').first()).toBeVisible();

  await page.getByRole('button', { name: /^About article A/ }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText(/plain text, windows-1251/)).toBeVisible();
  await sheet.getByLabel('Read it as').selectOption('koi8-r');
  expect(await violationsIn(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'This file' }).click();
  await expect(rail(page).getByText(/read as KOI8-R/)).toBeVisible();
  await expect(table(page)).toContainText('лНЯР');
});

test('a file past a limit that costs only time is listed with it, and opened anyway', async ({ page }, info) => {
  const files = buffers({ ...everyFormat(FERRY), 'long.txt': `${'A line of the tide table.\n'.repeat(20_001)}` });
  await openFolder(
    page,
    writeFolder(info, 'long', {
      'plain.txt': files['plain.txt']!,
      'page.html': files['page.html']!,
      'long.txt': files['long.txt']!,
    }),
  );
  await page.getByText('1 file was not read').click();
  await expect(page.getByText('the limit is 20000')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open long.txt anyway' })).toBeVisible();
});
