/** Beside the tables: what is read against what, kinds by family, and what deserves a second look. */
import type { Caution, Collation, Flag, Kind, Tally } from '../../engine/index.ts';
import { FAMILIES, FAMILY_NAMES, KINDS_ON_SCREEN } from '../shared/kinds.ts';
import { useActions, useApp } from '../state/hooks.ts';
import { articleName } from '../state/selectors.ts';
import { cautionPassages, type PassageList, passageOf } from './passage.ts';
import { FLAG_NAMES } from './words.ts';

const FLAGS: readonly Flag[] = ['quotation', 'quoted', 'fact', 'speaker', 'reference', 'wording'];

function Against({ collation, index }: { readonly collation: Collation; readonly index: number }) {
  const { setBase } = useActions();
  const name = useApp((state) => articleName(state, index));
  const { sigil, family } = collation.articles[index]!;
  const isBase = index === collation.base;
  return (
    <li>
      <button type="button" className="against" aria-pressed={isBase} onClick={() => void setBase(index)}>
        <span className="sigil" data-base={isBase || undefined}>
          {sigil}
        </span>
        <span className="against-name">
          {name}
          <small>{isBase ? 'base text' : family}</small>
        </span>
      </button>
    </li>
  );
}

interface LookProps {
  readonly collation: Collation;
  readonly tally: Tally;
  readonly onOpen: (list: PassageList) => void;
}

function FamilyCounts({ collation, tally, onOpen }: LookProps) {
  const indexes = tally.entries.flatMap(({ shown }, i) => (shown === 'marked' ? [i] : []));
  const of = (family: string) =>
    indexes.filter((i) => KINDS_ON_SCREEN[tally.entries[i]!.what as Kind].family === family);
  return (
    <ul className="looks rail-counts">
      {FAMILIES.map((family) => {
        const found = of(family);
        const name = FAMILY_NAMES[family];
        return (
          <li key={family}>
            <button
              type="button"
              className="look"
              disabled={found.length === 0}
              aria-label={`${name}: ${found.length}`}
              onClick={() => onOpen({ title: name, passages: found.map((i) => passageOf(collation, tally, i)) })}
            >
              <i className="swatch" data-family={family} aria-hidden="true" />
              <span>{name}</span>
              <span className="look-count">{found.length}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Look({ collation, tally, onOpen }: LookProps) {
  const line = (cautions: readonly Caution[], flag: Flag) => {
    const found = cautions.filter((caution) => caution.flag === flag);
    const name = FLAG_NAMES[flag];
    return (
      <li key={flag}>
        <button
          type="button"
          className="look"
          disabled={found.length === 0}
          aria-label={`${name}: ${found.length}`}
          onClick={() => onOpen({ title: name, passages: cautionPassages(collation, tally, found) })}
        >
          <span>{name}</span>
          <span className="look-count">{found.length}</span>
        </button>
      </li>
    );
  };
  const sure = tally.cautions.filter(({ maybe }) => !maybe);
  const respelled = sure.filter(({ flag }) => flag === 'respelled');
  const maybe = tally.cautions.filter((caution) => caution.maybe);
  return (
    <>
      <ul className="looks">{FLAGS.map((flag) => line(sure, flag))}</ul>
      <details className="maybe">
        <summary>
          <span>Maybe</span>
          <span className="look-count">{maybe.length}</span>
        </summary>
        <p className="rail-note">
          In passages that are shown whole, where words only happen to stand against each other, and what is not right
          nine times in ten.
        </p>
        <ul className="looks">
          {FLAGS.filter((flag) => maybe.some((caution) => caution.flag === flag)).map((flag) => line(maybe, flag))}
        </ul>
      </details>
      {respelled.length > 0 && (
        <details className="maybe">
          <summary>
            <span>Folded</span>
            <span className="look-count">{respelled.length}</span>
          </summary>
          <p className="rail-note">Inside a quotation, and no more than another spelling of the same words.</p>
          <ul className="looks">{line(sure, 'respelled')}</ul>
        </details>
      )}
    </>
  );
}

export function ChangesRail({ collation, tally, onOpen }: LookProps) {
  return (
    <>
      <h2 className="rail-head">Read against</h2>
      <ul className="looks bases">
        {collation.articles.map((article, index) => (
          <Against key={article.id} collation={collation} index={index} />
        ))}
      </ul>
      <h2 className="rail-head">Kinds</h2>
      <FamilyCounts {...{ collation, tally, onOpen }} />
      <h2 className="rail-head">Look closer</h2>
      <Look {...{ collation, tally, onOpen }} />
    </>
  );
}
