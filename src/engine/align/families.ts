import { Postings } from '../text/postings.ts';
import { STOP_WORDS } from '../text/stopwords.ts';
import { type Join, takenApart } from './combined.ts';
import { isStory, type ParagraphProfile, type Profile, shingles } from './profile.ts';

/** How many words in a row count as shared wording: enough that two reporters do not write them by chance. */
const RUN = 4;

/** Shared runs of words outside quotations, for every pair of articles that shares any. */
export interface SharedWording {
  /** Distinct runs of each article. */
  readonly runs: readonly number[];
  /** How many of them another article holds too. */
  readonly carried: readonly number[];
  /** Distinct runs that articles `x` and `y` share. */
  shared(x: number, y: number): number;
}

/**
 * Counts the runs of four words that articles share, by an inverted index over all of them. Quoted words are left out: two
 * reporters who heard the same person do not share a source for that.
 */
export function sharedWording(articles: readonly (readonly ParagraphProfile[])[], hashes: Int32Array): SharedWording {
  const own = articles.map((paragraphs) => ownRuns(paragraphs, hashes));
  const holders = new Postings(own.reduce((sum, runs) => sum + runs.length, 0));
  const runs = own.map((found, x) => {
    let distinct = 0;
    for (let i = 0; i < found.length; i++) if (holders.add(found[i] as number, x)) distinct++;
    return distinct;
  });
  const n = articles.length;
  const counts = new Int32Array(n * n);
  const carried = articles.map(() => 0);
  holders.eachHead((head) => {
    if (holders.next(head) < 0) return;
    for (let e = head; e >= 0; e = holders.next(e)) {
      const x = holders.value(e);
      carried[x] = (carried[x] as number) + 1;
      for (let f = holders.next(e); f >= 0; f = holders.next(f)) {
        const at = x * n + holders.value(f);
        counts[at] = (counts[at] as number) + 1;
      }
    }
  });
  return { runs, carried, shared: (x, y) => counts[Math.min(x, y) * n + Math.max(x, y)] as number };
}

/** Whether a run of words stands inside a quotation throughout. */
function isQuoted({ quoted }: ParagraphProfile, at: number): boolean {
  for (let k = 0; k < RUN; k++) if (quoted[at + k] === 0) return false;
  return true;
}

/** The runs of an article's body that are not quoted, in order; one that comes again stands there again. */
function ownRuns(paragraphs: readonly ParagraphProfile[], hashes: Int32Array): Int32Array {
  const own = new Int32Array(paragraphs.reduce((sum, p) => sum + p.words.length, 0));
  let count = 0;
  for (const p of paragraphs) {
    if (p.role !== 'body') continue;
    const start = count;
    const found = shingles(p.words, hashes, RUN, own, start);
    for (let i = 0; i < found; i++) if (!isQuoted(p, i)) own[count++] = own[start + i] as number;
  }
  return own.subarray(0, count);
}

/** An article of one family shares this much of the shorter text; less is asked where the credits agree. */
const SHARED = { share: 0.1, runs: 8, creditedShare: 0.03, creditedRuns: 6 } as const;

/**
 * Groups articles that share a wire source, by the wording that they share; a credit alone never joins two, it only lowers
 * what is asked. Copies belong together however short they are. An article that joins two sources makes no one family of them: it
 * goes with the one that it shares most with, and is told as `combined`.
 *
 * @param agencies what each article credits, or undefined
 * @param words the words of the lexicon, by which ledes are held against each other
 * @returns for each article the smallest index of its family, and the articles that join sources
 */
export function families(
  profiles: readonly Profile[],
  wording: SharedWording,
  agencies: readonly (string | undefined)[],
  words: readonly string[],
): { readonly family: number[]; readonly combined: ReadonlySet<number> } {
  const root = profiles.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (root[at] !== at) at = root[at] as number;
    root[i] = at;
    return at;
  };
  const texts = profiles.map(storyText);
  const found: Join[] = [];
  for (let x = 0; x < profiles.length; x++)
    for (let y = x + 1; y < profiles.length; y++) {
      const runs = wording.shared(x, y);
      const share = runs / Math.max(1, Math.min(wording.runs[x] as number, wording.runs[y] as number));
      const credited = agencies[x] !== undefined && agencies[x] === agencies[y];
      const joined =
        (texts[x] === texts[y] && texts[x] !== '') ||
        (share >= SHARED.share && runs >= SHARED.runs) ||
        (credited && share >= SHARED.creditedShare && runs >= SHARED.creditedRuns) ||
        isShortVersion(profiles[x] as Profile, profiles[y] as Profile);
      if (joined) found.push([x, y]);
    }
  const { joins, combined } = takenApart(profiles.length, found, {
    wording,
    agencies,
    openAlike: (x, y) => openAlike(profiles[x] as Profile, profiles[y] as Profile, words),
  });
  for (const [x, y] of joins) {
    const [low, high] = [find(x), find(y)].sort((p, q) => p - q) as [number, number];
    root[high] = low;
  }
  return { family: profiles.map((_, i) => find(i)), combined };
}

/** Ledes of one event have so many telling words in common, and so much of the shorter one's. */
const LEDES = { words: 4, share: 0.3 } as const;

/** Whether the first paragraphs of two articles tell of the same, by the stems that they share. */
function openAlike(a: Profile, b: Profile, words: readonly string[]): boolean {
  const [x, y] = [ledeStems(a, words), ledeStems(b, words)];
  const shared = [...x].filter((stem) => y.has(stem)).length;
  return shared >= LEDES.words && shared >= LEDES.share * Math.min(x.size, y.size);
}

function ledeStems({ paragraphs }: Profile, words: readonly string[]): Set<number> {
  const lede = paragraphs.find(({ role }) => role === 'body');
  return new Set([...(lede?.stems ?? [])].filter((stem) => !STOP_WORDS.has(words[stem] as string)));
}

/** Of a note of so few words hardly a run of four survives an edit: there most of its words must be the other's. */
const SHORT = { words: 60, ratio: 2, share: 0.5, least: 3 } as const;

function isShortVersion(a: Profile, b: Profile): boolean {
  const [shorter, longer] = bodyWords(a) <= bodyWords(b) ? [a, b] : [b, a];
  if (bodyWords(shorter) > SHORT.words || bodyWords(longer) > SHORT.ratio * bodyWords(shorter)) return false;
  const others = new Set(longer.distinct);
  let shared = 0;
  for (const word of shorter.distinct) if (others.has(word)) shared++;
  return shared >= SHORT.least && shared >= SHORT.share * shorter.distinct.length;
}

/** Nearly the same story text: the two count as one witness. */
export function isNearCopy(wording: SharedWording, x: number, y: number): boolean {
  const most = Math.max(wording.runs[x] as number, wording.runs[y] as number);
  return most > 0 && wording.shared(x, y) >= 0.9 * most;
}

/** Words of an article's body, for its size on screen and the choice of the base text. */
export function bodyWords(profile: Profile): number {
  return profile.paragraphs.reduce((sum, p) => sum + (p.role === 'body' ? p.words.length : 0), 0);
}

/** The story text of an article, folded: articles for which it is the same are copies. */
export const storyText = (p: Profile): string =>
  p.paragraphs
    .filter((x) => isStory(x.role))
    .map((x) => x.fold)
    .join('\n');
