import type { Change, Range } from '../model.ts';
import { type Lexeme, LONGEST, lexemesOf } from '../text/english/lexemes.ts';
import { isCapitalized } from '../text/shapes.ts';
import type { Day } from './calendar.ts';
import type { DateVerdict, NumberVerdict } from './verdicts.ts';

/** One article, as the rules may look at it. */
export interface ClassifySide {
  readonly text: string;
  /** Its direct quotations, in order. */
  readonly quotations: readonly Range[];
  /** ISO 639-1 code, where the article leaves little doubt of its language. */
  readonly language?: string;
  /** Dateline, credit and agency tags, where they stand in the text: they tell who reports. */
  readonly credits?: readonly Range[];
  /** The day of publication, as far as the article or the reader tells it. */
  readonly published?: Day;
}

/** The two articles of a pair. */
export interface ClassifyContext {
  readonly a: ClassifySide;
  readonly b: ClassifySide;
}

/** One side of a change. */
export interface Reading {
  /** Exactly as written. */
  readonly text: string;
  /** Words, numbers and marks; none where the text is too long to be looked at word by word. */
  readonly lexemes: readonly Lexeme[];
  /** The words and numbers, folded. */
  readonly words: readonly string[];
  /** The marks, folded. */
  readonly marks: readonly string[];
  /** One of the words begins with a capital. */
  readonly capital: boolean;
  /** One of them holds a digit. */
  readonly digits: boolean;
}

/** What stands beside an edit, in either article, in the same line: `before` ends with the nearest word, `after` begins with it. */
export interface Neighbors {
  readonly before: readonly Lexeme[];
  readonly after: readonly Lexeme[];
}

/** What the rules know of one change. */
export interface Evidence {
  readonly change: Change;
  readonly context: ClassifyContext;
  readonly a: Reading;
  readonly b: Reading;
  /** A digit on either side. */
  readonly digits: boolean;
  /** The same letters and digits on both sides, in the same order: only marks, white space and dress may differ. */
  readonly sameLetters: boolean;
  /** The same words stand elsewhere in the paragraph on the other side. */
  readonly moved: boolean;
  /** With the change beside it, it makes two names trade places. */
  readonly exchanged?: boolean;
  /** With a change behind or before it, it moves the verb of saying to the other side of who says it. */
  readonly turned?: boolean;
  /** Its neighbors in each article, once a rule has asked for them: many rules do. */
  readonly beside: { a?: Neighbors; b?: Neighbors };
  /** What the dates on the two sides have to do with each other, where dates are what differs. */
  readonly dates?: DateVerdict;
  /** The same for amounts. */
  readonly numbers?: NumberVerdict;
}

const NONE: readonly Lexeme[] = [];

const NOTHING: Reading = { text: '', lexemes: NONE, words: [], marks: [], capital: false, digits: false };

function readingOf(text: string, long: boolean): Reading {
  if (text === '') return NOTHING;
  const lexemes = long ? NONE : lexemesOf(text);
  const words: string[] = [];
  const marks: string[] = [];
  let [capital, digits] = [false, false];
  for (const lexeme of lexemes) {
    (lexeme.kind === 'mark' ? marks : words).push(lexeme.key);
    capital ||= isCapitalized(lexeme.text);
    digits ||= lexeme.kind === 'number';
  }
  return { text, lexemes, words, marks, capital, digits };
}

/** Collects what the rules look at in one change. Whether its words have moved is found out later, from all of them. */
export function evidenceOf(change: Change, context: ClassifyContext): Evidence {
  const { from, to } = change;
  const long = from.end - from.start > LONGEST || to.end - to.start > LONGEST;
  const a = readingOf(context.a.text.slice(from.start, from.end), long);
  const b = readingOf(context.b.text.slice(to.start, to.end), long);
  return {
    change,
    context,
    a,
    b,
    digits: a.digits || b.digits,
    sameLetters: !long && a.words.join('') === b.words.join(''),
    moved: false,
    beside: {},
  };
}

/** Whether two lists hold the same strings in the same order. */
export const isSameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((x, i) => x === b[i]);
