/** The passages behind a number: each with both readings in their sentences, and the way to the place in the table. */
import type { Collation } from '../../engine/index.ts';
import { selectIsReceived } from '../marks/received.ts';
import { KINDS_ON_SCREEN } from '../shared/kinds.ts';
import { Sheet } from '../shared/Sheet.tsx';
import { useApp, useAppStore } from '../state/hooks.ts';
import { goToPlace } from '../synopsis/goTo.ts';
import type { Passage, PassageList, PassageSide } from './passage.ts';
import { counted, entryName } from './words.ts';

function Side({ side, family }: { readonly side: PassageSide; readonly family: string | undefined }) {
  const { place, before, words, after, lacks } = side;
  return (
    <div className="passage-side">
      <dt>{place}</dt>
      <dd>
        {before}
        {lacks ? (
          <span className="passage-gap">
            <span className="unseen"> not here </span>
            <span aria-hidden="true">‸</span>
          </span>
        ) : (
          words !== '' && <mark data-family={family}>{words}</mark>
        )}
        {after}
      </dd>
    </div>
  );
}

interface ItemProps {
  readonly passage: Passage;
  readonly onGo: (passage: Passage) => void;
}

function Item({ passage, onGo }: ItemProps) {
  const { sigil, rule, inQuote, kind, sides, what, yours } = passage;
  const isReceived = useApp(selectIsReceived);
  const name = what === undefined ? passage.name : entryName(what, isReceived);
  const family = kind && KINDS_ON_SCREEN[kind].family;
  return (
    <li className="passage">
      <p className="passage-head">
        <span>
          <b>{sigil}</b> {name}
          {yours && ' '}
          {yours && <span className="yours-sign">yours</span>}
          {inQuote && <span className="chip">in a quotation</span>}
        </span>
        <button
          type="button"
          className="link"
          aria-label={`Show in the table: ${sigil}, ${sides.at(-1)?.place ?? ''}, ${sides.at(-1)?.words ?? ''}`}
          onClick={() => onGo(passage)}
        >
          Show in the table
        </button>
      </p>
      {rule !== undefined && <p className="passage-rule">{rule}</p>}
      <dl>
        {sides.map((side) => (
          <Side key={side.place} side={side} family={family} />
        ))}
      </dl>
    </li>
  );
}

interface Props {
  readonly collation: Collation;
  readonly list: PassageList | null;
  readonly onClose: () => void;
}

export function Passages({ collation, list, onClose }: Props) {
  const store = useAppStore();
  const go = (passage: Passage) => {
    const { actions } = store.getState();
    onClose();
    actions.setView('synopsis');
    if (passage.kind && passage.edit) actions.setKinds([passage.kind], true);
    goToPlace(store, collation, passage.to);
    if (passage.edit) actions.select(passage.edit);
  };
  return (
    <Sheet title={list?.title ?? ''} isOpen={list !== null} onClose={onClose}>
      {list && (
        <>
          <p className="text-muted">
            {counted(list.passages.length, 'passage')}; ¶ counts the paragraphs of each article’s own body.
          </p>
          <ul className="passages">
            {list.passages.map((passage) => (
              <Item key={passage.key} passage={passage} onGo={go} />
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}
