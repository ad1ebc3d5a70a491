// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PAINTED, useSettled, useWorkedOut } from './hooks.ts';

let root: Root;
let shown: unknown;
/** Whatever was shown, in order. */
let seen: unknown[] = [];
/** Numbers whose squares were begun. */
let begun: number[] = [];

/** Its square, in as many steps, each of which takes five milliseconds. */
function* square(value: number): Generator<void, number> {
  begun.push(value);
  for (let step = 0; step < value; step++) {
    vi.setSystemTime(Date.now() + 5);
    vi.spyOn(performance, 'now').mockReturnValue(Date.now());
    yield;
  }
  return value * value;
}

function Square({ of }: { readonly of: number }) {
  shown = useWorkedOut(of, square);
  seen.push(shown);
  return null;
}

function Settled({ of }: { readonly of: readonly number[] }) {
  shown = useSettled(of);
  return null;
}

const pass = (milliseconds: number) => act(async () => void vi.advanceTimersByTime(milliseconds));

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.useFakeTimers();
  begun = [];
  seen = [];
  root = createRoot(document.createElement('div'));
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('works something out once the value has been on screen, a little at a time', async () => {
  await act(async () => root.render(<Square of={6} />));
  await pass(PAINTED - 1);
  expect([shown, begun]).toEqual([null, []]);
  await pass(1);
  // Two steps are more than a slice: others are let in.
  expect([shown, begun]).toEqual([null, [6]]);
  for (let slice = 0; slice < 3; slice++) await pass(1);
  expect(shown).toBe(36);
});

it('shows what was found of the value before until the other is worked out, and never of one that is gone', async () => {
  await act(async () => root.render(<Square of={2} />));
  for (let slice = 0; slice < 3; slice++) await pass(PAINTED);
  expect(shown).toBe(4);
  await act(async () => root.render(<Square of={9} />));
  await pass(PAINTED);
  await act(async () => root.render(<Square of={3} />));
  expect(shown).toBe(4);
  for (let slice = 0; slice < 9; slice++) await pass(PAINTED);
  expect([shown, begun]).toEqual([9, [2, 9, 3]]);
  expect(seen).not.toContain(81);
});

it('renders what stands around the table at once, and around hundreds of columns when these are painted', async () => {
  await act(async () => root.render(<Settled of={Array.from({ length: 30 }, () => 0)} />));
  expect(shown).toBe(true);
  const many = Array.from({ length: 300 }, () => 0);
  await act(async () => root.render(<Settled of={many} />));
  expect(shown).toBe(false);
  await pass(PAINTED);
  expect(shown).toBe(true);
});
