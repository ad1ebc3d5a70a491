import { describe, expect, it } from 'vitest';
import { articleOf, readHere, told } from './testing/here.ts';
import { everyFormat, FERRY, makeCsv, makeJson, makeZip } from './testing/make.ts';

const FILES = everyFormat(FERRY);

describe('the same article in every format', () => {
  it.each(Object.keys(FILES))(
    '%s gives its words, nothing added between the lede and the last of them',
    async (path) => {
      const { text } = await articleOf(path, FILES[path] as string);
      const words = text.replace(/\s+/g, ' ');
      for (const paragraph of FERRY.paragraphs) expect(words).toContain(paragraph);
      for (const stray of ['Home', 'All rights', 'it was said', 'hidden', 'left out', '<', '\\'])
        expect(words).not.toContain(stray);
    },
  );

  it.each(Object.keys(FILES).filter((path) => !/\.(?:txt|eml)$/.test(path)))(
    '%s gives them paragraph by paragraph',
    async (path) => {
      const paragraphs = told(await articleOf(path, FILES[path] as string));
      expect(paragraphs[0]).toBe(`headline: ${FERRY.headline}`);
      for (const paragraph of FERRY.paragraphs) expect(paragraphs).toContain(paragraph);
    },
  );

  it.each(Object.keys(FILES))('%s is told by its content, whatever it is called', async (path) => {
    const named = await articleOf(path, FILES[path] as string);
    const renamed = await articleOf('copy', FILES[path] as string);
    if (path !== 'desk.md') expect(renamed).toEqual(named);
  });
});

describe('fields come with where they were taken from', () => {
  const fieldsOf = async (path: string) => {
    const { fields = {} } = await articleOf(path, FILES[path] as string);
    return Object.fromEntries(Object.entries(fields).map(([name, { value, from }]) => [name, `${value} < ${from}`]));
  };
  it('of a web page', async () => {
    expect(await fieldsOf('page.html')).toEqual({
      headline: `${FERRY.headline} < the heading of the page`,
      byline: 'Oona Tarrant < the page’s data (JSON-LD author)',
      outlet: 'Skarn Courier < the page’s data (JSON-LD publisher)',
      published: '2026-01-13T09:30:00Z < the page’s data (JSON-LD datePublished)',
      language: 'en < the page’s data (JSON-LD inLanguage)',
    });
  });
  it('of a mail', async () => {
    expect(await fieldsOf('letter.eml')).toEqual({
      headline: `${FERRY.headline} < the mail’s Subject`,
      outlet: 'Skarn Courier < the mail’s From',
      published: 'Tue, 13 Jan 2026 23:30:00 -0500 < the mail’s Date',
    });
  });
  it('of an agency’s NITF', async () => {
    expect(await fieldsOf('agency.nitf.xml')).toEqual({
      headline: `${FERRY.headline} < <hl1>`,
      byline: 'Oona Tarrant < <byline>',
      dateline: 'SKARN, Jan 13 < <dateline>',
      credit: 'Northlight < <distributor>',
      outlet: 'Skarn Courier < <pubdata name>',
      published: '2026-01-13T09:30:00Z < <date.issue norm>',
      slugline: 'SKARN-FERRY < <du-key key>',
      version: '3 < <du-key version>',
    });
  });
  it('of NewsML-G2', async () => {
    expect(await fieldsOf('item.xml')).toMatchObject({
      headline: `${FERRY.headline} < <headline>`,
      byline: 'Oona Tarrant < <by>',
      dateline: 'SKARN < <dateline>',
      credit: 'Northlight < <creditline>',
      slugline: 'SKARN-FERRY < <slugline>',
      version: '2 < <newsItem version>',
      published: '2026-01-13T09:30:00Z < <versionCreated>',
      outlet: 'Skarn Courier < <provider>',
      language: 'en < <language>',
    });
  });
  it('of ninjs', async () => {
    expect(await fieldsOf('feed.ninjs')).toMatchObject({
      headline: `${FERRY.headline} < “headline”`,
      byline: 'Oona Tarrant < “byline”',
      slugline: 'SKARN-FERRY < “slugline”',
      version: '4 < “version”',
      outlet: 'Skarn Courier < “infosources”',
    });
  });
});

describe('files that hold several', () => {
  const SECOND = { ...FERRY, outlet: 'Harbour Gazette', paragraphs: FERRY.paragraphs.slice(1) };
  it.each([
    ['a table', 'wire.csv', makeCsv([FERRY, SECOND])],
    ['a list in JSON', 'wire.json', makeJson([FERRY, SECOND])],
  ])('%s: an article each, with the fields of its row', async (_, path, content) => {
    const files = await readHere(path, content);
    expect(files.map((file) => file.path)).toEqual([`${path}#1`, `${path}#2`]);
    expect(files.map(({ read }) => ('text' in read ? read.fields?.outlet?.value : ''))).toEqual([
      'Skarn Courier',
      'Harbour Gazette',
    ]);
    expect(files.map(({ read }) => ('text' in read ? told(read as never) : ''))[1]).toEqual([
      `headline: ${FERRY.headline}`,
      ...SECOND.paragraphs,
    ]);
  });

  it('an archive is a folder, hidden files passed over, each read by what it is', async () => {
    const files = await readHere(
      'all.zip',
      makeZip({ ...FILES, '__MACOSX/x.txt': 'x', 'deep/in.txt': 'The ferry sank.' }),
    );
    expect(files.map(({ path }) => path).sort()).toEqual(
      [...Object.keys(FILES), 'deep/in.txt'].map((path) => `all.zip/${path}`).sort(),
    );
    expect(files.filter(({ read }) => 'reason' in read)).toEqual([]);
  });
});
