import type { Lexeme } from '../text/english/lexemes.ts';
import { isNationality } from '../text/english/nationalities.ts';
import { reportingVerb } from '../text/english/reporting.ts';
import { isCourtesy, isQualifier, isRole, isTitleWord } from '../text/english/roles.ts';
import { looksLikeVerb } from '../text/english/verbs.ts';
import { isClauseWord, isDeterminer, isPreposition, trimmed } from '../text/english/words.ts';
import { besideA, besideB, besideWords } from './around.ts';
import { isEnglish } from './english.ts';
import type { Evidence, Neighbors } from './evidence.ts';
import { agreementOf, isNameWord, nameIn } from './names.ts';

const LONGEST_TITLE = 7;
const LIGHT_MARKS: ReadonlySet<string> = new Set([',', '"', "'", '.', '-']);

const mayBe = (evidence: Evidence) =>
  !evidence.digits &&
  evidence.a.lexemes.length + evidence.b.lexemes.length > 0 &&
  Math.max(evidence.a.words.length, evidence.b.words.length) <= LONGEST_TITLE &&
  isEnglish(evidence.context.a) &&
  isEnglish(evidence.context.b);

/** Folded, a plural as its singular: `ministers` is no other role than `minister`. */
const isRoleWord = (key: string) => isTitleWord(key) || (key.endsWith('s') && isRole(key.slice(0, -1)));

/** `president`, `the former South Korean president`, `Secretary of State`: what stands before a name to introduce it. */
function isTitleRun(lexemes: readonly Lexeme[]): boolean {
  const words = lexemes.filter((l) => l.kind !== 'mark').map((l) => l.key);
  if (words.length === 0 || words.length > LONGEST_TITLE) return false;
  if (lexemes.some((l) => l.kind === 'mark' && l.key !== '-' && l.key !== '.' && l.key !== "'")) return false;
  const role = words.map(isRoleWord).lastIndexOf(true);
  const tail = words.slice(role + 1);
  if (role < 0 || (tail.length > 0 && (tail[0] !== 'of' || tail.length > 3 || tail.length < 2))) return false;
  const determined = isDeterminer(words[0] as string);
  return words
    .slice(0, role)
    .every((word, i) => (i === 0 && determined) || (isModifier(word) && (determined || !isPast(word))));
}

/** A word that may stand inside a title: no determiner, preposition, verb of a clause or verb of saying. */
const isModifier = (word: string) =>
  !isDeterminer(word) &&
  (!isPreposition(word) || word === 'of') &&
  !isClauseWord(word) &&
  reportingVerb(word) === undefined &&
  word !== 'and';

/** `retired`: behind a determiner it qualifies, elsewhere it may be a verb. */
const isPast = (word: string) => looksLikeVerb(word) && !word.endsWith('ing');

/** Words that qualify a title and cannot stand without one: `former`, `South Korean`. */
const isQualifierRun = (lexemes: readonly Lexeme[]) =>
  lexemes.length > 0 && lexemes.every((l) => isQualifier(l.key) || isNationality(l.key));

/** Whether a name follows, behind further titles perhaps. */
function nameFollows({ after }: Neighbors, titled: boolean): boolean {
  let at = 0;
  while (at < after.length && isBeforeName(after[at] as Lexeme)) at++;
  const next = after[at];
  const passed = after.slice(0, at).some((l) => isTitleWord(l.key));
  return next !== undefined && isNameWord(next) && (titled || passed);
}

const isBeforeName = ({ key }: Lexeme) => isTitleWord(key) || isQualifier(key) || key === '.';

const isLight = (lexemes: readonly Lexeme[]) => lexemes.every((l) => l.kind !== 'mark' || LIGHT_MARKS.has(l.key));

/** `Lee` and `Mr Lee`, `Rosario Murillo` and `spokeswoman Rosario Murillo`: a title before a name, on one side only. */
export function isTitleAlone(evidence: Evidence): boolean {
  const { a, b } = evidence;
  if ((a.words.length === 0) === (b.words.length === 0) || !mayBe(evidence)) return false;
  const side = a.words.length === 0 ? b : a;
  if (!isLight(a.lexemes) || !isLight(b.lexemes) || side.lexemes.at(-1)?.key === ',') return false;
  const run = trimmed(side.lexemes);
  const titled = isTitleRun(run);
  if (!titled && !isQualifierRun(run)) return false;
  return nameFollows(beside(evidence), titled);
}

/** What stands beside the side that has the words, though the other may have marks. */
const beside = (evidence: Evidence): Neighbors =>
  evidence.a.words.length === 0 ? besideB(evidence) : besideA(evidence);

/** `Chinese leader Xi Jinping` and `Chinese President Xi Jinping`. */
export function isOtherTitle(evidence: Evidence): boolean {
  const { a, b } = evidence;
  if (a.words.length === 0 || b.words.length === 0 || !mayBe(evidence)) return false;
  return isTitleRun(a.lexemes) && isTitleRun(b.lexemes) && nameFollows(besideWords(evidence), true);
}

/** `Benoit Hardy-Chartrand` and `Mr Hardy-Chartrand`: a courtesy title where the other side has the given name. */
export function isTitleForGivenName(evidence: Evidence): boolean {
  const { a, b } = evidence;
  if (a.words.length === 0 || b.words.length === 0 || !mayBe(evidence)) return false;
  const [courtesy, given] = a.words.every(isCourtesy) ? [a, b] : [b, a];
  if (!courtesy.words.every(isCourtesy)) return false;
  const name = nameIn(given.lexemes);
  return (
    name !== undefined && name.words.length <= 2 && name.determiner === '' && nameFollows(besideWords(evidence), true)
  );
}

/** `President Lee Jae Myung` and `Mr Lee`: the same name, or a part of it, under another title. */
export function isTitledOtherwise(evidence: Evidence): boolean {
  const { a, b } = evidence;
  if (a.words.length === 0 || b.words.length === 0 || !a.lexemes.some(isNameWord) || !mayBe(evidence)) return false;
  const [one, two] = [nameIn(trimmed(a.lexemes)), nameIn(trimmed(b.lexemes))];
  if (one === undefined || two === undefined || one.titles.join() === two.titles.join()) return false;
  const agreement = agreementOf(one, two);
  return agreement === 'equal' || agreement === 'part';
}

/** `Orlo, the harbor master,` and `Orlo`: a role set off by commas behind the name. */
export function isRoleBehindName(evidence: Evidence): boolean {
  const { a, b } = evidence;
  if ((a.text === '') === (b.text === '') || !mayBe(evidence)) return false;
  const side = a.text === '' ? b : a;
  const run = trimmed(side.lexemes);
  if (!isTitleRun(run)) return false;
  const { before, after } = besideWords(evidence);
  const opened = side.lexemes[0]?.key === ',' || before.at(-1)?.key === ',';
  const closed = side.lexemes.at(-1)?.key === ',' || after[0]?.key === ',' || after[0]?.key === '.';
  const name = side.lexemes[0]?.key === ',' ? before.at(-1) : before.at(-2);
  return opened && closed && name !== undefined && isNameWord(name) && after.every((l, i) => i > 1 || l.key !== 'and');
}
