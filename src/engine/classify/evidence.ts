import type { Change, Range } from '../model.ts';
import { type Lexeme, LONGEST, lexemesOf } from './lexemes.ts';

/** One article, as the rules may look at it. */
export interface ClassifySide {
  readonly text: string;
  /** Its direct quotations, in order. */
  readonly quotations: readonly Range[];
}

/** The two articles of a pair. */
export interface ClassifyContext {
  readonly a: ClassifySide;
  readonly b: ClassifySide;
}

/** What the rules know of one change. Rules for a pair of changes have been tried before: `order` tells. */
export interface Evidence {
  readonly change: Change;
  readonly context: ClassifyContext;
  /** What stands in `a`, and in `b`: exactly as written. */
  readonly from: string;
  readonly to: string;
  /** Words and marks of either side; empty where an edit is too long to be looked at word by word. */
  readonly lexemesA: readonly Lexeme[];
  readonly lexemesB: readonly Lexeme[];
  /** A digit on either side. */
  readonly digits: boolean;
  /** The same words stand elsewhere in the paragraph on the other side. */
  readonly moved: boolean;
}

const LEXEMES: readonly Lexeme[] = [];

/** Collects what the rules look at. */
export function evidenceOf(change: Change, context: ClassifyContext, moved: boolean): Evidence {
  const from = context.a.text.slice(change.from.start, change.from.end);
  const to = context.b.text.slice(change.to.start, change.to.end);
  const long = from.length > LONGEST || to.length > LONGEST;
  const lexemesA = long ? LEXEMES : lexemesOf(from);
  const lexemesB = long ? LEXEMES : lexemesOf(to);
  const digits = lexemesA.some((l) => l.kind === 'number') || lexemesB.some((l) => l.kind === 'number');
  return { change, context, from, to, lexemesA, lexemesB, digits, moved };
}

/** The words of a side, folded, without its marks. */
export const wordsOf = (lexemes: readonly Lexeme[]): string[] =>
  lexemes.filter((l) => l.kind !== 'mark').map((l) => l.key);
/** The marks of a side, folded. */
export const marksOf = (lexemes: readonly Lexeme[]): string[] =>
  lexemes.filter((l) => l.kind === 'mark').map((l) => l.key);
/** Whether two lists hold the same strings in the same order. */
export const isSameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((x, i) => x === b[i]);
