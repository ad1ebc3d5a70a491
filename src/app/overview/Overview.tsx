/** The whole story at a glance, beside the table: a cell an article and row, by how much differs. */
import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react';
import type { Collation, Kind } from '../../engine/index.ts';
import { useActions, useApp, useWorkedOut } from '../state/hooks.ts';
import { placementOf } from '../state/placement.ts';
import { selectRows } from '../state/selectors.ts';
import { type CellPaths, cellPaths, elsewherePath, litPath, UNIT } from './drawing.ts';
import { Legend } from './Legend.tsx';
import './overview.css';
import { type OverviewCell, overviewCell } from './share.ts';
import { useViewport } from './useViewport.ts';
import { cellInWords, rowInWords, rowName } from './words.ts';

interface Props {
  readonly collation: Collation;
  /** Article indexes of the columns on screen. */
  readonly columns: readonly number[];
}

/** From this width of a column on, in CSS pixels, there is room for its letter. */
const LETTER = 8;
const WIDTH = 48;
/** A row is never higher, in CSS pixels: a short story would fill the screen with blocks. */
const HIGHEST = 18;
const PAGE = 10;

/** How far a key goes; null when it is none of ours. */
function stepOf(key: string, at: number, count: number): number | null {
  const goals: { readonly [key: string]: number } = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  };
  const goal = goals[key];
  return goal === undefined ? null : Math.max(0, Math.min(count - 1, goal));
}

interface Shown extends Props {
  /** Indexes into `collation.rows` of the rows on screen. */
  readonly rows: readonly number[];
  readonly off: ReadonlySet<Kind>;
}

interface Drawn extends Shown {
  /** For each column its cells, row by row. */
  readonly cells: readonly (readonly OverviewCell[])[];
  readonly paths: CellPaths;
}

/** Of hundreds of articles the cells are tens of thousands: a column in each step. */
function* drawn(shown: Shown): Generator<void, Drawn> {
  const { collation, columns, rows, off } = shown;
  const screen = new Map(placementOf(collation).rows.map((row) => [row.row, row]));
  const cells: OverviewCell[][] = [];
  for (const article of columns) {
    cells.push(rows.map((row) => overviewCell(collation, screen.get(row)!, article, off)));
    yield;
  }
  return { ...shown, cells, paths: yield* cellPaths(cells) };
}

/** What is drawn waits for what is read: opening and a change of base put the table on screen first. */
export function Overview({ collation, columns }: Props) {
  const rows = useApp(selectRows);
  const off = useApp((state) => state.off);
  const shown = useMemo(() => ({ collation, columns, rows, off }), [collation, columns, rows, off]);
  const drawing = useWorkedOut<Shown, Drawn>(shown, drawn);
  if (columns.length < 2 || rows.length === 0) return null;
  return (
    <aside className="overview" aria-label="Overview">
      {drawing && <Drawing {...drawing} />}
    </aside>
  );
}

function Drawing({ collation, columns, rows, cells, paths }: Drawn) {
  const { goTo, nextColumn, previousColumn, stayAt } = useActions();
  const here = useApp((state) => state.row);
  const column = useApp((state) => state.column);
  const matches = useApp((state) => state.find?.matches);
  const box = useRef<SVGRectElement>(null);
  const id = useId();
  const [told, setTold] = useState('');
  const elsewhere = useMemo(
    () => elsewherePath(collation, { rows, columns, here: column }),
    [collation, rows, columns, column],
  );
  // What a search found.
  const lit = useMemo(() => litPath({ rows, columns }, matches ?? []), [rows, columns, matches]);
  useViewport(box, rows);
  if (columns.length < 2 || rows.length === 0) return null;

  const at = Math.max(0, rows.indexOf(placementOf(collation).shownWith[here] ?? -1));
  const words = (row: number) => {
    const name = rowName(collation, rows[row]!, columns);
    return `${name}: ${rowInWords(
      collation,
      columns,
      cells.map((list) => list[row]!),
    )}`;
  };
  const placeOf = ({ currentTarget, clientX, clientY }: PointerEvent<Element>) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const x = Math.floor(((clientX - left) / width) * columns.length);
    const y = Math.floor(((clientY - top) / height) * rows.length);
    return { x: Math.max(0, Math.min(columns.length - 1, x)), y: Math.max(0, Math.min(rows.length - 1, y)) };
  };
  const onPointerMove = (event: PointerEvent<Element>) => {
    const { x, y } = placeOf(event);
    const sigil = collation.articles[columns[x]!]!.sigil;
    setTold(`${rowName(collation, rows[y]!, columns)} · ${sigil}: ${cellInWords(cells[x]![y]!)}`);
    if (event.buttons === 1) goTo(rows[y]!);
  };
  const onPointerDown = (event: PointerEvent<Element>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const { x, y } = placeOf(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.closest<HTMLElement>('[role="slider"]')?.focus();
    stayAt(rows[y]!, columns[x]!);
    goTo(rows[y]!);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const goal = stepOf(event.key, at, rows.length);
    if (goal !== null) goTo(rows[goal]!);
    else if (event.key === 'ArrowRight') nextColumn();
    else if (event.key === 'ArrowLeft') previousColumn();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const letters = WIDTH / columns.length >= LETTER;
  return (
    <>
      <p id={id} className="unseen">
        Each row of the table, with how much every article differs from the base text in it. Up and down go from row to
        row, left and right from article to article; the table follows.
      </p>
      {/* Letters where they fit. They line up with the columns, the base's first. */}
      <p className="overview-letters" aria-hidden="true">
        {letters && columns.map((article) => <span key={article}>{collation.articles[article]!.sigil}</span>)}
      </p>
      <div
        role="slider"
        tabIndex={0}
        className="overview-map"
        aria-label="Overview"
        aria-orientation="vertical"
        aria-describedby={id}
        aria-valuemin={1}
        aria-valuemax={rows.length}
        aria-valuenow={at + 1}
        aria-valuetext={words(at)}
        title={told}
        onKeyDown={onKeyDown}
      >
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${columns.length * UNIT} ${rows.length * UNIT}`}
          preserveAspectRatio="none"
          style={{ maxHeight: rows.length * HIGHEST }}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
        >
          <rect
            className="overview-column"
            x={Math.max(0, columns.indexOf(column)) * UNIT}
            width={UNIT}
            height={rows.length * UNIT}
          />
          {Object.entries(paths).map(([name, path]) => (
            <path key={name} className="overview-cells" data-cells={name} d={path} />
          ))}
          <path className="overview-elsewhere" d={elsewhere} />
          <path className="overview-lit" d={lit} />
          <rect ref={box} className="overview-box" width={columns.length * UNIT} />
        </svg>
      </div>
      <Legend />
    </>
  );
}
