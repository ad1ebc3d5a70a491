/** What a key or the menu asks of this room: check and go on, copy, cite. */
import type { Range } from '../../engine/index.ts';
import type { Place } from '../state/placement.ts';
import { articleName, selectCollation, selectEdit } from '../state/selectors.ts';
import type { AppStoreApi } from '../state/store.ts';
import { goToPlace, parsePlace } from '../synopsis/goTo.ts';
import { type CitedPlace, citation, listText, matterText, type TextSource } from './asText.ts';
import { selectChecked, selectLeft, selectSelectedMatter, setMatterChecked } from './checked.ts';
import { copyText } from './copy.ts';
import { selectMatters } from './order.ts';

/** Where the sentence about what was copied is shown. */
export type Say = (text: string) => void;

/** Goes to a matter: selects its edit, or brings its paragraph on screen. */
export function goToMatter(store: AppStoreApi, index: number): void {
  const state = store.getState();
  const matter = selectMatters(state)[index];
  const collation = selectCollation(state);
  if (!matter || !collation) return;
  // Several versions may share it: the one where the reader is comes first.
  const edit = matter.edits.find(({ pair }) => collation.pairs[pair]!.b === state.column) ?? matter.edits[0];
  state.actions.select(null);
  if (edit) state.actions.goToEdit(edit);
  else goToPlace(store, collation, matter.to);
}

/** The next matter that is not checked, round and round; -1 when all are. */
export function nextUnchecked(checked: readonly boolean[], from: number): number {
  const after = checked.findIndex((isChecked, index) => index > from && !isChecked);
  return after >= 0 ? after : checked.findIndex((isChecked) => !isChecked);
}

/** Checks a matter and gives the index of the one to go on to; one that is checked already is taken back, and stays. */
export function checkMatter(store: AppStoreApi, index: number): number {
  const state = store.getState();
  const matter = selectMatters(state)[index];
  if (!matter) return -1;
  const on = !selectChecked(state)[index];
  setMatterChecked(store, matter, on);
  const left = selectLeft(store.getState());
  state.actions.announce(`${on ? 'Checked' : 'Not checked'}. ${left} left.`);
  const next = nextUnchecked(selectChecked(store.getState()), index);
  return on && next >= 0 ? next : index;
}

/** Checks what is selected and goes on: in the list while it is open, else as the story runs. */
export function checkSelected(store: AppStoreApi): void {
  const index = selectSelectedMatter(store.getState());
  if (index < 0) return;
  const wasChecked = selectChecked(store.getState())[index];
  const next = checkMatter(store, index);
  const { mattersShown, actions, announcement } = store.getState();
  if (wasChecked) return;
  if (mattersShown) {
    goToMatter(store, next);
  } else {
    actions.nextEdit();
    actions.announce(`${announcement} ${store.getState().announcement}`);
  }
}

function sourceOf(store: AppStoreApi): TextSource | null {
  const state = store.getState();
  const { story } = state;
  if (!story) return null;
  return {
    story: story.title,
    collation: story.collation,
    nameOf: (article) => articleName(state, article),
    asStory: state.mattersAsStory,
  };
}

/** Copies the list, whatever is selected. */
export async function copyList(store: AppStoreApi, say: Say): Promise<void> {
  const source = sourceOf(store);
  if (!source) return;
  const matters = selectMatters(store.getState());
  const done = await copyText(listText(source, matters));
  const count = matters.length === 1 ? '1 difference' : `${matters.length} differences`;
  say(done ? `Copied: ${count}.` : 'The browser did not let this page copy.');
}

/** Copies the selected difference, or the list when none is. */
export async function copyAsked(store: AppStoreApi, say: Say): Promise<void> {
  const source = sourceOf(store);
  const matter = selectMatters(store.getState())[selectSelectedMatter(store.getState())];
  if (!source || !matter) return copyList(store, say);
  const done = await copyText(`${matterText(source, matter)}\n`);
  say(done ? 'Copied: the selected difference.' : 'The browser did not let this page copy.');
}

/** The words of one paragraph that the pointer has selected. What is only quoted in it (`del`) cannot be selected. */
function selectedWords(): (Place & { readonly words: string }) | null {
  const selection = getSelection();
  if (selection?.type !== 'Range') return null;
  const { startContainer, endContainer } = selection.getRangeAt(0);
  const at = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-at]');
  const paragraph = at(startContainer);
  const place = parsePlace(paragraph?.dataset.at);
  return place && paragraph === at(endContainer) ? { ...place, words: selection.toString().trim() } : null;
}

/** What is to be cited: words that are selected, the selected difference's paragraph, else the paragraph where the reader is. */
function citedPlace(store: AppStoreApi): CitedPlace | null {
  const state = store.getState();
  const collation = selectCollation(state);
  if (!collation) return null;
  const words = selectedWords();
  const whole = words && collation.articles[words.article]?.paragraphs[words.paragraph];
  if (whole) return { ...words, ...rangeOf(collation.articles[words.article]!.text, whole, words.words) };
  const edit = selectEdit(state);
  const pair = state.selection && collation.pairs[state.selection.pair];
  if (edit && pair) return { article: pair.b, paragraph: edit.ib };
  const cells = collation.rows[state.row]?.cells ?? [];
  const article = (cells[state.column]?.length ?? 0) > 0 ? state.column : cells.findIndex((cell) => cell.length > 0);
  const paragraph = cells[article]?.[0];
  return paragraph === undefined ? null : { article, paragraph };
}

/** Where words stand in a paragraph, if they do. */
function rangeOf(text: string, whole: Range, words: string): { readonly range?: Range } {
  const at = text.slice(whole.start, whole.end).indexOf(words);
  if (words === '' || at < 0) return {};
  return { range: { start: whole.start + at, end: whole.start + at + words.length } };
}

export async function copyCitation(store: AppStoreApi, say: Say): Promise<void> {
  const source = sourceOf(store);
  const place = citedPlace(store);
  if (!source || !place) return;
  const done = await copyText(`${citation(source, place)}\n`);
  const { sigil, paragraphs } = source.collation.articles[place.article]!;
  const { number, role } = paragraphs[place.paragraph]!;
  say(
    done
      ? `Copied: ${sigil} ${number === undefined ? role : `¶ ${number}`}, cited.`
      : 'The browser did not let this page copy.',
  );
}
