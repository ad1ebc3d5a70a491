import type { Range, ReadArticle, Segmented } from '../model.ts';
import type { Share } from '../progress.ts';
import { quotationsOf } from './quotations.ts';
import { sentencesOf } from './sentences.ts';
import { type Growing, tokenize } from './tokens.ts';

/**
 * Cuts an article into tokens, sentences and direct quotations: ranges into its text, never copies. The lexicon is filled
 * as a side effect, so that equal words of the story's articles get equal keys.
 */
export function segment(article: ReadArticle, lexicon: Growing, share?: Share): Segmented {
  const tokens = tokenize(article.text, lexicon, share);
  let at = 0;
  const paragraphTokens = article.paragraphs.map(({ start, end }): Range => {
    while (at < tokens.count && (tokens.start[at] as number) < start) at++;
    const first = at;
    while (at < tokens.count && (tokens.start[at] as number) < end) at++;
    return { start: first, end: at };
  });
  const known = new Map<number, readonly Range[]>();
  const sentences = (paragraph: number): readonly Range[] => {
    const range = article.paragraphs[paragraph];
    const found = known.get(paragraph) ?? (range ? sentencesOf(article.text, range) : []);
    known.set(paragraph, found);
    return found;
  };
  return {
    tokens,
    paragraphTokens,
    sentences,
    quotations: quotationsOf(article.text, article.paragraphs),
  };
}
