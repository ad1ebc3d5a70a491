/** Where each article differs from the base: article by kind, paragraphs in columns of their own. */
import type { ArticleTally, Collation, Entries, Kind, ParagraphState, Tally } from '../../engine/index.ts';
import { kindName, selectIsReceived } from '../marks/received.ts';
import { KINDS_IN_ORDER, KINDS_ON_SCREEN } from '../shared/kinds.ts';
import { useApp } from '../state/hooks.ts';
import { articleName } from '../state/selectors.ts';
import { heatOf } from './heat.ts';
import { type PassageList, passageOf, wholePassage } from './passage.ts';
import { counted, shortKind, stateName } from './words.ts';

type Open = (list: PassageList) => void;

interface CellProps {
  readonly entries: Entries;
  /** What the button says beside the count: the article and what is counted. */
  readonly label: string;
  readonly text?: string;
  readonly family: string;
  readonly most: number;
  readonly onOpen: (entries: Entries, label: string) => void;
}

function Cell({ entries, label, text, family, most, onOpen }: CellProps) {
  const count = entries.length;
  return (
    <td className="figure">
      {count === 0 ? (
        <span className="none">0</span>
      ) : (
        <button
          type="button"
          className="heat"
          data-family={family}
          data-heat={heatOf(count, most)}
          aria-label={`${label}: ${text ?? count}`}
          onClick={() => onOpen(entries, label)}
        >
          {text ?? count}
        </button>
      )}
    </td>
  );
}

/** `last 10`, `2 inside`, `headline`: which paragraphs of the base an article does not carry. */
export function notCarriedText(collation: Collation, tally: Tally, { states, tail, inside }: ArticleTally): string {
  const absent = states.notCarried.flatMap((index) => tally.entries[index]?.a?.paragraphs ?? []);
  const roles = absent.map((index) => collation.articles[collation.base]?.paragraphs[index]?.role);
  const heads = [...new Set(roles)].flatMap((role) => (role === undefined || role === 'body' ? [] : role));
  const told = [
    ...(inside > 0 ? [`${inside} inside`] : []),
    ...(tail > 0 ? [tail === 1 ? 'last' : `last ${tail}`] : []),
    ...(heads.length > 1 ? ['heads'] : heads),
  ];
  return told.join(', ') || String(states.notCarried.length);
}

const STATES: readonly ParagraphState[] = ['notCarried', 'onlyHere', 'elsewhere', 'split', 'merged', 'inPart'];

interface Columns {
  readonly kinds: readonly Kind[];
  readonly states: readonly ParagraphState[];
  readonly hasWhole: boolean;
  readonly hasParts: boolean;
  /** The largest number of a family of columns: what its heat is measured by. */
  readonly most: number;
}

/** Kinds and states that no article has are left out, so that the table is as wide as the story is varied. */
function columnsOf({ where }: Tally): Columns {
  const compared = where.filter((row) => row.compared);
  const kinds = KINDS_IN_ORDER.filter((kind) => compared.some((row) => (row.kinds[kind]?.length ?? 0) > 0));
  const telling = kinds.filter((kind) => KINDS_ON_SCREEN[kind].family !== 'mechanical');
  return {
    kinds,
    states: STATES.filter(
      (state) => state === 'notCarried' || state === 'onlyHere' || compared.some((row) => row.states[state].length > 0),
    ),
    hasWhole: compared.some((row) => row.rewritten.length > 0),
    hasParts: compared.some((row) => row.parts.length > 0),
    most: Math.max(1, ...compared.flatMap((row) => telling.map((kind) => row.kinds[kind]?.length ?? 0))),
  };
}

interface RowProps {
  readonly collation: Collation;
  readonly tally: Tally;
  readonly row: ArticleTally;
  readonly columns: Columns;
  readonly onOpen: Open;
}

