/** For a table of which it is not known where its articles are: the reader says which column holds what. */
import { useState } from 'react';
import type { Columns } from '../../formats/model.ts';
import { useActions } from '../state/hooks.ts';

const WANTED = [
  ['text', 'Text'],
  ['headline', 'Headline'],
  ['outlet', 'Outlet'],
  ['published', 'Day'],
  ['byline', 'Byline'],
] as const;

interface Props {
  readonly file: string;
  readonly columns: readonly string[];
}

export function ColumnsForm({ file, columns }: Props) {
  const { openColumns } = useActions();
  const [chosen, setChosen] = useState<Columns>({});
  const choose = (what: keyof Columns, name: string) => {
    const { [what]: _, ...others } = chosen;
    setChosen(name === '' ? others : { ...others, [what]: name });
  };
  return (
    <form
      aria-label={`Columns of ${file}`}
      className="flex flex-wrap items-end gap-2 py-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.text !== undefined) void openColumns(file, chosen);
      }}
    >
      {WANTED.map(([what, label]) => (
        <label key={what} className="grid gap-0.5">
          <span>{label}</span>
          <select
            className="field max-w-44"
            value={chosen[what] ?? ''}
            onChange={(event) => choose(what, event.target.value)}
          >
            <option value="">{what === 'text' ? 'choose' : 'none'}</option>
            {columns.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="button" disabled={chosen.text === undefined}>
        Read it so
      </button>
    </form>
  );
}
