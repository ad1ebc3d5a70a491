import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_NAMES } from '../model.ts';
import { HOSTILE } from '../testing/hostile.ts';
import { readArticle } from './read.ts';

const LINES = [
  'The bridge is closed, he said.',
  'By Lev Okonjo',
  '-',
  'Read more',
  'TOKYO (AP) - The bridge is closed, the board said on Tuesday in the town hall.',
  'Star striker signs for rivals',
  'the bridge over the river closes for the third time today and the',
  'Photo: AP',
  'Copyright 2018 The Associated Press. All rights reserved.',
  '   It stays closed. AFP',
];

const hostile = fc.constantFrom(...Object.values(HOSTILE).flat());
const snippet = fc.oneof(
  hostile,
  fc.constantFrom(...LINES, ' ', '\t', '\u00a0'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const lineEnd = fc.constantFrom('\n', '\r', '\r\n', '\n\n', '\r\r\n');
const texts = fc
  .array(fc.oneof({ weight: 2, arbitrary: snippet }, { weight: 1, arbitrary: lineEnd }), { maxLength: 60 })
  .map((parts) => parts.join(''));

const timed = (text: string) => {
  const before = performance.now();
  const read = readArticle({ id: 'hostile.txt', text });
  return { read, ms: performance.now() - before };
};

describe('reading', () => {
  it('puts every character that is not white space into one paragraph, in order', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, split) => {
        const { article, certain } = readArticle({ id: 'a.txt', text }, { split });
        let at = 0;
        article.paragraphs.forEach((paragraph, index) => {
          expect(paragraph.index).toBe(index);
          expect(text.slice(at, paragraph.start)).toMatch(/^\s*$/);
          expect(text.slice(paragraph.start, paragraph.end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
          at = paragraph.end;
        });
        expect(text.slice(at)).toMatch(/^\s*$/);
        expect(certain).toHaveLength(article.paragraphs.length);
        expect(article.text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('makes a paragraph of each line that is not blank, unless it says that it joined some', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { article } = readArticle({ id: 'a.txt', text });
        const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
        const joined = article.paragraphs.reduce((sum, paragraph) => sum + (paragraph.lines ?? 1), 0);
        expect(joined).toBe(lines.length);
        expect(article.joined).toBe(article.paragraphs.some((paragraph) => paragraph.lines !== undefined));
      }),
      { numRuns: 300 },
    );
  });

  it('numbers body paragraphs from 1, and points only to later body paragraphs', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { paragraphs } = readArticle({ id: 'a.txt', text }).article;
        const numbers = paragraphs.flatMap((paragraph) => paragraph.number ?? []);
        expect(numbers).toEqual(paragraphs.filter((paragraph) => paragraph.role === 'body').map((_, i) => i + 1));
        paragraphs.forEach(({ repeats }, i) => {
          if (repeats !== undefined) expect(repeats).toBeGreaterThan(i);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('gives fields whose ranges lie in the text, the same each time', () => {
    fc.assert(
      fc.property(texts, fc.string({ maxLength: 30 }), (text, id) => {
        const { article } = readArticle({ id, text });
        for (const name of FIELD_NAMES) {
          const { start = 0, end = 1 } = article.fields[name] ?? {};
          if (article.fields[name]?.start === undefined) continue;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(article.name.text).not.toBe('');
        expect(readArticle({ id, text }).article).toEqual(article);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a text meant to hang a program is read all the same', () => {
  const MEGABYTE = 1_000_000;
  const cases: Readonly<Record<string, [string, number]>> = {
    'a megabyte of spaces': [' '.repeat(MEGABYTE), 0],
    'a megabyte of line ends': ['\n'.repeat(MEGABYTE), 0],
    'a megabyte of CRLF and CR': ['\r\n\r'.repeat(MEGABYTE / 3), 0],
    'a megabyte of line separators': ['\u2028'.repeat(MEGABYTE), 0],
    'a line of 200,000 characters': ['x'.repeat(200_000), 1],
    'a line of 200,000 words': [`By ${'Aa, '.repeat(200_000)}`, 1],
    'a megabyte of lone surrogates': ['\ud800'.repeat(MEGABYTE), 1],
    'a megabyte of full stops': ['.'.repeat(MEGABYTE), 1],
    'spaces before the end of a line': [`a${' '.repeat(MEGABYTE)}b`, 1],
  };
  for (const [name, [text, paragraphs]] of Object.entries(cases))
    it(name, () => {
      const { read, ms } = timed(text);
      expect(read.article.paragraphs).toHaveLength(paragraphs);
      expect(ms).toBeLessThan(5000);
    });
});
