/**
 * A file to its articles: what it is, which encoding, which parser. The same for the application, whose parsers are workers, and for
 * the command line, whose parsers are a thread: `run` is all that they differ in.
 */
import { checkLength } from './compose.ts';
import { decode } from './decode.ts';
import { inMegabytes, LIMITS, limitReason, mayYield, PastLimit } from './limits.ts';
import type {
  Decoding,
  FolderFile,
  Format,
  ParserInput,
  ParserName,
  Part,
  Read,
  ReadingChoices,
  Refusal,
  RunParser,
} from './model.ts';
import { sniff } from './sniff.ts';

/** What reading needs besides the bytes. */
export interface Reading {
  readonly run: RunParser;
  readonly choices?: ReadingChoices;
}

/** Formats that are more than text. Their files may be larger. */
const CONTAINERS: ReadonlySet<Format> = new Set(['zip', 'word', 'pdf', 'mail', 'rtf']);

/** Of these, formats whose parsers look for the encoding themselves. */
const OWN_LETTERS: ReadonlySet<Format> = new Set(['mail', 'rtf']);

/** The parser of a format; plain text needs none. */
const PARSER_OF: { readonly [format in Format]: ParserName | undefined } = {
  text: undefined,
  markdown: 'markdown',
  html: 'page',
  word: 'word',
  rtf: 'rtf',
  mail: 'mail',
  nitf: 'agency',
  newsml: 'agency',
  ninjs: 'table',
  json: 'table',
  csv: 'table',
  pdf: 'pdf',
  zip: 'archive',
};

const refused = (path: string, refusal: Refusal): readonly FolderFile[] => [{ path, read: refusal }];

/** Why a file of this size is not read, by its beginning; nothing when it may be. To be asked before it is taken into memory. */
export function tooLarge(path: string, size: number, beginning: Uint8Array, anyway = false): Refusal | undefined {
  if (size <= LIMITS.textBytes) return undefined;
  const sniffed = sniff(path, beginning);
  const contains = 'format' in sniffed && CONTAINERS.has(sniffed.format);
  const limit = contains || anyway ? 'fileBytes' : 'textBytes';
  if (size <= LIMITS[limit]) return undefined;
  return {
    reason: limitReason(`too large for an article: ${inMegabytes(size)}`, limit),
    ...(mayYield(limit) && size <= LIMITS.fileBytes && { limit }),
  };
}

/** Everything in a file, in order. Never throws or rejects. */
export async function readFile(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  reading: Reading,
): Promise<readonly FolderFile[]> {
  return readWithin(path, bytes, reading, 0);
}

async function readWithin(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  reading: Reading,
  depth: number,
): Promise<readonly FolderFile[]> {
  if (bytes.length === 0) return refused(path, { reason: 'empty: the file has no text in it' });
  const { choices = {} } = reading;
  const anyway = choices.anyway?.includes(path) ?? false;
  const large = tooLarge(path, bytes.length, bytes, anyway);
  if (large) return refused(path, large);
  const sniffed = sniff(path, bytes);
  if ('reason' in sniffed) return refused(path, sniffed);
  const { format } = sniffed;
  if (format === 'zip' && depth >= LIMITS.archives)
    return refused(path, { reason: 'an archive in an archive in an archive: unpack it first' });
  try {
    const task: Task = { path, reading, anyway, depth };
    return CONTAINERS.has(format)
      ? await parsed(task, format, {
          path,
          bytes,
          anyway,
          ...(OWN_LETTERS.has(format) && encodingChoices(path, choices)),
        })
      : await readText(task, format, bytes);
  } catch (error) {
    return refused(path, refusalOf(error));
  }
}

/** What the reader chose for this file, and for every file that is no Unicode. */
const encodingChoices = (path: string, { encodings, encoding }: ReadingChoices) => ({
  ...(encodings && Object.hasOwn(encodings, path) && { chosen: encodings[path] as string }),
  ...(encoding !== undefined && { folder: encoding }),
});

/** One file that is being read. */
interface Task {
  readonly path: string;
  readonly reading: Reading;
  readonly anyway: boolean;
  readonly depth: number;
}

