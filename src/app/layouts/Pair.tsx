/** The Pair layout: the base and one other article at reading width, each in its own order. */
import { memo, useMemo, useRef } from 'react';
import type { Collation, Kind } from '../../engine/index.ts';
import { useActions, useApp } from '../state/hooks.ts';
import type { OmissionStyle } from '../state/model.ts';
import { articleName, selectAsideRows, selectColumns, selectRows, selectSeen } from '../state/selectors.ts';
import { Cell } from '../synopsis/Cell.tsx';
import { paragraphLabel } from '../synopsis/cellState.ts';
import { asideSentence } from '../synopsis/footnotes.ts';
import { placeKey } from '../synopsis/goTo.ts';
import { screenItems } from '../synopsis/layout.ts';
import { CELL, COLUMN_HEAD, ROW, ROW_GROUP, ROW_HEAD, SCROLLING, TABLE } from '../synopsis/tableRoles.ts';
import { useTable } from '../synopsis/useTable.ts';
import { Connectors } from './Connectors.tsx';
import { PairHead } from './PairHead.tsx';
import { type PairItem, pairItems } from './pairItems.ts';
import './pair.css';

interface LineProps {
  readonly collation: Collation;
  readonly item: PairItem;
  /** The base and the article beside it. */
  readonly columns: readonly number[];
  readonly off: ReadonlySet<Kind>;
  readonly omissions: OmissionStyle;
}

/** In place of a part that stands elsewhere: in words, with the way there, what the connector shows. */
function Elsewhere({ collation, item, columns }: Pick<LineProps, 'collation' | 'item' | 'columns'>) {
  const [base, beside] = columns as [number, number];
  const isOfBase = item.part === 'beside';
  const article = isOfBase ? base : beside;
  const place = { article, paragraph: item.row.cells[article]!.own[0]! };
  // `moved` tells how the other article's part stands; seen from there the base's stands the other way.
  const isLower = (collation.rows[item.row.row]!.moved[beside] ?? 0) > 0 !== isOfBase;
  return (
    <td {...CELL} className="cell elsewhere" data-column={article} data-base={isOfBase || undefined}>
      <button type="button" className="state" data-go={placeKey(place)} data-stop="" tabIndex={-1}>
        {isLower ? '↓ stands lower' : '↑ stands higher'}, {paragraphLabel(collation, place, true)}
      </button>
    </td>
  );
}

const Line = memo(function Line({ collation, item, columns, off, omissions }: LineProps) {
  const { row, part } = item;
  const [base, beside] = columns as [number, number];
  const article = collation.articles[base]!;
  const first = part === 'beside' ? undefined : article.paragraphs[row.cells[base]!.own[0] ?? -1];
  const label = first?.number === undefined ? (first?.role ?? `not in place in ${article.sigil}`) : `¶ ${first.number}`;
  const cell = { collation, row, columns, off, omissions, inOrder: true };
  const end = part === 'both' ? {} : { 'data-end': `${part} ${row.row}` };
  return (
    <tr {...ROW} className="line" data-row={row.row} data-part={part} data-aside={row.aside || undefined} {...end}>
      <th {...ROW_HEAD} className="number">
        <span aria-hidden="true">{first?.number}</span>
        <span className="unseen">{label}</span>
      </th>
      {part === 'beside' ? <Elsewhere {...{ collation, item, columns }} /> : <Cell article={base} {...cell} />}
      {part === 'base' ? <Elsewhere {...{ collation, item, columns }} /> : <Cell article={beside} {...cell} />}
    </tr>
  );
});

export function Pair({ collation }: { readonly collation: Collation }) {
  const area = useRef<HTMLElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const { toggleAside } = useActions();
  const columns = useApp(selectColumns);
  const seen = useApp(selectSeen);
  const shown = useApp(selectRows);
  const asides = useApp(selectAsideRows);
  const asideShown = useApp((state) => state.asideShown);
  const off = useApp((state) => state.off);
  const omissions = useApp((state) => state.omissions);
  const names = useApp((state) => columns.map((index) => articleName(state, index)).join(' and '));
  const handlers = useTable(area, collation);
  const beside = columns[1] ?? -1;
  const items = useMemo(() => {
    const screen = screenItems(collation, { columns, shown, asides, folds: false });
    return pairItems(collation, { beside, rows: screen.flatMap((item) => (item.type === 'row' ? [item.row] : [])) });
  }, [collation, columns, beside, shown, asides]);
  const joined = useMemo(() => items.flatMap(({ row, part }) => (part === 'base' ? [row.row] : [])), [items]);
  const folded = useMemo(
    () =>
      screenItems(collation, { columns, shown: [], asides, folds: true }).flatMap((item) =>
        item.type === 'fold' ? [...item.fold.lines] : [],
      ),
    [collation, columns, asides],
  );
  const set = columns.map((article) => ({
    article,
    count: folded.filter((line) => line.article === article).reduce((sum, { count }) => sum + count, 0),
  }));
  const aside = asideSentence(
    collation,
    set.filter(({ count }) => count > 0),
  );
  if (beside < 0) return <p className="nothing">There is one article here. A pair needs another.</p>;
  return (
    <section ref={area} className="table-area pair-area" aria-label="Pair" {...SCROLLING} {...handlers}>
      <table {...TABLE} className="table pair">
        <caption className="unseen">Pair: {names}, each in its own order</caption>
        <thead {...ROW_GROUP}>
          <tr {...ROW} className="heads">
            <th {...COLUMN_HEAD} className="head corner">
              <span className="unseen">Paragraph of the base text</span>
            </th>
            <PairHead collation={collation} index={columns[0]!} others={seen} isBase />
            <PairHead collation={collation} index={beside} others={seen} isBase={false} />
          </tr>
        </thead>
        <tbody ref={body} {...ROW_GROUP}>
          {items.map((item) => (
            <Line key={`${item.part} ${item.row.row}`} {...{ collation, item, columns, off, omissions }} />
          ))}
        </tbody>
      </table>
      <Connectors body={body} rows={joined} />
      {aside !== '' && (
        <p className="pair-aside">
          {aside} —{' '}
          <button type="button" className="plain-link" aria-expanded={asideShown} onClick={toggleAside}>
            {asideShown ? 'fold away' : 'show'}
          </button>
        </p>
      )}
    </section>
  );
}
