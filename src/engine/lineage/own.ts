import { type Coverage, countBoth } from './coverage.ts';
import type { OwnPassage } from './model.ts';
import type { StoryOfTexts } from './source.ts';

/** A sentence is an article's own when no more than this share of its words stands elsewhere, and it has so many. */
const OWN = { share: 0.3, words: 4 } as const;

/**
 * Passages of the body that share hardly a word with `others`: sentence by sentence, neighbors of one paragraph joined.
 *
 * @param others by token, what stands elsewhere; for instance `coverage.tellers[article]`
 */
export function ownPassages(
  { articles, segmented }: StoryOfTexts,
  coverage: Coverage,
  article: number,
  others: ArrayLike<number>,
): OwnPassage[] {
  const { tokens, sentences, paragraphTokens } = segmented[article]!;
  const body = coverage.body[article]!;
  return articles[article]!.paragraphs.flatMap(({ index, role }) => {
    if (role !== 'body') return [];
    const found: OwnPassage[] = [];
    let at = paragraphTokens[index]!.start;
    let joins = false;
    let counted = 0;
    for (const sentence of sentences(index)) {
      const start = at;
      while (at < tokens.count && tokens.start[at]! < sentence.end) at++;
      const range = { start, end: at };
      const words = countBoth(body, body, range);
      if (words === 0) continue;
      counted++;
      const isOwn = words >= OWN.words && countBoth(body, others, range) <= OWN.share * words;
      const last = found.at(-1);
      if (isOwn && joins && last) found[found.length - 1] = { ...last, end: sentence.end, words: last.words + words };
      else if (isOwn) found.push({ article, paragraph: index, ...sentence, words, whole: false });
      joins = isOwn;
      if (!isOwn) counted = Number.POSITIVE_INFINITY;
    }
    return Number.isFinite(counted) ? found.map((passage) => ({ ...passage, whole: true })) : found;
  });
}
