import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate, readingsAt, readStory, type SourceText, toCollationFile } from '../index.ts';
import { collated, folderWithBase, runs } from '../testing/draw.ts';
import { hostileText, LONG_LINE, longLine } from '../testing/hostile.ts';

/** Generous: what costs more than this hangs. No measure of speed, which is a matter of the bench. */
const LONGEST_WAIT = 20_000;

const file = (...sources: readonly SourceText[]) => toCollationFile(collated(sources), []);
const text = (id: string, value: string): SourceText => ({ id, text: value });
const A_STORY = 'A river rose on Monday.\nThe bridge of Orlo was closed, its keeper said.\n';

describe('whatever it is given, the engine answers:', () => {
  it('folders of hostile text, against any base, with the readings at every edit', () => {
    fc.assert(
      fc.property(folderWithBase, ({ folder, base }) => {
        const collation = collate(readStory(folder), { base });
        for (const [pair, { edits }] of collation.pairs.entries())
          for (const edit of edits.keys()) {
            const { row, readings, absent } = readingsAt(collation, { pair, edit });
            expect(collation.rows[row]?.cells[collation.base]).toContain(edits[edit]?.ia);
            const told = [...readings.flatMap(({ articles }) => articles), ...absent].sort((x, y) => x - y);
            expect(told).toEqual([...collation.articles.keys()]);
          }
      }),
      runs(100),
    );
  });

  it('hard-wrapped text, joined or split again, loses no character', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (value, split) => {
        const [article] = readStory([text('a', value)], split ? { split: ['a'] } : {}).articles;
        const bare = (part: string) => part.replace(/\s/g, '');
        const paragraphs = article?.paragraphs.map(({ start, end }) => bare(value.slice(start, end)));
        expect(paragraphs?.join('')).toBe(bare(value));
        if (split) for (const { lines } of article?.paragraphs ?? []) expect(lines).toBeUndefined();
      }),
      runs(200),
    );
  });

  it('nothing at all', () => {
    expect(file()).toMatchObject({ base: '', articles: [], rows: [], links: [], edits: [] });
  });

  it('no text, only white space, only furniture', () => {
    for (const value of [
      '',
      ' ',
      '\n',
      '\r\n\u00a0\t\r',
      '\ufeff',
      'RELATED\nSign up now\nPhoto: Orlo\n',
      '***\n"\n\u200b',
    ])
      for (const other of ['', value, A_STORY]) {
        const { rows, articles } = file(text('a', value), text('b', other));
        expect(articles).toHaveLength(2);
        for (const [i, { paragraphs }] of articles.entries())
          expect(rows.flatMap(({ cells }) => cells[i === 0 ? 'a' : 'b'] ?? [])).toHaveLength(paragraphs.length);
      }
  });

  it('one article', () => {
    const { base, rows, links } = file(text('only.txt', A_STORY));
    expect([base, rows.length, links.length]).toEqual(['only.txt', 2, 0]);
  });

  it('two identical articles: the same in every row, no edit, one a copy of the other', () => {
    const { articles, rows, links, edits } = file(text('b', A_STORY), text('a', A_STORY));
    expect(articles.map(({ copyOf }) => copyOf)).toEqual([undefined, 'a']);
    expect(rows).toEqual([{ cells: { a: [0], b: [0] } }, { cells: { a: [1], b: [1] } }]);
    expect(links.map(({ kind }) => kind)).toEqual(['same', 'same']);
    expect(edits).toEqual([]);
  });

  it('several texts under one id, of which it takes one', () => {
    const one = file(text('a', 'One.'), text('a', 'Two.'), text('b', 'One.'));
    expect(one).toEqual(file(text('a', 'Two.'), text('b', 'One.'), text('a', 'One.')));
    expect(one.articles.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('ids that mean something to JavaScript', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '0', ''];
    const { articles, rows } = file(...ids.map((id) => text(id, A_STORY)));
    expect(articles.map(({ id }) => id)).toEqual([...ids].sort());
    for (const { cells } of rows) expect(Object.keys(cells).sort()).toEqual([...ids].sort());
    const named = readStory([text('constructor', A_STORY)], { names: {} }).articles;
    expect(named).toEqual(readStory([text('constructor', A_STORY)]).articles);
  });

  it('an unknown base, and a place that is not there', () => {
    const collation = collated([text('a', A_STORY), text('b', 'A river fell on Monday.')], { base: 'elsewhere' });
    expect(collation.base).toBe(collated([text('a', A_STORY), text('b', 'A river fell on Monday.')]).base);
    for (const selection of [
      { pair: 9, edit: 0 },
      { pair: 0, edit: 999 },
      { pair: -1, edit: -1 },
    ])
      expect(readingsAt(collation, selection)).toEqual({ row: -1, readings: [], absent: [] });
  });
});

describe('it does not hang on', () => {
  const within = (run: () => void) => {
    const started = performance.now();
    run();
    expect(performance.now() - started).toBeLessThan(LONGEST_WAIT);
  };

  it('two lines of 200,000 characters of any kind', () => {
    fc.assert(
      fc.property(longLine, longLine, (one, two) =>
        within(() => {
          const { articles } = file(text('a', `${A_STORY}${one}`), text('b', `${two}\n${A_STORY}`));
          expect(articles.flatMap(({ paragraphs }) => paragraphs).length).toBeGreaterThan(3);
        }),
      ),
      runs(6),
    );
  });

  it('paragraphs of many sentences that hold each other’s words in another order', () => {
    const sentence = 'Orlo rose as Nara fell by Kebin then. ';
    const other = 'By Kebin as Orlo then Nara fell rose. ';
    const many = (one: string) => one.repeat(Math.floor(LONG_LINE / one.length / 2));
    within(() =>
      file(
        text('a', `${many(sentence)}${many('Tusor of modul. ')}`),
        text('b', `${many(other)}${many('Nedel by gobar. ')}`),
      ),
    );
  });

  it('thousands of lines, all the same, all short, all different', () => {
    const lines = (count: number, line: (i: number) => string) =>
      Array.from({ length: count }, (_, i) => line(i)).join('\n');
    within(() =>
      file(
        text(
          'a',
          lines(8000, () => 'Orlo.'),
        ),
        text(
          'b',
          lines(8000, () => 'Orlo.'),
        ),
      ),
    );
    within(() =>
      file(
        text(
          'a',
          lines(8000, () => '*'),
        ),
        text(
          'b',
          lines(4000, () => '*'),
        ),
      ),
    );
    within(() =>
      file(
        text(
          'a',
          lines(2500, (i) => `Orlo ${i} rose.`),
        ),
        text(
          'b',
          lines(2500, (i) => `Orlo ${2499 - i} rose.`),
        ),
      ),
    );
    within(() =>
      file(
        text(
          'a',
          lines(2500, (i) => `Word${i} of its own.`),
        ),
        text(
          'b',
          lines(2500, (i) => `Else${i} of another.`),
        ),
      ),
    );
  });
});
