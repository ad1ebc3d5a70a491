/** The kinds of edit as switches, by family, each with its count and the shape of its mark. */
import type { Kind } from '../../engine/index.ts';
import { kindName, selectIsReceived } from '../marks/received.ts';
import { FAMILIES, FAMILY_NAMES, KINDS_IN_ORDER, KINDS_ON_SCREEN } from '../shared/kinds.ts';
import { useActions, useApp } from '../state/hooks.ts';
import { selectKindCounts } from '../state/selectors.ts';

function KindSwitch({ kind, count }: { readonly kind: Kind; readonly count: number }) {
  const { toggleKind } = useActions();
  const isOn = useApp((state) => !state.off.has(kind));
  const { family } = KINDS_ON_SCREEN[kind];
  const name = useApp((state) => kindName(kind, selectIsReceived(state)));
  return (
    <button type="button" role="switch" aria-checked={isOn} className="kind" onClick={() => toggleKind(kind)}>
      <i className="swatch" data-family={family} aria-hidden="true" />
      <span className="kind-name">{name}</span>
      <span className="kind-count">{isOn || count === 0 ? count : `${count} hidden`}</span>
    </button>
  );
}

/** Kinds without an edit in the visible columns are left out, so that the list is as long as the story is varied. */
export function KindSwitches() {
  const counts = useApp(selectKindCounts);
  if (!counts) return null;
  const families = FAMILIES.map((family) => ({
    family,
    kinds: KINDS_IN_ORDER.filter((kind) => KINDS_ON_SCREEN[kind].family === family && counts[kind] > 0),
  })).filter(({ kinds }) => kinds.length > 0);
  if (families.length === 0) return <p className="rail-note">No words are marked in the columns that are shown.</p>;
  return families.map(({ family, kinds }) => (
    <fieldset key={family} className="family">
      <legend className="unseen">{FAMILY_NAMES[family]}</legend>
      {kinds.map((kind) => (
        <KindSwitch key={kind} kind={kind} count={counts[kind]} />
      ))}
    </fieldset>
  ));
}
