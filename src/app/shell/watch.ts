/** Counts what would have left the page: for the panel that the footer opens. Begins when the page is ready. */
import type { Report } from '../../wall/channels.ts';

export interface Watched {
  /** Requests that the browser made since the page was ready. Blobs and data addresses of the page's own ask nobody. */
  readonly requests: number;
  /** What the policy refused, the browser says. */
  readonly violations: number;
  /** What the page's own second wall refused. */
  readonly refusals: number;
  /** The page said that it was ready. */
  readonly watching: boolean;
}

let watched: Watched = { requests: 0, violations: 0, refusals: 0, watching: false };
const listeners = new Set<() => void>();

function change(more: Partial<Watched>): void {
  watched = { ...watched, ...more };
  for (const listener of listeners) listener();
}

/** For `useSyncExternalStore`. */
export const watchedNow = (): Watched => watched;
export function onWatched(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the second wall tells. */
export const reportRefusal: Report = () => change({ refusals: watched.refusals + 1 });

/** Counts violations from now on; in a browser without the event there are none to count. */
export function watchViolations(scope: EventTarget): void {
  scope.addEventListener('securitypolicyviolation', () => change({ violations: watched.violations + 1 }));
}

/** Counts requests from now on. */
export function watchRequests(scope: typeof globalThis): void {
  change({ watching: true });
  if (scope.PerformanceObserver === undefined) return;
  const since = scope.performance.now();
  new scope.PerformanceObserver((list) => {
    const asked = list
      .getEntries()
      .filter(({ name, startTime }) => startTime >= since && !/^(blob|data):/.test(name)).length;
    if (asked > 0) change({ requests: watched.requests + asked });
  }).observe({ type: 'resource' });
}
