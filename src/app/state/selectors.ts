/**
 * What the views ask of the store. Each selector gives the same object as long as what it depends on is the same, so that
 * React and `===` can tell that nothing changed.
 */
import type { Collation, Edit, Kind, Row } from '../../engine/index.ts';
import { KINDS_IN_ORDER } from '../shared/kinds.ts';
import { inOrder, stripsOf } from './columns.ts';
import type { AppState, ColumnChoices, RowFilter } from './model.ts';
import { placementOf } from './placement.ts';
import { type EditPlace, isAside, placesOf } from './places.ts';

const NO_ROWS: readonly number[] = [];
const NO_EDITS: readonly EditPlace[] = [];

/** Remembers the last answer: the same arguments, compared by `===`, give the same object. */
export function remembering<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | null = null;
  return (...args) => {
    const kept = last;
    if (kept && args.every((arg, i) => arg === kept.args[i])) return kept.result;
    last = { args, result: compute(...args) };
    return last.result;
  };
}

/** The collation on screen, or null. */
export const selectCollation = (state: AppState): Collation | null => state.story?.collation ?? null;

const seen = remembering(
  (collation: Collation, hidden: ReadonlySet<string>, order: readonly string[]): readonly number[] => {
    const others = inOrder(collation, order).filter((article) => !hidden.has(collation.articles[article]!.id));
    return collation.base < 0 ? others : [collation.base, ...others];
  },
);

/** Indexes of the articles that are not hidden: the base first, then in the reader's order. */
export function selectSeen(state: AppState): readonly number[] {
  const collation = selectCollation(state);
  return collation ? seen(collation, state.hidden, state.columnChoices.order) : NO_ROWS;
}

/** The article beside the base where two stand side by side: the one where the reader was last, else the first. -1: none. */
export function selectBeside(state: AppState): number {
  const others = selectSeen(state).slice(1);
  const articles = selectCollation(state)?.articles;
  return others.find((article) => articles?.[article]?.id === state.beside) ?? others[0] ?? -1;
}

const two = remembering((base: number, beside: number): readonly number[] => (beside < 0 ? [base] : [base, beside]));

/** Indexes of the articles on screen: all that are not hidden, or the two of a pair. The base is the first. */
export function selectColumns(state: AppState): readonly number[] {
  const columns = selectSeen(state);
  return state.layout === 'pair' && columns.length > 2 ? two(columns[0]!, selectBeside(state)) : columns;
}

const NO_STRIPS: ReadonlySet<number> = new Set();
const strips = remembering((collation: Collation, columns: readonly number[], choices: ColumnChoices, room: number) =>
  stripsOf(collation, { columns, choices, room }),
);

/** Of the columns of the table, those that are narrowed to strips. */
export function selectStrips(state: AppState): ReadonlySet<number> {
  const collation = selectCollation(state);
  if (!collation || state.layout !== 'table') return NO_STRIPS;
  return strips(collation, selectColumns(state), state.columnChoices, state.room);
}

/** Whether a row has nothing but furniture and the like in these columns. */
function rowStandsAside(collation: Collation, row: Row, shown: readonly number[]): boolean {
  let any = false;
  for (const article of shown) {
    for (const paragraph of row.cells[article]!) {
      if (!isAside(collation.articles[article]!.paragraphs[paragraph]!.role)) return false;
      any = true;
    }
  }
  return any;
}

interface RowQuestion {
  readonly collation: Collation;
  readonly shown: readonly number[];
  /** Of `shown`, those that go back to the base, and the base: only these can agree or differ. */
  readonly versions: readonly number[];
  readonly off: ReadonlySet<Kind>;
}

const rowTests: { readonly [filter in RowFilter]: (row: Row, index: number, question: RowQuestion) => boolean } = {
  all: () => true,
  differ: rowDiffers,
  // Where nothing goes back to the base, it is all columns or none.
  every: (row, _, { shown, versions }) =>
    (versions.length > 1 ? versions : shown).every((article) => row.cells[article]!.length > 0),
  one: (row, _, { shown }) => shown.filter((article) => row.cells[article]!.length > 0).length === 1,
};

/** A version lacks the row, has it elsewhere, cut otherwise or reworded: with an edit of a kind that is on. */
function rowDiffers(row: Row, index: number, { collation, shown, versions, off }: RowQuestion): boolean {
  const carried = versions.filter((article) => row.cells[article]!.length > 0);
  if (carried.length > 0 && carried.length < versions.length) return true;
  if (carried.some((article) => row.moved[article] !== 0)) return true;
  const { editsOfRow, shownWhole } = placesOf(collation);
  if (shown.some((article) => shownWhole[article]!.has(index))) return true;
  const edits = editsOfRow.get(index) ?? NO_EDITS;
  return edits.some((edit) => shown.includes(edit.article) && !off.has(edit.kind));
}

/** Rows with a paragraph in one of these columns, in reading order, furniture apart. */
const rowsByPlace = remembering((collation: Collation, shown: readonly number[]) => {
  const story: number[] = [];
  const aside: number[] = [];
  const { shownWith } = placementOf(collation);
  collation.rows.forEach((row, index) => {
    // A row of an independent account that is laid beside another row is no row of its own on screen.
    if (shownWith[index] !== index || shown.every((article) => row.cells[article]!.length === 0)) return;
    (rowStandsAside(collation, row, shown) ? aside : story).push(index);
  });
  return { story, aside };
});

