import { type Share, tell } from '../progress.ts';
import type { Ends } from './hand.ts';
import type { Scored } from './links.ts';
import type { ParagraphProfile } from './profile.ts';
import { Telling, type Told } from './telling.ts';
import type { Roots, Terms } from './terms.ts';
import { UNIT } from './weights.ts';

/**
 * What two paragraphs of independent accounts must share to tell the same. Chosen on two hand-read stories and seen on the third, in
 * turn, from the middle of the ranges within which little changes (given with each). `rare` was found on 22 further pairs of accounts of
 * five events, read by hand before they were measured: it took the mean F1 there from 57 to 70, and left precision where it was.
 */
const LIMITS = {
  /** Of `likeness`, after the contest with the other pairs of either end. 0.22 to 0.28. */
  likeness: 0.23,
  /** Headlines, of which there is one on either side. */
  headline: 0.3,
  /** Weight of what is shared, for each unit of rarity that the rarest word has: about two rare words. 1.5 to 1.65. */
  weight: 1.62,
  /** None that falls behind the best pair of either end by more. 0.55 to 0.82. */
  ofBest: 0.6,
  /** So much of what is rare is enough, however long the two are: two things that stand nowhere else. 1.9 to 2.1. */
  rare: 2,
  /**
   * A short paragraph tells little, and what it shares weighs little: where so much of it stands in the other, a part of the weight is
   * enough, and other paragraphs may tell it too. 0.33 to 0.37 of the lighter, 0.6 to 0.8 of the weight, a likeness of 0.2.
   */
  short: { ofLighter: 0.35, weight: 0.7, likeness: 0.2 },
} as const;

/**
 * A pair counts for more where no other pair of either end comes near, for less where another is better: its likeness is
 * multiplied, for each end, by its ratio to the other's to the power of this. 0.35 to 0.6.
 */
const CONTEST = { power: 0.4, floor: 0.08, most: 2 } as const;

/** Whether two paragraphs of different sources may be the same text all the same: one took it from the other. */
export const isTaken = (s: Scored) => s.larger >= 0.6 && s.runShare >= 0.4;

/**
 * Of the runs of words that the shorter of two paragraphs has outside quotations, so many must stand in the other; more where they are one
 * stretch: at which meeting, and where, takes a dozen words that every agency has.
 */
const UNQUOTED = { run: 3, least: 2, share: 0.4, stretch: 0.5 } as const;

/**
 * Whether two paragraphs share wording that nobody is quoted for. Who quotes the same words was at the same event, and took nothing: a
 * quotation alone makes no two accounts one text.
 */
export function sharesOwnWords(a: ParagraphProfile, b: ParagraphProfile): boolean {
  if (a.fold === b.fold && !a.quoted.includes(1)) return true;
  const [own, other] = [unquotedRuns(a), unquotedRuns(b)];
  const [fewer, more] = own.size <= other.size ? [own, other] : [other, own];
  const shared = [...fewer].filter(([run]) => more.has(run)).map(([, at]) => at);
  const isStretch = shared.every((at, i) => i === 0 || at === (shared[i - 1] as number) + 1);
  const share = shared.length / Math.max(1, fewer.size);
  return shared.length >= UNQUOTED.least && (isStretch ? share > UNQUOTED.stretch : share >= UNQUOTED.share);
}

/** The runs of words outside quotations, each with the place of its first word, in order. */
function unquotedRuns({ words, quoted }: ParagraphProfile): Map<string, number> {
  const runs = new Map<string, number>();
  for (let i = 0; i + UNQUOTED.run <= words.length; i++) {
    const run = words.subarray(i, i + UNQUOTED.run).join(' ');
    if (!runs.has(run) && !quoted.subarray(i, i + UNQUOTED.run).includes(1)) runs.set(run, i);
  }
  return runs;
}

/** So many words in a row, one of them of content, that both quote are the same words of somebody; five may be what anyone says. */
const QUOTED_RUN = 7;

/** Whether two paragraphs quote the same words. */
export function sharesQuotation(a: ParagraphProfile, b: ParagraphProfile, isStop: (word: number) => boolean): boolean {
  const own = quotedRuns(a, isStop);
  return own.size > 0 && [...quotedRuns(b, isStop)].some((run) => own.has(run));
}

