/** Bad files, made one from the other's invented article: truncated, changed, mislabelled, deep, long, put together, oddly named. */
import { strToU8 } from 'fflate';
import { everyFormat, FERRY, makeCsv, makeJson, makeZip } from './make.ts';

/** Numbers from a seed, each from 0 up to and without `below`: mulberry32. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

type Random = ReturnType<typeof randomOf>;

const WHOLE: readonly (readonly [path: string, bytes: Uint8Array])[] = [
  ...Object.entries(everyFormat(FERRY)),
  ['table.csv', makeCsv([FERRY, FERRY])] as const,
  ['list.json', makeJson([FERRY, FERRY])] as const,
  ['all.zip', makeZip(everyFormat(FERRY))] as const,
  ['twice.zip', makeZip({ 'inner.zip': makeZip({ 'a.txt': FERRY.paragraphs.join('\n\n') }) })] as const,
].map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]);

/** Strings that have broken programs: none is text that anybody wrote. */
const NAUGHTY = [
  '\0',
  '\ufeff',
  '\ud800',
  '\udfff\ud800',
  '\u202e\u2066\u2069',
  '\u200b\u200d\u2060',
  '\u00ad',
  'a\u0301'.repeat(40),
  '👩‍👩‍👧‍👦🇰🇷',
  '\u2028\u2029\u0085',
  '\r\n\r',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "&a;">]>&a;',
  '&#0;&#x110000;&#xD800;&nosuch;',
  '<?xml version="1.0" encoding="utf-7"?>',
  '__proto__',
  '{"__proto__":{"x":1}}',
  'constructor',
  '%00%ff%fe',
  '../../../etc/passwd',
  '\\u0000',
  '{\\rtf1',
  '\\bin99999999 ',
  "\\'",
  '=?utf-8?B?////?=',
  'Content-Type: multipart/mixed; boundary=""',
  '1e999',
  '-0',
  '"""',
  ',,,,',
  'PK\u0003\u0004',
  '%PDF-1.7',
  'endobj xref trailer startxref 0',
];

const NAMES = [
  'CON.txt',
  '.txt',
  'a.txt.exe',
  'story.pdf',
  'story.docx',
  'story.html',
  'story.json',
  'story.eml',
  'story',
  'ünï ço∂e 新聞.txt',
  'a\u202etxt.html',
  '<b>.txt',
  '%2e%2e%2f.txt',
  '__proto__',
  `${'long'.repeat(60)}.txt`,
  ' .txt',
  'two\nlines.txt',
];

const pick = <T>(random: Random, from: readonly T[]): T => from[random(from.length)] as T;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** One within another, many times. */
const DEEP: readonly ((times: number) => string)[] = [
  (times) => `<!doctype html><html><body>${'<div>'.repeat(times)}deep in the page${'</div>'.repeat(times)}`,
  (times) => `<html><body><p>${'<b><i>'.repeat(times)}never closed`,
  (times) => `{\\rtf1 ${'{\\b '.repeat(times)}deep${'}'.repeat(times)}}`,
  (times) => '['.repeat(times) + ']'.repeat(times),
  (times) => `${'{"a":'.repeat(times)}1${'}'.repeat(times)}`,
  (times) => `<?xml version="1.0"?><nitf>${'<block>'.repeat(times)}x${'</block>'.repeat(times)}</nitf>`,
  (times) => `${'> '.repeat(times)}quoted`,
  (times) => `${'  '.repeat(times)}- item`,
];

const CHANGES: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, random) => bytes.subarray(0, random(bytes.length)),
  (bytes, random) => bytes.subarray(random(bytes.length)),
  (bytes, random) => {
    const changed = bytes.slice();
    for (let i = 1 + random(24); i > 0; i -= 1) changed[random(changed.length)] = random(256);
    return changed;
  },
  (bytes, random) => {
    const at = random(bytes.length);
    return joined(bytes.subarray(0, at), strToU8(pick(random, NAUGHTY)), bytes.subarray(at));
  },
  (bytes, random) => {
    const at = random(bytes.length);
    const noise = Uint8Array.from({ length: 1 + random(400) }, () => random(256));
    return joined(bytes.subarray(0, at), noise, bytes.subarray(at));
  },
  (bytes, random) => {
    const [from, to] = [random(bytes.length), random(bytes.length)].sort((a, b) => a - b) as [number, number];
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  (bytes, random) => {
    const [from, to] = [random(bytes.length), random(bytes.length)].sort((a, b) => a - b) as [number, number];
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  (bytes, random) => joined(bytes, pick(random, WHOLE)[1]),
  (bytes, random) => joined(pick(random, WHOLE)[1].subarray(0, 1 + random(200)), bytes),
  // Every other byte a NUL: UTF-16 that is none, or is.
  (bytes) => Uint8Array.from({ length: bytes.length * 2 }, (_, i) => (i % 2 === 0 ? (bytes[i >> 1] as number) : 0)),
  (bytes, random) => bytes.map((byte) => (byte > 64 && random(10) === 0 ? byte ^ 0x80 : byte)),
  (_, random) => strToU8(pick(random, DEEP)(1 << (1 + random(13)))),
  (_, random) => strToU8(pick(random, NAUGHTY).repeat(1 + random(3000))),
  (_, random) => Uint8Array.from({ length: random(3000) }, () => random(256)),
  (_, random) =>
    strToU8(Array.from({ length: 1 + random(40) }, () => pick(random, NAUGHTY)).join(pick(random, ['', '\n', ' ']))),
];

/** A bad file: the same for the same seed. It may still be a good one, which then has to be read. */
export function hostileFile(seed: number): { readonly path: string; readonly bytes: Uint8Array } {
  const random = randomOf(seed);
  const [own, whole] = pick(random, WHOLE);
  let bytes: Uint8Array = whole;
  for (let i = 1 + random(3); i > 0; i -= 1) {
    if (bytes.length > 0) bytes = pick(random, CHANGES)(bytes, random);
  }
  const path = random(3) > 0 ? own : random(2) > 0 ? pick(random, WHOLE)[0] : pick(random, NAMES);
  return { path, bytes };
}
