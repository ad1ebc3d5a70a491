/** Files are read, then compared: how far it has come, and a way to stop it. */
import { Screen } from '../shared/Screen.tsx';
import { useActions } from '../state/hooks.ts';
import type { Phase } from '../state/model.ts';

type LoadingPhase = Extract<Phase, { name: 'loading' }>;

function told({ what, done, total, articles = 0 }: LoadingPhase): string {
  if (what === 'collating') {
    if (done < articles) return articles === 1 ? 'One article.' : `${done} of ${articles} articles read.`;
    return `${done - articles} of ${total - articles} comparisons.`;
  }
  return total === 0 ? 'Looking for files.' : `${done} of ${total} files.`;
}

export function Loading({ phase }: { readonly phase: LoadingPhase }) {
  const { cancel } = useActions();
  const isReading = phase.what === 'reading';
  return (
    // What takes a moment only should not flash up: it comes in late.
    <div className="late h-full">
      <Screen title={isReading ? 'Reading…' : 'Comparing…'}>
        <div className="grid max-w-md gap-3">
          <progress
            className="progress"
            aria-label={isReading ? 'Files read' : 'Comparing'}
            {...(phase.total > 0 ? { value: phase.done, max: phase.total } : {})}
          />
          <p className="tabular-nums">{told(phase)}</p>
          <p className="min-h-[1.45em] truncate text-muted">{phase.path}</p>
          <div>
            <button type="button" className="button" onClick={cancel}>
              Cancel
            </button>
          </div>
        </div>
      </Screen>
    </div>
  );
}
