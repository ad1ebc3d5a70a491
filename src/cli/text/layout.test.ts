import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beside, type Span, wrap } from './layout.ts';
import { painter, wantsColor } from './paint.ts';
import { columns, glyphs, printable } from './width.ts';

const bare = painter(false);
const plain = (text: string): Span => ({ text, tone: 'plain' });
const lines = (text: string, width: number) => wrap([plain(text)], width, bare).map((line) => line.text);

describe('the width of a text', () => {
  it.each([
    ['river', 5],
    ['Brücke', 6],
    ['Bru\u0308cke', 6],
    ['水位', 4],
    ['ｱﾞ', 2],
    ['한국', 4],
    ['\u1112\u1161\u11ab', 2],
    ['🌊', 2],
    ['👩\u200d🚒', 2],
    ['👍🏽', 2],
    ['🇯🇵🇰🇷', 4],
    ['☂\ufe0f', 2],
    ['soft\u00adhyphen', 10],
    ['zero\u200bwidth', 9],
    ['عربي', 4],
    ['', 0],
  ])('%s takes the columns that a terminal gives it', (text, expected) => {
    expect(columns(text)).toBe(expected);
  });

  it('cuts nothing away: the pieces are the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '水', '🌊', '\u0301', '\u200d', '🇯', '\ufe0f', '\ud83c') }),
        (text) => {
          expect(
            glyphs(text)
              .map((glyph) => glyph.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});

describe('what goes to a terminal', () => {
  it('holds no control that could clear the screen or turn the reading direction', () => {
    expect(printable('a\u001b[2Jb\u0007')).toBe('a␛[2Jb␇');
    expect(printable('tab\tand\r\nbreak\u2028here')).toBe('tab and break here');
    expect(printable('\u202eelbisiver\u0085\u009b31m')).toBe('\ufffdelbisiver \ufffd31m');
  });

  it('is colored only when asked, and always told by its signs', () => {
    expect(painter(false)('{+late+}', 'style')).toBe('{+late+}');
    expect(painter(true)('{+late+}', 'style')).toBe('\u001b[34m{+late+}\u001b[0m');
    expect(wantsColor({}, true)).toBe(true);
    expect(wantsColor({}, false)).toBe(false);
    expect(wantsColor({ NO_COLOR: '1' }, true)).toBe(false);
    expect(wantsColor({ NO_COLOR: '' }, true)).toBe(true);
    expect(wantsColor({ TERM: 'dumb' }, true)).toBe(false);
    expect(wantsColor({ FORCE_COLOR: '1', NO_COLOR: '1' }, false)).toBe(true);
    expect(wantsColor({ FORCE_COLOR: '0' }, true)).toBe(false);
  });
});

describe('lines of a width', () => {
  it('break at spaces', () => {
    expect(lines('The river rose by a foot', 10)).toEqual(['The river', 'rose by a', 'foot']);
    expect(lines('exactly ten', 11)).toEqual(['exactly ten']);
    expect(lines('exactly  ten', 7)).toEqual(['exactly', 'ten']);
  });

  it('break between wide characters, and inside a word only where it is longer than a line', () => {
    expect(lines('水位が上がる', 5)).toEqual(['水位', 'が上', 'がる']);
    expect(lines('an unbreakableword', 6)).toEqual(['an', 'unbrea', 'kablew', 'ord']);
  });

  it('keep a mark with the word that it touches', () => {
    const spans: Span[] = [plain('rose '), { text: '[-Monday-]', tone: 'style' }, plain(', it said')];
    expect(wrap(spans, 12, bare).map((line) => line.text)).toEqual(['rose', '[-Monday-],', 'it said']);
  });

  it('are one empty line when there is nothing', () => {
    expect(lines('', 10)).toEqual(['']);
  });

  it('never are wider than asked, and lose nothing but space', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '水', '🌊', 'e\u0301', '-') });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 12 }), (some, width) => {
        const made = wrap([plain(some)], width, bare);
        for (const line of made) {
          expect(line.columns).toBe(columns(line.text));
          expect(line.columns).toBeLessThanOrEqual(width);
        }
        expect(
          made
            .map((line) => line.text)
            .join('')
            .replaceAll(' ', ''),
        ).toBe(some.replaceAll(' ', ''));
      }),
    );
  });

  it('are quick to make from a line of 200,000 characters', () => {
    expect(lines('x'.repeat(200_000), 80)).toHaveLength(2500);
  });

  it('stand side by side, filled up by columns and not by characters', () => {
    const cells = ['水位 rose', 'a b c d'].map((text) => wrap([plain(text)], 6, bare));
    expect(beside(cells, 6, ' │ ')).toEqual(['水位   │ a b c', 'rose   │ d']);
  });
});
