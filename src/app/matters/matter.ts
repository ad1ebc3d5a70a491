/** What the list of what matters is made of. Types, and the order of the tiers. */
import type { Kind, Range } from '../../engine/index.ts';
import type { Selection } from '../state/model.ts';
import type { Place } from '../state/placement.ts';

/** The most consequential first. */
export const TIERS = ['quotation', 'fact', 'attribution', 'content', 'wording', 'style', 'mechanical'] as const;
export type Tier = (typeof TIERS)[number];

export const TIER_NAMES: { readonly [tier in Tier]: string } = {
  quotation: 'Inside quotations',
  fact: 'Facts',
  attribution: 'Attribution and how sure',
  content: 'Content that only some have',
  wording: 'Wording',
  style: 'House style',
  mechanical: 'Spelling and marks',
};

/** One article's part: where its words stand. Empty range: it has no words there. */
export interface MatterSide extends Range {
  readonly article: number;
  /** Paragraph indexes; none where the article does not have the passage. */
  readonly paragraphs: readonly number[];
}

/** What the two articles of a pair have where a mark of the reader's is kept; null where one has nothing. */
export interface Spot {
  readonly article: number;
  readonly base: Range | null;
  readonly version: Range | null;
}

/** A difference of the list: the same in several versions is one. */
export interface Matter {
  /** Tells it from the others of the same collation. */
  readonly key: string;
  readonly tier: Tier;
  /** A kind of edit, or what is told of whole paragraphs. */
  readonly what: Kind | 'notCarried' | 'onlyHere' | 'otherWords';
  /** Why, in words; may be empty. */
  readonly rule: string;
  readonly inQuote: boolean;
  /** Null: the base text has nothing of it. */
  readonly base: MatterSide | null;
  /** The versions that agree in it, by article; never none. */
  readonly versions: readonly MatterSide[];
  /** Its edits, one a version; none when it is about whole paragraphs. */
  readonly edits: readonly Selection[];
  /** By version, and for whole paragraphs by paragraph: what a checked mark is kept for. */
  readonly spots: readonly Spot[];
  /** Where it leads. */
  readonly to: Place;
  /** Index into `collation.rows`. */
  readonly row: number;
  /** Words of content that only one side has: the order among what only some have. */
  readonly weight: number;
}
