import { EXTENDERS, isExtender } from './extenders.ts';

/**
 * Character classes, by ranges of our own: what a runtime's `\p{…}` says changes with its version of Unicode, and the same
 * articles must give the same tokens in every browser and in Node.
 */
export const CHAR = { space: 0, letter: 1, digit: 2, mark: 3, ideograph: 4, extender: 5, ignorable: 6 } as const;
export type CharClass = (typeof CHAR)[keyof typeof CHAR];

type Ranges = readonly (readonly [from: number, to: number])[];

export const inRanges = (ranges: Ranges, cp: number) => {
  for (const [from, to] of ranges) if (cp >= from && cp <= to) return true;
  return false;
};

/** White space exactly as JavaScript's `\s` has it: it has not changed since ES2016. */
const SPACES = [
  [0x9, 0xd],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
] as const;

/** Soft hyphen, zero-width space, word joiner, bidi controls: they show nothing and mean nothing for a comparison. */
const IGNORABLE = [
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
] as const;

/** Where the ten digits of a script begin with its zero: Arabic, Persian, N'Ko, the scripts of India, Thai, Lao and others, full width. */
export const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810, 0xff10,
] as const;

const DIGITS = [
  [0x30, 0x39],
  [0xb2, 0xb3],
  [0xb9, 0xb9],
  [0xbc, 0xbe],
  ...ZEROS.map((zero) => [zero, zero + 9] as const),
  [0x2150, 0x215e],
] as const;

/** Scripts written without spaces: each character is compared as a word of its own. */
const UNSPACED = [
  [0xe01, 0xe30],
  [0xe40, 0xe46],
  [0xe81, 0xeb0],
  [0xec0, 0xec6],
  [0x1000, 0x102a],
  [0x1780, 0x17b3],
  [0x2e80, 0x2fdf],
  [0x3005, 0x3007],
  [0x3021, 0x3029],
  [0x3031, 0x3035],
  [0x3038, 0x303c],
  [0x3041, 0x3096],
  [0x309d, 0x309f],
  [0x30a1, 0x30fa],
  [0x30fc, 0x30ff],
  [0x3105, 0x312f],
  [0x31a0, 0x31bf],
  [0x31f0, 0x31ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xff66, 0xff9d],
  [0x20000, 0x3ffff],
] as const;

const MARKS = [
  [0x0, 0x40],
  [0x5b, 0x60],
  [0x7b, 0x9f],
  [0xa1, 0xa9],
  [0xab, 0xb4],
  [0xb6, 0xb8],
  [0xbb, 0xbb],
  [0xbf, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x37e, 0x37e],
  [0x387, 0x387],
  [0x55a, 0x55f],
  [0x589, 0x58a],
  [0x5be, 0x5be],
  [0x5c0, 0x5c0],
  [0x5c3, 0x5c3],
  [0x5c6, 0x5c6],
  [0x5f3, 0x5f4],
  [0x606, 0x60f],
  [0x61b, 0x61f],
  [0x66a, 0x66d],
  [0x6d4, 0x6d4],
  [0x964, 0x965],
  [0xe4f, 0xe5b],
  [0x1361, 0x1368],
  [0x17d4, 0x17da],
  [0x2010, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3001, 0x303f],
  [0x309b, 0x309c],
  [0x30a0, 0x30a0],
  [0x30fb, 0x30fb],
  [0xd800, 0xf8ff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
  [0xffe0, 0xffff],
  [0x1f000, 0x1faff],
] as const;

/**
 * The classes of the basic plane. Filled range by range, since asking of each of 65,536 code points was half of what the engine took to
 * begin; a class stands over those before it.
 */
const BASIC = new Uint8Array(0x10000).fill(CHAR.letter);
for (const [kind, ranges] of [
  [CHAR.mark, MARKS],
  [CHAR.ideograph, UNSPACED],
  [CHAR.digit, DIGITS],
  [CHAR.extender, EXTENDERS],
  [CHAR.ignorable, IGNORABLE],
  [CHAR.space, SPACES],
] as const) {
  for (const [from, to] of ranges) BASIC.fill(kind, from, to + 1);
}

function classBeyond(cp: number): CharClass {
  if (isExtender(cp)) return CHAR.extender;
  if (inRanges(UNSPACED, cp)) return CHAR.ideograph;
  return inRanges(MARKS, cp) ? CHAR.mark : CHAR.letter;
}

/** The class of a code point. A lone surrogate is a mark. */
export function classOf(codePoint: number): CharClass {
  return codePoint < 0x10000 ? (BASIC[codePoint] as CharClass) : classBeyond(codePoint);
}

/** Whether a code point is white space. */
export const isSpace = (cp: number): boolean => BASIC[cp] === CHAR.space;
