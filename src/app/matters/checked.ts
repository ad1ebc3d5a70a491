/** Checking matters, and what is left of them. */
import type { Article, Collation } from '../../engine/index.ts';
import { textHash } from '../state/hash.ts';
import { PAINTED } from '../state/hooks.ts';
import type { AppState, Checked } from '../state/model.ts';
import { remembering, selectCollation } from '../state/selectors.ts';
import type { AppStoreApi } from '../state/store.ts';
import { CHECKED_PREFIX, pairName, placesOfMatter, readChecked, type Shelf, writeChecked } from './kept.ts';
import type { Matter } from './matter.ts';
import { selectMatters } from './order.ts';

const shelf = (): Shelf => localStorage;

const pairsOf = ({ hashes, collation }: Pick<Checked, 'hashes' | 'collation'>) =>
  hashes.map((hash) => pairName(hashes[collation.base] ?? '', hash));

/** Whether each matter is checked, in their order; all unchecked as long as it is not known. */
const flags = remembering((checked: Checked | null, collation: Collation | null, matters: readonly Matter[]) => {
  if (!checked || checked.collation !== collation) return matters.map(() => false);
  const { hashes, places } = checked;
  return matters.map((matter) =>
    placesOfMatter(hashes, checked.collation.base, matter).every((place) => places.has(place)),
  );
});

/** By index into `selectMatters`: whether it is checked. */
export const selectChecked = (state: AppState): readonly boolean[] =>
  flags(state.checked, selectCollation(state), selectMatters(state));

/** How many matters are left to check. */
export const selectLeft = (state: AppState): number => selectChecked(state).filter((isChecked) => !isChecked).length;

/** Index of the matter that holds the selected edit; -1 when none is selected. */
export function selectSelectedMatter(state: AppState): number {
  const { selection } = state;
  if (!selection) return -1;
  return selectMatters(state).findIndex(({ edits }) =>
    edits.some(({ pair, edit }) => pair === selection.pair && edit === selection.edit),
  );
}

const textHashes = new WeakMap<Article, Promise<string>>();

/** The hash of an article's text, worked out once: it is the same whatever the base. */
function hashOf(article: Article): Promise<string> {
  const hash = textHashes.get(article) ?? textHash(article.text);
  textHashes.set(article, hash);
  return hash;
}

const hashesOf = ({ articles }: Collation): Promise<readonly string[]> => Promise.all(articles.map(hashOf));

/** Checks a matter, or takes that back. What it cannot keep holds until the page is closed. */
export function setMatterChecked(store: AppStoreApi, matter: Matter, on: boolean): void {
  const collation = selectCollation(store.getState());
  if (!collation) return;
  const known = () => {
    const { checked } = store.getState();
    return checked?.collation === collation ? checked : null;
  };
  const checked = known();
  if (checked) set(store, checked, matter, on);
  else {
    // Whoever is quicker than what tells them what was checked before is not passed over.
    const nothing = { collation, places: new Set<string>() };
    void hashesOf(collation).then((hashes) => set(store, known() ?? { ...nothing, hashes }, matter, on));
  }
}

function set(store: AppStoreApi, checked: Checked, matter: Matter, on: boolean): void {
  const { hashes, collation } = checked;
  const places = placesOfMatter(hashes, collation.base, matter);
  const isKept = writeChecked(shelf, places, on);
  // Another tab may have checked more meanwhile.
  const known = isKept ? readChecked(shelf, pairsOf(checked)) : new Set(checked.places);
  for (const place of places) {
    if (on) known.add(place);
    else known.delete(place);
  }
  if (selectCollation(store.getState()) === collation)
    store.getState().actions.setChecked({ ...checked, places: known });
}

/** Takes back every mark of the open story, those of other bases included. */
export function forgetChecked(store: AppStoreApi): void {
  const { checked, actions } = store.getState();
  if (!checked) return;
  const { hashes } = checked;
  for (const one of hashes) {
    for (const other of hashes) {
      const places = readChecked(shelf, [pairName(one, other)]);
      writeChecked(shelf, [...places], false);
    }
  }
  actions.setChecked({ ...checked, places: new Set() });
}

/** Once the table is painted: what was checked is told beside it. */
async function load(store: AppStoreApi, collation: Collation): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PAINTED));
  if (selectCollation(store.getState()) !== collation) return;
  const hashes = await hashesOf(collation);
  const state = store.getState();
  // Something may have been checked meanwhile: that is known with the rest.
  if (selectCollation(state) !== collation || state.checked?.collation === collation) return;
  const places = readChecked(shelf, pairsOf({ hashes, collation }));
  store.getState().actions.setChecked({ collation, hashes, places });
}

/** Keeps the store told of what was checked: when a story is opened or read against another base, and when another tab writes. */
export function connectChecked(store: AppStoreApi, page: Window): () => void {
  let known: Collation | null = null;
  const follow = () => {
    const collation = selectCollation(store.getState());
    if (collation === known) return;
    known = collation;
    if (collation) void load(store, collation);
  };
  const onStorage = ({ key }: StorageEvent) => {
    const { checked, actions } = store.getState();
    if (!checked || (key !== null && !key.startsWith(CHECKED_PREFIX))) return;
    actions.setChecked({ ...checked, places: readChecked(shelf, pairsOf(checked)) });
  };
  follow();
  const unsubscribe = store.subscribe(follow);
  page.addEventListener('storage', onStorage);
  return () => {
    unsubscribe();
    page.removeEventListener('storage', onStorage);
  };
}
