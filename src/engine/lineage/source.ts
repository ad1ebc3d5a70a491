/** What this room is given of a story. Articles and paragraphs by index, words as tokens of their articles. */
import type { Article, Change, Edit, Link, Segmented } from '../model.ts';

/** Paragraphs that two articles share, with the words that both have. */
export interface SharedPassage {
  readonly ia: readonly number[];
  readonly ib: readonly number[];
  /** `a[i]` and `b[i]` are the same word. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** In other words: only runs of four are told as common. */
  readonly apart: boolean;
  /** It stands at another place among the others. */
  readonly elsewhere: boolean;
  /** Only a part of a paragraph, that stands in a paragraph which is compared with another one. */
  readonly part: boolean;
}

/** Paragraphs that are compared as one, and what differs in them. */
export interface PassageDifference {
  readonly ia: readonly number[];
  readonly changes: readonly Change[];
  /** Too little in common, or too much to compare: the changes say nothing of single words. */
  readonly apart: boolean;
}

export interface StoryOfTexts {
  readonly articles: readonly Article[];
  readonly segmented: readonly Segmented[];
  /** Per article the smallest index of its family. */
  readonly family: readonly number[];
  /** Article indexes, the fullest first. */
  readonly fullest: readonly number[];
  /** In each family the article that the others are measured by: by the smallest index of the family. */
  readonly measure: (family: number) => number;
  readonly shared: (a: number, b: number) => readonly SharedPassage[];
  readonly links: (a: number, b: number) => readonly Link[];
  /** What differs between two articles, passage by passage, before it has a kind. */
  readonly differences: (a: number, b: number) => readonly PassageDifference[];
  /** What the changes in the paragraphs of these come to, with their kinds: far dearer, and asked only where a kind decides. */
  readonly explained: (a: number, b: number, changes: readonly Change[]) => readonly Edit[];
  /** Whether words name an agency, in any of its forms. */
  readonly isAgency: (words: string, agency: string) => boolean;
}
