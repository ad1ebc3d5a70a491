/** Files are read, then compared: how far it has come, and a way to stop it. */
import { Screen } from '../shared/Screen.tsx';
import { useActions } from '../state/hooks.ts';
import type { Phase } from '../state/model.ts';

type LoadingPhase = Extract<Phase, { name: 'loading' }>;

const percent = (share: number) => `${Math.floor(100 * share)} %`;

/** Two long articles are compared in about the time in which four are read. */
const COMPARISON = 4;

/** How far the bar stands, and how far it goes: in steps that take equally long. */
function barOf({ what, done, total, articles = 0 }: LoadingPhase) {
  if (total === 0) return {};
  if (what === 'reading') return { value: done, max: total };
  const steps = (reached: number) => Math.min(reached, articles) + COMPARISON * Math.max(0, reached - articles);
  return { value: steps(done), max: steps(total) };
}

function told({ what, done, total, articles = 0 }: LoadingPhase): string {
  if (what === 'collating') {
    if (articles === 1) return 'One article.';
    if (done < articles) return `Reading ${articles} articles: ${percent(done / articles)}.`;
    const [compared, pairs] = [done - articles, total - articles];
    return pairs === 1 ? `One comparison: ${percent(compared)}.` : `${Math.floor(compared)} of ${pairs} comparisons.`;
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
          <progress className="progress" aria-label={isReading ? 'Files read' : 'Comparing'} {...barOf(phase)} />
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
