/** The parsers that need no page and no PDF, by name: what a worker of the browser and the thread of the command line both call. */
import { readAgency } from './agency.ts';
import { unzip } from './archive.ts';
import { decodeAny } from './encodings.ts';
import { isHidden } from './hidden.ts';
import { Unreadable } from './limits.ts';
import { readMail } from './mail.ts';
import { readMarkdown } from './markdown.ts';
import type { ParserInput, ParserName, Part } from './model.ts';
import { readRtf } from './rtf.ts';
import { readCsv, readJson } from './table.ts';
import { readWord, WORD_TEXT } from './word.ts';

/** What the main parts of office files are called, and what they are. */
const OFFICE: readonly (readonly [start: string, name: string])[] = [
  ['xl/', 'a spreadsheet: save it as .csv and open it again'],
  ['ppt/', 'a presentation: there is no article in it'],
  ['content.xml', 'an OpenDocument file: save it as .docx and open it again'],
  ['META-INF/container.xml', 'an e-book: there is no article in it'],
];

function readArchive(path: string, bytes: Uint8Array, anyway: boolean): readonly Part[] {
  const names = unzip(bytes, () => false).map(({ name }) => name);
  if (names.includes(WORD_TEXT)) return [{ path, read: readWord(bytes, anyway) }];
  const office = OFFICE.find(
    ([start]) =>
      names.some((name) => name.startsWith(start)) &&
      names.some((name) => /^(?:\[Content_Types\]\.xml|mimetype)$/.test(name)),
  );
  if (office) throw new Unreadable(office[1]);
  return unzip(bytes, (name) => !isHidden(name))
    .filter(({ name }) => !isHidden(name))
    .map((entry): Part => {
      const inside = `${path}/${entry.name}`;
      return entry.bytes
        ? { path: inside, bytes: entry.bytes, ...(entry.note !== undefined && { note: entry.note }) }
        : { path: inside, read: { reason: entry.reason ?? 'it could not be unpacked' } };
    });
}

/** Runs one of the parsers. Rejects with `PastLimit` or `Unreadable`, or with whatever a damaged file makes a library throw. */
export async function runParser(
  parser: Exclude<ParserName, 'page' | 'pdf'>,
  input: ParserInput,
): Promise<readonly Part[]> {
  const { path, anyway = false } = input;
  const bytes = input.bytes ?? new Uint8Array();
  const text = input.text ?? '';
  switch (parser) {
    case 'decode': {
      const decoded = decodeAny(bytes, input);
      return [{ path, read: { text: decoded.text, origin: { format: 'text', decoding: decoded.decoding } } }];
    }
    case 'markdown':
      return [{ path, read: readMarkdown(text) }];
    case 'word':
      return [{ path, read: readWord(bytes, anyway) }];
    case 'rtf':
      return [{ path, read: readRtf(input) }];
    case 'mail':
      return [await readMail(input)];
    case 'agency':
      return readAgency(path, text, anyway);
    case 'table':
      return /^\s*[[{]/.test(text) ? readJson(path, text, input) : readCsv(path, text, input);
    case 'archive':
      return readArchive(path, bytes, anyway);
  }
}
