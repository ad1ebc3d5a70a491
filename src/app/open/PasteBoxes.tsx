/** Two boxes to paste into. Both filled, they are compared; one filled, it is opened alone. */
import { useId, useState } from 'react';
import { useActions } from '../state/hooks.ts';
import { pastedStory } from './pasted.ts';

interface BoxProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function Box({ label, hint, text, onText }: BoxProps) {
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        className="field min-h-44"
        placeholder={hint}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
    </div>
  );
}

export function PasteBoxes() {
  const { openStory } = useActions();
  const [agency, setAgency] = useState('');
  const [ours, setOurs] = useState('');
  const filled = [agency, ours].filter((text) => text.trim() !== '').length;
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (filled > 0) void openStory(pastedStory(agency, ours));
      }}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Box label="Agency copy" hint="Paste what came over the wire" text={agency} onText={setAgency} />
        <Box label="Our version" hint="Paste what was published" text={ours} onText={setOurs} />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" className={`button ${filled === 2 ? 'button-main' : ''}`} disabled={filled === 0}>
          {filled === 1 ? 'Open this one text' : 'Compare'}
        </button>
        <span className="text-muted">
          {filled === 1 ? 'Fill the other box to compare the two.' : 'A blank line or a line break parts paragraphs.'}
        </span>
      </div>
    </form>
  );
}
