/**
 * Bytes to text, so that Node and every browser read the same file alike and can say where it breaks.
 *
 * UTF-8 with or without its mark; UTF-16 by its mark, or told by its NULs: the first rungs of the ladder, which leave no doubt.
 * `encodings.ts` has the others.
 */

/** The text without its byte-order mark, and how its encoding was told; or why there is none, in words for the reader. */
export type Decoded =
  | {
      readonly text: string;
      readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
      readonly by: 'mark' | 'nuls' | 'bytes';
    }
  /** `other`: it is no Unicode text, but may be text in another encoding. */
  | { readonly reason: string; readonly other?: true };

const SAVE_AS = 'save it as plain text (UTF-8) and open it again';

/** Decodes a text file. Never throws; `reason` says what the file is instead, where it breaks, and what to do. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: 'empty: the file has no text in it' };
  const decoded = byEncoding(bytes);
  if ('reason' in decoded || hasInk(decoded.text)) return decoded;
  return { reason: 'blank: there is nothing but white space in it' };
}

function byEncoding(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeUtf8(bytes, 3, 'mark');
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, 2, 0);
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, 2, 1);
  // UTF-16 without a mark is valid UTF-8 full of NULs: NULs are looked at before anything else.
  const nul = bytes.indexOf(0);
  if (nul < 0) return decodeUtf8(bytes, 0, 'bytes');
  const high = highByteOfUnits(bytes);
  return high === undefined ? { reason: binary(nul) } : decodeUtf16(bytes, 0, high === 1 ? 0 : 1);
}

/**
 * In which half of each pair of bytes the NULs stand, when the file looks like UTF-16 in a script where most high bytes are 0.
 *
 * A quarter of the units must have the NUL, and hardly any byte of the other half may be one. Chinese in UTF-16 without a mark is
 * not recognized: it has too few NULs to be told from a picture.
 */
function highByteOfUnits(bytes: Uint8Array): 0 | 1 | undefined {
  const nuls = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) nuls[i & 1]!++;
  const units = bytes.length >> 1;
  for (const half of [1, 0] as const) {
    if (nuls[half]! * 4 >= units && nuls[1 - half]! * 50 <= units) return half;
  }
  return undefined;
}

/** `low` is the place of the low byte in each pair: 0 in little-endian order, 1 in big-endian. */
function decodeUtf16(bytes: Uint8Array, from: number, low: 0 | 1): Decoded {
  const count = (bytes.length - from) >> 1;
  const units = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    const at = from + 2 * i;
    const unit = bytes[at + low]! | (bytes[at + 1 - low]! << 8);
    if (unit === 0) return { reason: binary(at) };
    units[i] = unit;
  }
  const broken = loneSurrogate(units);
  if (broken >= 0)
    return { reason: `not UTF-16 text: half a character at byte ${from + 2 * broken}; ${SAVE_AS}`, other: true };
  if ((bytes.length - from) % 2 === 1)
    return {
      reason: `not UTF-16 text: it ends in the middle of a character, at byte ${bytes.length - 1}; ${SAVE_AS}`,
      other: true,
    };
  return {
    text: fromUnits(units, count),
    encoding: low === 0 ? 'utf-16le' : 'utf-16be',
    by: from > 0 ? 'mark' : 'nuls',
  };
}

function loneSurrogate(units: Uint16Array): number {
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = units[i + 1] ?? 0;
    if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff) return i;
    i++;
  }
  return -1;
}

/** UTF-8 is the same everywhere, and the platform's own decoder the fastest; where a file breaks it does not say. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array, from: number, by: 'mark' | 'bytes'): Decoded {
  let text: string;
  try {
    text = UTF8.decode(bytes.subarray(from));
  } catch {
    return whyNotUtf8(bytes, from);
  }
  const nul = bytes.indexOf(0, from);
  if (nul >= 0) return { reason: binary(nul) };
  // Seven-bit Japanese and Korean shift their letters in by escapes: as UTF-8 they would be a row of signs.
  if (by === 'bytes' && hasShifts(text)) return { reason: 'not UTF-8 text: it shifts to other letters', other: true };
  return { text, encoding: 'utf-8', by };
}

/** Where bytes that are no UTF-8 text first break, or hold a NUL. */
function whyNotUtf8(bytes: Uint8Array, from: number): Decoded {
  let at = from;
  while (at < bytes.length) {
    const lead = bytes[at]!;
    if (lead === 0) return { reason: binary(at) };
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (length > 1 && !isCharacter(bytes, at, length)) break;
    at += length;
  }
  return { reason: invalid(bytes[at] ?? 0, at), other: true };
}

/** An escape followed by `$` or `(`: the shifts of ISO-2022. */
const hasShifts = (text: string) => text.includes('\x1b$') || text.includes('\x1b(');

/** Lowest code point that needs so many bytes; a longer form of a lower one is not UTF-8. */
const LOWEST = [0, 0, 0x80, 0x800, 0x10000];

/** Whether a sequence of 2 to 4 bytes is one. */
function isCharacter(bytes: Uint8Array, at: number, length: number): boolean {
  const lead = bytes[at]!;
  if (lead < 0xc2 || lead > 0xf4) return false;
  let code = lead & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    if ((byte & 0xc0) !== 0x80) return false;
    code = (code << 6) | (byte & 0x3f);
  }
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code >= LOWEST[length]! && code <= 0x10ffff && !isSurrogate;
}

/** In slices: a call takes only so many arguments. */
function fromUnits(units: Uint16Array, count: number): string {
  const parts: string[] = [];
  for (let i = 0; i < count; i += 8192)
    parts.push(String.fromCharCode(...units.subarray(i, Math.min(count, i + 8192))));
  return parts.join('');
}

const hasInk = (text: string) => /\S/.test(text);

const binary = (at: number) => `not a text file: it holds a NUL at byte ${at}. If it is a document, ${SAVE_AS}`;

const invalid = (byte: number, at: number) =>
  `not UTF-8 text: byte ${at} (0x${byte.toString(16).toUpperCase()}) is part of no character, so it is in another encoding; ${SAVE_AS}`;
