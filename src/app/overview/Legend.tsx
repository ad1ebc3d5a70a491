/** What the overview shows, behind a button: the strip has no room for words. */
import { type KeyboardEvent, useId, useState } from 'react';
import { useActions } from '../state/hooks.ts';
import type { PathName } from './drawing.ts';

const CELLS: readonly { readonly name: PathName; readonly words: string }[] = [
  { name: 'same', words: 'The base text, and what has its words' },
  { name: 'level-1', words: 'Up to 5 % of the words differ' },
  { name: 'level-2', words: 'Up to 20 %' },
  { name: 'level-3', words: 'Up to half' },
  { name: 'level-4', words: 'More than half' },
  { name: 'only', words: 'Not in the base text' },
  { name: 'related', words: 'An independent account of the same' },
];

export function Legend() {
  const [isOpen, setOpen] = useState(false);
  const { showOverview } = useActions();
  const id = useId();
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
  };
  return (
    <div className="overview-legend">
      <button
        type="button"
        className="overview-key"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={close}
      >
        <span aria-hidden="true" className="overview-key-word">
          Key
        </span>
        <span aria-hidden="true" className="overview-key-sign">
          ?
        </span>
        <span className="unseen">Key to the overview</span>
      </button>
      <div id={id} className="overview-card" hidden={!isOpen}>
        <h2 className="rail-head">Overview</h2>
        <p>
          A column an article, the base text first; a row a row of the table, as it is filtered now. The wider and
          darker a cell, the more differs.
        </p>
        <ul>
          {CELLS.map(({ name, words }) => (
            <li key={name}>
              <svg aria-hidden="true" viewBox="0 0 10 10" width="22" height="12" preserveAspectRatio="none">
                <rect className="overview-cells" data-cells={name} data-swatch="" height="10" />
              </svg>
              {words}
            </li>
          ))}
          <li>
            <svg aria-hidden="true" width="22" height="12" />
            Empty: not in this version
          </li>
          <li>
            <svg aria-hidden="true" viewBox="0 0 22 12" width="22" height="12">
              <path className="overview-elsewhere" d="M0 2C11 2 11 10 22 10" />
            </svg>
            Stands elsewhere: from the row where it is shown to its own place. Among many articles a cell of this color,
            and lines for the one that you are in
          </li>
          <li>
            <svg aria-hidden="true" viewBox="0 0 22 12" width="22" height="12">
              <rect className="overview-box" x="1" y="1" width="20" height="10" />
            </svg>
            What is in sight
          </li>
        </ul>
        <p>
          What differs is the share of the words of both passages that are in one of the two only, by kinds that are
          switched on. A click goes there.
        </p>
        <button type="button" className="plain-link" onClick={() => showOverview(false)} onKeyDown={close}>
          Hide the overview
        </button>
      </div>
    </div>
  );
}
