/** The head of one of a pair: which article it is, and the choice of another. */
import type { Collation } from '../../engine/index.ts';
import { useActions, useApp } from '../state/hooks.ts';
import { articleName } from '../state/selectors.ts';
import { COLUMN_HEAD } from '../synopsis/tableRoles.ts';

interface Props {
  readonly collation: Collation;
  readonly index: number;
  /** Article indexes to choose from. */
  readonly others: readonly number[];
  readonly isBase: boolean;
}

function Option({ collation, index }: { readonly collation: Collation; readonly index: number }) {
  const name = useApp((state) => articleName(state, index));
  return <option value={index}>{`${collation.articles[index]!.sigil} · ${name}`}</option>;
}

export function PairHead({ collation, index, others, isBase }: Props) {
  const { setBase, setBeside } = useActions();
  const name = useApp((state) => articleName(state, index));
  const { sigil } = collation.articles[index]!;
  const choices = [...others].sort((one, other) => one - other).filter((other) => isBase || other !== collation.base);
  return (
    <th
      {...COLUMN_HEAD}
      aria-label={`${sigil}, ${name}${isBase ? ', base text' : ''}`}
      className="head"
      data-column={index}
      data-base={isBase || undefined}
    >
      <span className="head-line">
        <span className="sigil" data-base={isBase || undefined}>
          {sigil}
        </span>
        {choices.length > 1 ? (
          <select
            className="pair-pick"
            aria-label={isBase ? 'Base text' : `Article beside ${collation.articles[collation.base]!.sigil}`}
            value={index}
            onChange={({ target }) => (isBase ? void setBase(Number(target.value)) : setBeside(Number(target.value)))}
          >
            {choices.map((choice) => (
              <Option key={choice} collation={collation} index={choice} />
            ))}
          </select>
        ) : (
          <span className="head-name">{name}</span>
        )}
        {isBase && <span className="pair-role">base text</span>}
      </span>
    </th>
  );
}
