import {
  type Fields,
  type Lexicon,
  type Range,
  type ReadArticle,
  type Role,
  type Segmented,
  TOKEN,
  type Tokens,
} from '../model.ts';
import { type Share, tell } from '../progress.ts';
import { Postings } from '../text/postings.ts';
import { stem } from '../text/stem.ts';

/** What the alignment knows of one paragraph: its words as numbers, and its runs of three. */
export interface ParagraphProfile {
  readonly role: Role;
  /** Words and numbers in order, as lexicon numbers. */
  readonly words: Int32Array;
  /** Their stems in order: each as the number of the first word in the lexicon that has it. */
  readonly stems: Int32Array;
  /** The stems, sorted: a bag to be merged with another. */
  readonly bag: Int32Array;
  /** Hashes of all runs of three words, sorted. */
  readonly trigrams: Int32Array;
  /** Hash of the words and marks with white space and quotation marks set aside. */
  readonly fold: number;
  /** Per sentence the half-open range of its words. Found when asked: most paragraphs are told apart without. */
  readonly sentences: () => readonly Range[];
  /** Per word whether it stands inside a direct quotation. */
  readonly quoted: Uint8Array;
}

/** One article as the alignment sees it. */
export interface Profile {
  readonly id: string;
  readonly paragraphs: readonly ParagraphProfile[];
  /** Distinct words of the story text, and in how many of its paragraphs each stands. */
  readonly distinct: Int32Array;
  readonly frequency: Int32Array;
  /** How many paragraphs the frequencies were counted over. */
  readonly counted: number;
}

/** Paragraphs in order, by what they hold. */
export interface ProfileIndex {
  readonly words: Postings;
  readonly runs: Postings;
  readonly folds: ReadonlyMap<number, readonly number[]>;
}

/** Roles that belong to the story itself; everything else stands around it. */
export const isStory = (role: Role) => role === 'body' || role === 'headline' || role === 'subhead';

/** FNV-1a over UTF-16 code units: the same number for the same word in every story and runtime. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Hashes of a lexicon's words, by their numbers. */
export function hashLexicon(lexicon: Lexicon): Int32Array {
  return Int32Array.from(lexicon.words, hashWord);
}

