/** What the reader should know of an open story, above it: what was not read, and what is missing to compare. */
import { type ReactNode, useState } from 'react';
import { ChangedFiles } from '../open/ChangedFiles.tsx';
import { ignoredInWords, ProblemList } from '../open/ProblemList.tsx';
import { useActions, useApp } from '../state/hooks.ts';
import type { OpenStory } from '../state/model.ts';
import { selectNothingInCommon, selectTellsTheSame } from '../state/selectors.ts';

function Notice({ children }: { readonly children: ReactNode }) {
  return <div className="border-b border-line bg-rail px-4 py-2">{children}</div>;
}

/** Up to so many are there before they are asked for, so that the browser's own find comes upon them. */
const FEW = 100;

/** Files that were not read. The reader puts the notice away for good; another story brings its own. */
function Unread({ story }: { readonly story: OpenStory }) {
  const [isGone, setGone] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const { problems, ignored = 0 } = story;
  if (isGone || problems.length === 0) return null;
  const count = problems.length === 1 ? '1 file was not read' : `${problems.length} files were not read`;
  return (
    <Notice>
      <div className="flex items-start justify-between gap-4">
        <details className="min-w-0" onToggle={() => setAsked(true)}>
          <summary className="w-fit">
            <strong className="font-semibold">{count}</strong>; the others are open. Which, and why
          </summary>
          <div className="grid max-h-60 gap-2 overflow-y-auto py-2">
            {(isAsked || problems.length <= FEW) && <ProblemList problems={problems} />}
            {ignored > 0 && <p className="text-muted">{ignoredInWords(ignored)}</p>}
          </div>
        </details>
        <button type="button" className="link shrink-0" onClick={() => setGone(true)}>
          Put away
        </button>
      </div>
    </Notice>
  );
}

/** One article, or several that share nothing: there is nothing to compare yet. */
function NothingToCompare({ story }: { readonly story: OpenStory }) {
  const isForeign = useApp(selectNothingInCommon);
  const tellsTheSame = useApp(selectTellsTheSame);
  const isFraming = useApp((state) => state.view === 'framing');
  const { showAdding, goToStart, setView } = useActions();
  const isAlone = story.collation.articles.length === 1;
  if (!isAlone && !isForeign) return null;
  if (!isAlone && tellsTheSame)
    return (
      <Notice>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 py-1">
          <p className="min-w-0 flex-1 basis-80">
            <strong className="font-semibold">These articles are accounts of their own.</strong> They share no passage
            word for word, so no words are compared. What both tell is laid side by side; Framing sets the two against
            each other.
          </p>
          {!isFraming && (
            <button type="button" className="button" onClick={() => setView('framing')}>
              See Framing
            </button>
          )}
        </div>
      </Notice>
    );
  return (
    <Notice>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 py-1">
        <p className="min-w-0 flex-1 basis-80">
          <strong className="font-semibold">
            {isAlone ? 'There is one article here.' : 'These articles have no passage in common.'}
          </strong>{' '}
          {isAlone
            ? 'Add the version to compare it with.'
            : 'They may be of different stories, or of sources that wrote each on their own. Each is shown as it stands.'}
        </p>
        <button type="button" className="button button-main" onClick={() => showAdding(true)}>
          Add a version
        </button>
        <button type="button" className="button" onClick={goToStart}>
          Open something else
        </button>
      </div>
    </Notice>
  );
}

export function Notices() {
  const story = useApp((state) => state.story);
  if (!story) return null;
  return (
    <div>
      <NothingToCompare story={story} />
      <Unread key={story.hash} story={story} />
      <ChangedFiles key={`files ${story.hash}`} story={story} />
    </div>
  );
}
