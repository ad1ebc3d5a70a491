/** A table of buttons as one stop of the tab key: arrows walk through it, Home and End go to the ends of a line. */
import { type KeyboardEvent, useState } from 'react';

export interface Roving {
  /** For the button of a cell. */
  readonly cell: (
    row: number,
    column: number,
  ) => {
    readonly tabIndex: 0 | -1;
    readonly 'data-cell': string;
    readonly onFocus: () => void;
  };
  /** For the table. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const STEPS: { readonly [key: string]: readonly [number, number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** @param columns how many cells a line has */
export function useRoving(rows: number, columns: number): Roving {
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const row = Math.min(at[0], rows - 1);
  const column = Math.min(at[1], columns - 1);
  return {
    cell: (r, c) => ({
      tabIndex: r === row && c === column ? 0 : -1,
      'data-cell': `${r} ${c}`,
      onFocus: () => setAt([r, c]),
    }),
    onKeyDown(event) {
      const step = STEPS[event.key];
      const to: readonly [number, number] | null = step
        ? [row + step[0], column + step[1]]
        : event.key === 'Home'
          ? [row, 0]
          : event.key === 'End'
            ? [row, columns - 1]
            : null;
      if (!to || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.currentTarget.querySelector<HTMLElement>(`[data-cell="${to[0]} ${to[1]}"]`)?.focus();
    },
  };
}
