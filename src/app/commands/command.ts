/** What a command is, and when one makes sense. */
import { selectEdits } from '../state/selectors.ts';
import type { AppStore } from '../state/store.ts';

export const GROUPS = ['Go to', 'Compare', 'Show', 'Your marks', 'Story', 'Page'] as const;
export type CommandGroup = (typeof GROUPS)[number];

export interface Command {
  readonly id: string;
  readonly title: string;
  readonly group: CommandGroup;
  /** Keys as they are written on a keyboard; any of them runs the command. A single character is a letter key, which can be turned off. */
  readonly keys: readonly string[];
  /** Acts at the reader's place: while a table is on its way that takes the place of the one on screen, its key waits for it. */
  readonly waits?: true;
  /** Left out of the menu: there is a place on screen for it, or it makes no sense to point at. */
  readonly keyOnly?: boolean;
  /** Whether it makes sense now. */
  readonly when: (state: AppStore) => boolean;
  /** `key` is the one of its keys that was pressed, if one was. */
  readonly run: (state: AppStore, key?: string) => void;
}

export const isOpen = (state: AppStore) => state.phase.name === 'open' && state.story !== null;
/** The table is on screen: what walks in it and chooses its rows makes sense. */
export const isTable = (state: AppStore) => isOpen(state) && state.view === 'synopsis';
export const hasEdits = (state: AppStore) => isTable(state) && selectEdits(state).length > 0;
export const hasSeveral = (state: AppStore) => isOpen(state) && (state.story?.collation.articles.length ?? 0) > 1;
export const hasColumns = (state: AppStore) => isTable(state) && hasSeveral(state);
/** The same group for all of them. */
export const inGroup = (group: CommandGroup, commands: readonly Omit<Command, 'group'>[]): readonly Command[] =>
  commands.map((command) => ({ ...command, group }));
