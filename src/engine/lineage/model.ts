/** Who took what from whom, inferred: the types that leave this room. Plain data; articles and paragraphs by index. */
import type { Range } from '../model.ts';

/** A place in an article. */
export interface LineageSpot extends Range {
  readonly article: number;
  readonly paragraph: number;
}

/** How much of the body of one article stands in another. A word is counted once, however often it stands there. */
export interface SharedWords {
  readonly words: number;
  /** Of so many: words in its body. */
  readonly of: number;
}

/**
 * How sure an inference is. `certain`: the texts are the same. `stated`: a text says so itself. `probable`: several things point to
 * it. `possible`: one thing does, and a desk may have done the same.
 */
export type Sureness = 'certain' | 'stated' | 'probable' | 'possible';

/**
 * What an inference rests on.
 *
 * - `text`: so many of its words stand in `other`
 * - `credit`: it credits the agency; `voice`: it speaks as the agency (`told AFP`)
 * - `own`: passages of its own; `ownVoice`: some of these speak as the agency, so that no desk has added them
 * - `absent`: paragraphs of `other` that it lacks though it goes on after them
 * - `order`: paragraphs that stand elsewhere than in `other`
 * - `tense`: what it tells as present or to come, `other` tells as past, and so does a third version where there is one
 * - `published`: another day of publication
 * - `combined`: it joins several sources
 * - `readings`: wording that it shares with `other` against every further version; `copy`: the same text
 */
export type EvidenceKind =
  | 'text'
  | 'credit'
  | 'voice'
  | 'own'
  | 'ownVoice'
  | 'absent'
  | 'order'
  | 'tense'
  | 'published'
  | 'combined'
  | 'readings'
  | 'copy';

export interface Evidence {
  readonly what: EvidenceKind;
  readonly count: number;
  /** `text`: of so many words. */
  readonly of?: number;
  /** The article that it is compared with. */
  readonly other?: number;
  /** Where it stands. */
  readonly spots: readonly LineageSpot[];
}

/** A text that is not in the folder: an agency's file, as it must have been. */
export interface LineageSource {
  /** Label of the family. */
  readonly family: string;
  /** Who filed it: an agency that members credit; null when none is named. */
  readonly agency: string | null;
  /** `only`: nothing tells of a second one. `main`: most versions go back to it. Others are told apart by time where it is known. */
  readonly take: 'only' | 'main' | 'earlier' | 'later' | 'other';
  /** The articles that go back to it, the fullest first. */
  readonly articles: readonly number[];
}

/** METER's terms (Clough, Gaizauskas, Piao and Wilks 2002): how far a text goes back to another's. */
export type Derivation = 'wholly' | 'partly' | 'not';

/** How far an article goes back to what other articles of its family carry too. */
export interface Standing {
  readonly article: number;
  /** How much of its body stands in the others, all of them together. */
  readonly carried: SharedWords;
  /** Body paragraphs that have something there, of so many. */
  readonly paragraphs: { readonly carried: number; readonly of: number };
  /** Words of passages that stand in none. */
  readonly own: number;
  /** Null for the fullest text of a take: there is nothing to measure it by. */
  readonly derivation: Derivation | null;
}

/** From a source to an article that goes back to it. */
export interface Arrow {
  /** Index into `Lineage.sources`. */
  readonly source: number;
  readonly article: number;
  /** Of the words that it shares with the fullest text of the source, how many stand in the same order. Null for that text itself. */
  readonly inOrder: SharedWords | null;
  readonly sure: Sureness;
  readonly evidence: readonly Evidence[];
}

/** Two takes of one agency: paragraphs came and went. */
export interface TakeLink {
  /** Indexes into `Lineage.sources`. Where one is earlier it is `a`. */
  readonly a: number;
  readonly b: number;
  readonly ordered: boolean;
  readonly sure: Sureness;
  readonly evidence: readonly Evidence[];
}

/** Two articles, one of which follows the other, or both a text that is not here: which one is not known. */
export interface Kinship {
  readonly a: number;
  readonly b: number;
  readonly sure: Sureness;
  readonly evidence: readonly Evidence[];
}

/** A passage that stands only in this article: sentences that share hardly a word with the others. */
export interface OwnPassage extends LineageSpot {
  readonly words: number;
  /** The whole paragraph is. */
  readonly whole: boolean;
}

/**
 * How a paragraph of the fullest text stands in another article. `whole`: word for word. `edited`: nearly all of it. `part`: less.
 * `words`: told in other words. `related`: an independent account tells the same. `none`: not at all.
 */
export type CarryState = 'whole' | 'edited' | 'part' | 'words' | 'related' | 'none';

export interface CarryCell {
  readonly state: CarryState;
  /** Words of the paragraph that stand there, of all its words. */
  readonly share: number;
  /** It stands at another place among its neighbors. */
  readonly elsewhere: boolean;
  /** For `none`: nothing of the text comes after it either, so that it may have been cut from the end, or not written yet. */
  readonly tail: boolean;
  /** Paragraphs of the other article. */
  readonly paragraphs: readonly number[];
}

export interface CarryRow {
  /** Paragraph of the fullest text: body and subheads. */
  readonly paragraph: number;
  /** By article; for the fullest text itself its own paragraph. */
  readonly cells: readonly CarryCell[];
}

/** What an article carries of the fullest text, counted over its body paragraphs. */
export interface CarryColumn {
  readonly article: number;
  readonly carried: number;
  readonly of: number;
  /** It carries the first so many, all of them, and none after; null when it is not so or when it carries all. */
  readonly firstOnly: number | null;
  /** How many at the end are not carried. */
  readonly tail: number;
  /** Paragraphs that are not carried though later ones are. */
  readonly inside: readonly number[];
  readonly elsewhere: number;
  /** Passages that stand in no other article of its family. */
  readonly own: readonly OwnPassage[];
}

export interface Carry {
  /** The article whose paragraphs are looked for. */
  readonly of: number;
  readonly rows: readonly CarryRow[];
  /** By article. */
  readonly columns: readonly CarryColumn[];
}

export interface Lineage {
  readonly sources: readonly LineageSource[];
  /** By article. */
  readonly standing: readonly Standing[];
  /** At least one for each article that goes back to a source. */
  readonly arrows: readonly Arrow[];
  readonly takes: readonly TakeLink[];
  readonly kin: readonly Kinship[];
  readonly carry: Carry;
  /** `wording[x][y]`: how much of the body of `x` stands in `y`. On the diagonal all of it. */
  readonly wording: readonly (readonly SharedWords[])[];
}
