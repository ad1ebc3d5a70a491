// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { StoreContext } from '../state/hooks.ts';
import { placementOf } from '../state/placement.ts';
import { createAppStore } from '../state/store.ts';
import { fakeEngine, noPreferences } from '../state/testing/fakeEngine.ts';
import { RowLine } from './Lines.tsx';
import { invent } from './testing/invent.ts';

const VERSIONS = 12;
const same = { of: [0], text: 'The ferry sank.' };
const STORY = invent({
  base: ['The ferry sank.'],
  versions: Array.from({ length: VERSIONS }, (_, i) => ({ cells: i === 2 ? [same, { text: 'Rain fell.' }] : [same] })),
});

/** The cells of a row whose versions are all strips: how many columns each spans. */
function spansOf(text: string): number[] {
  const row = placementOf(STORY).rows.find(({ cells }) =>
    cells.some(({ own }, article) =>
      own.some((index) => {
        const { start, end } = STORY.articles[article]!.paragraphs[index]!;
        return STORY.articles[article]!.text.slice(start, end) === text;
      }),
    ),
  )!;
  const columns = STORY.articles.map((_, article) => article);
  const props = { collation: STORY, row, columns, off: new Set<never>(), omissions: 'struck', isSought: true } as const;
  const store = createAppStore({
    engine: fakeEngine({ row: 0, readings: [], absent: [] }),
    preferences: noPreferences(),
  });
  const table = document.createElement('table');
  table.innerHTML = renderToStaticMarkup(
    <StoreContext value={store}>
      <RowLine {...props} strips={new Set(columns.slice(1))} />
    </StoreContext>,
  );
  return [...table.querySelectorAll('td')].map(({ colSpan }) => colSpan);
}

it('many strips side by side in which there is nothing are one cell, and every column is still there', () => {
  // The base, two strips, the one that has the words, and all behind it.
  expect(spansOf('Rain fell.')).toEqual([1, 1, 1, 1, 9]);
});

it('strips that lack what the base text has say so, each by itself', () => {
  expect(spansOf('The ferry sank.')).toEqual(Array.from({ length: VERSIONS + 1 }, () => 1));
});
