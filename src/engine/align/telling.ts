import type { ParagraphTerms, RootSet, Roots, Terms } from './terms.ts';
import { UNIT } from './weights.ts';

/**
 * What a root counts for, beside its rarity in the two articles. `common`: words that any two reports share. `proper`: names and
 * numbers, which nobody shares by chance. `event`: words of either lede say what the event is, not which part of it a paragraph tells.
 * Each was tried alone: less than 0.3 or more than 0.5 for `common` and `event`, 1.2 to 1.4 for `proper`, changes little within.
 */
const COUNTS = { common: 0.42, proper: 1.28, event: 0.47 } as const;

/** A pair that shares a sentence counts for that, though the rest of the paragraphs be of other things. */
const SENTENCE = 0.73;
/** Where more pairs of sentences than this would have to be tried, the paragraphs are judged as wholes. */
const MOST_SENTENCES = 400;
/** What the whole length of an article between the two places takes away. */
const DISTANCE = 0.25;

/** How far two paragraphs of independent accounts tell the same. */
export interface Told {
  readonly ia: number;
  readonly ib: number;
  /** Roots that both hold, sorted. */
  readonly shared: readonly number[];
  /** Weight of what is shared, in units of 1/1024; a name of several words counts once. */
  readonly weight: number;
  /** The share of what either tells: 0 to about 1.3. */
  readonly likeness: number;
  /** The share of what the lighter of the two tells, 0 to 1. */
  readonly ofLighter: number;
  /**
   * How much that is rare is shared, in units of 1/1024: a name, number or uncommon word that stands in no other paragraph of either
   * article counts 1, one that stands in `m` of the one and `n` of the other 1 / (m n). A name of several words counts once.
   */
  readonly rare: number;
}

/** Two articles set against each other, with what each root weighs between them. */
export class Telling {
  readonly a: Terms;
  readonly b: Terms;
  readonly #roots: Roots;
  readonly #weights = new Map<number, number>();
  /** What each paragraph and sentence weighs by itself: each is set against many. */
  readonly #owned = new Map<RootSet, number>();
  readonly #event = new Set<number>();
  readonly #lede: readonly [number, number];

  constructor(a: Terms, b: Terms, roots: Roots) {
    this.a = a;
    this.b = b;
    this.#roots = roots;
    this.#lede = [ledeOf(a), ledeOf(b)];
    for (const [terms, lede] of [
      [a, this.#lede[0]],
      [b, this.#lede[1]],
    ] as const)
      for (const root of terms.paragraphs[lede]?.roots ?? []) this.#event.add(root);
  }

  /** The weight of a root in units of 1/1024: whole numbers, so that no sum depends on the order of adding. */
  weightOf = (root: number): number => {
    const known = this.#weights.get(root);
    if (known !== undefined) return known;
    const often = (this.a.inStory.get(root) ?? 0) + (this.b.inStory.get(root) ?? 0);
    const rarity = Math.log((this.a.counted + this.b.counted + 1) / Math.max(1, often));
    const weight = Math.round(UNIT * rarity * this.#countOf(root));
    this.#weights.set(root, weight);
    return weight;
  };

  #own(roots: RootSet, names: ReadonlyMap<number, number>): number {
    const known = this.#owned.get(roots);
    if (known !== undefined) return known;
    const weight = weigh(roots, names, this.weightOf);
    this.#owned.set(roots, weight);
    return weight;
  }

  /** Whether a root is a name in either article. */
  isProper(root: number): boolean {
    return this.a.proper.has(root) || this.b.proper.has(root);
  }

  #countOf(root: number): number {
    if (this.#roots.isNumber[root]) return COUNTS.proper;
    if (this.#roots.isCommon[root]) return COUNTS.common;
    return this.isProper(root) ? COUNTS.proper : 1;
  }

  /** A full name is as rare as the least rare of its words: who is `Ahed Tamimi` once is `Tamimi` everywhere else. */
  #rare(roots: readonly number[], names: ReadonlyMap<number, number>): number {
    const ofName = new Map<number, number>();
    let total = 0;
    for (const root of roots) {
      const rarity = this.#rarity(root);
      const name = names.get(root);
      if (name === undefined) total += rarity;
      else ofName.set(name, Math.min(rarity, ofName.get(name) ?? UNIT));
    }
    for (const rarity of ofName.values()) total += rarity;
    return total;
  }

  #rarity = (root: number) =>
    this.#roots.isCommon[root]
      ? 0
      : Math.round(UNIT / Math.max(1, (this.a.inBody.get(root) ?? 1) * (this.b.inBody.get(root) ?? 1)));

  /** Measures two paragraphs of one role. */
  told(ia: number, ib: number): Told {
    const p = this.a.paragraphs[ia] as ParagraphTerms;
    const q = this.b.paragraphs[ib] as ParagraphTerms;
    const opening = p.role === 'headline' || (ia === this.#lede[0] && ib === this.#lede[1]);
    const worth = opening
      ? this.weightOf
      : (root: number) => this.weightOf(root) * (this.#event.has(root) ? COUNTS.event : 1);
    const shared = common(p.roots, q.roots);
    const weight = Math.min(weigh(shared, p.names, worth), weigh(shared, q.names, worth));
    const [own, other] = [this.#own(p.roots, p.names), this.#own(q.roots, q.names)];
    const whole = weight / geometric(own, other);
    const likeness =
      Math.max(whole, SENTENCE * this.#sentence(p, q, worth)) * (1 - DISTANCE * Math.abs(p.down - q.down));
    const rare = Math.min(this.#rare(shared, p.names), this.#rare(shared, q.names));
    return {
      ia,
      ib,
      shared,
      weight,
      likeness,
      ofLighter: weight / Math.max(UNIT, Math.min(own, other)),
      rare,
    };
  }

  /** The likeness of the two sentences that are most alike. */
  #sentence(p: ParagraphTerms, q: ParagraphTerms, worth: (root: number) => number): number {
    const pairs = p.sentences.length * q.sentences.length;
    if (pairs === 1 || pairs > MOST_SENTENCES) return 0;
    let best = 0;
    for (const s of p.sentences) {
      const own = this.#own(s, p.names);
      for (const t of q.sentences) {
        const shared = common(s, t);
        if (shared.length === 0) continue;
        const weight = Math.min(weigh(shared, p.names, worth), weigh(shared, q.names, worth));
        best = Math.max(best, weight / geometric(own, this.#own(t, q.names)));
      }
    }
    return best;
  }
}

const ledeOf = (terms: Terms) => terms.paragraphs.findIndex(({ role }) => role === 'body');

const geometric = (x: number, y: number) => Math.sqrt(Math.max(UNIT, x) * Math.max(UNIT, y));

/** What two sorted sets share. */
function common(a: RootSet, b: RootSet): number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) both.push(x);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return both;
}

/** The weight of roots, where of the words of one name only the heaviest counts. */
function weigh(roots: Iterable<number>, names: ReadonlyMap<number, number>, worth: (root: number) => number): number {
  let heaviest: Map<number, number> | undefined;
  let total = 0;
  for (const root of roots) {
    const weight = worth(root);
    const name = names.get(root);
    const before = name === undefined ? 0 : (heaviest?.get(name) ?? 0);
    if (weight <= before) continue;
    total += weight - before;
    if (name === undefined) continue;
    heaviest ??= new Map();
    heaviest.set(name, weight);
  }
  return total;
}
