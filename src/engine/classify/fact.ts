import type { Lexeme } from '../text/english/lexemes.ts';
import { isNationality } from '../text/english/nationalities.ts';
import { isBodyNoun, isPersonNoun, isTitleWord } from '../text/english/roles.ts';
import { isDeterminer, listed, trimmed, withoutPossessive } from '../text/english/words.ts';
import { besideA, besideB, besideWords, startsSentence } from './around.ts';
import { isEnglish } from './english.ts';
import type { Evidence } from './evidence.ts';
import { isSameList } from './evidence.ts';
import { areAlike, isNameWord } from './names.ts';
import { opposedBy } from './opposites.ts';
import { placeOf } from './places.ts';

const DENIALS = listed('not never no none nobody nothing neither nor without n-t');
const AUXILIARIES = listed('do does did');

/** Words with their negation as a word of its own: `didn't` is `did n-t`, `cannot` is `can n-t`. */
const spread = (words: readonly string[]) =>
  words.flatMap((word) => {
    if (word === 'cannot' || word === "can't") return ['can', 'n-t'];
    if (word === "won't") return ['will', 'n-t'];
    if (word === "shan't") return ['shall', 'n-t'];
    return word.endsWith("n't") ? [word.slice(0, -3), 'n-t'] : [word === 'not' ? 'n-t' : word];
  });

const mayDeny = (word: string) => DENIALS.has(word) || word.endsWith("n't") || word === 'cannot';
const count = (words: readonly string[]) => words.filter((word) => DENIALS.has(word)).length;

