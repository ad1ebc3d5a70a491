/** What the tally gives: plain readonly data that survives `postMessage`. Offsets are UTF-16 code units of an article's text. */
import type { Kind, Range } from '../model.ts';

export const STATES = ['notCarried', 'onlyHere', 'elsewhere', 'split', 'merged', 'inPart'] as const;
/** What is told of a whole paragraph: `notCarried` of the base's, `onlyHere` of the version's; `inPart`: only a sentence of it is there. */
export type ParagraphState = (typeof STATES)[number];

/** A place in an article, with the sentence around it. */
export interface Spot extends Range {
  readonly article: number;
  readonly paragraph: number;
  readonly around: Range;
}

/** What one side of an entry is; absent where that article has nothing there. */
export interface EntrySide extends Range {
  /** Paragraph indexes: one for an edit, several for what is split or merged. */
  readonly paragraphs: readonly number[];
  /** The sentence around it; for a paragraph's state the paragraph. */
  readonly around: Range;
}

/** One line of everything that differs from the base: an edit, or a paragraph's state. Both sides of an edit are there. */
export interface Entry {
  readonly what: Kind | ParagraphState;
  /** Index of the article that is read against the base. */
  readonly article: number;
  /** Index into `Collation.pairs`. */
  readonly pair: number;
  /** Index into the pair's `edits`; absent for a state and for an edit of `Pair.parts`. */
  readonly edit?: number;
  /**
   * Where its words stand: `marked` in the table; in a passage that is shown whole, `rewritten`; in a sentence of a paragraph that
   * stands elsewhere, `part`. Absent for a state.
   */
  readonly shown?: 'marked' | 'rewritten' | 'part';
  readonly a?: EntrySide;
  readonly b?: EntrySide;
  readonly rule: string;
  readonly inQuote: boolean;
  /** Whose word `what` is: the reader's where it differs from the engine's. */
  readonly verdict: 'engine' | 'reader';
}

/** Indexes into `Tally.entries`. */
export type Entries = readonly number[];

/** How one article differs from the base. */
export interface ArticleTally {
  readonly article: number;
  /** False for an independent account, of which no passage was compared. */
  readonly compared: boolean;
  /** Edits that are marked, each once, by kind. Kinds without an edit are absent. */
  readonly kinds: { readonly [kind in Kind]?: Entries };
  /** Passages shown whole, rewritten or too long to compare, each once: the entries of their words. */
  readonly rewritten: readonly Entries[];
  /** Edits in sentences that stand in another paragraph. */
  readonly parts: Entries;
  readonly states: { readonly [state in ParagraphState]: Entries };
  /** Of the body paragraphs not carried: how many end the base text, and how many stand before that. */
  readonly tail: number;
  readonly inside: number;
}

/** What one article makes of a substitution. */
export interface SubstitutionBy {
  readonly article: number;
  readonly entries: Entries;
  /** How many of them stand inside a quotation. */
  readonly inQuotes: number;
  /** How often it could have been, outside quotations; absent where that cannot be told. */
  readonly possible?: number;
  /** Where the article keeps the base's words, outside quotations. */
  readonly exceptions: readonly Spot[];
}

/** One substitution, wherever it stands. */
export interface Substitution {
  readonly kind: Kind;
  /** As it is written most often. Empty: nothing stands there. */
  readonly from: string;
  readonly to: string;
  readonly by: readonly SubstitutionBy[];
}

export const STYLE_RULES = [
  'spelling',
  'givenNames',
  'courtesyTitles',
  'commaAndQuote',
  'quotationMarks',
  'dayWords',
  'numbers',
  'percent',
  'serialComma',
] as const;
export type StyleRule = (typeof STYLE_RULES)[number];

/** What an article's text does by one rule, outside quotations. */
export interface Practice {
  readonly rule: StyleRule;
  readonly article: number;
  /** In words for the reader; empty where there is too little evidence. */
  readonly does: string;
  /** How many places do it, of how many. */
  readonly count: number;
  readonly of: number;
  /** The places that are counted. */
  readonly places: readonly Spot[];
  /** Where the text does otherwise. */
  readonly exceptions: readonly Spot[];
}

export const FLAGS = ['quotation', 'quoted', 'fact', 'speaker', 'reference', 'wording', 'respelled'] as const;
/** `quoted`: quotation marks come or go around words. `respelled`: inside a quotation, and no more than another spelling. */
export type Flag = (typeof FLAGS)[number];

/** Something worth a second look. */
export interface Caution {
  readonly flag: Flag;
  /** Not right nine times in ten: shown apart. */
  readonly maybe: boolean;
  readonly article: number;
  /** Index into `Tally.entries`; absent for a reference. */
  readonly entry?: number;
  /** For a reference: where the name stands bare, and where the base introduces it. */
  readonly at?: Spot;
  readonly introduced?: Spot;
}

/** Everything that the Changes view and the exports tell of a collation. */
export interface Tally {
  /** The base's states and every pair with the base, in the order of the pairs, each in reading order. */
  readonly entries: readonly Entry[];
  readonly where: readonly ArticleTally[];
  readonly substitutions: readonly Substitution[];
  readonly style: readonly Practice[];
  readonly cautions: readonly Caution[];
  /** The table of rules by which edits get their kinds, a line a rule: exports carry its digest. */
  readonly rules: string;
}
