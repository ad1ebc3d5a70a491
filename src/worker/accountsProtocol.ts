/** What the page and the worker that compares accounts say to each other: plain records, one union each way. Types only. */
import type { Framing, Lineage, ReadOptions, Reconstruction, SourceText } from '../engine/index.ts';

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

/** Two accounts of the story against each other. */
export interface FramingRequest {
  readonly type: 'framing';
  /** Ids of the two articles; without them the engine chooses the fullest of two families. */
  readonly a?: string;
  readonly b?: string;
}

/** One text put together from the versions of a family, told by its label. */
export interface ReconstructionRequest {
  readonly type: 'reconstruction';
  readonly family: string;
}

export type AccountsRequest = OpenAccountsRequest | LineageRequest | FramingRequest | ReconstructionRequest;

/** A request with the number that its answer carries. */
export type NumberedAccountsRequest = AccountsRequest & { readonly id: number };

/** What the worker answers; besides it gives the signs of `conversation.ts`. */
export type AccountsResponse =
  | { readonly id: number; readonly type: 'opened' }
  | { readonly id: number; readonly type: 'lineage'; readonly lineage: Lineage }
  /** Null: all is one family, and no two articles were chosen. */
  | { readonly id: number; readonly type: 'framing'; readonly framing: Framing | null }
  /** Null: the family has no two articles. */
  | { readonly id: number; readonly type: 'reconstruction'; readonly reconstruction: Reconstruction | null };
