/** From the view to a place in the text. */
import type { Collation } from '../../engine/index.ts';
import { useAppStore } from '../state/hooks.ts';
import type { Place } from '../state/placement.ts';
import { goToPlace } from '../synopsis/goTo.ts';

/** Opens the table at a paragraph; `column` is the article to be looked at there, the place's own if it is not given. */
export function useShow(collation: Collation): (place: Place, column?: number) => void {
  const store = useAppStore();
  return (place, column) => {
    const { actions } = store.getState();
    actions.setView('synopsis');
    goToPlace(store, collation, place);
    if (column !== undefined && column !== place.article) {
      const { row } = store.getState();
      const id = collation.articles[column]?.id;
      if (id !== undefined && store.getState().hidden.has(id)) actions.toggleHidden(id);
      actions.goTo(row, column);
    }
  };
}
