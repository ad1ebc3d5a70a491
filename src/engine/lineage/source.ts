/** What this room is given of a story. Articles and paragraphs by index, words as tokens of their articles. */
import type { Article, Link, Pair, Segmented } from '../model.ts';

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
  /** Two articles word by word, with the kinds of what differs. */
  readonly compared: (a: number, b: number) => Pair;
  /** The words of an article at a range, folded for comparison. */
  readonly isAgency: (words: string, agency: string) => boolean;
}
