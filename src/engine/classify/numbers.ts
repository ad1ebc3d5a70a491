import type { Change, Range } from '../model.ts';
import { asciiDigits, lower } from '../text/characters.ts';
import { CHAR, classOf } from '../text/classes.ts';
import { compiled } from '../text/compiled.ts';
import { isFunctionWord } from '../text/functionWords.ts';
import { isUpper } from '../text/shapes.ts';
import { findDates } from './dateExpressions.ts';
import { isEnglish } from './english.ts';
import type { ClassifyContext, ClassifySide } from './evidence.ts';
import { type AmountComparison, compareQuantities } from './numberCompare.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { remembered } from './remembered.ts';
import { american } from './spellings.ts';
import type { NumberVerdict } from './verdicts.ts';
import { LONGEST_READ, meets, plainSigns, windowOf } from './window.ts';

/** Worth parsing: a figure, a number word, a unit. */
const WORDS = compiled(
  /[\d%$€£¥₹¢]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozen|hundred|thousand|million|billion|trillion|half|thirds?|quarters?|first|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth|dollars?|euros?|pounds?|yen|yuan|won|rupees?|roubles?|rubles?|percent|cents?|pence|pct|tons?|tonnes?|feet|foot|ft|met(?:re|er)s?|kilomet(?:re|er)s?|km|miles?|inch(?:es)?|acres?|hectares?|kg|lbs?|degrees|celsius|fahrenheit|mph|kph|years?)\b/i,
);

/** What is measured: the same figure of another of these is another fact. */
const MEASURES: readonly (readonly string[])[] = [
  ['radius'],
  ['across', 'diameter', 'wide', 'width'],
  ['deep', 'depth'],
  ['tall', 'high', 'height'],
  ['long', 'length'],
];
const MEASURE_WORDS = new Set(MEASURES.flat());
const FILLING = new Set(
  'about around nearly almost some roughly approximately approx more less fewer than at least most up to over under old aged age each per'.split(
    ' ',
  ),
);

interface CountedSide {
  readonly amounts: readonly Quantity[];
  readonly told: readonly string[];
  /** Every amount in it begins and ends inside the edit. */
  readonly whole: boolean;
  readonly empty: boolean;
  /** The words of the edit, folded. */
  readonly edit: string;
  /** The amounts of the edit's own words, where these cut a longer one: the `1` of `1 minute and 18 seconds`. */
  readonly own: readonly Quantity[];
  /** Words of the edit that belong to no amount, as written. */
  readonly rest: readonly string[];
}

interface Counted {
  readonly a: CountedSide;
  readonly b: CountedSide;
}

/** Words and figures, of any script. */
function wordsIn(text: string, { start, end }: Range, isInside: (at: number) => boolean): string[] {
  const words: string[] = [];
  let from = -1;
  for (let at = start; at <= end; at++) {
    const kind = at < end ? classOf(text.charCodeAt(at)) : CHAR.space;
    const solid = kind === CHAR.letter || kind === CHAR.digit || kind === CHAR.extender || kind === CHAR.ideograph;
    if (solid && from < 0) from = at;
    if (!solid && from >= 0) {
      if (!isInside(from)) words.push(text.slice(from, at));
      from = -1;
    }
  }
  return words;
}

/** The text with its dates blanked out, so that no `13` of January is taken for an amount. */
function withoutDates(text: string): string {
  const dates = findDates(text).filter(({ moment }) => !moment.weak);
  return dates.reduce((out, { start, core, end }) => {
    const from = Math.max(start, core);
    return out.slice(0, from) + '\u0001'.repeat(end - from) + out.slice(end);
  }, text);
}

const countedSide = remembered(({ text }: ClassifySide, range: Range): CountedSide => {
  const window = windowOf(text, range);
  const plain = withoutDates(plainSigns(window.text));
  const edit = { start: window.start, end: window.end };
  while (edit.start < edit.end && plain[edit.start] === ' ') edit.start++;
  while (edit.end > edit.start && plain[edit.end - 1] === ' ') edit.end--;
  const amounts = findQuantities(plain).filter((amount) => meets(plain, amount, edit));
  const inside = (at: number) => amounts.some((q) => at >= q.start && at < q.end);
  const whole = amounts.every((q) => q.start >= edit.start && q.end <= edit.end);
  return {
    amounts,
    told: amounts.map((q) => lower(plain.slice(q.start, q.end))),
    own: whole ? [] : findQuantities(plain.slice(edit.start, edit.end)),
    whole,
    empty: range.start === range.end,
    edit: lower(plain.slice(edit.start, edit.end)),
    rest: wordsIn(plain, edit, inside),
  };
});

