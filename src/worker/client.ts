/**
 * What the application asks of the engine: a story is opened, read against another base, looked up and counted.
 *
 * Of bases that wait only the latest is collated, so that pressing a key ten times costs two collations and not ten. The texts
 * of the open story are kept here: a new worker gets them again.
 */
import type { Collation, GivenKind, Progress, Readings, ReadOptions, SourceText, Tally } from '../engine/index.ts';
import { type Answer, converse, PATIENCE, type Patience, type WorkerLike } from './conversation.ts';
import type { Ahead, OpenRequest, Practice, Request, Response, Rest } from './protocol.ts';
import { unpackRows } from './rows.ts';

export type { Answer } from './conversation.ts';

/** What the application may ask of the engine. */
export interface EngineClient {
  /** Has a worker ready before anything is asked; it may practise on these texts until then. */
  warm(practice?: readonly SourceText[]): void;
  /** Tells that files are about to be read: what nobody asked for gives way for a moment. */
  rest(): void;
  open(
    texts: readonly SourceText[],
    options: ReadOptions,
    base?: string,
    progress?: Progress,
  ): Promise<Answer<Collation>>;
  /** Tells that the open story is about to be painted: from now on, while nobody asks, articles are compared ahead. */
  ahead(): void;
  /** Collates the open story against the article `base` (an id). */
  setBase(base: string): Promise<Answer<Collation>>;
  /** Readings at an edit of the collation that was last answered. */
  readings(selection: { pair: number; edit: number }, given?: readonly GivenKind[]): Promise<Answer<Readings>>;
  /** Counts the collation that was last answered, by the kinds that the reader gave to its edits. */
  tally(given?: readonly GivenKind[]): Promise<Answer<Tally>>;
  /** Stops whatever is asked. The open story stays open. */
  cancel(): void;
  /** What the worker was told of the open story, as it was read; null before one is open. */
  told(): { readonly texts: readonly SourceText[]; readonly options: ReadOptions } | null;
}

/** Of the lanes that wait, the first goes first. */
const LANES = ['collation', 'readings', 'tally'] as const;

type Value = Collation | Readings | Tally;

/** Makes a client. `spawn` makes a worker, and is called again whenever one has to be replaced. */
export function createEngineClient(spawn: () => WorkerLike, patience: Patience = PATIENCE): EngineClient {
  /** What a new worker must be told first; null as long as nothing was opened with success. */
  let opened: OpenRequest | null = null;
  /** The articles of that story. They are the same objects whatever the base, so that what was found out about them is known. */
  let articles: Collation['articles'] = [];
  const engine = converse<Request, Response, (typeof LANES)[number], Value>({
    spawn,
    patience,
    lanes: LANES,
    laneOf: ({ type }) => (type === 'open' || type === 'base' ? 'collation' : type),
    // Readings and counts belong to the collation that is about to be replaced.
    replaces: 'collation',
    isOpening: ({ type }) => type === 'open',
    opening: () => opened,
    concluded(request, response) {
      if (request.type === 'open') opened = request;
      if (request.type === 'open' && response.type === 'collation') articles = response.collation.articles ?? [];
      if (request.type === 'base' && opened) opened = { ...opened, base: request.base };
    },
    held(response) {
      if (response.type === 'collation') return { ...response.collation, articles, rows: unpackRows(response.rows) };
      return response.type === 'readings' ? response.readings : response.tally;
    },
  });
  return {
    warm: (texts) => engine.warm(texts && ({ type: 'practice', texts } satisfies Practice)),
    rest: () => engine.tellAny({ type: 'rest' } satisfies Rest),
    open(texts, options, base, progress) {
      // Another story makes whatever is at work pointless, and it may be long at it.
      engine.giveUp('collation');
      const request = { type: 'open', texts, options, ...(base === undefined ? {} : { base }) } as const;
      return engine.ask<Collation>(request, progress);
    },
    ahead: () => engine.tell({ type: 'ahead' } satisfies Ahead),
    setBase: (base) => engine.ask<Collation>({ type: 'base', base }),
    readings: (selection, given = []) => engine.ask<Readings>({ type: 'readings', selection, given }),
    tally: (given = []) => engine.ask<Tally>({ type: 'tally', given }),
    cancel: () => engine.abandon('cancelled'),
    told: () => opened,
  };
}
