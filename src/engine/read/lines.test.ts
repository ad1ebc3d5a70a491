import { describe, expect, it } from 'vitest';
import { readLines } from './lines.ts';

const words = (text: string) => readLines(text).map(({ start, end }) => text.slice(start, end));

describe('lines', () => {
  it('end at CR, LF and CRLF, and nowhere else', () => {
    expect(words('one\rtwo\nthree\r\nfour')).toEqual(['one', 'two', 'three', 'four']);
    expect(words('one\u2028still one\u0085still\u2029one\vand\fone')).toEqual([
      'one\u2028still one\u0085still\u2029one\vand\fone',
    ]);
  });

  it('stand without the white space around them, which is what \\s matches', () => {
    expect(words('\u00a0\u3000 one \u2028\ufeff\n \t\u2029 \n\u200btwo')).toEqual(['one', '\u200btwo']);
  });

  it('that are blank are left out', () => {
    expect(words('\n \n\t\n\u00a0\n')).toEqual([]);
    expect(words('')).toEqual([]);
  });

  it('know their indent and whether they open a block', () => {
    expect(readLines('one\n\ttwo\n\r\n   three\r\nfour')).toMatchObject([
      { indent: 0, opens: true },
      { indent: 8, opens: false },
      { indent: 3, opens: true },
      { indent: 0, opens: false },
    ]);
  });
});
