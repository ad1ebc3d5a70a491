import { extendToUnits } from './extend.ts';
import { joinConfetti } from './join.ts';
import { setMarksApart } from './marks.ts';
import type { Hunk, Sides } from './passage.ts';
import { slide } from './slide.ts';
import { addDress } from './surface.ts';
import { setSentencesApart } from './whole.ts';

/**
 * Makes the exact hunks readable. What lies between two hunks is still equal afterwards, key by key, and now letter by letter
 * too: only where the hunks begin and end is another matter.
 *
 * In this order, since each step counts on the one before: words of one side are moved to where they read best; whole sentences
 * of one side are set apart, and marks from words; hunks with noise between them are joined; what is merely dressed otherwise becomes a hunk; no hunk cuts
 * a word, a compound or an amount.
 */
export function readable(sides: Sides, exact: readonly Hunk[]): Hunk[] {
  const joined = joinConfetti(sides, setMarksApart(sides, setSentencesApart(sides, slide(sides, exact))));
  return extendToUnits(sides, addDress(sides, joined));
}
