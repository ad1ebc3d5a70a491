import type { Lexicon, Link, Range, Segmented } from '../model.ts';
import { TOKEN } from '../model.ts';
import { type Scored, toLink } from './links.ts';
import { intersect, type ParagraphProfile, type Profile } from './profile.ts';
import { type PairWeights, UNIT } from './weights.ts';

/**
 * What two independent accounts must share to tell the same: rare words, several of them, that make up a good part of one
 * paragraph. Softer than the limits for derived text, and shown as what it is: a pointer, never a comparison of words.
 */
const LIMITS = {
  any: { rare: 2, shared: 6 * UNIT, smaller: 0.25 },
  /** Two accounts of one event open with it: their ledes need less, and their headlines. */
  lede: { rare: 2, shared: 4 * UNIT, smaller: 0.12 },
  headline: { rare: 1, shared: 2 * UNIT, smaller: 0.3 },
  ofBest: 0.5,
} as const;

/** Whether two paragraphs of different sources are the same text all the same: one took it from the other. */
export const isTaken = (s: Scored) => s.larger >= 0.6 && s.runShare >= 0.4;

/** Paragraphs of two independent accounts that tell the same: one to many, but none that falls far behind an end's best. */
export function relatedPairs(a: Profile, b: Profile, scored: readonly Scored[]): Scored[] {
  const [ledeA, ledeB] = [ledeOf(a), ledeOf(b)];
  const roleOf = (article: Profile, index: number) => (article.paragraphs[index] as ParagraphProfile).role;
  const eligible = scored.filter((s) => {
    const [one, two] = [roleOf(a, s.ia), roleOf(b, s.ib)];
    if (one !== two || (one !== 'body' && one !== 'headline')) return false;
    const least = one === 'headline' ? LIMITS.headline : s.ia === ledeA && s.ib === ledeB ? LIMITS.lede : LIMITS.any;
    return s.rare >= least.rare && s.shared >= least.shared && s.smaller >= least.smaller;
  });
  const best = new Map<string, number>();
  for (const s of eligible)
    for (const end of [`a${s.ia}`, `b${s.ib}`]) best.set(end, Math.max(best.get(end) ?? 0, s.smaller));
  return eligible.filter((s) =>
    [`a${s.ia}`, `b${s.ib}`].every((end) => s.smaller >= LIMITS.ofBest * (best.get(end) as number)),
  );
}

const ledeOf = (article: Profile) => article.paragraphs.findIndex((p) => p.role === 'body');

interface Sides {
  readonly a: Profile;
  readonly b: Profile;
  readonly segmentedA: Segmented;
  readonly segmentedB: Segmented;
  readonly textA: string;
  readonly lexicon: Lexicon;
  /** For every word of the lexicon the number that stands for its stem. */
  readonly stems: Int32Array;
  readonly weights: PairWeights;
}

/** The most words named on a link: enough to say why, few enough to read. */
const NAMED = 8;

/** A related link with the words that tie its ends together, and where they stand. */
export function relatedLink(s: Scored, sides: Sides): Link {
  const { a, b, segmentedA, segmentedB, lexicon, stems, weights } = sides;
  const tying: number[] = [];
  intersect((a.paragraphs[s.ia] as ParagraphProfile).bag, (b.paragraphs[s.ib] as ParagraphProfile).bag, (root) => {
    if (weights.isRare(root) && tying[tying.length - 1] !== root) tying.push(root);
  });
  const text = (root: number) => lexicon.words[root] as string;
  tying.sort((x, y) => weights.of(y) - weights.of(x) || (text(x) < text(y) ? -1 : 1));
  const roots = new Set(tying);
  const placesA = placesOf(segmentedA, s.ia, { roots, stems });
  return {
    ...toLink(s, 'related'),
    shared: tying.slice(0, NAMED).map((root) => sides.textA.slice(...(placesA.first.get(root) as [number, number]))),
    sharedA: placesA.ranges,
    sharedB: placesOf(segmentedB, s.ib, { roots, stems }).ranges,
  };
}

interface Sought {
  readonly roots: ReadonlySet<number>;
  readonly stems: Int32Array;
}

/** Where words with certain stems stand in a paragraph (words side by side are one range), and where each stands first. */
function placesOf({ tokens, paragraphTokens }: Segmented, paragraph: number, { roots, stems }: Sought) {
  const span = paragraphTokens[paragraph] as Range;
  const ranges: { start: number; end: number }[] = [];
  const first = new Map<number, [number, number]>();
  for (let t = span.start; t < span.end; t++) {
    const root = stems[tokens.key[t] as number] as number;
    if (tokens.kind[t] === TOKEN.space || !roots.has(root)) continue;
    const start = tokens.start[t] as number;
    const end = tokens.start[t + 1] as number;
    if (!first.has(root)) first.set(root, [start, end]);
    const last = ranges[ranges.length - 1];
    const joined =
      last && (last.end === start || (last.end === tokens.start[t - 1] && tokens.kind[t - 1] === TOKEN.space));
    if (joined) last.end = end;
    else ranges.push({ start, end });
  }
  return { ranges, first };
}
