/** The reader of files with its parsers, which start when they are first asked for something and end with the reading. */
import type { RunParser } from '../../formats/model.ts';
import type { Parsers } from '../../parsers/client.ts';
import { makeParsers } from '../../parsers/spawn.ts';
import type { Library, ReadLibrary } from '../state/model.ts';
import type { Found } from './found.ts';
import { readFound } from './readFiles.ts';
import { lookAt } from './stamps.ts';

/** Reads what `find` finds. It can be read again with other choices, without asking the reader for it once more. */
export async function readLibrary(
  find: (signal: AbortSignal) => Found | Promise<Found>,
  again: ReadLibrary,
  [onProgress, signal, choices = {}]: Parameters<ReadLibrary>,
): Promise<Library> {
  let parsers: Parsers | null = null;
  const run: RunParser = (parser, input) => {
    signal.throwIfAborted();
    parsers ??= makeParsers();
    return parsers.run(parser, input);
  };
  const stop = () => parsers?.stop();
  signal.addEventListener('abort', stop);
  try {
    const { library, stamps } = await readFound(await find(signal), { run, choices, onProgress, signal });
    return { ...library, choices, again, look: lookAt(find, stamps) };
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}
