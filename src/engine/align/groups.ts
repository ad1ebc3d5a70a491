import type { Link } from '../model.ts';
import { isStory, type Profile } from './profile.ts';

/** Paragraphs compared as one passage, before their words are: one to one, split or merged. */
export interface Passage {
  readonly ia: readonly number[];
  readonly ib: readonly number[];
  /** The strongest link first. */
  readonly links: readonly Link[];
}

/** A partial link joins passages only where it holds at least half of the smaller paragraph. */
const HALF = 0.5;

/**
 * The parts of a split paragraph together hold no more than the whole. Where links add up to more than this share of it, one
 * of them tells the same once again: a paragraph that stands there twice.
 */
const WHOLE = 1.2;

const fits = (passage: MutablePassage, link: Link) =>
  link.byHand || passage.links.reduce((sum, { similarity }) => sum + similarity, link.similarity) <= WHOLE;

const joins = (link: Link) =>
  link.byHand || (link.kind !== 'related' && (link.kind !== 'partial' || link.containment >= HALF));

/**
 * Pairs up the paragraphs of two articles: the strongest links first, each paragraph once; then a paragraph that is left
 * joins its neighbor's passage where both stand in one paragraph of the other article. A passage has a single paragraph
 * on one side at least, and neighbors (whatever is set aside between them) on the other.
 *
 * Gives passages ordered by their first paragraph in `a`.
 */
export function passages(a: Profile, b: Profile, links: readonly Link[]): Passage[] {
  // How far one end stands from where the other does, as whole numbers: equally far up and down is a tie.
  const far = (l: Link) => Math.abs((l.ia + 1) * (b.paragraphs.length + 1) - (l.ib + 1) * (a.paragraphs.length + 1));
  // The reader's word goes before whatever is found.
  const strength = (l: Link) => (l.byHand ? 4 : 0) + (l.kind === 'same' ? 2 : 0) + l.similarity;
  const eligible = links
    .filter(joins)
    .sort((x, y) => strength(y) - strength(x) || far(x) - far(y) || x.ia - y.ia || x.ib - y.ib);
  const ofA = new Map<number, MutablePassage>();
  const ofB = new Map<number, MutablePassage>();
  for (const link of eligible) {
    if (ofA.has(link.ia) || ofB.has(link.ib)) continue;
    const passage = { ia: [link.ia], ib: [link.ib], links: [link] };
    ofA.set(link.ia, passage);
    ofB.set(link.ib, passage);
  }
  // A paragraph beside a joined one may join in turn, so this runs until nothing moves; each round joins one at least.
  for (let joined = true; joined; ) {
    joined = false;
    for (const link of eligible) {
      const pa = ofA.get(link.ia);
      const pb = ofB.get(link.ib);
      if (pa && !pb && pa.ia.length === 1 && fits(pa, link) && isBeside(b, pa.ib, link.ib)) {
        extend(pa.ib, link.ib);
        pa.links.push(link);
        ofB.set(link.ib, pa);
        joined = true;
      } else if (pb && !pa && pb.ib.length === 1 && fits(pb, link) && isBeside(a, pb.ia, link.ia)) {
        extend(pb.ia, link.ia);
        pb.links.push(link);
        ofA.set(link.ia, pb);
        joined = true;
      }
    }
  }
  return [...new Set(ofA.values())].sort((x, y) => (x.ia[0] as number) - (y.ia[0] as number));
}

interface MutablePassage {
  ia: number[];
  ib: number[];
  links: Link[];
}

function extend(side: number[], paragraph: number): void {
  side.push(paragraph);
  side.sort((x, y) => x - y);
}

/** Whether nothing of the story stands between the paragraph and those of a passage. */
function isBeside(article: Profile, side: readonly number[], paragraph: number): boolean {
  const first = side[0] as number;
  const last = side[side.length - 1] as number;
  const [from, to] = paragraph < first ? [paragraph + 1, first] : [last + 1, paragraph];
  if (paragraph > first && paragraph < last) return false;
  for (let i = from; i < to; i++) if (isStory(article.paragraphs[i]?.role ?? 'body')) return false;
  return true;
}
