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
  readonly lexicon: Lexicon;
  readonly weights: PairWeights;
}

/** A related link with the words that tie its ends together, and where they stand. */
export function relatedLink(s: Scored, { a, b, segmentedA, segmentedB, lexicon, weights }: Sides): Link {
  const tying: { word: number; weight: number }[] = [];
  intersect((a.paragraphs[s.ia] as ParagraphProfile).bag, (b.paragraphs[s.ib] as ParagraphProfile).bag, (word) => {
    if (weights.isRare(word) && tying[tying.length - 1]?.word !== word) tying.push({ word, weight: weights.of(word) });
  });
  const text = (word: number) => lexicon.words[word] as string;
  tying.sort((x, y) => y.weight - x.weight || (text(x.word) < text(y.word) ? -1 : 1));
  const words = new Set(tying.map((t) => t.word));
  return {
    ...toLink(s, 'related'),
    shared: tying.slice(0, 8).map((t) => text(t.word)),
    sharedA: placesOf(segmentedA, s.ia, words),
    sharedB: placesOf(segmentedB, s.ib, words),
  };
}

/** Where words stand in a paragraph; words side by side are one range. */
function placesOf({ tokens, paragraphTokens }: Segmented, paragraph: number, words: ReadonlySet<number>): Range[] {
  const span = paragraphTokens[paragraph] as Range;
  const places: { start: number; end: number }[] = [];
  for (let t = span.start; t < span.end; t++) {
    if (tokens.kind[t] === TOKEN.space || !words.has(tokens.key[t] as number)) continue;
    const start = tokens.start[t] as number;
    const last = places[places.length - 1];
    const joined =
      last && (last.end === start || (last.end === tokens.start[t - 1] && tokens.kind[t - 1] === TOKEN.space));
    if (joined) last.end = tokens.start[t + 1] as number;
    else places.push({ start, end: tokens.start[t + 1] as number });
  }
  return places;
}
