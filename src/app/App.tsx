/** The page: its head, the screen for where the reader is, and what may lie over it. */
import { useEffect, useRef } from 'react';
import { StartScreen } from './open/StartScreen.tsx';
import { Announcer } from './shell/Announcer.tsx';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { Header } from './shell/Header.tsx';
import { later } from './shell/Later.tsx';
import { useApp } from './state/hooks.ts';
import { Synopsis } from './synopsis/Synopsis.tsx';

const Changes = later('Changes');
const DropVeil = later('DropVeil');
const Failed = later('Failed');
const Loading = later('Loading');
const StoryList = later('StoryList');
const Notices = later('Notices');
const AddVersion = later('AddVersion');
const HelpSheet = later('HelpSheet');
const Framing = later('Framing');
const Lineage = later('Lineage');
const Desk = later('Desk');
const MarksNotices = later('MarksNotices');
const MarksSheets = later('MarksSheets');
const FindBar = later('FindBar');
const Views = later('Views');

/** The open story in the view that the reader chose. */
function Story() {
  const view = useApp((state) => state.view);
  return (
    <div className="grid h-full grid-rows-[auto_minmax(0,1fr)]">
      <div>
        <div className="border-b border-line bg-surface px-4 py-1.5 lg:hidden">
          <Views />
        </div>
        <Notices />
        <MarksNotices />
        <FindBar />
      </div>
      {view === 'changes' ? (
        <Changes />
      ) : view === 'framing' ? (
        <Framing />
      ) : view === 'lineage' ? (
        <Lineage />
      ) : (
        <Synopsis />
      )}
    </div>
  );
}

function Place() {
  const phase = useApp((state) => state.phase);
  switch (phase.name) {
    case 'start':
      return <StartScreen />;
    case 'loading':
      return <Loading phase={phase} />;
    case 'stories':
      return <StoryList />;
    case 'failed':
      return <Failed phase={phase} />;
    case 'open':
      return <Story />;
  }
}

export function App() {
  const phase = useApp((state) => state.phase.name);
  const story = useApp((state) => state.story);
  const busy = useApp((state) => state.busy);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(phase);

  // A new screen: the focus goes to it, since what had it may be gone.
  useEffect(() => {
    if (shown.current !== phase) main.current?.focus({ preventScroll: true });
    shown.current = phase;
  }, [phase]);

  return (
    <div className="grid h-full grid-rows-[auto_minmax(0,1fr)]">
      <Header />
      <main ref={main} tabIndex={-1} className="relative min-h-0 outline-none">
        {busy && (
          <progress className="progress late absolute inset-x-0 top-0 z-10 h-[3px]" aria-label="Comparing again" />
        )}
        <ErrorBoundary of={phase === 'open' ? story : phase}>
          <Place />
        </ErrorBoundary>
      </main>
      <HelpSheet />
      <AddVersion />
      <DropVeil />
      <Desk />
      <MarksSheets />
      <Announcer />
    </div>
  );
}
