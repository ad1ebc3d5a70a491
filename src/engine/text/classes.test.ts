import { describe, expect, test } from 'vitest';
import { CHAR, classOf, isSpace } from './classes.ts';

describe('Character classes', () => {
  test('white space is what JavaScript takes for it, on every plane', () => {
    for (let cp = 0; cp <= 0x10ffff; cp++) {
      if (isSpace(cp) !== /^\s$/.test(String.fromCodePoint(cp))) expect.fail(`U+${cp.toString(16)}`);
    }
  });

  test.each([
    ['Aé\u0416\u05d0\u0928\u03a9', CHAR.letter],
    ['09²\u0663\u096a\uff15', CHAR.digit],
    ['.@[`{~\u0085«\u2019\u2014\u3002\ue000', CHAR.mark],
    ['\u6f22\u304b\u30ab\u0e01\u{20b9f}', CHAR.ideograph],
    ['\u0301\u200d\ufe0f\u0e31\u{1f3fd}\u{e0067}', CHAR.extender],
    ['\u00ad\u200b\u200e\u202e\u2066\u061c', CHAR.ignorable],
    [' \t\n\u00a0\u2009\u3000\ufeff', CHAR.space],
    ['\u{1f600}', CHAR.mark],
    ['\u{1d400}', CHAR.letter],
  ])('%j is all of class %i', (text, kind) => {
    expect(Array.from(text, (c) => classOf(c.codePointAt(0) as number))).toEqual(Array.from(text, () => kind));
  });

  test('a lone surrogate is a mark', () => {
    expect([0xd800, 0xdfff].map(classOf)).toEqual([CHAR.mark, CHAR.mark]);
  });
});
