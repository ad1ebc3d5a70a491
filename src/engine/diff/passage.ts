import { type Range, TOKEN, type Tokens } from '../model.ts';

/** A paragraph, or a part of one, as the diff takes it. */
export interface Passage extends Range {
  /** Which paragraph of its article it is, or is part of. */
  readonly index: number;
  /** The tokens inside it. */
  readonly tokens: Range;
}

/** One side of a comparison: passages of one article, in order of reading, compared as one text. */
export interface DiffSide {
  readonly text: string;
  readonly tokens: Tokens;
  readonly paragraphs: readonly Passage[];
  /** The sentences of a paragraph of the article, by its index; asked for only where a change holds several. */
  readonly sentences: (paragraph: number) => readonly Range[];
}

/** The first token that starts at `offset` or later. */
function tokenFrom({ start, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of paragraph `index` that `range` covers, for instance one sentence; `range` starts and ends with tokens. */
export function passageOf(tokens: Tokens, index: number, range: Range): Passage {
  return {
    index,
    start: range.start,
    end: range.end,
    tokens: { start: tokenFrom(tokens, range.start), end: tokenFrom(tokens, range.end) },
  };
}

/** The words, numbers and marks of a side, one after the other: white space is noise for a diff. */
export interface Sequence {
  readonly side: DiffSide;
  readonly count: number;
  /** By place in the sequence: which token of the article. */
  readonly token: readonly number[];
  /** By place in the sequence: which of `side.paragraphs`. */
  readonly part: readonly number[];
}

/** Leaves the white space out. */
export function sequenceOf(side: DiffSide): Sequence {
  const { tokens, paragraphs } = side;
  // Most paragraphs are short: memory of their own kind would take longer to get than it saves.
  const token: number[] = [];
  const part: number[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    const inside = paragraphs[p]!.tokens;
    for (let t = inside.start; t < inside.end; t++) {
      if (tokens.kind[t] === TOKEN.space) continue;
      token.push(t);
      part.push(p);
    }
  }
  return { side, count: token.length, token, part };
}

/** Where the token at this place of the sequence starts in the text. */
export const startAt = ({ side, token }: Sequence, place: number) => side.tokens.start[token[place]!]!;
/** Where it ends. */
export const endAt = ({ side, token }: Sequence, place: number) => side.tokens.start[token[place]! + 1]!;
/** Its comparison key. */
export const keyAt = ({ side, token }: Sequence, place: number) => side.tokens.key[token[place]!]!;
/** Its kind. */
export const kindAt = ({ side, token }: Sequence, place: number) => side.tokens.kind[token[place]!]!;
/** What is written there. */
export const textAt = (sequence: Sequence, place: number) =>
  sequence.side.text.slice(startAt(sequence, place), endAt(sequence, place));

/**
 * Places `[a0, a1)` of one sequence that stand where `[b0, b1)` of the other stand; what lies between two hunks is common
 * to both. `pa` and `pb` say to which passages it belongs, which an empty side alone does not tell.
 */
export interface Hunk {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
  readonly pa: number;
  readonly pb: number;
}

/** Whether only one side has words there. */
export const isOneSided = (hunk: Hunk) => (hunk.a0 === hunk.a1) !== (hunk.b0 === hunk.b1);

/** Two sequences under comparison. */
export interface Sides {
  readonly a: Sequence;
  readonly b: Sequence;
}
