import type { Link } from '../model.ts';
import { isDayOrMonth, listed } from '../text/english/words.ts';
import { besides, otherDays, sameDays } from './days.ts';
import { daysApart } from './distances.ts';
import type { Entity } from './entities.ts';
import type { FactPair, Place } from './model.ts';
import { eachMention, namesAgree, placeOfMention, type Read, type Sentence, writtenAs } from './reading.ts';
import type { Amount } from './units.ts';

/** What is measured: a radius is not a breadth, though both may be 12 meters. */
const MEASURES: ReadonlyMap<string, string> = new Map(
  (
    'radius:radius diameter:breadth across:breadth wide:breadth width:breadth breadth:breadth deep:depth depth:depth high:height tall:height height:height ' +
    'long:length length:length thick:thickness thickness:thickness circumference:circumference around:circumference'
  )
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

/** Those that stand before their figure: `a radius of 12 meters`. The others belong to the figure before them. */
const NOUNS = listed('radius diameter width breadth depth height length thickness circumference');

/** An amount of an article, with what it is an amount of, as far as its words tell. */
export interface Figure extends Place {
  readonly sentence: Sentence;
  readonly amount: Amount;
  /** What is measured: `radius`. */
  readonly measure?: string;
  /** The word behind it, by its stem: `people`. */
  readonly of?: string;
  /** Telling words of its sentence, other than its own. */
  readonly around: ReadonlySet<string>;
  /** No other amount of the article has its dimension. */
  readonly alone?: boolean;
  /** It tells a day or an hour, and is no figure: `two years ago`, `4:40 a.m.` */
  readonly time?: boolean;
  /** No other amount of its sentence has its dimension. */
  readonly sole?: boolean;
}

const YEAR = (value: number, written: string) => value >= 1500 && value < 2100 && /^\d{4}$/.test(written);

const KNOWN = new WeakMap<Read, readonly Figure[]>();

/** The amounts of an article's body, those that tell a time among them; days, years and ordinals are none. */
export function figuresIn(read: Read): readonly Figure[] {
  const known = KNOWN.get(read);
  if (known) return known;
  const { account, sentences } = read;
  const found = sentences.flatMap((sentence): Figure[] => {
    const text = account.text.slice(sentence.start, sentence.end).replace(/\s/g, ' ');
    if (
      !account.amounts ||
      !/\d|hundred|thousand|million|dozen|half|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve/i.test(text)
    )
      return [];
    const figures = account.amounts(text).flatMap((amount) => figure(sentence, amount, text));
    return figures.map((f) =>
      figures.some((g) => g !== f && areComparable(f.amount, g.amount)) ? f : { ...f, sole: true },
    );
  });
  const dimensions = new Map<string, number>();
  for (const { amount } of found)
    if (amount.unit) dimensions.set(amount.unit.dimension, (dimensions.get(amount.unit.dimension) ?? 0) + 1);
  const told = found.map((f) => (dimensions.get(f.amount.unit?.dimension ?? '') === 1 ? { ...f, alone: true } : f));
  KNOWN.set(read, told);
  return told;
}

function figure(sentence: Sentence, amount: Amount, text: string): Figure[] {
  const written = text.slice(amount.start, amount.end);
  if (amount.ordinal || (!amount.unit && YEAR(amount.value, written))) return [];
  const time = isTime(amount, text);
  if (!/\d/.test(written) && (amount.unit ? /^an? /i.test(written) : amount.value < 10)) return [];
  const start = sentence.start + amount.start;
  const end = sentence.start + amount.end;
  const { pieces, terms, paragraph } = sentence;
  const at = pieces.findIndex((p) => p.end > start);
  const behind = pieces.findIndex((p) => p.start >= end);
  const previous = pieces[at - 1]?.key === '.' ? pieces[at - 2] : pieces[at - 1];
  const near = [previous, pieces[behind < 0 ? pieces.length : behind]];
  if (near.some((p) => p?.capital && isDayOrMonth(p.key))) return [];
  const aged = !amount.unit && pieces[behind]?.key === ',' && pieces[at - 1]?.key === ',' && amount.value < 120;
  if (!aged && pieces[behind]?.kind === 'mark' && pieces[at - 1]?.kind === 'mark' && !amount.unit) return [];
  const old = text.startsWith('-old', amount.end);
  const before = pieces
    .slice(Math.max(0, at - 4), at)
    .reverse()
    .find((p) => NOUNS.has(p.key));
  const after = (behind < 0 ? [] : pieces.slice(behind, behind + 3)).find(
    (p) => MEASURES.has(p.key) || p.key.split('-').some((part) => MEASURES.has(part)),
  );
  const inside = written.split(/[^a-z]+/).find((part) => MEASURES.has(part));
  const key = inside ?? after?.key.split('-').find((part) => MEASURES.has(part)) ?? before?.key;
  const measure = aged || old ? AGE : key === undefined ? undefined : MEASURES.get(key);
  const of = terms.find((t) => t.start >= end && t.start - end < 3)?.stem;
  const around = new Set(terms.filter((t) => t.end <= start || t.start >= end).map((t) => t.stem));
  return [
    {
      paragraph,
      start,
      end,
      sentence,
      amount: old ? unitless(amount) : amount,
      around,
      ...(measure ? { measure } : {}),
      ...(of ? { of } : {}),
      ...(time ? { time } : {}),
    },
  ];
}

/** `4:40 a.m.`, and `two years ago`, which tells a day (see `distances.ts`); `for six hours before` is a duration. */
function isTime({ start, end, unit }: Amount, text: string): boolean {
  const behind = text.slice(end, end + 12);
  const ahead = text.slice(Math.max(0, start - 4), start);
  if (/^:\d/.test(behind) || /\d:$/.test(ahead)) return true;
  if (unit) return /^ (?:ago|earlier|later|before|after)\b/.test(behind) && !/\bfor $/.test(ahead);
  return /^ ?[ap]\.?m\b/i.test(behind);
}

/** `16-year-old`: an age, as `16` behind a name is. */
const unitless = ({ unit: _, ...amount }: Amount): Amount => amount;

const sizeOf = ({ value, unit }: Amount) => value * (unit?.size ?? 1) + (unit?.offset ?? 0);
const slackOf = ({ rounding, unit, value }: Amount) =>
  Math.max(rounding * (unit?.size ?? 1), unit ? 0.02 * Math.abs(value * unit.size) : 0);

/** Equal within what was rounded away. */
const areEqual = (x: Amount, y: Amount) =>
  x.unit?.name === y.unit?.name
    ? x.value === y.value
    : Math.abs(sizeOf(x) - sizeOf(y)) <= Math.max(slackOf(x), slackOf(y));

const areComparable = (x: Amount, y: Amount) => x.unit?.dimension === y.unit?.dimension;

const sharedOf = (x: Figure, y: Figure) => [...x.around].filter((word) => y.around.has(word));

/** `more than 6,000` is 6,200. */
function isWithin({ hedge, ...x }: Amount, y: Amount): boolean {
  if (hedge === undefined) return false;
  const share = sizeOf(y) / sizeOf(x);
  if (hedge === 'more') return share > 1 && share <= 1.25;
  return hedge === 'less' ? share < 1 && share >= 0.8 : share > 0.9 && share < 1.1;
}

const AGE = 'age';

/** Measures of which a story has few: where either side tells one area only, it is most likely the same. */
const ALONE = listed('area mass volume speed temperature');

/** Whether two figures may be the same thing told in other terms: equal, nearly, or of one measure. */
export function areNear(x: Figure, y: Figure): boolean {
  if (!areComparable(x.amount, y.amount)) return false;
  if (areEqual(x.amount, y.amount) || (x.measure !== undefined && x.measure === y.measure)) return true;
  const share = sizeOf(x.amount) / sizeOf(y.amount);
  return isWithin(x.amount, y.amount) || isWithin(y.amount, x.amount) || (x.of === y.of && share > 0.9 && share < 1.1);
}

type Verdict = 'agree' | 'measure' | 'number' | undefined;

/** What two figures have to do with each other, by what they measure and by the words that their sentences share. */
function verdictOf(x: Figure, y: Figure, related: boolean): Verdict {
  if (!areComparable(x.amount, y.amount)) return undefined;
  const shared = sharedOf(x, y).length;
  const equal = areEqual(x.amount, y.amount);
  if (shared === 0) return undefined;
  if (equal) {
    if (x.measure && y.measure && x.measure !== y.measure) return 'measure';
    return x.amount.unit || x.of === y.of || shared >= 2 ? 'agree' : undefined;
  }
  if (isWithin(x.amount, y.amount) || isWithin(y.amount, x.amount)) return 'agree';
  // Two people have two ages: an age is told to agree, never to disagree.
  if (x.measure === AGE || y.measure === AGE) return undefined;
  if (x.measure || y.measure) return x.measure === y.measure ? 'number' : undefined;
  if (isAlone(x) && isAlone(y)) return 'number';
  if (related && areOfOneThing(x, y, shared)) return 'number';
  if (x.of === undefined || x.of !== y.of) return undefined;
  return shared >= (related ? 2 : 3) ? 'number' : undefined;
}

/** So much must two sentences share, and so near, before their amounts of one unit are held to be of one thing. */
const ONE_THING = { words: 4, share: 0.5 } as const;

/** `drifted for six hours`, `drifted for seven hours in the strait`: sentences that share most of what they tell, a word of it right there. */
function areOfOneThing(x: Figure, y: Figure, shared: number): boolean {
  const unit = x.amount.unit?.name;
  if (unit === undefined || unit !== y.amount.unit?.name || !x.sole || !y.sole) return false;
  if (shared < ONE_THING.words || shared < ONE_THING.share * Math.min(x.around.size, y.around.size)) return false;
  const own = besides(x.sentence.terms, x);
  return besides(y.sentence.terms, y).some((stem) => own.includes(stem));
}

/** The only amount of its dimension in its article. */
const isAlone = ({ amount, alone }: Figure) =>
  amount.unit !== undefined && ALONE.has(amount.unit.dimension) && alone === true;

interface Judged {
  readonly x: Figure;
  readonly y: Figure;
  readonly verdict: Exclude<Verdict, undefined>;
  readonly shared: readonly string[];
}

const place = ({ paragraph, start, end }: Place): Place => ({ paragraph, start, end });

/** Figures, days and names that both sides have: those that disagree, and those that agree. */
export function factsOf(a: Read, b: Read, links: readonly Link[]): { disagree: FactPair[]; agree: FactPair[] } {
  const related = new Set(links.map((l) => `${l.ia} ${l.ib}`));
  const figures = (read: Read) => figuresIn(read).filter(({ time }) => !time);
  const judged = figures(a).flatMap((x) =>
    figures(b).flatMap((y): Judged[] => {
      const verdict = verdictOf(x, y, related.has(`${x.paragraph} ${y.paragraph}`));
      return verdict ? [{ x, y, verdict, shared: writtenAs(x.sentence, sharedOf(x, y)) }] : [];
    }),
  );
  judged.sort((p, q) => q.shared.length - p.shared.length || p.x.start - q.x.start || p.y.start - q.y.start);
  const settled = new Set<Figure>();
  const agree: FactPair[] = [];
  const disagree: FactPair[] = [];
  for (const verdict of ['agree', 'measure', 'number'] as const)
    for (const { x, y, verdict: own, shared } of judged) {
      if (own !== verdict || settled.has(x) || settled.has(y)) continue;
      settled.add(x);
      settled.add(y);
      const pair: FactPair = {
        what: verdict === 'measure' ? 'measure' : 'number',
        a: place(x),
        b: place(y),
        shared: shared.slice(0, 6),
      };
      (verdict === 'agree' ? agree : disagree).push(pair);
    }
  disagree.push(...names(a, b));
  agree.push(...sameDays(a, b));
  disagree.push(...otherDays(a, b, links));
  const apart = daysApart(a, b, links);
  agree.push(...apart.agree);
  disagree.push(...apart.disagree);
  const byPlace = (p: FactPair, q: FactPair) => p.a.start - q.a.start || p.b.start - q.b.start;
  return { disagree: disagree.sort(byPlace), agree: agree.sort(byPlace) };
}

/** Names in two spellings: other last letters, or the same sounds written otherwise. None that stands in its own spelling there too. */
function names(a: Read, b: Read): FactPair[] {
  const [one, two] = [[...firstMentions(a)], [...firstMentions(b)]];
  const known = (name: Entity, there: typeof one) => there.some(([other]) => namesAgree(name, other) === 'same');
  const [own, theirs] = [one.filter(([x]) => !known(x, two)), two.filter(([y]) => !known(y, one))];
  return own.flatMap(([x, at]) =>
    theirs.flatMap(([y, there]): FactPair[] =>
      namesAgree(x, y) === 'near' ? [{ what: 'name', a: at, b: there, shared: [] }] : [],
    ),
  );
}

/** Where each name stands in its fullest form first. */
export function firstMentions(read: Read): Map<Entity, Place> {
  const found = new Map<Entity, Place>();
  const length = new Map<unknown, number>();
  eachMention(read, (mention, unit) => {
    const words = mention.to - mention.bare;
    if (words <= (length.get(mention.entity) ?? 0)) return;
    length.set(mention.entity, words);
    found.set(mention.entity, placeOfMention(mention, unit));
  });
  return found;
}
