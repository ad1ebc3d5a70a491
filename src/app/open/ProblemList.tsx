/** Files that could not be read, each with its reason. */
import type { Problem } from '../../engine/index.ts';

/** How many hidden files were passed over, in words; nothing when there were none. */
export function ignoredInWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '1 hidden file was passed over.' : `${count} hidden files were passed over.`;
}

export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="grid gap-1.5">
      {problems.map(({ path, reason }) => (
        <li key={`${path} ${reason}`} className="grid gap-x-3 sm:grid-cols-[minmax(0,16rem)_1fr]">
          <span className="font-semibold [overflow-wrap:anywhere]">{path}</span>
          <span className="text-muted">{reason}</span>
        </li>
      ))}
    </ul>
  );
}
