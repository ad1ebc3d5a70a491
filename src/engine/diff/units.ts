import { TOKEN } from '../model.ts';
import { isDash } from '../text/characters.ts';
import { CHAR, classOf } from '../text/classes.ts';
import { endAt, kindAt, type Sequence, startAt, textAt } from './passage.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const CURRENCY: ReadonlySet<string> = set('$ £ € ¥ ₩ ₹ ₽ ₪ ¢ ￥');
const JOINERS: ReadonlySet<string> = set(". & @ _ / ' ’ - ‐ ‑");
const MONTHS = set(
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
);
const COUNTED = set(
  'hundred thousand million billion trillion m bn tn percent per euro euros dollar dollars pound pounds pence cent cents yen ' +
    'won yuan rupee rupees rouble roubles ruble rubles franc francs',
);

const isWordy = (sequence: Sequence, place: number) =>
  kindAt(sequence, place) === TOKEN.word || kindAt(sequence, place) === TOKEN.number;

/** A word of a script with spaces: characters of the others are words each, and stand side by side without being one. */
const isSpaced = (sequence: Sequence, place: number) =>
  classOf(sequence.side.text.charCodeAt(startAt(sequence, place))) !== CHAR.ideograph;

const touches = (sequence: Sequence, place: number) =>
  place >= 0 &&
  place + 1 < sequence.count &&
  endAt(sequence, place) === startAt(sequence, place + 1) &&
  sequence.part[place] === sequence.part[place + 1];

/** A mark between two words or figures, no space on either side: `Jae-myung`, `Orlo’s`, `1910-1945`. */
const joins = (sequence: Sequence, place: number) =>
  touches(sequence, place - 1) &&
  touches(sequence, place) &&
  kindAt(sequence, place) === TOKEN.mark &&
  JOINERS.has(textAt(sequence, place)) &&
  isWordy(sequence, place - 1) &&
  isWordy(sequence, place + 1);

/** `$35`, `US$`, `40%`, `-5`. */
function isAmount(sequence: Sequence, place: number): boolean {
  const one = textAt(sequence, place);
  const two = textAt(sequence, place + 1);
  if (CURRENCY.has(one)) return kindAt(sequence, place + 1) === TOKEN.number;
  if (CURRENCY.has(two)) return isWordy(sequence, place);
  if (two === '%' || two === '°') return kindAt(sequence, place) === TOKEN.number;
  const sign = isDash(one.charCodeAt(0)) || one === '+';
  return sign && kindAt(sequence, place + 1) === TOKEN.number && !touches(sequence, place - 1);
}

/**
 * Whether the tokens at `place` and `place + 1` are parts of one word, as the reader sees it: a compound, a possessive, an
 * amount with its sign. A change never cuts between them.
 */
export function isGlued(sequence: Sequence, place: number): boolean {
  if (!touches(sequence, place)) return false;
  if (isWordy(sequence, place) && isWordy(sequence, place + 1)) {
    return isSpaced(sequence, place) && isSpaced(sequence, place + 1);
  }
  return joins(sequence, place) || joins(sequence, place + 1) || isAmount(sequence, place);
}

const digitsOnly = (sequence: Sequence, place: number) => kindAt(sequence, place) === TOKEN.number;

const isFourthOfJuly = (sequence: Sequence, place: number) =>
  place >= 0 &&
  textAt(sequence, place) === 'Fourth' &&
  textAt(sequence, place + 1) === 'of' &&
  textAt(sequence, place + 2) === 'July';

/**
 * Whether the tokens at `place` and `place + 1` tell one amount or one day though a space stands between: `35 million`,
 * `9 euros`, `Jan. 13`, `13 January`. Another amount in its place is shown as a whole.
 */
export function isMeasure(sequence: Sequence, place: number): boolean {
  if (place < 0 || place + 1 >= sequence.count || sequence.part[place] !== sequence.part[place + 1]) return false;
  if (isFourthOfJuly(sequence, place) || isFourthOfJuly(sequence, place - 1)) return true;
  if (digitsOnly(sequence, place)) {
    const word = textAt(sequence, place + 1);
    return COUNTED.has(word) || MONTHS.has(word);
  }
  if (!digitsOnly(sequence, place + 1))
    return textAt(sequence, place + 1) === '.' && MONTHS.has(textAt(sequence, place)) && isMeasure(sequence, place + 1);
  const word = textAt(sequence, place);
  return MONTHS.has(word) || (word === '.' && place > 0 && MONTHS.has(textAt(sequence, place - 1)));
}
