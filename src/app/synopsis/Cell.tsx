/** One article's part of a row: its paragraphs, and what is said of them. */
import { type CSSProperties, memo } from 'react';
import type { Collation, Kind } from '../../engine/index.ts';
import { langOf } from '../shared/language.ts';
import { useApp } from '../state/hooks.ts';
import type { OmissionStyle } from '../state/model.ts';
import { indexOf, pairWithBase } from '../state/pairs.ts';
import { type Place, relatedLinks, type ScreenRow } from '../state/placement.ts';
import { isAside } from '../state/places.ts';
import { type BesideLines, besideLines } from './besideLines.ts';
import { type CellState, paragraphLabel } from './cellState.ts';
import { turnedRuns } from './common.ts';
import { placeKey } from './goTo.ts';
import { MarkedText } from './MarkedText.tsx';
import { baseRuns, type Run, sharedRuns, versionRuns } from './runs.ts';
import { besideTag, cellStates } from './states.ts';
import { CELL } from './tableRoles.ts';

export interface CellProps {
  readonly collation: Collation;
  readonly row: ScreenRow;
  readonly article: number;
  /** Article indexes of the columns that are shown. */
  readonly columns: readonly number[];
  readonly off: ReadonlySet<Kind>;
  readonly omissions: OmissionStyle;
  /** Each article is read in its own order: what tells of another is left out. */
  readonly inOrder?: boolean;
}

function State({ state }: { readonly state: CellState }) {
  const { to, text, tone, yours, rejoin } = state;
  const look = { className: 'state', 'data-tone': tone, 'data-yours': yours };
  if (!to && !rejoin) return <span {...look}>{text}</span>;
  const press = { 'data-go': to && placeKey(to), 'data-rejoin': rejoin?.map(placeKey).join(' ') };
  return (
    <button type="button" {...look} {...press} data-stop="" tabIndex={-1}>
      {text}
    </button>
  );
}

function runsOf({ collation, columns, off }: CellProps, place: Place, row: ScreenRow): readonly Run[] {
  const { article, paragraph } = place;
  if (article === collation.base) return baseRuns(collation, paragraph, { off, columns });
  const found = pairWithBase(collation, article);
  if (found && indexOf(found.pair).groupByB.has(paragraph)) return versionRuns(collation, article, paragraph, off);
  const base = row.cells[collation.base]!.own;
  const related = relatedLinks(collation, place).find(({ ia }) => base.includes(ia));
  return sharedRuns(collation.articles[article]!.paragraphs[paragraph]!, related?.sharedB ?? []);
}

function Text({ cell, paragraph }: { readonly cell: CellProps; readonly paragraph: number }) {
  const { collation, row, article, omissions } = cell;
  const found = collation.articles[article]!;
  const { role, number } = found.paragraphs[paragraph]!;
  const place = { article, paragraph };
  const runs = runsOf(cell, place, row);
  const isTurned = useApp((state) => state.turned);
  return (
    <>
      {isAside(role) && <span className="role">{role}</span>}
      <p
        className="text"
        dir="auto"
        lang={langOf(found)}
        data-role={role}
        data-number={number}
        data-at={placeKey(place)}
        tabIndex={-1}
      >
        <MarkedText
          article={found}
          base={collation.articles[collation.base]!}
          runs={isTurned ? turnedRuns(collation, place, runs, cell) : runs}
          omissions={omissions}
        />
      </p>
    </>
  );
}

interface BesideProps {
  readonly cell: CellProps;
  readonly paragraph: number;
  readonly shown: BesideLines;
}

function Beside({ cell, paragraph, shown }: BesideProps) {
  const { collation, row, article, inOrder } = cell;
  const place = { article, paragraph };
  const tag = besideTag(collation, row, place);
  return (
    <div className="beside" data-clamped={!inOrder || undefined} style={{ '--lines': shown.lines } as CSSProperties}>
      {tag !== '' && (
        <span className="state" data-tone="head">
          {tag}
        </span>
      )}
      <Text cell={cell} paragraph={paragraph} />
      {shown.isLonger && !inOrder && (
        <State state={{ text: `more of ${paragraphLabel(collation, place)}`, tone: 'more', to: place }} />
      )}
    </div>
  );
}

/** A cell of the table, with the role that `display: grid` would take from it. */
export const Cell = memo(function Cell(props: CellProps) {
  const { collation, row, article, off, inOrder } = props;
  const { own, beside } = row.cells[article]!;
  const states = cellStates(collation, row, article, off).filter(({ order }) => !(inOrder && order));
  const isBase = article === collation.base;
  const shown = beside.length === 0 ? [] : besideLines(collation, row, article);
  const of = (...tones: CellState['tone'][]) =>
    states.filter(({ tone }) => tones.includes(tone)).map((state) => <State key={state.text} state={state} />);
  return (
    <td
      {...CELL}
      className="cell"
      data-column={article}
      data-base={isBase || undefined}
      data-absent={
        states.some(({ tone }) => tone === 'absent')
          ? row.cells[collation.base]!.own.length > 0
            ? ''
            : 'quiet'
          : undefined
      }
      data-same={states.some(({ tone }) => tone === 'quiet') || undefined}
    >
      {of('head', 'absent', 'elsewhere')}
      {own.map((paragraph) => (
        <Text key={paragraph} cell={props} paragraph={paragraph} />
      ))}
      {beside.map((paragraph, i) => (
        <Beside key={paragraph} cell={props} paragraph={paragraph} shown={shown[i]!} />
      ))}
      {of('foot', 'quiet')}
    </td>
  );
});
