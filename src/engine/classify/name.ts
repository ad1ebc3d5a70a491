import type { Lexeme } from '../text/english/lexemes.ts';
import { isNationality } from '../text/english/nationalities.ts';
import { isBodyNoun, isPersonNoun, isQualifier, isRole, isTitleWord } from '../text/english/roles.ts';
import { isClauseWord, isDeterminer, listed, trimmed, withoutPossessive } from '../text/english/words.ts';
import { isFunctionWord } from '../text/functionWords.ts';
import { isCapitalized } from '../text/shapes.ts';
import { besideA, besideB, besideWords, startsSentence } from './around.ts';
import { expansionIn, namesOf } from './articleNames.ts';
import { isEnglish } from './english.ts';
import type { ClassifySide, Evidence } from './evidence.ts';
import {
  type Agreement,
  agreementOf,
  type FoundName,
  isAllCapitals,
  isNameWord,
  isPeopleOf,
  isPersonalParticle,
  nameIn,
} from './names.ts';
import { placeOf } from './places.ts';
import { american } from './spellings.ts';

const isShort = ({ a, b }: Evidence) => a.lexemes.length <= 14 && b.lexemes.length <= 14;
const hasCapital = (lexemes: readonly Lexeme[]) => lexemes.some(isNameWord);
/** A name told otherwise is looked for where either side holds a capital, and no figure stands on either. */
const mayBe = (evidence: Evidence) => !evidence.digits && isShort(evidence);
const twoSided = (evidence: Evidence) => mayBe(evidence) && evidence.a.text !== '' && evidence.b.text !== '';

/** Both sides as names, and how these agree. */
interface Names {
  readonly a: FoundName;
  readonly b: FoundName;
  readonly agreement: Agreement | undefined;
}

/** Several rules ask for the names of an edit: they are found once. */
const KNOWN = new WeakMap<Evidence, Names | 'none'>();

/** Both sides as names, when each is one and nothing else. */
function bothNames(evidence: Evidence): Names | undefined {
  if (!twoSided(evidence) || !hasCapital(evidence.a.lexemes) || !hasCapital(evidence.b.lexemes)) return undefined;
  let known = KNOWN.get(evidence);
  if (known === undefined) {
    known = findBoth(evidence) ?? 'none';
    KNOWN.set(evidence, known);
  }
  return known === 'none' ? undefined : known;
}

function findBoth(evidence: Evidence): Names | undefined {
  const [a, b] = [nameIn(trimmed(evidence.a.lexemes)), nameIn(trimmed(evidence.b.lexemes))];
  return a === undefined || b === undefined ? undefined : { a, b, agreement: agreementOf(a, b) };
}

const agrees = (evidence: Evidence, way: Agreement) => bothNames(evidence)?.agreement === way;

/** `Center` and `Centre` in a name: that is spelling. */
const isOneWordSpelled = ({ a, b }: Names) =>
  a.words.length === b.words.length && a.words.every((word, i) => american(word) === american(b.words[i] as string));

/** Equal letters: `Jae Myung` and `Jae-myung`, `Vaduceanu` and `Văduceanu`. */
export const otherLetters = (evidence: Evidence) => agrees(evidence, 'letters') && !isCommonNoun(evidence);

