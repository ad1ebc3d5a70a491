/** From files that were found to the library that they are: read, decoded, and put together to stories. */
import { isHidden, readTextFile } from '../../formats/file.ts';
import { type FolderFile, storiesOf } from '../../formats/stories.ts';
import type { ReadProgress } from '../state/actions.ts';
import type { Library } from '../state/model.ts';
import type { Found, FoundFile } from './found.ts';

/** Files in flight at once. Browsers lose thousands of files when they are asked for all of them. */
const AT_ONCE = 32;

/** Above this no file is an article; a film that lies in the folder is not read into memory. */
const LARGEST = 8 * 1024 * 1024;

/** Files between two reports of progress. Each one paints. */
const REPORT_EVERY = 16;

async function readOne({ path, open }: FoundFile): Promise<FolderFile> {
  try {
    const file = await open();
    if (file.size > LARGEST) return { path, read: { reason: 'too large for an article: more than 8 MB' } };
    return { path, read: readTextFile(path, new Uint8Array(await file.arrayBuffer())) };
  } catch (error) {
    const why = error instanceof Error && error.message ? `: ${error.message}` : '';
    return { path, read: { reason: `the browser could not read it${why}` } };
  }
}

/** Reads what was found. Hidden files are passed over and counted; what cannot be read is a problem of its story. */
export async function readFound(
  found: Found,
  onProgress: (progress: ReadProgress) => void,
  signal: AbortSignal,
): Promise<Library> {
  const files = found.files.filter(({ path }) => !isHidden(path));
  const read: FolderFile[] = new Array(files.length);
  let next = 0;
  let done = 0;
  const worker = async (): Promise<void> => {
    while (next < files.length) {
      signal.throwIfAborted();
      const at = next;
      next += 1;
      read[at] = await readOne(files[at]!);
      done += 1;
      if (done % REPORT_EVERY === 0) onProgress({ path: files[at]!.path, done, total: files.length });
    }
  };
  onProgress({ done: 0, total: files.length });
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const stories = storiesOf(found.title, read);
  return { title: found.title, stories, problems: [], ignored: found.files.length - files.length };
}
