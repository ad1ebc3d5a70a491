/**
 * What is said of a cell beside its text: states, never acts. A bare ¶ counts the article of the cell; a ¶ of another
 * article carries its sigil (`A ¶ 7`).
 */
import type { Collation, Group, Kind, Pair } from '../../engine/index.ts';
import { KINDS_ON_SCREEN } from '../shared/kinds.ts';
import { indexOf, pairWithBase } from '../state/pairs.ts';
import {
  isHeadlines,
  isIndependent,
  type Place,
  placementOf,
  relatedLinks,
  type ScreenRow,
} from '../state/placement.ts';
import { isAside } from '../state/places.ts';
import { bare, type Cell, type CellState, cited, paragraphLabel } from './cellState.ts';
import { displacedAfter } from './displaced.ts';
import { mergedAway, partialStates, relatedElsewhere, takenApart } from './linkStates.ts';

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function inWords(count: number): string {
  return COUNTS[count] ?? String(count);
}

function movedStates(cell: Cell): CellState[] {
  const moved = cell.collation.rows[cell.row.row]!.moved[cell.article] ?? 0;
  const first = cell.own[0];
  if (moved === 0 || first === undefined) return [];
  const anchor = displacedAfter(cell.collation, cell.article).anchorOf.get(first);
  const text = `${moved > 0 ? '↓ stands lower here' : '↑ stands higher here'}, ${bare(cell, first)}`;
  return [
    {
      tone: 'head',
      text,
      order: true,
      ...(anchor === undefined ? {} : { to: { article: cell.article, paragraph: anchor } }),
    },
  ];
}

function splitState(cell: Cell, group: Group): CellState[] {
  if (group.ib.length < 2) return [];
  const away = group.ib.find((paragraph) => !cell.own.includes(paragraph));
  const text = `split in ${inWords(group.ib.length)}`;
  if (away === undefined) return [{ tone: 'head', text }];
  return [{ tone: 'head', text: `${text}: also ${bare(cell, away)}`, to: { article: cell.article, paragraph: away } }];
}

function mergedState(cell: Cell, group: Group): CellState[] {
  const away = group.ia.filter((paragraph) => !cell.base.includes(paragraph));
  const to = { article: cell.collation.base, paragraph: away[0]! };
  if (away.length === group.ia.length) return [{ tone: 'head', text: `stands with ${cited(cell, away[0]!)}`, to }];
  if (away.length > 0) return [{ tone: 'head', text: `merged with ${cited(cell, away[0]!)}`, to }];
  return group.ia.length < 2 ? [] : [{ tone: 'head', text: `merged: ${inWords(group.ia.length)} ¶ in one` }];
}

function groupStates(cell: Cell, pair: Pair): CellState[] {
  const index = indexOf(pair);
  const groups = new Set(cell.own.flatMap((paragraph) => index.groupByB.get(paragraph) ?? []));
  return [...groups].flatMap((group) => [
    ...(isByHand(pair, group) ? [{ tone: 'head', text: 'linked by you', yours: true } as const] : []),
    ...splitState(cell, group),
    ...mergedState(cell, group),
    ...(group.coarse ? [{ tone: 'head', text: 'too long to compare word by word' } as const] : []),
    ...(group.rewritten && !group.coarse ? [{ tone: 'head', text: 'other words' } as const] : []),
  ]);
}

/** Whether the reader put paragraphs of a passage together. */
const isByHand = ({ links }: Pair, { ia, ib }: Group) =>
  links.some((link) => link.byHand && ia.includes(link.ia) && ib.includes(link.ib));

function absentText(cell: Cell): string {
  const article = cell.collation.articles[cell.article]!;
  const hasHeadline = article.paragraphs.some(({ role }) => role === 'headline');
  if (isHeadlines(cell.collation, cell.row.row) && !hasHeadline) return 'no headline in file';
  return isIndependent(cell.collation, article) ? 'not in this article' : 'not in this version';
}

/** Who has what the base lacks, with the way there: their columns may be out of sight. */
function holders({ collation, row, article }: Cell): CellState[] {
  if (article !== collation.base || isHeadlines(collation, row.row)) return [];
  const holding = row.cells.flatMap(({ own }, index) => (own.length > 0 ? [index] : []));
  const sigla = holding.map((index) => collation.articles[index]!.sigil).join(' ');
  const [first] = holding;
  if (first === undefined) return [];
  return [{ tone: 'absent', text: `only in ${sigla}`, to: { article: first, paragraph: row.cells[first]!.own[0]! } }];
}

/** What an empty cell says. Furniture that a version lacks is not worth a word. */
function emptyStates(cell: Cell, pair: Pair | undefined): CellState[] {
  if (cell.row.aside) return [];
  const elsewhere =
    pair === undefined
      ? []
      : [...mergedAway(cell, pair), ...partialStates(cell, pair, 'elsewhere'), ...relatedElsewhere(cell, pair)];
  const apart = pair ? takenApart(cell, pair) : [];
  if (elsewhere.length > 0) return [...elsewhere, ...apart];
  return [{ tone: 'absent', text: absentText(cell) }, ...apart, ...holders(cell)];
}

