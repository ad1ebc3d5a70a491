/** The reader's marks as a small JSON file: written, and read with a reason where it makes no sense. Pure. */
import { KINDS } from '../../engine/model.ts';
import { articlesOf, CORRECTED_FIELDS, keyOf, type Mark, type MarkRecord, type TextHash } from './model.ts';
import type { Records } from './records.ts';

/** Format variorum/marks, version 1. */
export interface MarksFile {
  readonly format: 'variorum/marks';
  readonly version: 1;
  /** Hashes of the articles among which the marks were made. */
  readonly articles: readonly TextHash[];
  /** Each with the time at which it was made, in milliseconds since 1970. */
  readonly marks: readonly (Mark & { readonly made: number })[];
}

const byKey = (x: MarkRecord, y: MarkRecord) => (x.key < y.key ? -1 : 1);

/** The marks that hold, as a file. The same marks give the same file. */
export function marksFile(records: Records): MarksFile {
  const held = [...records.values()].filter(({ mark }) => mark !== null).sort(byKey);
  const articles = held.flatMap(({ mark, among }) => [...among, ...(mark ? articlesOf(mark) : [])]);
  return {
    format: 'variorum/marks',
    version: 1,
    articles: [...new Set(articles)].sort(),
    marks: held.map(({ mark, at }) => ({ ...mark, made: at }) as MarksFile['marks'][number]),
  };
}

/** Why a file cannot be read, for the reader. */
class Refusal extends Error {}

type Fields = { readonly [name: string]: unknown };

const HASH = /^[0-9a-f]{64}$/;
const READINGS = /^[0-9a-f]{32}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A longer note is none. */
const MOST_TEXT = 20_000;

function check(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Refusal(what);
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isHash = (value: unknown): value is TextHash => typeof value === 'string' && HASH.test(value);
const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function text(value: unknown, what: string): string {
  check(typeof value === 'string' && value.trim() !== '' && value.length <= MOST_TEXT, what);
  return value;
}

function hash(value: unknown): TextHash {
  check(isHash(value), 'it names no article by its SHA-256');
  return value;
}

function spot(value: unknown) {
  check(isFields(value), 'it has no place');
  const { article, start, end } = value;
  check(isOffset(start) && isOffset(end) && start <= end, 'its place is no range');
  return { article: hash(article), start, end };
}

function pair({ a, b }: Fields) {
  const [one, two] = [spot(a), spot(b)];
  check(one.article <= two.article, 'its two places are in the wrong order');
  return { a: one, b: two };
}

function kindMark(fields: Fields): Mark {
  const { scope, readings, articles } = fields;
  const kind = KINDS.find((one) => one === fields.kind);
  check(kind !== undefined, 'its kind is none of the sixteen');
  check(typeof readings === 'string' && READINGS.test(readings), 'it names no reading');
  if (scope === 'here') return { type: 'kind', scope, readings, kind, ...pair(fields) };
  check(scope === 'everywhere' && Array.isArray(articles), 'it says neither here nor everywhere');
  return { type: 'kind', scope, articles: [hash(articles[0]), hash(articles[1])], readings, kind };
}

function noteMark(fields: Fields): Mark {
  const note = text(fields.text, 'its note is empty or too long');
  if (fields.on === 'edit') return { type: 'note', on: 'edit', text: note, ...pair(fields) };
  if (fields.on === 'row') return { type: 'note', on: 'row', at: spot(fields.at), text: note };
  check(fields.on === 'article', 'its note is on nothing');
  return { type: 'note', on: 'article', article: hash(fields.article), text: note };
}

function fieldMark({ field: named, article, value }: Fields): Mark {
  const field = CORRECTED_FIELDS.find((name) => name === named);
  check(field !== undefined, 'its field is none that can be corrected');
  check(typeof value === 'string' && value.length <= MOST_TEXT, 'its value is no text, or too long');
  return { type: 'field', field, article: hash(article), value };
}

/** A mark from a file. Only what a mark has is taken over, in the order in which it is always written. */
function markOf(fields: Fields): Mark {
  const { type, article, value, together } = fields;
  switch (type) {
    case 'kind':
      return kindMark(fields);
    case 'note':
      return noteMark(fields);
    case 'link':
      check(typeof together === 'boolean', 'it neither links nor unlinks');
      return { type, together, ...pair(fields) };
    case 'received':
      return { type, article: hash(article) };
    case 'published':
      check(typeof value === 'string' && DAY.test(value), 'its day is none');
      return { type, article: hash(article), value };
    case 'field':
      return fieldMark(fields);
    case 'family':
    case 'outlet':
      return { type, article: hash(article), value: text(value, 'its name is empty or too long') };
    default:
      throw new Refusal('its sort is unknown');
  }
}

function recordOf(entry: unknown, among: readonly TextHash[], number: number): MarkRecord {
  try {
    check(isFields(entry), 'it is none');
    check(isOffset(entry.made), 'it has no time');
    const mark = markOf(entry);
    return { key: keyOf(mark), mark, at: entry.made, among };
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(`Mark ${number} cannot be read: ${error.message}.`);
    throw error;
  }
}

/** The marks of a file, or why it cannot be read. All of it or nothing: a file that is half right is no one's word. */
export function readMarks(json: string): { readonly records: readonly MarkRecord[] } | { readonly refused: string } {
  try {
    const file = parsed(json);
    const { format, version, articles, marks } = file;
    check(format === 'variorum/marks', 'This is a JSON file, and holds no marks of Variorum.');
    check(version === 1, 'These marks are of a later version of Variorum than this one.');
    check(Array.isArray(articles) && articles.every(isHash), 'The list of its articles cannot be read.');
    check(Array.isArray(marks), 'It has no list of marks.');
    return { records: marks.map((mark, i) => recordOf(mark, articles, i + 1)) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message };
    throw error;
  }
}

function parsed(json: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Refusal('This is no JSON file.');
  }
  check(isFields(value), 'This is a JSON file, and holds no marks of Variorum.');
  return value;
}