const mix = (hash: number, next: number) => {
  const mixed = Math.imul(hash ^ next, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

/**
 * Writes the hashes of the runs of `size` words into `target`, from `at` on, in order.
 *
 * @returns how many there are
 */
export function shingles(words: Int32Array, hashes: Int32Array, size: number, target: Int32Array, at = 0): number {
  const count = Math.max(0, words.length - size + 1);
  for (let i = 0; i < count; i++) {
    let hash = size;
    for (let k = 0; k < size; k++) hash = mix(hash, hashes[words[i + k] as number] as number);
    target[at + i] = hash;
  }
  return count;
}

interface Source {
  readonly article: ReadArticle;
  readonly segmented: Segmented;
  readonly lexicon: Lexicon;
  readonly hashes: Int32Array;
  readonly stems: Int32Array;
}

/** For every word of a lexicon the number of the first word with the same stem. */
export function stemLexicon({ words }: Lexicon): Int32Array {
  const first = new Map<string, number>();
  return Int32Array.from(words, (word, id) => {
    const root = stem(word);
    const known = first.get(root);
    if (known === undefined) first.set(root, id);
    return known ?? id;
  });
}

/** Profiles an article's paragraphs, under the roles that reading gave them. */
export function profileParagraphs(source: Source, share?: Share): ParagraphProfile[] {
  const room = new Room(source.segmented.tokens.count);
  const { paragraphs } = source.article;
  return paragraphs.map(({ role }, index) => {
    tell(share, index, paragraphs.length);
    return profileParagraph(source, index, role, room);
  });
}

/** Paragraphs and their final roles as one profile. Only story text counts for the frequency of words. */
export function profileOf(id: string, paragraphs: readonly ParagraphProfile[], roles: readonly Role[]): Profile {
  // A bag is sorted: its last word has the highest number.
  const counts = new Int32Array(paragraphs.reduce((most, p) => Math.max(most, 1 + (p.bag.at(-1) ?? -1)), 0));
  const distinct: number[] = [];
  let counted = 0;
  const final = paragraphs.map((p, at) => {
    const role = roles[at] as Role;
    if (isStory(role)) {
      counted++;
      for (let i = 0; i < p.bag.length; i++) {
        const word = p.bag[i] as number;
        if (word === p.bag[i - 1]) continue;
        if (counts[word] === 0) distinct.push(word);
        counts[word] = (counts[word] as number) + 1;
      }
    }
    return role === p.role ? p : { ...p, role };
  });
  const frequency = Int32Array.from(distinct, (word) => counts[word] as number);
  return { id, paragraphs: final, distinct: new Int32Array(distinct), frequency, counted };
}

/** Indexes a profile: which paragraphs hold a word, a run of three words, or the same words throughout. */
export function indexProfile({ paragraphs }: Profile): ProfileIndex {
  const most = paragraphs.reduce((sum, p) => sum + p.bag.length, 0);
  const words = new Postings(most);
  const runs = new Postings(most);
  const folds = new Map<number, number[]>();
  paragraphs.forEach((p, at) => {
    for (let i = 0; i < p.bag.length; i++) words.add(p.bag[i] as number, at);
    for (let i = 0; i < p.trigrams.length; i++) runs.add(p.trigrams[i] as number, at);
    const alike = folds.get(p.fold);
    if (alike) alike.push(at);
    else folds.set(p.fold, [at]);
  });
  return { words, runs, folds };
}

const isQuote = (key: string) => key === '"' || key === "'";

/** Memory for the profiles of one article: an array of its own for each paragraph costs more than what is in it. */
class Room {
  readonly #numbers: Int32Array;
  readonly #flags: Uint8Array;
  #taken = 0;
  #flagged = 0;

  /** @param most the most words that the article may have */
  constructor(most: number) {
    this.#numbers = new Int32Array(5 * most);
    this.#flags = new Uint8Array(most);
  }

  numbers(length: number): Int32Array {
    this.#taken += length;
    return this.#numbers.subarray(this.#taken - length, this.#taken);
  }

  flags(length: number): Uint8Array {
    this.#flagged += length;
    return this.#flags.subarray(this.#flagged - length, this.#flagged);
  }
}

/** How many words and numbers stand in a range of tokens, those of the dateline left out: that is a field. */
function countWords({ article: { fields }, segmented: { tokens } }: Source, { start, end }: Range): number {
  let count = 0;
  for (let t = start; t < end; t++) if (isWord(tokens, t) && !inDateline(fields, tokens.start[t] as number)) count++;
  return count;
}

const isWord = ({ kind }: Tokens, t: number) => kind[t] === TOKEN.word || kind[t] === TOKEN.number;

/** Two stories from one town do not share a text for that. */
const inDateline = ({ dateline }: Fields, at: number) =>
  dateline?.start !== undefined && at >= dateline.start && at < (dateline.end as number);

function profileParagraph(source: Source, index: number, role: Role, room: Room): ParagraphProfile {
  const { article, segmented, lexicon, hashes, stems } = source;
  const { tokens, paragraphTokens, sentences, quotations } = segmented;
  const span = paragraphTokens[index] ?? { start: 0, end: 0 };
  const count = countWords(source, span);
  const [words, starts, quoted] = [room.numbers(count), room.numbers(count), room.flags(count)];
  const from = article.paragraphs[index]?.start ?? 0;
  let quotation = quotations.findIndex((q) => q.end > from);
  if (quotation < 0) quotation = quotations.length;
  let high = 0;
  let low = 0;
  let word = 0;
  for (let t = span.start; t < span.end; t++) {
    const at = tokens.start[t] as number;
    const key = tokens.key[t] as number;
    if (isWord(tokens, t) && !inDateline(article.fields, at)) {
      while (quotation < quotations.length && (quotations[quotation]?.end as number) <= at) quotation++;
      words[word] = key;
      starts[word] = at;
      quoted[word++] = quotation < quotations.length && (quotations[quotation]?.start as number) <= at ? 1 : 0;
    }
    const kind = tokens.kind[t];
    if (kind === TOKEN.space || (kind === TOKEN.mark && isQuote(lexicon.words[key] as string))) continue;
    const hash = hashes[key] as number;
    high = mix(high, hash);
    low = Math.imul(low + hash, 0x85ebca6b) ^ (low >>> 13);
  }
  const [stemmed, bag] = [room.numbers(count), room.numbers(count)];
  for (let i = 0; i < count; i++) stemmed[i] = stems[words[i] as number] as number;
  bag.set(stemmed);
  const trigrams = room.numbers(Math.max(0, count - 2));
  shingles(words, hashes, 3, trigrams);
  return {
    role,
    words,
    stems: stemmed,
    bag: bag.sort(),
    trigrams: trigrams.sort(),
    fold: (high >>> 0) * 0x200000 + (low >>> 11),
    sentences: () => wordRanges(starts, sentences(index)),
    quoted,
  };
}

/** From ranges of the text to ranges of words, which start at `starts`; without those that hold no word. */
function wordRanges(starts: Int32Array, ranges: readonly Range[]): Range[] {
  const found: Range[] = [];
  let end = 0;
  for (const range of ranges) {
    const start = end;
    while (end < starts.length && (starts[end] as number) < range.end) end++;
    if (end > start) found.push({ start, end });
  }
  return found;
}

/** Merges two sorted arrays and calls `both` for every value that they share, as often as both hold it. */
export function intersect(a: Int32Array, b: Int32Array, both: (value: number) => void): void {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) {
      both(x);
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
}
