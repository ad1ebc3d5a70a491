/** The head of the page: what is open, which view, and what can be done with it. */
import { pickFolder } from '../open/pick.ts';
import { useActions, useApp } from '../state/hooks.ts';
import { later } from './Later.tsx';

const Views = later('Views');
const CommandMenu = later('CommandMenu', <span className="button">Menu</span>);

/** Where the reader is: the folder if it holds several stories, then the story. */
function Crumb() {
  const phase = useApp((state) => state.phase.name);
  const story = useApp((state) => state.story);
  const library = useApp((state) => state.library?.title);
  const { goToStories } = useActions();
  if (phase !== 'open' || !story) return null;
  const count = story.collation.articles.length;
  return (
    <p className="flex min-w-0 items-baseline gap-1.5 text-muted">
      {library !== undefined && (
        <>
          <button type="button" className="link max-w-40 shrink truncate max-sm:hidden" onClick={goToStories}>
            {library}
          </button>
          <span aria-hidden="true" className="max-sm:hidden">
            /
          </span>
        </>
      )}
      <strong className="min-w-0 truncate font-semibold text-ink">{story.title}</strong>
      <span className="whitespace-nowrap max-md:hidden">
        · {count} {count === 1 ? 'article' : 'articles'}
      </span>
    </p>
  );
}

export function Header() {
  const isOpen = useApp((state) => state.phase.name === 'open');
  const { goToStart, openFind, showAdding, openFrom } = useActions();
  const open = async () => {
    const read = await pickFolder();
    if (read) await openFrom(read);
  };
  return (
    <header className="grid h-12 grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-3 border-b border-line bg-surface px-4 lg:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]">
      {/* The serif stands high in its line. */}
      <div className="flex min-w-0 items-baseline gap-4 pt-1.5">
        <button type="button" className="font-serif text-[17px] font-semibold tracking-[0.01em]" onClick={goToStart}>
          Variorum
        </button>
        <Crumb />
      </div>
      <div className="max-lg:hidden">
        <Views />
      </div>
      <div className="col-start-3 flex items-center justify-end gap-2">
        {isOpen && (
          <>
            <button type="button" className="button max-xl:hidden" onClick={openFind}>
              Find… <kbd>/</kbd>
            </button>
            <button type="button" className="button max-md:hidden" onClick={() => showAdding(true)}>
              Add a version
            </button>
            <button type="button" className="button max-sm:hidden" onClick={() => void open()}>
              Open folder…
            </button>
          </>
        )}
        <CommandMenu />
      </div>
    </header>
  );
}
