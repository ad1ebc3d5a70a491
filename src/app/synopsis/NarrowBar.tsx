/** On a narrow screen: which article stands under the base, and the way to the rail. */
import type { Collation } from '../../engine/index.ts';
import { useActions, useApp } from '../state/hooks.ts';
import { articleName } from '../state/selectors.ts';

function Option({ collation, index }: { readonly collation: Collation; readonly index: number }) {
  const name = useApp((state) => articleName(state, index));
  return <option value={index}>{`${collation.articles[index]!.sigil} · ${name}`}</option>;
}

export function NarrowBar({
  collation,
  columns,
  picked,
}: {
  readonly collation: Collation;
  readonly columns: readonly number[];
  readonly picked: number | undefined;
}) {
  const actions = useActions();
  const row = useApp((state) => state.row);
  const isOpen = useApp((state) => state.drawer === 'articles');
  const base = collation.articles[collation.base];
  return (
    <div className="narrow-bar">
      <button
        type="button"
        className="step"
        aria-expanded={isOpen}
        onClick={() => actions.setDrawer(isOpen ? 'none' : 'articles')}
      >
        {isOpen ? 'Back to the text' : 'Articles and kinds'}
      </button>
      {picked !== undefined && !isOpen && (
        <label className="picker">
          <span className="sigil" data-base>
            {base?.sigil}
          </span>
          <span>and</span>
          <select
            aria-label={`Article under ${base?.sigil}`}
            value={picked}
            onChange={(event) => actions.stayAt(row, Number(event.target.value))}
          >
            {columns
              .filter((index) => index !== collation.base)
              .map((index) => (
                <Option key={index} collation={collation} index={index} />
              ))}
          </select>
        </label>
      )}
    </div>
  );
}
