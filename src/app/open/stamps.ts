/**
 * What became of files since they were read: changed, gone, or no longer to be read. Told from what the browser says of them, without
 * reading them again.
 */
import { isHidden } from '../../formats/hidden.ts';
import type { FileChange, LookAtFiles } from '../state/model.ts';
import type { Found, FoundFile } from './found.ts';

/** What a file was like when it was read. */
export type Stamp = { readonly size: number; readonly modified: number } | { readonly failed: true };

export const stampOf = ({ size, lastModified }: File): Stamp => ({ size, modified: lastModified });

export const isSame = (one: Stamp, two: Stamp): boolean =>
  'failed' in one || 'failed' in two
    ? 'failed' in one && 'failed' in two
    : one.size === two.size && one.modified === two.modified;

const nameOf = (error: unknown) => (error instanceof Error || error instanceof DOMException ? error.name : '');

type Why = 'gone' | 'forbidden' | 'unclear';

/**
 * Why a browser cannot read a file. What it says of a file that was chosen before and changed is what it says of one that may not
 * be read: there it is `unclear`.
 */
export function whatOf(error: unknown, isFixed: boolean): Why {
  switch (nameOf(error)) {
    case 'NotFoundError':
      return 'gone';
    case 'NotAllowedError':
    case 'SecurityError':
      return 'forbidden';
    case 'NotReadableError':
      return isFixed ? 'unclear' : 'forbidden';
    default:
      return 'unclear';
  }
}

/** Why a file was not read, in words for the reader. */
export function reasonFor(what: Why, error: unknown): string {
  if (what === 'gone') return 'it is gone: it was moved, renamed or deleted after the folder was opened';
  if (what === 'forbidden') return 'it may not be read: permission denied, or another program holds it';
  if (nameOf(error) === 'NotReadableError')
    return 'it may not be read, or it changed after it was chosen: choose it again';
  const why = error instanceof Error && error.message ? `: ${error.message}` : '';
  return `the browser could not read it${why}`;
}

/** Files that are looked at together: browsers lose some of thousands. */
const AT_ONCE = 32;

async function changeOf({ path, open }: FoundFile, stamp: Stamp | undefined, isFixed: boolean): Promise<FileChange[]> {
  const told = (what: FileChange['what']) => [{ path, what }];
  try {
    const file = await open();
    const now = stampOf(file);
    if (stamp === undefined) return told('new');
    if (!('failed' in stamp) && !isSame(stamp, now)) return told('changed');
    // What may not be read still has a size and a date: a byte is asked for.
    await file.slice(0, 1).arrayBuffer();
    return 'failed' in stamp ? told('readable') : [];
  } catch (error) {
    return stamp === undefined || 'failed' in stamp ? [] : told(whatOf(error, isFixed));
  }
}

/** Looks again at what was read. `find` lists the files anew. */
export function lookAt(
  find: (signal: AbortSignal) => Found | Promise<Found>,
  stamps: ReadonlyMap<string, Stamp>,
): LookAtFiles {
  return async (signal) => {
    const { files, isFixed = false } = await find(signal);
    const seen = files.filter(({ path }) => !isHidden(path));
    const changes: FileChange[] = [];
    for (let at = 0; at < seen.length; at += AT_ONCE) {
      signal.throwIfAborted();
      const some = seen.slice(at, at + AT_ONCE).map((file) => changeOf(file, stamps.get(file.path), isFixed));
      changes.push(...(await Promise.all(some)).flat());
    }
    const here = new Set(seen.map(({ path }) => path));
    for (const [path, stamp] of stamps)
      if (!here.has(path) && !('failed' in stamp)) changes.push({ path, what: 'gone' });
    return { changes: changes.sort((x, y) => (x.path < y.path ? -1 : 1)), isFixed };
  };
}
