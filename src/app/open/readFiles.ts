/** From files that were found to the library that they are: read, decoded, parsed, and put together to stories. */
import { isHidden } from '../../formats/hidden.ts';
import type { FolderFile, ReadingChoices, RunParser } from '../../formats/model.ts';
import { readFile, tooLarge } from '../../formats/read.ts';
import { storiesOf, withinLimit } from '../../formats/stories.ts';
import type { Library, ReadProgress } from '../state/model.ts';
import type { Found, FoundFile } from './found.ts';

/** Files in flight at once. Browsers lose thousands of files when they are asked for all of them. */
const AT_ONCE = 32;

/** Files between two reports of progress. Each one paints. */
const REPORT_EVERY = 16;

/** Bytes of a file's beginning that tell what it is. */
const BEGINNING = 8192;

/** How the files are read. */
export interface ReadNeeds {
  readonly run: RunParser;
  readonly choices?: ReadingChoices;
  readonly onProgress: (progress: ReadProgress) => void;
  readonly signal: AbortSignal;
}

async function readOne({ path, open }: FoundFile, { run, choices = {} }: ReadNeeds): Promise<readonly FolderFile[]> {
  try {
    const file = await open();
    // A film that lies in the folder is not read into memory.
    const beginning = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer());
    const large = tooLarge(path, file.size, beginning, choices.anyway?.includes(path));
    if (large) return [{ path, read: large }];
    return await readFile(path, new Uint8Array(await file.arrayBuffer()), { run, choices });
  } catch (error) {
    const why = error instanceof Error && error.message ? `: ${error.message}` : '';
    return [{ path, read: { reason: `the browser could not read it${why}` } }];
  }
}

/** Reads what was found. Hidden files are passed over and counted; what cannot be read is a problem of its story. */
export async function readFound(found: Found, needs: ReadNeeds): Promise<Library> {
  const { onProgress, signal, choices } = needs;
  const files = found.files.filter(({ path }) => !isHidden(path));
  const read: (readonly FolderFile[])[] = new Array(files.length);
  let next = 0;
  let done = 0;
  const worker = async (): Promise<void> => {
    while (next < files.length) {
      signal.throwIfAborted();
      const at = next;
      next += 1;
      read[at] = await readOne(files[at]!, needs);
      done += 1;
      if (done % REPORT_EVERY === 0) onProgress({ path: files[at]!.path, done, total: files.length });
    }
  };
  onProgress({ done: 0, total: files.length });
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const stories = storiesOf(found.title, withinLimit(read.flat(), choices?.anyway));
  return { title: found.title, stories, problems: [], ignored: found.files.length - files.length };
}
