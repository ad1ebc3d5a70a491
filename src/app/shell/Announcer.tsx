/** The one polite live region: what changed, for those who do not see it. */
import { useApp } from '../state/hooks.ts';

export function Announcer() {
  const announcement = useApp((state) => state.announcement);
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {announcement}
    </p>
  );
}
