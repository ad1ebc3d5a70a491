/**
 * Bytes to text in whatever encoding: byte-order mark, pattern of NULs, strict UTF-8, what the file declares, what a detector
 * finds, windows-1252. All but UTF-8 and UTF-16 is decoded by one bundled table set (`@exodus/bytes`), since browsers and Node
 * differ on thousands of valid byte pairs.
 */
import { normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js';
import { analyse } from 'chardet';
import { decode } from './decode.ts';
import type { BrokenBytes, Decoding, ToldBy } from './model.ts';
import { plausibility } from './plausible.ts';

export interface DecodedText {
  readonly text: string;
  readonly decoding: Decoding;
}

/** Broken places that are told one by one. */
const TOLD = 50;
/** Bytes that a detector looks at. */
const SAMPLE = 65_536;
const REPLACEMENT = '\ufffd';

/** The name of an encoding by any of its labels; nothing for one that is not known, or in which nothing can be read. */
export function encodingOf(label: string | undefined): string | undefined {
  const name = label === undefined ? null : normalizeEncoding(label.trim());
  return name === null || name === 'replacement' || name === 'x-user-defined' ? undefined : name;
}

/** Decodes leniently: `�` for what is no character. A mark at the beginning is taken off. */
export const decodeAs = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

/** Control characters that no text holds: a table of single bytes gives them for bytes that it does not know. */
const CONTROL = /[\u0080-\u009f]/g;

/** Where bytes are no character. Reads byte by byte, so it is asked only where something is known to be broken. */
function brokenIn(bytes: Uint8Array, encoding: string): BrokenBytes[] {
  const decoder = new TextDecoder(encoding);
  const found: BrokenBytes[] = [];
  let since = 0;
  for (let at = 0; at < bytes.length && found.length < TOLD; at++) {
    const out = decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    // One that the file itself holds is no broken byte.
    const isOwn =
      out === REPLACEMENT &&
      encoding === 'utf-8' &&
      bytes[since] === 0xef &&
      bytes[since + 1] === 0xbf &&
      bytes[at] === 0xbd;
    if (isOwn) {
      since = at + 1;
      continue;
    }
    if (out.includes(REPLACEMENT) || (out.length > 0 && /[\u0080-\u009f]/.test(out)))
      found.push({ at: since, bytes: [...bytes.subarray(since, Math.min(at + 1, since + 4))] });
    if (out.length > 0) since = at + 1;
  }
  if (found.length < TOLD && decoder.decode().includes(REPLACEMENT))
    found.push({ at: since, bytes: [...bytes.subarray(since, since + 4)] });
  return found;
}

/** Decodes leniently, and tells where bytes are no character: the first of the places, and how many there are. */
export function decodeIn(
  bytes: Uint8Array,
  encoding: string,
): { readonly text: string; readonly broken: readonly BrokenBytes[]; readonly brokenCount: number } {
  const text = decodeAs(bytes, encoding);
  const controls = encoding.startsWith('utf-') ? 0 : (text.match(CONTROL)?.length ?? 0);
  const count = text.split(REPLACEMENT).length - 1 + controls;
  const broken = count === 0 ? [] : brokenIn(bytes, encoding);
  // A `�` that the file itself holds is no broken byte.
  return { text, broken, brokenCount: broken.length < TOLD ? broken.length : Math.max(count, broken.length) };
}

function decoded(bytes: Uint8Array, encoding: string, by: ToldBy, certainty: Decoding['certainty']): DecodedText {
  const { text, broken, brokenCount } = decodeIn(bytes, encoding);
  return {
    text,
    decoding: { encoding, by, certainty: brokenCount > 0 ? 'guess' : certainty, broken, brokenCount },
  };
}

/** What the reader or the file say of the encoding: labels, as they were written. */
export interface Hints {
  readonly chosen?: string | undefined;
  readonly declared?: string | undefined;
}

/** Decodes a text file. Never throws. */
export function decodeAny(bytes: Uint8Array, { chosen, declared }: Hints = {}): DecodedText {
  const asked = encodingOf(chosen);
  if (asked) return decoded(bytes, asked, 'reader', 'certain');
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoded(bytes, 'utf-8', 'mark', 'certain');
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le', 'mark', 'certain');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be', 'mark', 'certain');
  const unicode = decode(bytes);
  if ('text' in unicode)
    return {
      text: unicode.text,
      decoding: { encoding: unicode.encoding, by: unicode.by, certainty: 'certain', broken: [], brokenCount: 0 },
    };
  const told = encodingOf(declared ?? declaredIn(bytes));
  if (told) {
    const read = decoded(bytes, told, 'declared', 'likely');
    if (read.decoding.brokenCount === 0 || told.startsWith('utf-')) return read;
    const other = detected(bytes);
    return other.decoding.brokenCount < read.decoding.brokenCount ? other : read;
  }
  return detected(bytes);
}

/** A charset that the beginning of a page or of XML names. */
export function declaredIn(bytes: Uint8Array): string | undefined {
  let head = '';
  for (const byte of bytes.subarray(0, 2048)) head += String.fromCharCode(byte);
  const xml = /^[^<]{0,40}<\?xml[^>]{0,200}encoding\s{0,5}=\s{0,5}["']([\w:.-]{2,40})["']/i.exec(head);
  const meta = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{2,40})/i.exec(head);
  return xml?.[1] ?? meta?.[1];
}

/** What is tried besides what the detector names. */
const USUAL = [
  'windows-1252',
  'windows-1251',
  'koi8-u',
  'windows-1250',
  'iso-8859-2',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'iso-8859-5',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'big5',
  'gb18030',
  'windows-874',
];

/** Encodings that the detector takes for one: what speaks for the first speaks for the second too. */
const TWINS = [
  ['koi8-r', 'koi8-u'],
  ['iso-8859-2', 'windows-1250'],
] as const;

/** Letters of one script beyond Latin: the statistics of Latin letters are too much alike to be sure of an encoding. */
const isBeyondLatin = (text: string) => (text.match(/[\u0370-\uffdc]/g)?.length ?? 0) > text.length * 0.3;

/** The encoding that the detector and the look of the text speak for most. */
function detected(bytes: Uint8Array): DecodedText {
  const sample = bytes.subarray(0, SAMPLE);
  const scores = new Map<string, number>();
  for (const { name, confidence } of analyse(sample)) {
    const encoding = encodingOf(name);
    if (encoding) scores.set(encoding, Math.max(scores.get(encoding) ?? 0, confidence));
  }
  for (const [one, other] of TWINS) scores.set(other, Math.max(scores.get(other) ?? 0, scores.get(one) ?? 0));
  for (const encoding of USUAL) if (!scores.has(encoding)) scores.set(encoding, 0);
  const ranked = [...scores]
    .map(([encoding, confidence]) => ({ encoding, score: confidence / 100 + plausibility(decodeAs(sample, encoding)) }))
    // The sort is stable: of two that are as good, the detector's first is taken.
    .sort((x, y) => y.score - x.score);
  const [best, second] = ranked;
  if (!best || best.score < 0.2) return decoded(bytes, 'windows-1252', 'fallback', 'guess');
  const clear = best.score > 1 && best.score - (second?.score ?? 0) > 0.25;
  const read = decoded(bytes, best.encoding, 'detected', clear ? 'likely' : 'guess');
  if (read.decoding.certainty === 'guess' || isBeyondLatin(read.text)) return read;
  return { ...read, decoding: { ...read.decoding, certainty: 'guess' } };
}
