/** What being in a column changes besides: the article beside the base, and strips that open. */
import { opened } from './columns.ts';
import type { AppState } from './model.ts';
import { selectCollation, selectStrips } from './selectors.ts';

/** The reader is in this column; it is then the one that stands beside the base where only two are on screen. */
export function atColumn(state: AppState, column: number): Pick<AppState, 'column' | 'beside'> {
  const collation = selectCollation(state);
  const isBase = collation?.base === column;
  return { column, beside: isBase ? state.beside : (collation?.articles[column]?.id ?? state.beside) };
}

/** Whoever goes to words in a strip wants to read them: the strip opens. */
export function opening(state: AppState, column: number): Partial<AppState> {
  if (!selectStrips(state).has(column)) return {};
  const id = selectCollation(state)!.articles[column]!.id;
  return { columnChoices: opened(state.columnChoices, id) };
}