/** `same`, or `same but for punctuation`, where a version has this row's words and nothing of it is marked. */
function sameState(cell: Cell, pair: Pair, off: ReadonlySet<Kind>): CellState[] {
  const index = indexOf(pair);
  const groups = new Set(cell.own.map((paragraph) => index.groupByB.get(paragraph)));
  const kinds = new Set<Kind>();
  for (const group of groups) {
    if (!group || group.rewritten || group.coarse) return [];
    for (const { kind } of pair.edits.slice(group.edits.start, group.edits.end)) kinds.add(kind);
  }
  if ([...kinds].some((kind) => !off.has(kind))) return [];
  const hidden = [...kinds].map((kind) => KINDS_ON_SCREEN[kind].name.toLowerCase());
  const but =
    hidden.length > 3 ? `${hidden.length} kinds of difference` : hidden.join(', ').replace(/, ([^,]*)$/, ' and $1');
  return [{ tone: 'quiet', text: but === '' ? 'same' : `same but for ${but}` }];
}

function isLinked(cell: Cell): boolean {
  return cell.collation.pairs.some((pair) => {
    if (pair.a !== cell.collation.base) return false;
    const { linksByA, linksByB } = indexOf(pair);
    if (cell.article === pair.a) return cell.own.some((paragraph) => linksByA.has(paragraph));
    return cell.article === pair.b && cell.own.some((paragraph) => linksByB.has(paragraph));
  });
}

/** Where only some articles carry what the base (or every other article) lacks. */
function onlyStates(cell: Cell): CellState[] {
  const { articles, rows, base } = cell.collation;
  // Without a version of its own family a base text is always alone; that is said once, above the table.
  const hasVersions = articles.some((article, index) => index !== base && !isIndependent(cell.collation, article));
  if (cell.article === base && !hasVersions) return [];
  if (cell.row.aside || isHeadlines(cell.collation, cell.row.row) || isLinked(cell)) return [];
  const carriers = rows[cell.row.row]!.cells.flatMap((held, article) => (held.length > 0 ? [article] : []));
  if (carriers.length === 1) {
    const independent = isIndependent(cell.collation, articles[cell.article]!);
    return [{ tone: 'head', text: independent ? 'only in this article' : 'only in this version' }];
  }
  if (cell.base.length > 0) return [];
  const sigla = carriers.map((carrier) => articles[carrier]!.sigil).join(' ');
  return [{ tone: 'head', text: `only in ${sigla}, not in ${articles[base]!.sigil}` }];
}

function repeatStates(cell: Cell): CellState[] {
  const { own, beside } = cell.row.cells[cell.article]!;
  return [...own, ...beside].flatMap((index) => {
    const paragraph = cell.collation.articles[cell.article]!.paragraphs[index]!;
    if (paragraph.repeats === undefined) return [];
    const to = { article: cell.article, paragraph: paragraph.repeats };
    return [{ tone: 'head', text: `repeats ${bare(cell, paragraph.repeats)}`, to }];
  });
}

/** Own paragraphs that would follow here but are shown beside what they match, higher or lower. */
function displacedStates(cell: Cell): CellState[] {
  const { displaced } = displacedAfter(cell.collation, cell.article);
  return cell.own
    .flatMap((paragraph) => displaced.get(paragraph) ?? [])
    .map((away) => {
      const row = placementOf(cell.collation).rowOf[cell.article]![away]!;
      const beside = cell.collation.rows[row]!.cells[cell.collation.base]![0];
      const where = beside === undefined ? 'shown apart' : `shown beside ${cited(cell, beside)}`;
      return {
        tone: 'foot',
        text: `here ${bare(cell, away)}, ${where}`,
        to: { article: cell.article, paragraph: away },
        order: true,
      };
    });
}

/** Everything that is said of the cell of `article` in `row`, in the order of the screen. */
export function cellStates(
  collation: Collation,
  row: ScreenRow,
  article: number,
  off: ReadonlySet<Kind>,
): readonly CellState[] {
  const own = row.cells[article]!.own;
  const cell: Cell = { collation, row, article, own, base: row.cells[collation.base]!.own };
  const pair = pairWithBase(collation, article)?.pair;
  const isEmpty = own.length === 0 && row.cells[article]!.beside.length === 0;
  if (isEmpty) return emptyStates(cell, pair);
  const isStory = own.some((paragraph) => !isAside(collation.articles[article]!.paragraphs[paragraph]!.role));
  const states = [...movedStates(cell), ...repeatStates(cell), ...onlyStates(cell)];
  if (pair && own.length > 0) {
    states.push(...groupStates(cell, pair), ...partialStates(cell, pair, 'foot'));
    if (isStory && cell.base.length > 0) states.push(...sameState(cell, pair, off));
  }
  if (pair) states.push(...takenApart(cell, pair), ...relatedElsewhere(cell, pair));
  const all = [...states, ...displacedStates(cell)];
  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
}

/**
 * The tag of a paragraph that is laid beside a row: `≈ same event · E ¶ 1 · shared: Nara, October` for an independent
 * account, `other words` for a headline beside the base's.
 */
export function besideTag(collation: Collation, row: ScreenRow, place: Place): string {
  const base = row.cells[collation.base]!.own;
  if (isHeadlines(collation, row.row)) return base.length > 0 ? 'other words' : '';
  const link = relatedLinks(collation, place).find(({ ia }) => base.includes(ia));
  const words = [...new Set(link?.shared ?? [])].slice(0, 3).join(', ');
  return `≈ same event · ${paragraphLabel(collation, place, true)}${words === '' ? '' : ` · shared: ${words}`}`;
}
