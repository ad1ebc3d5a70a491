import { CHAR, classOf } from '../text/classes.ts';
import type { Lexeme } from '../text/english/lexemes.ts';
import { isCapitalized } from '../text/shapes.ts';
import { type Evidence, isSameList } from './evidence.ts';

/** Marks that structure a sentence. Currency signs, percent and the like say something and are no punctuation. */
const PUNCTUATION: ReadonlySet<string> = new Set(Array.from('.,;:!?…-"\'()[]/•·*¿¡、。，；：！？（）「」『』‥'));
const QUOTES: ReadonlySet<string> = new Set(['"', "'"]);

const digitAt = (text: string, at: number) =>
  at >= 0 && at < text.length && classOf(text.charCodeAt(at)) === CHAR.digit;

/** A mark that stands right before or after a figure may be its sign or its decimal mark. */
function touchesFigure({ change, context, a, b }: Evidence): boolean {
  const beside = (text: string, start: number, end: number) =>
    digitAt(text, end) && (end > start || digitAt(text, start - 1));
  return (
    (a.text !== '' && beside(context.a.text, change.from.start, change.from.end)) ||
    (b.text !== '' && beside(context.b.text, change.to.start, change.to.end))
  );
}

const quotesIn = (marks: readonly string[]) => marks.filter((mark) => QUOTES.has(mark)).length;

/** `Jae Myung` and `Jae-myung`: a hyphen after the same capitalised word makes another form of a name. */
function joinsName({ a, b }: Evidence): boolean {
  const hyphened = (lexemes: readonly Lexeme[]) =>
    lexemes
      .filter((l, i) => l.kind === 'word' && isCapitalized(l.text) && lexemes[i + 1]?.key === '-')
      .map((l) => l.key);
  const capitalized = (lexemes: readonly Lexeme[]) => lexemes.filter((l) => isCapitalized(l.text)).map((l) => l.key);
  const [one, two] = [hyphened(a.lexemes), hyphened(b.lexemes)];
  return (
    !isSameList(one, two) &&
    (one.some((key) => capitalized(b.lexemes).includes(key)) || two.some((key) => capitalized(a.lexemes).includes(key)))
  );
}

/** The words are the same on both sides and the marks are not. */
function marksAlone(evidence: Evidence): boolean {
  const { a, b, digits, sameLetters } = evidence;
  if (!sameLetters || digits || a.marks.length + b.marks.length === 0) return false;
  if (!isSameList(a.words, b.words) || touchesFigure(evidence) || joinsName(evidence)) return false;
  return a.marks.every((mark) => PUNCTUATION.has(mark)) && b.marks.every((mark) => PUNCTUATION.has(mark));
}

/** Commas, stops, brackets and dashes added, dropped, moved or replaced; as many quotation marks on both sides. */
export const isPunctuation = (evidence: Evidence) =>
  quotesIn(evidence.a.marks) === quotesIn(evidence.b.marks) && marksAlone(evidence);

/** A quotation mark that one side does not have: words become somebody's words, or stop being so. */
export const isQuoteMark = (evidence: Evidence) =>
  quotesIn(evidence.a.marks) !== quotesIn(evidence.b.marks) && marksAlone(evidence);
