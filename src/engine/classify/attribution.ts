import type { Range } from '../model.ts';
import type { Lexeme } from '../text/english/lexemes.ts';
import { isNationality } from '../text/english/nationalities.ts';
import { isHedge, isSpeakerNoun, isSureReporting, reportingVerb } from '../text/english/reporting.ts';
import { isPersonNoun, isRole } from '../text/english/roles.ts';
import { rootOf } from '../text/english/root.ts';
import { isClauseWord, isDayOrMonth, isDeterminer, isPreposition } from '../text/english/words.ts';
import { inWordAt } from '../text/shapes.ts';
import { besideA, besideB } from './around.ts';
import { isEnglish } from './english.ts';
import type { ClassifySide, Evidence, Reading } from './evidence.ts';
import { agreementOf, areAlike, isNameWord, nameIn } from './names.ts';
import { placeOf } from './places.ts';
import { isQuoteMark } from './punctuation.ts';
import {
  beginsWithSource,
  clauseOf,
  isFindingClause,
  isOccasionPhrase,
  isSourceClause,
  verbsIn,
} from './sourceClause.ts';

const mayBe = ({ digits, context }: Evidence) => !digits && isEnglish(context.a) && isEnglish(context.b);
const oneSided = ({ a, b }: Evidence) => (a.words.length === 0) !== (b.words.length === 0);
const wordsOf = ({ a, b }: Evidence) => (a.words.length === 0 ? b : a);

/** No letter of the range stands outside what the article itself has for dateline, credit or agency tag. */
function isInCredits({ text, credits }: ClassifySide, { start, end }: Range): boolean {
  for (let at = start; at < end; at++)
    if (inWordAt(text, at) && !credits?.some((credit) => at >= credit.start && at < credit.end)) return false;
  return true;
}

/** `TOKYO (AP) -`, a closing ` AFP`: words that tell where and by whom, set apart from the story. */
export function isCredit({ change, context, a, b }: Evidence): boolean {
  if (a.words.length + b.words.length === 0) return false;
  return isInCredits(context.a, change.from) && isInCredits(context.b, change.to);
}

const QUOTES: ReadonlySet<string> = new Set(['"', "'"]);

/** Whether a quotation of the article begins or ends at a quotation mark of the range. */
const boundsQuotation = ({ quotations }: ClassifySide, { start, end }: Range) =>
  quotations.some((q) => (q.start >= start && q.start < end) || (q.end > start && q.end <= end));

/** Quotation marks around words on one side only: direct there, reported here. */
export function isQuotedOnOneSide(evidence: Evidence): boolean {
  const { change, context, a, b } = evidence;
  if (![...a.marks, ...b.marks].some((mark) => QUOTES.has(mark)) || !isQuoteMark(evidence)) return false;
  return boundsQuotation(context.a, change.from) || boundsQuotation(context.b, change.to);
}

/** A source phrase or a verb of saying with its speaker, on one side only. */
export function isSourceAlone(evidence: Evidence): boolean {
  if (!oneSided(evidence) || !mayBe(evidence)) return false;
  const { lexemes } = wordsOf(evidence);
  const words = clauseOf(lexemes);
  return isSourceClause(words) || (isSetOff(lexemes) && isFindingClause(words));
}

/** `at a news conference`, on one side only, beside the verb of saying that it belongs to. */
export function isOccasionAlone(evidence: Evidence): boolean {
  if (!oneSided(evidence) || !mayBe(evidence) || !isOccasionPhrase(clauseOf(wordsOf(evidence).lexemes))) return false;
  const { before, after } = evidence.a.words.length === 0 ? besideB(evidence) : besideA(evidence);
  return beginsWithSource(after) || isSureReporting(before.at(-1)?.key ?? '');
}

const isSetOff = (lexemes: readonly Lexeme[]) => lexemes[0]?.key === ',' || lexemes.at(-1)?.key === ',';

