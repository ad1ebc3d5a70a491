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
