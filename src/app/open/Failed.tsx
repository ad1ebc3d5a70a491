/** Nothing could be opened, or the engine failed: what happened, and what to do next. */
import { Screen } from '../shared/Screen.tsx';
import { useActions, useApp } from '../state/hooks.ts';
import type { Phase } from '../state/model.ts';
import { ProblemList } from './ProblemList.tsx';

export function Failed({ phase }: { readonly phase: Extract<Phase, { name: 'failed' }> }) {
  const { tryAgain, goToStory, goToStart } = useActions();
  const story = useApp((state) => state.story?.title);
  const { title, detail, problems, retry } = phase;
  return (
    <Screen title={title} lede={<p>{detail}</p>}>
      <ProblemList problems={problems} />
      <div className="flex flex-wrap gap-3">
        {retry && (
          <button type="button" className="button button-main" onClick={() => void tryAgain()}>
            Try again
          </button>
        )}
        {story !== undefined && (
          <button type="button" className="button" onClick={goToStory}>
            Back to {story}
          </button>
        )}
        <button type="button" className={`button ${retry ? '' : 'button-main'}`} onClick={goToStart}>
          Open something else
        </button>
      </div>
    </Screen>
  );
}
