/** What the reader says of the selected difference: another kind, here or everywhere, and a note. */
import { useMemo, useState } from 'react';
import type { Collation, Edit, Kind, Pair } from '../../engine/index.ts';
import { KINDS_IN_ORDER } from '../shared/kinds.ts';
import { useActions, useApp } from '../state/hooks.ts';
import { type EditOf, editNoteKey, giveKind, kindKeys, noteOnEdit, takeKind } from './acts.ts';
import { NoteField } from './NoteField.tsx';
import { kindName, selectIsReceived } from './received.ts';
import { kindsFor, placesWithReadings } from './resolve.ts';
import { useKeeper, useMark, useMarks } from './useMarks.ts';

interface Props {
  readonly collation: Collation;
  readonly pair: Pair;
  readonly edit: Edit;
}

function KindForm({ of }: { readonly of: EditOf }) {
  const { collation, pair, edit } = of;
  const keeper = useKeeper();
  const { setKinds } = useActions();
  const off = useApp((state) => state.off);
  const isReceived = useApp(selectIsReceived);
  const [picked, setPicked] = useState<Kind | null>(null);
  const chosen = picked ?? edit.kind;
  const isGiven = useMarks((state) => {
    const { here, everywhere } = kindKeys(of, state);
    return Boolean(state.records.get(here)?.mark || state.records.get(everywhere)?.mark);
  });
  const places = useMemo(() => placesWithReadings(collation, pair, edit), [collation, pair, edit]);
  const give = (scope: 'here' | 'everywhere') => {
    // What the reader has just told must not vanish from sight.
    if (off.has(chosen)) setKinds([chosen], true);
    giveKind(keeper, of, chosen, kindName(chosen, isReceived), scope);
    setPicked(null);
  };
  return (
    <div className="yours-kind">
      <label>
        <span>Kind</span>
        <select value={chosen} onChange={(event) => setPicked(event.target.value as Kind)}>
          {kindsFor(edit, KINDS_IN_ORDER).map((kind) => (
            <option key={kind} value={kind}>
              {kindName(kind, isReceived)}
            </option>
          ))}
        </select>
      </label>
      <div className="yours-buttons">
        <button type="button" className="step" onClick={() => give('here')}>
          Here
        </button>
        <button
          type="button"
          className="step"
          aria-label={`Everywhere this reading occurs: ${places} ${places === 1 ? 'place' : 'places'}`}
          onClick={() => give('everywhere')}
        >
          Everywhere · {places}
        </button>
        {isGiven && (
          <button type="button" className="step" onClick={() => takeKind(keeper, of)}>
            Take back
          </button>
        )}
      </div>
    </div>
  );
}

function Note({ of }: { readonly of: EditOf }) {
  const keeper = useKeeper();
  const key = useMarks(({ hashes }) => editNoteKey(of, hashes));
  const note = useMark(key);
  return (
    <NoteField
      key={key}
      label="Note on this difference"
      text={note?.type === 'note' ? note.text : ''}
      onKeep={(text) => noteOnEdit(keeper, of, text)}
    />
  );
}

export function EditMarks({ collation, pair, edit }: Props) {
  const of = { collation, pair, edit };
  const place = `${pair.a} ${pair.b} ${edit.from.start} ${edit.to.start}`;
  return (
    <section className="yours" aria-label="Your word on this difference">
      <p className="rail-head">Your word</p>
      <KindForm key={place} of={of} />
      <Note of={of} />
    </section>
  );
}
