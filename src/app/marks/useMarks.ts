/** The reader's marks for views of the later chunk. */
import { useStore } from 'zustand';
import { useAppStore } from '../state/hooks.ts';
import { type Keeper, keeperOf, type MarksState } from './keeper.ts';
import type { Mark } from './model.ts';

export const useKeeper = (): Keeper => keeperOf(useAppStore());

/** A part of the marks' state; the component renders again when it changes (by `===`). */
export function useMarks<T>(select: (state: MarksState) => T): T {
  return useStore(useKeeper().marks, select);
}

/** The mark that holds under a key. */
export const useMark = (key: string): Mark | null => useMarks(({ records }) => records.get(key)?.mark ?? null);
