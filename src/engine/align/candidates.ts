import type { Profile } from './profile.ts';
import type { PairWeights } from './weights.ts';

/** A word or run that stands in more paragraphs of one article than this proposes nothing, so that long texts stay cheap. */
const mostPostings = (paragraphs: number) => Math.max(12, Math.ceil(2 * Math.sqrt(paragraphs)));

type Postings = Map<number, number[]>;

function post(postings: Postings, values: Int32Array, paragraph: number): void {
  for (let i = 0; i < values.length; i++) {
    if (i > 0 && values[i] === values[i - 1]) continue;
    const list = postings.get(values[i] as number);
    if (list) list.push(paragraph);
    else postings.set(values[i] as number, [paragraph]);
  }
}

/**
 * Pairs of paragraphs worth measuring: those that share a run of three words, or words heavy enough together. An inverted
 * index over one article proposes, so that the cost grows with what is shared and not with the product of lengths.
 *
 * Gives `[ia, ib]` ordered by `ia`, then `ib`. The same pairs come out when the articles change places.
 */
export function candidates(a: Profile, b: Profile, weights: PairWeights): [number, number][] {
  const inA = index(a);
  const inB = index(b);
  const limit = mostPostings(Math.max(a.paragraphs.length, b.paragraphs.length));
  const total = new Int32Array(b.paragraphs.length);
  const weightB = b.paragraphs.map((p) => weights.sum(p.bag));
  const found: [number, number][] = [];
  a.paragraphs.forEach((p, ia) => {
    const touched = new Set<number>();
    const propose = (ib: number, weight: number) => {
      total[ib] = (total[ib] as number) + weight;
      touched.add(ib);
    };
    const proposeAll = (which: 'words' | 'runs', value: number, weight: number) => {
      const list = inB[which].get(value);
      if (!list || list.length > limit || (inA[which].get(value)?.length ?? 0) > limit) return;
      for (const ib of list) propose(ib, weight);
    };
    distinct(p.bag, (word) => proposeAll('words', word, weights.of(word)));
    distinct(p.trigrams, (run) => proposeAll('runs', run, 1));
    const weightA = weights.sum(p.bag);
    for (const ib of twins(inA.folds.get(p.fold) ?? [], inB.folds.get(p.fold) ?? [], ia, limit))
      propose(ib, weightA + 1);
    for (const ib of [...touched].sort((x, y) => x - y)) {
      if ((total[ib] as number) >= 0.08 * Math.min(weightA, weightB[ib] as number)) found.push([ia, ib]);
      total[ib] = 0;
    }
  });
  return found;
}

interface Index {
  readonly words: Postings;
  readonly runs: Postings;
  /** Paragraphs by their folded text. */
  readonly folds: Map<string, number[]>;
}

function index(profile: Profile): Index {
  const words: Postings = new Map();
  const runs: Postings = new Map();
  const folds = new Map<string, number[]>();
  profile.paragraphs.forEach((p, at) => {
    post(words, p.bag, at);
    post(runs, p.trigrams, at);
    const alike = folds.get(p.fold);
    if (alike) alike.push(at);
    else folds.set(p.fold, [at]);
  });
  return { words, runs, folds };
}

/** Paragraphs of `b` with the very same words: all of them, or, where a line is repeated over and over, the one as far down. */
function twins(inA: readonly number[], inB: readonly number[], ia: number, limit: number): readonly number[] {
  if (inA.length * inB.length <= limit * limit) return inB;
  const twin = inB[inA.indexOf(ia)];
  return twin === undefined ? [] : [twin];
}

function distinct(sorted: Int32Array, each: (value: number) => void): void {
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) each(sorted[i] as number);
}
