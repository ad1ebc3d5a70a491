/** Files as the browser hands them over, however it does: a folder that was picked or dropped, or loose files. */

/** A file that was found but not read. */
export interface FoundFile {
  /** Path below the opened folder, `/` between its parts. */
  readonly path: string;
  readonly open: () => Promise<File>;
}

/** What one act of choosing found. */
export interface Found {
  /** The folder's name, or what loose files are called. */
  readonly title: string;
  readonly files: readonly FoundFile[];
  /** The browser has the files as they were when they were chosen, and refuses those that changed since. */
  readonly isFixed?: true;
}

/** Stops a walk that nobody waits for any more. */
const goOn = (signal: AbortSignal) => signal.throwIfAborted();

/** Loose files have no folder to be called after. */
const LOOSE = 'Files';

/** Files of an `<input>`; with `webkitdirectory` each tells its path, which begins with the folder's name. */
export function foundInList(list: Iterable<File>): Found {
  const files = [...list];
  const paths = files.map((file) => file.webkitRelativePath || file.name);
  const top = paths[0]?.includes('/') ? paths[0].slice(0, paths[0].indexOf('/')) : '';
  return {
    title: top || (files.length === 1 ? files[0]!.name : LOOSE),
    files: files.map((file, i) => ({
      path: top ? paths[i]!.slice(top.length + 1) : paths[i]!,
      open: async () => file,
    })),
    isFixed: true,
  };
}

/** A folder below that cannot be looked into is listed with its reason; what lies beside it opens. */
async function walkOn(
  path: string,
  walk: () => Promise<void>,
  { files, signal }: { readonly files: FoundFile[]; readonly signal: AbortSignal },
): Promise<void> {
  try {
    await walk();
  } catch (error) {
    goOn(signal);
    files.push({ path, open: () => Promise.reject(error) });
  }
}

/** Files below the folder of a directory picker, subfolders too. */
export async function foundInFolder(folder: FileSystemDirectoryHandle, signal: AbortSignal): Promise<Found> {
  const files: FoundFile[] = [];
  const walk = async (handle: FileSystemDirectoryHandle, above: string): Promise<void> => {
    for await (const entry of handle.values()) {
      goOn(signal);
      const path = above + entry.name;
      if (entry.kind === 'directory')
        await walkOn(path, () => walk(entry as FileSystemDirectoryHandle, `${path}/`), { files, signal });
      else files.push({ path, open: () => (entry as FileSystemFileHandle).getFile() });
    }
  };
  await walk(folder, '');
  return { title: folder.name, files };
}

/** Files below what was dropped. One folder gives its name; several things are told apart by theirs. */
export async function foundInDrop(entries: readonly FileSystemEntry[], signal: AbortSignal): Promise<Found> {
  const [only] = entries;
  const files: FoundFile[] = [];
  const walk = async (entry: FileSystemEntry, path: string): Promise<void> => {
    goOn(signal);
    if (entry.isFile) {
      files.push({ path, open: () => fileOf(entry as FileSystemFileEntry) });
      return;
    }
    for (const inside of await entriesOf(entry as FileSystemDirectoryEntry, signal)) {
      const below = path ? `${path}/${inside.name}` : inside.name;
      await walkOn(below, () => walk(inside, below), { files, signal });
    }
  };
  if (entries.length === 1 && only?.isDirectory) await walk(only, '');
  else for (const entry of entries) await walk(entry, entry.name);
  return { title: entries.length === 1 && only ? only.name : LOOSE, files };
}

const fileOf = (entry: FileSystemFileEntry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject));

/** All entries of a dropped folder: a browser gives at most a hundred at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry, signal: AbortSignal): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    goOn(signal);
    if (some.length === 0) return all;
    all.push(...some);
  }
}
