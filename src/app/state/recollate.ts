/** Comparing an open story again, from another side or with other texts, without losing the reader's place. */
import type { Collation } from '../../engine/index.ts';
import type { Answer } from '../../worker/client.ts';
import type { StoreAccess } from './access.ts';
import type { AppState, OpenStory } from './model.ts';
import { placesOf } from './places.ts';
import { selectEdits } from './selectors.ts';

/** Where the paragraph at a place of one collation stands in another of the same articles, or most of them. */
export function samePlace(
  before: Collation,
  { row, column }: { readonly row: number; readonly column: number },
  after: Collation,
): { readonly row: number; readonly column: number } {
  const cells = before.rows[row]?.cells ?? [];
  const article = (cells[column]?.length ?? 0) > 0 ? column : cells.findIndex((cell) => cell.length > 0);
  const paragraph = cells[article]?.[0];
  const find = (index: number) => after.articles.findIndex(({ id }) => id === before.articles[index]?.id);
  const found = paragraph === undefined ? -1 : (placesOf(after).rowOf[find(article)]?.[paragraph] ?? -1);
  const here = find(column);
  return {
    row: found >= 0 ? found : Math.max(0, Math.min(row, after.rows.length - 1)),
    column: here >= 0 ? here : Math.max(0, after.base),
  };
}

export interface Recollation {
  /** The story with what changed of it besides its collation. */
  readonly story: OpenStory;
  readonly answer: Promise<Answer<Collation>>;
  /** What changes in the store together with the collation. */
  readonly change?: Partial<AppState>;
  readonly again: () => Promise<void>;
  /** What the live region says, from the state afterwards. */
  readonly announce: (state: AppState) => string;
}

/** A failure of the engine, which loses no text. */
export const held = (reason: string): string =>
  `${reason.replace(/[^.!?…]$/, '$&.')} The texts are still here: nothing of them was lost.`;

/** Waits for the answer with the old table on screen, then puts the new one in its place. */
export async function recollate({ get, set, fail }: StoreAccess, recollation: Recollation): Promise<void> {
  const { story, change, again, announce } = recollation;
  set({ busy: true });
  const answer = await recollation.answer;
  // Whoever superseded this one is still at work; whoever cancelled it has said that nothing is, and something else may be by now.
  if (answer.state === 'superseded' || answer.state === 'cancelled') return;
  if (answer.state === 'failed') {
    return fail({ title: 'The texts could not be compared.', detail: held(answer.reason), again });
  }
  const before = get();
  if (!before.story) return;
  const collation = answer.value;
  const base = collation.articles[collation.base]?.id;
  set({
    ...change,
    story: { ...story, collation },
    phase: { name: 'open' },
    busy: false,
    hidden: new Set([...before.hidden].filter((id) => id !== base)),
    selection: null,
    readings: null,
    ...samePlace(before.story.collation, before, collation),
    jumps: before.jumps + 1,
  });
  set({ announcement: announce(get()) });
}

/** “61 differences shown”, in words for the live region. */
export function spokenCount(state: AppState): string {
  const count = selectEdits(state).length;
  return count === 0 ? 'No difference is shown.' : `${count} ${count === 1 ? 'difference' : 'differences'} shown.`;
}