function countedOf({ from, to }: Change, { a, b }: ClassifyContext): Counted | undefined {
  if (from.end - from.start > LONGEST_READ || to.end - to.start > LONGEST_READ) return undefined;
  const [one, two] = [asciiDigits(a.text.slice(from.start, from.end)), asciiDigits(b.text.slice(to.start, to.end))];
  if (!WORDS.test(one) && !WORDS.test(two)) return undefined;
  return { a: countedSide(a, from), b: countedSide(b, to) };
}

const DENIALS = new Set(['not', 'no', 'never', 'nor', 'without']);
const isGrammar = (word: string) => (isFunctionWord(word) || FILLING.has(word)) && !DENIALS.has(word);
/** Words that say something, names included. */
const saying = (words: readonly string[]) => words.map(lower).filter((w) => !isGrammar(w) && !MEASURE_WORDS.has(w));

/** What is left beside the amounts is grammar, or the same on both sides. */
const isAmountsAlone = ({ a, b }: Counted) => saying(a.rest).sort().join(' ') === saying(b.rest).sort().join(' ');

/** What is left beside the amounts are names, whose form is another matter. */
const isBesideNames = ({ a, b }: Counted) =>
  [...a.rest, ...b.rest].every(
    (word) => isGrammar(lower(word)) || isUpper(word.charAt(0)) || word.charCodeAt(0) > 0x24f,
  );

/** The measures named beside the amounts are of another sort. */
function isOtherMeasure({ a, b }: Counted): boolean {
  const sorts = ({ rest }: CountedSide) =>
    MEASURES.findIndex((words) => rest.some((word) => words.includes(lower(word))));
  const [one, two] = [sorts(a), sorts(b)];
  return one >= 0 && two >= 0 && one !== two;
}

/** An amount as told, in one spelling and without the hyphens and spaces that join its words. */
const bare = (text: string) =>
  text
    .split(/[ -]|(?<=\d)(?=[a-z])/)
    .map(american)
    .join('');

