import { describe, expect, it } from 'vitest';
import { articleOf, readHere } from './testing/here.ts';
import { makeWordBody, wordParagraph, wordRun } from './testing/make.ts';

const lines = ({ text }: { readonly text: string }) => text.split(/\n\n+/);

describe('what a format holds beside its story is kept or told', () => {
  it('footnotes and hidden text of Word', async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden.</w:t></w:r>';
    const shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t xml:space="preserve"> Seen.</w:t></w:r>';
    const read = await articleOf(
      'a.docx',
      makeWordBody(wordParagraph(wordRun('The ferry sails.') + note + hidden + shown)),
    );
    expect(read.text).toBe('The ferry sails. Seen.');
    expect(read.origin?.notes).toEqual(['1 footnote is left out', 'hidden text is left out']);
  });

  it('footnotes, hidden and deleted text of RTF', async () => {
    const read = await articleOf(
      'a.rtf',
      String.raw`{\rtf1 The ferry{\footnote A note.} sails{\v hidden}{\deleted  not}.\par}`,
    );
    expect(read.text).toBe('The ferry sails.');
    expect(read.origin?.notes).toEqual([
      'footnotes are left out',
      'hidden text is left out',
      'tracked deletions are left out',
    ]);
  });

  it('the summary and the notes to editors in the head of NITF, and the title under a name', async () => {
    const read = await articleOf(
      'a.xml',
      '<nitf><body><body.head><hedline><hl1>Ferry sails</hl1></hedline><note><body.content><p>Embargoed.</p></body.content></note>' +
        '<byline>By <person>Oona Tarrant</person><byttl>Correspondent</byttl></byline><abstract><p>It sails again.</p></abstract>' +
        '</body.head><body.content><p>The ferry sailed.</p></body.content></body></nitf>',
    );
    expect(lines(read)).toEqual([
      'Ferry sails',
      'By Oona Tarrant Correspondent',
      'Embargoed.',
      'It sails again.',
      'The ferry sailed.',
    ]);
    expect(read.paragraphs?.map(({ role }) => role)).toEqual(['headline', 'byline', 'furniture', 'subhead', undefined]);
  });

  it('a mail that was forwarded within a mail, its date as it stands', async () => {
    const inner =
      'From: Wire <w@example.org>\r\nSubject: Ferry\r\nDate: Tue, 13 Jan 2026 23:30:00 -0500\r\n\r\nThe ferry sailed.\r\n';
    const read = await articleOf(
      'a.eml',
      'From: Desk <d@example.org>\r\nTo: e@example.org\r\nSubject: Fwd: Ferry\r\nDate: Wed, 14 Jan 2026 09:00:00 +0100\r\n' +
        `Content-Type: multipart/mixed; boundary=A\r\n\r\n--A\r\n\r\nSee below.\r\n--A\r\nContent-Type: message/rfc822\r\n\r\n${inner}--A--\r\n`,
    );
    expect(read.text).toContain('See below.');
    expect(read.text).toContain('From: Wire\nDate: Tue, 13 Jan 2026 23:30:00 -0500\nSubject: Ferry');
    expect(read.text).toContain('The ferry sailed.');
    expect(read.origin?.notes).toBeUndefined();
  });
});

describe('a table whose columns have other names', () => {
  const CSV = 'medium,kop,inhoud\nCourier,Ferry sails,The ferry sailed.\nGazette,No ferry,The ferry did not sail.\n';
  const JSON_LIST = JSON.stringify([{ kop: 'Ferry sails', inhoud: 'The ferry sailed.', views: 3 }]);

  it('is listed with them, and read once the reader says what they hold', async () => {
    const [refused] = await readHere('a.csv', CSV);
    expect(refused?.read).toMatchObject({
      columns: ['medium', 'kop', 'inhoud'],
      reason: expect.stringContaining('say which'),
    });
    const columns = { 'a.csv': { text: 'inhoud', headline: 'kop', outlet: 'medium' } };
    const read = await readHere('a.csv', CSV, { columns });
    expect(read.map((file) => 'text' in file.read && file.read.fields?.outlet?.value)).toEqual(['Courier', 'Gazette']);
    expect(read.map((file) => 'text' in file.read && file.read.text.split('\n\n'))).toEqual([
      ['Ferry sails', 'The ferry sailed.'],
      ['No ferry', 'The ferry did not sail.'],
    ]);
  });

  it('in JSON too', async () => {
    const [refused] = await readHere('a.json', JSON_LIST);
    expect(refused?.read).toMatchObject({ columns: ['kop', 'inhoud'] });
    const [read] = await readHere('a.json', JSON_LIST, { columns: { 'a.json': { text: 'inhoud' } } });
    expect(read?.read).toMatchObject({ text: 'The ferry sailed.' });
  });
});

describe('items of agencies and services in JSON', () => {
  it('ninjs 2, whose names are written otherwise', async () => {
    const { fields, text } = await articleOf(
      'a.json',
      JSON.stringify({
        uri: 'x',
        versionCreated: '2026-01-13T10:00:00Z',
        headlines: [{ role: 'main', value: 'Ferry sails' }],
        by: 'Oona Tarrant',
        infoSources: [{ name: 'Northlight' }],
        bodies: [{ contentType: 'text/plain', value: 'The ferry sailed.' }],
      }),
    );
    expect(text).toContain('The ferry sailed.');
    expect(fields).toMatchObject({
      headline: { value: 'Ferry sails' },
      outlet: { value: 'Northlight' },
      published: { value: '2026-01-13T10:00:00Z' },
    });
  });

  it('articles in the answer of a service', async () => {
    const answer = { response: { status: 'ok', results: [{ webTitle: 'Ferry', bodyText: 'The ferry sailed.' }] } };
    expect((await articleOf('a.json', JSON.stringify(answer))).fields?.headline?.value).toBe('Ferry');
  });
});

it('a house that a page names as its author is no byline', async () => {
  const page = (author: string) =>
    `<!doctype html><title>Ferry</title><meta name="author" content="${author}"><meta property="og:site_name" content="Skarn Courier">` +
    `<article><h1>Ferry sails again</h1>${'<p>The ferry sailed again on Monday, and nobody on the island minded that at all, they said.</p>'.repeat(6)}</article>`;
  const byline = async (author: string) => (await articleOf('a.html', page(author))).fields?.byline?.value;
  expect(await byline('Oona Tarrant, Skarn Courier')).toBe('Oona Tarrant, Skarn Courier');
  expect(await byline('SKARN COURIER')).toBeUndefined();
  expect(await byline('skarncourier.org')).toBeUndefined();
});
