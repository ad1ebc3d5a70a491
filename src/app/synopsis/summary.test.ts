import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../engine/model.ts';
import { KINDS } from '../../engine/model.ts';
import { asideSentence, hiddenSentence, placeSentence } from './footnotes.ts';
import { countWords, familyOf, summaryOf } from './summary.ts';
import { type Cell, invent } from './testing/invent.ts';

const BASE = ['Ferry sinks off Fennmouth.', 'Divers came at noon.', 'The mayor wept.'];

function factsOf(...cells: Cell[]): string {
  return summaryOf(invent({ base: BASE, versions: [{ cells }] }), 1).facts.join(' · ');
}

describe('the rail says of an article', () => {
  it('that it is the base text, with its length', () => {
    expect(summaryOf(invent({ base: BASE, versions: [] }), 0).facts).toEqual(['base text', '3 ¶', '11 words']);
  });

  it('how much of it stands in the base', () => {
    const cells = [{ of: [0], text: 'Ferry [sinks/lost] off Fennmouth.' }, { text: 'Rain fell all day long.' }];
    expect(factsOf(...cells)).toBe('1 of 2 ¶ from A · 33 % of its words');
  });

  it('that it is the beginning, or all, word for word', () => {
    const first = { of: [0], text: 'Ferry [s/S]inks off Fennmouth.', kinds: ['typography'] as Kind[] };
    expect(factsOf(first, { of: [1], text: BASE[1]! })).toBe('first 2 ¶ of A, verbatim');
    expect(factsOf(first, { of: [1], text: BASE[1]! }, { of: [2], text: BASE[2]! })).toBe('all 3 ¶ of A, verbatim');
    expect(factsOf({ of: [1], text: BASE[1]! })).toBe('1 of 1 ¶ from A · 100 % of its words');
  });

  it('word for word, even where it has a dateline of its own', () => {
    const story = invent({ base: BASE, versions: [{ cells: [{ of: [0], text: `[/FENNMOUTH – ]${BASE[0]}` }] }] });
    const [a, b] = story.articles;
    const told = {
      ...story,
      articles: [a!, { ...b!, fields: { dateline: { value: 'FENNMOUTH', start: 0, end: 11 } } }],
    };
    expect(summaryOf(told, 1).facts).toEqual(['first 1 ¶ of A, verbatim']);
    expect(summaryOf(story, 1).facts[0]).toBe('1 of 1 ¶ from A');
  });

  it('how many paragraphs stand elsewhere', () => {
    expect(factsOf({ of: [1], text: BASE[1]!, moved: 1 }, { of: [0], text: BASE[0]! })).toContain('1 elsewhere');
  });

  it('that nothing is in common, or only the facts', () => {
    expect(factsOf({ text: 'Rain.' })).toBe('nothing in common with A found');
    const other = {
      family: 'Other',
      cells: [{ text: 'A ferry.', related: [{ ia: 0, similarity: 0.5 }] }, { text: 'Rain.' }],
    };
    expect(summaryOf(invent({ base: BASE, versions: [other] }), 1)).toEqual({
      facts: ['independent', '1 ¶ on the same facts'],
      share: 0.5,
      independent: true,
    });
  });

  it('whose copy it is', () => {
    const cells = [{ of: [0], text: BASE[0]! }];
    const story = invent({ base: BASE, versions: [{ cells }, { cells, copyOf: 'b.txt' }] });
    expect(summaryOf(story, 2).facts).toEqual(['copy of B', '1 ¶']);
  });

  it('of which family it is and by which text, where there are several', () => {
    const cells = [{ of: [0], text: BASE[0]! }];
    const one = invent({ base: BASE, versions: [{ cells }] });
    expect(familyOf(one, 1)).toBeUndefined();
    const { articles, ...story } = invent({ base: BASE, versions: [{ cells }, { family: 'Other', cells }] });
    const [a, b, c] = articles;
    const told = { ...story, articles: [a!, { ...b!, familyBy: { id: a!.id, share: 0.996 } }, c!] };
    expect(familyOf(told, 1)?.short).toBe(`${b!.family}, most like A`);
    expect(familyOf(told, 1)?.long).toContain('99 % of its runs of four words');
    expect(familyOf(told, 2)?.short).toBe('the only Other text');
  });

  it('never all, when a word differs', () => {
    const long = `${'word '.repeat(999)}end`;
    const story = invent({
      base: [long],
      versions: [{ cells: [{ of: [0], text: long.replace(/end$/, '[end/END]') }] }],
    });
    expect(summaryOf(story, 1).facts).toContain('99 % of its words');
  });
});

describe('the footer', () => {
  const none = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as { [kind in Kind]: number };

  it('says how many differences are hidden, by kind', () => {
    const counts = { ...none, typography: 94, punctuation: 21, name: 3 };
    expect(hiddenSentence(counts, new Set<Kind>(['typography', 'punctuation']))).toBe(
      '94 typographic and 21 punctuation differences hidden',
    );
    expect(hiddenSentence({ ...none, name: 1 }, new Set<Kind>(['typography', 'name']))).toBe(
      '1 name form difference hidden',
    );
    expect(hiddenSentence(none, new Set<Kind>(['typography']))).toBe('');
  });

  it('sums many kinds up', () => {
    expect(hiddenSentence({ ...none, typography: 9, name: 1, date: 2, fact: 4 }, new Set(KINDS))).toBe(
      '16 differences of 4 kinds hidden',
    );
  });

  it('counts what stands elsewhere, is split or merged, in the columns that are shown', () => {
    const cells = [
      { of: [1], text: 'Divers came¶at noon.' },
      { of: [0], text: BASE[0]!, moved: 1 },
    ];
    const story = invent({ base: BASE, versions: [{ cells }] });
    expect(placeSentence(story, [0, 1])).toBe('1 ¶ stands elsewhere · 1 split or merged');
    expect(placeSentence(story, [0])).toBe('');
  });

  it('says whose lines are set aside', () => {
    const story = invent({ base: BASE, versions: [{ cells: [] }] });
    expect(
      asideSentence(story, [
        { article: 0, count: 98 },
        { article: 1, count: 1 },
      ]),
    ).toBe('98 lines set aside in A, 1 in B');
    expect(asideSentence(story, [{ article: 1, count: 1 }])).toBe('1 line set aside in B');
  });
});

it('counts words as an editor does', () => {
  expect(countWords(' The 3 p.m. – “ferry” sank ')).toBe(5);
});

it('counts each sign where no space stands between words, as the engine does', () => {
  expect(countWords('公司计划在三年内更换建于1971年的渡轮Nordic Star号。')).toBe(20);
  expect(countWords('島には約300人が住む。')).toBe(9);
  const story = invent({
    base: ['港口关闭了四天。'],
    versions: [{ cells: [{ of: [0], text: '港口[关闭/开放]了四天。' }] }],
  });
  expect(summaryOf(story, 1).facts).toContain('71 % of its words');
});

it('counts the words of every script, whatever white space stands between them', () => {
  const byExpression = (text: string) => text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
  const piece = fc.constantFrom(
    ' ',
    '\u00a0',
    '\u3000',
    '\n',
    'a',
    'Ж',
    'ש',
    '３',
    '–',
    '’',
    '😀',
    '\ud800',
    '\u0301',
    '7',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(countWords(pieces.join(''))).toBe(byExpression(pieces.join('')));
    }),
  );
});
