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

/**
 * Runs `step` when a browser has painted what was rendered, however busy it is.
 *
 * @returns calls it off
 */
export function afterFrame(step: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(step);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

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

/** Milliseconds of work between two looks for what the reader does. */
const SLICE = 8;

/**
 * What can be worked out of a value once that has been on screen for a moment: that of the value before until then, null at first.
 *
 * @param work works it out in steps; always the same function
 */
export function useWorkedOut<T, R>(value: T, work: (value: T) => Generator<void, R>): R | null {
  const [found, setFound] = useState<R | null>(null);
  useEffect(() => {
    const steps = work(value);
    let timer: ReturnType<typeof setTimeout>;
    const go = () => {
      const until = performance.now() + SLICE;
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      const { done, value: out } = step;
      if (done) startTransition(() => setFound(() => out));
      else timer = setTimeout(go);
    };
    timer = setTimeout(go, PAINTED);
    return () => clearTimeout(timer);
  }, [value, work]);
  return found;
}

/** From so many articles on, what a new table leads to is done in smaller tasks, though it takes longer by itself. */
export const MANY_ARTICLES = 60;

/** Whether what stands around the table is to be rendered: at once, but for hundreds of articles only when the table has been painted. */
export function useSettled(articles: readonly unknown[]): boolean {
  const isPainted = usePainted(articles) === articles;
  return isPainted || articles.length < MANY_ARTICLES;
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
