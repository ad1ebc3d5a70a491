/** Thin React glue around the store. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppActions } from './actions.ts';
import type { AppStore, AppStoreApi } from './store.ts';

/** Holds the store for everything below it. */
export const StoreContext = createContext<AppStoreApi | null>(null);

/** The store itself, for subscriptions outside rendering. Throws outside of a `StoreContext`. */
export function useAppStore(): AppStoreApi {
  const store = useContext(StoreContext);
  if (!store) throw new Error('no store above this component');
  return store;
}

/** A part of the state; the component renders again when it changes (by `===`). */
export function useApp<T>(select: (state: AppStore) => T): T {
  return useStore(useAppStore(), select);
}

/** What the reader can do. Always the same object. */
export function useActions(): AppActions {
  return useApp((state) => state.actions);
}
