/** Every substitution once, by whom and how often. */
import { useState } from 'react';
import type { Collation, Kind, Tally } from '../../engine/index.ts';
import { isolated } from '../shared/isolated.ts';
import { KINDS_IN_ORDER, KINDS_ON_SCREEN } from '../shared/kinds.ts';
import { type PassageList, passageOf, spotPassage } from './passage.ts';
import {
  byText,
  type ReadingFilter,
  type ReadingLine,
  type ReadingOrder,
  readingLines,
  sortedLines,
  timesText,
} from './readings.ts';
import { counted } from './words.ts';

/** More lines than this are shown only when asked for. */
const SHOWN_AT_FIRST = 40;

interface FilterProps {
  readonly collation: Collation;
  readonly tally: Tally;
  readonly filter: ReadingFilter;
  readonly onChange: (filter: ReadingFilter) => void;
}

function Filters({ collation, tally, filter, onChange }: FilterProps) {
  const kinds = KINDS_IN_ORDER.filter((kind) => tally.substitutions.some((one) => one.kind === kind));
  return (
    <div className="filters-line">
      <label>
        Kind{' '}
        <select
          value={filter.kind}
          onChange={(event) => onChange({ ...filter, kind: event.target.value as ReadingFilter['kind'] })}
        >
          <option value="telling">All but typography and punctuation</option>
          <option value="all">All</option>
          {kinds.map((kind: Kind) => (
            <option key={kind} value={kind}>
              {KINDS_ON_SCREEN[kind].name}
            </option>
          ))}
        </select>
      </label>
      <label>
        By{' '}
        <select
          value={filter.article}
          onChange={(event) =>
            onChange({ ...filter, article: event.target.value === 'all' ? 'all' : Number(event.target.value) })
          }
        >
          <option value="all">Any article</option>
          {tally.where
            .filter(({ compared }) => compared)
            .map(({ article }) => (
              <option key={article} value={article}>
                {collation.articles[article]?.sigil}
              </option>
            ))}
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={filter.quoted}
          onChange={(event) => onChange({ ...filter, quoted: event.target.checked })}
        />{' '}
        In quotations
      </label>
    </div>
  );
}

interface HeadProps {
  readonly order: ReadingOrder;
  readonly name: string;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
}

interface Sort {
  readonly order: ReadingOrder;
  readonly down: boolean;
}

function Head({ order, name, sort, onSort }: HeadProps) {
  const isOn = sort?.order === order;
  const direction = sort?.down ? 'descending' : 'ascending';
  // Numbers are looked at from the top.
  const first = order === 'times';
  return (
    <th scope="col" className={first ? 'figure' : undefined} aria-sort={isOn ? direction : undefined}>
      <button type="button" className="sort" onClick={() => onSort({ order, down: isOn ? !sort.down : first })}>
        {name}
        <span aria-hidden="true">{isOn ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

/** A reading, or that nothing stands there. */
function Words({ text }: { readonly text: string }) {
  return text === '' ? <span className="reading-none">nothing</span> : <bdi>{text}</bdi>;
}

interface Props {
  readonly collation: Collation;
  readonly tally: Tally;
  readonly onOpen: (list: PassageList) => void;
}

export function Readings({ collation, tally, onOpen }: Props) {
  const [filter, setFilter] = useState<ReadingFilter>({ kind: 'telling', article: 'all', quoted: false });
  const [sort, setSort] = useState<Sort | null>(null);
  const [isAll, setAll] = useState(false);
  const found = readingLines(tally, filter);
  const lines = sort ? sortedLines(found, sort.order, sort.down) : found;
  const shown = isAll ? lines : lines.slice(0, SHOWN_AT_FIRST);
  const open = ({ substitution: { from, to }, by }: ReadingLine) =>
    onOpen({
      title: `${isolated(from) || 'nothing'} → ${isolated(to) || 'nothing'}`,
      passages: by.flatMap(({ article, entries, exceptions }) => {
        const kept = `${collation.articles[article]?.sigil} keeps it`;
        return [
          ...entries.map((entry) => passageOf(collation, tally, entry)),
          ...exceptions.map((spot) => spotPassage(collation, [spot], kept)),
        ];
      }),
    });
  return (
    <section aria-labelledby="readings-head">
      <h2 id="readings-head">Readings</h2>
      <p className="lead">
        The same substitution wherever it stands. “of” counts where it could have been, outside quotations.
      </p>
      <Filters {...{ collation, tally, filter }} onChange={setFilter} />
      {lines.length === 0 ? (
        <p className="none">No substitution of this choice.</p>
      ) : (
        <table aria-labelledby="readings-head">
          <thead>
            <tr>
              <Head order="kind" name="Kind" {...{ sort }} onSort={setSort} />
              <Head order="words" name="From → to" {...{ sort }} onSort={setSort} />
              <Head order="by" name="By" {...{ sort }} onSort={setSort} />
              <Head order="times" name="Times" {...{ sort }} onSort={setSort} />
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => {
              const { kind, from, to } = line.substitution;
              return (
                <tr key={`${kind}\n${from}\n${to}`}>
                  <td>{KINDS_ON_SCREEN[kind].name}</td>
                  <td>
                    <button type="button" className="reading" onClick={() => open(line)}>
                      <Words text={from} /> <span className="arrow">→</span> <Words text={to} />
                    </button>
                  </td>
                  <td>{byText(collation, line.by)}</td>
                  <td className="figure">{timesText(line)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {lines.length > shown.length && (
        <button type="button" className="link more" onClick={() => setAll(true)}>
          Show all {counted(lines.length, 'reading')}
        </button>
      )}
    </section>
  );
}
