/** What the reader does to edits, rows, paragraphs and articles, as marks to write. */
import type { Collation, Edit, Kind, Pair } from '../../engine/index.ts';
import { FIELD_WORDS } from '../origin/words.ts';
import type { Place } from '../state/placement.ts';
import type { Keeper } from './keeperModel.ts';
import { type ArticleFact, type CorrectedField, inOrder, keyOf, kindFrom, type Mark, type Spot } from './model.ts';
import { editReadings, type Hashes, spotsOf } from './resolve.ts';

/** An edit of a collation that is on screen. */
export interface EditOf {
  readonly collation: Collation;
  readonly pair: Pair;
  readonly edit: Edit;
}

export type KindKeys = { readonly here: string; readonly everywhere: string };

/** The key of a note on an edit. */
export function editNoteKey({ collation, pair, edit }: EditOf, hashes: Hashes): string {
  const spots = spotsOf(collation, hashes, pair, edit);
  return spots ? keyOf({ type: 'note', on: 'edit', a: spots.a, b: spots.b, text: '' }) : '';
}

/** The keys under which kinds of an edit stand: its own, and that of its readings, of whichever pair of articles they were said. */
export function kindKeys(
  { collation, pair, edit }: EditOf,
  { records, hashes }: ReturnType<Keeper['marks']['getState']>,
): KindKeys {
  const spots = spotsOf(collation, hashes, pair, edit);
  if (!spots) return { here: '', everywhere: '' };
  const { hash: readings } = editReadings(collation, pair, edit);
  const articles = [spots.a.article, spots.b.article] as const;
  const open = new Set(hashes.values());
  const said = [...records.values()].find(
    ({ mark }) =>
      mark?.type === 'kind' &&
      mark.scope === 'everywhere' &&
      mark.readings === readings &&
      mark.articles.some((article) => open.has(article)),
  );
  return {
    here: keyOf({ type: 'kind', scope: 'here', a: spots.a, b: spots.b, readings, kind: 'wording' }),
    everywhere: said?.key ?? keyOf({ type: 'kind', scope: 'everywhere', articles, readings, kind: 'wording' }),
  };
}

/** Gives an edit a kind, here or wherever the same readings stand. What was said of this one edit goes with the latter. */
export function giveKind(keeper: Keeper, of: EditOf, kind: Kind, name: string, scope: 'here' | 'everywhere'): void {
  const state = keeper.marks.getState();
  const spots = spotsOf(of.collation, state.hashes, of.pair, of.edit);
  if (!spots) return;
  const keys = kindKeys(of, state);
  const { hash: readings, turned } = editReadings(of.collation, of.pair, of.edit);
  // Where the engine says so too and nothing else is said of its readings, there is nothing to say.
  const before = state.records.get(keys.everywhere)?.mark;
  const isEngines = (of.edit.engine ?? of.edit).kind === kind;
  if (scope === 'here') {
    const { a, b } = spots;
    const mark: Mark = { type: 'kind', scope, readings, kind: kindFrom(kind, spots.turned), a, b };
    keeper.write(`${name}, here`, [[keys.here, isEngines && !before ? null : mark]]);
    return;
  }
  const articles = [spots.a.article, spots.b.article] as const;
  const kept = before?.type === 'kind' && before.scope === 'everywhere' ? before.articles : articles;
  const mark: Mark = { type: 'kind', scope, articles: kept, readings, kind: kindFrom(kind, turned) };
  keeper.write(`${name}, everywhere this reading occurs`, [
    [keys.everywhere, isEngines ? null : mark],
    [keys.here, null],
  ]);
}

/** Takes back what the reader said of an edit's kind, here and everywhere. */
export function takeKind(keeper: Keeper, of: EditOf): void {
  const { here, everywhere } = kindKeys(of, keeper.marks.getState());
  keeper.write('The engine’s kind', [
    [here, null],
    [everywhere, null],
  ]);
}

export function noteOnEdit(keeper: Keeper, { collation, pair, edit }: EditOf, text: string): void {
  const spots = spotsOf(collation, keeper.marks.getState().hashes, pair, edit);
  if (!spots) return;
  const mark: Mark = { type: 'note', on: 'edit', text, a: spots.a, b: spots.b };
  keeper.write(text === '' ? 'Note taken away' : 'Note', [[keyOf(mark), text === '' ? null : mark]]);
}

/** A paragraph as marks tell it. */
export function paragraphSpot(
  { articles }: Collation,
  hashes: Hashes,
  { article, paragraph }: Place,
): Spot | undefined {
  const found = articles[article];
  const range = found?.paragraphs[paragraph];
  const hash = hashes.get(found?.id ?? '');
  return range && hash !== undefined ? { article: hash, start: range.start, end: range.end } : undefined;
}

