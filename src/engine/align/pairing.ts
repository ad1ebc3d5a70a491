import type { Lexicon, Link, Segmented } from '../model.ts';
import { type Passage, passages } from './groups.ts';
import { type Hand, NO_HAND, withoutHand } from './hand.ts';
import { derivedLinks, linkByHand, score } from './links.ts';
import { indexProfile, isStory, type ParagraphProfile, type Profile, type ProfileIndex } from './profile.ts';
import { isTaken, relatedLink, relatedPairs } from './related.ts';
import { PairWeights } from './weights.ts';

/** The links of two articles and the passages that they make; `a` is the first of the two asked for. */
export interface Pairing {
  readonly links: readonly Link[];
  readonly passages: readonly Passage[];
}

/** All that pairing needs to know of a story. Articles by index. */
export interface PairingSource {
  readonly texts: readonly string[];
  readonly profiles: readonly Profile[];
  readonly segmented: readonly Segmented[];
  readonly lexicon: Lexicon;
  /** For every word of the lexicon the number that stands for its stem. */
  readonly stems: Int32Array;
  /** Per article the number of its family. */
  readonly family: readonly number[];
  /** What the reader said of the paragraphs of articles `a < b`. */
  readonly hand?: (a: number, b: number) => Hand;
}

/**
 * Pairs articles when asked, and remembers: what two articles have to do with each other depends on these two alone, so
 * that a change of base costs nothing that was already known.
 */
export function createPairing(source: PairingSource): (a: number, b: number) => Pairing {
  const weights = new PairWeights(source.lexicon);
  const indexes = new Map<Profile, ProfileIndex>();
  const indexOf = (profile: Profile) => {
    const index = indexes.get(profile) ?? indexProfile(profile);
    indexes.set(profile, index);
    return index;
  };
  const known = new Map<number, Pairing>();
  const n = source.profiles.length;
  return (a, b) => {
    const found = known.get(a * n + b);
    if (found) return found;
    const [low, high] = a < b ? [a, b] : [b, a];
    const pairing = known.get(low * n + high) ?? pair(source, low, high, { weights, indexOf });
    known.set(low * n + high, pairing);
    if (a > b) known.set(a * n + b, mirrored(pairing));
    return known.get(a * n + b) as Pairing;
  };
}

/** What is kept from one pair to the next. */
interface Tools {
  readonly weights: PairWeights;
  readonly indexOf: (profile: Profile) => ProfileIndex;
}

function pair(
  { texts, profiles, segmented, lexicon, stems, family, hand }: PairingSource,
  a: number,
  b: number,
  { weights, indexOf }: Tools,
): Pairing {
  const pa = profiles[a] as Profile;
  const pb = profiles[b] as Profile;
  const scored = score(pa, pb, weights, indexOf);
  const said = hand?.(a, b) ?? NO_HAND;
  const linked = said.together.map((ends) => linkByHand(pa, pb, ends, weights));
  const heeding = (links: readonly Link[]) => withoutHand(links, said);
  if (family[a] === family[b]) {
    return settle(pa, pb, [...heeding(derivedLinks(pa, pb, scored, weights)), ...linked], []);
  }
  const story = (index: number) => isStory((pa.paragraphs[index] as ParagraphProfile).role);
  const taken = derivedLinks(
    pa,
    pb,
    scored.filter((s) => isTaken(s) || !story(s.ia)),
    weights,
  );
  const ends = new Set(taken.map((l) => `${l.ia} ${l.ib}`));
  const sides = {
    a: pa,
    b: pb,
    segmentedA: segmented[a] as Segmented,
    segmentedB: segmented[b] as Segmented,
    textA: texts[a] as string,
    lexicon,
    stems,
    weights,
  };
  const related = relatedPairs(pa, pb, scored)
    .filter((s) => !ends.has(`${s.ia} ${s.ib}`))
    .map((s) => relatedLink(s, sides));
  return settle(pa, pb, [...heeding(taken), ...linked], heeding(related));
}

/** Makes passages of the derived links. In a passage of several paragraphs no two are the same whole: its links are partial. */
function settle(a: Profile, b: Profile, derived: readonly Link[], related: readonly Link[]): Pairing {
  const parts = new Map<Link, Link>();
  const found = passages(a, b, derived).map((passage) => {
    if (passage.links.length === 1) return passage;
    const links = passage.links.map((link): Link => ({ ...link, kind: 'partial' }));
    passage.links.forEach((link, i) => {
      parts.set(link, links[i] as Link);
    });
    return { ...passage, links };
  });
  const links = [...derived.map((link) => parts.get(link) ?? link), ...related].sort(
    (x, y) => x.ia - y.ia || x.ib - y.ib,
  );
  return { links, passages: found };
}

/** The same pairing read from the other side. */
function mirrored({ links, passages: found }: Pairing): Pairing {
  const flipped = new Map<Link, Link>();
  for (const link of links) {
    const { ia, ib, sharedA, sharedB, ...rest } = link;
    flipped.set(link, {
      ...rest,
      ia: ib,
      ib: ia,
      ...(sharedA && sharedB ? { sharedA: sharedB, sharedB: sharedA } : {}),
    });
  }
  const flip = (link: Link) => flipped.get(link) as Link;
  return {
    links: links.map(flip).sort((x, y) => x.ia - y.ia || x.ib - y.ib),
    passages: found
      .map(({ ia, ib, links: own }) => ({ ia: ib, ib: ia, links: own.map(flip) }))
      .sort((x, y) => (x.ia[0] as number) - (y.ia[0] as number)),
  };
}