/** The rows of one filter. Each filter has its own memory, since their counts are asked for together. */
const rowsOf = (filter: RowFilter) =>
  remembering((collation: Collation, shown: readonly number[], off: ReadonlySet<Kind>, aside: boolean) => {
    const { derived } = placesOf(collation);
    const question = { collation, shown, off, versions: shown.filter((article) => derived[article]) };
    const found = rowsByPlace(collation, shown);
    const candidates = aside ? [...found.story, ...found.aside].sort((x, y) => x - y) : found.story;
    return candidates.filter((index) => rowTests[filter](collation.rows[index]!, index, question));
  });

const rows = { all: rowsOf('all'), differ: rowsOf('differ'), every: rowsOf('every'), one: rowsOf('one') };

/** Indexes of the rows that are shown, in reading order. */
export function selectRows(state: AppState): readonly number[] {
  const collation = selectCollation(state);
  if (!collation) return NO_ROWS;
  return rows[state.rows](collation, selectColumns(state), state.off, state.asideShown);
}

/** How many rows of furniture, promos, captions, credits, bylines and datelines the visible columns have. */
export function selectAsideRows(state: AppState): readonly number[] {
  const collation = selectCollation(state);
  return collation ? rowsByPlace(collation, selectColumns(state)).aside : NO_ROWS;
}

const rowCounts = remembering(
  (collation: Collation, shown: readonly number[], off: ReadonlySet<Kind>, aside: boolean) => ({
    all: rows.all(collation, shown, off, aside).length,
    differ: rows.differ(collation, shown, off, aside).length,
    every: rows.every(collation, shown, off, aside).length,
    one: rows.one(collation, shown, off, aside).length,
  }),
);

/** How many rows each filter would show. */
export function selectRowCounts(state: AppState): { readonly [filter in RowFilter]: number } | null {
  const collation = selectCollation(state);
  return collation ? rowCounts(collation, selectColumns(state), state.off, state.asideShown) : null;
}

const edits = remembering(
  (collation: Collation, shown: readonly number[], off: ReadonlySet<Kind>, inRows: readonly number[]) => {
    const shownRows = new Set(inRows);
    return placesOf(collation).edits.filter(
      ({ article, kind, row }) => shown.includes(article) && !off.has(kind) && shownRows.has(row),
    );
  },
);

/** The edits that next and previous walk through: of visible columns, kinds that are on and rows that are shown, in reading order. */
export function selectEdits(state: AppState): readonly EditPlace[] {
  const collation = selectCollation(state);
  return collation ? edits(collation, selectColumns(state), state.off, selectRows(state)) : NO_EDITS;
}

const kindCounts = remembering(
  (collation: Collation, shown: readonly number[]): { readonly [kind in Kind]: number } => {
    const counts = Object.fromEntries(KINDS_IN_ORDER.map((kind) => [kind, 0])) as { [kind in Kind]: number };
    for (const { article, kind } of placesOf(collation).edits) if (shown.includes(article)) counts[kind] += 1;
    return counts;
  },
);

/** How many edits of each kind the visible columns have, whether the kind is on or off. */
export function selectKindCounts(state: AppState): { readonly [kind in Kind]: number } | null {
  const collation = selectCollation(state);
  return collation ? kindCounts(collation, selectColumns(state)) : null;
}

/** How many edits the kinds that are off hide in the visible columns. */
export function selectHiddenEdits(state: AppState): number {
  const counts = selectKindCounts(state);
  return counts ? [...state.off].reduce((sum, kind) => sum + counts[kind], 0) : 0;
}

/** The selected edit itself, or null. */
export function selectEdit(state: AppState): Edit | null {
  const collation = selectCollation(state);
  if (!collation || !state.selection) return null;
  return collation.pairs[state.selection.pair]?.edits[state.selection.edit] ?? null;
}

/** Where the selected edit stands among `selectEdits`, from 0; -1 when none is selected or it is not shown. */
export function selectEditNumber(state: AppState): number {
  const { selection } = state;
  if (!selection) return -1;
  return selectEdits(state).findIndex(({ pair, edit }) => pair === selection.pair && edit === selection.edit);
}

/** What an article is called: the reader's name for it, else its own. `article` is an index. */
export function articleName(state: AppState, article: number): string {
  const found = selectCollation(state)?.articles[article];
  return found ? (state.names[found.id] ?? found.name.text) : '';
}

/** True when two of the open articles tell the same, each in words of its own. */
export const selectTellsTheSame = (state: AppState): boolean =>
  selectCollation(state)?.pairs.some(({ links }) => links.some(({ kind }) => kind === 'related')) ?? false;

/** True when several articles are open and none has a passage of the base text. */
export function selectNothingInCommon(state: AppState): boolean {
  const collation = selectCollation(state);
  if (!collation || collation.articles.length < 2) return false;
  return placesOf(collation).derived.filter(Boolean).length < 2;
}
