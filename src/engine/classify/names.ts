import type { Lexeme } from '../text/english/lexemes.ts';
import { isNationality } from '../text/english/nationalities.ts';
import { isQualifier, isTitleWord } from '../text/english/roles.ts';
import { areRomanizations, lettersOf } from '../text/english/romanization.ts';
import { isCapitalWord, isDayOrMonth, isDeterminer, listed, withoutPossessive } from '../text/english/words.ts';
import { isFunctionWord } from '../text/functionWords.ts';
import { isUpper } from '../text/shapes.ts';

/** A name as it stands in an edit, with what was stripped off. */
export interface FoundName {
  /** Its words, folded, without possessive endings: `['lee', 'jae', 'myung']`. Parts joined by a hyphen are a word each. */
  readonly words: readonly string[];
  /** The same words as they are written. */
  readonly written: readonly string[];
  /** Its words with the hyphens and spaces between them, folded: `lee jae-myung`. */
  readonly dressed: string;
  /** All its capitalized words, those taken for a title or a nationality too: `General Electric` begins with a rank. */
  readonly whole: readonly string[];
  /** Titles and roles before it, folded; nationalities too, where a title follows or other words of the name do. */
  readonly titles: readonly string[];
  /** `the`, `a`, `his` before it. */
  readonly determiner: string;
  /** Two names or more, joined by `and`. */
  readonly several: boolean;
}

const PARTICLES = listed(
  'of de del della di da do dos du van von der den la le al el bin ibn ben abu the and & for ur und y e',
);
/** Particles that are part of a person's name: `al-Harun` and `el-Harun` are two forms of it. */
const OWN_PARTICLES = listed('de del della di da do dos du van von der den la le al el bin ibn ben abu');
/** Particles between the words of a person's name, which some desks leave out. */
export const isPersonalParticle = (key: string) => PERSONAL.has(key);
const PERSONAL = listed('al el bin ibn ben abu van von der');
const JOINTS: ReadonlySet<string> = new Set(['-', '.', "'", '&']);

/** A dash sets apart what a hyphen joins. */
const isLongDash = ({ text }: Lexeme) => '–—―'.includes(text);

/** A word that a name may hold. */
export const isNameWord = (lexeme: Lexeme) =>
  isCapitalWord(lexeme) && !isDayOrMonth(lexeme.key) && !isDeterminer(lexeme.key) && !isPlainWord(lexeme);

/** `The`, `But`, `He`: capitals at the beginning of a sentence. All-capital forms (`US`, `IT`) are none of these. */
function isPlainWord({ key, text }: Lexeme): boolean {
  return isFunctionWord(key) && !(text.length > 1 && isAllCapitals(text));
}

/**
 * Reads a text that is a name and nothing else: a run of capitalized words with its particles, determiner, titles and
 * nationalities. Gives nothing when other words stand there too. A capital at the beginning of a sentence cannot be told
 * from one that makes a name: ask the article's names (see `namesOf`).
 */
export function nameIn(lexemes: readonly Lexeme[]): FoundName | undefined {
  let at = 0;
  let determiner = '';
  while (at < lexemes.length && isDeterminer((lexemes[at] as Lexeme).key)) determiner = (lexemes[at++] as Lexeme).key;
  const titles: string[] = [];
  const words: string[] = [];
  const written: string[] = [];
  const whole: string[] = [];
  let dressed = '';
  let several = false;
  for (; at < lexemes.length; at++) {
    const lexeme = lexemes[at] as Lexeme;
    const previous = lexemes[at - 1];
    if (lexeme.kind === 'number') return undefined;
    if (lexeme.kind === 'mark') {
      if (!JOINTS.has(lexeme.key) || previous === undefined || isLongDash(lexeme)) return undefined;
      continue;
    }
    if (isCapitalWord(lexeme)) whole.push(withoutPossessive(lexeme.key));
    if (words.length === 0 && (isTitleWord(lexeme.key) || isQualifier(lexeme.key))) {
      titles.push(lexeme.key);
      continue;
    }
    const joined = previous?.key === '-' && words.length > 0;
    if (isNameWord(lexeme) || joined) {
      const word = withoutPossessive(lexeme.key);
      dressed += dressed === '' ? word : (joined ? '-' : ' ') + word;
      words.push(word);
      written.push(lexeme.text);
    } else if (PARTICLES.has(lexeme.key) && at + 1 < lexemes.length) {
      if (OWN_PARTICLES.has(lexeme.key)) dressed += `${dressed === '' ? '' : ' '}${lexeme.key}`;
      if (lexeme.key === 'and' || lexeme.key === '&') several = words.length > 0;
    } else return undefined;
  }
  return settle({ words, written, dressed, whole, titles, determiner, several });
}

/** Nationalities before a title or before the words of a name are no part of it: `South Korean President Lee`. */
function settle(found: FoundName): FoundName | undefined {
  const { words, written, titles } = found;
  if (words.length === 0) return undefined;
  let first = 0;
  while (first < words.length && isBeforeName(words[first] as string)) first++;
  const titled = words.slice(0, first).some(isTitleWord);
  if (!titled || first === words.length) return found;
  const dressed = found.dressed.split(' ').slice(first).join(' ');
  return {
    ...found,
    dressed,
    words: words.slice(first),
    written: written.slice(first),
    titles: [...titles, ...words.slice(0, first)],
  };
}

