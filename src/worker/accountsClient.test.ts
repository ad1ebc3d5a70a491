import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lineage } from '../engine/index.ts';
import { createAccountsClient } from './accountsClient.ts';
import type { AccountsResponse, NumberedAccountsRequest } from './accountsProtocol.ts';
import type { Sign } from './conversation.ts';
import { FakeWorker } from './testing/fakeWorker.ts';

const TEXTS = [{ id: 'a.txt', text: 'The ferry sank.' }];
const OTHERS = [{ id: 'z.txt', text: 'A train stopped.' }];
const PATIENCE = { toStart: 100, toBegin: 400, toAnswer: 1_000 };
const LINEAGE = { wording: [] } as unknown as Lineage;

class AccountsWorker extends FakeWorker<NumberedAccountsRequest, AccountsResponse | Sign> {
  /** Takes the last request up and answers it. */
  answer(): void {
    const { id, type } = this.last;
    this.say({ id, type: 'started' });
    this.say(type === 'open' ? { id, type: 'opened' } : { id, type: 'lineage', lineage: LINEAGE });
  }
}

describe('the client of the worker for accounts', () => {
  let workers: AccountsWorker[];
  const worker = () => workers.at(-1)!;
  const client = () =>
    createAccountsClient(() => {
      workers.push(new AccountsWorker());
      return worker();
    }, PATIENCE);

  beforeEach(() => {
    workers = [];
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('makes no worker before something is asked', () => {
    client().tell(TEXTS, {});
    expect(workers).toHaveLength(0);
  });

  it('tells the story once, then asks', async () => {
    const accounts = client();
    accounts.tell(TEXTS, { split: ['a.txt'] });
    const first = accounts.lineage();
    expect(worker().last).toMatchObject({ type: 'open', texts: TEXTS, options: { split: ['a.txt'] } });
    worker().answer();
    expect(worker().last).toMatchObject({ type: 'lineage' });
    worker().answer();
    expect(await first).toEqual({ state: 'done', value: LINEAGE });
    const second = accounts.lineage('a.txt');
    worker().answer();
    expect((await second).state).toBe('done');
    expect(worker().asked.map(({ type }) => type)).toEqual(['open', 'lineage', 'lineage']);
  });

  it('of questions that wait keeps only the latest', async () => {
    const accounts = client();
    accounts.tell(TEXTS, {});
    const answers = [undefined, 'a.txt'].map((of) => accounts.lineage(of));
    worker().answer();
    worker().answer();
    expect((await Promise.all(answers)).map(({ state }) => state)).toEqual(['superseded', 'done']);
    expect(worker().asked).toHaveLength(2);
  });

  it('drops what was asked about a story when another is told', async () => {
    const accounts = client();
    accounts.tell(TEXTS, {});
    const dropped = accounts.lineage();
    worker().answer();
    accounts.tell(OTHERS, {});
    expect(await dropped).toEqual({ state: 'superseded' });
    const late = workers[0]!;
    expect(late.isTerminated).toBe(true);
    const answer = accounts.lineage();
    expect(worker().last).toMatchObject({ type: 'open', texts: OTHERS });
    late.answer();
    worker().answer();
    worker().answer();
    expect((await answer).state).toBe('done');
  });

  it('tells a worker that is idle the new story without replacing it', async () => {
    const accounts = client();
    accounts.tell(TEXTS, {});
    const first = accounts.lineage();
    worker().answer();
    worker().answer();
    await first;
    accounts.tell(OTHERS, {});
    void accounts.lineage();
    expect(workers).toHaveLength(1);
    expect(worker().last).toMatchObject({ type: 'open', texts: OTHERS });
  });

  it('tells a crash with its reason, and begins again with the story', async () => {
    const accounts = client();
    accounts.tell(TEXTS, {});
    const broken = accounts.lineage();
    worker().say({ id: worker().last.id, type: 'started' });
    worker().crash();
    expect(await broken).toEqual({ state: 'failed', reason: 'The comparison broke off: out of memory' });
    const again = accounts.lineage();
    expect(workers).toHaveLength(2);
    worker().answer();
    worker().answer();
    expect((await again).state).toBe('done');
  });

  it('fails with the reason why the story could not be read', async () => {
    const accounts = client();
    accounts.tell(TEXTS, {});
    const answer = accounts.lineage();
    worker().say({ id: worker().last.id, type: 'failed', reason: 'no article' });
    expect(await answer).toEqual({ state: 'failed', reason: 'no article' });
    expect(worker().isTerminated).toBe(true);
  });
});
