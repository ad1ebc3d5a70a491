import type { Lexeme } from '../text/english/lexemes.ts';
import { areFormsOfVerb, mayBeParticiple } from '../text/english/verbs.ts';
import { isDeterminer, listed } from '../text/english/words.ts';
import { isFunctionWord } from '../text/functionWords.ts';
import { besideA, besideB, besideWords } from './around.ts';
import { isEnglish } from './english.ts';
import type { Evidence, Reading } from './evidence.ts';
import { isNameWord } from './names.ts';

const AUXILIARY = listed(
  'be am is are was were been being have has had having do does did doing will would shall should can could may might must ' +
    "'ll 'd 've 're ought",
);
/** A form of be, have, do, or a modal verb, folded. */
export const isAuxiliary = (key: string) => AUXILIARY.has(key);

/** With an auxiliary before it: `were to have`, `is going to`. */
const LINKS = listed('to about going set due');

/** A map, since words of an article are looked up in it: `constructor` is one. */
const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['cannot', 'can not'],
  ["can't", 'can not'],
  ["won't", 'will not'],
  ["shan't", 'shall not'],
]);

/** A word with its contraction written out, as far as a verb is in it: `didn't`, `they'll`. */
function spread(word: string): string[] {
  const whole = CONTRACTED.get(word);
  if (whole !== undefined) return whole.split(' ');
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const match = /^(.+)('(?:ll|ve|re|d))$/.exec(word);
  return match ? [match[1] as string, match[2] as string] : [word];
}

interface VerbGroup {
  readonly auxiliaries: readonly string[];
  readonly rest: readonly string[];
}

/** Auxiliaries apart from the other words; nothing when there are marks. */
function verbGroup({ lexemes, words }: Reading): VerbGroup | undefined {
  if (words.length === 0 || words.length > 7 || lexemes.some((l) => l.kind === 'mark')) return undefined;
  const all = words.flatMap(spread);
  const auxiliaries: string[] = [];
  const rest: string[] = [];
  for (const [i, word] of all.entries()) {
    const linked = auxiliaries.length > 0 && LINKS.has(word) && (word !== 'to' || rest.length === 0);
    if (AUXILIARY.has(word) || (linked && (i + 1 === all.length || all[i + 1] === 'to' || word === 'to')))
      auxiliaries.push(word);
    else rest.push(word);
  }
  return { auxiliaries, rest };
}

const mayBe = ({ digits, context, a, b }: Evidence) =>
  !digits && a.words.length + b.words.length > 0 && isEnglish(context.a) && isEnglish(context.b);

const isOne = (x: string, y: string) => x === y || areFormsOfVerb(x, y);

/** `are leaving` and `leave`: beside a form of be the -ing is a verb, also against the bare verb. */
function isGoingOn(one: VerbGroup, two: VerbGroup, at: number): boolean {
  const [x, y] = [one.rest[at] as string, two.rest[at] as string];
  const [led, long, bare] = x.endsWith('ing') ? [one, x, y] : [two, y, x];
  return governs(led.auxiliaries) === 'be' && long.endsWith('ing') && areFormsOfVerb(long, `${bare}s`);
}

/** A capital in the middle of a sentence makes a name: `Banks` and `Banking` are no verbs there. */
const namedInside = ({ lexemes }: Reading) => lexemes.some((l, i) => i > 0 && isNameWord(l));

/** One word each, of which neither helps a verb, and no forms of one: the commonest case by far, told without more ado. */
const areOtherWords = ({ a: { words: x }, b: { words: y } }: Evidence) =>
  x.length === 1 && y.length === 1 && !isHelping(x[0] as string) && !isHelping(y[0] as string)
    ? !areFormsOfVerb(x[0] as string, y[0] as string)
    : false;

const isHelping = (word: string) => AUXILIARY.has(word) || word.includes("'") || word === 'cannot';

/**
 * The same verb in another tense, aspect or mood: forms of be, have, do, will in the same place, and of the other words all
 * the same or forms of one verb. A negation stands on both sides or on neither.
 */
export function isOtherTense(evidence: Evidence): boolean {
  const { a, b } = evidence;
  if (a.words.length === 0 || b.words.length === 0 || areOtherWords(evidence) || !mayBe(evidence)) return false;
  const [one, two] = [verbGroup(a), verbGroup(b)];
  if (one === undefined || two === undefined || one.rest.length !== two.rest.length) return false;
  if (namedInside(a) || namedInside(b)) return false;
  if (!one.rest.every((word, i) => isOne(word, two.rest[i] as string) || isGoingOn(one, two, i))) return false;
  const inflected = one.rest.some((word, i) => word !== two.rest[i]);
  const [x, y] = [one.auxiliaries, two.auxiliaries];
  if (x.length === 0 && y.length === 0) return inflected && isVerbPlace(evidence);
  if (x.join(' ') === y.join(' ')) return inflected;
  if (x.length > 0 && y.length > 0)
    return !isAgreement(x, y) && (governs(x) === governs(y) || (inflected && isActive(one) && isActive(two)));
  const led = x.length > 0 ? one : two;
  return inflected ? isActive(led) : governs(led.auxiliaries) === 'have' && one.rest.some(mayBeParticiple);
}

const BE = listed("be am is are was were been being 're");
const HAVE = listed("have has had having 've");

/** What form of a verb the last auxiliary asks for: two that ask for different forms turn `killed` into `was killed`. */
function governs(auxiliaries: readonly string[]): 'be' | 'have' | 'bare' {
  const last = auxiliaries.at(-1) ?? '';
  return BE.has(last) ? 'be' : HAVE.has(last) ? 'have' : 'bare';
}

/** A form of be makes no passive here: the verb behind it ends in -ing. */
const isActive = ({ auxiliaries, rest }: VerbGroup) =>
  governs(auxiliaries) !== 'be' || rest.some((word) => word.endsWith('ing'));

/** `is` and `are`: another number of the subject, no other tense. */
const isAgreement = (x: readonly string[], y: readonly string[]) => {
  const plain = (words: readonly string[]) => words.map((word) => NUMBER.get(word) ?? word).join(' ');
  return plain(x) === plain(y);
};
const NUMBER: ReadonlyMap<string, string> = new Map([
  ['are', 'is'],
  ['am', 'is'],
  ['were', 'was'],
  ['have', 'has'],
  ['do', 'does'],
]);

/** Not behind an article or a possessive, where a noun or an adjective stands: `the meeting`, `her wounded son`. */
function isVerbPlace(evidence: Evidence): boolean {
  const inPlace = (before: readonly Lexeme[]) => {
    const last = before.at(-1);
    return last === undefined || !(isDeterminer(last.key) || last.key.endsWith("'s"));
  };
  return inPlace(besideA(evidence).before) && inPlace(besideB(evidence).before);
}

const ALONE = listed("had have has will would 've 'd 'll");
const SUBJECTLESS = listed('that which who');

/** `had` or `will` on one side only, before a verb that stands on both: `she [had ]said`. */
export function isAuxiliaryAlone(evidence: Evidence): boolean {
  const { a, b } = evidence;
  if ((a.text === '') === (b.text === '') || !mayBe(evidence)) return false;
  const { words, lexemes } = a.text === '' ? b : a;
  if (
    words.length === 0 ||
    words.length > 2 ||
    lexemes.length !== words.length ||
    !words.every((word) => ALONE.has(word))
  )
    return false;
  const { before, after } = besideWords(evidence);
  const next = after.find((l) => l.key !== 'also' && l.key !== 'already');
  if (next?.kind !== 'word' || SUBJECTLESS.has(before.at(-1)?.key ?? '')) return false;
  return mayBeParticiple(next.key) || (words.at(-1) === 'will' && !isFunctionWord(next.key));
}
