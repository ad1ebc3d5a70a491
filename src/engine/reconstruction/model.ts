/** One text out of the versions of a family: a reading aid. Articles and paragraphs by index; nothing is copied. */

/** A paragraph as it stands in one article, with the versions that bear it out. Counted in witnesses: near-copies are one. */
export interface RebuiltParagraph {
  /** The article whose wording is shown: one of those that carry it. */
  readonly article: number;
  /** Its paragraphs: several where it is split there. */
  readonly paragraphs: readonly number[];
  /** Witnesses that have it in these words, that one among them. */
  readonly alike: number;
  /** Witnesses that have it at all. */
  readonly carried: number;
  /** Stands among body paragraphs as a subhead. */
  readonly subhead: boolean;
}

/**
 * For each row of a family the wording that most members carry. No text that exists: nothing is counted over it, compared with it or
 * exported as an article.
 */
export interface Reconstruction {
  readonly family: string;
  /** The article in whose order the paragraphs stand. */
  readonly order: number;
  /** Articles of the family, near-copies together, the fullest of each first. */
  readonly witnesses: readonly (readonly number[])[];
  readonly paragraphs: readonly RebuiltParagraph[];
  /** What fewer than half of the witnesses carry: not in it. */
  readonly leftOut: readonly RebuiltParagraph[];
}
