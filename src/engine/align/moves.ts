/** Something that stands at `place` in one order and has a weight; the items themselves are in the other order. */
export interface Placed {
  readonly place: number;
  readonly weight: number;
}

/**
 * The heaviest strictly increasing run of places: what stands in the same order on both sides. Whatever is not in it is
 * told as standing elsewhere, so that the fewest words are; of runs of equal weight the one that leaves out what stands
 * higher, that is, the one whose members stand lowest (after Fredman 1975, with weights: a prefix-maximum tree).
 *
 * @returns for each item whether it is in the run. O(n log n).
 */
export function inPlace(items: readonly Placed[]): boolean[] {
  const order = [...new Set(items.map((i) => i.place))].sort((x, y) => x - y);
  const rank = new Map(order.map((place, i) => [place, i + 1]));
  const tree: (Best | undefined)[] = new Array(order.length + 1);
  const bests: Best[] = [];
  items.forEach((item, index) => {
    const at = rank.get(item.place) as number;
    let before: Best | undefined;
    for (let i = at - 1; i > 0; i -= i & -i) before = better(before, tree[i]);
    const best = { weight: (before?.weight ?? 0) + item.weight, place: item.place, index, before };
    bests.push(best);
    for (let i = at; i < tree.length; i += i & -i) tree[i] = better(tree[i], best);
  });
  const kept = items.map(() => false);
  let best: Best | undefined;
  for (const b of bests) best = better(best, b);
  for (; best; best = best.before) kept[best.index] = true;
  return kept;
}

interface Best {
  readonly weight: number;
  readonly place: number;
  readonly index: number;
  readonly before: Best | undefined;
}

/** The heavier run; of equal ones the one whose last item stands lower. */
function better(x: Best | undefined, y: Best | undefined): Best | undefined {
  if (!x || !y) return x ?? y;
  if (x.weight !== y.weight) return x.weight > y.weight ? x : y;
  return x.place > y.place ? x : y;
}
