import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Collation, KINDS, type Kind } from '../../engine/model.ts';
import { placesOf } from '../state/places.ts';
import { invent } from '../synopsis/testing/invent.ts';
import { tierOf } from './edits.ts';
import { sectionsOf } from './headings.ts';
import { type Matter, TIERS } from './matter.ts';
import { asStory, mattersOf } from './order.ts';
import { matterName, placesName, readingOf, siglaOf } from './words.ts';

/** The list with every column and row, and the edits of `columns`. */
function listOf(collation: Collation, columns = [...collation.articles.keys()]): readonly Matter[] {
  const edits = placesOf(collation).edits.filter(({ article }) => columns.includes(article));
  return mattersOf(collation, { columns, rows: [...collation.rows.keys()], edits });
}

/** A line of the list: tier, sigla, both readings. */
const drawn = (collation: Collation, matter: Matter) =>
  `${matter.tier}: ${siglaOf(collation, matter)} ${readingOf(collation, matter.base)} | ${readingOf(collation, matter.versions[0]!)}`;

const STORY = invent({
  base: [
    'The ferry sank on Monday, police said.',
    'Twelve sheep were aboard, and a dog.',
    'Nobody was hurt.',
    'Rain fell.',
    'The owner would not comment.',
  ],
  versions: [
    {
      cells: [
        {
          of: [0],
          text: 'The ferry [sank/went down] on Monday, police [said/claimed].',
          kinds: ['wording', 'attribution'],
        },
        { of: [1], text: '[Twelve/Ten] sheep were aboard[, and a dog/].', kinds: ['fact', 'cut'] },
      ],
    },
    {
      cells: [
        { of: [0], text: 'The ferry [sank/went down] on [Monday/Tuesday], police said.', kinds: ['wording', 'date'] },
        {
          of: [1],
          text: 'Twelve sheep were aboard, and [a/the] dog[/ from the parish of Little Haven].',
          kinds: ['wording'],
        },
        { of: [4], text: '[The owner would not comment./No word came from its owner.]', rewritten: true },
        { text: 'A goat swam ashore.' },
        { text: 'It was fed.' },
      ],
    },
    { family: 'Other', cells: [{ text: 'A boat went down.', related: [{ ia: 0, similarity: 0.5 }] }] },
  ],
});

describe('what matters first', () => {
  it('goes from facts and attribution over content, the most first, to wording and house style', () => {
    expect(listOf(STORY).map((matter) => drawn(STORY, matter))).toEqual([
      'fact: B Twelve | Ten',
      'attribution: B said | claimed',
      'content: C The owner would not comment. | No word came from its owner.',
      'content: B C Nobody was hurt. ¶ Rain fell. | ',
      'content: C  | A goat swam ashore. ¶ It was fed.',
      'content: C  | from the parish of Little Haven',
      'content: B The owner would not comment. | ',
      'content: B , and a dog | ',
      'wording: B C sank | went down',
      'wording: C a | the',
      'style: C Monday | Tuesday',
    ]);
  });

  it('says where it stands in every article that has it', () => {
    const list = listOf(STORY);
    const sank = list.find((matter) => readingOf(STORY, matter.base) === 'sank')!;
    expect(placesName(STORY, sank)).toBe('A ¶ 1 · B ¶ 1 · C ¶ 1');
    const lacking = list.find(({ what, versions }) => what === 'notCarried' && versions.length === 2)!;
    expect([matterName(lacking), placesName(STORY, lacking)]).toEqual(['Paragraphs not in this version', 'A ¶ 3–4']);
  });

  it('asks nothing of an independent account', () => {
    expect(
      listOf(STORY)
        .flatMap(({ versions }) => versions)
        .filter(({ article }) => article === 3),
    ).toEqual([]);
    expect(listOf(STORY, [0, 3])).toEqual([]);
  });

  it('knows only the columns that are shown', () => {
    const alone = listOf(STORY, [0, 1]);
    expect(alone.every(({ versions }) => versions.every(({ article }) => article === 1))).toBe(true);
    expect(alone.map((matter) => drawn(STORY, matter))).toContain(
      'content: B Nobody was hurt. ¶ Rain fell. ¶ The owner would not comment. | ',
    );
  });

  it('has changed words inside quotations before everything, and respelled ones not', () => {
    for (const kind of KINDS) {
      const respells = (['typography', 'punctuation', 'spelling'] as Kind[]).includes(kind);
      expect(tierOf({ kind, inQuote: true }, 1) === 'quotation', kind).toBe(!respells);
    }
  });

  it('takes words of grammar that come or go for wording', () => {
    expect(tierOf({ kind: 'cut', inQuote: false }, 0)).toBe('wording');
    expect(tierOf({ kind: 'cut', inQuote: false }, 1)).toBe('content');
  });
});

describe('any list', () => {
  const word = fc.constantFrom('sheep', 'boats', 'the', 'harbor', 'of', 'rain');
  const cell = fc.array(fc.tuple(word, fc.constantFrom('', 'x', 'y'), fc.constantFrom(...KINDS)), {
    minLength: 1,
    maxLength: 4,
  });
  const plan = fc.array(cell, { minLength: 1, maxLength: 4 }).map((versions) => {
    const longest = Math.max(...versions.map((words) => words.length));
    const base = Array.from({ length: longest }, (_, i) => `w${i}`);
    return invent({
      base: [base.join(' ')],
      versions: versions.map((words) => ({
        cells: [
          {
            of: [0],
            text: base.map((own, i) => (words[i] ? `[${own}/${words[i][1]}${words[i][0]}]` : own)).join(' '),
            kinds: words.map(([, , kind]) => kind),
          },
        ],
      })),
    });
  });

  it('holds every edit once, in the order of the tiers, and groups only what reads the same', () => {
    fc.assert(
      fc.property(plan, (collation) => {
        const list = listOf(collation);
        const edits = list.flatMap((matter) => matter.edits.map(({ pair, edit }) => `${pair}:${edit}`));
        const all = placesOf(collation).edits.map(({ pair, edit }) => `${pair}:${edit}`);
        expect([...edits].sort()).toEqual([...all].sort());
        const tiers = list.map(({ tier }) => TIERS.indexOf(tier));
        expect(tiers).toEqual([...tiers].sort((one, other) => one - other));
        for (const matter of list) {
          const readings = matter.versions.map((side) => readingOf(collation, side).toLowerCase());
          expect(new Set(readings).size).toBe(1);
          expect(matter.versions.length).toBe(matter.edits.length);
        }
        expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
      }),
    );
  });
});

describe('the list as the story runs', () => {
  it('holds the same differences, paragraph by paragraph, each under the place where it stands', () => {
    const list = listOf(STORY);
    const read = asStory(list);
    expect(new Set(read)).toEqual(new Set(list));
    expect(read.map(({ row }) => row)).toEqual(list.map(({ row }) => row).sort((one, other) => one - other));
    const sections = sectionsOf(STORY, read, true);
    const headings = sections.map(({ heading }) => heading);
    expect(headings.slice(0, 2)).toEqual(['A ¶ 1', 'A ¶ 2']);
    expect(new Set(headings).size).toBe(headings.length);
    expect(sections.flatMap(({ items }) => items)).toEqual(read);
    expect(sections.map(({ from, items }) => read[from] === items[0])).not.toContain(false);
  });
});