/** A verb of saying or finding alone, on one side only, where a clause ends or `that` follows: `[/found ]that`, `the archive[/ shows],`. */
export function isVerbAlone(evidence: Evidence): boolean {
  if (!oneSided(evidence) || !mayBe(evidence)) return false;
  const side = wordsOf(evidence);
  if (singleVerb(side) === undefined || side.marks.some((mark) => mark !== ',')) return false;
  if (!isPlainVerb(side.words[0] as string)) return false;
  const { before, after } = evidence.a.words.length === 0 ? besideB(evidence) : besideA(evidence);
  const [next, previous] = [after[0], before.at(-1)];
  if (previous?.kind !== 'word' || isClauseWord(previous.key) || isDeterminer(previous.key)) return false;
  return next === undefined || next.key === 'that' || next.key === '.' || next.key === ',';
}

/** `he told Sextant` and `Mr Zhitarov said`, `according to Orlo` and `Orlo said`. */
export function isOtherSourceClause(evidence: Evidence): boolean {
  const { a, b } = evidence;
  if (a.words.length === 0 || b.words.length === 0 || !mayBe(evidence)) return false;
  const [one, two] = [clauseOf(a.lexemes), clauseOf(b.lexemes)];
  return isSourceClause(one, true) && isSourceClause(two, true) && verbsIn(one ?? []) !== verbsIn(two ?? []);
}

const singleVerb = ({ words }: Reading) => (words.length === 1 ? reportingVerb(words[0] as string) : undefined);

/** No noun either: `claim`, `reports` may be both. */
const isPlainVerb = (word: string) => {
  const lemma = reportingVerb(word)?.lemma;
  return lemma !== undefined && word !== lemma && (!word.endsWith('s') || FINITE.has(word));
};
const FINITE: ReadonlySet<string> = new Set([
  'says',
  'tells',
  'shows',
  'suggests',
  'indicates',
  'finds',
  'believes',
  'thinks',
  'argues',
]);

/** Another verb of saying or finding in the same place, by class. */
const isOtherVerb = (sameClass: boolean) => (evidence: Evidence) => {
  const [one, two] = [singleVerb(evidence.a), singleVerb(evidence.b)];
  if (one === undefined || two === undefined || one.lemma === two.lemma || !mayBe(evidence)) return false;
  if (!isPlainVerb(evidence.a.words[0] as string) || !isPlainVerb(evidence.b.words[0] as string)) return false;
  if (isDeterminer(besideA(evidence).before.at(-1)?.key ?? '')) return false;
  return (one.class === two.class) === sameClass;
};
export const isOtherVerbOfClass = isOtherVerb(true);
export const isOtherClassOfVerb = isOtherVerb(false);

const TOLD: ReadonlySet<string> = new Set(['told', 'tells', 'tell']);

/** `told AFP` and `told the Echo`: to whom. */
export function isOtherAddressee(evidence: Evidence): boolean {
  const { a, b } = evidence;
  if (a.words.length === 0 || b.words.length === 0 || Math.max(a.words.length, b.words.length) > 5 || !mayBe(evidence))
    return false;
  const told = (before: readonly Lexeme[]) => TOLD.has(before.at(-1)?.key ?? '');
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return false;
  return isWhom(a) && isWhom(b) && told(besideA(evidence).before) && told(besideB(evidence).before);
}

/** The first word is made of the initials of the other side's names: `AFP it` and `Agence France-Presse the boat` are told to one house. */
const isAcronymOf = ({ lexemes: [first] }: Reading, { lexemes }: Reading) =>
  first !== undefined &&
  first.text.length > 1 &&
  first.text ===
    lexemes
      .filter(isNameWord)
      .map(({ text }) => text.charAt(0))
      .join('');

/** Somebody who is told, perhaps with the `that` behind, and what is told of: `reporters that it`. */
function isWhom({ lexemes, words }: Reading): boolean {
  const that = lexemes.findIndex(({ key }, i) => i > 0 && key === 'that');
  const whom = that < 0 ? lexemes : lexemes.slice(0, that);
  if (that >= 0 && lexemes.length - that > 3) return false;
  const keys = that < 0 ? words : whom.map(({ key }) => key);
  return (
    keys.every((word) => !isClauseWord(word) && reportingVerb(word) === undefined) &&
    (whom.some(isNameWord) || keys.some(isSpeakerNoun))
  );
}

