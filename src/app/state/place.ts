/** Actions about where the reader is: edits, rows, columns, links. */
import { KINDS_ON_SCREEN } from '../shared/kinds.ts';
import { rowSummary } from '../synopsis/rowSummary.ts';
import type { StoreAccess } from './access.ts';
import type { PlaceActions } from './actions.ts';
import { atColumn, opening } from './columnPlace.ts';
import type { AppState, Selection } from './model.ts';
import { placementOf } from './placement.ts';
import { type EditPlace, placesOf } from './places.ts';
import { articleName, selectCollation, selectColumns, selectEditNumber, selectEdits, selectRows } from './selectors.ts';
import { stateOfLink } from './url.ts';

/** One step from a place in a list; stays at the ends. */
const step = (from: number, by: 1 | -1, length: number) => Math.max(0, Math.min(length - 1, from + by));

/** A paragraph as the screen numbers it, for the live region: `The Courier, paragraph 4`. */
function spokenPlace(state: AppState, article: number, paragraph: number): string {
  const { number, role } = selectCollation(state)!.articles[article]!.paragraphs[paragraph]!;
  return `${articleName(state, article)}, ${number === undefined ? role : `paragraph ${number}`}`;
}

/** What the live region says of an edit: the change, its kind, and where. */
function spokenEdit(state: AppState, place: EditPlace, number: number): string {
  const { articles, pairs } = selectCollation(state)!;
  const pair = pairs[place.pair]!;
  const { from, to, kind, ib } = pair.edits[place.edit]!;
  const base = articles[pair.a]!.text.slice(from.start, from.end).trim();
  const reading = articles[pair.b]!.text.slice(to.start, to.end).trim();
  const words = base && reading ? `${base}, here ${reading}` : base || reading;
  const count = `${number + 1} of ${selectEdits(state).length}`;
  return `${count}. ${KINDS_ON_SCREEN[kind].name}: ${words}. ${spokenPlace(state, pair.b, ib)}.`;
}

/** What it says of a row: the paragraph of the base text, or of the first article that has one there, and what the others have. */
function spokenRow(state: AppState, row: number): string {
  const collation = selectCollation(state)!;
  const columns = selectColumns(state);
  const { cells } = collation.rows[row]!;
  const article = columns.find((column) => cells[column]!.length > 0);
  if (article === undefined) return '';
  const screen = placementOf(collation).rows.find((each) => each.row === row);
  const summary = screen ? rowSummary(collation, screen, { columns, off: state.off }) : '';
  return `${spokenPlace(state, article, cells[article]![0]!)}.${summary && ` ${summary}.`}`;
}

export function placeActions(access: StoreAccess): PlaceActions {
  const { get, set, engine } = access;

  async function lookUp(selection: Selection): Promise<void> {
    const answer = await engine.readings(selection);
    if (answer.state !== 'done' || get().selection !== selection) return;
    set({ readings: answer.value });
  }

  function lookAgain(): void {
    const { selection } = get();
    if (selection) void lookUp(selection);
  }

  function select(selection: Selection | null, jump: boolean): void {
    const { story, jumps } = get();
    if (!story || !selection) {
      set({ selection: null, readings: null });
      return;
    }
    const place = placesOf(story.collation).edits.find((p) => p.pair === selection.pair && p.edit === selection.edit);
    const chosen: Selection = { pair: selection.pair, edit: selection.edit };
    const where = place
      ? { row: place.row, ...atColumn(get(), place.article), ...(jump ? opening(get(), place.article) : {}) }
      : {};
    set({ selection: chosen, readings: null, ...where, jumps: jump ? jumps + 1 : jumps });
    void lookUp(chosen);
  }

  /** The edit to go to: the neighbor of the selected one, or the first from the row where the reader is. */
  function neighbor(by: 1 | -1): number {
    const state = get();
    const edits = selectEdits(state);
    const at = selectEditNumber(state);
    if (at >= 0) return at + by;
    const here = edits.findIndex(({ row }) => row >= state.row);
    const after = here < 0 ? edits.length : here;
    return by === 1 ? after : after - 1;
  }

  function walkEdits(by: 1 | -1): void {
    const state = get();
    if (!state.story) return;
    const number = neighbor(by);
    const place = selectEdits(state)[number];
    if (place) {
      select(place, true);
      set({ announcement: spokenEdit(get(), place, number) });
    } else {
      const end = by === 1 ? 'That was the last.' : 'That was the first.';
      set({ announcement: selectEdits(state).length === 0 ? 'No difference is shown.' : end });
    }
  }

  function walkRows(by: 1 | -1): void {
    const state = get();
    const rows = selectRows(state);
    if (rows.length === 0) return;
    const here = rows.findIndex((row) => row >= state.row);
    // Between two rows that are shown (the reader's own was folded away): the next below is one step away already.
    const from = here < 0 ? rows.length : rows[here] === state.row || by === -1 ? here : here - 1;
    const row = rows[step(from, by, rows.length)]!;
    set({ row, jumps: state.jumps + 1, announcement: spokenRow(state, row) });
  }

  function walkColumns(by: 1 | -1): void {
    const state = get();
    const columns = selectColumns(state);
    if (columns.length === 0) return;
    const column = columns[step(columns.indexOf(state.column), by, columns.length)]!;
    const isBase = column === state.story?.collation.base;
    const announcement = `${articleName(state, column)}${isBase ? ', the base text' : ''}.`;
    set({ ...atColumn(state, column), jumps: state.jumps + 1, announcement });
  }

  function goTo(row: number, column: number | undefined, jump: boolean): void {
    const state = get();
    const there = atColumn(state, column ?? state.column);
    const opens = jump && column !== undefined ? opening(state, column) : {};
    set({ row, ...there, ...opens, ...(jump ? { jumps: state.jumps + 1 } : {}) });
  }

  return {
    select: (selection) => select(selection, false),
    lookAgain,
    goToEdit: (selection) => select(selection, true),
    nextEdit: () => walkEdits(1),
    previousEdit: () => walkEdits(-1),
    nextRow: () => walkRows(1),
    previousRow: () => walkRows(-1),
    nextColumn: () => walkColumns(1),
    previousColumn: () => walkColumns(-1),
    goTo: (row, column) => goTo(row, column, true),
    stayAt: (row, column) => goTo(row, column, false),
    async followLink(link) {
      const { story, actions } = get();
      if (!link || story?.hash !== link.hash) return set({ link });
      const base = story.collation.articles.findIndex(({ sigil }) => sigil === link.base);
      if (base >= 0) await actions.setBase(base);
      const now = get().story;
      if (!now) return;
      const { selection, ...rest } = stateOfLink(link, now.collation);
      set({ ...rest, link: null, phase: { name: 'open' }, jumps: get().jumps + 1 });
      select(selection, true);
    },
  };
}
