import type { Link, LinkKind } from '../model.ts';
import { part, tell } from '../progress.ts';
import { candidates, type ScoringTools } from './candidates.ts';
import type { Ends } from './hand.ts';
import { intersect, isStory, type ParagraphProfile, type Profile } from './profile.ts';
import { type Overlap, overlap, type PairWeights, UNIT } from './weights.ts';

/** Two paragraphs that share enough to be looked at, and how much they share. */
export interface Scored extends Overlap {
  readonly ia: number;
  readonly ib: number;
}

/**
 * How much must be shared. Each is a share of weighted words (`larger`, `smaller`) or of runs of three words (`runShare`);
 * they were read off three hand-read stories, where they stand in the middle of a wide gap, not on its edge.
 */
const LIMITS = {
  /** Most of both paragraphs. */
  whole: 0.42,
  /** Most of the shorter one, and in the same runs of words. */
  part: { smaller: 0.45, runs: 3, runShare: 0.15 },
  /** A verbatim stretch, whatever else stands around it. */
  stretch: { runs: 3, runShare: 0.3 },
  /** A sentence of one that the other holds. */
  sentence: { share: 0.6, runs: 3, weight: 6 * UNIT },
  /** A headline: of the shorter one's words of content, by number. */
  headline: { share: 0.5, shared: 3 },
  /** A paragraph without counterpart, beside the neighbors of its neighbors. */
  gap: { larger: 0.11, shared: 3 * UNIT },
  /** Two paragraphs without counterpart, anywhere; more is asked where one of them has a counterpart already. */
  loose: { larger: 0.285, taken: 0.295, shared: 7 * UNIT, rare: 3 },
} as const;

const isLinked = (s: Scored) =>
  s.larger >= LIMITS.whole ||
  (s.smaller >= LIMITS.part.smaller && s.runs >= LIMITS.part.runs && s.runShare >= LIMITS.part.runShare) ||
  (s.runs >= LIMITS.stretch.runs && s.runShare >= LIMITS.stretch.runShare);

/** Whether one of `a`'s sentences stands in `b` for the most part: a split, a merge, a quotation pulled out. */
function holdsSentence(a: ParagraphProfile, b: ParagraphProfile, weights: PairWeights): boolean {
  const { share, runs, weight } = LIMITS.sentence;
  for (const { start, end } of a.sentences()) {
    if (end - start < 5) continue;
    const sentence = a.stems.slice(start, end).sort();
    const whole = weights.sum(sentence);
    if (whole < weight) continue;
    let shared = 0;
    intersect(sentence, b.bag, (word) => {
      shared += weights.of(word);
    });
    if (shared < share * whole) continue;
    if (commonRuns(a.words, start, end, b) >= runs) return true;
  }
  return false;
}

/**
 * Whether two headlines of one source are one in other words. They are made of what the whole story is about, which weighs little there:
 * their words are counted, not weighed.
 */
function headlinesAgree(a: ParagraphProfile, b: ParagraphProfile, weights: PairWeights): boolean {
  if (a.role !== 'headline' || b.role !== 'headline') return false;
  const content = ({ stems }: ParagraphProfile) => new Set(stems.filter((word) => !weights.isStop(word)));
  const [own, other] = [content(a), content(b)];
  const shared = [...own].filter((word) => other.has(word)).length;
  return shared >= LIMITS.headline.shared && shared >= LIMITS.headline.share * Math.min(own.size, other.size);
}

/** Runs of three words of `a` between `start` and `end` that `b` holds too. */
function commonRuns(words: Int32Array, start: number, end: number, b: ParagraphProfile): number {
  const held = new Set<string>();
  for (let i = 0; i + 2 < b.words.length; i++) held.add(`${b.words[i]} ${b.words[i + 1]} ${b.words[i + 2]}`);
  let found = 0;
  for (let i = start; i + 2 < end; i++) if (held.has(`${words[i]} ${words[i + 1]} ${words[i + 2]}`)) found++;
  return found;
}

/** The kind of a link that is no `related` one. */
function kindOf(s: Scored, a: ParagraphProfile, b: ParagraphProfile): Exclude<LinkKind, 'related'> {
  if (a.fold === b.fold) return 'same';
  const shorter = Math.min(a.words.length, b.words.length);
  const longer = Math.max(a.words.length, b.words.length);
  const alike = s.larger >= 0.5 || (s.larger >= LIMITS.whole && shorter >= 0.6 * longer);
  if (!alike) return s.larger >= 0.34 && shorter >= 0.7 * longer && s.runShare < 0.3 ? 'rewritten' : 'partial';
  if (s.smaller >= 0.8 && shorter < 0.72 * longer) return 'partial';
  return s.runShare >= 0.5 || s.larger >= 0.72
    ? 'edited'
    : s.runShare >= 0.3 && s.larger >= 0.6
      ? 'edited'
      : 'rewritten';
}

/** Whether two paragraphs may be compared: story text with story text, and a headline with a headline only. */
const comparable = (a: ParagraphProfile, b: ParagraphProfile) =>
  isStory(a.role) && isStory(b.role) && (a.role === 'headline') === (b.role === 'headline');

/** What stands around the story is linked only where it is nearly the same words. */
const sameAside = (a: ParagraphProfile, b: ParagraphProfile, s: Overlap) =>
  !isStory(a.role) && !isStory(b.role) && (a.fold === b.fold || (s.runs >= 5 && s.runShare >= 0.6));

