/** Look-ups into one pair of articles, built once a pair and kept as long as the collation lives. */
import type { Collation, Edit, Group, Kind, Link, Pair } from '../../engine/index.ts';
import { placesOf } from './places.ts';

export interface PairIndex {
  /** By paragraph of `a` and of `b`: indexes into `pair.edits`, in order. */
  readonly editsByA: ReadonlyMap<number, readonly number[]>;
  readonly editsByB: ReadonlyMap<number, readonly number[]>;
  /** By paragraph of `a` and of `b`: the group in which it is compared. */
  readonly groupByA: ReadonlyMap<number, Group>;
  readonly groupByB: ReadonlyMap<number, Group>;
  readonly linksByA: ReadonlyMap<number, readonly Link[]>;
  readonly linksByB: ReadonlyMap<number, readonly Link[]>;
  /** Per edit: 1 when its passage is shown whole, without word marks. */
  readonly whole: Uint8Array;
}

function gather<Key, Value>(items: readonly Value[], keyOf: (item: Value, index: number) => Key): Map<Key, Value[]> {
  const map = new Map<Key, Value[]>();
  items.forEach((item, index) => {
    const key = keyOf(item, index);
    const list = map.get(key);
    if (list) list.push(item);
    else map.set(key, [item]);
  });
  return map;
}

const indexes = new WeakMap<Pair, PairIndex>();

export function indexOf(pair: Pair): PairIndex {
  const known = indexes.get(pair);
  if (known) return known;
  const whole = new Uint8Array(pair.edits.length);
  const groupByA = new Map<number, Group>();
  const groupByB = new Map<number, Group>();
  for (const group of pair.groups) {
    if (group.rewritten || group.coarse) whole.fill(1, group.edits.start, group.edits.end);
    for (const ia of group.ia) groupByA.set(ia, group);
    for (const ib of group.ib) groupByB.set(ib, group);
  }
  const numbers = pair.edits.map((_, index) => index);
  const index: PairIndex = {
    editsByA: gather(numbers, (edit) => pair.edits[edit]!.ia),
    editsByB: gather(numbers, (edit) => pair.edits[edit]!.ib),
    groupByA,
    groupByB,
    linksByA: gather(pair.links, (link) => link.ia),
    linksByB: gather(pair.links, (link) => link.ib),
    whole,
  };
  indexes.set(pair, index);
  return index;
}

/** The pair of this article with the base text, and its index; undefined for the base text itself. */
export function pairWithBase(
  collation: Collation,
  article: number,
): { readonly pair: Pair; readonly number: number } | undefined {
  const number = placesOf(collation).pairOf[article] ?? -1;
  const pair = collation.pairs[number];
  return pair && { pair, number };
}

/** Whether an edit is marked: its kind is on, and its passage is not one that is shown whole. */
export function isMarked(pair: Pair, edit: number, off: ReadonlySet<Kind>): boolean {
  const found = pair.edits[edit];
  return found !== undefined && !off.has(found.kind) && indexOf(pair).whole[edit] === 0;
}

/** The edits of a paragraph on side `b` (or `a`) with their indexes, those only that are marked. */
export function markedEdits(
  pair: Pair,
  side: 'a' | 'b',
  paragraph: number,
  off: ReadonlySet<Kind>,
): { readonly index: number; readonly edit: Edit }[] {
  const index = indexOf(pair);
  const list = (side === 'a' ? index.editsByA : index.editsByB).get(paragraph) ?? [];
  return list.filter((edit) => isMarked(pair, edit, off)).map((edit) => ({ index: edit, edit: pair.edits[edit]! }));
}
