/** From match to match. */
import type { AppState } from '../state/model.ts';
import { articleName, selectCollation } from '../state/selectors.ts';
import type { AppStoreApi } from '../state/store.ts';
import { goToPlace } from '../synopsis/goTo.ts';
import { selectHiding, selectMatchesFound } from './matches.ts';

/**
 * Index of the match to go to: the next that is on screen or in a strip, or the one before, round and round; from where the reader is when none is
 * current. Where none is on screen it is the next of all. -1 when nothing is found.
 */
export function nextMatch(state: AppState, by: 1 | -1): number {
  const matches = selectMatchesFound(state);
  const hiding = selectHiding(state);
  const all = [...matches.keys()];
  const seen = all.filter((index) => hiding[index] === null || hiding[index] === 'strip');
  const walked = seen.length > 0 ? seen : all;
  const current = state.find?.current ?? -1;
  const isBehind = (index: number) => (current >= 0 ? index > current : matches[index]!.row >= state.row);
  const isBefore = (index: number) => (current >= 0 ? index < current : matches[index]!.row < state.row);
  if (by === 1) return walked.find(isBehind) ?? walked[0] ?? -1;
  return walked.filter(isBefore).at(-1) ?? walked.at(-1) ?? -1;
}

/** Goes to a match: one that is hidden is brought on screen. */
export function goToMatch(store: AppStoreApi, index: number): void {
  const state = store.getState();
  const collation = selectCollation(state);
  const match = selectMatchesFound(state)[index];
  if (!match || !collation || !state.find) return;
  const { actions, find } = state;
  actions.setFind({ ...find, current: index });
  const why = selectHiding(state)[index];
  if (why === null || why === 'strip') actions.goTo(match.row, match.article);
  else goToPlace(store, collation, match);
  const { number, role } = collation.articles[match.article]!.paragraphs[match.paragraph]!;
  const where = `${articleName(state, match.article)}, ${number === undefined ? role : `paragraph ${number}`}`;
  actions.announce(`${index + 1} of ${find.matches.length}. ${where}.`);
}

/** Shows all that is found: columns, lines that are set aside, and rows that are filtered out, where any of them hold a match. */
export function showHidden(store: AppStoreApi): void {
  const state = store.getState();
  const collation = selectCollation(state);
  const hiding = selectHiding(state);
  const matches = selectMatchesFound(state);
  if (!collation) return;
  const columns = new Set(matches.flatMap(({ article }, i) => (hiding[i] === 'column' ? [article] : [])));
  // A pair shows two, whatever is hidden.
  if (columns.size > 0 && state.layout === 'pair') state.actions.setLayout('table');
  for (const article of columns) {
    const { id } = collation.articles[article]!;
    if (state.hidden.has(id)) state.actions.toggleHidden(id);
  }
  // A column that comes back may bring lines that are set aside.
  if (selectHiding(store.getState()).includes('aside') && !store.getState().asideShown) state.actions.toggleAside();
  const isFiltered = (why: unknown) => why === 'aside' || why === 'filter';
  if (selectHiding(store.getState()).some(isFiltered)) state.actions.setRows('all');
  const strips = new Set(
    matches.flatMap(({ article }, i) => (selectHiding(store.getState())[i] === 'strip' ? [article] : [])),
  );
  for (const article of strips) state.actions.openColumn(article, true);
}
