import type { Role } from '../model.ts';
import { STOP_WORDS } from '../text/stopwords.ts';
import { isNearCopy, type SharedWording } from './families.ts';
import type { ParagraphProfile } from './profile.ts';

/** What the folder tells about the roles of one article. */
export interface RoleSource {
  /** Profiled paragraphs by article. */
  readonly articles: readonly (readonly ParagraphProfile[])[];
  readonly words: readonly string[];
  readonly wording: SharedWording;
  /** Per article and paragraph whether its role is certain by form: the folder does not overrule it. */
  readonly certain: readonly (readonly boolean[])[];
}

/** A paragraph is carried by another article when this share of its runs of three words stands there. */
const CARRIED = { share: 0.3, runs: 3 } as const;
/** Fewer carried paragraphs than this say nothing about where the story's run of text begins and ends. */
const RUN = 4;
/** A paragraph past the run that shares less than this of its words with the story is about something else. */
const TOPIC = 0.1;

/**
 * Roles by the folder's evidence: body text that no other article carries and that stands outside the story's run of text
 * is something of the page (teasers of other stories), unless it speaks of what the story speaks of. Near-copies are one
 * witness. Gives the roles of every article; those that are certain by form stay.
 */
export function rolesByFolder(source: RoleSource): Role[][] {
  const carried = carriedElsewhere(source);
  // What the story is about: every paragraph that two witnesses carry, in any of the articles.
  const topic = new Set<number>();
  source.articles.forEach((paragraphs, x) => {
    paragraphs.forEach((p, i) => {
      if (carried[x]?.[i]) for (const word of p.bag) topic.add(word);
    });
  });
  return source.articles.map((paragraphs, x) => {
    const roles = paragraphs.map((p) => p.role);
    const own = carried[x] as boolean[];
    const first = own.indexOf(true);
    const last = own.lastIndexOf(true);
    if (own.filter(Boolean).length < RUN) return roles;
    // One story paragraph behind the run vouches for what stands between it and the run.
    let tail = roles.length - 1;
    const strange = (i: number) =>
      roles[i] !== 'body' || isStrange(paragraphs[i] as ParagraphProfile, topic, source.words);
    while (tail > last && strange(tail)) tail--;
    for (let i = tail + 1; i < roles.length; i++)
      if (roles[i] === 'body' && !source.certain[x]?.[i]) roles[i] = 'promo';
    let head = 0;
    while (head < first && strange(head)) head++;
    for (let i = 0; i < head; i++) if (roles[i] === 'body' && !source.certain[x]?.[i]) roles[i] = 'promo';
    return roles;
  });
}

function isStrange(paragraph: ParagraphProfile, topic: ReadonlySet<number>, words: readonly string[]): boolean {
  let own = 0;
  let shared = 0;
  paragraph.bag.forEach((word, i) => {
    if (word === paragraph.bag[i - 1] || STOP_WORDS.has(words[word] as string)) return;
    own++;
    if (topic.has(word)) shared++;
  });
  return own >= 8 && shared < TOPIC * own;
}

/** Per article and paragraph whether another witness carries it, by shared runs of three words. */
function carriedElsewhere({ articles, wording }: RoleSource): boolean[][] {
  const holders = new Map<number, number[]>();
  articles.forEach((paragraphs, x) => {
    for (const p of paragraphs) {
      if (p.role !== 'body') continue;
      for (const run of p.trigrams) {
        const list = holders.get(run);
        if (!list) holders.set(run, [x]);
        else if (list[list.length - 1] !== x) list.push(x);
      }
    }
  });
  const counts = new Int32Array(articles.length);
  return articles.map((paragraphs, x) =>
    paragraphs.map(
      (p) => p.role === 'body' && isCarried(p, (run) => holders.get(run) as number[], { x, counts, wording }),
    ),
  );
}

interface Counting {
  readonly x: number;
  /** Room for a count per article. */
  readonly counts: Int32Array;
  readonly wording: SharedWording;
}

function isCarried(
  p: ParagraphProfile,
  holders: (run: number) => readonly number[],
  { x, counts, wording }: Counting,
): boolean {
  const enough = Math.max(CARRIED.runs, Math.ceil(CARRIED.share * p.trigrams.length));
  counts.fill(0);
  for (const run of p.trigrams)
    for (const y of holders(run)) {
      if (y === x) continue;
      const count = (counts[y] as number) + 1;
      counts[y] = count;
      if (count === enough && !isNearCopy(wording, x, y)) return true;
    }
  return false;
}
