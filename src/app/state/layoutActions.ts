/** Actions about how the articles are laid out. */
import type { StoreAccess } from './access.ts';
import type { LayoutActions } from './actions.ts';
import { NO_CHOICES, orderWith, widthWithin } from './columns.ts';
import type { ColumnChoices, Layout } from './model.ts';
import { spokenCount } from './recollate.ts';
import {
  articleName,
  selectBeside,
  selectCollation,
  selectColumns,
  selectEditNumber,
  selectStrips,
} from './selectors.ts';

/** The layouts, in the order in which the keys go round them, as they are called on screen. */
export const LAYOUTS: readonly { readonly layout: Layout; readonly name: string }[] = [
  { layout: 'table', name: 'Table' },
  { layout: 'pair', name: 'Pair' },
  { layout: 'reading', name: 'Reading' },
];

export function layoutActions({ get, set }: StoreAccess): LayoutActions {
  const choose = (change: Partial<ColumnChoices>, announcement: string) =>
    set({ columnChoices: { ...get().columnChoices, ...change }, announcement });

  const idOf = (article: number) => selectCollation(get())?.articles[article]?.id;

  function place(article: number, before: number | null): void {
    const collation = selectCollation(get());
    if (!collation?.articles[article] || article === collation.base || article === before) return;
    choose({ order: orderWith(collation, get().columnChoices.order, { article, before }) }, '');
    const columns = selectColumns(get());
    const where = `column ${columns.indexOf(article) + 1} of ${columns.length}`;
    set({ announcement: `${articleName(get(), article)} is ${where}.` });
  }

  /** A selected edit that is no longer on screen is let go, and the live region says what is. */
  function settle(): void {
    if (get().selection && selectEditNumber(get()) < 0) set({ selection: null, readings: null });
    const { layout } = get();
    const name = LAYOUTS.find((known) => known.layout === layout)!.name;
    const base = selectCollation(get())?.base ?? -1;
    const pair =
      layout === 'pair' ? `: ${articleName(get(), base)} and ${articleName(get(), selectBeside(get()))}` : '';
    set({ announcement: `${name}${pair}. ${spokenCount(get())}` });
  }

  return {
    setLayout(layout) {
      if (layout === get().layout) return;
      set({ layout, jumps: get().jumps + 1 });
      settle();
    },
    setBeside(article) {
      const id = idOf(article);
      if (id === undefined || article === selectCollation(get())?.base) return;
      set({ beside: id, column: article });
      settle();
    },
    openColumn(article, open) {
      const id = idOf(article);
      if (id === undefined || article === selectCollation(get())?.base) return;
      const announcement = `${articleName(get(), article)} ${open ? 'is open' : 'is a strip'}.`;
      choose({ opened: { ...get().columnChoices.opened, [id]: open } }, announcement);
    },
    openAllColumns() {
      const opened = Object.fromEntries([...selectStrips(get())].map((article) => [idOf(article) ?? '', true]));
      choose({ opened: { ...get().columnChoices.opened, ...opened } }, 'Every column is open.');
    },
    moveColumn(article, by) {
      const columns = selectColumns(get());
      const at = columns.indexOf(article);
      // The first column is the base's.
      if (at < 1 || at + by < 1 || at + by >= columns.length) return;
      place(article, columns[by === 1 ? at + 2 : at - 1] ?? null);
    },
    placeColumn: place,
    resizeColumn(article, width) {
      const id = idOf(article);
      if (id === undefined) return;
      const { [id]: _, ...others } = get().columnChoices.widths;
      set({
        columnChoices: {
          ...get().columnChoices,
          widths: width === null ? others : { ...others, [id]: widthWithin(width) },
        },
      });
    },
    resetColumns: () => set({ columnChoices: NO_CHOICES, announcement: 'Columns are as they were at first.' }),
    setRoom(room) {
      if (room !== get().room) set({ room });
    },
    showOverview: (overviewShown) => set({ overviewShown }),
  };
}