/** The note on a row: under whichever of its paragraphs it stands. */
export function rowNote(
  collation: Collation,
  row: number,
  { records, hashes }: ReturnType<Keeper['marks']['getState']>,
) {
  const cells = collation.rows[row]?.cells ?? [];
  const base = cells[collation.base] ?? [];
  const order = [collation.base, ...cells.map((_, article) => article)];
  const places = order.flatMap((article) => (cells[article] ?? []).map((paragraph) => ({ article, paragraph })));
  const spots = places.flatMap((place) => paragraphSpot(collation, hashes, place) ?? []);
  const keys = spots.map((at) => keyOf({ type: 'note', on: 'row', at, text: '' }));
  const key = keys.find((one) => records.get(one)?.mark) ?? keys[0];
  const note = key === undefined ? null : records.get(key)?.mark;
  const at = spots[key === undefined ? -1 : keys.indexOf(key)];
  return { at, text: note?.type === 'note' ? note.text : '', isOfBase: base.length > 0 };
}

export function noteOnRow(keeper: Keeper, at: Spot, text: string): void {
  const mark: Mark = { type: 'note', on: 'row', at, text };
  keeper.write(text === '' ? 'Note taken away' : 'Note on the row', [[keyOf(mark), text === '' ? null : mark]]);
}

/** Links two paragraphs by hand, or takes them apart; null takes back what was said of them. */
export function linkByHand(
  keeper: Keeper,
  collation: Collation,
  { one, two }: { readonly one: Place; readonly two: Place },
  together: boolean | null,
): void {
  const { hashes } = keeper.marks.getState();
  const [x, y] = [paragraphSpot(collation, hashes, one), paragraphSpot(collation, hashes, two)];
  if (!x || !y || x.article === y.article) return;
  const { a, b } = inOrder(x, y);
  const mark: Mark = { type: 'link', together: together ?? true, a, b };
  const title = together === null ? 'Link taken back' : together ? 'Linked by hand' : 'Unlinked by hand';
  keeper.write(title, [[keyOf(mark), together === null ? null : mark]]);
}

const FACT_TITLES: { readonly [fact in ArticleFact]: string } = {
  family: 'Family',
  outlet: 'Outlet',
  published: 'Day of publication',
};

/** Tells an article's family, outlet or day of publication; empty takes it back. */
export function tellFact(keeper: Keeper, id: string, fact: ArticleFact, value: string): void {
  const article = keeper.marks.getState().hashes.get(id);
  if (article === undefined) return;
  const mark: Mark = { type: fact, article, value };
  const title = value === '' ? `${FACT_TITLES[fact]} taken back` : `${FACT_TITLES[fact]}: ${value}`;
  keeper.write(title, [[keyOf(mark), value === '' ? null : mark]]);
}

/** Tells what a field of an article says, empty for none of it; null takes it back. */
export function correctField(keeper: Keeper, id: string, field: CorrectedField, value: string | null): void {
  const article = keeper.marks.getState().hashes.get(id);
  if (article === undefined) return;
  const mark: Mark = { type: 'field', field, article, value: value ?? '' };
  const name = FIELD_WORDS[field];
  const title = value === null ? `${name} taken back` : value === '' ? `No ${name.toLowerCase()}` : `${name}: ${value}`;
  keeper.write(title, [[keyOf(mark), value === null ? null : mark]]);
}

/** Marks an article as the copy received, and no other of the open ones; or takes it back. */
export function tellReceived(keeper: Keeper, id: string, isReceived: boolean): void {
  const { hashes } = keeper.marks.getState();
  const article = hashes.get(id);
  if (article === undefined) return;
  const others = [...new Set(hashes.values())].filter((other) => other !== article);
  const of = (hash: string, holds: boolean) => {
    const mark: Mark = { type: 'received', article: hash };
    return [keyOf(mark), holds ? mark : null] as const;
  };
  keeper.write(isReceived ? 'The copy received' : 'Not the copy received', [
    ...others.map((other) => of(other, false)),
    of(article, isReceived),
  ]);
}

export function noteOnArticle(keeper: Keeper, id: string, text: string): void {
  const article = keeper.marks.getState().hashes.get(id);
  if (article === undefined) return;
  const mark: Mark = { type: 'note', on: 'article', article, text };
  keeper.write(text === '' ? 'Note taken away' : 'Note on the article', [[keyOf(mark), text === '' ? null : mark]]);
}
