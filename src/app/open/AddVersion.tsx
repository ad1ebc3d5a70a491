/** One more version of the open story, from the clipboard. */
import { useEffect, useId, useState } from 'react';
import { Sheet } from '../shared/Sheet.tsx';
import { useActions, useApp, useAppStore } from '../state/hooks.ts';

const NAME = 'Pasted version';

interface FormProps {
  readonly initial: string;
  readonly onAdd: (text: string, name: string) => void;
}

function Form({ initial, onAdd }: FormProps) {
  const id = useId();
  const [text, setText] = useState(initial);
  const [name, setName] = useState(NAME);
  const isEmpty = text.trim() === '';
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onAdd(text, name);
      }}
    >
      <div className="grid gap-1.5">
        <label htmlFor={`${id}-text`} className="font-semibold">
          Its text
        </label>
        <textarea
          id={`${id}-text`}
          className="field min-h-56"
          placeholder="Paste the version here"
          spellCheck={false}
          autoComplete="off"
          data-first-focus
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="grid gap-1.5">
        <label htmlFor={`${id}-name`} className="font-semibold">
          What to call it
        </label>
        <input
          id={`${id}-name`}
          className="field"
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div>
        <button type="submit" className="button button-main" disabled={isEmpty}>
          Add and compare
        </button>
      </div>
    </form>
  );
}

/** Whether the clipboard goes into a field that has the focus anyway. */
const goesIntoField = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;

export function AddVersion() {
  const store = useAppStore();
  const isShown = useApp((state) => state.addingShown);
  const { showAdding, addVersion } = useActions();
  const [pasted, setPasted] = useState('');

  // To paste anywhere on an open story is to add a version of it.
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { phase, addingShown, helpShown } = store.getState();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (phase.name !== 'open' || addingShown || helpShown || goesIntoField(event.target) || text.trim() === '')
        return;
      setPasted(text);
      showAdding(true);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [store, showAdding]);

  const close = () => {
    showAdding(false);
    setPasted('');
  };
  return (
    <Sheet title="Add a version" isOpen={isShown} onClose={close}>
      <Form
        initial={pasted}
        onAdd={(text, name) => {
          close();
          void addVersion(text, name);
        }}
      />
    </Sheet>
  );
}
