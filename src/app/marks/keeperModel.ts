/** What holds the reader's marks of the open story, as views and acts know it. Types only. */
import type { StoreApi } from 'zustand/vanilla';
import type { Collation } from '../../engine/index.ts';
import type { MarksKeeper } from './door.ts';
import type { Mark, MarkRecord } from './model.ts';
import type { History, Records } from './records.ts';
import type { Hashes } from './resolve.ts';

/** Which sheet of the marks is open, and what of a link by hand is chosen already. */
export interface MarksState {
  readonly records: Records;
  readonly history: History;
  /** The open articles. */
  readonly hashes: Hashes;
  /** `session`: the browser keeps nothing, so that marks hold until the page is closed. */
  readonly storage: 'asking' | 'kept' | 'session';
  readonly sheet: { readonly name: 'marks' } | { readonly name: 'article'; readonly article: number } | null;
  /** The paragraph that is to be linked; the other is still to be chosen. */
  readonly linking: { readonly article: number; readonly paragraph: number } | null;
}

export interface Keeper extends MarksKeeper {
  readonly marks: StoreApi<MarksState>;
  /** Gives marks, changes them, or takes them away (null), as one step that can be undone. */
  write(title: string, marks: readonly (readonly [key: string, mark: Mark | null])[]): void;
  /** Merges marks from a file, as one step. Gives how many were new or other than before. */
  take(title: string, records: readonly MarkRecord[]): number;
  undo(): void;
  redo(): void;
  /** The engine's own collation behind the one on screen. */
  raw(collation: Collation): Collation;
}
