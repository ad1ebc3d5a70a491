import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GivenParagraph, Role } from '../model.ts';
import { readArticle } from './read.ts';

/** A text of these paragraphs, each with the role that a format gave it, if any. */
function given(...parts: readonly (readonly [text: string, role?: Role])[]) {
  let text = '';
  const paragraphs: GivenParagraph[] = [];
  for (const [words, role] of parts) {
    const start = text.length;
    text += words;
    paragraphs.push({ start, end: text.length, ...(role && { role }) });
    text += '\n\n';
  }
  return { id: 'a.html', text, paragraphs };
}

const STORY = 'The ferry to Skarn will not sail before Thursday, the harbour office said on Monday evening.';

describe('paragraphs that a format gives', () => {
  it('have the roles that it gives them, and no line beside a given headline is another', () => {
    const { article, certain } = readArticle(
      given(
        ['Fog at the harbour', 'furniture'],
        ['Ferry to Skarn stays in port', 'headline'],
        ['Harbour office waits for the fog to lift over Skarn'],
        [STORY],
      ),
    );
    expect(article.paragraphs.map(({ role }) => role)).toEqual(['furniture', 'headline', 'subhead', 'body']);
    expect(certain).toEqual([true, true, false, false]);
    expect(article.fields.headline?.value).toBe('Ferry to Skarn stays in port');
  });

  it('stay one paragraph where a line breaks in their middle', () => {
    const { article } = readArticle(given(['12 Quay Street\nSkarn', 'body'], [STORY]));
    expect(article.paragraphs).toHaveLength(2);
    expect(article.joined).toBe(false);
  });

  it('are not heeded when a word of the text stands in none of them', () => {
    const source = given([STORY], [STORY]);
    const { article } = readArticle({ ...source, paragraphs: source.paragraphs.slice(1) });
    expect(article.paragraphs).toHaveLength(2);
  });

  it('never lose a character, whatever the ranges', () => {
    const offset = fc.integer({ min: -3, max: 40 });
    const range = fc.record({ start: offset, end: offset });
    const texts = fc.string({ maxLength: 40, unit: fc.constantFrom('a', ' ', '\n', 'B', '.') });
    fc.assert(
      fc.property(texts, fc.array(range, { maxLength: 5 }), (text, paragraphs) => {
        const { article } = readArticle({ id: 'x', text, paragraphs });
        let at = 0;
        for (const { start, end } of article.paragraphs) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});
