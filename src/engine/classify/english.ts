import { lower } from '../text/characters.ts';
import { listed } from '../text/english/words.ts';
import type { ClassifySide } from './evidence.ts';

const STRONG = listed(
  'the of and to that was were for with said is are it its by from at he she they has had have his her their will who which ' +
    'but not in on a an as',
);
/** Of these alone other languages have some too; one of these must be there. */
const SURE = listed(
  'the of and that with said by from they their she which who were has have would been an it is told are will he her his',
);

const SAMPLE = 1500;
/** English prose reaches two fifths, its headlines and short sentences a tenth. */
const LEAST = 0.1;

const KNOWN = new WeakMap<ClassifySide, boolean>();

function looksEnglish(text: string): boolean {
  const words = lower(text.slice(0, SAMPLE)).match(/[a-z']+|[\u0080-\uffff]+/g) ?? [];
  const strong = words.filter((word) => STRONG.has(word)).length;
  return strong >= words.length * LEAST && words.some((word) => SURE.has(word)) && !isOther(words);
}

const OTHER = listed(
  'der die das und nicht ein eine mit von zu el los las una del que le les des est une dans pour qui il gli della che het ' +
    'een van niet och det som en att os um uma não de la da do na se di',
);

/** More words of a neighboring language than of English: `was` and `will` are German too, `has` is Spanish. */
const isOther = (words: readonly string[]) =>
  words.filter((word) => OTHER.has(word)).length > words.filter((word) => STRONG.has(word)).length;

/**
 * Whether an article is in English: what it says itself of its language, else its short words. The rules that know verbs,
 * sources and titles ask this first, so that other languages get no nonsense.
 */
export function isEnglish(side: ClassifySide): boolean {
  if (side.language !== undefined) return side.language === 'en';
  let known = KNOWN.get(side);
  if (known === undefined) {
    known = looksEnglish(side.text);
    KNOWN.set(side, known);
  }
  return known;
}