/** `Co-author` and `Coauthor`: one of the articles writes the word small, where no sentence begins. */
export function isCommonNoun({ a, b, context }: Evidence): boolean {
  if (!/^[A-Z][a-z]+-?[a-z]+$/.test(a.text) || !/^[A-Z][a-z]+-?[a-z]+$/.test(b.text)) return false;
  const small = (text: string) => ` ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  return context.a.text.includes(small(a.text)) || context.b.text.includes(small(b.text));
}

/** `Kyiv` and `Kiev`; not `Mali` and `Male`, which are two known places. */
export function otherRomanization(evidence: Evidence): boolean {
  const names = bothNames(evidence);
  if (names?.agreement !== 'romanization' || isOneWordSpelled(names)) return false;
  const [a, b] = [placeOf(names.a.words.join(' ')), placeOf(names.b.words.join(' '))];
  return a === undefined || b === undefined || a.states.some((state) => b.states.includes(state));
}

/** `Sanae Takaichi` and `Takaichi Sanae`. */
export const otherNameOrder = (evidence: Evidence) => agrees(evidence, 'order');
/** `EU` and `European Union`. */
export const isAcronym = (evidence: Evidence) => agrees(evidence, 'acronym');

/** `Bassem Tamimi` and `Tamimi`, without another title. */
export function isPartOfName(evidence: Evidence): boolean {
  const names = bothNames(evidence);
  return names?.agreement === 'part' && names.a.titles.join() === names.b.titles.join();
}

/** `South Korean` and `South Korea's` before the same words. */
export function isPeopleForCountry(evidence: Evidence): boolean {
  if (!twoSided(evidence)) return false;
  const bare = (lexemes: readonly Lexeme[]) => lexemes.filter((l) => !isDeterminer(l.key));
  const [a, b] = [bare(evidence.a.lexemes), bare(evidence.b.lexemes)];
  if (a.length !== b.length || a.length === 0 || a.length > 3 || ![...a, ...b].every(isNameWord)) return false;
  const [one, two] = [a, b].map((side) => side.map((l) => withoutPossessive(l.key))) as [string[], string[]];
  const last = one.length - 1;
  const possessive = [a, b].some(
    (side) => withoutPossessive((side[last] as Lexeme).key) !== (side[last] as Lexeme).key,
  );
  return (
    possessive &&
    one[last] !== two[last] &&
    one.every((word, i) => word === two[i] || (i === last && isPeopleOf(word, two[i] as string)))
  );
}

/** Whether a lone word with a capital at the beginning of a sentence is known to be a name. */
const isKnown = (side: ClassifySide, words: readonly string[]) => {
  const { proper, plain } = namesOf(side);
  return words.every((word) => proper.has(word) || (words.length > 1 && !plain.has(word)));
};

/** Every word that carries something has a capital: there a capital makes no name. */
const isHeadline = (line: readonly Lexeme[]) => {
  const words = line.filter((l) => l.kind === 'word' && !isFunctionWord(l.key));
  return words.length > 3 && words.every((l) => isCapitalized(l.text));
};

/** A given name, or another part of a name, on one side only: `Sanae Takaichi` and `Takaichi`. */
export function isPartAlone(evidence: Evidence): boolean {
  if (!mayBe(evidence) || (evidence.a.text !== '' && evidence.b.text !== '')) return false;
  const { context } = evidence;
  const side = (evidence.a.text === '' ? evidence.b : evidence.a).lexemes;
  if (side.length === 0 || side.length > 6 || !isNameWord(side[0] as Lexeme)) return false;
  if (side.at(-1)?.kind === 'mark' && side.at(-1)?.key !== '.') return false;
  const found = nameIn(side);
  if (found === undefined || found.several || found.titles.length > 0 || found.whole.some(isTitleWord)) return false;
  const { before, after } = besideWords(evidence);
  const [previous, next] = [before.at(-1), after[0]];
  const article = evidence.a.text === '' ? context.b : context.a;
  if (isHeadline([...before, ...side, ...after]) && !isKnown(article, found.words)) return false;
  const titled = next !== undefined && (isTitleWord(next.key) || isQualifier(next.key));
  if (next !== undefined && isNameWord(next) && !titled && !isPossessive(side.at(-1)))
    return !startsSentence(before) || isKnown(article, found.words);
  if (previous !== undefined && isRole(previous.key) && !isNameWord(previous)) return found.words.length <= 3;
  return (
    previous !== undefined &&
    isNameWord(previous) &&
    !isTitleWord(previous.key) &&
    !isPossessive(previous) &&
    !found.words.every(isNationality)
  );
}

/** `Saleh bin Nader` and `Saleh Nader`: a particle between two words of a name. */
export function isParticleAlone(evidence: Evidence): boolean {
  const { a, b } = evidence;
  const { words, lexemes } = a.text === '' ? b : a;
  if (words.length === 0 || words.length > 2 || !words.every(isPersonalParticle)) return false;
  if (lexemes.some((l) => l.kind === 'mark' && l.key !== '-')) return false;
  const { before, after } = besideWords(evidence);
  const [previous, next] = [before.at(-1), after[0]];
  return previous !== undefined && next !== undefined && isNameWord(previous) && isNameWord(next);
}

const isPossessive = (lexeme: Lexeme | undefined) =>
  lexeme !== undefined && withoutPossessive(lexeme.key) !== lexeme.key;

const SINGULAR = listed('he she him her his hers himself herself');
const PLURAL = listed('they them their theirs both');
const NEUTER = listed('it its');

/** A pronoun standing alone on one side, for a person, several, or a thing. */
function pronounIn(lexemes: readonly Lexeme[]): 'singular' | 'plural' | 'neuter' | undefined {
  const [only, ...rest] = trimmed(lexemes);
  if (only === undefined || rest.length > 0) return undefined;
  if (SINGULAR.has(only.key)) return 'singular';
  if (PLURAL.has(only.key)) return 'plural';
  return NEUTER.has(only.key) ? 'neuter' : undefined;
}

/** `the girl`, `the two US allies`, `the commission`: a definite description, its last word, and whether it tells several. */
function descriptionIn(lexemes: readonly Lexeme[]): { noun: string; several: boolean } | undefined {
  const words = trimmed(lexemes);
  const [first] = words;
  if (words.some((l) => isClauseWord(l.key))) return undefined;
  if (first?.key !== 'the' || words.length < 2 || words.length > 5 || words.some((l) => l.kind !== 'word'))
    return undefined;
  const noun = withoutPossessive((words.at(-1) as Lexeme).key);
  return { noun, several: NUMBERS.has(words[1]?.key ?? '') };
}

const NUMBERS = listed('two three four pair trio couple');
const isKnownNoun = (noun: string) => isPersonNoun(noun) || isBodyNoun(noun);

/** Whether one side's pronoun may stand for what the other side says. */
function standsFor(pronoun: string, other: readonly Lexeme[], article: ClassifySide): boolean {
  const name = nameIn(trimmed(other));
  if (name !== undefined && hasCapital(other)) {
    if (name.titles.length === 0 && !isKnown(article, name.words)) return false;
    return pronoun === 'plural' ? name.several || name.determiner === 'the' : !name.several;
  }
  const description = descriptionIn(other);
  if (description === undefined) return false;
  if (pronoun === 'plural') return description.several;
  return pronoun === 'singular' ? isPersonNoun(description.noun) : isBodyNoun(description.noun);
}

/** `She` and `Ms Hollerer`, `they` and `the two US allies`, `she` and `the girl`. */
export function isPronounForName(evidence: Evidence): boolean {
  if (!twoSided(evidence) || !isEnglish(evidence.context.a) || !isEnglish(evidence.context.b)) return false;
  const { context } = evidence;
  const [one, two] = [evidence.a.lexemes, evidence.b.lexemes];
  const [a, b] = [pronounIn(one), pronounIn(two)];
  if (a !== undefined && b === undefined) return standsFor(a, two, context.b);
  return b !== undefined && a === undefined && standsFor(b, one, context.a);
}

/** `The LDBC` and `The commission`, `Lee and Takaichi` and `The two`: a description that the name itself tells, or a person's role. */
export function isDescriptionForName(evidence: Evidence): boolean {
  if (!twoSided(evidence) || !isEnglish(evidence.context.a) || !isEnglish(evidence.context.b)) return false;
  const { context } = evidence;
  const [one, two] = [evidence.a.lexemes, evidence.b.lexemes];
  return (
    isDescribed(one, two, { own: context.a, before: () => besideA(evidence).before, other: context.b }) ||
    isDescribed(two, one, { own: context.b, before: () => besideB(evidence).before, other: context.a })
  );
}

interface Where {
  readonly own: ClassifySide;
  readonly other: ClassifySide;
  readonly before: () => readonly Lexeme[];
}

function isDescribed(named: readonly Lexeme[], described: readonly Lexeme[], { own, other, before }: Where): boolean {
  if (!hasCapital(named)) return false;
  const name = nameIn(trimmed(named));
  const noun = described.at(-1);
  if (name === undefined || noun?.kind !== 'word' || described.some((l) => l.kind !== 'word' || isNamed(l)))
    return false;
  const description = descriptionIn(described);
  if (description?.several || (described.length === 2 && NUMBERS.has(noun.key) && described[0]?.key === 'the'))
    return name.several;
  if (name.several) return false;
  const plain = withoutPossessive(noun.key);
  if (name.words.length === 1 && name.words[0] === plain) return false;
  if (described.length <= 2 && isBodyNoun(plain) && isHeadOf(plain, name, [own, other])) return true;
  if (description === undefined || !isPersonNoun(description.noun) || !isKnownNoun(plain)) return false;
  return name.words.length <= 3 && (!startsSentence(before()) || name.titles.length > 0 || isKnown(own, name.words));
}

const isNamed = (lexeme: Lexeme) => isNameWord(lexeme) && !isNationality(lexeme.key);

/** Whether a name, or the full name behind an acronym in either article, holds the noun: `commission`. */
function isHeadOf(noun: string, name: FoundName, articles: readonly ClassifySide[]): boolean {
  if (name.whole.includes(noun)) return true;
  const [only, ...rest] = name.written;
  if (only === undefined || rest.length > 0 || !isAllCapitals(only)) return false;
  return articles.some((article) => expansionIn(namesOf(article), name.words[0] as string)?.includes(noun));
}
