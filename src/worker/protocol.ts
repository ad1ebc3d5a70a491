/** What the page and its worker say to each other: plain records, one union each way. Types only. */
import type { Collation, GivenKind, Readings, ReadOptions, SourceText, Tally } from '../engine/index.ts';
import type { PackedRows } from './rows.ts';

/** Reads the texts and collates them against `base`; without one the engine chooses. */
export interface OpenRequest {
  readonly type: 'open';
  readonly texts: readonly SourceText[];
  readonly options: ReadOptions;
  readonly base?: string;
}

/** Collates the story that the worker holds against another base. */
export interface BaseRequest {
  readonly type: 'base';
  /** Id of the article. */
  readonly base: string;
}

/** What stands in each article where an edit of the last collation stands. */
export interface ReadingsRequest {
  readonly type: 'readings';
  readonly selection: { readonly pair: number; readonly edit: number };
  /** Kinds that the reader gave, by place in that collation. */
  readonly given: readonly GivenKind[];
}

/** What the Changes view counts in the last collation. */
export interface TallyRequest {
  readonly type: 'tally';
  /** Kinds that the reader gave, by place in that collation. */
  readonly given: readonly GivenKind[];
}

export type Request = OpenRequest | BaseRequest | ReadingsRequest | TallyRequest;

/** A story on which a worker may practise before it is told one. There is no answer. */
export interface Practice {
  readonly type: 'practice';
  readonly texts: readonly SourceText[];
}

/** The story is being painted: what may be asked of it next can be compared ahead. There is no answer. */
export interface Ahead {
  readonly type: 'ahead';
}

/** Files are being read, on all processors: what nobody asked for waits a moment. There is no answer. */
export interface Rest {
  readonly type: 'rest';
}

/** A request with the number that its answer carries. */
export type NumberedRequest = Request & { readonly id: number };

/** What the worker answers; besides it gives the signs of `conversation.ts`. */
export type Response =
  /** The rows are packed. Of another base's collation the articles are left out: they are the story's, and the page has them. */
  | {
      readonly id: number;
      readonly type: 'collation';
      readonly collation: Omit<Collation, 'rows' | 'articles'> & { readonly articles?: Collation['articles'] };
      readonly rows: PackedRows;
    }
  | { readonly id: number; readonly type: 'readings'; readonly readings: Readings }
  | { readonly id: number; readonly type: 'tally'; readonly tally: Tally };
