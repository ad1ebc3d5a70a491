/** What the groups of actions share: the store's shape, its first state, and how they reach it and the engine. */
import type { StoreApi } from 'zustand/vanilla';
import type { Problem } from '../../engine/index.ts';
import type { EngineClient } from '../../worker/client.ts';
import { OFF_AT_FIRST } from '../shared/kinds.ts';
import type { AppActions } from './actions.ts';
import { NO_CHOICES } from './columns.ts';
import type { AppState } from './model.ts';
import type { Preferences } from './preferences.ts';

/** Everything the store holds. The actions never change. */
export interface AppStore extends AppState {
  readonly actions: AppActions;
}

export type AppStoreApi = StoreApi<AppStore>;

/** What the store needs from outside. */
export interface StoreNeeds {
  readonly engine: EngineClient;
  readonly preferences: Preferences;
  /** Told when the reader gives an article a name; empty: takes it back. */
  readonly renamed?: (id: string, name: string) => void;
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
  /** The texts as they are read again, if they are: what is asked of them meanwhile waits for it. */
  rereading: Promise<void>;
  /** Does once more what failed last; nothing when nothing can be. */
  readonly again: () => Promise<void>;
}

/** What the reader chose about a story, before choosing anything. */
export const UNTOUCHED = {
  busy: false,
  layout: 'table',
  beside: null,
  columnChoices: NO_CHOICES,
  hidden: new Set<string>(),
  off: new Set(OFF_AT_FIRST),
  rows: 'all',
  omissions: 'struck',
  asideShown: false,
  mattersShown: false,
  mattersAsStory: false,
  checked: null,
  find: null,
  turned: false,
  asked: null,
  marking: { undo: null, redo: null, received: [], noted: new Set<number>(), notedEdits: new Set<string>() },
  said: null,
  selection: null,
  readings: null,
  counts: null,
  row: 0,
  column: 0,
  names: {},
  split: [],
  drawer: 'none',
  addingShown: false,
} as const satisfies Partial<AppState>;

/** The access that one store gives to its actions. */
export function storeAccess(needs: StoreNeeds, get: StoreAccess['get'], set: StoreAccess['set']): StoreAccess {
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
    rereading: Promise.resolve(),
    again: async () => again?.(),
  };
}