/** So much of the time goes to finding what may overlap; the rest to measuring it. */
const PROPOSED = 0.7;

/** Everything of two articles that overlaps at all, scored once. */
export function score(a: Profile, b: Profile, { weights, indexOf, share }: ScoringTools): Scored[] {
  weights.set(a, b);
  const scored: Scored[] = [];
  const found = candidates(a, b, { weights, indexOf, share: part(share, 0, PROPOSED) });
  const measuring = part(share, PROPOSED, 1);
  for (const [at, [ia, ib]] of found.entries()) {
    tell(measuring, at, found.length);
    const pa = a.paragraphs[ia] as ParagraphProfile;
    const pb = b.paragraphs[ib] as ParagraphProfile;
    const measured = overlap(pa, pb, weights);
    // A row of asterisks has no words to weigh, and is the same all the same.
    const o = pa.fold === pb.fold ? { ...measured, larger: 1, smaller: 1 } : measured;
    if (comparable(pa, pb) || sameAside(pa, pb, o)) scored.push({ ia, ib, ...o });
  }
  return scored;
}

const thousandths = (share: number) => Math.round(share * 1000) / 1000;

export const toLink = (s: Scored, kind: LinkKind): Link => ({
  ia: s.ia,
  ib: s.ib,
  kind,
  similarity: thousandths(s.larger),
  containment: thousandths(s.smaller),
});

/** The link of two paragraphs that the reader put together: whatever they share, they are compared as one passage. */
export function linkByHand(a: Profile, b: Profile, { ia, ib }: Ends, weights: PairWeights): Link {
  const pa = a.paragraphs[ia] as ParagraphProfile;
  const pb = b.paragraphs[ib] as ParagraphProfile;
  const s = { ia, ib, ...overlap(pa, pb, weights) };
  const kind = kindOf(s, pa, pb);
  const holdsPart = s.smaller >= LIMITS.part.smaller;
  return { ...toLink(s, kind === 'partial' && !holdsPart ? 'rewritten' : kind), byHand: true };
}

/**
 * Links between two articles that share a source: `same`, `edited`, `rewritten`, `partial`, many to many, ordered by
 * place. Both sides are judged alike: swapping the articles swaps the links' ends and changes nothing else.
 */
export function derivedLinks(a: Profile, b: Profile, scored: readonly Scored[], weights: PairWeights): Link[] {
  const links: Link[] = [];
  const rest: Scored[] = [];
  for (const s of scored) {
    const pa = a.paragraphs[s.ia] as ParagraphProfile;
    const pb = b.paragraphs[s.ib] as ParagraphProfile;
    if (!isStory(pa.role) || isLinked(s)) links.push(toLink(s, kindOf(s, pa, pb)));
    else if (headlinesAgree(pa, pb, weights)) links.push(toLink(s, 'rewritten'));
    else if (
      s.smaller >= 0.25 &&
      s.runs >= LIMITS.sentence.runs &&
      (holdsSentence(pa, pb, weights) || holdsSentence(pb, pa, weights))
    )
      links.push(toLink(s, 'partial'));
    else rest.push(s);
  }
  links.push(
    ...fillGaps(
      links.filter((l) => isStory((a.paragraphs[l.ia] as ParagraphProfile).role)),
      rest,
    ),
  );
  return links.sort((x, y) => x.ia - y.ia || x.ib - y.ib);
}

/** Whether the neighbors on both sides are linked to each other, one unlinked paragraph between allowed on either side. */
function stands(s: Scored, partner: ReadonlyMap<number, readonly number[]>): boolean {
  const linked = (ia: number, ib: number) => partner.get(ia)?.includes(ib) ?? false;
  const beside = (step: number) =>
    linked(s.ia + step, s.ib + step) || linked(s.ia + 2 * step, s.ib + step) || linked(s.ia + step, s.ib + 2 * step);
  return beside(-1) && beside(1);
}

/** Links for paragraphs that have none: between their neighbors' counterparts less is asked, elsewhere more. */
function fillGaps(links: readonly Link[], rest: readonly Scored[]): Link[] {
  const partner = new Map<number, number[]>();
  const taken = new Set<number>();
  for (const l of links) {
    partner.set(l.ia, [...(partner.get(l.ia) ?? []), l.ib]);
    taken.add(l.ib);
  }
  const free = rest.filter((s) => !partner.has(s.ia) || !taken.has(s.ib));
  const best = new Map<string, number>();
  for (const s of free)
    for (const end of [`a${s.ia}`, `b${s.ib}`]) best.set(end, Math.max(best.get(end) ?? 0, s.larger));
  const found: Link[] = [];
  for (const s of free) {
    const freeA = !partner.has(s.ia);
    const freeB = !taken.has(s.ib);
    const isBest =
      (!freeA || s.larger >= (best.get(`a${s.ia}`) ?? 0)) && (!freeB || s.larger >= (best.get(`b${s.ib}`) ?? 0));
    const inGap =
      freeA &&
      freeB &&
      s.larger >= LIMITS.gap.larger &&
      s.shared >= LIMITS.gap.shared &&
      s.rare > 0 &&
      stands(s, partner);
    const least = freeA && freeB ? LIMITS.loose.larger : LIMITS.loose.taken;
    const loose = isBest && s.larger >= least && s.shared >= LIMITS.loose.shared && s.rare >= LIMITS.loose.rare;
    if (inGap || loose) found.push(toLink(s, s.larger >= 0.34 ? 'rewritten' : 'partial'));
  }
  return found;
}
