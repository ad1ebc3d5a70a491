/** What a view of accounts shows while it is asked for, when it is there, and when it cannot be. */
import { useEffect, useMemo, useState } from 'react';
import type { Framing, Lineage, Reconstruction } from '../../engine/index.ts';
import type { AccountsClient, Answer } from '../../worker/accountsClient.ts';
import type { EngineClient } from '../../worker/client.ts';
import { useApp } from '../state/hooks.ts';
import { type AccountsStory, accounts } from './accounts.ts';

export type Asked<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'failed'; readonly reason: string; readonly again: () => void };

const NO_STORY: AccountsStory = { texts: [], options: {} };

/** The engine whose stories are compared; `main.tsx` says which. */
let engine: Pick<EngineClient, 'told'> = { told: () => null };

export function compareStoriesOf(client: Pick<EngineClient, 'told'>): void {
  engine = client;
}

/** The open story, as the engine was told it: with the lines that were split and the marks that the reader set. */
function useAccountsStory(): AccountsStory {
  const story = useApp((state) => state.story);
  // Whenever the engine has read the texts anew, there is another story object.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  return useMemo(() => engine.told() ?? NO_STORY, [story]);
}

/**
 * Asks about the open story, and again when it changes.
 *
 * @param key tells this question from others about the same story
 */
export function useAsked<T>(key: string, question: (client: AccountsClient) => Promise<Answer<T>>): Asked<T> {
  const story = useAccountsStory();
  const [failure, setFailure] = useState<{ readonly of: string; readonly reason: string } | null>(null);
  const [, setAnswers] = useState(0);
  const [tries, setTries] = useState(0);
  // The question is the same as long as its key is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above; `tries` asks once more
  useEffect(() => {
    let isShown = true;
    void accounts.ask(story, key, question).then((answer) => {
      if (!isShown) return;
      setFailure(answer.state === 'failed' ? { of: key, reason: answer.reason } : null);
      setAnswers((count) => count + 1);
    });
    return () => {
      isShown = false;
    };
  }, [story, key, tries]);
  const value = accounts.known<T>(story, key);
  if (value !== undefined) return { state: 'done', value };
  if (failure?.of !== key) return { state: 'waiting' };
  const again = () => {
    setFailure(null);
    setTries(tries + 1);
  };
  return { state: 'failed', reason: failure.reason, again };
}

/** Who took what from whom. `of`: id of the article whose paragraphs are looked for in the others. */
export const useLineage = (of?: string): Asked<Lineage> =>
  useAsked(`lineage ${of ?? ''}`, (client) => client.lineage(of));

/** Two accounts against each other, by the ids of their articles; the engine chooses where they are not given. */
export const useFraming = (a?: string, b?: string): Asked<Framing | null> =>
  useAsked(`framing ${a ?? ''} ${b ?? ''}`, (client) => client.framing(a, b));

/** One text put together from the versions of a family: a reading aid. */
export const useReconstruction = (family: string): Asked<Reconstruction | null> =>
  useAsked(`reconstruction ${family}`, (client) => client.reconstruction(family));
