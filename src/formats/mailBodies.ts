/**
 * Where the words of a mail stand in its file: the bytes of each body as its transfer encoding unfolds them, each with its offset. The
 * library that reads mails tells neither, and without it nobody finds a byte that is no character.
 */

import { LIMITS } from './limits.ts';

/** A body of words, or words of a head. */
export interface MailBody {
  /** What its head declares, as it is written there. */
  readonly label: string | undefined;
  readonly bytes: Uint8Array;
  /** Offset of each byte in the file; of the escape or the group of letters that holds it. */
  readonly places: Uint32Array;
}

/** How deep bodies within bodies are looked into. */
const DEEPEST = 16;
const LF = 10;

/** Bytes from `start` to `end`, as characters of the same numbers. */
function characters(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 0x2000)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 0x2000)));
  return text;
}

/** Heads longer than this are none. */
const HEAD = 256 * 1024;

/** Where the empty line after a head ends. */
function afterHead(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < Math.min(end, start + HEAD); ) {
    const line = bytes.indexOf(LF, at);
    if (line < 0 || line >= end) return end;
    if (line === at || (line === at + 1 && bytes[at] === 13)) return line + 1;
    at = line + 1;
  }
  return end;
}

const TYPE = /^content-type:([^\r\n]{0,998}(?:\r?\n[ \t][^\r\n]{0,998}){0,9})/im;
const DISPOSITION = /^content-disposition:([^\r\n]{0,998})/im;
const PACKING = /^content-transfer-encoding:([^\r\n]{0,998})/im;
const BOUNDARY = /;\s{0,9}boundary\s{0,3}=\s{0,3}(?:"([^"]{0,200})"|([^\s;"]{1,200}))/i;
const CHARSET = /;\s{0,9}charset\s{0,3}=\s{0,3}(?:"([^"]{0,200})"|([^\s;"]{1,200}))/i;

/** The value of a header, its folded lines as one. */
const header = (head: string, pattern: RegExp) => (pattern.exec(head)?.[1] ?? '').replace(/\r?\n/g, ' ').trim();

function parameter(value: string, pattern: RegExp): string | undefined {
  const found = pattern.exec(value);
  return found?.[1] ?? found?.[2];
}

class Places {
  private readonly bytes: number[] = [];
  private readonly at: number[] = [];

  put(byte: number, at: number): void {
    this.bytes.push(byte);
    this.at.push(at);
  }

  body(label: string | undefined): MailBody {
    return { label, bytes: Uint8Array.from(this.bytes), places: Uint32Array.from(this.at) };
  }
}

const hexOf = (byte: number): number => {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const lower = byte | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
};

/** Quoted-printable: `=E9`, and `=` at the end of a line that goes on. */
function unquoted(bytes: Uint8Array, start: number, end: number): Places {
  const places = new Places();
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte !== 61) {
      places.put(byte, at);
      continue;
    }
    const [high, low] = [hexOf(bytes[at + 1] ?? 0), hexOf(bytes[at + 2] ?? 0)];
    if (high >= 0 && low >= 0 && at + 2 < end) {
      places.put(high * 16 + low, at);
      at += 2;
    } else if (bytes[at + 1] === LF) at++;
    else if (bytes[at + 1] === 13 && bytes[at + 2] === LF) at += 2;
    else places.put(byte, at);
  }
  return places;
}

const SIXTY_FOUR = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function unpacked(bytes: Uint8Array, start: number, end: number): Places {
  const places = new Places();
  let held = 0;
  let bits = 0;
  for (let at = start; at < end; at++) {
    const six = SIXTY_FOUR.indexOf(String.fromCharCode(bytes[at] as number));
    if (six < 0) continue;
    held = ((held << 6) | six) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    places.put((held >> bits) & 0xff, at - 1);
  }
  return places;
}

function plain(bytes: Uint8Array, start: number, end: number): Places {
  const places = new Places();
  for (let at = start; at < end; at++) places.put(bytes[at] as number, at);
  return places;
}

/** Where the parts between the lines of a boundary begin and end. */
function partsBetween(bytes: Uint8Array, start: number, end: number, boundary: string): [number, number][] {
  const mark = `--${boundary}`;
  const parts: [number, number][] = [];
  let since = -1;
  for (let at = start; at < end; ) {
    const line = bytes.indexOf(LF, at);
    const next = line < 0 || line >= end ? end : line + 1;
    if (bytes[at] === 45 && characters(bytes, at, Math.min(next, at + mark.length)) === mark) {
      if (since >= 0) parts.push([since, at]);
      since = characters(bytes, at + mark.length, Math.min(next, at + mark.length + 2)) === '--' ? -1 : next;
    }
    at = next;
  }
  if (since >= 0) parts.push([since, end]);
  return parts;
}

/** The bodies of words in a mail, those of mails within it too, but for one that is larger than a text may be. Never throws; one that is put together otherwise has none. */
export function mailBodies(bytes: Uint8Array, start = 0, end = bytes.length, depth = 0): readonly MailBody[] {
  const body = afterHead(bytes, start, end);
  const head = characters(bytes, start, body);
  const type = header(head, TYPE);
  const boundary = parameter(type, BOUNDARY);
  if (depth < DEEPEST && /^multipart\//i.test(type) && boundary)
    return partsBetween(bytes, body, end, boundary).flatMap(([from, to]) => mailBodies(bytes, from, to, depth + 1));
  if (depth < DEEPEST && /^message\/rfc822/i.test(type)) return mailBodies(bytes, body, end, depth + 1);
  if (type !== '' && !/^text\/(?:plain|html)/i.test(type)) return [];
  if (/^attachment/i.test(header(head, DISPOSITION))) return [];
  if (end - body > LIMITS.textBytes) return [];
  const packing = header(head, PACKING).toLowerCase();
  const read = packing === 'quoted-printable' ? unquoted : packing === 'base64' ? unpacked : plain;
  return [read(bytes, body, end).body(parameter(type, CHARSET))];
}

/** Headers that readers are told of. */
const TOLD = /^(?:subject|from):([^\r\n]{0,998}(?:\r?\n[ \t][^\r\n]{0,998}){0,19})/gim;
/** `=?utf-8?Q?Br=C3=BCcke?=` */
const ENCODED = /=\?([\w-]{2,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,998})\?=/gi;

/** The words of a mail's subject and sender, each with the encoding that it declares; those without one are UTF-8. Never throws. */
export function mailHeads(bytes: Uint8Array): readonly MailBody[] {
  const head = characters(bytes, 0, afterHead(bytes, 0, bytes.length));
  return [...head.matchAll(TOLD)].flatMap((header) => {
    const [whole, value = ''] = header;
    const start = header.index + whole.length - value.length;
    const encoded = [...value.matchAll(ENCODED)].map(({ index, 0: word, 1: label, 2: packing, 3: payload = '' }) => {
      const end = start + index + word.length - '?='.length;
      const read = packing?.toLowerCase() === 'b' ? unpacked : unquoted;
      return read(bytes, end - payload.length, end).body(label);
    });
    const isRaw = /[\u0080-\u00ff]/.test(value);
    return isRaw ? [...encoded, plain(bytes, start, start + value.length).body('utf-8')] : encoded;
  });
}
