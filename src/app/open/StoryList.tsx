/** A folder whose subfolders hold articles: its stories, each opened on its own. */
import { Screen } from '../shared/Screen.tsx';
import { useActions, useApp } from '../state/hooks.ts';
import type { StorySource } from '../state/model.ts';
import { ignoredInWords, ProblemList } from './ProblemList.tsx';

const inWords = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

function Story({ story }: { readonly story: StorySource }) {
  const { openStory } = useActions();
  const unread = story.problems.length;
  return (
    <li>
      <button
        type="button"
        className="grid w-full gap-1 border-t border-line px-2 py-4 text-left hover:bg-rail sm:grid-cols-[1fr_auto] sm:gap-x-6"
        onClick={() => void openStory(story)}
      >
        <span className="font-serif text-[1.25rem]/tight font-semibold [overflow-wrap:anywhere]">{story.title}</span>
        <span className="tabular-nums sm:text-right">
          {inWords(story.texts.length, 'article')}
          {unread > 0 && <span className="text-muted">{` · ${inWords(unread, 'file')} not read`}</span>}
        </span>
        <span className="truncate text-muted sm:col-span-2">{story.texts.map(({ id }) => id).join(' · ')}</span>
      </button>
    </li>
  );
}

export function StoryList() {
  const library = useApp((state) => state.library);
  const { goToStart } = useActions();
  if (!library) return null;
  const { title, stories, problems, ignored = 0 } = library;
  return (
    <Screen title={title} lede={<p>{inWords(stories.length, 'folder')} with articles. Each is a story of its own.</p>}>
      <ul className="border-b border-line">
        {stories.map((story) => (
          <Story key={story.title} story={story} />
        ))}
      </ul>
      <ProblemList problems={problems} />
      {ignored > 0 && <p className="text-muted">{ignoredInWords(ignored)}</p>}
      <p>
        <button type="button" className="link" onClick={goToStart}>
          Open something else
        </button>
      </p>
    </Screen>
  );
}
