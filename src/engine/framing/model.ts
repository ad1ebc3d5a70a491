import type { Range } from '../model.ts';
import type { ReportingClass } from '../text/english/reporting.ts';

/** Where something stands in an article: its paragraph by index, and its range of the text. */
export interface Place extends Range {
  readonly paragraph: number;
}

/** Somebody who is quoted, or whose words are reported. */
export interface Voice {
  /** As the article has it in full, without titles; a description (`An official in Brel`) as it stands where it speaks first. */
  readonly name: string;
  readonly kind: 'person' | 'body' | 'description' | 'unknown';
  /** By what the article introduces it, each where it stands. */
  readonly titles: readonly Place[];
  /** Words inside quotation marks, and words of reported statements outside of them. */
  readonly quoted: number;
  readonly reported: number;
}

/** Something said: a direct quotation with its marks, or a clause that reports what somebody said. */
export interface Statement extends Place {
  /** `mixed`: a reported clause with quoted words in it. */
  readonly form: 'direct' | 'reported' | 'mixed';
  /** Index into `voices`; none when nobody is named for it. */
  readonly voice?: number;
  /** False: the speaker stands behind a pronoun or a description, or is carried over from the paragraph before. */
  readonly sure: boolean;
  /** The quotations in it, marks included. */
  readonly quoted: readonly Range[];
  /** The words that tell who says it: `she told reporters`. */
  readonly attribution?: Range;
  /** The verb of saying in it. */
  readonly verb?: Range & { readonly lemma: string; readonly class: ReportingClass | 'label' };
}

/** What is said in an article, and by whom. Statements in order of place. */
export interface Speech {
  readonly voices: readonly Voice[];
  readonly statements: readonly Statement[];
}

/** Two ends of one thing, in the two articles; either may be missing. */
export interface Both<T> {
  readonly a: T;
  readonly b: T;
}

/** When an article was written, seen from what it leads with. */
export interface Written {
  /** By the first verb of the lede. `during`: told as past, with more of the same still to come or going on. */
  readonly when: 'before' | 'during' | 'after' | 'unknown';
  /** Verbs that tell it: `will host`, `met`. */
  readonly evidence: readonly Place[];
  /** What the article tells as still to come of the same event: on the lede's day, or of its people on no other. */
  readonly toCome: readonly Place[];
  /** Days that the lede names. */
  readonly days: readonly Place[];
}

/** What an article puts first. */
export interface First {
  readonly headline?: Place;
  readonly lede?: Place;
  /** Words of the lede. */
  readonly words: number;
  /** Words of the lede that the other lede does not have, as they stand together. */
  readonly own: readonly Place[];
  /** Names in the lede by what they name. */
  readonly who: readonly Place[];
  readonly where: readonly Place[];
  /** Paragraphs of the other article that tell the same as this lede, by related links. Its lede among them or not. */
  readonly carriedIn: readonly number[];
}

/** The same thing told with another number, measure or name, or with the same. */
export interface FactPair {
  readonly what: 'number' | 'measure' | 'name' | 'day';
  readonly a: Place;
  readonly b: Place;
  /** Words that both have around it. */
  readonly shared: readonly string[];
}

/** Somebody heard in an article. */
export interface HeardIn {
  /** Index into the voices of that side. */
  readonly voice: number;
  readonly quoted: number;
  readonly reported: number;
  readonly statements: readonly number[];
  readonly first: Place;
  /** Whether every statement stands beside the name itself. */
  readonly sure: boolean;
}

/** Somebody heard on either side, or on both. */
export interface HeardRow {
  readonly name: string;
  readonly a?: HeardIn;
  readonly b?: HeardIn;
  /** Where the side that does not hear them names them all the same. */
  readonly namedInA?: Place;
  readonly namedInB?: Place;
}

export type QuotationState = 'identical' | 'trimmed' | 'reordered' | 'changed' | 'reported';

/** One quotation on both sides. */
export interface SameQuotation {
  readonly state: QuotationState;
  /** Given to another speaker there. */
  readonly otherSpeaker: boolean;
  readonly a: Place;
  readonly b: Place;
  /** Indexes of statements; none when the passage is no statement. */
  readonly statementA?: number;
  readonly statementB?: number;
}

/** A related passage on both sides, with what differs. */
export interface Retold {
  readonly a: Place;
  readonly b: Place;
  readonly differsA: readonly Range[];
  readonly differsB: readonly Range[];
  /** Words that both have, rarest first. */
  readonly shared: readonly string[];
  /** Other words for it between the same words: `brutal occupation`, `colonial rule`. */
  readonly labels: readonly Both<Range>[];
  /** Verbs of saying in the two passages. */
  readonly verbsA: readonly Range[];
  readonly verbsB: readonly Range[];
  /** What both have is who speaks, where and when: the occasion is one, what is told of it is not. */
  readonly occasion?: true;
}

/** A passage without a related one on the other side. */
export interface OnlyPassage extends Place {
  /** The paragraph there that comes nearest, where something rare stands in both: it may tell the same, or a part of it. */
  readonly near?: { readonly paragraph: number; readonly shared: readonly string[] };
}

/** What one side alone has. */
export interface Only {
  readonly passages: readonly OnlyPassage[];
  readonly people: readonly NamedOnce[];
  readonly places: readonly NamedOnce[];
  readonly others: readonly NamedOnce[];
  readonly numbers: readonly Place[];
}

export interface NamedOnce {
  readonly name: string;
  readonly places: readonly Place[];
}

/** Where an actor is mentioned in an article. */
export interface Appears {
  readonly places: readonly Place[];
  /** How far along the body each stands, 0 to 1; -1 in the headline. */
  readonly along: readonly number[];
  readonly headline: boolean;
  readonly lede: boolean;
}

export interface ActorRow {
  readonly name: string;
  readonly a: Appears;
  readonly b: Appears;
}

/** A word that one side has more often. */
export interface Leaning {
  readonly word: string;
  readonly a: readonly Place[];
  readonly b: readonly Place[];
  /** Standardized log-odds, where both sides are a corpus: + leans to `a`. */
  readonly z?: number;
}

/** How an article tells: its verbs of saying by class, its hedges, its intensifiers. */
export interface Manner {
  readonly verbs: readonly {
    readonly class: ReportingClass | 'label';
    readonly lemma: string;
    readonly places: readonly Place[];
  }[];
  readonly hedges: readonly { readonly word: string; readonly places: readonly Place[] }[];
  readonly intensifiers: readonly { readonly word: string; readonly places: readonly Place[] }[];
}

/** Two articles against each other: passages and counts with their places. Sides `a` and `b` throughout. */
export interface Framing {
  /** Indexes of the articles. */
  readonly articles: Both<number>;
  readonly words: Both<number>;
  readonly written: Both<Written>;
  /** They were written at other times: what differs may be news, not framing. */
  readonly otherTime: boolean;
  readonly first: Both<First>;
  readonly disagree: readonly FactPair[];
  readonly agree: readonly FactPair[];
  readonly speech: Both<Speech>;
  readonly heard: readonly HeardRow[];
  /** Who asks or declares something and has no word in it: told of on that side, and not heard. */
  readonly toldOf: readonly HeardRow[];
  readonly quotations: readonly SameQuotation[];
  readonly retold: readonly Retold[];
  readonly only: Both<Only>;
  readonly actors: readonly ActorRow[];
  readonly leaning: readonly Leaning[];
  /** Both sides hold at least `CORPUS` words, so that log-odds mean something. */
  readonly corpus: boolean;
  readonly manner: Both<Manner>;
}
