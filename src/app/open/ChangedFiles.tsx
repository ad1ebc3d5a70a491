/** What became of the open story's files on the disk since they were read, and the way to read them again. */
import { useEffect, useState } from 'react';
import { useActions, useAppStore } from '../state/hooks.ts';
import type { FileChange, LookAtFiles, OpenStory } from '../state/model.ts';
import { changesInWords, changesOfStory, WHAT } from './changes.ts';
import { pickFolder } from './pick.ts';

/** Milliseconds between two looks while nobody leaves the page. Coming back to it is a reason to look at once. */
const EVERY = 60_000;

type Seen = Awaited<ReturnType<LookAtFiles>>;

/** Looks at the files whenever the reader comes back to the page. What cannot be looked at now is looked at the next time. */
function useChanges(story: OpenStory): Seen | null {
  const store = useAppStore();
  const [seen, setSeen] = useState<Seen | null>(null);
  const { look } = story;
  useEffect(() => {
    if (!look) return;
    const end = new AbortController();
    /** A look that is asked for during another follows it. */
    let looking: Promise<void> | null = null;
    let isAsked = false;
    const lookOnce = async () => {
      try {
        setSeen(await look(end.signal));
      } catch {
        if (!end.signal.aborted) setSeen({ changes: [{ path: '', what: 'gone' }], isFixed: false });
      }
      looking = isAsked && !end.signal.aborted ? lookOnce() : null;
      isAsked = false;
    };
    const again = () => {
      if (document.visibilityState !== 'visible' || store.getState().phase.name !== 'open') return;
      isAsked = looking !== null;
      looking ??= lookOnce();
    };
    const timer = setInterval(again, EVERY);
    window.addEventListener('focus', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      end.abort();
      clearInterval(timer);
      window.removeEventListener('focus', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [look, store]);
  return seen;
}

function ReadAgain({ story, isFixed }: { readonly story: OpenStory; readonly isFixed: boolean }) {
  const { readAgain, openFrom } = useActions();
  const choose = async () => {
    const read = await pickFolder();
    if (read) await openFrom(read);
  };
  return isFixed ? (
    <button type="button" className="button" onClick={() => void choose()}>
      Choose the folder again…
    </button>
  ) : (
    <button type="button" className="button" onClick={() => void readAgain(story.choices ?? {})}>
      Read again
    </button>
  );
}

const keyOf = (changes: readonly FileChange[]) => JSON.stringify(changes);

export function ChangedFiles({ story }: { readonly story: OpenStory }) {
  const seen = useChanges(story);
  const [gone, setGone] = useState('');
  if (!seen) return null;
  const changes = changesOfStory(story, seen.changes);
  if (changes.length === 0 || keyOf(changes) === gone) return null;
  const isWhole = changes.some(({ path }) => path === '');
  return (
    <div className="border-b border-line bg-rail px-4 py-2" role="status">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <details className="min-w-0 flex-1 basis-80">
          <summary className="w-fit">
            <strong className="font-semibold">{changesInWords(changes)}</strong> since this story was read. What is
            shown is as it was.
          </summary>
          {!isWhole && (
            <ul className="grid max-h-60 gap-1.5 overflow-y-auto py-2">
              {changes.map(({ path, what }) => (
                <li key={path} className="grid gap-x-3 sm:grid-cols-[minmax(0,16rem)_1fr]">
                  <span className="font-semibold [overflow-wrap:anywhere]">{path}</span>
                  <span className="text-muted">{WHAT[what]}</span>
                </li>
              ))}
            </ul>
          )}
        </details>
        {!isWhole && <ReadAgain story={story} isFixed={seen.isFixed} />}
        <button type="button" className="link shrink-0" onClick={() => setGone(keyOf(changes))}>
          Put away
        </button>
      </div>
    </div>
  );
}
