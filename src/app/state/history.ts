/** Keeps the URL and the store together, both ways. */
import type { AppState, StoryLink } from './model.ts';
import type { AppStoreApi } from './store.ts';
import { decodeLink, encodeLink, linkOfState } from './url.ts';

/** Keys repeat faster than browsers let a page rewrite its address. */
const WRITE_AFTER = 120;

/** What makes an entry of the history of its own: a step that Back should undo. Everything else rewrites the entry. */
const entryOf = (link: StoryLink | null) => (link ? `${link.hash} ${link.base} ${link.view} ${link.layout}` : '');

/** Phases that say nothing lasting about where the reader is. */
const passing = ({ phase, busy, link }: AppState) =>
  phase.name === 'loading' || busy || (link && phase.name !== 'open');

/**
 * Applies the page's own link, now and on Back and Forward, and writes the link to what is on screen into the URL.
 * Returns a function that stops both.
 */
export function connectHistory(store: AppStoreApi, page: Window): () => void {
  const { actions } = store.getState();
  let entry = entryOf(decodeLink(page.location.hash));
  let timer: ReturnType<typeof setTimeout> | undefined;

  function forget(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function write(state: AppState): void {
    forget();
    if (passing(state)) return;
    const link = linkOfState(state);
    const address = `${page.location.pathname}${page.location.search}${link ? `#${encodeLink(link)}` : ''}`;
    const next = entryOf(link);
    if (next !== entry) page.history.pushState(null, '', address);
    else if (address !== `${page.location.pathname}${page.location.search}${page.location.hash}`) {
      page.history.replaceState(null, '', address);
    }
    entry = next;
  }

  async function follow(): Promise<void> {
    forget();
    const link = decodeLink(page.location.hash);
    entry = entryOf(link);
    await actions.followLink(link);
  }

  /** The reader went to another entry: one that leads to no story that is open is the first screen. */
  async function goTo(): Promise<void> {
    await follow();
    const { link, phase } = store.getState();
    if ((!decodeLink(page.location.hash) || link) && phase.name !== 'loading') actions.goToStart();
  }

  const unsubscribe = store.subscribe((state, before) => {
    // Whoever goes on at once still goes back step by step: where they were, if only for a moment, is an entry.
    if (timer !== undefined && (state.view !== before.view || state.layout !== before.layout)) write(before);
    clearTimeout(timer);
    timer = setTimeout(() => write(store.getState()), WRITE_AFTER);
  });
  const onPop = () => void goTo();
  page.addEventListener('popstate', onPop);
  void follow();
  return () => {
    unsubscribe();
    forget();
    page.removeEventListener('popstate', onPop);
  };
}
