/**
 * The application's one store: framework-free, so that tests and keys use it as the views do.
 *
 * What the reader can do is in three files by what it is about: `opening.ts`, `reading.ts`, `place.ts`.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '../../engine/index.ts';
import type { EngineClient } from '../../worker/client.ts';
import { OFF_AT_FIRST } from '../shared/kinds.ts';
import type { AppActions } from './actions.ts';
import type { AppState } from './model.ts';
import { openingActions } from './opening.ts';
import { pageActions } from './page.ts';
import { placeActions } from './place.ts';
import type { Preferences } from './preferences.ts';
import { readingActions } from './reading.ts';

/** Everything the store holds. The actions never change. */
export interface AppStore extends AppState {
  readonly actions: AppActions;
}

export type AppStoreApi = StoreApi<AppStore>;

/** What the store needs from outside. */
export interface StoreNeeds {
  readonly engine: EngineClient;
  readonly preferences: Preferences;
}

/** What went wrong, for the reader, and what to do once more. */
export interface Failure {
  readonly title: string;
  readonly detail: string;
  readonly problems?: readonly Problem[];
  readonly again?: () => Promise<void>;
}

/** What every group of actions is made from. */
export interface StoreAccess extends StoreNeeds {
  readonly get: () => AppStore;
  readonly set: (change: Partial<AppState>) => void;
  readonly fail: (failure: Failure) => void;
  /** Does once more what failed last; nothing when nothing can be. */
  readonly again: () => Promise<void>;
}

function storeAccess(needs: StoreNeeds, get: StoreAccess['get'], set: StoreAccess['set']): StoreAccess {
  let again: Failure['again'];
  return {
    ...needs,
    get,
    set,
    fail({ title, detail, problems = [], again: once }) {
      again = once;
      const phase = { name: 'failed', title, detail, problems, retry: once !== undefined } as const;
      set({ phase, busy: false, announcement: `${title} ${detail}` });
    },
    again: async () => again?.(),
  };
}

/** What the reader chose about a story, before choosing anything. */
export const UNTOUCHED = {
  busy: false,
  hidden: new Set<string>(),
  off: new Set(OFF_AT_FIRST),
  rows: 'all',
  omissions: 'struck',
  asideShown: false,
  selection: null,
  readings: null,
  row: 0,
  column: 0,
  names: {},
  split: [],
  drawer: 'none',
  addingShown: false,
} as const satisfies Partial<AppState>;

/** Makes a store at the first screen. */
export function createAppStore(needs: StoreNeeds): AppStoreApi {
  return createStore<AppStore>((set, get) => {
    const access = storeAccess(needs, get, set);
    return {
      ...UNTOUCHED,
      phase: { name: 'start' },
      story: null,
      library: null,
      view: 'synopsis',
      jumps: 0,
      helpShown: false,
      menuShown: false,
      link: null,
      announcement: '',
      theme: needs.preferences.theme(),
      letterKeys: needs.preferences.letterKeys(),
      actions: {
        ...openingActions(access),
        ...readingActions(access),
        ...placeActions(access),
        ...pageActions(access),
      },
    };
  });
}
