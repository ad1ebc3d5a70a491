/** A folder on disk to files, for the command line and for `npm start`. What cannot be read is told with a reason. */
import { readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { isHidden, LARGEST, readTextFile } from '../formats/file.ts';
import { type FolderFile, type FolderStory, storiesOf } from '../formats/stories.ts';

/** A folder with its stories: what `npm start` puts into the page. */
export interface ReadFolder {
  /** The folder's own name. */
  readonly title: string;
  readonly stories: readonly FolderStory[];
}

/** Called before each file is read. */
export type Progress = (path: string, done: number, total: number) => void;

/**
 * The stories of the folder at `path`. Hidden files are passed over, and so are links to folders that are read anyway.
 *
 * Throws an `Error` that says what is wrong when `path` is no folder or may not be read; a single file never makes it throw.
 */
export function readStories(path: string, progress: Progress = () => {}): ReadFolder {
  const folder = resolve(path);
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat) throw new Error(`there is no folder ${path}`);
  if (!stat.isDirectory()) throw new Error(`${path} is a file: name the folder that holds the articles`);
  const title = basename(folder) || folder;
  const found = listFiles(folder);
  const files = found.map((entry, i): FolderFile => {
    progress(entry.path, i, found.length);
    return {
      path: entry.path,
      read: entry.reason === undefined ? readOne(folder, entry.path) : { reason: entry.reason },
    };
  });
  return { title, stories: storiesOf(title, files) };
}

interface Found {
  readonly path: string;
  /** Why it is known already that it cannot be read. */
  readonly reason?: string;
}

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
      found.push({ path, reason: reasonOf(error) });
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
  if (!stat.isFile()) return { path, reason: 'not a file, but a device or a pipe' };
  if (stat.size > LARGEST) return { path, reason: `too large for an article: more than ${LARGEST >> 20} MB` };
  return { path };
}

function readOne(folder: string, path: string): FolderFile['read'] {
  try {
    return readTextFile(path, readFileSync(join(folder, path)));
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read: permission denied';
  if (code === 'ENOENT') return 'a link that leads nowhere, or a file that has just gone';
  if (code === 'ELOOP') return 'a link that leads to itself';
  return `it could not be read${code ? ` (${code})` : ''}`;
}
