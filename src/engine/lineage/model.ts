/** Who took what from whom, inferred: the types that leave this room. Plain data; articles and paragraphs by index. */
import type { Range } from '../model.ts';

/** A place in an article. */
export interface LineageSpot extends Range {
  readonly article: number;
  readonly paragraph: number;
}

/** How much of the body of one article stands in another. Words are counted once, however often they stand there. */
export interface SharedWords {
  /** Words of the article that stand in the other, in the same order within a passage. */
  readonly words: number;
  /** Of so many: words in its body. */
  readonly of: number;
}

export interface Lineage {
  /** `wording[x][y]`: how much of the body of `x` stands in `y`. On the diagonal all of it. */
  readonly wording: readonly (readonly SharedWords[])[];
}
