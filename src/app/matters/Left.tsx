/** What is left to check, where it is not the list that says it: in the footer, and under the selected difference. */
import { useActions, useApp, useAppLater, useAppStore } from '../state/hooks.ts';
import { checkSelected } from './ask.ts';
import { selectChecked, selectLeft, selectSelectedMatter } from './checked.ts';
import { selectMatters } from './order.ts';

/** `What matters first · 38 left to check of 61`; opens and closes the list. */
export function Left() {
  const { showMatters } = useActions();
  const isShown = useApp((state) => state.mattersShown);
  const total = useAppLater((state) => selectMatters(state).length);
  const left = useAppLater(selectLeft);
  // Each is told a moment after the table, not always the same moment: a count is shown whole or not yet.
  if (!total || left === null) return null;
  return (
    <span>
      <button type="button" className="plain-link" aria-expanded={isShown} onClick={() => showMatters(!isShown)}>
        What matters first
      </button>
      {' · '}
      <b>{left} left to check</b> of {total}
    </span>
  );
}

/** The selected difference: checked or not, and copied with its source. */
export function CheckedLine() {
  const store = useAppStore();
  const { ask } = useActions();
  const isChecked = useApp((state) =>
    state.selection === null ? undefined : selectChecked(state)[selectSelectedMatter(state)],
  );
  if (isChecked === undefined) return null;
  return (
    <div className="steps checked-line">
      <button type="button" className="step" aria-pressed={isChecked} onClick={() => checkSelected(store)}>
        {isChecked ? '✓ Checked' : 'Checked'} <kbd>Space</kbd>
      </button>
      <button type="button" className="step" onClick={() => ask('copy')}>
        Copy <kbd>y</kbd>
      </button>
      <button type="button" className="step" onClick={() => ask('cite')}>
        Copy citation
      </button>
    </div>
  );
}
