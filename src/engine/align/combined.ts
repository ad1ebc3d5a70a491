import { type Profile, shingles } from './profile.ts';

/** Two articles that share enough wording to be of one family. */
export type Join = readonly [number, number];

/** With more articles than this no one asks which of them joins sources: each would have to be tried. */
const MOST = 150;

export interface JoinSource {
  /** Counts the runs of words that two articles share. */
  readonly wording: { shared(x: number, y: number): number };
  /** What each article credits, or undefined. */
  readonly agencies: readonly (string | undefined)[];
  /** Whether two articles open with the same event, each in words of its own. */
  readonly openAlike: (x: number, y: number) => boolean;
}

/**
 * Takes apart families that only an article which joins two sources holds together: without it they fall apart, and the parts
 * credit different agencies, or open with the same event in words of their own. The text parts them; the rest only tells them from the two
 * halves of one text. Gives the joins that are left (the article stays with the part that it shares most with), and who joins sources.
 */
export function takenApart(count: number, joins: readonly Join[], source: JoinSource) {
  const combined = new Set<number>();
  if (count > MOST || count < 3) return { joins, combined };
  let left = joins;
  const beside = neighborsIn(count, left);
  for (let x = 0; x < count; x++) {
    const parts = partsWithout(x, beside);
    if (parts.length < 2 || !(creditApart(parts, source) || tellApart(parts, source))) continue;
    combined.add(x);
    const [kept = []] = [...parts].sort(
      (p, q) => most(x, q, source) - most(x, p, source) || (p[0] as number) - (q[0] as number),
    );
    left = left.filter((join) => !join.includes(x) || join.some((y) => y !== x && kept.includes(y)));
    for (const y of beside[x] ?? []) if (!kept.includes(y)) beside[y]?.delete(x);
    beside[x] = new Set(kept);
  }
  return { joins: left, combined };
}

/** By article the others that it is joined to. */
function neighborsIn(count: number, joins: readonly Join[]): Set<number>[] {
  const beside = Array.from({ length: count }, () => new Set<number>());
  for (const [a, b] of joins) {
    beside[a]?.add(b);
    beside[b]?.add(a);
  }
  return beside;
}

/** The articles joined to `x`, by the part in which each would be without it; each part in order. */
function partsWithout(x: number, beside: readonly ReadonlySet<number>[]): number[][] {
  const waiting = new Set(beside[x]);
  const parts: number[][] = [];
  for (const first of waiting) {
    waiting.delete(first);
    const part = [first];
    const seen = new Set([first]);
    for (const at of seen) {
      // Versions of one text are all joined: most often the neighbors of the first are all that there is to see.
      if (waiting.size === 0) break;
      for (const next of beside[at] ?? []) {
        if (next !== x) seen.add(next);
        if (waiting.delete(next)) part.push(next);
      }
    }
    parts.push(part.sort((y, z) => y - z));
  }
  return parts;
}

const most = (x: number, part: readonly number[], { wording }: JoinSource) =>
  Math.max(...part.map((y) => wording.shared(x, y)));

/** Whether parts that share no wording credit different agencies. Takes of one agency may have nothing in common but what lies between. */
function creditApart(parts: readonly (readonly number[])[], { agencies }: JoinSource): boolean {
  const told = parts.map((part) => new Set(part.flatMap((y) => agencies[y] ?? []))).filter((part) => part.size > 0);
  const distinct = new Set(told.flatMap((part) => [...part])).size;
  return told.length > 1 && distinct === told.reduce((sum, part) => sum + part.size, 0);
}

/** Two accounts of one event may have so many runs of words in common by chance. */
const CHANCE = 2;

/**
 * Whether parts are accounts of their own that nobody credits: hardly a run of words stands in both, and yet they open with the same
 * event. Two halves of one text would share its lede, or one would have none.
 */
function tellApart(parts: readonly (readonly number[])[], { wording, openAlike }: JoinSource): boolean {
  return parts.every((part, i) =>
    parts.slice(i + 1).every((other) => {
      const pairs = part.flatMap((x) => other.map((y) => [x, y] as const));
      return pairs.every(([x, y]) => wording.shared(x, y) <= CHANCE) && pairs.some(([x, y]) => openAlike(x, y));
    }),
  );
}

/** How many words in a row count as shared wording, and how much of a paragraph must be such. */
const CARRIED = { run: 4, runs: 6, share: 0.5 } as const;

/** One of the sources that an article joins, by number of its family, with its paragraphs there. */
export interface JoinedSource {
  readonly family: number;
  readonly paragraphs: readonly number[];
}

interface Told {
  readonly profiles: readonly Profile[];
  readonly hashes: Int32Array;
  /** Per article the number of its family. */
  readonly family: readonly number[];
  /** Articles that are known to join sources. */
  readonly combined: ReadonlySet<number>;
}

/**
 * Per article the sources that it joins, the largest first; undefined where there is one. A paragraph comes from another family that
 * carries most of its unquoted wording: if the article is known to join sources, or more articles carry it there than in its own.
 */
export function sourcesOf({ profiles, hashes, family, combined }: Told): (JoinedSource[] | undefined)[] {
  if (new Set(family).size < 2) return profiles.map(() => undefined);
  const runs = profiles.map(({ paragraphs }) =>
    paragraphs.map((p) => {
      if (p.role !== 'body') return [];
      const isOwn = (i: number) => p.quoted.subarray(i, i + CARRIED.run).some((quoted) => quoted === 0);
      const all = new Int32Array(p.words.length);
      return [...all.subarray(0, shingles(p.words, hashes, CARRIED.run, all))].filter((_, i) => isOwn(i));
    }),
  );
  const holders = new Map<number, Set<number>>();
  runs.forEach((own, x) => {
    for (const run of own.flat()) holders.set(run, (holders.get(run) ?? new Set()).add(x));
  });
  return profiles.map((_, x) => {
    const of = new Map<number, number[]>();
    (runs[x] as number[][]).forEach((own, paragraph) => {
      if (profiles[x]?.paragraphs[paragraph]?.role !== 'body') return;
      const from = originOf(own, x, { holders, family, known: combined.has(x) });
      of.set(from, [...(of.get(from) ?? []), paragraph]);
    });
    if (of.size < 2) return undefined;
    return [...of]
      .map(([number, paragraphs]) => ({ family: number, paragraphs }))
      .sort((p, q) => q.paragraphs.length - p.paragraphs.length || p.family - q.family);
  });
}

interface Origin {
  readonly holders: ReadonlyMap<number, ReadonlySet<number>>;
  readonly family: readonly number[];
  readonly known: boolean;
}

/** The family from which a paragraph comes, by its runs: its article's own unless another carries it. */
function originOf(runs: readonly number[], x: number, { holders, family, known }: Origin): number {
  const own = family[x] as number;
  const held = new Map<number, number>();
  for (const run of runs) for (const y of holders.get(run) ?? []) held.set(y, (held.get(y) ?? 0) + 1);
  const carriers = new Map<number, number>();
  for (const [y, count] of held)
    if (count >= CARRIED.runs && count >= CARRIED.share * runs.length)
      carriers.set(family[y] as number, (carriers.get(family[y] as number) ?? 0) + 1);
  const atHome = carriers.get(own) ?? 0;
  const [best] = [...carriers].filter(([of]) => of !== own).sort((p, q) => q[1] - p[1] || p[0] - q[0]);
  if (!best) return own;
  return best[1] > atHome || (known && atHome <= 1) ? best[0] : own;
}
