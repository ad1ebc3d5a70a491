import { CHAR, classOf } from '../text/characters.ts';
import { isCapitalized } from '../text/shapes.ts';
import { type Evidence, isSameList, marksOf, wordsOf } from './evidence.ts';
import type { Lexeme } from './lexemes.ts';

/** Marks that structure a sentence. Currency signs, percent and the like say something and are no punctuation. */
const PUNCTUATION: ReadonlySet<string> = new Set(Array.from('.,;:!?…-"\'()[]/•·*¿¡、。，；：！？（）「」『』‥'));
const QUOTES: ReadonlySet<string> = new Set(['"', "'"]);

const digitAt = (text: string, at: number) =>
  at >= 0 && at < text.length && classOf(text.charCodeAt(at)) === CHAR.digit;

/** A mark that stands right before or after a figure may be its sign or its decimal mark. */
function touchesFigure({ change, context, from, to }: Evidence): boolean {
  const { a, b } = context;
  const beside = (text: string, start: number, end: number) =>
    digitAt(text, end) && (end > start || digitAt(text, start - 1));
  return (
    (from !== '' && beside(a.text, change.from.start, change.from.end)) ||
    (to !== '' && beside(b.text, change.to.start, change.to.end))
  );
}

const quotesOf = (evidence: Evidence) =>
  [evidence.lexemesA, evidence.lexemesB].map((l) => marksOf(l).filter((m) => QUOTES.has(m)).length);

/** `Jae Myung` and `Jae-myung`: a hyphen after the same capitalised word makes another form of a name. */
function joinsName({ lexemesA, lexemesB }: Evidence): boolean {
  const hyphened = (lexemes: readonly Lexeme[]) =>
    lexemes
      .filter((l, i) => l.kind === 'word' && isCapitalized(l.text) && lexemes[i + 1]?.key === '-')
      .map((l) => l.key);
  const capitalized = (lexemes: readonly Lexeme[]) => lexemes.filter((l) => isCapitalized(l.text)).map((l) => l.key);
  const [one, two] = [hyphened(lexemesA), hyphened(lexemesB)];
  return (
    !isSameList(one, two) &&
    (one.some((key) => capitalized(lexemesB).includes(key)) || two.some((key) => capitalized(lexemesA).includes(key)))
  );
}

/** The words are the same on both sides and the marks are not. */
function marksAlone(evidence: Evidence): boolean {
  const { lexemesA, lexemesB, digits } = evidence;
  if (digits || (lexemesA.length === 0 && lexemesB.length === 0) || touchesFigure(evidence) || joinsName(evidence))
    return false;
  if (![...marksOf(lexemesA), ...marksOf(lexemesB)].every((mark) => PUNCTUATION.has(mark))) return false;
  return isSameList(wordsOf(lexemesA), wordsOf(lexemesB));
}

/** Commas, stops, brackets and dashes added, dropped, moved or replaced; as many quotation marks on both sides. */
export function isPunctuation(evidence: Evidence): boolean {
  const [a, b] = quotesOf(evidence);
  return a === b && marksAlone(evidence);
}

/** A quotation mark that one side does not have: words become somebody's words, or stop being so. */
export function isQuoteMark(evidence: Evidence): boolean {
  const [a, b] = quotesOf(evidence);
  return a !== b && marksAlone(evidence);
}
