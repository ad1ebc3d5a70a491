/** The synopsis itself: a table with a column an article and a row an aligned group. */
import { type CSSProperties, useMemo, useRef } from 'react';
import type { Collation } from '../../engine/index.ts';
import { MANY_ARTICLES, useActions, useApp, useAppStore } from '../state/hooks.ts';
import { placementOf } from '../state/placement.ts';
import { articleName, selectAsideRows, selectRows } from '../state/selectors.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { FoldLine, RowLine } from './Lines.tsx';
import { screenItems } from './layout.ts';
import { COLUMN_HEAD, ROW, ROW_GROUP, SCROLLING, TABLE } from './tableRoles.ts';
import { tracksOf } from './tracks.ts';
import { useFirstColumns } from './useFirstColumns.ts';
import { useFirstRows } from './useFirstRows.ts';
import { useTable } from './useTable.ts';
import { useRoom } from './useWidth.ts';

interface Props {
  readonly collation: Collation;
  /** Article indexes of the columns on screen: all that are shown, or on a narrow screen the base and one other. */
  readonly columns: readonly number[];
  /** Of these, the ones that are narrowed to strips. */
  readonly strips: ReadonlySet<number>;
}

function Nothing() {
  const filter = useApp((state) => state.rows);
  const { setRows } = useActions();
  if (filter === 'all') return <p className="nothing">There is no text in these columns.</p>;
  return (
    <p className="nothing">
      No row of these columns passes the filter.{' '}
      <button type="button" className="plain-link" onClick={() => setRows('all')}>
        Show all rows
      </button>
    </p>
  );
}

function Caption({ collation }: { readonly collation: Collation }) {
  const name = useApp((state) => articleName(state, collation.base));
  return (
    <caption className="unseen">
      Side by side: {collation.articles.length} articles, read against {collation.articles[collation.base]?.sigil},{' '}
      {name}
    </caption>
  );
}

export function Table({ collation, columns: all, strips }: Props) {
  const room = useApp((state) => state.room);
  const columns = useFirstColumns(collation, all, { strips, room });
  const area = useRef<HTMLElement>(null);
  const store = useAppStore();
  const { toggleAside } = useActions();
  const shown = useApp(selectRows);
  const asides = useApp(selectAsideRows);
  const folds = useApp((state) => state.rows === 'all');
  const asideShown = useApp((state) => state.asideShown);
  const off = useApp((state) => state.off);
  const omissions = useApp((state) => state.omissions);
  const handlers = useTable(area, collation);
  const choices = useApp((state) => state.columnChoices);
  const { tracks, least } = useMemo(
    () => tracksOf(collation, { columns: all, strips, choices }),
    [collation, all, strips, choices],
  );
  useRoom(area);
  const items = useMemo(
    () => screenItems(collation, { columns: all, shown, asides, folds }),
    [collation, all, shown, asides, folds],
  );
  const { rows, isSought, isWhole } = useFirstRows(items, {
    collation,
    open: columns.filter((article) => !strips.has(article)),
    columns: columns.length,
    isWide: columns === all,
    room,
    row: placementOf(collation).shownWith[store.getState().row] ?? 0,
  });
  return (
    <section ref={area} className="table-area" aria-label="Side by side" {...SCROLLING} {...handlers}>
      <table
        {...TABLE}
        className="table"
        aria-busy={!isWhole || columns !== all}
        data-many={all.length >= MANY_ARTICLES || undefined}
        style={{ '--tracks': tracks, '--least': least } as CSSProperties}
      >
        <Caption collation={collation} />
        <thead {...ROW_GROUP}>
          <tr {...ROW} className="heads">
            <th {...COLUMN_HEAD} className="head corner">
              <span className="unseen">Paragraph of the base text</span>
            </th>
            {columns.map((index) => (
              <ColumnHead key={index} index={index} isStrip={strips.has(index)} />
            ))}
          </tr>
        </thead>
        <tbody {...ROW_GROUP}>
          {rows.map((item, at) =>
            item.type === 'row' ? (
              <RowLine
                key={item.row.row}
                {...{ collation, row: item.row, columns, strips, off, omissions, isSought: isSought(at) }}
              />
            ) : (
              <FoldLine
                key={`fold ${item.fold.row}`}
                {...{ collation, fold: item.fold, columns: columns.length, open: asideShown, onToggle: toggleAside }}
              />
            ),
          )}
        </tbody>
      </table>
      {items.length === 0 && <Nothing />}
    </section>
  );
}
