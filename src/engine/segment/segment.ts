import type { Range, ReadArticle, Segmented } from '../model.ts';
import { quotationsOf } from './quotations.ts';
import { sentencesOf } from './sentences.ts';
import { type Growing, tokenize } from './tokens.ts';

/**
 * Cuts an article into tokens, sentences and direct quotations: ranges into its text, never copies. The lexicon is filled
 * as a side effect, so that equal words of the story's articles get equal keys.
 */
export function segment(article: ReadArticle, lexicon: Growing): Segmented {
  const tokens = tokenize(article.text, lexicon);
  let at = 0;
  const paragraphTokens = article.paragraphs.map(({ start, end }): Range => {
    while (at < tokens.count && (tokens.start[at] as number) < start) at++;
    const first = at;
    while (at < tokens.count && (tokens.start[at] as number) < end) at++;
    return { start: first, end: at };
  });
  return {
    tokens,
    paragraphTokens,
    sentences: article.paragraphs.map((p) => sentencesOf(article.text, p)),
    quotations: quotationsOf(article.text, article.paragraphs),
  };
}
