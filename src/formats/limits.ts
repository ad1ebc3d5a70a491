/**
 * How much is read, in one place. What is past a limit is listed with it, and the rest opens; `docs/LIMITS.md` says the same to the reader.
 *
 * The numbers are far above what a newsroom's folders hold (a long article has two hundred paragraphs) and far below what ends a tab.
 */

const MB = 1024 * 1024;

export const LIMITS = {
  /** Bytes of a text, web page, mail or data file. */
  textBytes: 8 * MB,
  /** Bytes of a file that holds more than text: Word, PDF, archives. */
  fileBytes: 64 * MB,
  /** Bytes of all that one archive or Word file unpacks to. */
  unpackedBytes: 80 * MB,
  /** How many times larger than packed a packed file may be, once it is larger than `freeBytes`. */
  ratio: 150,
  /** Bytes below which a packed file may have any ratio: a blank page packs well. */
  freeBytes: 2 * MB,
  /** Files in one archive. */
  entries: 5000,
  /** Archives within archives: one may lie in another. */
  archives: 2,
  /** Elements or groups one within another. What finds the article in a page takes time with the cube of it. */
  nesting: 256,
  /** Paragraphs of one article. */
  paragraphs: 20_000,
  /** Words and marks of one article. */
  tokens: 400_000,
  /** Articles of one story. */
  articles: 500,
  /** Pages of one PDF file. */
  pages: 400,
  /** Milliseconds that one parser may take over one file. */
  parsing: 20_000,
} as const;

export type LimitName = keyof typeof LIMITS;

/** Limits that the reader may set aside for a file: what they cost is time. The others guard the memory. */
const YIELDING: ReadonlySet<LimitName> = new Set(['textBytes', 'nesting', 'paragraphs', 'tokens', 'articles', 'pages']);

/** Whether a reader may ask for what is past the limit all the same. */
export const mayYield = (limit: LimitName): boolean => YIELDING.has(limit);

/** `8 MB`, `1.5 MB`. */
export const inMegabytes = (bytes: number): string =>
  `${(Math.round((bytes / MB) * 10) / 10).toString().replace(/\.0$/, '')} MB`;

/** A reason to refuse a file, thrown by whatever reads it and told by whoever asked. */
export class PastLimit extends Error {
  readonly limit: LimitName;
  /** `told` says what was met, and is followed by what the limit is. */
  constructor(limit: LimitName, told: string) {
    super(told);
    this.limit = limit;
  }
}

/** What is said of a file past a limit: what was met, and the limit. */
export function limitReason(told: string, limit: LimitName): string {
  const value = LIMITS[limit];
  const is = /Bytes$/.test(limit)
    ? inMegabytes(value)
    : limit === 'parsing'
      ? `${value / 1000} seconds`
      : String(value);
  return limit === 'ratio' || told.includes(is) ? told : `${told}; the limit is ${is}`;
}

/**
 * Where a library says that it met the damage: ` at character 39`, or nothing. The rest of what it says is for its authors, names what is
 * inside it, and is another text in another browser.
 */
export function placeOf(error: unknown): string {
  const place = error instanceof Error ? /\bposition (\d+)/.exec(error.message)?.[1] : undefined;
  return place === undefined ? '' : ` at character ${place}`;
}

/** A file that is damaged or not what it seems, in words for the reader. */
export class Unreadable extends Error {}
