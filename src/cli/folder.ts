/** A folder on disk to files, for the command line and for `npm start`. What cannot be read is told with a reason. */
import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { isHidden } from '../formats/hidden.ts';
import type { FolderFile, ReadingChoices, RunParser } from '../formats/model.ts';
import { readFile, tooLarge } from '../formats/read.ts';
import { type FolderStory, storiesOf, withinLimit } from '../formats/stories.ts';
import { makeThreads } from './threads.ts';

/** A folder with its stories: what `npm start` puts into the page. */
export interface ReadFolder {
  /** The folder's own name. */
  readonly title: string;
  readonly stories: readonly FolderStory[];
}

/** Called before each file is read. */
export type Progress = (path: string, done: number, total: number) => void;

export interface FolderNeeds {
  readonly progress?: Progress;
  /** Runs the parsers; in a thread of its own each where it is left out. */
  readonly run?: RunParser;
  readonly choices?: ReadingChoices;
}

/**
 * The stories of the folder at `path`, or of the one file that it is: an archive or a table may hold several articles. Hidden files are
 * passed over, and so are links to folders that are read anyway.
 *
 * Rejects with an `Error` that says what is wrong when there is nothing at `path` or the folder may not be read; a file in it never makes
 * it reject.
 */
export async function readStories(
  path: string,
  { progress = () => {}, run, choices = {} }: FolderNeeds = {},
): Promise<ReadFolder> {
  const place = resolve(path);
  const stat = statAt(place, path);
  const title = basename(place) || place;
  const folder = stat.isDirectory() ? place : dirname(place);
  const found = stat.isDirectory() ? listFiles(folder) : [fileOf(title, stat)];
  const threads = run ? undefined : makeThreads();
  const reading = { run: run ?? (threads as { run: RunParser }).run, choices };
  const files: FolderFile[] = [];
  try {
    for (const [i, entry] of found.entries()) {
      progress(entry.path, i, found.length);
      if (entry.reason === undefined) files.push(...(await readOne(folder, entry, reading)));
      else files.push({ path: entry.path, read: { reason: entry.reason } });
    }
  } finally {
    threads?.stop();
  }
  return { title, stories: storiesOf(title, withinLimit(files, choices.anyway)) };
}

/** What is at a place. Throws where there is nothing, or where it may not be looked at. */
function statAt(place: string, path: string): Stats {
  try {
    return statSync(place);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Error(`there is no folder or file ${path}`);
    throw new Error(`${path}: ${reasonOf(error)}`);
  }
}

interface Found {
  readonly path: string;
  readonly size: number;
  /** Why it is known already that it cannot be read. */
  readonly reason?: string;
}

/** Node gives such names with `�` for what is no character, and finds nothing under them. */
const NOT_UNICODE = 'its name is not Unicode: give it another one';

/** Paths of all files below a folder, by code units. Throws when the folder itself may not be listed. */
function listFiles(folder: string): readonly Found[] {
  const root = realpathSync(folder);
  const seen = new Set([root]);
  const found: Found[] = [];
  const walk = (below: string) => {
    for (const name of readdirSync(join(folder, below)).sort()) {
      const path = below === '' ? name : `${below}/${name}`;
      if (!isHidden(name)) visit(path);
    }
  };
  const visit = (path: string) => {
    try {
      const stat = statSync(join(folder, path));
      if (!stat.isDirectory()) found.push(fileOf(path, stat));
      else if (isNew(path)) walk(path);
    } catch (error) {
      const reason = path.includes('\ufffd') ? NOT_UNICODE : reasonOf(error);
      found.push({ path, size: 0, reason });
    }
  };
  /** A link may lead back to where the walk comes from: a folder is entered under its real path, and once. */
  const isNew = (path: string) => {
    const real = realpathSync(join(folder, path));
    const linked = real !== join(root, ...path.split('/'));
    if (seen.has(real) || (linked && (isWithin(real, root) || isWithin(root, real)))) return false;
    seen.add(real);
    return true;
  };
  walk('');
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const isWithin = (path: string, folder: string) =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

function fileOf(path: string, stat: Stats): Found {
  // A pipe would be waited for without end.
  if (!stat.isFile()) return { path, size: 0, reason: 'not a file, but a device or a pipe' };
  return { path, size: stat.size };
}

/** Bytes of a file's beginning that tell what it is. */
const BEGINNING = 8192;

function beginningOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(BEGINNING);
    return bytes.subarray(0, readSync(file, bytes, 0, BEGINNING, 0));
  } finally {
    closeSync(file);
  }
}

async function readOne(
  folder: string,
  { path, size }: Found,
  reading: { run: RunParser; choices: ReadingChoices },
): Promise<readonly FolderFile[]> {
  const place = join(folder, path);
  try {
    const large = tooLarge(path, size, beginningOf(place), reading.choices.anyway?.includes(path));
    if (large) return [{ path, read: large }];
    return await readFile(path, new Uint8Array(readFileSync(place)), reading);
  } catch (error) {
    return [{ path, read: { reason: reasonOf(error) } }];
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read: permission denied';
  if (code === 'ENOENT') return 'a link that leads nowhere, or a file that has just gone';
  if (code === 'ELOOP') return 'a link that leads to itself';
  return `it could not be read${code ? ` (${code})` : ''}`;
}
