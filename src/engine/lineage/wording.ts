import { type Article, type Segmented, TOKEN } from '../model.ts';
import type { SharedWords } from './model.ts';

/** Paragraphs that two articles share, with the words that both have, as tokens of their articles. */
export interface SharedPassage {
  readonly ia: readonly number[];
  readonly ib: readonly number[];
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** In other words: only runs of four are told as common. */
  readonly apart: boolean;
}

/** What this room is given of a story. */
export interface LineageSource {
  readonly articles: readonly Article[];
  readonly segmented: readonly Segmented[];
  readonly shared: (a: number, b: number) => readonly SharedPassage[];
}

/** By article, by token: whether it is a word of the body. */
export function bodyWords({ articles, segmented }: LineageSource): Uint8Array[] {
  return articles.map(({ paragraphs }, at) => {
    const { tokens, paragraphTokens } = segmented[at]!;
    const body = new Uint8Array(tokens.count);
    for (const { index, role } of paragraphs) {
      if (role !== 'body') continue;
      const { start, end } = paragraphTokens[index]!;
      for (let t = start; t < end; t++)
        if (tokens.kind[t] === TOKEN.word || tokens.kind[t] === TOKEN.number) body[t] = 1;
    }
    return body;
  });
}

const sum = (flags: Uint8Array) => flags.reduce((total, flag) => total + flag, 0);

/** How much of each article's body stands in each other's. */
export function sharedWording(source: LineageSource): SharedWords[][] {
  const body = bodyWords(source);
  const sizes = body.map(sum);
  const table = sizes.map((of) => sizes.map((): SharedWords => ({ words: of, of })));
  for (let x = 0; x < sizes.length; x++)
    for (let y = x + 1; y < sizes.length; y++) {
      const passages = source.shared(x, y);
      const count = (flags: Uint8Array, tokens: readonly (readonly number[])[]) =>
        new Set(tokens.flat().filter((t) => flags[t] === 1)).size;
      table[x]![y] = {
        words: count(
          body[x]!,
          passages.map(({ a }) => a),
        ),
        of: sizes[x]!,
      };
      table[y]![x] = {
        words: count(
          body[y]!,
          passages.map(({ b }) => b),
        ),
        of: sizes[y]!,
      };
    }
  return table;
}
