// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Collation } from '../../engine/index.ts';
import { StoreContext } from '../state/hooks.ts';
import { placementOf } from '../state/placement.ts';
import { createAppStore } from '../state/store.ts';
import { fakeEngine, noPreferences } from '../state/testing/fakeEngine.ts';
import type { ScreenItem } from './layout.ts';
import { invent } from './testing/invent.ts';
import { useFirstRows } from './useFirstRows.ts';

const PARAGRAPHS = 80;
const STORY = storyOf(30);
const LARGE = storyOf(100);

function storyOf(articles: number): Collation {
  const base = Array.from(
    { length: PARAGRAPHS },
    (_, i) => `Paragraph ${i} is about the ferry that sank off the coast.`,
  );
  return invent({
    base,
    versions: Array.from({ length: articles - 1 }, () => ({ cells: base.map((text, i) => ({ of: [i], text })) })),
  });
}

const itemsOf = (collation: Collation): readonly ScreenItem[] =>
  placementOf(collation).rows.map((row) => ({ type: 'row', row }));

let root: Root;
/** Each time it was rendered: by row, whether the browser's own find looks into it, and whether nothing is to follow. */
let rendered: { readonly sought: readonly boolean[]; readonly isWhole: boolean }[] = [];
const store = createAppStore({
  engine: fakeEngine({ row: 0, readings: [], absent: [] }),
  preferences: noPreferences(),
});

interface Asked {
  readonly of: Collation;
  readonly items?: readonly ScreenItem[];
  readonly isWide?: boolean;
}

function Probe({ of, items = itemsOf(of), isWide = true }: Asked) {
  const columns = of.articles.length;
  const first = useFirstRows(items, { collation: of, open: [0, 1], columns, isWide, room: 800, row: 0 });
  expect(first.rows).toEqual(items.slice(0, first.rows.length));
  rendered.push({ sought: first.rows.map((_, at) => first.isSought(at)), isWhole: first.isWhole });
  return null;
}

const show = (asked: Asked) =>
  act(async () =>
    root.render(
      <StoreContext value={store}>
        <Probe {...asked} />
      </StoreContext>,
    ),
  );
const wait = async () => {
  for (let step = 0; step < 60; step++) await act(async () => void vi.advanceTimersByTime(60));
};
const counts = () => rendered.map(({ sought }) => sought.length);

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

describe.each([
  ['tens', STORY],
  ['hundreds', LARGE],
])('the rows of %s of articles that are rendered first', (_, of) => {
  it('fill the screen, and the others follow step by step until all are there', async () => {
    await show({ of });
    const [first = 0] = counts();
    expect(first).toBeGreaterThan(2);
    expect(first).toBeLessThan(PARAGRAPHS);
    await wait();
    expect(rendered.at(-1)).toEqual({ sought: Array.from({ length: PARAGRAPHS }, () => true), isWhole: true });
    expect(counts()).toEqual(counts().toSorted((one, other) => one - other));
  });

  it('are sought when all are there; those that follow are from the first on', async () => {
    await show({ of });
    const [first = 0] = counts();
    await wait();
    for (const { sought, isWhole } of rendered) {
      expect(sought.slice(first)).not.toContain(false);
      if (sought.length < PARAGRAPHS) expect(sought.slice(0, first)).not.toContain(true);
      expect(isWhole).toBe(sought.length === PARAGRAPHS && !sought.includes(false));
    }
  });

  it('stay alone while columns follow', async () => {
    await show({ of, isWide: false });
    await wait();
    expect(new Set(counts()).size).toBe(1);
    await show({ of, isWide: true });
    await wait();
    expect(rendered.at(-1)?.isWhole).toBe(true);
  });
});

it('rows that all fit on the screen are sought from the first on: nothing is to follow', async () => {
  const items = itemsOf(STORY).slice(0, 2);
  await show({ of: STORY, items });
  expect(rendered).toEqual([{ sought: [true, true], isWhole: true }]);
});

it('of hundreds of articles each step has a frame of its own', async () => {
  const frame = vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
  await show({ of: LARGE });
  await wait();
  expect(new Set(counts()).size).toBe(1);
  frame.mockRestore();
});
