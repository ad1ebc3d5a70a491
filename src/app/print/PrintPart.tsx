/** A part of the printed synopsis: the base text and as many versions as a page takes, under heads that every page repeats. */
import { useMemo } from 'react';
import type { Collation } from '../../engine/index.ts';
import { useApp } from '../state/hooks.ts';
import type { ScreenRow } from '../state/placement.ts';
import { articleName, selectAsideRows, selectRows } from '../state/selectors.ts';
import { Cell } from '../synopsis/Cell.tsx';
import { screenItems } from '../synopsis/layout.ts';
import { headlineOf } from './told.ts';

interface Props {
  readonly collation: Collation;
  /** Article indexes, the base first. */
  readonly columns: readonly number[];
}

function Head({ collation, article }: { readonly collation: Collation; readonly article: number }) {
  const name = useApp((state) => articleName(state, article));
  const found = collation.articles[article]!;
  return (
    <th scope="col" className="print-head">
      <span className="print-sigil">{found.sigil}</span>{' '}
      <b>
        <bdi>{name}</bdi>
      </b>
      <span className="print-about">
        {article === collation.base && 'base text · '}
        <bdi>{headlineOf(found) ?? 'no headline in file'}</bdi>
      </span>
    </th>
  );
}

/** The base's ¶ number; a plus where the base has nothing. */
function numberOf({ articles, base }: Collation, row: ScreenRow): string {
  const first = articles[base]!.paragraphs[row.cells[base]!.own[0] ?? -1];
  return first ? String(first.number ?? '') : '+';
}

export function PrintPart({ collation, columns }: Props) {
  const shown = useApp(selectRows);
  const asides = useApp(selectAsideRows);
  const off = useApp((state) => state.off);
  const omissions = useApp((state) => state.omissions);
  const rows = useMemo(() => {
    const aside = new Set(asides);
    const story = shown.filter((row) => !aside.has(row));
    const items = screenItems(collation, { columns, shown: story, asides, folds: false });
    return items.flatMap((item) => (item.type === 'row' ? [item.row] : []));
  }, [collation, columns, shown, asides]);
  return (
    <table className="print-table" data-columns={columns.length}>
      <thead>
        <tr>
          <th className="print-number">
            <span className="unseen">Paragraph of the base text</span>
          </th>
          {columns.map((article) => (
            <Head key={article} collation={collation} article={article} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.row}>
            <th scope="row" className="print-number">
              {numberOf(collation, row)}
            </th>
            {columns.map((article) => (
              <Cell key={article} {...{ collation, row, article, columns, off, omissions }} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
