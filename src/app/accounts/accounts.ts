/** What the page has asked about the accounts of a story, and what it was answered; one client, made when first asked. */
import type { ReadOptions, SourceText } from '../../engine/index.ts';
import { type AccountsClient, type Answer, createAccountsClient } from '../../worker/accountsClient.ts';

/** What the worker is told of a story. */
export interface AccountsStory {
  readonly texts: readonly SourceText[];
  readonly options: ReadOptions;
}

export interface Accounts {
  /** Asks once: what was answered is remembered for as long as the story is the same, and what is being answered is shared. */
  ask<T>(
    story: AccountsStory,
    key: string,
    question: (client: AccountsClient) => Promise<Answer<T>>,
  ): Promise<Answer<T>>;
  /** What was answered; undefined when nothing was. */
  known<T>(story: AccountsStory, key: string): T | undefined;
}

/** A story is the same when its texts are the same array and its options say the same. */
const isSame = (one: AccountsStory | null, other: AccountsStory) =>
  one !== null && one.texts === other.texts && JSON.stringify(one.options) === JSON.stringify(other.options);

/** Remembers what a client answers. `make` is called when something is first asked. */
export function createAccounts(make: () => AccountsClient): Accounts {
  let client: AccountsClient | null = null;
  let about: AccountsStory | null = null;
  const asked = new Map<string, Promise<Answer<unknown>>>();
  const answered = new Map<string, unknown>();

  function tell(story: AccountsStory): AccountsClient {
    client ??= make();
    if (isSame(about, story)) return client;
    about = story;
    asked.clear();
    answered.clear();
    client.tell(story.texts, story.options);
    return client;
  }

  return {
    ask<T>(story: AccountsStory, key: string, question: (client: AccountsClient) => Promise<Answer<T>>) {
      const told = tell(story);
      const before = asked.get(key);
      if (before) return before as Promise<Answer<T>>;
      const answer = question(told);
      asked.set(key, answer);
      void answer.then((ended) => {
        if (asked.get(key) !== answer) return;
        // What was superseded or failed may be asked again.
        if (ended.state === 'done') answered.set(key, ended.value);
        else asked.delete(key);
      });
      return answer;
    },
    known<T>(story: AccountsStory, key: string) {
      return isSame(about, story) ? (answered.get(key) as T | undefined) : undefined;
    },
  };
}

/** The accounts of the page. */
export const accounts = createAccounts(() => createAccountsClient());
