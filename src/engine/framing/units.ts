import type { Paragraph, Range } from '../model.ts';
import { skipSpace } from '../text/shapes.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** What framing needs to know of an article. */
export interface Account {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Direct quotations, marks included, in order. */
  readonly quotations: readonly Range[];
  /** The sentences of a paragraph. */
  readonly sentences: (paragraph: number) => readonly Range[];
  /** Where the dateline stands. */
  readonly dateline?: Range;
  /** Whether a name is that of the agency whose account it is. */
  readonly isOwnAgency?: (name: string) => boolean;
  /** Finds the amounts of a sentence. */
  readonly amounts?: (sentence: string) => readonly Amount[];
}

/** An amount as a sentence tells it; of two with one dimension `size` tells how many of the first unit it is. */
export interface Amount extends Range {
  readonly value: number;
  readonly rounding: number;
  readonly ordinal: boolean;
  readonly hedge?: 'about' | 'more' | 'less';
  readonly unit?: {
    readonly dimension: string;
    readonly size: number;
    readonly offset?: number;
    readonly name: string;
  };
}

/** A sentence, or several that a quotation holds together: what somebody says is looked for in one. */
export interface Unit extends Range {
  /** Index of its paragraph in the article. */
  readonly paragraph: number;
  readonly pieces: readonly Piece[];
}

/** The units of the story's own paragraphs, in order. The dateline belongs to none. */
export function unitsOf({ text, paragraphs, quotations, sentences, dateline }: Account): Unit[] {
  const units: Unit[] = [];
  let first = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.role !== 'body' || paragraph.repeats !== undefined) continue;
    while (first < quotations.length && (quotations[first] as Range).end <= paragraph.start) first++;
    let last = first;
    while (last < quotations.length && (quotations[last] as Range).start < paragraph.end) last++;
    const own = quotations.slice(first, last);
    for (const range of merged(sentences(paragraph.index), own)) {
      const headed = dateline && range.start < dateline.end && dateline.start < range.end;
      const start = headed ? skipSpace(text, dateline.end, range.end) : range.start;
      if (start >= range.end) continue;
      const unit = { start, end: range.end };
      const inside = own.filter((q) => q.start >= start && q.end <= range.end);
      units.push({ ...unit, paragraph: paragraph.index, pieces: piecesOf(text, unit, inside) });
    }
  }
  return units;
}

/** Sentences that a quotation crosses are one. */
function merged(sentences: readonly Range[], quotations: readonly Range[]): Range[] {
  const units: { start: number; end: number }[] = [];
  for (const { start, end } of sentences) {
    const last = units[units.length - 1];
    if (last && quotations.some((q) => q.start < last.end && q.end > last.end)) last.end = end;
    else units.push({ start, end });
  }
  return units;
}