function quotedRuns({ words, quoted }: ParagraphProfile, isStop: (word: number) => boolean): Set<string> {
  const runs = new Set<string>();
  // How many words up to here are quoted, without one between them that is not.
  let length = 0;
  for (let i = 0; i < words.length; i++) {
    length = quoted[i] === 0 ? 0 : length + 1;
    if (length < QUOTED_RUN) continue;
    const run = words.subarray(i + 1 - QUOTED_RUN, i + 1);
    if (!run.every(isStop)) runs.add(run.join(' '));
  }
  return runs;
}

/** What of two accounts is set against each other. */
export interface Accounts {
  readonly a: Terms;
  readonly b: Terms;
  readonly roots: Roots;
  /** Paragraphs that quote the same words: whoever does tells of the same moment, however much else stands there. */
  readonly quoting: readonly Ends[];
}

/** Paragraphs of two independent accounts that tell the same, one to many, ordered by place; with what each pair shares. */
export function relatedPairs({ a, b, roots, quoting }: Accounts, share?: Share): { telling: Telling; told: Told[] } {
  const telling = new Telling(a, b, roots);
  const all = candidatesOf(telling, share);
  const quoted = new Set(quoting.map(({ ia, ib }) => `${ia} ${ib}`));
  for (const { ia, ib } of quoting)
    if (!all.some((pair) => pair.ia === ia && pair.ib === ib)) all.push(telling.told(ia, ib));
  const contest = contestOf(all);
  const leastWeight = LIMITS.weight * UNIT * Math.log(a.counted + b.counted + 1);
  const isRelated = (pair: Told) => {
    if (a.paragraphs[pair.ia]?.role === 'headline') return pair.likeness >= LIMITS.headline;
    if (pair.rare >= LIMITS.rare * UNIT || quoted.has(`${pair.ia} ${pair.ib}`)) return true;
    if (isMostOfShort(pair, leastWeight)) return true;
    if (pair.weight < leastWeight) return false;
    const rivals = [contest(`a${pair.ia}`, pair), contest(`b${pair.ib}`, pair)];
    if (rivals.some((rival) => pair.likeness < LIMITS.ofBest * rival)) return false;
    return (
      rivals.reduce((likeness, rival) => likeness * against(pair.likeness, rival), pair.likeness) >= LIMITS.likeness
    );
  };
  return { telling, told: all.filter(isRelated).sort((x, y) => x.ia - y.ia || x.ib - y.ib) };
}

const isMostOfShort = ({ ofLighter, weight, likeness }: Told, least: number) =>
  ofLighter >= LIMITS.short.ofLighter && weight >= LIMITS.short.weight * least && likeness >= LIMITS.short.likeness;

const against = (likeness: number, rival: number) =>
  Math.min(CONTEST.most, likeness / Math.max(CONTEST.floor, rival)) ** CONTEST.power;

/** For an end and one of its pairs the likeness of the best of its other pairs. */
function contestOf(all: readonly Told[]): (end: string, pair: Told) => number {
  const best = new Map<string, { first?: Told; second: number }>();
  for (const pair of all)
    for (const end of [`a${pair.ia}`, `b${pair.ib}`]) {
      const known = best.get(end);
      if (!known?.first || pair.likeness > known.first.likeness)
        best.set(end, { first: pair, second: known?.first?.likeness ?? 0 });
      else known.second = Math.max(known.second, pair.likeness);
    }
  return (end, pair) => {
    const known = best.get(end);
    return (known?.first === pair ? known.second : known?.first?.likeness) ?? 0;
  };
}

/** A word that stands in more paragraphs than this proposes nothing, so that long texts stay cheap. */
const mostHolders = (paragraphs: number) => Math.max(12, Math.ceil(2 * Math.sqrt(paragraphs)));

/** Body paragraphs, and headlines, that share any word that is not in too many of them; measured. */
function candidatesOf(telling: Telling, share?: Share): Told[] {
  const { a, b } = telling;
  const limit = mostHolders(Math.max(a.paragraphs.length, b.paragraphs.length));
  const found: Told[] = [];
  a.paragraphs.forEach(({ role, roots }, ia) => {
    tell(share, ia, a.paragraphs.length);
    if (role !== 'body' && role !== 'headline') return;
    const proposed = new Map<number, number>();
    for (const root of roots) {
      const holders = b.holders.get(root) ?? [];
      if (holders.length > limit) continue;
      for (const ib of holders) proposed.set(ib, (proposed.get(ib) ?? 0) + telling.weightOf(root));
    }
    for (const [ib, weight] of proposed)
      if (weight >= UNIT && b.paragraphs[ib]?.role === role) found.push(telling.told(ia, ib));
  });
  return found;
}
