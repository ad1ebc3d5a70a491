import type { Evidence } from './evidence.ts';

/** What is seen of a change at a glance. Most rules need one or two of these, and are not asked without. */
export const TRAIT = {
  /** The dates on the two sides have to do with each other. */
  dated: 1,
  /** The amounts do. */
  counted: 2,
  moved: 4,
  /** Words stand on both sides. */
  both: 8,
  /** Words stand on one side only; marks may stand on the other. */
  wordless: 16,
  /** One side has nothing at all. */
  alone: 32,
  /** A word with a capital stands on either side. */
  capital: 64,
  /** One stands on both. */
  capitals: 128,
  letters: 256,
  /** A mark stands on either side. */
  marks: 512,
} as const;

/** The traits of a change, as a sum of `TRAIT`. */
export function traitsOf({ a, b, dates, numbers, moved, sameLetters }: Evidence): number {
  const [wordsA, wordsB] = [a.words.length > 0, b.words.length > 0];
  let traits = 0;
  if (dates !== undefined) traits |= TRAIT.dated;
  if (numbers !== undefined) traits |= TRAIT.counted;
  if (moved) traits |= TRAIT.moved;
  if (wordsA && wordsB) traits |= TRAIT.both;
  if (wordsA !== wordsB) traits |= TRAIT.wordless;
  if (a.text === '' || b.text === '') traits |= TRAIT.alone;
  if (a.capital || b.capital) traits |= TRAIT.capital;
  if (a.capital && b.capital) traits |= TRAIT.capitals;
  if (sameLetters) traits |= TRAIT.letters;
  if (a.marks.length + b.marks.length > 0) traits |= TRAIT.marks;
  return traits;
}
