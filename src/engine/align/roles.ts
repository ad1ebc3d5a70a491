import type { Role } from '../model.ts';
import { Postings } from '../text/postings.ts';
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
/** More is asked to make body of what looks like a line of the page: a caption may repeat half of the lede. */
const RESTORED = { share: 0.7, runs: 5 } as const;
/** Fewer carried paragraphs than this say nothing about where the story's run of text begins and ends. */
const RUN = 4;
/** A paragraph past the run that shares less than this of its words with the story is about something else. */
const TOPIC = 0.1;

/**
 * Roles by the folder's evidence: body text that no other article carries and that stands outside the story's run of text
 * is something of the page (teasers of other stories), unless it speaks of what the story speaks of. Near-copies are one
 * witness, but where one of them has a paragraph within its story, it is no teaser in another. Gives the roles of every
 * article; those that are certain by form stay. The other way round, what only looks like a line of the page is body where
 * another article carries it as such: a sentence that is set aside is lost to the comparison.
 */
export function rolesByFolder(given: RoleSource): Role[][] {
  const witnesses = holdersOf(given.articles, (p) => p.role === 'body');
  const articles = given.articles.map((paragraphs, x) => {
    const counting = { x, counts: new Int32Array(given.articles.length), isWitness: () => true };
    const restored = (p: ParagraphProfile, i: number) =>
      isAside(p.role) && !given.certain[x]?.[i] && isCarried(p, witnesses, counting, RESTORED);
    return paragraphs.map((p, i) => (restored(p, i) ? { ...p, role: 'body' as const } : p));
  });
  const source = { ...given, articles };
  const carried = articles.map((paragraphs, x) => {
    const counting = {
      x,
      counts: new Int32Array(articles.length),
      isWitness: (y: number) => !isNearCopy(source.wording, x, y),
    };
    return paragraphs.map((p) => p.role === 'body' && isCarried(p, witnesses, counting));
  });
  // What the story is about: every paragraph that two witnesses carry, in any of the articles.
  const topic = new Set<number>();
  articles.forEach((paragraphs, x) => {
    paragraphs.forEach((p, i) => {
      if (carried[x]?.[i]) for (const word of p.bag) topic.add(word);
    });
  });
  const isStranger = (x: number, i: number) => isStrange(articles[x]?.[i] as ParagraphProfile, topic, source.words);
  const alone = articles.map((_, x) => rolesOf(source, x, carried[x] as boolean[], (i) => isStranger(x, i)));
  const own = (x: number, i: number) => alone[x]?.[i] === articles[x]?.[i]?.role;
  if (articles.every((paragraphs, x) => paragraphs.every((_, i) => own(x, i)))) return alone;
  const inStory = holdersOf(articles, (p, x, i) => p.role === 'body' && own(x, i));
  return articles.map((paragraphs, x) => {
    const counting = { x, counts: new Int32Array(articles.length), isWitness: () => true };
    const strange = (i: number) => isStranger(x, i) && !isCarried(paragraphs[i] as ParagraphProfile, inStory, counting);
    return rolesOf(source, x, carried[x] as boolean[], strange);
  });
}

const isAside = (role: Role) => role !== 'body' && role !== 'headline' && role !== 'subhead';

/** The roles of one article: what is strange before and behind the run of paragraphs that are carried is set aside. */
function rolesOf(
  { articles, certain }: RoleSource,
  x: number,
  carried: readonly boolean[],
  isStranger: (paragraph: number) => boolean,
): Role[] {
  const roles = (articles[x] as readonly ParagraphProfile[]).map((p) => p.role);
  const first = carried.indexOf(true);
  const last = carried.lastIndexOf(true);
  if (carried.filter(Boolean).length < RUN) return roles;
  // One story paragraph behind the run vouches for what stands between it and the run.
  let tail = roles.length - 1;
  // What stands right above the line of those who wrote and edited the story is the story's last.
  const signed = (i: number) => roles[i + 1] === 'credit' && certain[x]?.[i + 1] === true;
  const strange = (i: number) => roles[i] !== 'body' || (isStranger(i) && !signed(i));
  while (tail > last && strange(tail)) tail--;
  let head = 0;
  while (head < first && strange(head)) head++;
  // What stands right above the run may be a lede of the article's own, in words of its own: that is never set aside.
  if (head === first) {
    const above = roles.slice(0, first).lastIndexOf('body');
    head = Math.max(0, above);
  }
  return roles.map((role, i) => ((i < head || i > tail) && role === 'body' && !certain[x]?.[i] ? 'promo' : role));
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

/** By run of three words, the articles that have it in one of the paragraphs asked for. */
function holdersOf(
  articles: RoleSource['articles'],
  counts: (paragraph: ParagraphProfile, x: number, i: number) => boolean,
): Postings {
  let most = 0;
  for (const paragraphs of articles) for (const p of paragraphs) most += p.trigrams.length;
  const holders = new Postings(most);
  articles.forEach((paragraphs, x) => {
    paragraphs.forEach((p, i) => {
      if (!counts(p, x, i)) return;
      for (let k = 0; k < p.trigrams.length; k++) holders.add(p.trigrams[k] as number, x);
    });
  });
  return holders;
}

interface Counting {
  readonly x: number;
  /** Room for a count per article. */
  readonly counts: Int32Array;
  /** Whether what another article has counts. */
  readonly isWitness: (y: number) => boolean;
}

/** Whether an article other than its own carries a paragraph, by shared runs of three words. */
function isCarried(
  p: ParagraphProfile,
  holders: Postings,
  { x, counts, isWitness }: Counting,
  least: { readonly share: number; readonly runs: number } = CARRIED,
): boolean {
  const enough = Math.max(least.runs, Math.ceil(least.share * p.trigrams.length));
  counts.fill(0);
  for (let k = 0; k < p.trigrams.length; k++)
    for (let e = holders.first(p.trigrams[k] as number); e >= 0; e = holders.next(e)) {
      const y = holders.value(e);
      if (y === x) continue;
      const count = (counts[y] as number) + 1;
      counts[y] = count;
      if (count === enough && isWitness(y)) return true;
    }
  return false;
}
