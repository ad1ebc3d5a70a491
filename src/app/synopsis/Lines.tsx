/** The lines of the table: a row of cells under its number, or a fold of what is set aside. */
import { memo } from 'react';
import type { Collation, Kind } from '../../engine/index.ts';
import { useApp } from '../state/hooks.ts';
import type { OmissionStyle } from '../state/model.ts';
import type { ScreenRow } from '../state/placement.ts';
import { Cell } from './Cell.tsx';
import { asideSentence } from './footnotes.ts';
import type { Fold } from './layout.ts';
import { rowSummary } from './rowSummary.ts';
import { StripCell } from './StripCell.tsx';
import { CELL, ROW, ROW_HEAD } from './tableRoles.ts';

interface RowProps {
  readonly collation: Collation;
  readonly row: ScreenRow;
  readonly columns: readonly number[];
  /** Of the columns, those that are narrowed to strips. */
  readonly strips: ReadonlySet<number>;
  readonly off: ReadonlySet<Kind>;
  readonly omissions: OmissionStyle;
  /** The browser's own find looks into strips too. */
  readonly isSought: boolean;
}

/** The number at the head of a row: the base's ¶, or a mark for text that the base lacks; with words for those who listen. */
function rowHead({ collation, row }: RowProps): { readonly mark: string; readonly words: string } {
  const { articles, base } = collation;
  const first = articles[base]!.paragraphs[row.cells[base]!.own[0] ?? -1];
  if (first?.number !== undefined) return { mark: String(first.number), words: `¶ ${first.number}` };
  if (first) return { mark: '', words: first.role };
  return { mark: row.aside ? '' : '+', words: `not in ${articles[base]!.sigil}` };
}

/** So many strips side by side in which there is nothing are one cell: of hundreds of articles most have nothing in most rows. */
const MANY = 8;

/** The columns of a row in order: each by itself, or a run of strips in which there is nothing. */
function runsOfColumns({ collation, row, columns, strips }: RowProps): readonly (readonly number[])[] {
  const holds = (article: number) => row.cells[article]!.own.length + row.cells[article]!.beside.length > 0;
  if (columns.length <= MANY || holds(collation.base)) return columns.map((article) => [article]);
  const runs: number[][] = [];
  let open = false;
  for (const article of columns) {
    const isVoid = strips.has(article) && !holds(article);
    if (isVoid && open) runs.at(-1)!.push(article);
    else runs.push([article]);
    open = isVoid;
  }
  return runs.flatMap((run) => (run.length < MANY ? run.map((article) => [article]) : [run]));
}

export const RowLine = memo(function RowLine(props: RowProps) {
  const { collation, row, columns, strips, off, omissions, isSought } = props;
  const { mark, words } = rowHead(props);
  const summary = rowSummary(collation, row, { columns, off });
  const isNoted = useApp((state) => state.marking.noted.has(row.row));
  const isThin = columns.every((article) => {
    const { own, beside } = row.cells[article]!;
    return strips.has(article) || own.length + beside.length === 0;
  });
  const role = collation.articles[collation.base]!.paragraphs[row.cells[collation.base]!.own[0] ?? -1]?.role;
  return (
    <tr
      {...ROW}
      className="line"
      data-row={row.row}
      data-aside={row.aside || undefined}
      data-thin={isThin || undefined}
      data-role={role}
    >
      <th {...ROW_HEAD} className="number">
        <span aria-hidden="true">{mark}</span>
        <span className="unseen">{summary === '' ? words : `${words}: ${summary}`}</span>
        {isNoted && <span className="noted" title="Your note" />}
      </th>
      {runsOfColumns(props).map(([article = 0, ...others]) =>
        others.length > 0 ? (
          <td
            key={article}
            {...CELL}
            className="cell strip void"
            colSpan={others.length + 1}
            aria-colspan={others.length + 1}
            style={{ gridColumn: `span ${others.length + 1}` }}
          />
        ) : strips.has(article) ? (
          <StripCell key={article} {...{ collation, row, article, off, isSought }} />
        ) : (
          <Cell key={article} {...{ collation, row, article, columns, off, omissions }} />
        ),
      )}
    </tr>
  );
});

interface FoldProps {
  readonly collation: Collation;
  readonly fold: Fold;
  readonly columns: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

export const FoldLine = memo(function FoldLine({ collation, fold, columns, open, onToggle }: FoldProps) {
  return (
    <tr {...ROW} className="line fold">
      <td {...CELL} colSpan={columns + 1} aria-colspan={columns + 1}>
        <span className="fold-words">
          {asideSentence(collation, fold.lines)}
          {' — '}
          <button type="button" className="plain-link" aria-expanded={open} onClick={onToggle}>
            {open ? 'fold away' : 'show'}
          </button>
        </span>
      </td>
    </tr>
  );
});
