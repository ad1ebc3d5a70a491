/** The layouts as a switch, with what undoes the reader's doings to the columns. */

import { isUntouched } from '../state/columns.ts';
import { useActions, useApp } from '../state/hooks.ts';
import { LAYOUTS } from '../state/layoutActions.ts';
import { selectStrips } from '../state/selectors.ts';
import './switch.css';

export function LayoutSwitch() {
  const { setLayout, resetColumns, openAllColumns, showOverview } = useActions();
  const chosen = useApp((state) => state.layout);
  const strips = useApp((state) => selectStrips(state).size);
  const canReset = useApp((state) => state.layout === 'table' && !isUntouched(state.columnChoices));
  const overviewShown = useApp((state) => state.overviewShown);
  return (
    <fieldset className="layouts">
      <legend className="rail-head">Layout</legend>
      <div className="layout-switch">
        {LAYOUTS.map(({ layout, name }) => (
          <label key={layout} className="layout-choice">
            <input type="radio" name="layout" checked={layout === chosen} onChange={() => setLayout(layout)} />
            {name}
          </label>
        ))}
      </div>
      <p className="layout-more">
        {strips > 0 && (
          <button type="button" className="plain-link" onClick={openAllColumns}>
            Open {strips === 1 ? 'the strip' : `all ${strips} strips`}
          </button>
        )}
        {canReset && (
          <button type="button" className="plain-link" onClick={resetColumns}>
            Reset columns
          </button>
        )}
        {!overviewShown && (
          <button type="button" className="plain-link" onClick={() => showOverview(true)}>
            Show the overview
          </button>
        )}
      </p>
    </fieldset>
  );
}
