/** Tables of articles: CSV and JSON, a row or an object each, by the names of their columns. */
import Papa from 'papaparse';
import type { FieldName } from '../engine/index.ts';
import { numbered } from './agency.ts';
import { checkLength, compose, fieldFrom, type GivenFields } from './compose.ts';
import { languageTag } from './languageTag.ts';
import { LIMITS, PastLimit, placeOf, Unreadable } from './limits.ts';
import type { Columns, Format, ParserInput, Part, Piece } from './model.ts';
import { isNinjs, readNinjs } from './ninjs.ts';
import { type Item, isItem, isMarkup, piecesOf, textOf } from './values.ts';

/** Names of columns, folded, by what they hold; the first that is there is taken. */
const COLUMNS = {
  text: ['text', 'body', 'content', 'article', 'fulltext', 'articletext', 'articlebody', 'bodytext', 'story'],
  outlet: [
    'source',
    'outlet',
    'publisher',
    'publication',
    'newspaper',
    'site',
    'sitename',
    'sourcename',
    'domain',
    'media',
  ],
  headline: ['title', 'headline', 'head', 'heading', 'webtitle'],
  published: [
    'date',
    'published',
    'publishedat',
    'datepublished',
    'publicationdate',
    'publishdate',
    'webpublicationdate',
    'pubdate',
    'datetime',
    'time',
  ],
  byline: ['author', 'authors', 'byline', 'writer'],
  credit: ['credit', 'creditline', 'agency', 'provider'],
  language: ['language', 'lang'],
  version: ['version', 'revision'],
  slugline: ['slug', 'slugline'],
} as const;
type Column = keyof typeof COLUMNS;

const folded = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

/** What is asked of a reader of tables. */
type Asked = Pick<ParserInput, 'anyway' | 'columns'>;

/** Which of the columns, by their index, hold what: as the reader says, else by their names. */
function mapColumns(names: readonly string[], given: Columns = {}): { readonly [column in Column]?: number } {
  const keys = names.map(folded);
  const told = given as { readonly [column: string]: string | undefined };
  const entries = Object.entries(COLUMNS).map(([column, wanted]) => {
    if (told[column] !== undefined) return [column, names.indexOf(told[column])] as const;
    const name = wanted.find((n) => keys.includes(n));
    return [column, name === undefined ? -1 : keys.indexOf(name)] as const;
  });
  return Object.fromEntries(entries.filter(([, index]) => index >= 0));
}

interface Row {
  readonly path: string;
  readonly format: Format;
  readonly text: string;
  readonly fields: GivenFields;
}

function partOf({ path, format, text, fields }: Row, anyway: boolean): Part {
  if (!/\S/.test(text)) return { path, read: { reason: 'there is no text in it' } };
  const origin = { format };
  const headline = fields.headline?.value;
  const opens = headline !== undefined && text.trimStart().startsWith(headline);
  const before: Piece[] =
    headline === undefined || opens ? [] : [{ text: headline, role: 'headline', field: 'headline' }];
  if (isMarkup(text)) return { path, page: text, given: { fields, origin, before } };
  const read = compose([...before, ...piecesOf(text)], fields, origin);
  try {
    checkLength(read, anyway);
  } catch (error) {
    if (error instanceof PastLimit) return { path, read: { reason: error.message, limit: error.limit } };
    throw error;
  }
  return { path, read };
}

/** Fields of a row, by the names of its columns as they stand. */
function fieldsOf(
  values: { readonly [column in Column]?: string },
  names: { readonly [column in Column]?: string },
  what: string,
): GivenFields {
  const fields: GivenFields = {};
  for (const column of Object.keys(COLUMNS) as Column[]) {
    if (column === 'text') continue;
    const value = column === 'language' ? languageTag(values.language) : values[column];
    Object.assign(fields, fieldFrom(column as FieldName, value, `the ${what} “${names[column]}”`));
  }
  return fields;
}

function tooMany(count: number, anyway: boolean): void {
  if (count > LIMITS.articles && !anyway) throw new PastLimit('articles', `it holds ${count} articles`);
}

/** As many columns are told. A table of more is one of numbers. */
const MOST_COLUMNS = 60;

