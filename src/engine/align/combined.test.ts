import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Join, type JoinSource, takenApart } from './combined.ts';

/** Articles 0 to `count - 1`, which of them are joined, what they credit, and how much wording two share. */
const graphs = fc.integer({ min: 3, max: 9 }).chain((count) => {
  const pairs = Array.from({ length: count }, (_, x) =>
    Array.from({ length: count - x - 1 }, (_, i): Join => [x, x + 1 + i]),
  ).flat();
  return fc.record({
    count: fc.constant(count),
    joins: fc.subarray(pairs),
    agencies: fc.array(fc.constantFrom(undefined, 'AP', 'AFP', 'dpa'), { minLength: count, maxLength: count }),
    shared: fc.array(fc.nat({ max: 4 }), { minLength: count * count, maxLength: count * count }),
  });
});

type Graph = typeof graphs extends fc.Arbitrary<infer T> ? T : never;

const sourceOf = ({ count, agencies, shared }: Graph): JoinSource => ({
  wording: { shared: (x, y) => shared[Math.min(x, y) * count + Math.max(x, y)] ?? 0 },
  agencies,
  openAlike: (x, y) => (x + y) % 2 === 0,
});

/** Whether a way leads from one article to another that does not pass `without`. */
function isTied(joins: readonly Join[], from: number, to: number, without: number): boolean {
  const reached = new Set([from]);
  for (const at of reached)
    for (const join of joins)
      if (join.includes(at) && !join.includes(without)) for (const next of join) reached.add(next);
  return reached.has(to);
}

const neighborsOf = (joins: readonly Join[], x: number) =>
  joins.flatMap(([a, b]) => (a === x ? [b] : b === x ? [a] : []));

describe('families that one article holds together', () => {
  it('are left as they are where no article is all that ties its neighbors', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { count, joins } = graph;
        const holds = Array.from({ length: count }, (_, x) => neighborsOf(joins, x)).some((beside, x) =>
          beside.some((y) => beside.some((z) => !isTied(joins, y, z, x))),
        );
        fc.pre(!holds);
        expect(takenApart(count, joins, sourceOf(graph))).toEqual({ joins, combined: new Set() });
      }),
      { numRuns: 300 },
    );
  });

  it('are taken apart only at articles that join sources, each of which stays with one part', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { count, joins } = graph;
        const { joins: left, combined } = takenApart(count, joins, sourceOf(graph));
        expect(left).toEqual(joins.filter((join) => left.includes(join)));
        for (const join of joins) if (!left.includes(join)) expect(join.some((x) => combined.has(x))).toBe(true);
        for (const x of combined) {
          const beside = neighborsOf(left, x);
          expect(beside.length).toBeLessThan(neighborsOf(joins, x).length);
          const isWhole = beside.every(
            (y) => combined.has(y) || beside.every((z) => combined.has(z) || isTied(joins, y, z, x)),
          );
          expect(isWhole).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are asked of one article after another, each of what those before it left', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { count, joins } = graph;
        // Whatever falls apart credits different agencies.
        const source = { ...sourceOf(graph), agencies: Array.from({ length: count }, (_, x) => `Agency ${x}`) };
        let left: readonly Join[] = joins;
        const combined = new Set<number>();
        for (let x = 0; x < count; x++) {
          const beside = neighborsOf(left, x).sort((y, z) => y - z);
          const most = (y: number) =>
            Math.max(...beside.filter((z) => isTied(left, y, z, x)).map((z) => source.wording.shared(x, z)));
          if (beside.every((y) => isTied(left, y, beside[0] ?? y, x))) continue;
          combined.add(x);
          const best = Math.max(...beside.map(most));
          const kept = beside.find((y) => most(y) === best) ?? -1;
          left = left.filter(([a, b]) => (a !== x && b !== x) || isTied(left, a === x ? b : a, kept, x));
        }
        expect(takenApart(count, joins, source)).toEqual({ joins: left, combined });
      }),
      { numRuns: 300 },
    );
  });

  it('fall into the parts that credit different agencies, and the article between stays where it shares most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.boolean(), (one, two, isFirst) => {
        const count = 1 + one + two;
        const of = (x: number) => (x === 0 ? undefined : x <= one ? 'AP' : 'AFP');
        const all = Array.from({ length: count }, (_, x) => x);
        const joins = all.flatMap((x) =>
          all.flatMap((y): Join[] => (x < y && (x === 0 || of(x) === of(y)) ? [[x, y]] : [])),
        );
        const taken = isFirst ? 'AP' : 'AFP';
        const { joins: left, combined } = takenApart(count, joins, {
          wording: { shared: (_, y) => (of(y) === taken ? 9 : 5) },
          agencies: all.map(of),
          openAlike: () => false,
        });
        expect(combined).toEqual(new Set([0]));
        expect(left).toEqual(joins.filter(([x, y]) => x !== 0 || of(y) === taken));
      }),
    );
  });
});
