/** Actions about what is compared with what, and what of it is shown. */

import type { StoreAccess } from './access.ts';
import type { ReadingActions } from './actions.ts';
import { recollate, spokenCount } from './recollate.ts';
import { articleName, selectEditNumber } from './selectors.ts';

/** A copy of the set with the item in it, or without. */
function having<T>(set: ReadonlySet<T>, item: T, present: boolean): ReadonlySet<T> {
  const copy = new Set(set);
  if (present) copy.add(item);
  else copy.delete(item);
  return copy;
}

export function readingActions(access: StoreAccess): ReadingActions {
  const { get, set, engine } = access;

  /** Id of the article that is about to be the base; null when none is. */
  let coming: string | null = null;

  async function setBase(article: number): Promise<void> {
    const id = get().story?.collation.articles[article]?.id;
    if (id === undefined || id === coming) return;
    // Where another base is on its way, the present one is asked for again like any other.
    if (coming === null && get().busy) await access.rereading;
    const { story } = get();
    if (!story || (coming === null && id === story.collation.articles[story.collation.base]?.id)) return;
    coming = id;
    await recollate(access, {
      story,
      answer: engine.setBase(id),
      // The two of a pair change places.
      change: get().beside === id ? { beside: story.collation.articles[story.collation.base]?.id ?? null } : {},
      again: () => setBase(article),
      announce: (state) => `Read against ${articleName(state, article)}. ${spokenCount(state)}`,
    });
    if (coming === id) coming = null;
  }

  /** Reads the texts again with other lines split. */
  async function setSplit(split: readonly string[]): Promise<void> {
    const { story, names } = get();
    if (!story) return;
    const base = story.collation.articles[story.collation.base]?.id;
    access.rereading = recollate(access, {
      story,
      answer: engine.open(story.texts, { split, names }, base),
      change: { split },
      again: () => setSplit(split),
      announce: spokenCount,
    });
    await access.rereading;
  }

  async function count(): Promise<void> {
    const { story, counts } = get();
    if (!story || counts?.collation === story.collation) return;
    const { collation } = story;
    set({ counts: { collation, answer: null } });
    const answer = await engine.tally();
    if (get().counts?.collation !== collation) return;
    if (answer.state === 'done') set({ counts: { collation, answer: answer.value } });
    else if (answer.state === 'failed') set({ counts: { collation, answer: { failed: answer.reason } } });
    else set({ counts: null });
  }

  /** A selected edit that is no longer shown is let go, so that the inspector never speaks of something invisible. */
  function keepSelectionInSight(): void {
    const state = get();
    if (state.selection && selectEditNumber(state) < 0) set({ selection: null, readings: null });
  }

  function show(change: Parameters<typeof set>[0]): void {
    set(change);
    keepSelectionInSight();
    set({ announcement: spokenCount(get()) });
  }

  return {
    setView: (view) => set({ view }),
    compareAhead: () => engine.ahead(),
    count,
    forgetCounts: () => set({ counts: null }),
    setBase,
    toggleHidden(id) {
      const { story, hidden, column } = get();
      const base = story?.collation.base ?? -1;
      if (!story || story.collation.articles[base]?.id === id) return;
      const hides = !hidden.has(id);
      const here = story.collation.articles[column]?.id;
      show({ hidden: having(hidden, id, hides), ...(hides && here === id ? { column: base } : {}) });
    },
    toggleKind: (kind) => show({ off: having(get().off, kind, !get().off.has(kind)) }),
    setKinds(kinds, on) {
      const off = new Set(get().off);
      for (const kind of kinds) {
        if (on) off.delete(kind);
        else off.add(kind);
      }
      show({ off });
    },
    setRows: (rows) => show({ rows }),
    setOmissions: (omissions) => set({ omissions }),
    toggleAside: () => show({ asideShown: !get().asideShown }),
    rename(id, name) {
      const { [id]: _, ...others } = get().names;
      const trimmed = name.trim();
      set({ names: trimmed ? { ...others, [id]: trimmed } : others });
      access.renamed?.(id, trimmed);
    },
    reread: () => setSplit(get().split),
    splitWrapped: (id) => setSplit([...new Set([...get().split, id])]),
    joinWrapped: (id) => setSplit(get().split.filter((other) => other !== id)),
  };
}