const isBeforeName = (word: string) => isNationality(word) || isTitleWord(word) || isQualifier(word);

/** How two names agree, surest first; nothing when they do not. */
export type Agreement = 'equal' | 'letters' | 'order' | 'acronym' | 'romanization' | 'part' | 'people';

const sorted = (words: readonly string[]) => [...words].sort((x, y) => (x < y ? -1 : x > y ? 1 : 0)).join(' ');

/** `korean` and `korea`, `israeli` and `israel`: a people and its country. */
export function isPeopleOf(x: string, y: string): boolean {
  const [long, short] = x.length > y.length ? [x, y] : [y, x];
  if (short.length < 4) return false;
  return DEMONYM_ENDINGS.some((ending) => long === short + ending || long === short.slice(0, -1) + ending);
}

const DEMONYM_ENDINGS = ['n', 'an', 'ian', 'i', 'ese', 'ish', 'ean', 'ic', 'er'];

/** Whether both names have as many words and all agree, some in their romanization only. */
function areRomanized(x: readonly string[], y: readonly string[]): boolean {
  if (x.length !== y.length) return false;
  return x.every((word, i) => {
    const [one, two] = [lettersOf(word), lettersOf(y[i] as string)];
    return one === two || ARTICLES_OF_NAMES.has(`${one} ${two}`) || areRomanizations(one, two);
  });
}

const ARTICLES_OF_NAMES = new Set([
  'al el',
  'el al',
  'ad al',
  'al ad',
  'as al',
  'al as',
  'ash al',
  'al ash',
  'ibn bin',
  'bin ibn',
]);

const isPart = (short: readonly string[], long: readonly string[]) =>
  short.length < long.length &&
  (short.every((word, i) => word === long[long.length - short.length + i]) ||
    (short.length === 1 && short[0] === long[0]));

/** How two names are the same one in other forms, by their letters alone: no list of names is asked. */
export function agreementOf(x: FoundName, y: FoundName): Agreement | undefined {
  // `al-Darun` and `Al Darun` are dressed alike once folded; the particle counts as a word in one of them.
  if (x.dressed === y.dressed) return x.words.length === y.words.length ? 'equal' : 'letters';
  if (lettersOf(x.words.join('')) === lettersOf(y.words.join(''))) return 'letters';
  if (x.words.length > 1 && !x.several && sorted(x.words) === sorted(y.words)) return 'order';
  if (isAcronymOf(x, y) || isAcronymOf(y, x)) return 'acronym';
  if (
    x.words.every((word, i) => word === y.words[i] || isPeopleOf(word, y.words[i] ?? '')) &&
    x.words.length === y.words.length
  )
    return 'people';
  if (areRomanized(x.words, y.words)) return 'romanization';
  return isPart(x.words, y.words) || isPart(y.words, x.words) ? 'part' : undefined;
}

/** A word in capitals throughout. */
export const isAllCapitals = (word: string) => Array.from(word).every(isUpper);

/** The first letters of a name's words. */
const initialsOf = (words: readonly string[]) => words.map((word) => lettersOf(word).charAt(0)).join('');

/**
 * Whether one name is the initials of the other: `EU`, `LDBC`, `Nasa`; letters with stops too. Leading words that tell a
 * nation may be left out of account (`the US National Aeronautics…`), and an initial that stands for `of`.
 */
export function isAcronymOf(short: FoundName, long: FoundName): boolean {
  if (long.whole.length < 2 || short.written.join('').length > 8) return false;
  const spelt = short.words.every((word) => word.length === 1) || short.words.length === 1;
  const letters = lettersOf(short.words.join(''));
  const shouted = short.written.every(isAllCapitals);
  if (!spelt || letters.length < (shouted ? 2 : 4)) return false;
  for (let skip = 0; skip < long.whole.length - 1; skip++) {
    if (skip > 0 && !isNationality(long.whole[skip - 1] as string)) return false;
    if (initialsOf(long.whole.slice(skip)) === letters) return true;
  }
  return false;
}

/** Whether two edits' texts, each a name and nothing else, name the same; nothing when either is no name alone. */
export function nameAgreement(a: readonly Lexeme[], b: readonly Lexeme[]): Agreement | 'none' | undefined {
  const [one, two] = [nameIn(a), nameIn(b)];
  if (one === undefined || two === undefined) return undefined;
  return agreementOf(one, two) ?? 'none';
}

/** Words that share most of their letters may be one name, told in two ways. */
export function areAlike(one: string, two: string): boolean {
  const letters = [...two];
  let shared = 0;
  for (const letter of one) {
    const at = letters.indexOf(letter);
    if (at < 0) continue;
    letters.splice(at, 1);
    shared++;
  }
  const longest = Math.max(one.length, two.length);
  const most = one.charAt(0) === two.charAt(0) ? 0.5 : 0.65;
  return one.startsWith(two) || two.startsWith(one) || shared >= most * longest;
}
