/** Word's docx: paragraphs and headings of its main text, as they read with every tracked change accepted. */
import type { Role } from '../engine/index.ts';
import { unzip } from './archive.ts';
import { checkLength, compose } from './compose.ts';
import { decodeAny } from './encodings.ts';
import { Unreadable } from './limits.ts';
import type { Decoding, Piece, ReadText } from './model.ts';
import { isXmlElement, parseXml, wordsIn, type XmlElement, type XmlNode } from './xml.ts';

export const WORD_TEXT = 'word/document.xml';

/** Not part of what is read: deleted and moved away, fields' codes, notes' marks, what an older Word would show instead. */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'Fallback',
  'rPr',
  'pPr',
  'sectPr',
  'tblPr',
  'trPr',
  'tcPr',
]);
const BREAKS: { readonly [name: string]: string } = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
  ptab: '\t',
};

interface Reading {
  readonly pieces: Piece[];
  deletions: number;
  /** Footnotes and endnotes, by their marks in the text. */
  footnotes: number;
  hidden: boolean;
  /** Text of a paragraph whose mark was deleted: it goes on in the next one. */
  held: string;
  titled: boolean;
}

/**
 * Reads a docx file.
 *
 * @throws {PastLimit | Unreadable} when it is too large, or damaged
 */
export function readWord(bytes: Uint8Array, anyway = false): ReadText {
  const [text] = unzip(bytes, (name) => name === WORD_TEXT).filter(({ name }) => name === WORD_TEXT);
  if (!text?.bytes) throw new Unreadable(text?.reason ?? 'a Word file without a text in it');
  const decoded = decodeAny(text.bytes);
  const body = parseXml(decoded.text, anyway);
  // The standard has it in UTF-8 or UTF-16, which its bytes tell apart: no other can be chosen.
  const decoding: Decoding = { ...decoded.decoding, by: 'format' };
  const reading: Reading = { pieces: [], deletions: 0, footnotes: 0, hidden: false, held: '', titled: false };
  readBlocks(body, reading);
  if (reading.held !== '') reading.pieces.push({ text: reading.held });
  const notes = notesOf(reading);
  const read = compose(reading.pieces, {}, { format: 'word', decoding, ...(notes.length > 0 && { notes }) });
  checkLength(read, anyway);
  return read;
}

const leftOut = (count: number, one: string): string[] =>
  count === 0 ? [] : [`${count} ${one}${count === 1 ? ' is' : 's are'} left out`];

/** What of the file is not among its paragraphs. */
const notesOf = ({ deletions, footnotes, hidden }: Reading): string[] => [
  ...leftOut(deletions, 'tracked deletion'),
  ...leftOut(footnotes, 'footnote'),
  ...(hidden ? ['hidden text is left out'] : []),
];

function readBlocks(nodes: readonly XmlNode[], reading: Reading): void {
  for (const node of nodes) {
    if (!isXmlElement(node)) continue;
    if (node.name === 'p') readParagraph(node, reading);
    else if (node.name === 'del' || node.name === 'moveFrom') reading.deletions++;
    else if (!LEFT_OUT.has(node.name)) readBlocks(node.children, reading);
  }
}

const child = (element: XmlElement | undefined, name: string) =>
  element?.children.find((node): node is XmlElement => isXmlElement(node) && node.name === name);

function readParagraph(paragraph: XmlElement, reading: Reading): void {
  const properties = child(paragraph, 'pPr');
  const boxes: XmlElement[] = [];
  const text = reading.held + wordsOf(paragraph.children, boxes, reading);
  reading.held = '';
  if (child(child(properties, 'rPr'), 'del')) reading.held = text;
  else if (/\S/.test(text)) {
    const style = child(properties, 'pStyle')?.attributes.val ?? '';
    const role = roleOf(style, reading);
    reading.pieces.push({ text, role, ...(role === 'headline' && { field: 'headline' as const }) });
  }
  for (const box of boxes) readBlocks(box.children, reading);
}

/** Styles are called after what they are in English whatever Word's language, or else have no known name. */
function roleOf(style: string, reading: Reading): Role | undefined {
  const isTitle = /^title$/i.test(style);
  const level = /^heading\s?([1-9])$/i.exec(style)?.[1];
  if (!reading.titled && (isTitle || (level === '1' && reading.pieces.length === 0))) {
    reading.titled = true;
    return 'headline';
  }
  if (isTitle || level !== undefined || /^subtitle$/i.test(style)) return 'subhead';
  return /^caption$/i.test(style) ? 'caption' : undefined;
}

/** A run that Word does not show. */
function isHidden(run: XmlElement): boolean {
  const vanish = child(child(run, 'rPr'), 'vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/.test(vanish.attributes.val ?? '');
}

/** The words of a paragraph; text boxes in it are put aside, to be read behind it. */
function wordsOf(nodes: readonly XmlNode[], boxes: XmlElement[], reading: Reading): string {
  let words = '';
  for (const node of nodes) {
    if (!isXmlElement(node)) continue;
    const { name } = node;
    if (name === 't') words += node.children.filter((inner) => !isXmlElement(inner)).join('');
    else if (name === 'txbxContent') boxes.push(node);
    else if (name === 'footnoteReference' || name === 'endnoteReference') reading.footnotes++;
    else if (name === 'r' && isHidden(node)) reading.hidden ||= /\S/.test(wordsIn(node));
    else if (Object.hasOwn(BREAKS, name)) words += BREAKS[name];
    else if (LEFT_OUT.has(name)) reading.deletions += name === 'del' || name === 'moveFrom' ? 1 : 0;
    else words += wordsOf(node.children, boxes, reading);
  }
  return words;
}
