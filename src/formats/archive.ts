/** Zip archives, unpacked as a stream that stops at the limits: a bomb is refused by its name before it has unfolded. */
import { Unzip, UnzipInflate } from 'fflate';
import { decode } from './decode.ts';
import { inMegabytes, LIMITS, PastLimit, Unreadable } from './limits.ts';

export interface Entry {
  readonly name: string;
  /** Why it could not be unpacked. */
  readonly reason?: string;
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

/** Bytes of the archive that are unpacked in one go: what a stretch unfolds to is looked at before the next one. */
const STRETCH = 16 * 1024;

interface Open {
  readonly name: string;
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
    const open: Open = { name: nameOf(file.name), chunks: [], size: 0, packed: given, done: false };
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
  return found.map(entryOf);
}

/** The limit that a file passes with what has come of it. */
function passed(open: Open, total: number, packed: number): PastLimit | undefined {
  if (open.size > LIMITS.freeBytes && open.size > LIMITS.ratio * packed)
    return new PastLimit('ratio', `${open.name} unfolds to more than ${LIMITS.ratio} times its size`);
  if (total > LIMITS.unpackedBytes)
    return new PastLimit('unpackedBytes', `it unfolds to more than ${inMegabytes(LIMITS.unpackedBytes)}`);
  return undefined;
}

function entryOf({ name, chunks, size, done, reason }: Open): Entry {
  if (reason !== undefined) return { name, reason };
  if (!done) return { name, reason: 'the archive breaks off in the middle of it' };
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { name, bytes };
}

/**
 * Many programs write names in UTF-8 and do not say so: the unpacker then takes each byte for a letter. Names in other encodings stay as
 * it gives them, since nothing in an archive tells which.
 */
function lettersOf(name: string): string {
  if (!/[\u0080-\u00ff]/.test(name) || /[\u0100-\uffff]/.test(name)) return name;
  const read = decode(Uint8Array.from(name, (letter) => letter.charCodeAt(0)));
  return 'text' in read && read.encoding === 'utf-8' ? read.text : name;
}

/** A name that leads nowhere else: no drive, no way up, no leading slash. */
const nameOf = (name: string) =>
  lettersOf(name)
    .replace(/\\/g, '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/') || 'unnamed';
