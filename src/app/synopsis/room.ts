/** How much room the table has. The same widths stand in `synopsis.css`, `narrow.css` and `overview.css`. */
import type { AppStoreApi } from '../state/store.ts';

/** On a page less wide than this, in CSS pixels, one article is shown at a time under the base. */
export const ONE_BESIDE = 720;
/** From here on the inspector has a column of its own. */
const INSPECTOR_BESIDE = 1120;
/** How wide what stands beside the table is. */
const WIDTHS = { rail: 204, overview: 48, inspector: 242 };

/**
 * The width of the table's area on a page of this width, both in CSS pixels.
 *
 * @param overviewShown whether the overview stands beside it
 * @param bar the width that a scroll bar takes from what it scrolls
 * @returns 0 on a narrow page, where it is not asked for
 */
export function roomOn(
  page: number,
  { overviewShown, bar }: { readonly overviewShown: boolean; readonly bar: number },
) {
  if (page < ONE_BESIDE) return 0;
  const inspector = page < INSPECTOR_BESIDE ? 0 : WIDTHS.inspector;
  return page - WIDTHS.rail - (overviewShown ? WIDTHS.overview : 0) - inspector - bar;
}

/** The width that a scroll bar takes; 0 where bars lie over what they scroll. */
function barWidth(): number {
  const probe = document.createElement('div');
  probe.style.cssText = 'position: absolute; visibility: hidden; width: 99px; overflow-y: scroll';
  document.body.append(probe);
  const width = probe.offsetWidth - probe.clientWidth;
  probe.remove();
  return width;
}

/**
 * Tells the store, whenever a story is about to be read, the width that its table will have: with another one it would be rendered twice
 * before it is seen. In a task of its own, while others work: what is to be read is asked for first.
 */
export function connectRoom(store: AppStoreApi): void {
  const guess = () => {
    const { overviewShown, actions } = store.getState();
    actions.setRoom(roomOn(document.documentElement.clientWidth, { overviewShown, bar: barWidth() }));
  };
  store.subscribe(({ phase }, before) => {
    if (phase.name === 'loading' && before.phase.name !== 'loading') setTimeout(guess);
  });
}
