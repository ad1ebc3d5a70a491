/** A note of the reader, written in place: kept when the field is left, or by Ctrl Enter; Escape leaves it as it was. */
import { useId, useState } from 'react';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly onKeep: (text: string) => void;
}

export function NoteField({ label, text, onKeep }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const keep = () => {
    if (draft !== null && draft.trim() !== text) onKeep(draft.trim());
    setDraft(null);
  };
  return (
    <div className="note-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={(draft ?? text) === '' ? 1 : 3}
        placeholder="A note of your own"
        value={draft ?? text}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.blur();
          if (event.key === 'Escape') {
            setDraft(null);
            event.preventDefault();
          }
          event.stopPropagation();
        }}
      />
    </div>
  );
}
