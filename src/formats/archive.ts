/** Zip archives, unpacked as a stream that stops at the limits: a bomb is refused by its name before it has unfolded. */
import { Unzip, UnzipInflate } from 'fflate';
import { decode } from './decode.ts';
import { decodeAny, decodeAs } from './encodings.ts';
import { inMegabytes, LIMITS, PastLimit, Unreadable } from './limits.ts';

export interface Entry {
  readonly name: string;
  /** Why it could not be unpacked. */
  readonly reason?: string;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** What a reader should know of the name, where its letters are not certain. */
  readonly note?: string;
}

/** Bytes of the archive that are unpacked in one go: what a stretch unfolds to is looked at before the next one. */
const STRETCH = 16 * 1024;

interface Open {
  readonly name: string;
  /** The name's own bytes, each as a letter, where nothing tells what letters they are. */
  readonly untold: string | undefined;
  readonly chunks: Uint8Array[];
  size: number;
  packed: number;
  done: boolean;
  reason?: string;
}

/**
 * The files of an archive for which `wants` holds; the others are named without bytes.
 *
 * @throws {PastLimit} when there are too many, or what they hold is too large
 * @throws {Unreadable} when nothing in it can be found
 */
export function unzip(bytes: Uint8Array, wants: (name: string) => boolean): Entry[] {
  const found: Open[] = [];
  let total = 0;
  /** The unpacker swallows what is thrown from within it. */
  let past = undefined as PastLimit | undefined;
  /** Bytes given to the unpacker so far: nothing can have come from more. */
  let given = 0;
  const unpacker = new Unzip((file) => {
    if (found.length >= LIMITS.entries) throw new PastLimit('entries', `it holds more than ${LIMITS.entries} files`);
    const { name, untold } = lettersOf(file.name, bytes.subarray(Math.max(0, given - 2 * STRETCH), given));
    const open: Open = { name: nameOf(name), untold, chunks: [], size: 0, packed: given, done: false };
    if (file.name.endsWith('/')) return;
    found.push(open);
    if (!wants(open.name)) {
      open.done = true;
      return;
    }
    file.ondata = (error, chunk, final) => {
      if (past) return;
      if (error) {
        open.reason = 'it is damaged or locked with a password, and could not be unpacked';
        return;
      }
      open.size += chunk.length;
      total += chunk.length;
      past = passed(open, total, Math.max(1, Math.min(file.size ?? bytes.length, given - open.packed + STRETCH)));
      if (!past) open.chunks.push(chunk);
      open.done = final;
    };
    try {
      file.start();
    } catch (error) {
      if (error instanceof PastLimit) throw error;
      open.reason = 'it is packed in a way that is not known here';
    }
  });
  unpacker.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STRETCH) {
      const end = Math.min(bytes.length, at + STRETCH);
      given = end;
      unpacker.push(bytes.subarray(at, end), end === bytes.length);
      if (past) throw past;
    }
  } catch (error) {
    if (error instanceof PastLimit) throw error;
    // What was unpacked before the damage is there; what was not says so below.
  }
  if (found.length === 0) throw new Unreadable('an archive without a file in it, or a damaged one');
  return named(found).map(entryOf);
}

/** The limit that a file passes with what has come of it. */
function passed(open: Open, total: number, packed: number): PastLimit | undefined {
  if (open.size > LIMITS.freeBytes && open.size > LIMITS.ratio * packed)
    return new PastLimit('ratio', `${open.name} unfolds to more than ${LIMITS.ratio} times its size`);
  if (total > LIMITS.unpackedBytes)
    return new PastLimit('unpackedBytes', `it unfolds to more than ${inMegabytes(LIMITS.unpackedBytes)}`);
  return undefined;
}

type Named = Open & Pick<Entry, 'note'>;

function entryOf({ name, chunks, size, done, reason, note }: Named): Entry {
  const told = { name, ...(note !== undefined && { note }) };
  if (reason !== undefined) return { ...told, reason };
  if (!done) return { ...told, reason: 'the archive breaks off in the middle of it' };
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { ...told, bytes };
}

const asBytes = (letters: string) => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));

/**
 * Many programs write names in UTF-8 and do not say so: the unpacker then takes each byte for a letter. Names in other encodings are
 * untold, since nothing in an archive tells which.
 *
 * @param near the stretch of the archive in which the name stands
 */
function lettersOf(name: string, near: Uint8Array): { readonly name: string; readonly untold?: string } {
  if (!/[\u0080-\u00ff]/.test(name) || /[\u0100-\uffff]/.test(name)) return { name };
  const read = decode(asBytes(name));
  if ('text' in read && read.encoding === 'utf-8') return { name: read.text };
  // One that says that it is UTF-8 stands there in other bytes.
  return holds(near, asBytes(name)) ? { name, untold: name } : { name };
}

function holds(bytes: Uint8Array, sought: Uint8Array): boolean {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (sought.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

/** The files with names that are untold read in the encoding that all of these together speak for, where they do so clearly. */
function named(found: readonly Open[]): readonly Named[] {
  const untold = found.flatMap((open) => open.untold ?? []);
  if (untold.length === 0) return found;
  const { encoding, certainty } = decodeAny(asBytes(untold.join('\n'))).decoding;
  return found.map((open): Named => {
    if (open.untold === undefined) return open;
    if (certainty === 'guess')
      return { ...open, note: 'the archive does not tell the encoding of its name, whose letters may be others' };
    const name = nameOf(decodeAs(asBytes(open.untold), encoding));
    return { ...open, name, note: `the archive does not tell the encoding of its name, which was read as ${encoding}` };
  });
}

/** A name that leads nowhere else: no drive, no way up, no leading slash. */
const nameOf = (name: string) =>
  name
    .replace(/\\/g, '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/') || 'unnamed';
