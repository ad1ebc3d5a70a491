/** What fits on the screen. The same widths stand in `synopsis.css`. */
import { useSyncExternalStore } from 'react';

/** Below this, one article is shown at a time under the base. */
const NARROW = '(max-width: 719px)';

function subscribe(onChange: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => {};
  const query = matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => typeof matchMedia === 'function' && matchMedia(NARROW).matches);
}
