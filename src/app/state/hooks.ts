/** Thin React glue around the store. */
import { createContext, startTransition, useContext, useEffect, useRef, useState } from 'react';
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

/** Milliseconds in which a browser has painted what was rendered. */
export const PAINTED = 50;

/** A value once it has been on screen for a moment: the one before until then, null at first. What is rendered for it keeps nothing waiting. */
export function usePainted<T>(value: T): T | null {
  const [painted, setPainted] = useState<T | null>(null);
  useEffect(() => {
    if (painted === value) return;
    const timer = setTimeout(() => startTransition(() => setPainted(() => value)), PAINTED);
    return () => clearTimeout(timer);
  }, [painted, value]);
  return painted;
}

/**
 * As `useApp`, but for a new collation worked out only after what waits for nothing is on screen: until then the answer for the
 * one before, null at first. Never asked of an old state: selectors remember one answer, and two states in turn would undo that.
 */
export function useAppLater<T>(select: (state: AppStore) => T): T | null {
  const painted = usePainted(useApp((state) => state.story?.collation));
  const kept = useRef<T | null>(null);
  const value = useApp((state) => (state.story?.collation === painted ? select(state) : kept.current));
  useEffect(() => {
    kept.current = value;
  });
  return value;
}

/** What the reader can do. Always the same object. */
export function useActions(): AppActions {
  return useApp((state) => state.actions);
}
