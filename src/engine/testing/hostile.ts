/**
 * Text that breaks programs, and folders of it: what the engine must give back character by character, without throwing
 * and without hanging.
 */
import fc from 'fast-check';
import type { SourceText } from '../model.ts';
import { paragraphSeed } from './generate.ts';
import { inventParagraph } from './invented.ts';

/** Snippets by what they are, so that a test can see to it that each comes up. Written as escapes: most cannot be seen. */
export const HOSTILE: { readonly [name: string]: readonly string[] } = {
  space: ['\u00a0', '\u202f', '\u2003', '\u3000', '\t', '\v', '\f', '\u200b', '\u2060'],
  softHyphen: ['mid\u00adstream', '\u00ad'],
  combining: ['e\u0301', 'e\u0301\u0323', '\u0301', ` ${'\u0300'.repeat(40)}`, 'a\u0308u\u0308', '\u0915\u094d\u0937'],
  precomposed: [
    '\u00e9',
    '\u1e17',
    '\ud55c',
    '\u1112\u1161\u11ab',
    '\u212b',
    '\ufb01',
    '\u0130',
    '\u0131',
    '\u1e9e',
    '\u00df',
  ],
  emoji: [
    '\u{1f600}',
    '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}',
    '\u{1f44d}\u{1f3fd}',
    '\u{1f1e7}\u{1f1ec}\u{1f1f7}',
    '\u2764\ufe0f',
    '\u200d',
    '\ufe0f',
  ],
  loneSurrogate: ['\ud83d', '\ude00', '\udc00\ud800', 'a\ud800b'],
  cjk: ['\u7fd2\u8fd1\u5e73', '\u300c\u6771\u4eac\u300d', '\u3002', '\u{20000}', '\uff21\uff22\uff11', '\uc11c\uc6b8'],
  rightToLeft: ['\u05e9\u05dc\u05d5\u05dd', '\u0633\u0644\u0627\u0645\u060c', '\u0661\u0662\u0663'],
  bidiControl: [
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
  ],
  notALineEnd: ['\u2028', '\u2029', '\u0085'],
  control: ['\u0000', '\u001b[31m', '\u007f', '\ufeff', '\ufffe', '\uffff'],
  quotes: ['"', "'", '\u201c', '\u201d', '\u2018', '\u2019', '\u00ab', '\u00bb', '``', '"" \'\'', '\u201e\u201f'],
  marks: ['.', '...', '\u2026', ',', '-', '--', '\u2013', '\u2014', '(', ')', '[', ']', '*', '|', '\u2022', '/', ':'],
  news: [
    'TOKYO (AP) -',
    'Photo: X',
    'Mr.',
    'Prof. X',
    'S. K.',
    'Jan. 13, U.S.',
    '3 p.m. Tuesday',
    '.\u201d (X) The',
    'RELATED',
    '- X -',
  ],
  numbers: ['1,000', '3.5', '-7', '1.000,00', '\u00bd', '1\u00a0000', '12:30', '$35m', '99999999999999999999', '1e309'],
  markup: ['<script>', '&amp;', '</p>', '{{x}}', '\\u0041', '%s', '__proto__', 'constructor', 'toString'],
};

const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('river', 'River', 'the', 'of', 'said', 'bank', '340', 'a') },
  {
    weight: 5,
    arbitrary: fc.constantFrom(...Object.values(HOSTILE)).chain((snippets) => fc.constantFrom(...snippets)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }).map((text) => text.replace(/[\r\n]/g, ' ')) },
);

/** One line without a line end (CR, LF), of up to 20 pieces, most of them hostile. May be empty or blank. */
export const hostileLine: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ', '  ')), { maxLength: 20 })
  .map((parts) => parts.flat().join(''));

/** What can stand between two lines. */
const lineEnd: fc.Arbitrary<string> = fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\n \n', '\n\r');

function withLineEnds(lines: readonly string[], ends: readonly string[], closed: boolean): string {
  return lines
    .map((line, i) => (i < lines.length - 1 || closed ? line + (ends[i % ends.length] ?? '\n') : line))
    .join('');
}

const ends = fc.array(lineEnd, { minLength: 1, maxLength: 4 });

/** Several lines with mixed line ends, with or without one at the end. May be empty. */
export const hostileText: fc.Arbitrary<string> = fc
  .tuple(fc.array(hostileLine, { maxLength: 12 }), ends, fc.boolean())
  .map(([lines, between, closed]) => withLineEnds(lines, between, closed));

/** Characters in a long line. */
export const LONG_LINE = 200_000;

/**
 * A line of 200,000 code units made of one snippet: one character, one word, quotation marks, full stops, white space.
 * Slow cases of regular expressions show here. Give a law with it few runs.
 */
export const longLine: fc.Arbitrary<string> = fc
  .constantFrom(
    'a',
    ' ',
    'a ',
    '\u00a0',
    '"',
    '\u201c',
    '\u2019s ',
    '. ',
    '.',
    'A. ',
    '-',
    '- ',
    '1,',
    '1 ',
    '(',
    '\u0301',
    '\u200d\u{1f469}',
    '\ud83d',
    '\u7fd2',
    'Ab ',
    '\u202e',
  )
  .map((unit) => unit.repeat(Math.ceil(LONG_LINE / unit.length)).slice(0, LONG_LINE));

/** A path below a folder: plain, nested, in other scripts, or a name that trips up objects. */
const id: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'a.txt',
      'b.txt',
      'B.txt',
      'sub/a.txt',
      'sub/deep/c.txt',
      'no-extension',
      '10.txt',
      '9.txt',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      '0',
      '\u00e9.txt',
      'e\u0301.txt',
      '\u{1f600}.txt',
      '\uffee.txt',
      ' .txt',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }) },
);

/**
 * One to five files with different ids. They draw their lines from one pool of hostile lines and invented paragraphs, so
 * that they share paragraphs, repeat their own, are copies of one another, empty, or have nothing in common.
 */
export const hostileFolder: fc.Arbitrary<readonly SourceText[]> = fc
  .array(fc.oneof(hostileLine, paragraphSeed), { minLength: 1, maxLength: 10 })
  .chain((pool) => {
    const lines = pool.map((entry, i) => (typeof entry === 'string' ? entry : inventParagraph(i, entry).join(' ')));
    const line = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...lines) },
      { weight: 1, arbitrary: hostileLine },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...lines), piece, fc.nat({ max: 400 })).map(planted) },
    );
    const text = fc
      .tuple(fc.array(line, { maxLength: 10 }), ends, fc.boolean())
      .map(([chosen, between, closed]) => withLineEnds(chosen, between, closed));
    return fc.uniqueArray(fc.record({ id, text }), { selector: (source) => source.id, minLength: 1, maxLength: 5 });
  });

/** The line with a piece put in at a code unit, counted round: often in the middle of a word or of a character. */
function planted([line, snippet, at]: readonly [string, string, number]): string {
  const place = at % (line.length + 1);
  return line.slice(0, place) + snippet + line.slice(place);
}
