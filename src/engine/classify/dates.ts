import type { Change, Range } from '../model.ts';
import { lower } from '../text/characters.ts';
import { isFunctionWord } from '../text/functionWords.ts';
import type { Day } from './calendar.ts';
import { isToCome } from './dateComing.ts';
import { type Comparison, compareMoments, type Need } from './dateCompare.ts';
import { type DateExpression, findDates } from './dateExpressions.ts';
import { inferFrom } from './dateInference.ts';
import { finenessOf } from './dateMoment.ts';
import { jointOf, opensSpan, spansOf } from './dateSpans.ts';
import { isEnglish } from './english.ts';
import type { ClassifyContext, ClassifySide } from './evidence.ts';
import { remembered } from './remembered.ts';
import type { DateVerdict } from './verdicts.ts';
import { LONGEST_READ, meets, plainSigns, type Window, windowOf } from './window.ts';

/** Worth parsing: a figure, or a word that dates are made of. */
const WORDS =
  /\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|(?:over)?night|morning|noon|afternoon|evening|ago|last|this|next|year|month|week|local time|spring|summer|autumn|fall|winter|(?:janu|febru)ary|march|april|august|(?:septem|octo|novem|decem)ber|early|late|christmas|eve|boxing day|valentine|hallowe|[ap]\.?m)\b|ties\b/i;
/** Of trimmed words. */
const BESIDE = /^(?:on|in|at|of|during|the|[.,])?(?:\s+the)?$/i;
const ONLY_PREPOSITIONS = new Set(['on', 'in', 'at', 'of', 'the', 'during']);
const FILLING = new Set([
  ...ONLY_PREPOSITIONS,
  'about',
  'around',
  'by',
  'local',
  'time',
  'which',
  'was',
  'is',
  'to',
  'and',
  'date',
  'day',
]);

const DENIALS = new Set(['not', 'no', 'never', 'nor', 'without']);

/** One side of a change, with the dates that stand in it or are cut by it. */
interface DatedSide {
  readonly window: Window;
  readonly dates: readonly DateExpression[];
  /** Every date in it begins and ends inside the edit. */
  readonly whole: boolean;
  /** Words of the edit that belong to no date. */
  readonly rest: readonly string[];
}

interface Dated {
  readonly a: DatedSide;
  readonly b: DatedSide;
}

