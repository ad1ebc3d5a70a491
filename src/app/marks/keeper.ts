/**
 * Holds the reader's marks for the open story: finds those that are kept, puts them over what the engine says, writes what the
 * reader does, and takes over what another tab did. What the marks mean is in `resolve.ts`, how they merge in `records.ts`.
 */
import { createStore } from 'zustand/vanilla';
import { withGivenKinds } from '../../engine/given.ts';
import type { Collation, GivenKind, ReadOptions, SourceText } from '../../engine/index.ts';
import type { AppStoreApi } from '../state/access.ts';
import { textHash } from '../state/hash.ts';
import type { AppState, Marking } from '../state/model.ts';
import { linkByHand } from './acts.ts';
import { type Keep, openKeep } from './keep.ts';
import type { Keeper, MarksState } from './keeperModel.ts';
import { keyOf, type Mark, type MarkRecord, type TextHash } from './model.ts';
import { notedEdits, notedRows } from './noted.ts';
import { afterTurn, foundBy, merged, NO_HISTORY, nextTime, type Records, stepOf, turned, withStep } from './records.ts';
import { type Hashes, kindsIn, outletsOf, readOptionsOf, receivedOf } from './resolve.ts';

export type { Keeper, MarksState };

const keepers = new WeakMap<AppStoreApi, Keeper>();

/** The keeper of a store's marks; one that keeps them nowhere for a store to which none was given. */
export function keeperOf(store: AppStoreApi): Keeper {
  return keepers.get(store) ?? createMarksKeeper(store, () => Promise.reject(new Error('nowhere')));
}

/** The records that belong to the open articles: about one of them, or made among them. */
export function recordsAmong(records: Records, hashes: Hashes): readonly MarkRecord[] {
  const open = new Set<TextHash>(hashes.values());
  return [...records.values()].filter((record) => record.mark && foundBy(record).some((article) => open.has(article)));
}

/** The marks that belong to the open articles. */
export const marksAmong = (records: Records, hashes: Hashes): readonly Mark[] =>
  recordsAmong(records, hashes).flatMap(({ mark }) => mark ?? []);

const alike = (one: unknown, two: unknown) => JSON.stringify(one) === JSON.stringify(two);

/** Milliseconds that a story waits for what is kept: a browser whose storage is stuck never answers. */
const PATIENCE = 2_000;

