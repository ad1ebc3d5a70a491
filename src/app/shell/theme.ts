/** Light, dark, or as the system has it. */
import type { AppStoreApi } from '../state/store.ts';

/** Keeps the reader's choice on the page's root element, where `tokens.css` reads it. Returns a function that stops it. */
export function connectTheme(store: AppStoreApi, root: HTMLElement): () => void {
  const apply = ({ theme }: { readonly theme: string }) => {
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  };
  apply(store.getState());
  return store.subscribe(apply);
}