/** Both sides hold words, and no more than this. */
const areShort = ({ a, b }: Evidence, longest: number) =>
  a.words.length > 0 && b.words.length > 0 && Math.max(a.words.length, b.words.length) <= longest;

/** The words stand beside a verb of saying, where the speaker does. */
function areSpeakers(evidence: Evidence): boolean {
  if (!mayBe(evidence)) return false;
  const { before, after } = besideA(evidence);
  const [previous = '', last = ''] = [before.at(-2)?.key, before.at(-1)?.key];
  const saying = after[isAuxiliary(after[0]?.key) ? 1 : 0]?.key ?? '';
  if (previous === 'according' && last === 'to') return true;
  return isSureReporting(saying) || (isSureReporting(last) && !TOLD.has(last));
}

/** `Orlo said` and `Morita said`. */
export const isOtherSpeaker = (evidence: Evidence) =>
  areShort(evidence, 5) && areOtherNames(evidence) && areSpeakers(evidence);
/** `officials said` and `analysts said`. An official and a spokesman may be one and the same, which no one can tell. */
export const isSpeakerTold = (evidence: Evidence) =>
  areShort(evidence, 8) && isNamedSpeaker(evidence.a) && isNamedSpeaker(evidence.b) && areSpeakers(evidence);

const isAuxiliary = (key: string | undefined) => key === 'has' || key === 'have' || key === 'had';

/** Two names that have no more in common than a few letters, and that neither article puts together as one. */
function areOtherNames({ a, b, context }: Evidence): boolean {
  const [one, two] = [nameIn(a.lexemes), nameIn(b.lexemes)];
  if (one === undefined || two === undefined || one.several || two.several) return false;
  const [x, y] = [one.words.at(-1), two.words.at(-1)];
  if (x === undefined || y === undefined || agreementOf(one, two) !== undefined || areAlike(x, y)) return false;
  const [first, second] = [one.written.at(-1) as string, two.written.at(-1) as string];
  if ([x, y].some((word) => placeOf(word) !== undefined || isNationality(word))) return false;
  return [`${first} ${second}`, `${second} ${first}`].every(
    (name) => !context.a.text.includes(name) && !context.b.text.includes(name),
  );
}

/** Nouns for somebody who speaks, perhaps of or at some place: `an official at the mill`. The verb may be in two parts: `experts have`. */
function isNamedSpeaker({ lexemes, words: all }: Reading): boolean {
  const words = isAuxiliary(all.at(-1)) && all.length > 1 ? all.slice(0, -1) : all;
  if (lexemes.some((l) => l.kind === 'mark' && l.key !== '-') || words.some((word) => isClauseWord(word))) return false;
  const behind = words.findIndex((word) => SPEAKER_AT.has(word));
  const head = behind > 0 ? words.slice(0, behind) : words;
  const last = head.at(-1) as string;
  const noun = isSpeakerNoun(last) || isRole(last) || isPersonNoun(last) || SAYING.has(last);
  return noun && head.every((word, i) => !isDeterminer(word) || i === 0) && head.every((word) => !isPreposition(word));
}

const SPEAKER_AT: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'from', 'with']);
/** More nouns for those who speak in the news, one or several. */
const SAYING: ReadonlySet<string> = new Set(
  (
    'witness neighbor neighbour investigator worker workers employee employees staff policeman policewoman policemen rescuer firefighter ' +
    'passenger passengers survivor survivors relative relatives friend friends colleague colleagues spokeswomen spokespeople ' +
    'company firm hospital university union charity council office department embassy army navy military airline'
  ).split(' '),
);

/** `likely`, `reportedly`: how sure it is, on one side only. */
export function isHedgeAlone(evidence: Evidence): boolean {
  if (!oneSided(evidence) || !mayBe(evidence)) return false;
  const { lexemes, words } = wordsOf(evidence);
  if (!lexemes.every((l) => l.kind === 'word' || l.key === ',')) return false;
  return words.length <= 3 && (words.every(isHedge) || isHeldToBe(words) || isSeeming(words) || isOpen(lexemes));
}

const SEEMING: ReadonlySet<string> = new Set(['seem', 'seems', 'seemed', 'appear', 'appears', 'appeared']);
/** `appears to be`, `seemed to have`. */
const isSeeming = ([verb, to, ...rest]: readonly string[]) =>
  SEEMING.has(verb ?? '') && to === 'to' && rest.every((word) => BEING.has(word));

