/**
 * A file to the text of an article, by its name first: what is plainly another format is refused with a reason, although
 * its bytes may well be text.
 */
import { type Decoded, decode } from './decode.ts';

/** Bytes of the largest file that is read: above this no file is an article. */
export const LARGEST = 8 * 1024 * 1024;

/** Formats whose text would be markup or figures to a reader. */
const OTHER_FORMATS: { readonly [extension: string]: string } = {
  css: 'a style sheet',
  csv: 'a table',
  doc: 'a Word file',
  docx: 'a Word file',
  eml: 'a mail',
  htm: 'a web page',
  html: 'a web page',
  js: 'a script',
  json: 'data (JSON)',
  mjs: 'a script',
  odt: 'an OpenDocument file',
  pdf: 'a PDF file',
  rtf: 'an RTF file',
  svg: 'a picture',
  tsv: 'a table',
  xhtml: 'a web page',
  xml: 'data (XML)',
  yaml: 'data (YAML)',
  yml: 'data (YAML)',
  zip: 'a zip archive',
};

/** Is the name one that file managers hide (`.DS_Store`), or the litter that they leave? `path` has `/` between its parts. */
export function isHidden(path: string): boolean {
  return path
    .split('/')
    .some((part) => part.startsWith('.') || part === 'Thumbs.db' || part === 'desktop.ini' || part === '__MACOSX');
}

/** The text of a file named `path`, or why it is not read. Never throws. */
export function readTextFile(path: string, bytes: Uint8Array): Decoded {
  const dot = path.lastIndexOf('.');
  const extension = dot > path.lastIndexOf('/') ? path.slice(dot + 1).toLowerCase() : '';
  const other = Object.hasOwn(OTHER_FORMATS, extension) ? OTHER_FORMATS[extension] : undefined;
  if (other !== undefined && bytes.length > 0) {
    return { reason: `${other}: only plain text is read so far. Save the article as plain text (UTF-8)` };
  }
  return decode(bytes);
}
