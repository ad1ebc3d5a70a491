/** Shared wording between all articles, in both directions. */
import type { Collation } from '../../engine/index.ts';
import { CopyTable } from '../shared/CopyTable.tsx';
import { useActions } from '../state/hooks.ts';
import { wordingTable } from './tables.ts';
import { useRoving } from './useRoving.ts';
import { percent, sigil, type Told } from './words.ts';

/** With more columns than this their figures stand close. */
const MANY = 8;

export function Wording({ told, collation }: { readonly told: Told; readonly collation: Collation }) {
  const { wording } = told.lineage;
  const { setBase, setView, goTo } = useActions();
  const roving = useRoving(wording.length, wording.length);
  /** Reads the one against the other, which is where the shared words are seen. */
  const read = async (x: number, y: number) => {
    if (collation.base !== y) await setBase(y);
    setView('synopsis');
    goTo(0, x);
  };
  return (
    <section aria-labelledby="wording-head">
      <div className="lineage-head">
        <h2 id="wording-head">Shared wording</h2>
        <CopyTable table={wordingTable(told)} name="Shared wording" />
      </div>
      <p className="lead">
        Of the words of the article on the left, how many stand in the one above: in the same order, within a passage of
        both. Pick one to read the two together.
      </p>
      <div className="lineage-wide">
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells are walked with the arrow keys
          role="grid"
          className="wording"
          data-many={wording.length > MANY || undefined}
          aria-labelledby="wording-head"
          onKeyDown={roving.onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">Words of</span>
              </th>
              {wording.map((_, y) => (
                <th key={told.articles[y]?.id} scope="col">
                  <abbr title={told.nameOf(y)}>{sigil(told, y)}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {wording.map((row, x) => (
              <tr key={told.articles[x]?.id}>
                <th scope="row">
                  <abbr title={told.nameOf(x)}>{sigil(told, x)}</abbr>
                </th>
                {row.map((shared, y) => (
                  <td key={told.articles[y]?.id}>
                    <button
                      type="button"
                      className="share"
                      aria-disabled={x === y || undefined}
                      data-none={shared.words === 0 || undefined}
                      style={
                        {
                          '--share': `${x === y || shared.of === 0 ? 0 : Math.round((100 * shared.words) / shared.of)}%`,
                        } as object
                      }
                      aria-label={
                        x === y
                          ? `${sigil(told, x)}: ${shared.of} words`
                          : `Of ${sigil(told, x)} in ${sigil(told, y)}: ${percent(shared)}, ${shared.words} of ${shared.of} words`
                      }
                      onClick={() => x !== y && void read(x, y)}
                      {...roving.cell(x, y)}
                    >
                      {x === y ? '–' : percent(shared)}
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