const WORD = /[A-Za-z\u00c0-\u024f]+|\d+|[^\s\dA-Za-z\u00c0-\u024f.,'"‘’“”()–—-]+/g;

const datedSide = remembered(({ text }: ClassifySide, range: Range): DatedSide => {
  const window = windowOf(text, range);
  const plain = plainSigns(window.text);
  const edit = trimmed(plain, window);
  const shift = range.start - window.start;
  const dates = findDates(plain)
    .filter((date) => meets(plain, date, edit))
    .map((date) => (isToCome(text, shift + date.core) ? { ...date, moment: { ...date.moment, coming: true } } : date));
  const inside = (at: number) => dates.some((date) => at >= date.start && at < date.end);
  const rest: string[] = [];
  const words = new RegExp(WORD.source, 'g');
  words.lastIndex = edit.start;
  for (let m = words.exec(plain); m && m.index < edit.end; m = words.exec(plain)) {
    if (!inside(m.index)) rest.push(lower(m[0]));
  }
  return {
    window: { ...window, text: plain },
    dates,
    whole: dates.every((d) => d.core >= edit.start && d.end <= edit.end),
    rest,
  };
});

/** A range without the white space at its ends. */
function trimmed(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return { start: from, end: to };
}

/** Reads the dates of a change, when any of its words may belong to one. */
function datedOf({ from, to }: Change, { a, b }: ClassifyContext): Dated | undefined {
  if (from.end - from.start > LONGEST_READ || to.end - to.start > LONGEST_READ) return undefined;
  const [one, two] = [a.text.slice(from.start, from.end), b.text.slice(to.start, to.end)];
  const after = BESIDE.test(one.trim()) && BESIDE.test(two.trim()) ? a.text.slice(from.end, from.end + 12) : '';
  if (!WORDS.test(one) && !WORDS.test(two) && !WORDS.test(after)) return undefined;
  return { a: datedSide(a, from), b: datedSide(b, to) };
}

const told = ({ window }: DatedSide, { core, end }: Pick<DateExpression, 'core' | 'end'>) =>
  lower(window.text.slice(core, end)).replace(/[’‘]/g, "'");

/** With its prepositions. */
const written = (side: DatedSide, { start, end }: DateExpression) => told(side, { core: start, end });

/** Nothing but dates and the small words around them has changed; or else the same other words stand on both sides. */
function isDatesAlone({ a, b }: Dated): boolean {
  const content = (words: readonly string[]) =>
    words.filter((w) => DENIALS.has(w) || !(FILLING.has(w) || isFunctionWord(w)));
  const [one, two] = [content(a.rest).sort(), content(b.rest).sort()];
  if (one.length === 0 && two.length === 0) return a.rest.length + b.rest.length <= 4;
  return one.join(' ') === two.join(' ');
}

/** What of a moment is not told by words of its own. */
const NO_PART = new Set(['coming', 'bound', 'weak', 'ago', 'turn']);

/** Adding what one of the two leaves out makes no other moment. */
function isPart(one: DateExpression, two: DateExpression): boolean {
  const fields = (m: DateExpression['moment']) => Object.keys(m).filter((k) => !NO_PART.has(k));
  const [x, y] = [fields(one.moment), fields(two.moment)];
  return x.length !== y.length && (x.every((k) => y.includes(k)) || y.every((k) => x.includes(k)));
}

const isEmpty = ({ window }: DatedSide) => window.start === window.end;

/** `1989-2004` and `1989 to 2004`, `Monday to Friday` and `Monday-Friday`: the same two ends, with other words for the span. */
function isSameSpan({ a, b }: Dated): boolean {
  const [one, two] = [spanIn(a), spanIn(b)];
  return (
    one !== undefined &&
    two !== undefined &&
    one.every((date, i) => told(a, date) === told(b, two[i] as DateExpression)) &&
    [...a.rest, ...b.rest].every((word) => SPANS.has(word))
  );
}

function spanIn({ window, dates }: DatedSide): readonly DateExpression[] | undefined {
  const [first, second] = dates;
  if (dates.length !== 2 || !first || !second || jointOf(window.text, first, second) !== 'span') return undefined;
  const [x, y] = [first.moment.year ?? 0, second.moment.year ?? 1];
  return x < y || finenessOf(first.moment) !== 'year' ? dates : undefined;
}
const SPANS = new Set(['to', 'and', 'from', 'between', 'until', 'till', 'through', 'in']);

/** What two dates in one place have to do with each other, before the other places were asked. */
type Finding = { readonly verdict: DateVerdict } | { readonly needs: Need } | undefined;

function findingOf(dated: Dated, publishedA: Day, publishedB: Day): Finding {
  const { a, b } = dated;
  const count = a.dates.length;
  if (count === 0 || count !== b.dates.length || !isDatesAlone(dated)) return undefined;
  if (isSameSpan(dated)) return { verdict: 'same' };
  if (a.dates.every((d, i) => d.moment.weak && b.dates[i]?.moment.weak)) return undefined;
  if ((isEmpty(a) && b.whole) || (isEmpty(b) && a.whole)) return undefined;
  const pairs = a.dates.map((one, i) => [one, b.dates[i] as DateExpression] as const);
  const outcomes = pairs.map(([x, y]) => compareMoments(x.moment, y.moment, publishedA, publishedB));
  if (pairs.every(([one, two]) => told(a, one) === told(b, two)))
    return outcomes.some(({ outcome }) => outcome === 'different' || outcome === 'unsure')
      ? undefined
      : sameWords(dated);
  const finding = findingFrom(outcomes, pairs);
  const other = finding !== undefined && 'verdict' in finding && finding.verdict === 'other';
  return other && !tellsOfDate(a) && !tellsOfDate(b) ? undefined : finding;
}

const DAY_WORD = /\d|\b(?!(?:on|in|at|of|the|during|early|late|and|or)\b)[a-z]+/i;

/** The edit itself holds a word of the date; of a date that differs, another edit may hold no more than its comma. */
const tellsOfDate = ({ window }: DatedSide) => DAY_WORD.test(window.text.slice(window.start, window.end));

function findingFrom(
  outcomes: readonly Comparison[],
  pairs: readonly (readonly [DateExpression, DateExpression])[],
): Finding {
  if (outcomes.some((o) => o.outcome === 'unsure')) return undefined;
  if (outcomes.some((o) => o.outcome === 'different')) return { verdict: 'other' };
  const open = outcomes.find((o) => o.outcome === 'open');
  if (open?.outcome === 'open') return { needs: open.needs };
  if (outcomes.some((o) => o.outcome === 'same-sort')) return { verdict: 'unchecked' };
  return { verdict: pairs.some(([x, y]) => isPart(x, y)) ? 'part' : 'same' };
}

/** The dates are the same words: only a preposition beside them may have come or gone. */
function sameWords({ a, b }: Dated): Finding {
  const bounds = ({ dates }: DatedSide) => dates.map((d) => d.moment.bound ?? '').join();
  const start = ({ dates }: DatedSide) => dates.map((d) => d.core - d.start).join();
  const free = a.rest.length === 0 && b.rest.length === 0 && bounds(a) === bounds(b) && start(a) !== start(b);
  return free ? { verdict: 'preposition' } : undefined;
}

/** A change that tells a date on one side only, and nothing else. */
function isDateAlone(dated: Dated | undefined, side: 'a' | 'b'): boolean {
  const own = dated?.[side];
  const other = dated?.[side === 'a' ? 'b' : 'a'];
  return (
    own !== undefined &&
    own.dates.length === 1 &&
    own.whole &&
    own.rest.length === 0 &&
    other?.window.start === other?.window.end
  );
}

/**
 * One-sided changes whose date stands in the same two paragraphs, told otherwise, on the other side. Only where there is one
 * such change on each side, so that there is no doubt which belongs to which.
 */
function elsewhere(changes: readonly Change[], dated: readonly (Dated | undefined)[], context: ClassifyContext) {
  const alone = new Map<string, { a: number[]; b: number[] }>();
  changes.forEach(({ ia, ib }, i) => {
    for (const side of ['a', 'b'] as const) {
      if (!isDateAlone(dated[i], side)) continue;
      const here = alone.get(`${ia} ${ib}`) ?? { a: [], b: [] };
      here[side].push(i);
      alone.set(`${ia} ${ib}`, here);
    }
  });
  return [...alone.values()].flatMap(({ a: cut, b: added }) => {
    const [i = -1, j = -1] = [cut[0], added[0]];
    const [one, two] = [dated[i]?.a, dated[j]?.b];
    const [x, y] = [one?.dates[0], two?.dates[0]];
    if (cut.length !== 1 || added.length !== 1 || !one || !two || !x || !y || written(one, x) === written(two, y))
      return [];
    const outcome = compareMoments(x.moment, y.moment, context.a.published ?? {}, context.b.published ?? {});
    const finding = findingFrom([outcome], [[x, y]]);
    if (!finding || ('verdict' in finding && finding.verdict === 'other')) return [];
    return [{ places: [i, j], finding, moved: told(one, x) === told(two, y) }];
  });
}

const NO_VERDICTS: ReadonlyMap<number, DateVerdict> = new Map();

const settled = (finding: NonNullable<Finding>, judge: (need: Need) => string): DateVerdict | undefined => {
  if ('verdict' in finding) return finding.verdict;
  const judgment = judge(finding.needs);
  if (judgment === 'denied') return 'other';
  return judgment === 'disputed' ? undefined : 'inferred';
};

interface Found {
  readonly dated: readonly (Dated | undefined)[];
  readonly findings: readonly Finding[];
  readonly apart: ReturnType<typeof elsewhere>;
  /** What the other places of the pair are asked for. */
  readonly needs: readonly Need[];
}

/** What each place tells by itself, before the others are asked. */
function findingsOf(changes: readonly Change[], context: ClassifyContext): Found {
  const dated = changes.map((change) => datedOf(change, context));
  const [publishedA, publishedB] = [context.a.published ?? {}, context.b.published ?? {}];
  const findings = dated.map((d) => (d ? findingOf(d, publishedA, publishedB) : undefined));
  const apart = elsewhere(changes, dated, context);
  const needs = [...findings, ...apart.map((p) => p.finding)].flatMap((f) => (f && 'needs' in f ? [f.needs] : []));
  return { dated, findings, apart, needs };
}

/** Whether a date in these changes can only be judged by what the other places of the pair tell of the days of publication. */
export const needsOtherPlaces = (changes: readonly Change[], context: ClassifyContext): boolean =>
  isEnglish(context.a) && isEnglish(context.b) && findingsOf(changes, context).needs.length > 0;

/**
 * What the dates of the changes have to do with each other, by the changes' place in the list. Each side is read as of its own
 * article's day of publication; where that is not known, all changes of the pair together tell what they can of it, which is
 * why they are taken at once. Changes that no date explains are left out.
 */
export function datesOf(changes: readonly Change[], context: ClassifyContext): ReadonlyMap<number, DateVerdict> {
  if (!isEnglish(context.a) || !isEnglish(context.b)) return NO_VERDICTS;
  const { dated, findings, apart, needs } = findingsOf(changes, context);
  const { judge } = inferFrom(needs);
  const verdicts = new Map<number, DateVerdict>();
  findings.forEach((finding, i) => {
    const verdict = finding && settled(finding, judge);
    if (verdict) verdicts.set(i, verdict);
  });
  for (const [i, verdict] of spansOf(changes, context)) verdicts.set(i, verdict);
  changes.forEach((change, i) => {
    const next = dated[i + 1];
    if (next && verdicts.get(i + 1) === 'same' && isSameSpan(next) && opensSpan(change, changes[i + 1], context))
      verdicts.set(i, 'preposition');
  });
  for (const { places, finding, moved } of apart) {
    const verdict = settled(finding, judge);
    if (verdict && verdict !== 'other') for (const place of places) verdicts.set(place, moved ? 'moved' : 'elsewhere');
  }
  return verdicts;
}
