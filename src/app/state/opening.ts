/** Actions about opening stories, leaving them, and what can go wrong on the way. */
import type { Collation, SourceText } from '../../engine/index.ts';
import type { ReadingChoices } from '../../formats/model.ts';
import { type StoreAccess, UNTOUCHED } from './access.ts';
import type { OpeningActions, ReadLibrary } from './actions.ts';
import { opened } from './columns.ts';
import { contentHash } from './hash.ts';
import type { Library, Phase, ReadProgress, StorySource } from './model.ts';
import { placementOf } from './placement.ts';
import { held, recollate, spokenCount } from './recollate.ts';
import { selectCollation, selectRows } from './selectors.ts';

/** Pasted texts sort behind files, so that adding one leaves the other sigla as they are. */
function pastedId(texts: readonly SourceText[]): string {
  for (let number = 1; ; number += 1) {
    const id = `~pasted-${number}.txt`;
    if (!texts.some((text) => text.id === id)) return id;
  }
}

/** From so many articles on, what is worked out before a story is shown is done in steps, so that the page answers in between. */
const MANY = 60;

async function placeLarge(collation: Collation): Promise<void> {
  if (collation.articles.length < MANY) return;
  const pause = () => new Promise((resolve) => setTimeout(resolve));
  await pause();
  placementOf(collation);
  await pause();
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export function openingActions(access: StoreAccess): OpeningActions {
  const { get, set, engine, fail } = access;
  let reading: AbortController | null = null;
  /** What was opened last: it may be read again. */
  let last: Library | null = null;
  /** How often something was begun or stopped: what was begun before is no longer wanted. */
  let turns = 0;
  /** Where a cancel leads back to. */
  let before: Phase = { name: 'start' };

  /** Stops what is at work, and remembers where the reader was. */
  function begin(what: 'reading' | 'collating'): void {
    const { phase } = get();
    if (phase.name !== 'loading') before = phase.name === 'failed' ? { name: 'start' } : phase;
    reading?.abort();
    reading = null;
    turns += 1;
    set({ phase: { name: 'loading', what, done: 0, total: 0 }, busy: false });
  }

  /** `title` is the story to open at once, where the folder holds several. */
  async function openFrom(read: ReadLibrary, choices?: ReadingChoices, title?: string): Promise<void> {
    begin('reading');
    engine.rest();
    const mine = new AbortController();
    reading = mine;
    const onProgress = (progress: ReadProgress) => {
      if (!mine.signal.aborted) set({ phase: { name: 'loading', what: 'reading', ...progress } });
    };
    try {
      const library = await read(onProgress, mine.signal, choices);
      if (!mine.signal.aborted) await openLibrary(library, title);
    } catch (error) {
      if (mine.signal.aborted) return;
      const detail = error instanceof Error ? error.message : String(error);
      fail({ title: 'The folder could not be read.', detail, again: () => openFrom(read, choices, title) });
    }
  }

  async function openLibrary(library: Library, title?: string): Promise<void> {
    const { again, choices, look } = library;
    last = library;
    set({ canReadAgain: again !== undefined });
    const rereads = { ...(again && { again }), ...(choices && { choices }), ...(look && { look }) };
    const stories = library.stories.filter(({ texts }) => texts.length > 0).map((story) => ({ ...story, ...rereads }));
    const problems = [...library.problems, ...library.stories.flatMap((story) => story.problems)];
    const [first] = stories;
    if (!first) {
      set({ library: null });
      const detail = problems.length > 0 ? 'None of its files could be read as text.' : 'There is no file in it.';
      const once = again && { again: () => openFrom(again, choices, title) };
      return fail({ title: `No article in “${library.title}”.`, detail, problems, ...once });
    }
    if (stories.length > 1) {
      const announcement = `${plural(stories.length, 'story').replace('storys', 'stories')} in ${library.title}.`;
      set({ library: { ...library, stories }, phase: { name: 'stories' }, announcement });
      const wanted = stories.find((story) => story.title === title);
      return wanted ? openStory(wanted) : undefined;
    }
    set({ library: null });
    await openStory({ ...first, problems, ignored: library.ignored ?? first.ignored ?? 0 });
  }

  async function openStory(source: StorySource): Promise<void> {
    begin('collating');
    const turn = turns;
    const { texts, base, names = {} } = source;
    const loading = { name: 'loading', what: 'collating', articles: texts.length } as const;
    set({ phase: { ...loading, done: 0, total: 0 } });
    const progress = (done: number, total: number) => set({ phase: { ...loading, done, total } });
    const [answer, hash] = await Promise.all([engine.open(texts, { names }, base, progress), contentHash(texts)]);
    if (answer.state === 'superseded' || answer.state === 'cancelled') return;
    if (answer.state === 'failed') {
      const title = 'The texts could not be compared.';
      return fail({ title, detail: held(answer.reason), problems: source.problems, again: () => openStory(source) });
    }
    const collation = answer.value;
    await placeLarge(collation);
    if (turn !== turns) return;
    const { link, actions, jumps } = get();
    set({
      ...UNTOUCHED,
      layout: source.layout ?? 'table',
      names,
      story: { ...source, hash, collation },
      jumps: jumps + 1,
    });
    set({ column: Math.max(0, collation.base), row: selectRows(get())[0] ?? 0 });
    if (link?.hash === hash) await actions.followLink(link);
    else set({ phase: { name: 'open' }, link: null });
    const articles = plural(collation.articles.length, 'article');
    set({ announcement: `${source.title}: ${articles}. ${spokenCount(get())}` });
  }

  async function addVersion(text: string, name: string): Promise<void> {
    const { story, split } = get();
    if (!story) return;
    const id = pastedId(story.texts);
    const texts = [...story.texts, { id, text }];
    const base = story.collation.articles[story.collation.base]?.id;
    const names = name.trim() ? { ...get().names, [id]: name.trim() } : get().names;
    const hash = await contentHash(texts);
    access.rereading = recollate(access, {
      story: { ...story, texts, hash },
      answer: engine.open(texts, { split, names }, base),
      // Whoever adds a version wants to see it.
      change: { addingShown: false, names, beside: id, columnChoices: opened(get().columnChoices, id) },
      again: () => addVersion(text, name),
      announce: (state) => `${plural(selectCollation(state)?.articles.length ?? 0, 'article')}. ${spokenCount(state)}`,
    });
    await access.rereading;
  }

  async function readAgain(choices: ReadingChoices): Promise<void> {
    const { story } = get();
    if (story?.again) await openFrom(story.again, choices, story.title);
  }

  /** Reads what was opened last with other choices. */
  async function openWith(change: (choices: ReadingChoices) => ReadingChoices): Promise<void> {
    const { story, phase } = get();
    const { again, choices = {} } = (phase.name === 'open' ? story : last) ?? {};
    if (again) await openFrom(again, { ...choices, ...change(choices) }, story?.title);
  }

  return {
    openFrom: (read) => openFrom(read),
    openLibrary: (library) => openLibrary(library),
    readAgain,
    openAnyway: (file) => openWith(({ anyway = [] }) => ({ anyway: [...anyway, file] })),
    openColumns: (file, columns) => openWith((choices) => ({ columns: { ...choices.columns, [file]: columns } })),
    openStory,
    addVersion,
    cancel() {
      reading?.abort();
      reading = null;
      turns += 1;
      engine.cancel();
      if (get().phase.name === 'loading') set({ phase: before, announcement: 'Stopped.' });
      set({ busy: false });
    },
    tryAgain: access.again,
    goToStart: () => set({ phase: { name: 'start' }, drawer: 'none' }),
    goToStories: () => get().library && set({ phase: { name: 'stories' }, drawer: 'none' }),
    goToStory: () => get().story && set({ phase: { name: 'open' } }),
  };
}
