/** What the page and the worker that compares accounts say to each other: plain records, one union each way. Types only. */
import type { Lineage, ReadOptions, SourceText } from '../engine/index.ts';

/** Reads the texts, as the engine's own worker does, so that both count articles and paragraphs alike. */
export interface OpenAccountsRequest {
  readonly type: 'open';
  readonly texts: readonly SourceText[];
  readonly options: ReadOptions;
}

/** Who took what from whom in the story that the worker holds. */
export interface LineageRequest {
  readonly type: 'lineage';
  /** Id of the article whose paragraphs are looked for in the others; without one the engine chooses the fullest. */
  readonly of?: string;
}

export type AccountsRequest = OpenAccountsRequest | LineageRequest;

/** A request with the number that its answer carries. */
export type NumberedAccountsRequest = AccountsRequest & { readonly id: number };

/** What the worker answers; besides it gives the signs of `conversation.ts`. */
export type AccountsResponse =
  | { readonly id: number; readonly type: 'opened' }
  | { readonly id: number; readonly type: 'lineage'; readonly lineage: Lineage };
