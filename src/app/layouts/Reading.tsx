/** The Reading layout: the base text at full measure, with the readings of the other articles under each paragraph. */
import { useMemo, useRef } from 'react';
import type { Collation } from '../../engine/index.ts';
import { useActions, useApp } from '../state/hooks.ts';
import { articleName, selectAsideRows, selectColumns, selectRows } from '../state/selectors.ts';
import { asideSentence } from '../synopsis/footnotes.ts';
import { screenItems } from '../synopsis/layout.ts';
import { SCROLLING } from '../synopsis/tableRoles.ts';
import { useTable } from '../synopsis/useTable.ts';
import { Passage } from './Passage.tsx';
import './reading.css';

export function Reading({ collation }: { readonly collation: Collation }) {
  const area = useRef<HTMLElement>(null);
  const { toggleAside, setRows } = useActions();
  const columns = useApp(selectColumns);
  const shown = useApp(selectRows);
  const asides = useApp(selectAsideRows);
  const folds = useApp((state) => state.rows === 'all');
  const asideShown = useApp((state) => state.asideShown);
  const off = useApp((state) => state.off);
  const omissions = useApp((state) => state.omissions);
  const name = useApp((state) => articleName(state, collation.base));
  const handlers = useTable(area, collation);
  const items = useMemo(
    () => screenItems(collation, { columns, shown, asides, folds }),
    [collation, columns, shown, asides, folds],
  );
  const sigil = collation.articles[collation.base]!.sigil;
  return (
    <section ref={area} className="table-area" aria-label="Reading" {...SCROLLING} {...handlers}>
      <article className="reading-sheet" aria-label={`${name}, with the readings of the other articles`}>
        <h2 className="reading-head">
          <span className="sigil" data-base="">
            {sigil}
          </span>{' '}
          {name}
        </h2>
        <p className="reading-note">
          Under each paragraph what the others have instead, by their letters; who is not named there reads as {sigil}{' '}
          does, but for kinds of difference that are switched off.
        </p>
        {items.map((item) =>
          item.type === 'row' ? (
            <Passage key={item.row.row} {...{ collation, row: item.row, columns, off, omissions }} />
          ) : (
            <p key={`fold ${item.fold.row}`} className="reading-fold">
              {asideSentence(collation, item.fold.lines)} —{' '}
              <button type="button" className="plain-link" aria-expanded={asideShown} onClick={toggleAside}>
                {asideShown ? 'fold away' : 'show'}
              </button>
            </p>
          ),
        )}
        {items.length === 0 && (
          <p className="reading-fold">
            No paragraph passes the filter.{' '}
            <button type="button" className="plain-link" onClick={() => setRows('all')}>
              Show all rows
            </button>
          </p>
        )}
      </article>
    </section>
  );
}
