import { type Range, TOKEN } from '../model.ts';
import type { SharedWords } from './model.ts';
import type { StoryOfTexts } from './source.ts';

/** Which words of which article stand in which others. */
export interface Coverage {
  /** By article, by token: 1 for words and numbers, wherever they stand. */
  readonly words: readonly Uint8Array[];
  /** By article, by token: 1 for those of the body. */
  readonly body: readonly Uint8Array[];
  /** By article, by token: how many other witnesses of its family have the word in a passage that they share. */
  readonly holders: readonly Uint16Array[];
  /** The same with passages in other words, whole: what is told there is no article's own, though its words are. */
  readonly tellers: readonly Uint16Array[];
  readonly wording: readonly (readonly SharedWords[])[];
  /** By token of `x`: 1 for the words that stand in `y`. */
  readonly in: (x: number, y: number) => Uint8Array;
  /** By token of `x`: 1 for what `y` tells too, be it in other words. */
  readonly told: (x: number, y: number) => Uint8Array;
}

/** How many of these tokens are flagged by both. */
export function countBoth(flags: ArrayLike<number>, others: ArrayLike<number>, { start, end }: Range): number {
  let count = 0;
  for (let t = start; t < end; t++) if (flags[t] !== 0 && others[t] !== 0) count++;
  return count;
}

function wordFlags({ segmented }: StoryOfTexts): Uint8Array[] {
  return segmented.map(({ tokens: { kind } }) =>
    kind.map((each) => (each === TOKEN.word || each === TOKEN.number ? 1 : 0)),
  );
}

function bodyFlags({ articles, segmented }: StoryOfTexts, words: readonly Uint8Array[]): Uint8Array[] {
  return articles.map(({ paragraphs }, at) => {
    const flags = new Uint8Array(words[at]!.length);
    for (const { index, role } of paragraphs) {
      if (role !== 'body') continue;
      const { start, end } = segmented[at]!.paragraphTokens[index]!;
      flags.set(words[at]!.subarray(start, end), start);
    }
    return flags;
  });
}

/**
 * Measures every two articles once. Copies count as one witness: they do not hold the words of what they copy, which would
 * else have nothing of its own. Their own words are held by it, and where nobody else tells the story, its words by them: two
 * copies and nothing else are not two texts that have nothing in common.
 */
export function coverageOf(story: StoryOfTexts): Coverage {
  const { articles, family, segmented } = story;
  const words = wordFlags(story);
  const body = bodyFlags(story, words);
  const all = (x: number) => ({ start: 0, end: segmented[x]!.tokens.count });
  const sizes = body.map((flags, x) => countBoth(flags, flags, all(x)));
  const holders = body.map((flags) => new Uint16Array(flags.length));
  const tellers = body.map((flags) => new Uint16Array(flags.length));
  const wording = sizes.map((of) => sizes.map((): SharedWords => ({ words: of, of })));
  const standing = (x: number, y: number) => {
    const flags = new Uint8Array(body[x]!.length);
    for (const { a } of story.shared(x, y)) for (const t of a) flags[t] = 1;
    return flags;
  };
  const telling = (x: number, y: number) => {
    const flags = standing(x, y);
    for (const { ia, apart, part } of story.shared(x, y)) {
      if (!apart || part) continue;
      for (const index of ia) {
        const { start, end } = segmented[x]!.paragraphTokens[index]!;
        flags.fill(1, start, end);
      }
    }
    return flags;
  };
  const witness = (x: number) => articles[x]!.copyOf ?? articles[x]!.id;
  const isAlone = articles.map((_, x) =>
    articles.every((_, y) => family[y] !== family[x] || witness(y) === witness(x)),
  );
  const isMereCopy = (y: number, x: number) =>
    witness(x) === witness(y) && articles[y]!.copyOf !== undefined && !isAlone[x];
  for (let x = 0; x < sizes.length; x++)
    for (let y = 0; y < sizes.length; y++) {
      if (x === y) continue;
      const flags = standing(x, y);
      wording[x]![y] = { words: countBoth(body[x]!, flags, all(x)), of: sizes[x]! };
      if (family[x] !== family[y] || isMereCopy(y, x)) continue;
      const [held, tells, also] = [holders[x]!, tellers[x]!, telling(x, y)];
      for (let t = 0; t < held.length; t++) {
        held[t] = held[t]! + flags[t]!;
        tells[t] = tells[t]! + also[t]!;
      }
    }
  const known = new Map<string, Uint8Array>();
  return {
    words,
    body,
    holders,
    tellers,
    wording,
    told: telling,
    in(x, y) {
      const flags = known.get(`${x} ${y}`) ?? standing(x, y);
      known.set(`${x} ${y}`, flags);
      return flags;
    },
  };
}
