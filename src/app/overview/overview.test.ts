import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placementOf } from '../state/placement.ts';
import { SIGN_WORDS, signOf } from '../synopsis/sign.ts';
import { invent } from '../synopsis/testing/invent.ts';
import { type CellPaths, cellPaths, elsewherePath, litPath, pathOf } from './drawing.ts';
import { levelOf, overviewCell, percentOf } from './share.ts';
import { cellInWords, rowInWords, rowName } from './words.ts';

const STORY = invent({
  base: [
    'The old ferry sank on Monday.',
    'Nobody was hurt.',
    'Divers came late.',
    'Rain fell on the town.',
    'It was dark.',
  ],
  versions: [
    {
      cells: [
        { of: [0], text: 'The [old /]ferry [sank/went down] on Monday[./!]', kinds: ['cut', 'wording', 'punctuation'] },
        { of: [2], text: 'Divers came late.' },
        { of: [1], text: 'Nobody was hurt.', moved: -1 },
        { of: [3], text: '[Rain fell on the town/Wind shook every house].', rewritten: true },
        { text: 'A boat was lost.' },
      ],
    },
    { family: 'Other', cells: [{ text: 'A ship went down.', related: [{ ia: 0, similarity: 0.5 }] }] },
  ],
});
const { rows } = placementOf(STORY);
const NONE = new Set<never>();
const signs = (article: number, off: Parameters<typeof signOf>[3] = NONE) =>
  rows.map((row) => signOf(STORY, row, article, off));
const cell = (row: number, article: number, off: Parameters<typeof signOf>[3] = NONE) =>
  overviewCell(STORY, rows[row]!, article, off);

describe('a sign', () => {
  it('says of each cell what the cell says in words', () => {
    const at = (article: number, text: string) => {
      const words = STORY.articles[article]!.text.indexOf(text);
      const paragraph = STORY.articles[article]!.paragraphs.findIndex(({ end }) => end > words);
      return signs(article)[rows.findIndex(({ cells }) => cells[article]!.own.includes(paragraph))];
    };
    expect(at(1, 'ferry')).toBe('differs');
    expect(at(1, 'Divers')).toBe('same');
    expect(at(1, 'Nobody')).toBe('elsewhere');
    expect(at(1, 'Wind')).toBe('whole');
    expect(at(1, 'A boat')).toBe('only');
    expect(signs(1)[rows.findIndex(({ cells }) => cells[0]!.own.includes(4))]).toBe('absent');
    expect(signs(2)[0]).toBe('related');
    expect(signs(2).filter((sign) => sign === 'differs')).toEqual([]);
  });

  it('counts a kind that is off for nothing', () => {
    expect(signs(1, new Set(['cut', 'wording', 'punctuation'] as const))[0]).toBe('same');
    expect(signs(1, new Set(['cut'] as const))[0]).toBe('differs');
  });

  it('has words of its own', () => {
    const words = Object.values(SIGN_WORDS);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('how much differs', () => {
  it('is the share of the words of both that are in one of the two only', () => {
    // `old sank` and `went down` of six and six words; the mark at the end is no word.
    expect(cell(0, 1).share).toBeCloseTo(4 / 12);
    expect(cell(0, 1, new Set(['cut'] as const)).share).toBeCloseTo(3 / 12);
    expect(cell(0, 0).share).toBe(0);
  });

  it('has a level that grows with it, and some level where only punctuation differs', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        const level = (value: number) => levelOf({ sign: 'differs', share: value });
        expect(level(less)).toBeLessThanOrEqual(level(more));
        expect(level(less)).toBeGreaterThan(0);
      }),
    );
    expect(levelOf({ sign: 'same', share: 0 })).toBe(0);
  });

  it('is never rounded up to all nor down to nothing', () => {
    expect([0.001, 0.12, 0.999, 1].map(percentOf)).toEqual(['under 1 %', '12 %', '99 %', '100 %']);
  });
});

/** The paths of columns, to the last step. */
function drawn(columns: Parameters<typeof cellPaths>[0]): CellPaths {
  const steps = cellPaths(columns);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

describe('the drawing', () => {
  const grid = { rows: rows.map(({ row }) => row), columns: [0, 1, 2] };
  const cells = grid.columns.map((article) => rows.map((_, y) => cell(y, article)));
  const paths = drawn(cells);

  it('has one rectangle for each cell that holds something', () => {
    const drawn = Object.values(paths).join('').split('M').length - 1;
    const held = cells.flat().filter((each) => pathOf(each) !== null);
    expect(drawn).toBe(held.length);
  });

  it('crosses the column of what stands elsewhere, from where it is shown to where its article has it', () => {
    const elsewhere = elsewherePath(STORY, grid);
    expect(elsewhere.split('M')).toHaveLength(2);
    const [, x, from, to] = /^M(\d+) (\d+)C.* (\d+)$/.exec(elsewhere)!.map(Number);
    expect(x).toBe(10);
    // Shown beside the second paragraph, it stands behind the third.
    expect([from, to]).toEqual([15, 30]);
  });

  it('among many columns has the lines of one, and tells the others by their cells', () => {
    const many = { rows: grid.rows, columns: Array.from({ length: 9 }, (_, at) => at % 2) };
    expect(elsewherePath(STORY, many)).toBe('');
    expect(elsewherePath(STORY, { ...many, here: 1 })).not.toBe('');
    expect(drawn(many.columns.map((article) => rows.map((_, y) => cell(y, article)))).elsewhere).toBeDefined();
    expect(paths.elsewhere).toBeUndefined();
  });

  it('frames what is lit, each cell once, and nothing that is not on screen', () => {
    const places = [
      { row: grid.rows[1]!, article: 2 },
      { row: grid.rows[1]!, article: 2 },
      { row: 999, article: 1 },
    ];
    expect(litPath(grid, places)).toBe('M20 10h10v10h-10z');
  });
});

describe('the overview in words', () => {
  it('tells a row article by article, and sums up where they are many', () => {
    const row = [0, 1, 2].map((article) => cell(0, article));
    expect(rowName(STORY, rows[0]!.row, [0, 1, 2])).toBe('A ¶ 1');
    expect(rowInWords(STORY, [0, 1, 2], row)).toBe('B 33 % of words differ; C same event, independent');
    expect(cellInWords({ sign: 'absent', share: 0 })).toBe('not in this version');
    const many = Array.from({ length: 9 }, () => 1);
    expect(
      rowInWords(
        STORY,
        many,
        many.map(() => cell(0, 1)),
      ),
    ).toBe('9 differ');
  });
});
