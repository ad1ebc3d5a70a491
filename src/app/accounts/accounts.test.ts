import { describe, expect, it } from 'vitest';
import type { Lineage } from '../../engine/index.ts';
import type { AccountsClient, Answer } from '../../worker/accountsClient.ts';
import { createAccounts } from './accounts.ts';

const STORY = { texts: [{ id: 'a.txt', text: 'The ferry sank.' }], options: { split: [] } };
const LINEAGE = { wording: [] } as unknown as Lineage;

function fake(...answers: Answer<Lineage>[]) {
  const said: string[] = [];
  const client: AccountsClient = {
    tell: (texts) => void said.push(`tell ${texts.map(({ id }) => id).join(' ')}`),
    lineage: async () => {
      said.push('lineage');
      return answers.shift() ?? { state: 'done', value: LINEAGE };
    },
    framing: async () => ({ state: 'done', value: null }),
    reconstruction: async () => ({ state: 'done', value: null }),
    cancel: () => {},
  };
  return { said, accounts: createAccounts(() => client) };
}
const ask = (accounts: ReturnType<typeof createAccounts>, story = STORY) =>
  accounts.ask(story, 'lineage', (client) => client.lineage());

describe('what the page asked about accounts', () => {
  it('is asked once and remembered', async () => {
    const { accounts, said } = fake();
    expect(accounts.known(STORY, 'lineage')).toBeUndefined();
    await Promise.all([ask(accounts), ask(accounts)]);
    await ask(accounts);
    expect(accounts.known(STORY, 'lineage')).toBe(LINEAGE);
    expect(said).toEqual(['tell a.txt', 'lineage']);
  });

  it('is asked anew of another story, and of the same one read otherwise', async () => {
    const { accounts, said } = fake();
    await ask(accounts);
    await ask(accounts, { ...STORY, options: { split: [] } });
    await ask(accounts, { ...STORY, options: { split: ['a.txt'] } as never });
    expect(accounts.known(STORY, 'lineage')).toBeUndefined();
    await ask(accounts, { ...STORY, texts: [...STORY.texts] });
    expect(said).toEqual(['tell a.txt', 'lineage', 'tell a.txt', 'lineage', 'tell a.txt', 'lineage']);
  });

  it('may be asked again after it failed', async () => {
    const { accounts } = fake({ state: 'failed', reason: 'out of memory' });
    expect((await ask(accounts)).state).toBe('failed');
    expect((await ask(accounts)).state).toBe('done');
  });
});
