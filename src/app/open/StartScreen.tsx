/** The first screen: what this does, and the ways to open a story. */
import type { ReactNode } from 'react';
import { Screen } from '../shared/Screen.tsx';
import { later } from '../shell/Later.tsx';
import { useActions, useApp } from '../state/hooks.ts';
import { pickFiles, pickFolder } from './pick.ts';

const NothingLeaves = later('NothingLeaves', 'Nothing leaves this computer');
const PasteBoxes = later('PasteBoxes');
const SampleStory = later('SampleStory');

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-4 border-t border-line pt-5">
      <h2 className="font-serif text-[1.3rem]/tight font-semibold">{title}</h2>
      {children}
    </section>
  );
}

/** A link was followed whose story is not open. */
function WaitingLink() {
  const link = useApp((state) => state.link);
  const { followLink } = useActions();
  if (!link) return null;
  return (
    <div
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-edge bg-surface px-4 py-3"
      role="note"
    >
      <p className="min-w-0 flex-1 basis-72">
        <strong>This link leads to a place in a story that is not open here.</strong> Links hold no text. Open the
        folder that it was made from, and the page goes to the place.
      </p>
      <button type="button" className="button" onClick={() => void followLink(null)}>
        Forget the link
      </button>
    </div>
  );
}

function WayBack() {
  const title = useApp((state) => state.story?.title);
  const stories = useApp((state) => state.library?.title);
  const { goToStory, goToStories } = useActions();
  if (title === undefined && stories === undefined) return null;
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1">
      {title !== undefined && (
        <button type="button" className="link" onClick={goToStory}>
          Back to {title}
        </button>
      )}
      {stories !== undefined && (
        <button type="button" className="link" onClick={goToStories}>
          All stories in {stories}
        </button>
      )}
    </p>
  );
}

function Choose() {
  const { openFrom } = useActions();
  const open = async (pick: typeof pickFolder) => {
    const read = await pick();
    if (read) await openFrom(read);
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <button
        type="button"
        className="button button-main min-h-10 px-5 text-[14px]"
        onClick={() => void open(pickFolder)}
      >
        Open folder…
      </button>
      <button type="button" className="button min-h-10 px-4 text-[14px]" onClick={() => void open(pickFiles)}>
        Choose files…
      </button>
      <span className="text-muted">
        or drop a folder or files anywhere on this page: text, web pages, Word, PDF, mail, agency XML, zip.
      </span>
    </div>
  );
}

export function StartScreen() {
  return (
    <Screen
      title="Every version of a story, side by side"
      lede={
        <>
          <p>
            Open a folder with the versions of one news story: what the agency sent, what each outlet ran. They are set
            side by side, paragraph by paragraph, and every difference in wording is marked and named.
          </p>
          <p className="mt-2 text-muted">
            <NothingLeaves />. The page reads the texts, compares them, and forgets them when it is closed.
          </p>
        </>
      }
    >
      <WaitingLink />
      <div className="grid gap-4">
        <Choose />
        <WayBack />
      </div>
      <Part title="Or paste two texts">
        <PasteBoxes />
      </Part>
      <Part title="Or look at a story that we made up">
        <SampleStory />
      </Part>
    </Screen>
  );
}
