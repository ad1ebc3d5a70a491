import type { Article, Collation, Range } from '../model.ts';
import { foldWord, isSingleQuote } from '../text/characters.ts';
import { inWordAt } from '../text/shapes.ts';
import type { Spot } from './model.ts';

/** What the tally is made from: a collation, and what the stages before it know of its articles. */
export interface TallySource {
  readonly collation: Collation;
  /** By article: direct quotations, marks included, in order. */
  readonly quotations: readonly (readonly Range[])[];
  /** By article, by paragraph: sentences. */
  readonly sentences: readonly (readonly (readonly Range[])[])[];
  /** A lower-case word in its one spelling for comparison, the American one. */
  readonly american: (word: string) => string;
  /** Whether words hold an amount, in figures or in words. */
  readonly holdsAmount: (words: string) => boolean;
  /** The table of rules by which edits got their kinds, a line a rule. */
  readonly rules: string;
}

/** A word of a paragraph of the body. A possessive ending is no part of it. */
export interface Word extends Range {
  readonly text: string;
  readonly key: string;
  readonly paragraph: number;
  readonly quoted: boolean;
}

/** The ranges of a text's words and figures; `players’` and `Lee’s` end before the apostrophe, `didn’t` is whole. */
export function wordRanges(text: string, { start, end }: Range): Range[] {
  const ranges: Range[] = [];
  let at = start;
  while (at < end) {
    if (!inWordAt(text, at)) {
      at += 1;
      continue;
    }
    const first = at;
    while (at < end && (inWordAt(text, at) || joins(text, at))) at += 1;
    const bare = at - first > 2 && isPossessive(text, at) ? at - 2 : at;
    ranges.push({ start: first, end: bare });
  }
  return ranges;
}

/** An apostrophe within a word. */
const joins = (text: string, at: number) =>
  isSingleQuote(text.charCodeAt(at)) && inWordAt(text, at - 1) && inWordAt(text, at + 1);

const isPossessive = (text: string, end: number) =>
  foldWord(text.charAt(end - 1)) === 's' && isSingleQuote(text.charCodeAt(end - 2));

/** The first of `ranges` that ends behind `at`; they are in order and apart. */
export function firstBehind(ranges: readonly Range[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

export const isWithin = (ranges: readonly Range[], at: number): boolean =>
  (ranges[firstBehind(ranges, at)]?.start ?? Number.POSITIVE_INFINITY) <= at;

/** What the parts of the tally ask of a source, each found once. */
export interface TallyContext extends TallySource {
  readonly article: (index: number) => Article;
  readonly isQuoted: (article: number, at: number) => boolean;
  /** The words of an article's body, in order. */
  readonly words: (article: number) => readonly Word[];
  /** The sentences around a range of a paragraph; the range itself where none is known. */
  readonly around: (article: number, paragraph: number, range: Range) => Range;
  readonly spot: (article: number, paragraph: number, range: Range) => Spot;
}

export function tallyContext(source: TallySource): TallyContext {
  const { collation, quotations, sentences } = source;
  const known = new Map<number, readonly Word[]>();
  const article = (index: number) => collation.articles[index] as Article;
  const isQuoted = (index: number, at: number) => isWithin(quotations[index] ?? [], at);
  const around = (index: number, paragraph: number, range: Range): Range => {
    const all = sentences[index]?.[paragraph] ?? [];
    const last = Math.max(range.start, range.end - 1);
    const first = firstBehind(all, range.start);
    let behind = first;
    while (behind < all.length && (all[behind] as Range).start <= last) behind += 1;
    // Between two sentences: the one before.
    const near = behind > first ? all.slice(first, behind) : all.slice(Math.max(0, first - 1), Math.max(1, first));
    const start = near[0]?.start ?? range.start;
    return { start: Math.min(start, range.start), end: Math.max(near.at(-1)?.end ?? range.end, range.end) };
  };
  return {
    ...source,
    article,
    isQuoted,
    around,
    spot: (index, paragraph, { start, end }) => ({
      article: index,
      paragraph,
      start,
      end,
      around: around(index, paragraph, { start, end }),
    }),
    words(index) {
      const found = known.get(index) ?? bodyWords(article(index), (at) => isQuoted(index, at));
      known.set(index, found);
      return found;
    },
  };
}

function bodyWords({ text, paragraphs }: Article, isQuoted: (at: number) => boolean): Word[] {
  return paragraphs
    .filter(({ role }) => role === 'body')
    .flatMap((paragraph) =>
      wordRanges(text, paragraph).map(({ start, end }) => {
        const word = text.slice(start, end);
        return { start, end, text: word, key: foldWord(word), paragraph: paragraph.index, quoted: isQuoted(start) };
      }),
    );
}
