/** Which view of the open story is on screen. */
import { useActions, useApp } from '../state/hooks.ts';
import { VIEWS } from '../state/views.ts';

/** The views of the open story; nothing while none is open. */
export function Views() {
  const isOpen = useApp((state) => state.phase.name === 'open');
  const current = useApp((state) => state.view);
  const { setView } = useActions();
  if (!isOpen) return null;
  return (
    <nav aria-label="Views" className="flex w-fit max-w-full flex-wrap gap-0.5 rounded-lg bg-rail p-[3px]">
      {VIEWS.map(({ view, name }) => (
        <button
          key={view}
          type="button"
          aria-current={view === current ? 'page' : undefined}
          className="rounded-md px-3.5 py-1 whitespace-nowrap max-sm:px-2.5 text-muted aria-[current]:bg-surface aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:shadow-[var(--shadow)]"
          onClick={() => setView(view)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