/** A table of which it is not known where its articles are. */
function withoutTexts(path: string, what: string, names: readonly string[]): Part {
  const columns = [...new Set(names)].filter((name) => /\S/.test(name)).slice(0, MOST_COLUMNS);
  return { path, read: { reason: `${what}: say which one holds the articles, or name it so`, columns } };
}

/**
 * Reads a CSV table: one part for each row.
 *
 * @throws {Unreadable} when it has no row; {PastLimit} when there are too many
 */
export function readCsv(path: string, text: string, { anyway = false, columns: given }: Asked = {}): readonly Part[] {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const [head = [], ...rows] = data;
  const columns = mapColumns(head, given);
  if (columns.text === undefined) return [withoutTexts(path, 'a table without a column called “text”', head)];
  if (rows.length === 0) throw new Unreadable('a table without a row of articles');
  tooMany(rows.length, anyway);
  const at = columns as { readonly [column: string]: number };
  const pick = (from: readonly string[]) =>
    Object.fromEntries(Object.entries(at).map(([column, index]) => [column, from[index] ?? '']));
  return rows.map((row, i) =>
    partOf(
      {
        path: numbered(path, i, Math.max(2, rows.length)),
        format: 'csv',
        text: pick(row).text ?? '',
        fields: fieldsOf(pick(row), pick(head), 'column'),
      },
      anyway,
    ),
  );
}

/** The list of articles in a JSON value: itself, or the one under a known name; a single article is a list of one. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isItem(value)) return [];
  for (const key of [
    'articles',
    'items',
    'stories',
    'documents',
    'results',
    'data',
    'versions',
    'associations',
    'rows',
  ])
    if (Array.isArray(value[key]) && value[key].some(isItem)) return value[key];
  // A service wraps its answer: `{ "response": { "results": [ … ] } }`.
  if (isItem(value.response)) return listOf(value.response);
  return [value];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    try {
      if (lines.length > 1) return lines.map((line) => JSON.parse(line) as unknown);
    } catch {
      // Told below.
    }
    throw new Unreadable(`its JSON is damaged${placeOf(error)}`);
  }
}

/**
 * Reads JSON: a ninjs item, an article, or a list of them.
 *
 * @throws {Unreadable} when it is damaged, or no article can be found in it; {PastLimit} when there are too many
 */
export function readJson(path: string, text: string, { anyway = false, columns }: Asked = {}): readonly Part[] {
  const value = parseJson(text.replace(/^\ufeff/, ''));
  if (isItem(value) && value.format === 'variorum/collation')
    throw new Unreadable('a comparison that was exported, not an article');
  const single = isItem(value) && isNinjs(value);
  const items = single ? [value] : listOf(value);
  tooMany(items.length, anyway);
  const parts = items.map((item, i): Part => {
    const name = numbered(path, i, items.length);
    if (!isItem(item)) return { path: name, read: { reason: 'no article, but a bare value' } };
    if (isNinjs(item)) return tried(name, () => readNinjs(name, item, anyway));
    return fromObject(name, item, { anyway, ...(columns && { columns }) });
  });
  const read = parts.filter((part) => !('read' in part && 'reason' in part.read));
  if (read.length === 0) {
    const what = 'data (JSON) in which no article was found, since none of its values is called “text”';
    return [withoutTexts(path, what, items.filter(isItem).flatMap(namesOfTexts))];
  }
  return parts;
}

/** The names of an object's values that are texts. */
const namesOfTexts = (item: Item): readonly string[] =>
  Object.keys(item).filter((key) => typeof item[key] === 'string' && /\S/.test(item[key]));

function fromObject(path: string, item: Item, { anyway = false, columns: given }: Asked): Part {
  const keys = Object.keys(item);
  const columns = mapColumns(keys, given) as { readonly [column: string]: number };
  const names = Object.fromEntries(Object.entries(columns).map(([column, index]) => [column, keys[index] as string]));
  const values = Object.fromEntries(Object.entries(names).map(([column, key]) => [column, textOf(item[key]) ?? '']));
  return partOf({ path, format: 'json', text: values.text ?? '', fields: fieldsOf(values, names, 'value') }, anyway);
}

function tried(path: string, read: () => Part): Part {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return { path, read: { reason: error.message } };
    throw error;
  }
}
