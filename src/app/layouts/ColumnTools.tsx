/** What can be done with a column from its head: moved, made a strip, made wider or narrower; by pointer and by keys. */
import type { KeyboardEvent } from 'react';
import { NARROWEST, WIDEST } from '../state/columns.ts';
import { useActions, useApp, useAppStore } from '../state/hooks.ts';
import { useColumnDrag, useColumnResize } from './useColumnDrag.ts';

export interface HeadProps {
  readonly index: number;
  readonly sigil: string;
  readonly name: string;
}

interface Props extends HeadProps {
  readonly isBase: boolean;
}

/** Arrow keys move a column; the head that is moved keeps the focus. */
function useMoveKeys(index: number): (event: KeyboardEvent) => void {
  const { moveColumn } = useActions();
  return (event) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    moveColumn(index, by);
  };
}

const Grip = () => (
  <svg viewBox="0 0 10 14" width="10" height="14" aria-hidden="true" fill="currentColor">
    {[2, 7, 12].map((y) => [2.5, 7.5].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.2" />))}
  </svg>
);

const Narrow = () => (
  <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" fill="none" stroke="currentColor">
    <path d="M1 7h4M3 5l2 2-2 2M13 7H9M11 5 9 7l2 2M7 2v10" />
  </svg>
);

/** How far an arrow key moves the edge, in CSS pixels. */
const STEP = 20;

/** The right edge of a column. */
function Edge({ index, sigil, name }: HeadProps) {
  const { resizeColumn } = useActions();
  const width = useApp((state) => state.columnChoices.widths[state.story?.collation.articles[index]?.id ?? '']);
  const resize = useColumnResize(index);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const now = width ?? event.currentTarget.closest('th')?.offsetWidth ?? NARROWEST;
    const to = { ArrowLeft: now - STEP, ArrowRight: now + STEP, Home: NARROWEST, End: WIDEST, Enter: null }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    resizeColumn(index, to);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be moved.
    <span
      role="separator"
      tabIndex={0}
      className="head-edge"
      aria-orientation="vertical"
      aria-label={`Width of column ${sigil}, ${name}`}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width ?? NARROWEST}
      aria-valuetext={width === undefined ? 'shares the room' : `${width} pixels`}
      title="Drag or press an arrow key; double click to share the room again"
      onKeyDown={onKeyDown}
      onDoubleClick={() => resizeColumn(index, null)}
      {...resize}
    />
  );
}

/** The tools of an open column. The base stays first and open. */
export function ColumnTools({ index, sigil, name, isBase }: Props) {
  const { openColumn } = useActions();
  const drag = useColumnDrag(index);
  const onMoveKey = useMoveKeys(index);
  return (
    <>
      {!isBase && (
        <span className="head-tools">
          <button
            type="button"
            className="head-tool"
            aria-label={`Move column ${sigil}, ${name}`}
            aria-description="Left and right arrow keys move it"
            title="Drag to move; left and right arrow keys"
            onKeyDown={onMoveKey}
            {...drag}
          >
            <Grip />
          </button>
          <button
            type="button"
            className="head-tool"
            aria-label={`Narrow ${sigil}, ${name}, to a strip`}
            title="Narrow to a strip"
            onClick={() => openColumn(index, false)}
          >
            <Narrow />
          </button>
        </span>
      )}
      <Edge index={index} sigil={sigil} name={name} />
    </>
  );
}

/** The head of a strip: its sigil opens it, is dragged, and moved by arrow keys. */
export function StripTools({ index, sigil, name }: HeadProps) {
  const store = useAppStore();
  const drag = useColumnDrag(index);
  const onMoveKey = useMoveKeys(index);
  return (
    <button
      type="button"
      className="sigil strip-head"
      aria-label={`${sigil}, ${name}: open this column`}
      aria-description="Left and right arrow keys move it"
      title={`Open ${name}`}
      onClick={() => {
        const { actions, row } = store.getState();
        actions.openColumn(index, true);
        actions.stayAt(row, index);
      }}
      onKeyDown={onMoveKey}
      {...drag}
    >
      {sigil}
    </button>
  );
}
