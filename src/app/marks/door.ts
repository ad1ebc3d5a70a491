/**
 * The reader's marks as the first screen knows them: an engine that heeds them, and what can be asked of them. What they are made
 * of comes with the later chunk.
 */
import type { Collation, GivenKind, ReadOptions, SourceText } from '../../engine/index.ts';
import type { EngineClient } from '../../worker/client.ts';
import type { AppStoreApi } from '../state/access.ts';

/** What the keeper of the marks does for the engine and for the store's actions. */
export interface MarksKeeper {
  /** Finds what is kept of these texts, and gives what it says of reading them. */
  reading(texts: readonly SourceText[]): Promise<ReadOptions>;
  /** Texts were read as these options say; a reading that was broken off was not. */
  followed(options: ReadOptions): void;
  /** The engine's collation with the reader's kinds. */
  over(collation: Collation): Collation;
  /** The kinds that the reader gave to the collation on screen. */
  given(): readonly GivenKind[];
  /** An empty name takes the reader's back. */
  rename(id: string, name: string): void;
}

/** Makes a keeper for a store; `later.ts` brings it. */
export type MakeKeeper = (store: AppStoreApi) => MarksKeeper;

export interface MarksDoor {
  /** The same engine, but that all it answers follows the marks. */
  readonly engine: EngineClient;
  /** The keeper, once it is there. */
  readonly keeper: () => MarksKeeper | undefined;
  /** Tells which store the marks belong to, once `arriving` is there; without it, the engine works on and there are no marks. */
  connect(store: AppStoreApi, arriving: Promise<MakeKeeper>): void;
}

/** Joins what the caller asks with what the marks say; the marks are the reader's latest word. */
const joined = (asked: ReadOptions, marked: ReadOptions): ReadOptions => ({
  ...asked,
  ...marked,
  ...(asked.published || marked.published ? { published: { ...asked.published, ...marked.published } } : {}),
});

/** Puts the marks before an engine. */
export function marksDoor(engine: EngineClient): MarksDoor {
  let keeper: MarksKeeper | undefined;
  let connected: Promise<unknown> = Promise.resolve();
  /** What is asked while marks are looked up goes on in its order. */
  let queue: Promise<unknown> = Promise.resolve();
  let cancelled = 0;

  async function inTurn<T>(look: () => Promise<T>): Promise<{ readonly found: T; readonly isGone: boolean }> {
    const asked = cancelled;
    const turn = queue.then(look);
    queue = turn.catch(() => {});
    const found = await turn;
    return { found, isGone: asked !== cancelled };
  }

  const over = (collation: Collation) => keeper?.over(collation) ?? collation;

  return {
    keeper: () => keeper,
    connect(store, arriving) {
      connected = arriving.then(
        (make) => {
          keeper = make(store);
        },
        () => {}, // the page itself says that a part of it is missing
      );
    },
    engine: {
      ...engine,
      async open(texts, options, base, progress) {
        const { found, isGone } = await inTurn(async () => {
          await connected;
          return keeper?.reading(texts) ?? {};
        });
        if (isGone) return { state: 'cancelled' };
        const answer = await engine.open(texts, joined(options, found), base, progress);
        if (answer.state !== 'done') return answer;
        keeper?.followed(found);
        return { ...answer, value: over(answer.value) };
      },
      async setBase(base) {
        const { isGone } = await inTurn(async () => {});
        if (isGone) return { state: 'cancelled' };
        const answer = await engine.setBase(base);
        return answer.state === 'done' ? { ...answer, value: over(answer.value) } : answer;
      },
      readings: (selection) => engine.readings(selection, keeper?.given() ?? []),
      ahead: () => engine.ahead(),
      rest: () => engine.rest(),
      tally: () => engine.tally(keeper?.given() ?? []),
      cancel() {
        cancelled += 1;
        engine.cancel();
      },
    },
  };
}
