/**
 * Lights matches in the text without touching it: by the browser's own highlights, which run across marks. A browser without them
 * gets a bar at the paragraphs that hold one, and the current match selected.
 */
import type { Article } from '../../engine/index.ts';
import type { Find, Match } from '../state/model.ts';
import { placeKey } from '../synopsis/goTo.ts';

/** Words that stand in a paragraph on screen and not in the article. */
const ADDED = 'del, .unseen, .sr-only, [aria-hidden="true"]';

export const canLight = (): boolean =>
  typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';

/** The article's own text nodes of a paragraph, in order. */
function textNodes(paragraph: Element): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const added = node.parentElement?.closest(ADDED);
    if (!added || !paragraph.contains(added)) nodes.push(node as Text);
  }
  return nodes;
}

/** The range of a paragraph's characters on screen, by offsets into its text; null where it is not shown so far. */
export function rangeIn(paragraph: Element, start: number, end: number): Range | null {
  const range = document.createRange();
  let at = 0;
  let hasStart = false;
  for (const node of textNodes(paragraph)) {
    const behind = at + node.data.length;
    if (!hasStart && start < behind) {
      range.setStart(node, start - at);
      hasStart = true;
    }
    if (hasStart && end <= behind) {
      range.setEnd(node, end - at);
      return range;
    }
    at = behind;
  }
  return null;
}

const paragraphsOnScreen = () => document.querySelectorAll<HTMLElement>('main [data-at]');

/** Puts the light out. */
export function putOut(): void {
  if (canLight()) {
    CSS.highlights.delete('found');
    CSS.highlights.delete('found-here');
  } else for (const paragraph of paragraphsOnScreen()) delete paragraph.dataset.found;
}

/** Lights what is found on screen, the current match apart. Returns the range of the current one, if it is on screen. */
export function light({ matches, current }: Find, articles: readonly Article[]): Range | null {
  const byPlace = new Map<string, Match[]>();
  for (const match of matches) {
    const key = placeKey(match);
    const list = byPlace.get(key);
    if (list) list.push(match);
    else byPlace.set(key, [match]);
  }
  const found: Range[] = [];
  let here: Range | null = null;
  for (const paragraph of paragraphsOnScreen()) {
    const inIt = byPlace.get(paragraph.dataset.at ?? '');
    if (!canLight()) {
      if (inIt) paragraph.dataset.found = '';
      else delete paragraph.dataset.found;
    }
    for (const match of inIt ?? []) {
      const from = articles[match.article]?.paragraphs[match.paragraph]?.start ?? 0;
      const range = rangeIn(paragraph, match.start - from, match.end - from);
      if (!range) continue;
      if (match === matches[current]) here ??= range;
      else found.push(range);
    }
  }
  if (canLight()) {
    const current = new Highlight(...(here ? [here] : []));
    current.priority = 1;
    CSS.highlights.set('found', new Highlight(...found));
    CSS.highlights.set('found-here', current);
  }
  return here;
}

/** Scrolls the words themselves into sight: a paragraph may be longer than the screen. */
export function bringIntoSight(range: Range): void {
  const area = range.startContainer.parentElement?.closest<HTMLElement>('.table-area');
  if (!area) return;
  const view = area.getBoundingClientRect();
  const words = range.getBoundingClientRect();
  const top = view.top + (area.querySelector('thead')?.getBoundingClientRect().height ?? 0);
  if (words.height > 0 && (words.top < top + 8 || words.bottom > view.bottom - 8)) {
    area.scrollTop += words.top - top - view.height / 4;
  }
}
