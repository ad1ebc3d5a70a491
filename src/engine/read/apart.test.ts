import { describe, expect, it } from 'vitest';
import { namesApart } from './apart.ts';
import { readArticle } from './read.ts';

const LEDE = 'The harbor of Orlo was closed on Monday after a ferry ran aground in fog, the port authority said.';

/** The names of articles with these files' names and these first lines. */
function names(...files: readonly (readonly [id: string, ...lines: string[]])[]): string[] {
  const articles = files.map(([id, ...lines]) => readArticle({ id, text: [...lines, LEDE].join('\n') }).article);
  return namesApart(articles).map(({ text }) => text);
}

describe('articles that would share a name', () => {
  it('are told apart by the agency that each credits', () => {
    expect(names(['evening-echo-news-ap.txt'], ['evening-echo-news-afp.txt'])).toEqual([
      'Evening Echo (AP)',
      'Evening Echo (AFP)',
    ]);
  });

  it('are told apart by what only their own files say', () => {
    expect(names(['ap-early.txt'], ['ap-late.txt'])).toEqual(['AP (early)', 'AP (late)']);
  });

  it('keep their name where another alone has something to add', () => {
    expect(names(['ap.txt'], ['ap-late.txt'])).toEqual(['AP', 'AP (late)']);
  });

  it('have their paths behind the name when nothing else differs', () => {
    expect(names(['one/ap.txt'], ['two/ap.txt'])).toEqual(['AP (one/ap.txt)', 'AP (two/ap.txt)']);
  });

  it('are told apart alike in any order', () => {
    const files = [['ap-early.txt'], ['ap.txt'], ['ap-late.txt'], ['afp.txt']] as const;
    const found = names(...files);
    expect(names(...[...files].reverse()).reverse()).toEqual(found);
    expect(new Set(found).size).toBe(files.length);
  });

  it('keep what the reader called them', () => {
    const given = ['one.txt', 'two.txt'].map((id) => readArticle({ id, text: LEDE }, { name: 'Ours' }).article);
    expect(namesApart(given).map(({ text }) => text)).toEqual(['Ours', 'Ours']);
  });
});
