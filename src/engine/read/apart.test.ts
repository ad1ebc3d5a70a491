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

  it('are told apart by their days as an editor writes them, by the hour where the day is the same, by the year where it is not', () => {
    const dated = (...values: (string | undefined)[]) => {
      const articles = values.map((value, i) => {
        const published = value === undefined ? {} : { published: { value } };
        return readArticle({ id: `${i}/gleaner.txt`, text: LEDE, fields: published }).article;
      });
      const named = articles.map((article) => ({ ...article, name: { text: 'Gleaner', source: 'outlet' as const } }));
      return namesApart(named).map(({ text }) => text);
    };
    expect(dated('9:14 PM EDT, October 3, 2023', undefined)).toEqual(['Gleaner (Oct 3)', 'Gleaner']);
    expect(dated('2026-01-13T09:10:00+09:00', '2026-01-14')).toEqual(['Gleaner (Jan 13)', 'Gleaner (Jan 14)']);
    expect(dated('2026-01-13T09:10:00Z', '13 January 2026, 21:40 and later')).toEqual([
      'Gleaner (09:10 UTC)',
      'Gleaner (21:40)',
    ]);
    expect(dated('2026-01-13', '2025-01-13')).toEqual(['Gleaner (Jan 13, 2026)', 'Gleaner (Jan 13, 2025)']);
    expect(dated('Jan 1', 'the day after')).toEqual(['Gleaner (Jan 1)', 'Gleaner (the day after)']);
  });

  it('have no running number behind the name where words tell them apart', () => {
    expect(names(['ap-early-tr1249.txt'], ['ap-tr715.txt'])).toEqual(['AP (early)', 'AP']);
    expect(names(['ap-tr12.txt'], ['ap-tr715.txt'])).toEqual(['AP (tr12)', 'AP (tr715)']);
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
