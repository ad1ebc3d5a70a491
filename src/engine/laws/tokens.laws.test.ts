import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStory, TOKEN } from '../index.ts';
import { runs } from '../testing/draw.ts';
import { HOSTILE, hostileText } from '../testing/hostile.ts';

/** Text with whole graphemes strewn into it: `e` and its accents, families of emoji, flags, jamo. */
const graphemes = [...(HOSTILE.combining ?? []), ...(HOSTILE.emoji ?? []), ...(HOSTILE.precomposed ?? [])];
const strewn = fc
  .array(fc.tuple(fc.constantFrom('river', 'Orlo', '340', ' ', '. '), fc.constantFrom(...graphemes)), { maxLength: 20 })
  .map((parts) => parts.flat().join(''));

const storyOf = (text: string) => readStory([{ id: 'a', text }]);

/** Whether what stands at the offset belongs to the character before it, as every version of Unicode has it. */
function splitsGrapheme(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  if (at < 1 || at >= text.length) return false;
  if (/[\ud800-\udbff]$/.test(before) && /^[\udc00-\udfff]/.test(after)) return true;
  if (/\s$/.test(before)) return false;
  return (
    /^(?:[\u0300-\u036f]|\u200d|\ufe0f)/.test(after) ||
    (/^\ud83c[\udffb-\udfff]/.test(after) && /[\udc00-\udfff]$/.test(before))
  );
}

describe('the tokens of a text', () => {
  it('cover it from its beginning to its end, none of them empty', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, strewn), (text) => {
        const { count, start } = storyOf(text).segmented[0]?.tokens ?? { count: -1, start: [] };
        expect(start).toHaveLength(count + 1);
        expect([start[0], start[count]]).toEqual([0, text.length]);
        for (let i = 0; i < count; i++) expect(start[i + 1]).toBeGreaterThan(start[i] ?? 0);
      }),
      runs(150),
    );
  });

  it('begin at whole characters: no accent, joiner or half of a pair stands alone', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, strewn), (text) => {
        for (const at of storyOf(text).segmented[0]?.tokens.start ?? [])
          expect(splitsGrapheme(text, at), `a token starts at ${at} of ${JSON.stringify(text)}`).toBe(false);
      }),
      runs(300),
    );
  });

  it('are white space alone or hold none, so that no token crosses the border of a paragraph', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, strewn), (text) => {
        const story = storyOf(text);
        const { tokens, paragraphTokens, sentences } = story.segmented[0] ?? {};
        if (!tokens) throw new Error('no tokens');
        for (let i = 0; i < tokens.count; i++) {
          const token = text.slice(tokens.start[i], tokens.start[i + 1]);
          expect(/^\s+$/.test(token), JSON.stringify(token)).toBe(tokens.kind[i] === TOKEN.space);
          if (tokens.kind[i] !== TOKEN.space) expect(/\s/.test(token), JSON.stringify(token)).toBe(false);
        }
        for (const [i, { start, end }] of (story.articles[0]?.paragraphs ?? []).entries()) {
          const span = paragraphTokens?.[i];
          expect([tokens.start[span?.start ?? -1], tokens.start[span?.end ?? -1]]).toEqual([start, end]);
          const own = sentences?.(i).map((s) => text.slice(s.start, s.end).replace(/\s/g, '')) ?? [];
          expect(own.join('')).toBe(text.slice(start, end).replace(/\s/g, ''));
        }
      }),
      runs(150),
    );
  });
});