/** Makes the keeper of a store's marks. `opening` gives where they are kept; past `patience` milliseconds they come after the story. */
export function createMarksKeeper(
  store: AppStoreApi,
  opening: () => Promise<Keep> = openKeep,
  patience = PATIENCE,
): Keeper {
  const marks = createStore<MarksState>(() => ({
    records: new Map(),
    history: NO_HISTORY,
    hashes: new Map(),
    storage: 'asking',
    sheet: null,
    linking: null,
  }));
  const hashOfText = new Map<string, TextHash>();
  /** Of each collation that was given out: the engine's own, and what was put over it. */
  const known = new WeakMap<Collation, { readonly raw: Collation; readonly given: readonly GivenKind[] }>();
  /** What the marks said when the texts were last read to the end. */
  let said: ReadOptions = {};
  let outlets: AppState['names'] = {};

  const keep: Promise<Keep | null> = opening().then(
    (opened) => {
      marks.setState({ storage: 'kept' });
      opened.onOther(() => void lookAgain());
      return opened;
    },
    () => {
      marks.setState({ storage: 'session' });
      return null;
    },
  );

  const hashesFor = ({ articles }: Collation): Hashes =>
    new Map(articles.flatMap(({ id, text }) => (hashOfText.has(text) ? [[id, hashOfText.get(text)!]] : [])));

  function mergeIn(records: readonly MarkRecord[]): void {
    const before = marks.getState().records;
    const after = merged(before, records);
    if (after !== before) marks.setState({ records: after });
  }

  /** What is kept of these articles; nothing where nothing is kept. */
  async function load(articles: readonly TextHash[]): Promise<void> {
    try {
      const found = await (await keep)?.load(articles);
      if (found) mergeIn(found);
    } catch {
      marks.setState({ storage: 'session' });
    }
  }

  /** Another tab wrote: its marks show here too. */
  async function lookAgain(): Promise<void> {
    await load([...marks.getState().hashes.values()]);
    refresh();
  }

  function over(raw: Collation): Collation {
    const hashes = hashesFor(raw);
    const resolved = kindsIn(raw, hashes, marksAmong(marks.getState().records, hashes)).given;
    const given = resolved.map(({ mark: _, ...one }): GivenKind => one);
    const made = withGivenKinds(raw, given);
    known.set(made, { raw, given });
    return made;
  }

  /** The collation with the marks as they are now; the same one where they say the same. */
  function renewed(collation: Collation): Collation {
    const { raw, given } = known.get(collation) ?? { raw: collation, given: [] };
    const made = over(raw);
    return alike(known.get(made)?.given, given) ? collation : made;
  }

  function marking(collation: Collation, hashes: Hashes, all: readonly Mark[]): Marking {
    const { history } = marks.getState();
    const { marking: before } = store.getState();
    const after: Marking = {
      undo: history.done.at(-1)?.title ?? null,
      redo: history.undone.at(-1)?.title ?? null,
      received: receivedOf(hashes, all),
      noted: notedRows(collation, hashes, all),
      notedEdits: notedEdits(collation, hashes, all),
    };
    const flat = (one: Marking) => ({ ...one, noted: [...one.noted], notedEdits: [...one.notedEdits] });
    return alike(flat(before), flat(after)) ? before : after;
  }

  /** Names with the outlets that the marks tell now instead of those that they told before. */
  function named(told: AppState['names']): AppState['names'] {
    const { names } = store.getState();
    const own = Object.entries(names).filter(([id, name]) => outlets[id] !== name);
    const after = { ...Object.fromEntries(own), ...told };
    outlets = told;
    return alike(names, after) ? names : after;
  }

  /** Brings the story on screen up to what the marks say. */
  function refresh(): void {
    const { story, phase, busy, actions } = store.getState();
    if (!story) return;
    const { records } = marks.getState();
    const collation = renewed(story.collation);
    const hashes = hashesFor(collation);
    if (!alike([...hashes], [...marks.getState().hashes])) marks.setState({ hashes, linking: null });
    const all = marksAmong(records, hashes);
    store.setState({
      story: collation === story.collation ? story : { ...story, collation },
      names: named(outletsOf(hashes, all)),
      marking: marking(collation, hashes, all),
    });
    if (collation !== story.collation) actions.lookAgain();
    if (phase.name === 'open' && !busy && !alike(readOptionsOf(hashes, all), said)) void actions.reread();
  }

  function commit(changes: readonly (readonly [string, Mark | null])[]): void {
    const { records, hashes } = marks.getState();
    const at = nextTime(records, Date.now());
    const open = [...new Set(hashes.values())];
    const made = changes.map(([key, mark]): MarkRecord => {
      const among = [...new Set([...(records.get(key)?.among ?? []), ...open])];
      return { key, mark, at, among };
    });
    mergeIn(made);
    void store_(made);
    refresh();
  }

  async function store_(made: readonly MarkRecord[]): Promise<void> {
    try {
      const held = await (await keep)?.put(made);
      if (!held) return;
      mergeIn(held);
      refresh();
    } catch {
      marks.setState({ storage: 'session' });
    }
  }

  function write(title: string, changed: readonly (readonly [string, Mark | null])[]): void {
    const { records, history } = marks.getState();
    const step = stepOf(records, title, changed);
    if (!step) return;
    marks.setState({ history: withStep(history, step) });
    commit(changed);
    store.getState().actions.announce(`${title}.`);
  }

  function turn(back: boolean): void {
    const { records, history } = marks.getState();
    const step = back ? history.done.at(-1) : history.undone.at(-1);
    if (!step) return;
    const changes = turned(records, step, back);
    marks.setState({ history: afterTurn(history, back) });
    commit(changes);
    const rest = changes.length < step.changes.length ? ' What was changed since, elsewhere, stays.' : '';
    store.getState().actions.announce(`${back ? 'Undone' : 'Done again'}: ${step.title}.${rest}`);
  }

  const keeper: Keeper = {
    marks,
    write,
    over,
    given: () => {
      const { story } = store.getState();
      return (story && known.get(story.collation)?.given) ?? [];
    },
    raw: (collation) => known.get(collation)?.raw ?? collation,
    async reading(texts: readonly SourceText[]) {
      const hashed = texts.map(async ({ id, text }): Promise<[string, TextHash]> => {
        const hash = hashOfText.get(text) ?? (await textHash(text));
        hashOfText.set(text, hash);
        return [id, hash];
      });
      const hashes = new Map(await Promise.all(hashed));
      let isLate = false;
      const loading = load([...new Set(hashes.values())]).then(() => isLate && refresh());
      await Promise.race([
        loading,
        new Promise<void>((resolve) => {
          setTimeout(() => {
            isLate = true;
            resolve();
          }, patience);
        }),
      ]);
      return readOptionsOf(hashes, marksAmong(marks.getState().records, hashes));
    },
    followed(options) {
      said = options;
    },
    take(title, records) {
      const { records: own } = marks.getState();
      const newer = records.filter((record) => merged(own, [record]) !== own);
      const changed = newer.map(({ key, mark }) => [key, mark] as const);
      // What the file's articles are is remembered, so that marks for articles that are not here are found with the others.
      mergeIn(newer.map((record) => ({ ...record, mark: own.get(record.key)?.mark ?? null, at: 0 })));
      write(title, changed);
      return changed.length;
    },
    undo: () => turn(true),
    redo: () => turn(false),
    rename(id, name) {
      const article = marks.getState().hashes.get(id);
      if (article === undefined) return;
      const mark = { type: 'outlet', article, value: name } as const;
      write(name === '' ? 'Name taken back' : `Named ${name}`, [[keyOf(mark), name === '' ? null : mark]]);
    },
  };
  keepers.set(store, keeper);
  store.subscribe((state, before) => {
    if (state.story !== before.story || state.busy !== before.busy || state.phase !== before.phase) refresh();
    if (state.asked !== before.asked && state.asked) ask(state, state.asked);
  });

  function ask(state: AppState, { what, ends }: NonNullable<AppState['asked']>): void {
    if (what === 'undo') keeper.undo();
    else if (what === 'redo') keeper.redo();
    else if (what === 'marks') marks.setState({ sheet: { name: 'marks' } });
    else if (what === 'article') marks.setState({ sheet: { name: 'article', article: state.column } });
    else if (what === 'rejoin' && state.story && ends)
      linkByHand(keeper, state.story.collation, { one: ends[0], two: ends[1] }, null);
  }
  return keeper;
}
