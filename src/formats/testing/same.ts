/** What is read of the same bytes, to be compared between Node and a browser: texts in every encoding, and every format but PDF. */
import '../../parsers/oneDecoder.ts';
import { answerOf } from '../answer.ts';
import type { RunParser } from '../model.ts';
import { pageParts } from '../page/parts.ts';
import { runParser } from '../parsers.ts';
import { readFile } from '../read.ts';
import { encode, HOMES, SENTENCES, textsOf } from './encoded.ts';
import { everyFormat, FERRY, makeCsv, makeJson } from './make.ts';

const run: RunParser = (parser, input) =>
  answerOf(input, async () => {
    if (parser === 'page') return pageParts(input);
    // pdf.js wants a worker of its own in a browser.
    return parser === 'pdf' ? [] : runParser(parser, input);
  });

const FORWARDED =
  'From: Desk <d@skarn.example>\r\nTo: e@skarn.example\r\nSubject: Fwd: Ferry\r\nDate: Wed, 14 Jan 2026 09:00:00 +0100\r\n' +
  'Content-Type: multipart/mixed; boundary=A\r\n\r\n--A\r\n\r\nSee below.\r\n--A\r\nContent-Type: message/rfc822\r\n\r\n' +
  'From: Wire <w@skarn.example>\r\nDate: Tue, 13 Jan 2026 23:30:00 -0500\r\n\r\nThe ferry sailed.\r\n--A--\r\n';

/** By file, all that is read of it, as JSON. */
export async function readAll(): Promise<readonly string[]> {
  const encoded = HOMES.flatMap(([encoding, language]) =>
    textsOf(SENTENCES[language]!).map((text, i) => [`${encoding}-${i}.txt`, encode(encoding, text)] as const),
  );
  const formats = Object.entries({
    ...everyFormat(FERRY),
    'a.csv': makeCsv([FERRY, FERRY]),
    'a.json': makeJson([FERRY, FERRY]),
    'forwarded.eml': FORWARDED,
  }).map(
    ([path, content]) => [path, typeof content === 'string' ? new TextEncoder().encode(content) : content] as const,
  );
  const read: string[] = [];
  for (const [path, bytes] of [...encoded, ...formats])
    read.push(JSON.stringify(await readFile(path, new Uint8Array(bytes), { run })));
  return read;
}
