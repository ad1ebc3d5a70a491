import type { Lexicon, Link, ReadArticle, Segmented } from '../model.ts';
import { part, type Share } from '../progress.ts';
import { type Passage, passages } from './groups.ts';
import { type Ends, type Hand, NO_HAND, withoutHand } from './hand.ts';
import { derivedLinks, linkByHand, score } from './links.ts';
import { indexProfile, isStory, type ParagraphProfile, type Profile, type ProfileIndex } from './profile.ts';
import { isTaken, relatedPairs, sharesOwnWords, sharesQuotation } from './related.ts';
import { type Roots, rootsOf, type Terms, termsOf } from './terms.ts';
import { relatedLink } from './ties.ts';
import { PairWeights } from './weights.ts';

/** The links of two articles and the passages that they make; `a` is the first of the two asked for. */
export interface Pairing {
  readonly links: readonly Link[];
  readonly passages: readonly Passage[];
  /** What the reader took apart. */
  readonly apart: readonly Ends[];
}

/** All that pairing needs to know of a story. Articles by index. */
export interface PairingSource {
  readonly articles: readonly ReadArticle[];
  readonly profiles: readonly Profile[];
  readonly segmented: readonly Segmented[];
  readonly lexicon: Lexicon;
  /** Per article the number of its family. */
  readonly family: readonly number[];
  /** Per article that joins sources the number of the family from which a paragraph comes. */
  readonly origins?: readonly (ReadonlyMap<number, number> | undefined)[];
  /** What the reader said of the paragraphs of articles `a < b`. */
  readonly hand?: (a: number, b: number) => Hand;
}

/**
 * Pairs articles when asked, and remembers: what two articles have to do with each other depends on these two alone, so
 * that a change of base costs nothing that was already known.
 */
export function createPairing(source: PairingSource): (a: number, b: number, share?: Share) => Pairing {
  const weights = new PairWeights(source.lexicon);
  const indexes = new Map<Profile, ProfileIndex>();
  const indexOf = (profile: Profile) => {
    const index = indexes.get(profile) ?? indexProfile(profile);
    indexes.set(profile, index);
    return index;
  };
  // Only stories of several families ask for these.
  let roots: Roots | undefined;
  const terms = new Map<number, Terms>();
  const tellingOf = (index: number) => {
    roots ??= rootsOf(source.lexicon);
    const [article, profile, segmented] = [source.articles[index], source.profiles[index], source.segmented[index]];
    const found = terms.get(index) ?? termsOf({ article, profile, segmented, roots } as Parameters<typeof termsOf>[0]);
    terms.set(index, found);
    return { terms: found, roots };
  };
  const known = new Map<number, Pairing>();
  const n = source.profiles.length;
  return (a, b, share) => {
    const found = known.get(a * n + b);
    if (found) return found;
    const [low, high] = a < b ? [a, b] : [b, a];
    const pairing = known.get(low * n + high) ?? pair(source, low, high, { weights, indexOf, tellingOf, share });
    known.set(low * n + high, pairing);
    if (a > b) known.set(a * n + b, mirrored(pairing));
    return known.get(a * n + b) as Pairing;
  };
}

/** What is kept from one pair to the next. */
interface Tools {
  readonly weights: PairWeights;
  readonly indexOf: (profile: Profile) => ProfileIndex;
  readonly tellingOf: (index: number) => { readonly terms: Terms; readonly roots: Roots };
  /** Told how far this pair has come. */
  readonly share: Share | undefined;
}

