/**
 * What a file is, told by its first bytes before its name: people save mails as `.txt` and web pages without an ending. The name
 * decides only where the content leaves it open (Markdown, and what is plainly no article: scripts, style sheets).
 */
import type { Format } from './model.ts';

export type Sniffed = { readonly format: Format } | { readonly reason: string };

/** Bytes that are looked at. */
const HEAD = 8192;

/** Beginnings of files of which no text is read, and what to call them. */
const FOREIGN: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word or Office file: save it as .docx and open it again'],
  [[0x1f, 0x8b], 'a gzip archive: unpack it, or make it a zip archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive: unpack it, or make it a zip archive'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive: unpack it, or make it a zip archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture (PNG): there is no text in it'],
  [[0xff, 0xd8, 0xff], 'a picture (JPEG): there is no text in it'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture (GIF): there is no text in it'],
  [[0x49, 0x49, 0x2a, 0x00], 'a picture (TIFF): there is no text in it'],
  [[0x4f, 0x67, 0x67, 0x53], 'a sound (Ogg): there is no text in it'],
  [[0x49, 0x44, 0x33], 'a sound (MP3): there is no text in it'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program: there is no text in it'],
];

/** Endings of what may well be text, but is no article. */
const NO_ARTICLE: { readonly [extension: string]: string } = {
  css: 'a style sheet',
  js: 'a script',
  mjs: 'a script',
  ts: 'a script',
  svg: 'a picture (SVG)',
  yaml: 'data (YAML)',
  yml: 'data (YAML)',
  srt: 'subtitles',
};

/** The part of a path behind its last dot, in small letters; empty when there is none. */
export function extensionOf(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') ? path.slice(dot + 1).toLowerCase() : '';
}

const starts = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);

/** The first characters as far as they are ASCII, in whatever of the usual encodings: NULs of UTF-16 and marks left out. */
function headOf(bytes: Uint8Array): string {
  const mark = bytes.subarray(0, 3).filter((byte) => byte < 0xbb);
  return String.fromCharCode(...mark, ...bytes.subarray(3, HEAD)).replaceAll('\0', '');
}

/** What the file named `path` is. `bytes` may be its beginning only. */
export function sniff(path: string, bytes: Uint8Array): Sniffed {
  const foreign = FOREIGN.find(([start]) => starts(bytes, start));
  if (foreign) return { reason: foreign[1] };
  const isZip =
    starts(bytes, [0x50, 0x4b]) && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));
  if (isZip) return { format: 'zip' };
  const head = headOf(bytes);
  if (/^[\s\S]{0,1024}%PDF-\d/.test(head)) return { format: 'pdf' };
  const text = head.trimStart();
  if (text.startsWith('{\\rtf')) return { format: 'rtf' };
  const extension = extensionOf(path);
  const other = Object.hasOwn(NO_ARTICLE, extension) ? NO_ARTICLE[extension] : undefined;
  if (other !== undefined && bytes.length > 0) return { reason: `${other}: there is no article in it` };
  return { format: textFormat(text, extension) };
}

function textFormat(text: string, extension: string): Format {
  if (text.startsWith('<')) {
    const markup = markupFormat(text);
    if (markup) return markup;
  }
  if (/^[[{]/.test(text) && (isJsonName(extension) || /^[[{]\s*["[{]/.test(text))) return jsonFormat(text, extension);
  if (isMail(text, extension)) return 'mail';
  if (['html', 'htm', 'xhtml', 'shtml'].includes(extension) && /<\/?[a-z!]/i.test(text)) return 'html';
  if (['csv', 'tsv'].includes(extension) || isTable(text)) return 'csv';
  if (['md', 'markdown'].includes(extension)) return 'markdown';
  return 'text';
}

/** The name of the first element, behind declarations and comments. */
const ROOT = /<(?![!?])(?:[\w.-]+:)?([\w.-]+)/;

function markupFormat(text: string): Format | undefined {
  if (/^<!doctype\s+html/i.test(text)) return 'html';
  const root = ROOT.exec(text)?.[1]?.toLowerCase();
  if (root === undefined) return undefined;
  if (root === 'nitf') return 'nitf';
  if (['newsitem', 'newsmessage', 'packageitem', 'newsml', 'knowledgeitem'].includes(root)) return 'newsml';
  if (
    /^(?:html|head|body|article|section|main|div|p|h[1-6]|meta|title|table|blockquote|header|span|a|b|i|em|strong|ul|ol)$/.test(
      root,
    )
  )
    return 'html';
  // Some other XML: read as a page, so that whatever text is in it is shown.
  return text.startsWith('<?xml') ? 'newsml' : undefined;
}

const isJsonName = (extension: string) => ['json', 'ninjs', 'jsonl', 'ndjson'].includes(extension);

function jsonFormat(text: string, extension: string): Format {
  const ninjs =
    extension === 'ninjs' || /"(?:body_(?:x?html|text)|bodies|headlines|versioncreated|usageterms)"\s*:/.test(text);
  return ninjs && text.startsWith('{') ? 'ninjs' : 'json';
}

const HEADER =
  /^(?:from|to|cc|date|subject|message-id|mime-version|received|return-path|delivered-to|content-type|reply-to|x-[\w-]+):\s/i;

/** The first lines are the headers of a mail: three known ones, among them who sent it or when. */
function isMail(text: string, extension: string): boolean {
  const lines = text
    .slice(0, 4000)
    .replace(/^From .*\r?\n/, '')
    .split(/\r?\n/);
  const known = new Set<string>();
  for (const line of lines) {
    if (line === '') break;
    if (/^[ \t]/.test(line)) continue;
    if (!/^[\w-]{1,60}:/.test(line)) break;
    if (HEADER.test(line)) known.add(line.slice(0, line.indexOf(':')).toLowerCase());
  }
  const certain = known.has('from') && (known.has('date') || known.has('subject') || known.has('message-id'));
  const saved = known.has('mime-version') && known.has('content-type');
  return extension === 'eml' || extension === 'mht' || extension === 'mhtml'
    ? known.size > 0
    : (certain && known.size >= 3) || (saved && known.size >= 3);
}

/** The first line names columns as a table of articles has them: `text` or `body`, and another known one. */
function isTable(text: string): boolean {
  const line = text.slice(0, 2000).split(/\r?\n/, 1)[0] ?? '';
  for (const separator of [',', ';', '\t']) {
    const names = line.split(separator).map((name) => name.trim().replace(/^"|"$/g, '').toLowerCase());
    if (
      names.length >= 2 &&
      names.length <= 60 &&
      names.includes('text') &&
      names.some((n) => /^(?:source|title|date)$/.test(n))
    )
      return true;
  }
  return false;
}
