import { type Lexeme, lexemesOf } from '../text/english/lexemes.ts';
import { isSureReporting } from '../text/english/reporting.ts';
import { listed } from '../text/english/words.ts';
import type { Evidence, Reading } from './evidence.ts';
import { isNameWord } from './names.ts';

/** The most words of either side that the verb of saying stands among. */
const MOST = 6;
/** The longest name between the two places, in words, and the longest text. */
const NAME = 5;
const BETWEEN = 60;
/** Words within a name, or before it. */
const WITHIN = listed('the of de del da di al el bin ben van von den der la le and');
/** So many changes in a row are looked at: marks come between. */
const WINDOW = 4;

const says = ({ words }: Reading) => words.some(isSureReporting);

/** The one side that tells of saying something; undefined where both or none do. */
function sideThatSays({ a, b }: Evidence): 'a' | 'b' | undefined {
  if (a.words.length > MOST || b.words.length > MOST || says(a) === says(b)) return undefined;
  return says(a) ? 'a' : 'b';
}

/** Whether a name and nothing else stands between two changes. */
function isNameBetween({ context, change }: Evidence, after: Evidence): boolean {
  const [from, to] = [change.from.end, after.change.from.start];
  if (to - from > BETWEEN) return false;
  const words = lexemesOf(context.a.text.slice(from, to)).filter(({ key }) => key !== ',');
  const isWithin = ({ key }: Lexeme) => WITHIN.has(key);
  return words.length <= NAME && words.some(isNameWord) && words.every((word) => isNameWord(word) || isWithin(word));
}

/**
 * `[said/neighbor ]Mara Orlo[, 43, a neighbor/ told the Echo]`: one speaker, with the verb of saying before the name on one side and
 * after it on the other. Both changes tell who says it. Given by their place in the list.
 */
export function turnedWithin(evidence: readonly Evidence[]): ReadonlySet<number> {
  const found = new Set<number>();
  const sides = evidence.map(sideThatSays);
  for (const [i, side] of sides.entries()) {
    if (side === undefined) continue;
    const one = evidence[i] as Evidence;
    for (let j = i + 1; j < Math.min(i + WINDOW, evidence.length); j++) {
      const two = evidence[j] as Evidence;
      if (two.change.ia !== one.change.ia || two.change.ib !== one.change.ib) break;
      if (two.a.words.length + two.b.words.length === 0) continue;
      const other = sides[j];
      if (other !== undefined && other !== side && isNameBetween(one, two)) found.add(i).add(j);
      break;
    }
  }
  return found;
}
