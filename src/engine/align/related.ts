import type { Lexicon, Link, Range, Segmented } from '../model.ts';
import { TOKEN } from '../model.ts';
import { type Scored, toLink } from './links.ts';
import { intersect, type ParagraphProfile, type Profile } from './profile.ts';
import { type PairWeights, UNIT } from './weights.ts';

/**
 * What two independent accounts must share to tell the same: rare words, several of them, that make up a good part of one
 * paragraph. Softer than the limits for derived text, and shown as what it is: a pointer, never a comparison of words.
 */
const LIMITS = { rare: 2, shared: 6 * UNIT, smaller: 0.25, ofBest: 0.5 } as const;

/** Whether two paragraphs of different sources are the same text all the same: one took it from the other. */
export const isTaken = (s: Scored) => s.larger >= 0.6 && s.runShare >= 0.4;

/** Paragraphs of two independent accounts that tell the same: one to many, but none that falls far behind an end's best. */
export function relatedPairs(a: Profile, b: Profile, scored: readonly Scored[]): Scored[] {
  const eligible = scored.filter(
    (s) =>
      s.rare >= LIMITS.rare &&
      s.shared >= LIMITS.shared &&
      s.smaller >= LIMITS.smaller &&
      isTelling(a, s.ia) &&
      isTelling(b, s.ib),
  );
  const best = new Map<string, number>();
  for (const s of eligible)
    for (const end of [`a${s.ia}`, `b${s.ib}`]) best.set(end, Math.max(best.get(end) ?? 0, s.smaller));
  return eligible.filter((s) =>
    [`a${s.ia}`, `b${s.ib}`].every((end) => s.smaller >= LIMITS.ofBest * (best.get(end) as number)),
  );
}

const isTelling = (article: Profile, index: number) => {
  const role = (article.paragraphs[index] as ParagraphProfile).role;
  return role === 'body' || role === 'headline';
};

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