function Row({ collation, tally, row, columns, onOpen }: RowProps) {
  const name = useApp((state) => articleName(state, row.article));
  const isReceived = useApp(selectIsReceived);
  const { kinds, states, hasWhole, hasParts, most } = columns;
  const sigil = collation.articles[row.article]?.sigil;
  const open = (entries: Entries, label: string) =>
    onOpen({ title: label, passages: entries.map((entry) => passageOf(collation, tally, entry)) });
  const rest = { most, onOpen: open };
  const width = kinds.length + states.length + (hasWhole ? 1 : 0) + (hasParts ? 1 : 0);
  return (
    <tr>
      <th scope="row">
        <b>{sigil}</b> {name}
      </th>
      {row.compared ? (
        <>
          {kinds.map((kind) => {
            const { family } = KINDS_ON_SCREEN[kind];
            return (
              <Cell
                key={kind}
                {...rest}
                entries={row.kinds[kind] ?? []}
                label={`${sigil}, ${kindName(kind, isReceived)}`}
                family={family}
              />
            );
          })}
          {hasWhole && (
            <Cell
              {...rest}
              entries={row.rewritten.map((_, group) => group)}
              label={`${sigil}, Passages in other words`}
              family="wording"
              onOpen={(groups, label) =>
                onOpen({
                  title: label,
                  passages: groups.map((group) => wholePassage(collation, tally, row.rewritten[group] ?? [])),
                })
              }
            />
          )}
          {hasParts && (
            <Cell {...rest} entries={row.parts} label={`${sigil}, In parts that stand elsewhere`} family="wording" />
          )}
          {states.map((state) => (
            <Cell
              key={state}
              {...rest}
              entries={row.states[state]}
              label={`${sigil}, Paragraphs ${stateName(state, isReceived)}`}
              family="substance"
              {...(state === 'notCarried' ? { text: notCarriedText(collation, tally, row) } : {})}
            />
          ))}
        </>
      ) : (
        <td colSpan={width} className="none">
          An account of its own: no passage to compare word by word.
        </td>
      )}
    </tr>
  );
}

interface Props {
  readonly collation: Collation;
  readonly tally: Tally;
  readonly onOpen: Open;
}

export function Where({ collation, tally, onOpen }: Props) {
  const columns = columnsOf(tally);
  const isReceived = useApp(selectIsReceived);
  const sigil = collation.articles[collation.base]?.sigil;
  const edits = tally.entries.filter(({ shown }) => shown === 'marked').length;
  const whole = tally.where.reduce((sum, { rewritten }) => sum + rewritten.length, 0);
  return (
    <section aria-labelledby="where-head">
      <h2 id="where-head">Where each differs</h2>
      <p className="lead">
        Differences from {sigil}, by kind.{' '}
        {isReceived
          ? `${sigil} is marked as the copy received: what differs was done to it.`
          : `Take or desk: not known, since ${sigil} is not marked as the copy that they received.`}{' '}
        {counted(edits, 'difference')}, each counted once
        {whole > 0 && <>; {counted(whole, 'passage')} in other words counted apart</>}. Pick a number to read the
        passages.
      </p>
      <div className="wide">
        <table className="where" aria-labelledby="where-head">
          <thead>
            <tr>
              <th scope="col">Article</th>
              {columns.kinds.map((kind) => (
                <th key={kind} scope="col" className="figure">
                  <abbr title={kindName(kind, isReceived)}>{shortKind(kind, isReceived)}</abbr>
                </th>
              ))}
              {columns.hasWhole && (
                <th scope="col" className="figure">
                  <abbr title="Passages in other words, each counted once">Rewritten</abbr>
                </th>
              )}
              {columns.hasParts && (
                <th scope="col" className="figure">
                  <abbr title="Differences in sentences that stand in another paragraph">In parts</abbr>
                </th>
              )}
              {columns.states.map((state) => (
                <th key={state} scope="col" className="figure">
                  ¶ {stateName(state, isReceived)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tally.where.map((row) => (
              <Row key={row.article} {...{ collation, tally, row, columns, onOpen }} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
