import type { Lexeme } from '../text/english/lexemes.ts';
import { reportingVerb } from '../text/english/reporting.ts';
import { isBodyNoun, isPlaceNoun, isRole } from '../text/english/roles.ts';
import { looksLikeVerb } from '../text/english/verbs.ts';
import { isClauseWord, isDayOrMonth, isDeterminer, isPreposition, trimmed } from '../text/english/words.ts';
import { besideWords } from './around.ts';
import { isEnglish } from './english.ts';
import type { Evidence, Neighbors, Reading } from './evidence.ts';
import { isNameWord } from './names.ts';

/** A gloss is short: an explanation of more words than this tells more than what something is. */
const LONGEST_GLOSS = 7;
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
]);

/** The one side that has words, when the other has nothing. */
function only(evidence: Evidence): Reading | undefined {
  const { a, b, digits } = evidence;
  if (digits || (a.text === '') === (b.text === '')) return undefined;
  const side = a.text === '' ? b : a;
  return side.words.length === 0 || side.lexemes.length > 2 * LONGEST_GLOSS + 4 ? undefined : side;
}

/** No verb of a clause among the words. */
const isVerbless = (words: readonly string[]) =>
  !words.some((word) => isClauseWord(word) || looksLikeVerb(word) || reportingVerb(word)?.class === 'neutral');

const LAST_LATIN = 0x24f;
const isForeign = ({ text, kind }: Lexeme) => kind === 'word' && text.charCodeAt(0) > LAST_LATIN;
const isLatin = ({ text, kind }: Lexeme) => kind === 'word' && text.charCodeAt(0) <= LAST_LATIN;

/** `Xi Jinping (習近平)`: the same in its own script, within a text in Latin letters. */
export function isNativeScript(evidence: Evidence): boolean {
  const side = only(evidence);
  if (side === undefined || side.words.length > 20 || !side.lexemes.every((l) => isForeign(l) || l.kind === 'mark'))
    return false;
  const { before, after } = besideWords(evidence);
  return before.some(isLatin) && ![...before, ...after].some(isForeign);
}

/** `Korea` and `[South] Korea`, `Commission (LDBC)`: in brackets, on one side only. */
export function isBracketed(evidence: Evidence): boolean {
  const side = only(evidence);
  if (side === undefined || side.words.length > LONGEST_GLOSS) return false;
  const [first, last] = [side.lexemes[0] as Lexeme, side.lexemes.at(-1) as Lexeme];
  const inner = side.lexemes.slice(1, -1);
  return (
    BRACKETS.get(first.key) === last.key &&
    !inner.some((l) => BRACKETS.has(l.key) || l.key === '.') &&
    // What stands in square brackets is the desk's own explanation, whatever it is.
    (first.key === '[' || isVerbless(side.words))
  );
}

/** `Commission (LDBC)` and `Commission, or LDBC`: the same explanation set otherwise. */
export function isSetOtherwise({ a, b, digits }: Evidence): boolean {
  if (digits || a.words.length === 0 || b.words.length === 0 || a.words.length > LONGEST_GLOSS) return false;
  if (![a, b].some(({ lexemes }) => lexemes[0]?.key !== undefined && BRACKETS.has(lexemes[0].key))) return false;
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  const led = long.slice(0, long.length - short.length).join(' ');
  return long.join(' ').endsWith(short.join(' ')) && (led === 'or' || led.endsWith(' for') || led === 'meaning');
}

/** Whether the words stand between two commas, or a comma and the end of the sentence. */
function isSetOff({ lexemes }: Reading, { before, after }: Neighbors): boolean {
  const [first, last] = [lexemes[0]?.key, lexemes.at(-1)?.key];
  if (first === ',') return last === ',' || after[0]?.key === ',' || after[0]?.key === '.' || after.length === 0;
  return last === ',' && before.at(-1)?.key === ',';
}

/** `, the thalweg,` and `, Vienna,`: a noun that says once more what stands before it. */
export function isApposition(evidence: Evidence): boolean {
  const side = only(evidence);
  if (side === undefined || !isEnglish(evidence.context.a) || !isEnglish(evidence.context.b)) return false;
  const neighbors = besideWords(evidence);
  if (!isSetOff(side, neighbors)) return false;
  const inner = trimmed(side.lexemes);
  if (!isNounPhrase(inner) || isListed(side, neighbors)) return false;
  const explained = side.lexemes[0]?.key === ',' ? neighbors.before.at(-1) : neighbors.before.at(-2);
  return explained?.kind === 'word' && !isDayOrMonth(explained.key) && !looksLikeVerb(explained.key);
}

const isSortOfPlace = (noun: string) => isPlaceNoun(noun) || (isBodyNoun(noun) && !isRole(noun));

/** A determiner or a name and what belongs to it, without marks, verbs and, but behind a sort of place, other prepositions than `of`. */
function isNounPhrase(lexemes: readonly Lexeme[]): boolean {
  const [first] = lexemes;
  if (first === undefined || lexemes.length > LONGEST_GLOSS || !(isDeterminer(first.key) || isNameWord(first)))
    return false;
  if (lexemes.some((l) => (l.kind === 'mark' && l.key !== '-' && l.key !== "'") || isDayOrMonth(l.key))) return false;
  const words = lexemes.filter((l) => l.kind !== 'mark').map((l) => l.key);
  if (isDeterminer(first.key) && words.length < 2) return false;
  if (!isVerbless(words)) return false;
  const joint = words.findIndex((word) => isPreposition(word) && word !== 'of' && word !== 'for');
  // `a town in the north`, `the island off Torvik`: where it lies belongs to what it is.
  return joint < 0 || (joint > 1 && isSortOfPlace(words[joint - 1] as string));
}

/** `eggs, bread, and milk`: an item of a list is no apposition. */
function isListed({ lexemes }: Reading, { before, after }: Neighbors): boolean {
  const next = after.find((l) => l.kind !== 'mark');
  if (next?.key === 'and' || next?.key === 'or') return true;
  if (after[0]?.key === ',' && after.slice(1, 6).some((l) => l.key === 'and' || l.key === 'or')) return true;
  const start = lexemes[0]?.key === ',' ? before : before.slice(0, -1);
  return start.at(-2)?.key === ',' || start.at(-2)?.key === 'and';
}

/** `the capital, Managua` and `the Bulgarian town of Kamenvir`: what a place is, before its name. */
export function isPlaceNounBefore(evidence: Evidence): boolean {
  const side = only(evidence);
  if (side === undefined || side.words.length > 5 || !isEnglish(evidence.context.a) || !isEnglish(evidence.context.b))
    return false;
  const { after } = besideWords(evidence);
  const last = side.lexemes.at(-1) as Lexeme;
  if (after[0] === undefined || !isNameWord(after[0]) || !isDeterminer(side.words[0] as string)) return false;
  if (last.key !== ',' && last.key !== 'of') return false;
  const inner = side.lexemes.slice(0, -1);
  const noun = inner.at(-1)?.key ?? '';
  return isSortOfPlace(noun) && inner.every((l) => l.kind === 'word') && isVerbless(side.words);
}
