/** Paragraphs that are shown beside what they match and not where their own article has them, and where that is. */
import type { Collation } from '../../engine/index.ts';
import { isAside } from '../state/places.ts';

export interface Displaced {
  /** By paragraph that keeps its place: those that follow it in the article and are shown elsewhere, in order. */
  readonly displaced: ReadonlyMap<number, readonly number[]>;
  /** By displaced paragraph: the one beside which it would stand. Absent when no paragraph of the article keeps its place. */
  readonly anchorOf: ReadonlyMap<number, number>;
}

const byCollation = new WeakMap<Collation, Map<number, Displaced>>();

function find(collation: Collation, article: number): Displaced {
  const away = new Set<number>();
  for (const row of collation.rows) {
    if (row.moved[article] !== 0) for (const paragraph of row.cells[article]!) away.add(paragraph);
  }
  const running = collation.articles[article]!.paragraphs.filter(({ role }) => !isAside(role));
  const firstInPlace = running.find(({ index }) => !away.has(index))?.index;
  const displaced = new Map<number, number[]>();
  const anchorOf = new Map<number, number>();
  let anchor = firstInPlace;
  for (const { index } of running) {
    if (!away.has(index)) anchor = index;
    else if (anchor !== undefined) {
      anchorOf.set(index, anchor);
      // Before the first paragraph that keeps its place nothing can "follow": the way there is enough.
      if (anchor < index) displaced.set(anchor, [...(displaced.get(anchor) ?? []), index]);
    }
  }
  return { displaced, anchorOf };
}

export function displacedAfter(collation: Collation, article: number): Displaced {
  let known = byCollation.get(collation);
  if (!known) {
    known = new Map();
    byCollation.set(collation, known);
  }
  let found = known.get(article);
  if (!found) {
    found = find(collation, article);
    known.set(article, found);
  }
  return found;
}