function verdictFor(outcomes: readonly AmountComparison[]): NumberVerdict | undefined {
  if (outcomes.includes('unsure')) return undefined;
  if (outcomes.includes('different')) return 'other';
  return (['money', 'tons', 'converted'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'same';
}

/** What differs of the two amounts stands in another edit: here is the same figure. */
const isSameOwn = (a: readonly Quantity[], b: readonly Quantity[]) =>
  a.length > 0 && a.length === b.length && a.every((one, i) => compareQuantities(one, b[i] as Quantity) === 'same');

const JOINTS = new Set(['to', 'and', 'from', 'between', 'until', 'through']);

/** `52 to 48` and `52-48`: the same figures, with a word or a dash between them. */
const isJoinedOtherwise = ({ a, b }: Counted) =>
  a.amounts.length > 1 &&
  (a.whole || a.own.length > 1) &&
  (b.whole || b.own.length > 1) &&
  /\d/.test(a.told.join('')) &&
  a.told.every((told, i) => told === b.told[i]) &&
  [...a.rest, ...b.rest].every((word) => JOINTS.has(lower(word)));

/** `30-metre` and `30 metre`, `1,500` and `1500`: the same figure in other dress, which no later kind may take. */
const isSetOtherwise = (one: string, two: string) =>
  one !== two && /\d/.test(one) && one.replace(INNER, '') === two.replace(INNER, '');
const INNER = /(?<=[a-z\d])[-, ](?=[a-z\d])/g;

const plainDigits = (told: string) => told.replace(/[., ]/g, '');
/** `1.500` and `1,500`: a point may part thousands, and nobody can tell. */
const isOtherPoint = (one: string, two: string) =>
  plainDigits(one) === plainDigits(two) && /\d\.\d{3}(?!\d)/.test(one) !== /\d\.\d{3}(?!\d)/.test(two);

function verdictOf(counted: Counted): NumberVerdict | undefined {
  const { a, b } = counted;
  if (a.amounts.length === 0 || a.amounts.length !== b.amounts.length) return undefined;
  const sameWords = a.told.every((told, i) => bare(told) === bare(b.told[i] as string));
  if (isJoinedOtherwise(counted) || (sameWords && isSetOtherwise(a.edit, b.edit))) return 'same';
  if (sameWords && !a.told.some((told, i) => isSetOtherwise(told, b.told[i] as string))) return undefined;
  if ((a.empty && b.whole) || (b.empty && a.whole)) return undefined;
  const outcomes = a.amounts.map((amount, i) => compareQuantities(amount, b.amounts[i] as Quantity));
  const verdict = verdictFor(outcomes);
  if (verdict === 'other' && isOtherPoint(a.told.join(' '), b.told.join(' '))) return undefined;
  if (verdict === 'other' && isSameOwn(a.own, b.own)) return 'same';
  if (verdict === 'other') return isAmountsAlone(counted) || isBesideNames(counted) ? 'other' : undefined;
  if (!isAmountsAlone(counted)) return undefined;
  if (verdict && isOtherMeasure(counted)) return 'measure';
  const converted = ({ amounts }: CountedSide) => amounts.filter((q) => q.converted).length;
  return verdict === 'same' && converted(a) !== converted(b) ? 'aside' : verdict;
}

/** The side that tells one amount, where the other side tells none, and nothing but grammar beside it. */
function aloneOn(counted: Counted | undefined): 'a' | 'b' | undefined {
  if (!counted) return undefined;
  for (const side of ['a', 'b'] as const) {
    const [own, other] = [counted[side], counted[side === 'a' ? 'b' : 'a']];
    const only = own.amounts.length === 1 && own.whole && (other.empty ? true : other.amounts.length === 0);
    if (only && saying(own.rest).length === 0 && saying(other.rest).length === 0 && other.rest.length < 3) return side;
  }
  return undefined;
}

/** Amounts that are missing in one place and stand, told otherwise, in another of the same two paragraphs. */
function elsewhere(changes: readonly Change[], counted: readonly (Counted | undefined)[]): number[] {
  const alone = new Map<string, { a: number[]; b: number[] }>();
  changes.forEach(({ ia, ib }, i) => {
    const side = aloneOn(counted[i]);
    if (!side) return;
    const here = alone.get(`${ia} ${ib}`) ?? { a: [], b: [] };
    here[side].push(i);
    alone.set(`${ia} ${ib}`, here);
  });
  return [...alone.values()].flatMap(({ a, b }) => {
    const [i, j] = [a[0], b[0]];
    if (a.length !== 1 || b.length !== 1 || i === undefined || j === undefined) return [];
    const [one, two] = [counted[i]?.a, counted[j]?.b];
    const [x, y] = [one?.amounts[0], two?.amounts[0]];
    if (!x || !y || one?.told[0] === two?.told[0] || !x.unit || !y.unit) return [];
    return ['same', 'converted'].includes(compareQuantities(x, y)) ? [i, j] : [];
  });
}

/** Whole figures alone, which are the same in every language: 1.200 is twelve hundred in some. */
const isPlain = ({ a, b }: Counted) => [...a.told, ...b.told].every((told) => /^\d{1,4}$/.test(told));

/**
 * What the amounts of the changes have to do with each other, by the changes' place in the list. An amount that an edit cuts is
 * read whole, with what stands beside the edit. Changes that no amount explains are left out, and so are those that are
 * `explained` already, by a date.
 */
export function numbersOf(
  changes: readonly Change[],
  context: ClassifyContext,
  explained: ReadonlyMap<number, unknown> = new Map(),
): ReadonlyMap<number, NumberVerdict> {
  const english = isEnglish(context.a) && isEnglish(context.b);
  const counted = changes.map((change, i) => {
    const found = explained.has(i) ? undefined : countedOf(change, context);
    return found && (english || isPlain(found)) ? found : undefined;
  });
  const verdicts = new Map<number, NumberVerdict>();
  counted.forEach((c, i) => {
    const verdict = c && verdictOf(c);
    if (verdict) verdicts.set(i, verdict);
  });
  for (const place of elsewhere(changes, counted)) if (!verdicts.has(place)) verdicts.set(place, 'elsewhere');
  return verdicts;
}
