/** From files that were found to the library that they are: read, decoded, parsed, and put together to stories. */
import { isHidden } from '../../formats/hidden.ts';
import { LIMITS } from '../../formats/limits.ts';
import type { FolderFile, ReadingChoices, Refusal, RunParser } from '../../formats/model.ts';
import { readFile, tooLarge } from '../../formats/read.ts';
import { storiesOf, withinLimit } from '../../formats/stories.ts';
import type { Library, ReadProgress } from '../state/model.ts';
import type { Found, FoundFile } from './found.ts';
import { isSame, reasonFor, type Stamp, stampOf, whatOf } from './stamps.ts';

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

/** A film that lies in the folder is not read into memory. Of most files the size says enough, and asking for a piece takes its time. */
async function whyTooLarge(path: string, file: File, { anyway }: ReadingChoices): Promise<Refusal | undefined> {
  if (file.size <= LIMITS.textBytes) return undefined;
  const beginning = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer());
  return tooLarge(path, file.size, beginning, anyway?.includes(path));
}

/** The bytes of a file, or why it is not read. A file that changes under the reading is opened once more. */
async function bytesOf(found: FoundFile, { choices = {} }: ReadNeeds, isFixed: boolean): Promise<Taken> {
  const { path, open } = found;
  let file: File | undefined;
  for (let tries = 1; ; tries += 1) {
    try {
      file = await open();
      const large = await whyTooLarge(path, file, choices);
      if (large) return { refusal: large, stamp: stampOf(file) };
      return { bytes: new Uint8Array(await file.arrayBuffer()), stamp: stampOf(file) };
    } catch (error) {
      const { what, isOther } = await whyNot(found, file, { error, isFixed });
      if (isOther && tries === 1) continue;
      return { refusal: { reason: isOther ? CHANGING : reasonFor(what, error) }, stamp: { failed: true } };
    }
  }
}

type Taken = { readonly stamp: Stamp } & ({ readonly bytes: Uint8Array<ArrayBuffer> } | { readonly refusal: Refusal });

const CHANGING = 'another program is writing to it: read it again when that is done';

/** Why a file could not be read, and whether it is another by now. */
async function whyNot(
  { open }: FoundFile,
  file: File | undefined,
  { error, isFixed }: { readonly error: unknown; readonly isFixed: boolean },
) {
  const what = whatOf(error, isFixed);
  if (!file || isFixed || what !== 'forbidden') return { what, isOther: false };
  try {
    return { what, isOther: !isSame(stampOf(file), stampOf(await open())) };
  } catch (again) {
    return { what: whatOf(again, isFixed), isOther: false };
  }
}

/** A library, and what its files were like when they were read. */
export interface ReadLibraryFiles {
  readonly library: Library;
  readonly stamps: ReadonlyMap<string, Stamp>;
}

/** Reads what was found. Hidden files are passed over and counted; what cannot be read is a problem of its story. */
export async function readFound(found: Found, needs: ReadNeeds): Promise<ReadLibraryFiles> {
  const { onProgress, signal, choices, run } = needs;
  const files = found.files.filter(({ path }) => !isHidden(path));
  const read: (readonly FolderFile[])[] = new Array(files.length);
  const stamps = new Map<string, Stamp>();
  let next = 0;
  let done = 0;
  const worker = async (): Promise<void> => {
    while (next < files.length) {
      signal.throwIfAborted();
      const at = next;
      next += 1;
      const file = files[at]!;
      const taken = await bytesOf(file, needs, found.isFixed ?? false);
      stamps.set(file.path, taken.stamp);
      read[at] =
        'bytes' in taken
          ? await readFile(file.path, taken.bytes, { run, ...(choices && { choices }) })
          : [{ path: file.path, read: taken.refusal }];
      done += 1;
      if (done % REPORT_EVERY === 0) onProgress({ path: file.path, done, total: files.length });
    }
  };
  onProgress({ done: 0, total: files.length });
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const stories = storiesOf(found.title, withinLimit(read.flat(), choices?.anyway));
  const ignored = found.files.length - files.length;
  return { library: { title: found.title, stories, problems: [], ignored }, stamps };
}
