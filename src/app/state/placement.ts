/**
 * Where each paragraph stands on screen. Rows are the collation's, but for two things: a row that only independent
 * accounts fill, or what an article that joins sources has of them, is laid beside the row of the base text that tells the same, where
 * one does; and headlines, which seldom share a word, are laid beside each other.
 */
import type { Article, Collation, Link, Row } from '../../engine/index.ts';
import type { Place } from './model.ts';
import { indexOf, pairWithBase } from './pairs.ts';
import { isAside, placesOf } from './places.ts';

export type { Place };

export interface ScreenCell {
  /** The paragraphs that the collation puts in this cell. */
  readonly own: readonly number[];
  /** Paragraphs of an independent account, or headlines, that are laid here, in order. */
  readonly beside: readonly number[];
}

export interface ScreenRow {
  /** Index into `collation.rows`. */
  readonly row: number;
  /** By article index. */
  readonly cells: readonly ScreenCell[];
  /** True when nothing in it belongs to a story's run of text: it folds away. */
  readonly aside: boolean;
}

export interface Placement {
  readonly rows: readonly ScreenRow[];
  /** By index into `collation.rows`: the row of the collation with which it is shown; itself, but for those laid beside another. */
  readonly shownWith: readonly number[];
  /** By article, by paragraph: index of the row of the collation in which it is shown. */
  readonly rowOf: readonly (readonly number[])[];
}

export function isIndependent(collation: Collation, article: Article): boolean {
  return article.family !== collation.articles[collation.base]?.family;
}

/** Links of a paragraph of a version to the base, of kind `related`, the nearest first. */
export function relatedLinks(collation: Collation, { article, paragraph }: Place): readonly Link[] {
  const found = pairWithBase(collation, article);
  const links = (found && indexOf(found.pair).linksByB.get(paragraph)) ?? [];
  return links.filter((link) => link.kind === 'related').sort((one, other) => other.similarity - one.similarity);
}

function rowIsAside(collation: Collation, row: Row): boolean {
  return row.cells.every((cell, article) =>
    cell.every((paragraph) => isAside(collation.articles[article]!.paragraphs[paragraph]!.role)),
  );
}

const headlineRows = new WeakMap<Collation, ReadonlySet<number>>();

/** Whether a row holds headlines and nothing else. Found for all rows at once: every cell of the table asks. */
export function isHeadlines(collation: Collation, index: number): boolean {
  let found = headlineRows.get(collation);
  if (!found) {
    found = new Set(collation.rows.flatMap((row, at) => (holdsHeadlines(collation, row) ? [at] : [])));
    headlineRows.set(collation, found);
  }
  return found.has(index);
}

const holdsHeadlines = ({ articles }: Collation, { cells }: Row): boolean =>
  cells.every((cell, article) =>
    cell.every((paragraph) => articles[article]!.paragraphs[paragraph]!.role === 'headline'),
  );

/** The family whose text a paragraph comes from: an article that joins sources has paragraphs of several. */
function sourceOf({ sources, family }: Article, paragraph: number): string {
  return sources?.find(({ paragraphs }) => paragraphs.includes(paragraph))?.family ?? family;
}

/** The row beside which this one is laid: that of its nearest related link. Itself where it keeps its own place. */
function homeOf(collation: Collation, index: number, rowOf: readonly Int32Array[]): number {
  const row = collation.rows[index]!;
  if (row.cells[collation.base]!.length > 0 || rowIsAside(collation, row)) return index;
  const { articles } = collation;
  const { family } = articles[collation.base]!;
  let best: Link | undefined;
  for (const [article, cell] of row.cells.entries()) {
    for (const paragraph of cell) {
      const [nearest] = relatedLinks(collation, { article, paragraph });
      // What the base's own source tells, and the base does not tell in other words, is a passage of the story by itself.
      if (!nearest && sourceOf(articles[article]!, paragraph) === family) return index;
      if (nearest && nearest.similarity > (best?.similarity ?? -1)) best = nearest;
    }
  }
  return best ? (rowOf[collation.base]![best.ia] ?? index) : index;
}

/** What most cells of many articles are: one object for all. */
const EMPTY: ScreenCell = { own: [], beside: [] };

const alone = (own: readonly number[]): ScreenCell => (own.length === 0 ? EMPTY : { own, beside: EMPTY.beside });

function place(collation: Collation): Placement {
  const { rowOf } = placesOf(collation);
  const headlines = collation.rows.flatMap((_, index) => (isHeadlines(collation, index) ? [index] : []));
  const firstHeadlines =
    headlines.find((index) => collation.rows[index]!.cells[collation.base]!.length > 0) ?? headlines[0];
  const shownWith = collation.rows.map((row, index) =>
    firstHeadlines !== undefined && isHeadlines(collation, index) && row.cells[collation.base]!.length === 0
      ? firstHeadlines
      : homeOf(collation, index, rowOf),
  );
  const guests = new Map<number, number[]>();
  shownWith.forEach((home, index) => {
    if (home !== index) guests.set(home, [...(guests.get(home) ?? []), index]);
  });
  const rows = collation.rows.flatMap((row, index) => {
    if (shownWith[index] !== index) return [];
    const visiting = guests.get(index) ?? [];
    if (visiting.length === 0) return [{ row: index, cells: row.cells.map(alone), aside: rowIsAside(collation, row) }];
    const cells = row.cells.map((own, article) => {
      const beside = visiting.flatMap((guest) => collation.rows[guest]!.cells[article]!);
      if (own.length + beside.length === 0) return EMPTY;
      return { own, beside: beside.sort((one, other) => one - other) };
    });
    return [{ row: index, cells, aside: rowIsAside(collation, row) }];
  });
  return { rows, shownWith, rowOf: rowOf.map((list) => Array.from(list, (index) => shownWith[index] ?? index)) };
}

const placements = new WeakMap<Collation, Placement>();

/** The placement of a collation; the same object each time, so that rows can be told apart by `===`. */
export function placementOf(collation: Collation): Placement {
  let placement = placements.get(collation);
  if (!placement) {
    placement = place(collation);
    placements.set(collation, placement);
  }
  return placement;
}