function pair(source: PairingSource, a: number, b: number, tools: Tools): Pairing {
  const { profiles, family, origins, hand } = source;
  const { weights, indexOf, share } = tools;
  const alike = family[a] === family[b] && !origins?.[a] && !origins?.[b];
  const origin = (article: number, paragraph: number) => origins?.[article]?.get(paragraph) ?? family[article];
  /** Of one source: in an article that joins several not every paragraph is of its own family's. */
  const kin = ({ ia, ib }: Ends) => origin(a, ia) === origin(b, ib);
  const pa = profiles[a] as Profile;
  const pb = profiles[b] as Profile;
  const scored = score(pa, pb, { weights, indexOf, share: part(share, 0, alike ? 0.9 : 0.5) });
  const said = hand?.(a, b) ?? NO_HAND;
  const apart = said.apart.map(({ ia, ib }): Ends => ({ ia, ib }));
  const linked = said.together.map((ends) => linkByHand(pa, pb, ends, weights));
  const heeding = (links: readonly Link[]) => withoutHand(links, said);
  const settled = (derived: readonly Link[], related: () => readonly Link[] = () => []) =>
    pairingOf({ ...settle(pa, pb, derived), related, apart });
  if (alike) return settled([...heeding(derivedLinks(pa, pb, scored, weights)), ...linked]);
  const story = (index: number) => isStory((pa.paragraphs[index] as ParagraphProfile).role);
  const paragraphs = ({ ia, ib }: Ends) =>
    [pa.paragraphs[ia] as ParagraphProfile, pb.paragraphs[ib] as ParagraphProfile] as const;
  const taken = derivedLinks(
    pa,
    pb,
    scored.filter((s) => !story(s.ia) || kin(s) || (isTaken(s) && sharesOwnWords(...paragraphs(s)))),
    weights,
  );
  const ends = new Set(taken.map((l) => `${l.ia} ${l.ib}`));
  const isStop = (word: number) => weights.isStop(word);
  const quoting = scored.filter((s) => {
    const [one, other] = paragraphs(s);
    return one.role === 'body' && other.role === 'body' && sharesQuotation(one, other, isStop);
  });
  const related = () =>
    relatedLinks(source, [a, b], quoting, { ...tools, share: part(share, 0.5, 0.9) }).filter(
      (l) => !kin(l) && !ends.has(`${l.ia} ${l.ib}`),
    );
  return settled([...heeding(taken), ...linked], () => heeding(related()));
}

/** What a pairing is made of: its passages, their links, and a way to find the links of accounts that tell the same. */
interface Found {
  readonly derived: readonly Link[];
  readonly passages: readonly Passage[];
  readonly related: () => readonly Link[];
  readonly apart: readonly Ends[];
}

/** Rows of other articles ask for passages alone: what is related is looked for when someone asks for all links. */
function pairingOf({ derived, passages: found, related, apart }: Found): Pairing {
  let links: readonly Link[] | undefined;
  return {
    passages: found,
    apart,
    get links() {
      links ??= inOrder([...derived, ...related()]);
      return links;
    },
  };
}

const inOrder = (links: readonly Link[]) => [...links].sort((x, y) => x.ia - y.ia || x.ib - y.ib);

/** Links of two independent accounts that tell the same, with what ties them. */
function relatedLinks(
  { articles, segmented, lexicon }: PairingSource,
  [a, b]: readonly [number, number],
  quoting: readonly Ends[],
  { tellingOf, share }: Tools,
): Link[] {
  const { terms, roots } = tellingOf(a);
  const { telling, told } = relatedPairs({ a: terms, b: tellingOf(b).terms, roots, quoting }, share);
  const side = (index: number) => ({
    text: (articles[index] as ReadArticle).text,
    segmented: segmented[index] as Segmented,
  });
  return told.map((pair) => relatedLink(pair, { a: side(a), b: side(b), telling, roots, lexicon }));
}

/** Makes passages of the derived links. In a passage of several paragraphs no two are the same whole: its links are partial. */
function settle(a: Profile, b: Profile, derived: readonly Link[]): Pick<Found, 'derived' | 'passages'> {
  const parts = new Map<Link, Link>();
  const found = passages(a, b, derived).map((passage) => {
    if (passage.links.length === 1) return passage;
    const links = passage.links.map((link): Link => ({ ...link, kind: 'partial' }));
    passage.links.forEach((link, i) => {
      parts.set(link, links[i] as Link);
    });
    return { ...passage, links };
  });
  return { derived: derived.map((link) => parts.get(link) ?? link), passages: found };
}

function mirroredLink({ ia, ib, sharedA, sharedB, ...rest }: Link): Link {
  return { ...rest, ia: ib, ib: ia, ...(sharedA && sharedB ? { sharedA: sharedB, sharedB: sharedA } : {}) };
}

/** The same pairing read from the other side. */
function mirrored(pairing: Pairing): Pairing {
  // A passage's links are among all of them, the same objects.
  const flipped = new Map<Link, Link>();
  const flip = (link: Link) => flipped.get(link) ?? (flipped.set(link, mirroredLink(link)).get(link) as Link);
  let links: readonly Link[] | undefined;
  return {
    get links() {
      links ??= inOrder(pairing.links.map(flip));
      return links;
    },
    passages: pairing.passages
      .map(({ ia, ib, links: own }) => ({ ia: ib, ib: ia, links: own.map(flip) }))
      .sort((x, y) => (x.ia[0] as number) - (y.ia[0] as number)),
    apart: pairing.apart.map(({ ia, ib }) => ({ ia: ib, ib: ia })),
  };
}
