/** Passages of the two accounts, each with the way to its place. */
import { Fragment, type ReactNode } from 'react';
import type { Place, Range } from '../../engine/index.ts';
import { CopyTable } from '../shared/CopyTable.tsx';
import type { PlainTable } from '../shared/plainTable.ts';
import { contextOf, paragraphName, type Side, textOf, useTwo } from './two.ts';

/** A range of a text with some of its words set in bold. */
export function Marked({
  side,
  range,
  bold,
}: {
  readonly side: Side;
  readonly range: Range;
  readonly bold: readonly Range[];
}) {
  const two = useTwo();
  const parts: ReactNode[] = [];
  let at = range.start;
  for (const { start, end } of bold) {
    if (start < at || end > range.end) continue;
    parts.push(textOf(two, side, { start: at, end: start }), <b key={start}>{textOf(two, side, { start, end })}</b>);
    at = end;
  }
  parts.push(textOf(two, side, { start: at, end: range.end }));
  return parts.map((part, i) => <Fragment key={`${range.start} ${i.toString()}`}>{part}</Fragment>);
}

/** `AFP ¶ 4`: to the place in the table. */
export function PlaceLink({
  side,
  place,
  bare,
}: {
  readonly side: Side;
  readonly place: Place;
  readonly bare?: boolean;
}) {
  const two = useTwo();
  const paragraph = paragraphName(two, side, place.paragraph);
  return (
    <button
      type="button"
      className="framing-place"
      aria-label={`${two.name(side)}, ${paragraph}`}
      onClick={() => two.show(side, place.paragraph)}
    >
      {bare ? paragraph : `${two.short(side)} ${paragraph}`}
    </button>
  );
}

/** A passage whole, with what is bold in it and the way to it. */
export function Passage({
  side,
  place,
  bold = [],
  children,
}: {
  readonly side: Side;
  readonly place: Place;
  readonly bold?: readonly Range[];
  readonly children?: ReactNode;
}) {
  return (
    <div className="framing-passage" data-side={side}>
      <p dir="auto">
        <Marked side={side} range={place} bold={bold} />
      </p>
      <small>
        <PlaceLink side={side} place={place} />
        {children}
      </small>
    </div>
  );
}

/** A word with a little of what stands around it. */
export function InContext({ side, place }: { readonly side: Side; readonly place: Place }) {
  const { before, word, after } = contextOf(useTwo(), side, place);
  return (
    <p className="framing-context" data-side={side}>
      <bdi>
        {before}
        <b>{word}</b>
        {after}
      </bdi>{' '}
      <PlaceLink side={side} place={place} />
    </p>
  );
}

/** A section with its heading; `lead` says in a line what is shown. */
export function Section({
  id,
  title,
  lead,
  table,
  children,
}: {
  readonly id: string;
  readonly title: string;
  /** What is drawn or counted here, to be copied. */
  readonly table?: PlainTable;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={`framing-${id}`}>
      <div className="framing-head">
        <h2 id={`framing-${id}`}>{title}</h2>
        {table && table.rows.length > 0 && <CopyTable table={table} name={title} />}
      </div>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </section>
  );
}

/** The first of a list, and the others when asked. */
export function Several({
  items,
  first,
  thing,
}: {
  readonly items: readonly ReactNode[];
  readonly first: number;
  /** What they are, in the singular. */
  readonly thing?: string;
}) {
  const rest = items.slice(first);
  return (
    <>
      {items.slice(0, first)}
      {rest.length > 0 && (
        <details className="framing-more">
          <summary>
            {rest.length} more{thing && ` ${thing}${rest.length === 1 ? '' : 's'}`}
          </summary>
          {rest}
        </details>
      )}
    </>
  );
}