/** `may have`, `might be` before a verb that the other side tells as so. `May` with a capital is a month or a name. */
const isOpen = ([first, ...rest]: readonly Lexeme[]) =>
  first !== undefined &&
  (rest.length > 0 ? UNSURE.has(first.text) : first.text === 'may' || first.text === 'might') &&
  rest.every(({ key }) => BEING.has(key));

const HELD: ReadonlySet<string> = new Set(
  'thought believed said reported understood considered feared presumed'.split(' '),
);
const BEING: ReadonlySet<string> = new Set(['be', 'have', 'been']);

/** `thought to be`, `believed to have`. */
const isHeldToBe = ([held, to, ...rest]: readonly string[]) =>
  HELD.has(held ?? '') && to === 'to' && rest.every((word) => BEING.has(word));

/** `is thought to provide` and `provides`. */
export function isHeldOnOneSide(evidence: Evidence): boolean {
  const { a, b } = evidence;
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  const verb = long.at(-1);
  if (short.length !== 1 || long.length < 4 || long.length > 6 || verb === undefined || !mayBe(evidence)) return false;
  const [be, ...held] = long.slice(0, -1);
  if (!SURER.has(be as string) || !isHeldToBe(held)) return false;
  return rootOf(verb) === rootOf(short[0] as string) || SURER.has(short[0] as string);
}

/** `probably` and `possibly`. */
export function isOtherHedge(evidence: Evidence): boolean {
  const { a, b } = evidence;
  return (
    a.words.length === 1 &&
    b.words.length === 1 &&
    isHedge(a.words[0] as string) &&
    isHedge(b.words[0] as string) &&
    mayBe(evidence)
  );
}

const UNSURE: ReadonlySet<string> = new Set(['may', 'might', 'could']);
const SURER: ReadonlySet<string> = new Set('is are was were be been has have had do does did will would'.split(' '));

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
const TO_BE: ReadonlySet<string> = new Set(['', 'to be', 'to have been']);
const TO_HAVE: ReadonlySet<string> = new Set(['to have']);

/** `seems` and `is` before what somebody or something is, `appears to have` and `has`, `seemed to know` and `knew`. */
export function isSeemingOnOneSide(evidence: Evidence): boolean {
  const { a, b } = evidence;
  const [short, long] = a.words.length < b.words.length || isSeemingVerb(b.words[0]) ? [a, b] : [b, a];
  const [verb, ...rest] = long.words;
  const plain = short.words[0] ?? '';
  if (short.words.length !== 1 || !isSeemingVerb(verb) || isSeemingVerb(plain) || !mayBe(evidence)) return false;
  const to = rest.join(' ');
  if (to === '') return BE.has(plain) && isSaidOfSubject(evidence);
  if (TO_BE.has(to)) return BE.has(plain);
  if (TO_HAVE.has(to)) return plain === 'has' || plain === 'have' || plain === 'had';
  return rest.length === 2 && rest[0] === 'to' && rootOf(rest[1] as string) === rootOf(plain);
}

const isSeemingVerb = (word: string | undefined) =>
  word !== undefined && (SEEMING.has(word) || word === 'looks' || word === 'looked');

/** What follows says what the subject is, as `sound` or `a sound plan` does, and not where it is: `appears in court` is no guess. */
function isSaidOfSubject(evidence: Evidence): boolean {
  const [next] = besideA(evidence).after;
  return next?.kind === 'word' && !isPreposition(next.key) && !isDayOrMonth(next.key) && !isNameWord(next);
}

/** `may have been` and `was`: a verb that leaves it open against one that does not. */
export function isModalHedge(evidence: Evidence): boolean {
  const { a, b } = evidence;
  if (a.words.length === 0 || b.words.length === 0 || a.words.length + b.words.length > 6 || !mayBe(evidence))
    return false;
  if ([...a.words, ...b.words].some((word) => !UNSURE.has(word) && !SURER.has(word))) return false;
  return a.words.some((word) => UNSURE.has(word)) !== b.words.some((word) => UNSURE.has(word));
}
