/** What each carries: the paragraphs of one text, and where each stands in the others. A table that is drawn; each cell leads to its place. */
import type { CarryCell, Collation } from '../../engine/index.ts';
import { CopyTable } from '../shared/CopyTable.tsx';
import { CARRY_STATES, carryTable } from './tables.ts';
import { useRoving } from './useRoving.ts';
import { useShow } from './useShow.ts';
import { CARRY_NAMES, cellWords, opening, paragraphName, sigil, type Told } from './words.ts';

interface Props {
  readonly told: Told;
  readonly collation: Collation;
  readonly onOf: (article: number) => void;
  readonly onOwn: (article: number) => void;
}

/** With more columns than this a cell has room for a sign and no word. */
const MANY = 7;

/** What is written in a cell: only what its shape does not say. */
function shortWords({ state, elsewhere }: CarryCell, isMany: boolean): string {
  if (isMany) return elsewhere ? '↕' : state === 'words' ? '~' : state === 'related' ? '≈' : '';
  if (state === 'words') return elsewhere ? 'words, elsewhere' : 'other words';
  if (state === 'related') return 'same fact';
  if (elsewhere) return 'elsewhere';
  return state === 'part' ? 'part' : '';
}

function Legend() {
  return (
    <ul className="carry-legend" aria-label="Legend">
      {CARRY_STATES.map((state) => (
        <li key={state}>
          <i className="carry-swatch" data-state={state} aria-hidden="true" /> {CARRY_NAMES[state]}
        </li>
      ))}
      <li>
        <i className="carry-swatch" data-state="edited" data-elsewhere aria-hidden="true" /> stands elsewhere
      </li>
      <li>
        <i className="carry-swatch" data-state="none" data-tail aria-hidden="true" /> nothing after it carried
      </li>
    </ul>
  );
}

function Choice({ told, onOf }: Pick<Props, 'told' | 'onOf'>) {
  return (
    <label className="carry-choice">
      Paragraphs of{' '}
      <select value={told.lineage.carry.of} onChange={(event) => onOf(Number(event.target.value))}>
        {told.articles.map((article, index) => (
          <option key={article.id} value={index}>
            {article.sigil} · {told.nameOf(index)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function CarryChart({ told, collation, onOf, onOwn }: Props) {
  const { carry } = told.lineage;
  const { of, rows, columns } = carry;
  const others = columns.filter(({ article }) => article !== of);
  const isMany = others.length > MANY;
  const roving = useRoving(rows.length, others.length);
  const show = useShow(collation);
  return (
    <section aria-labelledby="carry-head">
      <div className="lineage-head">
        <h2 id="carry-head">What each carries</h2>
        <CopyTable table={carryTable(told)} name="What each carries" />
      </div>
      <p className="lead">
        The paragraphs of one text, and where each stands in the others. Pick a cell to read the place.{' '}
        <Choice {...{ told, onOf }} />
      </p>
      <div className="lineage-wide">
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells are walked with the arrow keys
          role="grid"
          className="carry"
          aria-labelledby="carry-head"
          data-many={isMany || undefined}
          style={{ '--columns': others.length } as object}
          onKeyDown={roving.onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col">{sigil(told, of)}</th>
              <th scope="col" className="carry-words">
                Begins
              </th>
              {others.map(({ article }) => (
                <th key={article} scope="col">
                  <abbr title={told.nameOf(article)}>{sigil(told, article)}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ paragraph, cells }, row) => {
              const name = paragraphName(told, of, paragraph);
              return (
                <tr key={paragraph}>
                  <th scope="row">{name}</th>
                  <td className="carry-words">{opening(told, of, paragraph)}</td>
                  {others.map(({ article }, column) => {
                    const cell = cells[article]!;
                    const place = cell.paragraphs[0];
                    const label = `${sigil(told, article)}, ${name}: ${cellWords(cell)}`;
                    return (
                      <td key={article}>
                        <button
                          type="button"
                          className="carry-cell"
                          data-state={cell.state}
                          data-elsewhere={cell.elsewhere || undefined}
                          data-tail={cell.tail || undefined}
                          style={{ '--share': `${Math.round(100 * cell.share)}%` } as object}
                          aria-label={label}
                          title={label}
                          onClick={() =>
                            place === undefined
                              ? show({ article: of, paragraph }, article)
                              : show({ article, paragraph: place })
                          }
                          {...roving.cell(row, column)}
                        >
                          {shortWords(cell, isMany)}
                        </button>
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">¶</th>
              <td className="carry-words">carried</td>
              {others.map(({ article, carried, of: all }) => (
                <td key={article} className="carry-sum">
                  {isMany ? `${carried}/${all}` : `${carried} of ${all}`}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">+</th>
              <td className="carry-words">passages that stand only there</td>
              {others.map(({ article, own }) => (
                <td key={article} className="carry-sum">
                  {own.length === 0 ? (
                    '0'
                  ) : (
                    <button
                      type="button"
                      className="link"
                      aria-label={`${sigil(told, article)}: ${own.length} that stand only there`}
                      onClick={() => onOwn(article)}
                    >
                      {own.length}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <Legend />
    </section>
  );
}
