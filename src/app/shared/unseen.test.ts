import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seenParts } from './unseen.ts';

const shown = (text: string) =>
  seenParts(text)
    .map((part) => (typeof part === 'string' ? part : `[${part.sign}]`))
    .join('');

describe('characters that cannot be seen', () => {
  it.each([
    ['zero-width space', 'a\u200bb', 'a[ZWSP]b'],
    ['override of direction', '\u202etxt.exe\u202c', '[RLO]txt.exe[PDF]'],
    ['soft hyphen', 'Donau\u00addampf', 'Donau[SHY]dampf'],
    ['byte-order mark', '\ufeffa', '[BOM]a'],
    ['joiner between Latin letters', 'a\u200db', 'a[ZWJ]b'],
    ['control character', 'a\u0007b', 'a[U+0007]b'],
    ['tag outside a flag', 'a\u{e0061}b', 'a[U+E0061]b'],
    ['next line', 'a\u0085b', 'a[U+0085]b'],
  ])('%s', (_, text, as) => {
    expect(shown(text)).toBe(as);
  });

  it('are left alone where a script or an emoji is written with them', () => {
    for (const text of [
      'می\u200cخواهم',
      '👩\u200d🚀',
      'क्\u200dष',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
      'tab\tand\nline',
    ])
      expect(seenParts(text)).toEqual([text]);
  });

  it('together with what stands between them are the text', () => {
    const odd = fc.constantFrom('a', ' ', '\u200b', '\u202e', '\u200d', '\u{e0061}', '👩', '\ufeff', '\u0000');
    fc.assert(
      fc.property(fc.string({ unit: odd }), (text) => {
        expect(
          seenParts(text)
            .map((part) => (typeof part === 'string' ? part : part.character))
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
