import { isCapitalized } from '../shapes.ts';
import type { Lexeme } from './lexemes.ts';

/** A closed list, written as one string. */
export const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A folded word without the ending of a possessive: `takaichi's` is `takaichi`. */
export const withoutPossessive = (key: string): string =>
  key.endsWith("'s") ? key.slice(0, -2) : key.endsWith("s'") ? key.slice(0, -1) : key;

const DAYS_AND_MONTHS = listed(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** A weekday or a month, which is capitalized and no name. */
export const isDayOrMonth = (key: string) => DAYS_AND_MONTHS.has(key);

/** A word of a script that has case, written with a capital, and no figure. */
export const isCapitalWord = ({ kind, text }: Lexeme) => kind === 'word' && isCapitalized(text);

const DETERMINERS = listed('the a an this that these those his her its their our my your');
/** An article, a demonstrative, a possessive pronoun. */
export const isDeterminer = (key: string) => DETERMINERS.has(key);

const PREPOSITIONS = listed(
  'of in on at by for from with without within into onto to toward towards over under about between among against during ' +
    'through across near after before since until despite because as than like via per off out up down around behind beside',
);
/** A preposition, or a word that stands like one. */
export const isPreposition = (key: string) => PREPOSITIONS.has(key);

const CLAUSE_WORDS = listed(
  'who whom whose which that what where when while if because although though since unless and but or nor so is are was ' +
    'were be been being am has have had having do does did will would shall should can could may might must not',
);
/** A word with which a clause begins, or a verb that makes one. */
export const isClauseWord = (key: string) => CLAUSE_WORDS.has(key);

/** Marks at either end that only set words off: commas, quotation marks. */
const SETTING_OFF: ReadonlySet<string> = new Set([',', '"', "'", '-', ';']);

/** The words of a side without the marks that set them off at its ends. */
export function trimmed(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  let start = 0;
  let end = lexemes.length;
  while (start < end && SETTING_OFF.has((lexemes[start] as Lexeme).key)) start++;
  while (end > start && SETTING_OFF.has((lexemes[end - 1] as Lexeme).key)) end--;
  return lexemes.slice(start, end);
}
