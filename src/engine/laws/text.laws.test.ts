import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Collation } from '../index.ts';
import { collated, folderWithBase, runs } from '../testing/draw.ts';
import { longLine } from '../testing/hostile.ts';

/** An article's text put together again: its paragraphs from the rows, in order, and the white space between them. */
function fromRows({ rows }: Collation, article: Article, index: number): string {
  const paragraphs = rows
    .flatMap(({ cells }) => cells[index] ?? [])
    .sort((x, y) => x - y)
    .map((i) => article.paragraphs[i] ?? { start: -1, end: -1 });
  let text = '';
  let at = 0;
  for (const { start, end } of [...paragraphs, { start: article.text.length, end: article.text.length }]) {
    const between = article.text.slice(at, start);
    expect(between.trim(), 'only white space stands between paragraphs').toBe('');
    text += between + article.text.slice(start, end);
    at = end;
  }
  return text;
}

describe('of every article, whatever is in it,', () => {
  it('the text is given back from its rows, character by character', () => {
    fc.assert(
      fc.property(folderWithBase, ({ folder, base }) => {
        const collation = collated(folder, { base, pairs: 'base' });
        const texts = new Map(folder.map(({ id, text }) => [id, text]));
        expect(collation.articles.map(({ id }) => id)).toEqual([...texts.keys()].sort());
        for (const [i, article] of collation.articles.entries())
          expect(fromRows(collation, article, i)).toBe(texts.get(article.id));
      }),
      runs(80),
    );
  });

  it('every paragraph stands in exactly one row', () => {
    fc.assert(
      fc.property(folderWithBase, ({ folder, base }) => {
        const { articles, rows } = collated(folder, { base, pairs: 'base' });
        for (const [i, { paragraphs }] of articles.entries()) {
          const standing = rows.flatMap(({ cells }) => cells[i] ?? []).sort((x, y) => x - y);
          expect(standing).toEqual(paragraphs.map(({ index }) => index));
        }
        for (const row of rows) {
          expect(row.cells).toHaveLength(articles.length);
          expect(row.moved).toHaveLength(articles.length);
          expect(row.cells.some((cell) => cell.length > 0)).toBe(true);
          for (const cell of row.cells) expect(cell).toEqual([...cell].sort((x, y) => x - y));
        }
      }),
      runs(80),
    );
  });

  it('paragraphs begin and end with something that is no white space, and lie apart', () => {
    fc.assert(
      fc.property(folderWithBase, ({ folder }) => {
        for (const { text, paragraphs } of collated(folder, { pairs: 'base' }).articles) {
          let before = 0;
          for (const [i, { index, start, end }] of paragraphs.entries()) {
            expect(index).toBe(i);
            expect(start).toBeGreaterThanOrEqual(before);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(end).toBeGreaterThan(start);
            before = end;
          }
        }
      }),
      runs(80),
    );
  });

  it('a line of 200,000 characters is given back like any other', () => {
    fc.assert(
      fc.property(longLine, longLine, (one, two) => {
        const collation = collated([
          { id: 'one', text: one },
          { id: 'two', text: `A river rose.\n${two}` },
          { id: 'three', text: `${one}\r\nA river rose.` },
        ]);
        const texts = [one, `${one}\r\nA river rose.`, `A river rose.\n${two}`];
        for (const [i, article] of collation.articles.entries())
          expect(fromRows(collation, article, i) === texts[i]).toBe(true);
      }),
      runs(5),
    );
  });
});
