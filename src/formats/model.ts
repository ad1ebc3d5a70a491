/** What the formats give: texts with where everything in them came from, or reasons. Plain data that survives `postMessage`. */
import type { FieldName, Fields, GivenParagraph, Problem, Role, SourceText } from '../engine/index.ts';
import type { LimitName } from './limits.ts';

export const FORMATS = [
  'text',
  'markdown',
  'html',
  'word',
  'rtf',
  'mail',
  'nitf',
  'newsml',
  'ninjs',
  'json',
  'csv',
  'pdf',
  'zip',
] as const;
export type Format = (typeof FORMATS)[number];

/** How an encoding was told, the surest first: the ladder of `encodings.ts`. `format`: it has no other, and none can be chosen. */
export type ToldBy = 'reader' | 'mark' | 'nuls' | 'bytes' | 'format' | 'declared' | 'detected' | 'fallback';

/** Bytes that are no character in the encoding that was chosen; `�` stands in their place. */
export interface BrokenBytes {
  /** Offset of the first of them in the file. */
  readonly at: number;
  readonly bytes: readonly number[];
}

/** How bytes became text. */
export interface Decoding {
  /** The name that the Encoding Standard gives it, in small letters. */
  readonly encoding: string;
  readonly by: ToldBy;
  /** `guess`: it may well be another one, and the reader should look. */
  readonly certainty: 'certain' | 'likely' | 'guess';
  /** The first of them. */
  readonly broken: readonly BrokenBytes[];
  /** How many there are. */
  readonly brokenCount: number;
}

/** What is known of the file that an article was read from. */
export interface Origin {
  readonly format: Format;
  readonly decoding?: Decoding;
  /** What a reader should know of the reading: `no article was found in this page`. Whole clauses without a full stop. */
  readonly notes?: readonly string[];
}

/** One article as its format gives it. */
export interface ReadText {
  readonly text: string;
  readonly fields?: Fields;
  readonly paragraphs?: readonly GivenParagraph[];
  readonly origin?: Origin;
}

/** Which columns of a table, or values of JSON, hold what, by the names that they have there. `text` is the article's. */
export type Columns = { readonly [column in 'text' | 'headline' | 'outlet' | 'published' | 'byline']?: string };

/** Why a file gives no article, and the limit that it passes if that is why. */
export interface Refusal {
  readonly reason: string;
  readonly limit?: LimitName;
  /** Of a table or JSON in which no column is known to hold texts: those that there are. The reader may say which does. */
  readonly columns?: readonly string[];
}

export type Read = ReadText | Refusal;

/** An article of an opened folder. */
export interface OpenedText extends SourceText {
  readonly origin?: Origin;
  /** Path of the file that holds it, below the opened folder: what `ReadingChoices` are about. */
  readonly file?: string;
}

/** A file that was not read. `limit` is there when the reader may open it all the same. */
export interface OpenedProblem extends Problem {
  readonly limit?: LimitName;
  readonly columns?: readonly string[];
  /** As with articles. */
  readonly file?: string;
}

/** What was read of one file, or of one file or row within it. */
export interface FolderFile {
  /** Path below the opened folder, `/` between its parts; what lies within a file goes on behind its name. */
  readonly path: string;
  readonly read: Read;
  /** Path of the file that holds it; its own where it is left out. */
  readonly file?: string;
}

/** What the reader chose about how files are read. Paths are those of the opened folder. */
export interface ReadingChoices {
  /** The encoding of every file that is not UTF-8 or UTF-16 by its bytes. */
  readonly encoding?: string;
  /** The encoding of single files, whatever their bytes say. */
  readonly encodings?: { readonly [path: string]: string };
  /** What the columns of single tables hold. */
  readonly columns?: { readonly [path: string]: Columns };
  /** Files for which limits that cost only time are set aside. */
  readonly anyway?: readonly string[];
}

/** The parsers. Each that may be slow, or may hang, is run on its own. */
export const PARSERS = [
  'decode',
  'markdown',
  'page',
  'word',
  'rtf',
  'mail',
  'agency',
  'table',
  'archive',
  'pdf',
] as const;
export type ParserName = (typeof PARSERS)[number];

/** What a parser is given: the bytes of a file, or its text where that is known already. */
export interface ParserInput {
  readonly path: string;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly text?: string;
  readonly given?: GivenPage;
  /** The encoding that the reader chose, or that the file declares. */
  readonly chosen?: string;
  readonly declared?: string;
  /** The encoding that the reader chose for every file that is no Unicode, where its parser decides which those are: mail and RTF. */
  readonly folder?: string;
  /** Limits that cost only time are set aside. */
  readonly anyway?: boolean;
  /** What the reader said of its columns. */
  readonly columns?: Columns;
}

/** A paragraph of a format, before it is put into a text: see `compose.ts`. */
export interface Piece {
  readonly text: string;
  /** Its role where the format tells it. */
  readonly role?: Role | undefined;
  /** The field that it states. */
  readonly field?: FieldName | undefined;
}

/** What is known of markup from outside: fields, and what stands above and below it in the article. */
export interface GivenPage {
  readonly fields: Fields;
  readonly origin: Origin;
  readonly before?: readonly Piece[];
  readonly after?: readonly Piece[];
}

/** Something that a parser found: an article, a reason, or a file that another parser has to read. */
export type Part =
  | { readonly path: string; readonly read: Read }
  /** A file within; what a reader should know of its name. */
  | { readonly path: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly note?: string }
  /** Markup of a web page, with what is known of it from outside; how its bytes became text, where `given` does not tell. */
  | { readonly path: string; readonly page: string; readonly given?: GivenPage; readonly decoding?: Decoding };

/** Runs a parser over one file. Rejects with an `Error` whose message is for the reader when the parser dies or hangs. */
export type RunParser = (parser: ParserName, input: ParserInput) => Promise<readonly Part[]>;
