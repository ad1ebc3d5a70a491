// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Collation } from '../../engine/index.ts';
import { NARROWEST, STRIP } from '../state/columns.ts';
import { useFirstColumns } from './useFirstColumns.ts';

const MANY = Array.from({ length: 500 }, (_, article) => article);
const STRIPS = new Set(MANY.slice(2));
const ROOM = 2 * NARROWEST + 20 * STRIP;
const collation = () => ({ articles: [] }) as unknown as Collation;

let root: Root;
/** How many columns were rendered each time, and whether all are there. */
let rendered: { readonly count: number; readonly isAll: boolean }[] = [];

interface Asked {
  readonly of: Collation;
  readonly columns: readonly number[];
  readonly strips?: ReadonlySet<number>;
}

function Probe({ of, columns, strips = STRIPS }: Asked) {
  const first = useFirstColumns(of, columns, { strips, room: ROOM });
  rendered.push({ count: first.length, isAll: first === columns });
  expect(first).toEqual(columns.slice(0, first.length));
  return null;
}

const show = (asked: Asked) => act(async () => root.render(<Probe {...asked} />));
const counts = () => rendered.map(({ count }) => count).filter((count, at, all) => count !== all[at - 1]);
const wait = async () => {
  for (let step = 0; step < 20; step++) await act(async () => void vi.advanceTimersByTime(100));
};

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.useFakeTimers();
  rendered = [];
  root = createRoot(document.createElement('div'));
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.useRealTimers();
});

describe('the columns that are rendered first', () => {
  it('fill the room, and the others follow step by step until all are there', async () => {
    await show({ of: collation(), columns: MANY });
    expect(rendered.at(-1)).toEqual({ count: 22, isAll: false });
    await wait();
    expect(rendered.at(-1)).toEqual({ count: 500, isAll: true });
    const steps = counts();
    expect(steps).toEqual([...steps].sort((one, other) => one - other));
    for (const [at, count] of steps.entries()) expect(count - (steps[at - 1] ?? 0)).toBeLessThanOrEqual(100);
  });

  it('begin again with another collation, and not with other columns of the same', async () => {
    const of = collation();
    await show({ of, columns: MANY });
    await wait();
    const fewer = MANY.slice(0, 400);
    await show({ of, columns: fewer });
    expect(rendered.at(-1)).toEqual({ count: 400, isAll: true });
    await show({ of: collation(), columns: fewer });
    expect(rendered.at(-1)).toEqual({ count: 22, isAll: false });
  });

  it('are all at once where they are not hundreds; of more, fewer that are open fill the room', async () => {
    await show({ of: collation(), columns: MANY.slice(0, 59) });
    await wait();
    expect(counts()).toEqual([59]);
    rendered = [];
    await show({ of: collation(), columns: MANY.slice(0, 80), strips: new Set() });
    await wait();
    expect(counts()[0]).toBe(5);
    expect(rendered.at(-1)).toEqual({ count: 80, isAll: true });
  });
});
