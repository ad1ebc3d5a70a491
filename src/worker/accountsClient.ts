/**
 * What the application asks of the worker that compares accounts. Nothing is made or told before something is asked: the views
 * of accounts are not the first that a reader opens.
 */
import type { Framing, Lineage, ReadOptions, Reconstruction, SourceText } from '../engine/index.ts';
import type { AccountsRequest, AccountsResponse, OpenAccountsRequest } from './accountsProtocol.ts';
import { type Answer, converse, PATIENCE, type Patience, type WorkerLike } from './conversation.ts';
import { spawnAccountsWorker } from './spawnAccounts.ts';

export type { Answer } from './conversation.ts';

export interface AccountsClient {
  /** The story that everything from now on is asked about. What was asked about the one before is superseded. */
  tell(texts: readonly SourceText[], options: ReadOptions): void;
  /** Who took what from whom. `of`: id of the article whose paragraphs are looked for in the others. */
  lineage(of?: string): Promise<Answer<Lineage>>;
  /** Two accounts against each other, by the ids of their articles; null when all is one family and none were chosen. */
  framing(a?: string, b?: string): Promise<Answer<Framing | null>>;
  /** One text put together from the versions of a family, by its label; null where it has no two articles. */
  reconstruction(family: string): Promise<Answer<Reconstruction | null>>;
  /** Stops whatever is asked. The story stays. */
  cancel(): void;
}

type Held = Lineage | Framing | Reconstruction | null;

/** Of the lanes that wait, the first goes first. */
const LANES = ['lineage', 'framing', 'reconstruction'] as const;

/** Makes a client. `spawn` makes a worker, and is called again whenever one has to be replaced. */
export function createAccountsClient(
  spawn: () => WorkerLike = spawnAccountsWorker,
  patience: Patience = PATIENCE,
): AccountsClient {
  let opening: OpenAccountsRequest | null = null;
  const accounts = converse<AccountsRequest, AccountsResponse, (typeof LANES)[number], Held>({
    spawn,
    patience,
    lanes: LANES,
    laneOf: ({ type }) => (type === 'open' ? 'lineage' : type),
    isOpening: ({ type }) => type === 'open',
    opening: () => opening,
    concluded: () => {},
    held(response) {
      if (response.type === 'opened') throw new Error('the story was told, and something else was asked');
      if (response.type === 'reconstruction') return response.reconstruction;
      return response.type === 'framing' ? response.framing : response.lineage;
    },
  });
  return {
    tell(texts, options) {
      accounts.abandon('superseded');
      accounts.forget();
      opening = { type: 'open', texts, options };
    },
    lineage: (of) => accounts.ask<Lineage>({ type: 'lineage', ...(of === undefined ? {} : { of }) }),
    framing: (a, b) =>
      accounts.ask<Framing | null>({
        type: 'framing',
        ...(a === undefined ? {} : { a }),
        ...(b === undefined ? {} : { b }),
      }),
    reconstruction: (family) => accounts.ask<Reconstruction | null>({ type: 'reconstruction', family }),
    cancel: () => accounts.abandon('cancelled'),
  };
}
