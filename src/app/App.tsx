/** The page: its head, the screen for where the reader is, and what may lie over it. */
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
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

/** Shown when comparing again takes a while. */
function Busy() {
  const busy = useApp((state) => state.busy);
  return (
    busy && <progress className="progress late absolute inset-x-0 top-0 z-10 h-[3px]" aria-label="Comparing again" />
  );
}

/** What breaks is shown as broken until something else is open. */
function Guarded({ children }: { readonly children: ReactNode }) {
  const story = useApp((state) => state.story);
  const phase = useApp((state) => state.phase.name);
  return <ErrorBoundary of={phase === 'open' ? story : phase}>{children}</ErrorBoundary>;
}

/** A new screen: the focus goes to it, since what had it may be gone, after whatever in it goes somewhere in the same frame. */
function useFocusOnNewScreen(main: RefObject<HTMLElement | null>): void {
  const phase = useApp((state) => state.phase.name);
  const shown = useRef(phase);
  useEffect(() => {
    if (shown.current === phase) return;
    const frame = requestAnimationFrame(() => {
      shown.current = phase;
      main.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [main, phase]);
}

/** Renders once a screen: what changes within it, its parts ask for themselves. */
export function App() {
  const main = useRef<HTMLElement>(null);
  useFocusOnNewScreen(main);
  return (
    <div className="grid h-full grid-rows-[auto_minmax(0,1fr)]">
      <Header />
      <main ref={main} tabIndex={-1} className="relative min-h-0 outline-none">
        <Busy />
        <Guarded>
          <Place />
        </Guarded>
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
