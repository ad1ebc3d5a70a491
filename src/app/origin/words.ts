/** What is said of a file's format, encoding and fields. Pure. */
import type { Field, FieldName } from '../../engine/index.ts';
import type { BrokenBytes, Decoding, Format } from '../../formats/model.ts';

export const FORMAT_WORDS: { readonly [format in Format]: string } = {
  text: 'plain text',
  markdown: 'Markdown',
  html: 'web page',
  word: 'Word file',
  rtf: 'RTF file',
  mail: 'mail',
  nitf: 'NITF',
  newsml: 'NewsML',
  ninjs: 'ninjs',
  json: 'JSON',
  csv: 'table',
  pdf: 'PDF',
  zip: 'archive',
};

export const FIELD_WORDS: { readonly [name in FieldName]: string } = {
  headline: 'Headline',
  byline: 'Byline',
  dateline: 'Dateline',
  credit: 'Credit',
  agency: 'Agency',
  outlet: 'Outlet',
  published: 'Published',
  language: 'Language',
  slugline: 'Slugline',
  version: 'Version',
};

/** How a format that has no bytes of text tells its letters. */
export const LETTERS: { readonly [format in Format]?: string } = {
  pdf: 'its letters as its fonts tell them',
};

const BY: { readonly [by in Decoding['by']]: string } = {
  reader: 'as you chose',
  mark: 'told by its byte-order mark',
  nuls: 'told by the pattern of its zeros',
  bytes: 'told by its bytes, which are nothing else',
  format: 'as its format has it',
  declared: 'as the file says itself',
  detected: 'told by a detector from its letters',
  fallback: 'what is usual, since nothing tells',
};

/** `UTF-8`, `windows-1251`, `Shift_JIS`. */
export const encodingName = (encoding: string): string =>
  /^(?:utf|iso|koi|euc|ibm)/.test(encoding) ? encoding.toUpperCase() : encoding;

const CERTAINTY: { readonly [certainty in Decoding['certainty']]: string } = {
  certain: 'certain',
  likely: 'likely',
  guess: 'a guess',
};

/** How an encoding was told and how sure it is: `told by a detector from its letters; a guess`. */
export const decodingInWords = ({ by, certainty }: Decoding): string => `${BY[by]}; ${CERTAINTY[certainty]}`;

/** What a card says of an encoding: nothing where nobody need look. */
export function decodingInShort({ encoding, by, certainty, brokenCount }: Decoding): string {
  const broken = brokenCount === 0 ? '' : `${brokenCount} unreadable ${brokenCount === 1 ? 'place' : 'places'}`;
  if (certainty === 'certain' && by !== 'reader') return broken;
  const said = by === 'reader' ? '' : certainty === 'guess' ? ', a guess' : ', likely';
  return [`read as ${encodingName(encoding)}${said}`, broken].filter((part) => part !== '').join(' · ');
}

/** `byte 14 (0x9D)`. */
export const brokenInWords = ({ at, bytes }: BrokenBytes): string =>
  `byte ${at} (${bytes.map((byte) => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(' ')})`;

/** Where a field was taken from. */
export function fieldFrom({ from, start }: Field): string {
  if (from !== undefined && start !== undefined) return `${from}; it stands in the text too`;
  return from ?? (start === undefined ? 'worked out' : 'the text');
}

/** Encodings that a reader can choose, by where they are at home. */
export const ENCODINGS: readonly (readonly [region: string, names: readonly string[]])[] = [
  ['Everywhere', ['utf-8', 'utf-16le', 'utf-16be']],
  ['Western Europe', ['windows-1252', 'iso-8859-15', 'macintosh']],
  ['Central Europe, Baltic', ['windows-1250', 'iso-8859-2', 'windows-1257', 'iso-8859-13']],
  ['Cyrillic', ['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic']],
  ['Greek, Turkish', ['windows-1253', 'iso-8859-7', 'windows-1254']],
  ['Hebrew, Arabic', ['windows-1255', 'iso-8859-8', 'windows-1256', 'iso-8859-6']],
  ['Japanese', ['shift_jis', 'euc-jp', 'iso-2022-jp']],
  ['Chinese', ['gb18030', 'big5']],
  ['Korean', ['euc-kr']],
  ['Thai, Vietnamese', ['windows-874', 'windows-1258']],
];
