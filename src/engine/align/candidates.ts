import { type Share, tell } from '../progress.ts';
import type { Postings } from '../text/postings.ts';
import type { Profile, ProfileIndex } from './profile.ts';
import { type PairWeights, UNIT } from './weights.ts';

/** A word or run that stands in more paragraphs of the indexed article than this proposes nothing, so that long texts stay cheap. */
const mostPostings = (paragraphs: number) => Math.max(12, Math.ceil(2 * Math.sqrt(paragraphs)));

const LIGHT = 0.16 * UNIT;

/** What two paragraphs must at least seem to share to be measured: of the heavier one, or of the lighter one. */
const LEAST = { larger: 0.08, smaller: 0.18 } as const;

/** Which of two articles is indexed: the longer, so that a base text is indexed once for all that are held against it. */
export const isIndexed = (a: Profile, b: Profile): boolean => a.paragraphs.length >= b.paragraphs.length;

/** What two articles are scored with. */
export interface ScoringTools {
  readonly weights: PairWeights;
  /** Gives the index of a profile; asked for one of the two. */
  readonly indexOf: (profile: Profile) => ProfileIndex;
  readonly share?: Share | undefined;
}

/**
 * Pairs of paragraphs worth measuring: those that share a run of three words, or words heavy enough together. An inverted
 * index over the longer article proposes, so that the cost grows with what is shared and not with the product of lengths. Headlines always
 * are: made of what the whole story is about, they hold no heavy word.
 *
 * @returns `[ia, ib]` ordered by `ia`, then `ib`
 */
export function candidates(a: Profile, b: Profile, tools: ScoringTools): [number, number][] {
  const proposed = isIndexed(a, b)
    ? proposals(a, b, tools).map(([ib, ia]): [number, number] => [ia, ib])
    : proposals(b, a, tools);
  const found = new Set(proposed.map(([ia, ib]) => ia * b.paragraphs.length + ib));
  for (const ia of headlines(a))
    for (const ib of headlines(b)) if (!found.has(ia * b.paragraphs.length + ib)) proposed.push([ia, ib]);
  return proposed.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/** So many headlines of an article are held against those of another; it has one, or a second that the page gives it. */
const HEADLINES = 3;

const headlines = ({ paragraphs }: Profile): readonly number[] =>
  paragraphs.flatMap(({ role }, at) => (role === 'headline' ? [at] : [])).slice(0, HEADLINES);

/** For every paragraph of `other` the paragraphs of the indexed article that may tell the same, in order. */
function proposals(indexed: Profile, other: Profile, { weights, indexOf, share }: ScoringTools): [number, number][] {
  const { words, runs, folds } = indexOf(indexed);
  const limit = mostPostings(indexed.paragraphs.length);
  const total = new Int32Array(indexed.paragraphs.length);
  const weight = new Int32Array(indexed.paragraphs.map((p) => weights.sum(p.bag)));
  const found: [number, number][] = [];
  const touched: number[] = [];
  const seen = new Map<number, number>();
  const propose = (at: number, worth: number) => {
    if (total[at] === 0) touched.push(at);
    total[at] = (total[at] as number) + worth;
  };
  const proposeAll = (postings: Postings, key: number, worth: number) => {
    const first = postings.first(key);
    if (first < 0 || postings.count(key) > limit) return;
    for (let e = first; e >= 0; e = postings.next(e)) propose(postings.value(e), worth);
  };
  other.paragraphs.forEach((p, at) => {
    tell(share, at, other.paragraphs.length);
    touched.length = 0;
    for (let i = 0; i < p.bag.length; i++) {
      const word = p.bag[i] as number;
      const worth = weights.of(word);
      // Words of grammar weigh next to nothing, and stand everywhere.
      if (worth > LIGHT && (i === 0 || word !== p.bag[i - 1])) proposeAll(words, word, worth);
    }
    for (let i = 0; i < p.trigrams.length; i++) {
      const run = p.trigrams[i] as number;
      if (i === 0 || run !== p.trigrams[i - 1]) proposeAll(runs, run, 1);
    }
    const own = weights.sum(p.bag);
    for (const k of twins(folds.get(p.fold) ?? [], seen.get(p.fold) ?? 0, limit)) propose(k, own + 1);
    seen.set(p.fold, (seen.get(p.fold) ?? 0) + 1);
    touched.sort((x, y) => x - y);
    for (const k of touched) {
      const lighter = Math.min(own, weight[k] as number);
      const heavier = Math.max(own, weight[k] as number);
      const shared = total[k] as number;
      if (shared >= LEAST.larger * heavier || shared >= LEAST.smaller * lighter) found.push([at, k]);
      total[k] = 0;
    }
  });
  return found;
}

/** Paragraphs with the very same words: all of them, or, where a line is repeated over and over, the one as far down. */
function twins(alike: readonly number[], before: number, limit: number): readonly number[] {
  if (alike.length <= limit && before < limit) return alike;
  const twin = alike[before];
  return twin === undefined ? [] : [twin];
}
