import { describe, expect, it } from 'vitest';
import type { Need } from './dateCompare.ts';
import { inferFrom } from './dateInference.ts';

const weekday = (value: number): Need => ({ of: 'weekday b', value, slack: 0 });
const year = (value: number, slack = 0): Need => ({ of: 'year b', value, slack });
const judged = (need: Need, ...others: readonly Need[]) => inferFrom([need, ...others]).judge(need);

describe('what a day of publication would have to be', () => {
  it('stands alone, is agreed on, disputed or denied by the other places', () => {
    expect(judged(weekday(3))).toBe('alone');
    expect(judged(weekday(3), weekday(3))).toBe('agreed');
    expect(judged(weekday(3), weekday(4))).toBe('disputed');
    expect(judged(weekday(3), weekday(4), weekday(4))).toBe('denied');
    expect(judged(weekday(3), weekday(3), weekday(4))).toBe('agreed');
  });

  it('is no matter of other unknowns', () => {
    expect(judged(weekday(3), year(2026), year(2026))).toBe('alone');
  });

  it('may be one year more or less where the words say so, whichever place allows it', () => {
    expect(judged(year(2026, 1), year(2025))).toBe('agreed');
    expect(judged(year(2025), year(2026, 1))).toBe('agreed');
    expect(judged(year(2024, 1), year(2026))).toBe('disputed');
    expect(judged(year(2025), year(2026))).toBe('disputed');
  });

  it('is judged in no time for thousands of places', () => {
    const needs = Array.from({ length: 20_000 }, (_, i) => year(1500 + (i % 600), i % 2));
    const { judge } = inferFrom(needs);
    const started = Date.now();
    for (const need of needs) judge(need);
    expect(Date.now() - started).toBeLessThan(20_000);
  });
});
