import type { Lexicon } from '../model.ts';
import { STOP_WORDS } from '../text/stopwords.ts';
import { intersect, type ParagraphProfile, type Profile } from './profile.ts';

/** Weights are whole numbers of 1/1024, so that sums are exact and do not depend on the order of adding. */
export const UNIT = 1024;

/**
 * Weighs words by rarity within two articles (inverse paragraph frequency, after Spärck Jones 1972): judged by the two
 * articles alone, so that another file in the folder changes nothing between them.
 */
export class PairWeights {
  readonly #weight: Int32Array;
  readonly #stops: Uint8Array;
  readonly #frequency: Int32Array;
  #weighed: Int32Array[] = [];

  constructor(lexicon: Lexicon) {
    this.#weight = new Int32Array(lexicon.words.length);
    this.#frequency = new Int32Array(lexicon.words.length);
    this.#stops = Uint8Array.from(lexicon.words, (word) => (STOP_WORDS.has(word) ? 1 : 0));
  }

  /** Sets the weights for two articles. */
  set(a: Profile, b: Profile): void {
    const frequency = this.#frequency;
    const weight = this.#weight;
    for (const words of this.#weighed) for (let i = 0; i < words.length; i++) weight[words[i] as number] = 0;
    this.#weighed = [a.distinct, b.distinct];
    for (const { distinct, frequency: own } of [a, b])
      for (let i = 0; i < distinct.length; i++) {
        const word = distinct[i] as number;
        frequency[word] = (frequency[word] as number) + (own[i] as number);
      }
    const total = a.counted + b.counted + 1;
    for (const words of this.#weighed)
      for (let i = 0; i < words.length; i++) {
        const word = words[i] as number;
        const often = frequency[word] as number;
        if (often === 0) continue; // weighed on the other side already
        frequency[word] = 0;
        const rarity = Math.log(total / often);
        weight[word] = Math.max(1, Math.round(UNIT * (this.#stops[word] ? 0.15 * Math.min(1, rarity) : rarity)));
      }
  }

  /** The weight of a word in units of 1/1024; words of neither story weigh one unit. */
  of(word: number): number {
    return this.#weight[word] || 1;
  }

  /** Whether the word only holds others together, in any text. */
  isStop(word: number): boolean {
    return this.#stops[word] === 1;
  }

  /** Whether the word tells paragraphs apart. */
  isRare(word: number): boolean {
    return (this.#weight[word] as number) > UNIT;
  }

  /** The weight of a run of words. */
  sum(words: Int32Array, start = 0, end = words.length): number {
    let total = 0;
    for (let i = start; i < end; i++) total += this.of(words[i] as number);
    return total;
  }
}

/** How two paragraphs overlap. Weights in units of 1/1024. */
export interface Overlap {
  /** Weight of the words that both hold, each as often as both do. */
  readonly shared: number;
  /** How many of them are rare, counted once each. */
  readonly rare: number;
  /** `shared` as a share of the heavier paragraph (0 to 1), and of the lighter one. */
  readonly larger: number;
  readonly smaller: number;
  /** Shared runs of three words, and their share of the shorter paragraph's. */
  readonly runs: number;
  readonly runShare: number;
}

/** Measures the overlap of two paragraphs under the weights of their articles. */
export function overlap(a: ParagraphProfile, b: ParagraphProfile, weights: PairWeights): Overlap {
  let shared = 0;
  let rare = 0;
  let before = -1;
  intersect(a.bag, b.bag, (word) => {
    shared += weights.of(word);
    if (word !== before && weights.isRare(word)) rare++;
    before = word;
  });
  let runs = 0;
  intersect(a.trigrams, b.trigrams, () => {
    runs++;
  });
  const weightA = weights.sum(a.bag);
  const weightB = weights.sum(b.bag);
  return {
    shared,
    rare,
    larger: shared / Math.max(1, weightA, weightB),
    smaller: shared / Math.max(1, Math.min(weightA, weightB)),
    runs,
    runShare: runs / Math.max(1, Math.min(a.trigrams.length, b.trigrams.length)),
  };
}
