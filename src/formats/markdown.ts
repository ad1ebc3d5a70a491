/** Markdown: paragraphs and headings; what only dresses the words is taken off, the words stay. */
import type { Role } from '../engine/index.ts';
import { compose, fieldFrom, type GivenFields } from './compose.ts';
import type { Piece, ReadText } from './model.ts';

/** `key: value` lines between `---` at the head, as writers' tools put them. */
const FRONT = /^---[ \t]*\r?\n([\s\S]{0,4000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

const FRONT_FIELDS = {
  title: 'headline',
  author: 'byline',
  date: 'published',
  source: 'outlet',
  lang: 'language',
} as const;

function frontMatter(text: string): { fields: GivenFields; rest: string } {
  const match = FRONT.exec(text);
  if (!match) return { fields: {}, rest: text };
  const fields: GivenFields = {};
  for (const line of (match[1] ?? '').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const name = Object.hasOwn(FRONT_FIELDS, key) ? FRONT_FIELDS[key as keyof typeof FRONT_FIELDS] : undefined;
    const value = line
      .slice(colon + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2');
    if (name) Object.assign(fields, fieldFrom(name, value, `the ${key} at the head of the file`));
  }
  return { fields, rest: text.slice(match[0].length) };
}

/** The words without their dress: emphasis, code, links and pictures by their text. */
export function plainWords(line: string): string {
  return line
    .replace(/!\[([^\][]{0,400})\]\([^()\s]{0,2000}(?:\s"[^"]{0,400}")?\)/g, '$1')
    .replace(/\[([^\][]{1,2000})\]\([^()\s]{0,2000}(?:\s"[^"]{0,400}")?\)/g, '$1')
    .replace(/<(https?:\/\/[^<>\s]{1,2000})>/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000}?\S?)\1/g, '$2')
    .replace(/(^|[\s(“"'])([*_])(?=\S)([^*_]{1,2000}?)\2(?=$|[\s).,;:!?”"'])/g, '$1$3')
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1');
}

/** Reads a Markdown text. Throws `Unreadable` when nothing is in it. */
export function readMarkdown(text: string): ReadText {
  const { fields, rest } = frontMatter(text);
  const pieces: Piece[] = [];
  let open: string[] = [];
  const close = (role?: Role) => {
    if (open.length > 0) pieces.push({ text: plainWords(open.join(' ')), role });
    open = [];
  };
  let titled = false;
  const heading = (words: string, level: number) => {
    const isTitle = level === 1 && !titled;
    if (isTitle) titled = true;
    pieces.push({
      text: plainWords(words),
      role: isTitle ? 'headline' : 'subhead',
      ...(isTitle && { field: 'headline' as const }),
    });
  };
  for (const raw of rest.split(/\r\n|\r|\n/)) {
    const line = raw.trimEnd();
    const hashes = /^ {0,3}(#{1,6})\s+(\S.*)$/.exec(line);
    if (line.trim() === '') close();
    else if (hashes) {
      close();
      heading((hashes[2] as string).replace(/\s#+$/, ''), (hashes[1] as string).length);
    } else if (open.length === 1 && /^ {0,3}(?:=+|-+)$/.test(line) && line.trim().length > 2) {
      const words = open[0] as string;
      open = [];
      heading(words, line.trim().startsWith('=') ? 1 : 2);
    } else if (/^ {0,3}(?:(?:\* ?){3,}|(?:_ ?){3,}|(?:- ?){3,})$/.test(line)) close();
    else if (/^ {0,3}(?:[-*+]|\d{1,4}[.)])\s+\S/.test(line)) {
      close();
      open.push(line.trim().replace(/^[*+](?=\s)/, '-'));
    } else open.push(line.trim().replace(/^(?:>\s?)+/, ''));
  }
  close();
  const from = pieces.length > 0 ? pieces : [{ text: rest }];
  return compose(from, fields, { format: 'markdown' });
}
