/** Every figure of the view as a table: heads and rows of plain words, to be read, copied and printed. Needs no page. */
import type { PlainTable } from '../shared/plainTable.ts';
import {
  CARRY_NAMES,
  cellWords,
  DERIVATION_NAMES,
  evidenceWords,
  opening,
  paragraphName,
  percent,
  SURE_NAMES,
  sigil,
  sourceName,
  TAKE_NAMES,
  type Told,
} from './words.ts';

/** Who took what from whom: a row for each arrow, and for each article that has none. */
export function arrowTable(told: Told): PlainTable {
  const { lineage, articles, nameOf } = told;
  const rows = articles.flatMap((_, article) => {
    const { derivation, carried, own, paragraphs } = lineage.standing[article]!;
    const head = [sigil(told, article), nameOf(article)];
    const figures = [
      derivation === null ? 'the fullest text' : DERIVATION_NAMES[derivation],
      percent(carried),
      `${paragraphs.carried} of ${paragraphs.of}`,
      String(own),
    ];
    const arrows = lineage.arrows.filter((arrow) => arrow.article === article);
    if (arrows.length === 0) return [[...head, 'no source is told', '', ...figures, '', '']];
    return arrows.map(({ source, sure, inOrder, evidence }) => {
      const from = lineage.sources[source]!;
      return [
        ...head,
        `${sourceName(from)}, ${TAKE_NAMES[from.take]}`,
        SURE_NAMES[sure],
        ...figures,
        inOrder === null || inOrder.of === 0 ? '' : percent(inOrder),
        evidence.map((each) => evidenceWords(told, each)).join('; '),
      ];
    });
  });
  return {
    heads: [
      '',
      'Article',
      'From',
      'How sure',
      'Derived',
      'Of its words elsewhere',
      '¶ elsewhere',
      'Own words',
      'Order kept',
      'Evidence',
    ],
    rows,
  };
}

/** Shared wording: of the words of the row's article, how many stand in the column's. */
export function wordingTable(told: Told): PlainTable {
  const { lineage, articles, nameOf } = told;
  return {
    heads: ['', 'Words of', ...articles.map((article) => article.sigil)],
    rows: articles.map((article, x) => [
      article.sigil,
      nameOf(x),
      ...lineage.wording[x]!.map((shared, y) => (x === y ? '' : percent(shared))),
    ]),
  };
}

/** What each carries: paragraphs by articles. */
export function carryTable(told: Told): PlainTable {
  const { carry } = told.lineage;
  const others = told.articles.flatMap((_, article) => (article === carry.of ? [] : [article]));
  return {
    heads: [`Paragraph of ${sigil(told, carry.of)}`, 'Begins', ...others.map((article) => sigil(told, article))],
    rows: carry.rows.map(({ paragraph, cells }) => [
      paragraphName(told, carry.of, paragraph),
      opening(told, carry.of, paragraph),
      ...others.map((article) => cellWords(cells[article]!)),
    ]),
  };
}

/** States in the order of the legend. */
export const CARRY_STATES = Object.keys(CARRY_NAMES) as readonly (keyof typeof CARRY_NAMES)[];
