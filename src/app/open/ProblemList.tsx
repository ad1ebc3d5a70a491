/** Files that could not be read, each with its reason. */
import type { OpenedProblem } from '../../formats/model.ts';
import { useActions, useApp } from '../state/hooks.ts';
import { ColumnsForm } from './ColumnsForm.tsx';

/** How many hidden files were passed over, in words; nothing when there were none. */
export function ignoredInWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '1 hidden file was passed over.' : `${count} hidden files were passed over.`;
}

/** For a file past a limit that costs only time: open it all the same. */
function Anyway({ file, onOpen }: { readonly file: string; readonly onOpen: (file: string) => Promise<void> }) {
  return (
    <button type="button" className="link" aria-label={`Open ${file} anyway`} onClick={() => void onOpen(file)}>
      Open anyway
    </button>
  );
}

export function ProblemList({ problems }: { readonly problems: readonly OpenedProblem[] }) {
  const canRead = useApp((state) => state.canReadAgain);
  const { openAnyway } = useActions();
  if (problems.length === 0) return null;
  return (
    <ul className="grid gap-1.5">
      {problems.map(({ path, reason, limit, columns, file }) => (
        <li key={`${path} ${reason}`} className="grid gap-x-3 sm:grid-cols-[minmax(0,16rem)_1fr]">
          <span className="font-semibold [overflow-wrap:anywhere]">{path}</span>
          <span className="text-muted">
            {reason} {limit && file !== undefined && canRead && <Anyway file={file} onOpen={openAnyway} />}
            {columns && file !== undefined && canRead && <ColumnsForm file={file} columns={columns} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
