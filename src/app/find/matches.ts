/** Where in the articles what is searched for stands. The overview lights the same places: see `selectMatchesFound`. */
import type { Article, Collation } from '../../engine/index.ts';
import type { AppState, Match } from '../state/model.ts';
import { placementOf } from '../state/placement.ts';
import {
  remembering,
  selectAsideRows,
  selectCollation,
  selectColumns,
  selectRows,
  selectStrips,
} from '../state/selectors.ts';
import { type FoldChoices, type Folded, fold, placesIn } from './fold.ts';

/** Past so many places the search stops: a letter or two tell nothing. */
export const MOST_MATCHES = 5000;

const folded = new WeakMap<Article, Map<string, readonly Folded[]>>();

/** The paragraphs of an article, folded once for each way of searching. */
function foldedParagraphs(article: Article, choices: FoldChoices): readonly Folded[] {
  const key = `${choices.matchCase} ${choices.matchAccents}`;
  const ways = folded.get(article) ?? new Map<string, readonly Folded[]>();
  folded.set(article, ways);
  let found = ways.get(key);
  if (!found) {
    found = article.paragraphs.map(({ start, end }) => fold(article.text.slice(start, end), choices));
    ways.set(key, found);
  }
  return found;
}

/**
 * Every place of the query, in the order of the table: by row, column and place; hidden columns and lines that are set aside
 * included. At most `MOST_MATCHES`. `columns`: article indexes in the order of the table.
 */
export function matchesOf(
  collation: Collation,
  query: string,
  { columns, ...choices }: FoldChoices & { readonly columns: readonly number[] },
): readonly Match[] {
  const sought = fold(query, choices).text.trim();
  const matches: Match[] = [];
  if (sought === '') return matches;
  const { rowOf } = placementOf(collation);
  const order = [...new Set([...columns, ...collation.articles.keys()])];
  for (const article of order) {
    const found = collation.articles[article];
    if (!found) continue;
    foldedParagraphs(found, choices).forEach((text, paragraph) => {
      const { start: from } = found.paragraphs[paragraph]!;
      for (const { start, end } of placesIn(text, sought)) {
        if (matches.length >= MOST_MATCHES) return;
        const row = rowOf[article]![paragraph]!;
        matches.push({ article, paragraph, row, start: from + start, end: from + end });
      }
    });
  }
  const place = (article: number) => order.indexOf(article);
  return matches.sort(
    (one, other) => one.row - other.row || place(one.article) - place(other.article) || one.start - other.start,
  );
}

const NONE: readonly Match[] = [];

/** Where what is searched for stands; none while nothing is. Each knows its row, article, paragraph and range. */
export const selectMatchesFound = (state: AppState): readonly Match[] => state.find?.matches ?? NONE;

/** Why a match is not on screen. A strip opens when one goes to it; the others are shown on request. */
export type Hiding = 'column' | 'aside' | 'filter' | 'strip';

const hiding = remembering(
  (
    matches: readonly Match[],
    columns: readonly number[],
    rows: readonly number[],
    asides: readonly number[],
    strips: ReadonlySet<number>,
  ): readonly (Hiding | null)[] => {
    const [shownColumns, shownRows, asideRows] = [new Set(columns), new Set(rows), new Set(asides)];
    return matches.map(({ article, row }) => {
      if (!shownColumns.has(article)) return 'column';
      if (!shownRows.has(row)) return asideRows.has(row) ? 'aside' : 'filter';
      return strips.has(article) ? 'strip' : null;
    });
  },
);

/** By match: why it is not on screen, or null when it is. */
export const selectHiding = (state: AppState): readonly (Hiding | null)[] =>
  hiding(
    selectMatchesFound(state),
    selectColumns(state),
    selectRows(state),
    selectAsideRows(state),
    selectStrips(state),
  );

const counts = remembering((matches: readonly Match[], collation: Collation | null): readonly number[] => {
  const found = (collation?.articles ?? []).map(() => 0);
  for (const { article } of matches) found[article]! += 1;
  return found;
});

/** By article: how many matches it has. */
export const selectMatchCounts = (state: AppState): readonly number[] =>
  counts(selectMatchesFound(state), selectCollation(state));
