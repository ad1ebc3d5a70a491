/** The passages behind a number: each with both readings in their sentences, and the way to the place in the table. */
import { useState } from 'react';
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
      <dd dir="auto">
        {before}
        {lacks ? (
          <span className="passage-gap">
            <bdi className="unseen"> not here </bdi>
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

/** More passages than this are shown only when asked for. */
const SHOWN_AT_FIRST = 200;

function List({ passages, onGo }: { readonly passages: readonly Passage[]; readonly onGo: ItemProps['onGo'] }) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? passages : passages.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className="passages">
        {shown.map((passage) => (
          <Item key={passage.key} passage={passage} onGo={onGo} />
        ))}
      </ul>
      {shown.length < passages.length && (
        <button type="button" className="link more" onClick={() => setAll(true)}>
          Show all {counted(passages.length, 'passage')}
        </button>
      )}
    </>
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
          <List key={list.title} passages={list.passages} onGo={go} />
        </>
      )}
    </Sheet>
  );
}
