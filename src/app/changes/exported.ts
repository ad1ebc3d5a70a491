/**
 * The Changes view as a file: a header that says what was compared and by which rules, then two tables: a row for each edit, and apart
 * from these a row for each paragraph that is not carried, only here, elsewhere, split or merged. Used by the page and by the command line.
 */
import type { Article, Collation, Entry, EntrySide, Tally } from '../../engine/index.ts';
import { VERSION } from '../shared/version.ts';
import { sha256 } from '../state/sha256.ts';
import { type CsvValue, csvText } from './csv.ts';
import { isState } from './words.ts';

/** What an export is made from. */
export interface ExportSource {
  /** What the story is called. */
  readonly story: string;
  readonly collation: Collation;
  readonly tally: Tally;
  /** What an article is called, by index. */
  readonly nameOf: (article: number) => string;
  /** What was chosen besides the base. */
  readonly options: { readonly [option: string]: string | readonly string[] };
}

/**
 * What was chosen besides the base, as the header tells it: only what was chosen, so that page and command line write the same.
 * `split` are the ids of hard-wrapped files whose lines are taken as they stand, `said` is what the reader says of how the articles are read.
 */
export function exportOptions(split: readonly string[], said: readonly string[]): ExportSource['options'] {
  return {
    pairs: 'base',
    ...(split.length > 0 ? { split } : {}),
    ...(said.length > 0 ? { 'by the reader': said } : {}),
  };
}

/** One article in the header. */
interface ExportedArticle {
  readonly id: string;
  readonly sigil: string;
  readonly outlet: string;
  /** Of its decoded text in UTF-8, in hexadecimal digits. */
  readonly sha256: string;
}

/** One row. Offsets are UTF-16 code units of the article's decoded text; a side that is not there is absent. */
export interface ExportedRow {
  readonly story: string;
  readonly outlet: string;
  readonly article: string;
  readonly baseParagraph: string;
  readonly paragraph: string;
  readonly baseStart?: number;
  readonly baseEnd?: number;
  readonly start?: number;
  readonly end?: number;
  readonly baseReading: string;
  readonly reading: string;
  readonly baseSentence: string;
  readonly sentence: string;
  readonly kind: string;
  readonly rule: string;
  readonly inQuote: boolean;
  /** `marked`, `rewritten` or `part` for an edit; empty for a paragraph. */
  readonly shown: string;
  /** Whose verdict the kind is. */
  readonly verdict: string;
}

/** The whole export. */
export interface ChangesFile {
  readonly format: 'variorum/changes';
  readonly version: 1;
  /** Version of the program. */
  readonly program: string;
  /** SHA-256 of the table of rules. */
  readonly rules: string;
  readonly options: ExportSource['options'];
  readonly base: string;
  readonly articles: readonly ExportedArticle[];
  readonly edits: readonly ExportedRow[];
  /** Paragraphs that are not carried, only here, elsewhere, split, merged, or there in part. */
  readonly paragraphs: readonly ExportedRow[];
}

const digest = (text: string): string =>
  [...sha256(new TextEncoder().encode(text))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** ¶ numbers of a side, or the role of a paragraph without a number. */
function numbersOf(article: Article | undefined, side: EntrySide | undefined): string {
  const paragraphs = (side?.paragraphs ?? []).map((index) => article?.paragraphs[index]);
  return paragraphs.map((paragraph) => paragraph?.number ?? paragraph?.role ?? '').join(' ');
}

function rowOf({ story, collation, nameOf }: ExportSource, entry: Entry): ExportedRow {
  const { articles, base } = collation;
  const { a, b, article } = entry;
  const text = (index: number, range: { readonly start: number; readonly end: number } | undefined) =>
    range ? (articles[index]?.text.slice(range.start, range.end) ?? '') : '';
  return {
    story,
    outlet: nameOf(article),
    article: articles[article]?.id ?? '',
    baseParagraph: numbersOf(articles[base], a),
    paragraph: numbersOf(articles[article], b),
    ...(a ? { baseStart: a.start, baseEnd: a.end } : {}),
    ...(b ? { start: b.start, end: b.end } : {}),
    baseReading: text(base, a),
    reading: text(article, b),
    baseSentence: text(base, a?.around),
    sentence: text(article, b?.around),
    kind: entry.what,
    rule: entry.rule,
    inQuote: entry.inQuote,
    shown: entry.shown ?? '',
    verdict: entry.verdict,
  };
}

/** The export of a collation that was counted. The same articles, rules and names give the same file. */
export function exported(source: ExportSource): ChangesFile {
  const { collation, tally, nameOf, options } = source;
  return {
    format: 'variorum/changes',
    version: 1,
    program: VERSION,
    rules: digest(tally.rules),
    options,
    base: collation.articles[collation.base]?.id ?? '',
    articles: collation.articles.map(({ id, sigil, text }, index) => ({
      id,
      sigil,
      outlet: nameOf(index),
      sha256: digest(text),
    })),
    edits: tally.entries.filter(({ what }) => !isState(what)).map((entry) => rowOf(source, entry)),
    paragraphs: tally.entries.filter(({ what }) => isState(what)).map((entry) => rowOf(source, entry)),
  };
}

/** The columns of the CSV file with what they are called there. */
const COLUMNS: readonly (readonly [keyof ExportedRow, string])[] = [
  ['story', 'story'],
  ['outlet', 'outlet'],
  ['article', 'article'],
  ['baseParagraph', 'base ¶'],
  ['paragraph', '¶'],
  ['baseStart', 'base start'],
  ['baseEnd', 'base end'],
  ['start', 'start'],
  ['end', 'end'],
  ['baseReading', 'base reading'],
  ['reading', 'reading'],
  ['baseSentence', 'base sentence'],
  ['sentence', 'sentence'],
  ['kind', 'kind'],
  ['rule', 'rule'],
  ['inQuote', 'in quotation'],
  ['shown', 'shown'],
  ['verdict', 'verdict'],
];

/** The export as CSV: the header a line a fact, an empty line, the edits, an empty line, the paragraphs; each table with its columns' names. */
export function changesCsv(file: ChangesFile): string {
  const header: CsvValue[][] = [
    ['format', file.format, file.version],
    ['program', `Variorum ${file.program}`],
    ['rules sha-256', file.rules],
    ...Object.entries(file.options).map(([option, value]) => [
      option,
      ...(typeof value === 'string' ? [value] : value),
    ]),
    ['base', file.base],
    ...file.articles.map(({ id, sigil, outlet, sha256: hash }) => ['article', sigil, id, outlet, hash]),
  ];
  const table = (name: string, rows: readonly ExportedRow[]): CsvValue[][] => [
    [],
    ['table', ...COLUMNS.map(([, title]) => title)],
    ...rows.map((row) => [name, ...COLUMNS.map(([column]) => row[column])]),
  ];
  return csvText([...header, ...table('edit', file.edits), ...table('paragraph', file.paragraphs)]);
}
