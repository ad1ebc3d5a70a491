/** One invented article in every format: fixtures are made here, so that none is anybody else's file. */
import { createSinglebyteEncoder } from '@exodus/bytes/single-byte.js';
import { strToU8, zipSync } from 'fflate';

export interface Invented {
  readonly headline: string;
  readonly byline: string;
  readonly outlet: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
}

export const FERRY: Invented = {
  headline: 'Ferry to Skarn sails again after storm',
  byline: 'Oona Tarrant',
  outlet: 'Skarn Courier',
  date: '2026-01-13',
  paragraphs: [
    'SKARN (Northlight) — The ferry to Skarn sailed again on Tuesday after four days in harbour, the operator said, bringing mail and flour to the island.',
    'About 300 people live on Skarn, which has neither a runway nor a bridge, and most of them keep sheep.',
    '“We counted the eggs twice,” said Maren Dole, who runs the only shop – and the café beside it.',
    'The operator plans to replace the vessel, built in 1971, within three years, a spokesman said on Monday.',
  ],
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const makeText = ({ headline, paragraphs }: Invented) => `${[headline, ...paragraphs].join('\n\n')}\n`;

export const makeMarkdown = ({ headline, byline, outlet, date, paragraphs }: Invented) =>
  `---\ntitle: ${headline}\nauthor: ${byline}\nsource: ${outlet}\ndate: ${date}\n---\n\n# ${headline}\n\n${paragraphs.join('\n\n')}\n`;

/** A page as a browser saves it, with a menu, an aside, a picture and a foot around the article. */
export function makePage(article: Invented, charset = 'utf-8'): string {
  const { headline, byline, outlet, date, paragraphs } = article;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    author: [{ '@type': 'Person', name: byline }],
    publisher: { '@type': 'Organization', name: outlet },
    datePublished: `${date}T09:30:00Z`,
    inLanguage: 'en-GB',
  };
  const [lede = '', ...others] = paragraphs.map((text) => `<p>${escaped(text)}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="${charset}"><title>${escaped(headline)} | ${outlet}</title>
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/tides">Tides</a></li></ul></nav>
<main><article><header><h1>${escaped(headline)}</h1><p class="byline">By ${byline}</p></header>
<div class="story">${lede}
<figure><img src="quay.jpg"><figcaption>The quay at Skarn (Northlight Photo/Jo Quill)</figcaption></figure>
<aside><p>Read more: Tides of the week</p></aside>
${others.join('\n')}</div></article></main>
<footer><p>All rights reserved by ${outlet}</p></footer></body></html>`;
}

/** Parts of a docx file by their names. */
const wordParts = (body: string) => ({
  '[Content_Types].xml': strToU8(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  ),
  'word/document.xml': strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`,
  ),
});

export const wordRun = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
export const wordParagraph = (inner: string, style = '') =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${inner}</w:p>`;
/** A docx file with this body. */
export const makeWordBody = (body: string): Uint8Array => zipSync(wordParts(body));

export const makeWord = ({ headline, byline, paragraphs }: Invented): Uint8Array =>
  makeWordBody(
    [
      wordParagraph(wordRun(headline), 'Title'),
      wordParagraph(wordRun(`By ${byline}`)),
      ...paragraphs.map((text) => {
        const half = text.length >> 1;
        const deleted = '<w:del w:id="1" w:author="x"><w:r><w:delText>, it was said,</w:delText></w:r></w:del>';
        return wordParagraph(
          `${wordRun(text.slice(0, half))}${deleted}<w:ins w:id="2">${wordRun(text.slice(half))}</w:ins>`,
        );
      }),
    ].join(''),
  );

const windows1252 = createSinglebyteEncoder('windows-1252');

/** RTF as Word and TextEdit write it: some characters as bytes of a code page, some as numbers. */
export function makeRtf({ headline, byline, paragraphs }: Invented): string {
  const written = (text: string) =>
    Array.from(text, (c) => {
      const code = c.charCodeAt(0);
      if (c === '\\' || c === '{' || c === '}') return `\\${c}`;
      if (code < 0x80) return c;
      if (code < 0x100) return `\\'${(windows1252(c)[0] as number).toString(16)}`;
      return `\\u${code}?`;
    }).join('');
  const lines = paragraphs.map((text) => `\\pard\\f0 ${written(text)}\\par`);
  return `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Times;}}{\\info{\\title No text}}{\\header left out\\par}
\\pard\\outlinelevel0\\b ${written(headline)}\\b0\\par
\\pard By ${written(byline)}\\par
${lines.join('\n')}
{\\v hidden}}`;
}

/** A mail with both bodies; the plain one is in an old encoding. */
export function makeMail({ headline, outlet, paragraphs }: Invented): Uint8Array {
  const plain = windows1252(paragraphs.join('\r\n\r\n'));
  const quoted = Array.from(plain, (byte) =>
    byte < 127 && byte !== 61 && byte !== 13 && byte !== 10
      ? String.fromCharCode(byte)
      : byte === 13 || byte === 10
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
  return strToU8(
    [
      `From: "${outlet}" <desk@courier.example>`,
      'To: versions@paper.example',
      `Subject: Fwd: ${headline}`,
      'Date: Tue, 13 Jan 2026 23:30:00 -0500',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="edge"',
      '',
      '--edge',
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      quoted,
      '--edge',
      'Content-Type: text/html; charset=utf-8',
      '',
      `<html><body>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('')}</body></html>`,
      '--edge--',
      '',
    ].join('\r\n'),
  );
}

export const makeNitf = ({ headline, byline, outlet, date, paragraphs }: Invented): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">
<nitf><head><title>${escaped(headline)}</title><docdata><date.issue norm="${date.replaceAll('-', '')}T093000Z"/><du-key key="SKARN-FERRY" version="3"/><doc.copyright holder="Northlight"/></docdata><pubdata name="${outlet}"/></head>
<body><body.head><hedline><hl1>${escaped(headline)}</hl1><hl2>Mail and flour arrive</hl2></hedline><byline>By <person>${byline}</person></byline><distributor>Northlight</distributor><dateline><location>SKARN</location>, Jan 13</dateline></body.head>
<body.content><block>${paragraphs.map((text) => `<p>${escaped(text).replace('Skarn', '<location>Skarn</location>')}</p>`).join('\n')}</block>
<media media-type="image"><media-caption><p>The quay at Skarn</p></media-caption></media></body.content>
<body.end><tagline>Additional reporting by Jo Quill</tagline></body.end></body></nitf>`;

export const makeNewsml = ({ headline, byline, outlet, date, paragraphs }: Invented): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:x:1" version="2" standard="NewsML-G2">
<itemMeta><provider literal="${outlet}"/><versionCreated>${date}T09:30:00Z</versionCreated></itemMeta>
<contentMeta><headline>${escaped(headline)}</headline><by>${byline}</by><dateline>SKARN</dateline><creditline>Northlight</creditline><slugline>SKARN-FERRY</slugline><language tag="en-GB"/></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${paragraphs.map((text) => `<p>${escaped(text).replace('Skarn', '<b>Skarn</b>')}</p>`).join('')}</body></html></inlineXML></contentSet>
</newsItem></itemSet></newsMessage>`;

export const makeNinjs = ({ headline, byline, outlet, date, paragraphs }: Invented): string =>
  JSON.stringify({
    uri: 'urn:x:2',
    type: 'text',
    version: '4',
    versioncreated: `${date}T09:30:00Z`,
    headline,
    byline,
    located: 'Skarn',
    slugline: 'SKARN-FERRY',
    infosources: [{ name: outlet }],
    language: 'en-GB',
    body_xhtml: paragraphs.map((text) => `<p>${escaped(text).replace('Skarn', '<b>Skarn</b>')}</p>`).join(''),
  });

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
export const makeCsv = (articles: readonly Invented[]): string =>
  [
    'source,title,date,text',
    ...articles.map(({ outlet, headline, date, paragraphs }) =>
      [outlet, headline, date, paragraphs.join('\n\n')].map(cell).join(','),
    ),
  ].join('\r\n');
export const makeJson = (articles: readonly Invented[]): string =>
  JSON.stringify(
    articles.map(({ outlet, headline, date, paragraphs }) => ({
      source: { name: outlet },
      title: headline,
      date,
      text: paragraphs.join('\n\n'),
    })),
  );

export const makeZip = (files: { readonly [path: string]: string | Uint8Array }): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );

/** Lines as a page of print has them. */
function printed(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A PDF of one page in the one font that every reader has, its letters in windows-1252. */
export function makePdf({ headline, paragraphs }: Invented): Uint8Array {
  const shown = (line: string) =>
    `(${Array.from(windows1252(line), (byte) => (byte < 127 && byte !== 40 && byte !== 41 && byte !== 92 ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`)).join('')}) Tj`;
  let y = 740;
  const at = (size: number, line: string, drop: number) => {
    y -= drop;
    return `BT /F1 ${size} Tf 72 ${y} Td ${shown(line)} ET`;
  };
  const content = [
    at(20, headline, 0),
    ...paragraphs.flatMap((text) => printed(text, 78).map((line, i) => at(11, line, i === 0 ? 30 : 14))),
  ].join('\n');
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ]);
}

/** A PDF of these objects, numbered from 1. */
export function pdfOf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = objects.map((body, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF`;
  return strToU8(file);
}

/** The invented article in every format, by file name. */
export const everyFormat = (article: Invented): { readonly [path: string]: string | Uint8Array } => ({
  'agency.nitf.xml': makeNitf(article),
  'copy.docx': makeWord(article),
  'desk.md': makeMarkdown(article),
  'feed.ninjs': makeNinjs(article),
  'item.xml': makeNewsml(article),
  'letter.eml': makeMail(article),
  'old.rtf': makeRtf(article),
  'page.html': makePage(article),
  'plain.txt': makeText(article),
  'print.pdf': makePdf(article),
});
