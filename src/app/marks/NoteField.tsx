/** A note of the reader, written in place. It is kept however the field is left: by Tab, Ctrl Enter, Escape, or another place. */
import { useEffect, useId, useRef, useState } from 'react';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly onKeep: (text: string) => void;
  /** Told when the reader begins to write and when that is over. */
  readonly onWriting?: (writing: boolean) => void;
}

export function NoteField({ label, text, onKeep, onWriting }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const keep = () => {
    if (draft !== null && draft.trim() !== text) onKeep(draft.trim());
    setDraft(null);
  };
  // A field that goes away while it is written in tells nobody that it was left.
  const last = useRef(keep);
  last.current = keep;
  useEffect(() => () => last.current(), []);
  return (
    <div className="note-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={(draft ?? text) === '' ? 1 : 3}
        placeholder="A note of your own"
        value={draft ?? text}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={() => onWriting?.(true)}
        onBlur={() => {
          keep();
          onWriting?.(false);
        }}
        onKeyDown={(event) => {
          const leaves = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
          if (leaves) {
            event.currentTarget.blur();
            event.preventDefault();
          }
          // Letters typed here are no commands.
          event.stopPropagation();
        }}
      />
    </div>
  );
}
