/**
 * The application's one store: framework-free, so that tests and keys use it as the views do.
 *
 * What the reader can do is in files by what it is about: `opening.ts`, `reading.ts`, `layoutActions.ts`, `place.ts`, `page.ts`.
 */
import { createStore } from 'zustand/vanilla';
import { type AppStore, type AppStoreApi, type StoreNeeds, storeAccess, UNTOUCHED } from './access.ts';
import { layoutActions } from './layoutActions.ts';
import { openingActions } from './opening.ts';
import { pageActions } from './page.ts';
import { placeActions } from './place.ts';
import { readingActions } from './reading.ts';

export type { AppStore, AppStoreApi } from './access.ts';

/** Makes a store at the first screen. */
export function createAppStore(needs: StoreNeeds): AppStoreApi {
  return createStore<AppStore>((set, get) => {
    const access = storeAccess(needs, get, set);
    return {
      ...UNTOUCHED,
      phase: { name: 'start' },
      story: null,
      library: null,
      canReadAgain: false,
      view: 'synopsis',
      room: 0,
      overviewShown: true,
      jumps: 0,
      helpShown: false,
      menuShown: false,
      link: null,
      announcement: '',
      theme: needs.preferences.theme(),
      letterKeys: needs.preferences.letterKeys(),
      spoken: needs.preferences.spoken(),
      actions: {
        ...openingActions(access),
        ...readingActions(access),
        ...layoutActions(access),
        ...placeActions(access),
        ...pageActions(access),
      },
    };
  });
}