/** Past forms that share too little with the verb. */
const PASTS = new Map(
  'saw:see said:say knew:know went:go took:take gave:give came:come found:find had:have made:make told:tell felt:feel left:leave met:meet won:win lost:lose held:hold got:get began:begin spoke:speak chose:choose'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const root = (word: string) => PASTS.get(word) ?? word;

/** The same verb but for its ending: `saw` and `see`, `deny` and `denied`. */
function isSameVerb(one: string, two: string): boolean {
  const [x, y] = [root(one), root(two)];
  const length = Math.min(x.length, y.length);
  let shared = 0;
  while (shared < length && x[shared] === y[shared]) shared++;
  return x === y || (shared >= 3 && shared >= length - 1 && Math.abs(x.length - y.length) <= 3);
}

const ARTICLES = listed('a an any some');
/** What is left when the negation and the auxiliary that carries it are taken away. */
const stripped = (words: readonly string[]) => words.filter((w) => !DENIALS.has(w) && !AUXILIARIES.has(w));

/** `whether or not`, `not only`, `no doubt`, `no longer than`: words that deny nothing. */
function deniesNothing(evidence: Evidence): boolean {
  const { before, after } = besideWords(evidence);
  const [last, next] = [before.at(-1)?.key, after[0]?.key];
  const words = evidence.a.words.length > evidence.b.words.length ? evidence.a.words : evidence.b.words;
  const at = words.findIndex((word) => DENIALS.has(word) || word.endsWith("n't"));
  const [own, previous] = [words[at + 1] ?? next, words[at - 1] ?? last];
  return (
    previous === 'or' ||
    own === 'only' ||
    own === 'doubt' ||
    own === 'matter' ||
    own === 'least' ||
    (words[at] === 'nor' && previous === 'neither')
  );
}

/** `no sign` for `a sign`. */
const isNoFor = (one: readonly string[], two: readonly string[]) =>
  one.length === 1 && one[0] === 'no' && two.length === 1 && ARTICLES.has(two[0]!);

/** A negation that one side has and the other has not, over the same words: `not`, `never`, `did not see` for `saw`. */
export function isDenied(evidence: Evidence): boolean {
  const { a, b } = evidence;
  if (a.lexemes.length > 8 || b.lexemes.length > 8) return false;
  if (!a.words.some(mayDeny) && !b.words.some(mayDeny)) return false;
  const [one, two] = [spread(a.words), spread(b.words)];
  if (isNoFor(one, two) || isNoFor(two, one)) return isEnglish(evidence.context.a) && !deniesNothing(evidence);
  if (Math.abs(count(one) - count(two)) !== 1) return false;
  const [x, y] = [stripped(one), stripped(two)];
  const same = isSameList(x, y) || (x.length === y.length && x.every((word, i) => isSameVerb(word, y[i]!)));
  return same && isEnglish(evidence.context.a) && !deniesNothing(evidence);
}

/** How many, in steps: words two steps apart or more cannot both be right. `many` and `most` may. */
const QUANTITIES = new Map([
  ...['none', 'no', 'neither'].map((word) => [word, -1] as const),
  ['few', 1],
  ...['some', 'several'].map((word) => [word, 2] as const),
  ...['many', 'numerous', 'half'].map((word) => [word, 3] as const),
  ['most', 4],
  ...['all', 'every', 'both'].map((word) => [word, 6] as const),
] as const);

const quantity = (words: readonly string[]): number | undefined => {
  const said = words.filter((word) => word !== 'of' && word !== 'the' && word !== 'a');
  const step = said.length === 1 ? QUANTITIES.get(said[0]!) : undefined;
  // `a few` is several.
  return step === 1 && words.includes('a') ? 2 : step;
};

/** `all` for `some`, `most` for `few`. */
export function isOtherQuantity(evidence: Evidence): boolean {
  const [one, two] = [quantity(evidence.a.words), quantity(evidence.b.words)];
  if (one === undefined || two === undefined) return false;
  return Math.abs(one - two) >= 2 && isEnglish(evidence.context.a);
}

/** `G7` and `G20`, `F-16` and `F-35`: one name but for its figure. */
export function isOtherFigure({ a, b }: Evidence): boolean {
  const [one, two] = [a.text.trim(), b.text.trim()];
  const bare = (text: string) => text.replace(/\d+/g, '#');
  return one !== two && FIGURED.test(one) && FIGURED.test(two) && bare(one) === bare(two);
}
const FIGURED = /^[A-Za-z]{1,8}[- ]?\d{1,4}[A-Za-z]?$/;

const LONE = listed('most few');
/** `most` before the same words, on one side only: fewer are meant than without it. */
export function isQuantityAlone(evidence: Evidence): boolean {
  const { a, b } = evidence;
  if (a.text !== '' && b.text !== '') return false;
  const words = (a.text === '' ? b : a).words.filter((word) => word !== 'of' && word !== 'the');
  if (words.length !== 1 || !LONE.has(words[0]!)) return false;
  const { before, after } = besideWords(evidence);
  // `the most likely`, `a few`, `at most`: no share of anything.
  const last = before.at(-1)?.key ?? '';
  return (
    !isDeterminer(last) &&
    last !== 'at' &&
    last !== 'very' &&
    after[0]?.key.endsWith('s') === true &&
    isEnglish(evidence.context.a)
  );
}

const FIGURE = listed(
  'percent cent % million billion points dollars euros number rate price prices sales shares index toll',
);

/** `rose` for `fell`, `million` for `billion`; up and down only where something is counted. */
export function isOpposite(evidence: Evidence): boolean {
  const { a, b, context } = evidence;
  if (a.words.length === 0 || a.words.length !== b.words.length || a.words.length > 3) return false;
  const first = a.words.findIndex((word, i) => word !== b.words[i]);
  if (first < 0 || a.words.some((word, i) => i > first && word !== b.words[i])) return false;
  const how = isEnglish(context.a) ? opposedBy(a.words[first]!, b.words[first]!) : undefined;
  if (how === undefined) return false;
  if (how === 'always') return true;
  const { before, after } = besideA(evidence);
  return [...before.slice(-8), ...after.slice(0, 10)].some((l) => l.kind === 'number' || FIGURE.has(l.key));
}

/** What a word measures: words of one number measure the same. */
const MEASURES = new Map(
  ['radius', 'across diameter wide width', 'deep depth', 'tall high height', 'long length'].flatMap((words, what) =>
    words.split(' ').map((word) => [word, what] as const),
  ),
);

/** `radius` for `diameter` beside a figure: the same figure measures something else. */
export function isOtherMeasure(evidence: Evidence): boolean {
  const { a, b } = evidence;
  if (a.words.length !== 1 || b.words.length !== 1) return false;
  const [one, two] = [MEASURES.get(a.words[0]!), MEASURES.get(b.words[0]!)];
  if (one === undefined || two === undefined || one === two) return false;
  const { before, after } = besideA(evidence);
  return [...before.slice(-5), ...after.slice(0, 5)].some((l) => l.kind === 'number');
}

/** What stands before an edit and in it: the edit may hold the title or given name that both sides have, or not. */
const ledBy = (before: readonly Lexeme[], lexemes: readonly Lexeme[]) => {
  const words = trimmed(lexemes);
  return words.length > 1 ? [...before, ...words.slice(0, -1)] : before;
};

const isAnyNoun = (key: string) => isTitleWord(key) || isBodyNoun(key) || isPersonNoun(key);
const isPlaced = (key: string) => placeOf(key) !== undefined || isNationality(key);

/** The last names of two people behind the same title, or the same given name. */
function peopleIn(evidence: Evidence): readonly [Lexeme, Lexeme] | undefined {
  const { a, b, digits } = evidence;
  const [one, two] = [trimmed(a.lexemes), trimmed(b.lexemes)];
  const [x, y] = [one.at(-1), two.at(-1)];
  if (digits || one.length !== two.length || one.length > 3 || !x || !y) return undefined;
  if (!isNameWord(x) || !isNameWord(y) || one.slice(0, -1).some((l, i) => l.key !== two[i]?.key)) return undefined;
  const led = [ledBy(besideA(evidence).before, a.lexemes), ledBy(besideB(evidence).before, b.lexemes)] as const;
  const [first, second] = [led[0].at(-1), led[1].at(-1)];
  if (!first || first.key !== second?.key) return undefined;
  if (isTitleWord(first.key)) return [x, y];
  const given = isNameWord(first) && !isPlaced(first.key) && !startsSentence(led[0].slice(0, -1));
  return given ? [x, y] : undefined;
}

/** `Mr Moor` and `Mr Ford`, `Anna Moor` and `Anna Ford`: neither article has the two as one name. */
export function isOtherPerson(evidence: Evidence): boolean {
  const people = peopleIn(evidence);
  if (!people) return false;
  const keys = people.map((l) => withoutPossessive(l.key)) as [string, string];
  if (areAlike(...keys) || keys.some((key) => isAnyNoun(key) || isPlaced(key))) return false;
  const [x, y] = people.map((l) => l.text) as [string, string];
  const { a, b } = evidence.context;
  return [`${x} ${y}`, `${y} ${x}`].every((name) => !a.text.includes(name) && !b.text.includes(name));
}
