import { describe, expect, it } from 'vitest';
import { ACCOUNTS, type Accounts } from '../testing/accounts.ts';
import { profiled } from '../testing/profiled.ts';

const linksOf = (a: readonly string[], b: readonly string[]) =>
  profiled(a, b)
    .pairing([0, 1])(0, 1)
    .links.filter(({ kind }) => kind === 'related');

function measured({ a, b, related }: Accounts) {
  const found = linksOf(a, b).map(({ ia, ib }) => `${ia} ${ib}`);
  const wanted = new Set(related.map(([ia, ib]) => `${ia} ${ib}`));
  const hits = found.filter((ends) => wanted.has(ends)).length;
  return { precision: hits / Math.max(1, found.length), recall: hits / wanted.size };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('what two independent accounts both tell', () => {
  const figures = ACCOUNTS.map(measured);

  it('is hardly ever told wrongly in invented stories, and half of it is found', () => {
    expect(mean(figures.map(({ precision }) => precision))).toBeGreaterThanOrEqual(0.85);
    expect(mean(figures.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.45);
  });

  it('is nothing where they tell of different events, though of the same day and with the same everyday words', () => {
    const [dam, strike, painting] = ACCOUNTS as [Accounts, Accounts, Accounts];
    for (const [one, two] of [
      [dam, strike],
      [strike, painting],
      [painting, dam],
    ] as const)
      expect(linksOf(one.a, two.b)).toEqual([]);
  });

  it('is the same from the other side', () => {
    for (const { a, b } of ACCOUNTS)
      expect(
        linksOf(b, a)
          .map(({ ia, ib, similarity }) => [ib, ia, similarity])
          .sort(),
      ).toEqual(
        linksOf(a, b)
          .map(({ ia, ib, similarity }) => [ia, ib, similarity])
          .sort(),
      );
  });

  it('is named by what ties it: names whole, numbers, dates, what both quote', () => {
    const ties = ACCOUNTS.flatMap(({ a, b }) => linksOf(a, b).flatMap((link) => link.ties ?? []));
    expect(ties).toEqual(
      expect.arrayContaining([
        { kind: 'name', text: 'Odile Marrant' },
        { kind: 'name', text: 'Emil Sandoz' },
        { kind: 'name', text: 'Bettina Aske' },
        { kind: 'date', text: 'Thursday' },
        { kind: 'number', text: '410' },
      ]),
    );
  });
});