/** What an error says to the reader. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof PastLimit)
    return { reason: limitReason(error.message, error.limit), ...(mayYield(error.limit) && { limit: error.limit }) };
  return { reason: error instanceof Error && error.message ? error.message : 'it could not be read' };
}

async function readText(task: Task, format: Format, bytes: Uint8Array<ArrayBuffer>): Promise<readonly FolderFile[]> {
  const { path, anyway } = task;
  const decoded = await decodedText(task, bytes);
  if ('reason' in decoded) return refused(path, decoded);
  const { text, decoding } = decoded;
  if (format !== 'text') {
    const { columns } = task.reading.choices ?? {};
    const own = columns && Object.hasOwn(columns, path) ? columns[path] : undefined;
    return withDecoding(await parsed(task, format, { path, text, anyway, ...(own && { columns: own }) }), decoding);
  }
  const read = { text, origin: { format, decoding } };
  checkLength(read, anyway);
  return [{ path, read }];
}

async function decodedText(
  { path, reading }: Task,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ text: string; decoding: Decoding } | Refusal> {
  const { run, choices = {} } = reading;
  const own = choices.encodings && Object.hasOwn(choices.encodings, path) ? choices.encodings[path] : undefined;
  const unicode = decode(bytes);
  if (own === undefined && 'text' in unicode) {
    const { text, encoding, by } = unicode;
    return { text, decoding: { encoding, by, certainty: 'certain', broken: [], brokenCount: 0 } };
  }
  if (own === undefined && 'reason' in unicode && !unicode.other) return unicode;
  const chosen = own ?? choices.encoding;
  const [part] = await run('decode', { path, bytes, ...(chosen !== undefined && { chosen }) });
  const read = part && 'read' in part ? part.read : undefined;
  if (!read || 'reason' in read || !read.origin?.decoding)
    return { reason: read && 'reason' in read ? read.reason : 'it could not be decoded' };
  if (!/\S/.test(read.text)) return { reason: 'blank: there is nothing but white space in it' };
  return { text: read.text, decoding: read.origin.decoding };
}

async function parsed(task: Task, format: Format, input: ParserInput): Promise<readonly FolderFile[]> {
  const parser = PARSER_OF[format];
  const parts = parser ? await task.reading.run(parser, input) : [];
  const files: FolderFile[] = [];
  for (const part of parts) files.push(...(await fromPart(task, part)));
  return files;
}

async function fromPart(task: Task, part: Part): Promise<readonly FolderFile[]> {
  const { path, reading, depth, anyway } = task;
  const { run } = reading;
  if ('read' in part) return [{ path: part.path, read: toldAs(part.read), file: path }];
  if ('bytes' in part) return noted(await readWithin(part.path, part.bytes, reading, depth + 1), part.note);
  try {
    const page = await run('page', {
      path: part.path,
      text: part.page,
      anyway,
      ...(part.given && { given: part.given }),
    });
    const files = page.flatMap((one) =>
      'read' in one ? [{ path: one.path, read: toldAs(one.read), file: path }] : [],
    );
    return part.decoding ? withDecoding(files, part.decoding) : files;
  } catch (error) {
    return [{ path: part.path, read: refusalOf(error), file: path }];
  }
}

const noted = (files: readonly FolderFile[], note: string | undefined): readonly FolderFile[] =>
  note === undefined
    ? files
    : files.map((file) =>
        'text' in file.read && file.read.origin
          ? {
              ...file,
              read: {
                ...file.read,
                origin: { ...file.read.origin, notes: [...(file.read.origin.notes ?? []), note] },
              },
            }
          : file,
      );

/** A refusal that a parser gives with the limit that it met, in the words of the others. */
const toldAs = (read: Read): Read =>
  'reason' in read && read.limit ? refusalOf(new PastLimit(read.limit, read.reason)) : read;

const withDecoding = (files: readonly FolderFile[], decoding: Decoding): readonly FolderFile[] =>
  files.map((file) =>
    'text' in file.read && file.read.origin
      ? { ...file, read: { ...file.read, origin: { ...file.read.origin, decoding } } }
      : file,
  );
