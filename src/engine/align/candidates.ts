import type { Profile } from './profile.ts';
import type { PairWeights } from './weights.ts';

/** A word or run that stands in more paragraphs of one article than this proposes nothing, so that long texts stay cheap. */
const mostPostings = (paragraphs: number) => Math.max(12, Math.ceil(2 * Math.sqrt(paragraphs)));

/** What two paragraphs must at least seem to share to be measured: of the heavier one, or of the lighter one. */
const LEAST = { larger: 0.08, smaller: 0.18 } as const;

/**
 * Pairs of paragraphs worth measuring: those that share a run of three words, or words heavy enough together. An inverted
 * index over one article proposes, so that the cost grows with what is shared and not with the product of lengths.
 *
 * Gives `[ia, ib]` ordered by `ia`, then `ib`. The same pairs come out when the articles change places.
 */
export function candidates(a: Profile, b: Profile, weights: PairWeights): [number, number][] {
  const limit = mostPostings(Math.max(a.paragraphs.length, b.paragraphs.length));
  const total = new Int32Array(b.paragraphs.length);
  const weightB = Int32Array.from(b.paragraphs, (p) => weights.sum(p.bag));
  const found: [number, number][] = [];
  const touched: number[] = [];
  const propose = (ib: number, weight: number) => {
    if (total[ib] === 0) touched.push(ib);
    total[ib] = (total[ib] as number) + weight;
  };
  const proposeAll = (which: 'words' | 'runs', value: number, weight: number) => {
    const list = b.index[which].get(value);
    if (!list || list.length > limit || (a.index[which].get(value) as readonly number[]).length > limit) return;
    for (const ib of list) propose(ib, weight);
  };
  a.paragraphs.forEach((p, ia) => {
    touched.length = 0;
    for (let i = 0; i < p.bag.length; i++) {
      const word = p.bag[i] as number;
      if (i === 0 || word !== p.bag[i - 1]) proposeAll('words', word, weights.of(word));
    }
    for (let i = 0; i < p.trigrams.length; i++) {
      const run = p.trigrams[i] as number;
      if (i === 0 || run !== p.trigrams[i - 1]) proposeAll('runs', run, 1);
    }
    const weightA = weights.sum(p.bag);
    for (const ib of twins(a.index.folds.get(p.fold) ?? [], b.index.folds.get(p.fold) ?? [], ia, limit))
      propose(ib, weightA + 1);
    touched.sort((x, y) => x - y);
    for (const ib of touched) {
      const seen = total[ib] as number;
      const [lighter, heavier] =
        weightA < (weightB[ib] as number) ? [weightA, weightB[ib] as number] : [weightB[ib] as number, weightA];
      if (seen >= LEAST.larger * heavier || seen >= LEAST.smaller * lighter) found.push([ia, ib]);
      total[ib] = 0;
    }
  });
  return found;
}

/** Paragraphs of `b` with the very same words: all of them, or, where a line is repeated over and over, the one as far down. */
function twins(inA: readonly number[], inB: readonly number[], ia: number, limit: number): readonly number[] {
  if (inA.length * inB.length <= limit * limit) return inB;
  const twin = inB[inA.indexOf(ia)];
  return twin === undefined ? [] : [twin];
}
