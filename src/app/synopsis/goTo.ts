/** Ways through the table: to a paragraph, wherever it is, and to what the store says is next. */
import type { Collation } from '../../engine/index.ts';
import { type Place, placementOf } from '../state/placement.ts';
import { selectAsideRows, selectRows } from '../state/selectors.ts';
import type { AppStoreApi } from '../state/store.ts';

/** `2:8`, as it stands in the page's `data-at` and `data-go`. */
export function placeKey({ article, paragraph }: Place): string {
  return `${article}:${paragraph}`;
}

export function parsePlace(key: string | undefined): Place | null {
  const [article, paragraph] = (key ?? '').split(':').map(Number);
  return Number.isInteger(article) && Number.isInteger(paragraph) ? { article: article!, paragraph: paragraph! } : null;
}

/** Brings a paragraph on screen: shows its column, takes back the filter or the fold that hides it, and goes to its row. */
export function goToPlace(store: AppStoreApi, collation: Collation, place: Place): void {
  const { actions } = store.getState();
  const row = placementOf(collation).rowOf[place.article]?.[place.paragraph];
  const article = collation.articles[place.article];
  if (row === undefined || row < 0 || !article) return;
  if (store.getState().hidden.has(article.id)) actions.toggleHidden(article.id);
  // Of a pair it becomes the second: then the rows are its own.
  actions.stayAt(row, place.article);
  if (selectAsideRows(store.getState()).includes(row) && !store.getState().asideShown) actions.toggleAside();
  if (!selectRows(store.getState()).includes(row)) actions.setRows('all');
  actions.goTo(row, place.article);
}

export function prefersStill(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Moves the table sideways until the whole column is in sight, beside the base that stays in place: half lines cannot be read. */
function showColumn(area: HTMLElement, target: HTMLElement): void {
  const cell = target.closest<HTMLElement>('[data-column]:not([data-base])')?.getBoundingClientRect();
  if (!cell) return;
  const view = area.getBoundingClientRect();
  const start = area.querySelector('thead [data-base]')?.getBoundingClientRect().right ?? view.left;
  const before = cell.left - start;
  if (before < 0) area.scrollLeft += before;
  else if (cell.right > view.right) area.scrollLeft += Math.min(cell.right - view.right, before);
}

/**
 * Scrolls an element of the table into sight. Rows out of sight have only a guessed height, so the way is walked again
 * once they are laid out; a long way is jumped, since gliding over a hundred rows tells nobody anything.
 */
export function scrollTo(area: HTMLElement, target: HTMLElement): void {
  const view = area.getBoundingClientRect();
  const far = Math.abs(target.getBoundingClientRect().top - view.top) > 2 * view.height;
  const still = far || prefersStill();
  showColumn(area, target);
  const walk = (behavior: ScrollBehavior) =>
    target.scrollIntoView?.({
      behavior,
      block: target.offsetHeight > view.height / 2 ? 'start' : 'center',
      inline: 'nearest',
    });
  walk(still ? 'instant' : 'smooth');
  if (still) requestAnimationFrame(() => requestAnimationFrame(() => walk('instant')));
}

/** Lights an element up for a moment. */
export function flash(target: HTMLElement): void {
  target.dataset.flash = '';
  setTimeout(() => delete target.dataset.flash, 1400);
}
