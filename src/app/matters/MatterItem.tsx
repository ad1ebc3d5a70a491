/** A difference of the list: what it is, where, and how both sides read. */
import { memo } from 'react';
import type { Collation } from '../../engine/index.ts';
import { KINDS_ON_SCREEN } from '../shared/kinds.ts';
import type { Matter, MatterSide } from './matter.ts';
import { lackOf, matterName, placesName, readingOf, siglaOf } from './words.ts';

const LONG = 140;
const ENDING = 40;

/** Long words are shown by their two ends; the table has them whole. */
function clipped(words: string): string {
  if (words.length <= LONG) return words;
  return `${words.slice(0, LONG - ENDING).trimEnd()} … ${words.slice(-ENDING).trimStart()}`;
}

interface SideProps {
  readonly collation: Collation;
  readonly side: MatterSide | null;
  readonly sigla: string;
}

function Side({ collation, side, sigla }: SideProps) {
  const words = readingOf(collation, side);
  return (
    <span className="matter-side">
      <span className="matter-sigla">{sigla}</span>
      {words === '' ? (
        <span className="no-words">{lackOf(side)}</span>
      ) : (
        <span className="matter-words" dir="auto">
          {clipped(words)}
        </span>
      )}
    </span>
  );
}

interface Props {
  readonly collation: Collation;
  readonly matter: Matter;
  readonly index: number;
  readonly isChecked: boolean;
  readonly isCurrent: boolean;
  /** The one item of the list that Tab leads to. */
  readonly isStop: boolean;
}

const familyOf = ({ what }: Matter) =>
  what === 'notCarried' || what === 'onlyHere' || what === 'otherWords' ? 'substance' : KINDS_ON_SCREEN[what].family;

export const MatterItem = memo(function MatterItem({ collation, matter, index, isChecked, isCurrent, isStop }: Props) {
  const tabIndex = isStop ? 0 : -1;
  const own = collation.articles[collation.base]!.sigil;
  return (
    <li
      className="matter"
      data-item={index}
      data-checked={isChecked || undefined}
      data-current={isCurrent || undefined}
    >
      <input
        type="checkbox"
        checked={isChecked}
        readOnly
        tabIndex={tabIndex}
        aria-label={`Checked: ${matterName(matter)}, ${placesName(collation, matter)}`}
      />
      <button
        type="button"
        className="matter-go"
        data-matter={index}
        tabIndex={tabIndex}
        aria-current={isCurrent || undefined}
        aria-keyshortcuts="Space"
      >
        <span className="matter-head">
          <i className="swatch" data-family={familyOf(matter)} aria-hidden="true" />
          <span className="matter-name">{matterName(matter)}</span>
          <span className="matter-places">{placesName(collation, matter)}</span>
        </span>
        <Side collation={collation} side={matter.base} sigla={own} />
        <Side collation={collation} side={matter.versions[0]!} sigla={siglaOf(collation, matter)} />
      </button>
    </li>
  );
});
