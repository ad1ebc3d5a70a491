import { CHAR, classOf } from '../../text/classes.ts';
import { isCapitalized } from '../../text/shapes.ts';
import type { TallyContext, Word } from '../context.ts';
import { isBeside } from '../people.ts';
import { type Evidence, type Place, verdict } from './evidence.ts';

const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat'.split(' '),
);
const RELATIVE: ReadonlySet<string> = new Set('yesterday today tomorrow tonight'.split(' '));
const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec'
  ).split(' '),
);

const isDayOfMonth = (word: Word | undefined) => word !== undefined && /^[0-3]?\d(st|nd|rd|th)?$/.test(word.key);

/** A word and the day of the month beside it, in whichever order, as one place. */
function dateAt(words: readonly Word[], i: number): Place | undefined {
  const month = words[i] as Word;
  const near = (other: Word | undefined, gap: number): other is Word =>
    isDayOfMonth(other) && other?.paragraph === month.paragraph && gap >= 0 && gap <= 2;
  const [before, after] = [words[i - 1], words[i + 1]];
  if (near(after, (after?.start ?? 0) - month.end)) return { ...month, end: after.end };
  return near(before, month.start - (before?.end ?? 0)) ? { ...month, start: before.start } : undefined;
}

/** `the Saturday market`, `every Friday`: a day of any week, which tells no day of the event. */
const ANY_WEEK: ReadonlySet<string> = new Set('the a an every each his her their its our my'.split(' '));
const isOfAnyWeek = (words: readonly Word[], i: number) => {
  const [before, day] = [words[i - 1], words[i]];
  return before?.paragraph === day?.paragraph && ANY_WEEK.has(before?.key ?? '');
};

/** How a day is told: by the weekday, by `yesterday` and `today`, or by the date. */
export function dayWordsOf(words: readonly Word[]): Evidence {
  const isNamed = (names: ReadonlySet<string>, { key, text }: Word) => names.has(key) && isCapitalized(text);
  return verdict([
    { does: 'weekday', places: words.filter((word, i) => isNamed(WEEKDAYS, word) && !isOfAnyWeek(words, i)) },
    { does: 'yesterday, today', places: words.filter(({ key }) => RELATIVE.has(key)) },
    { does: 'date', places: words.flatMap((word, i) => (isNamed(MONTHS, word) ? (dateAt(words, i) ?? []) : [])) },
  ]);
}

const SMALL: ReadonlySet<string> = new Set('two three four five six seven eight nine'.split(' '));
/** Behind or before these a small figure is no count of things, and every style writes it in digits. */
const MEASURES: ReadonlySet<string> = new Set(
  (
    'percent per cent pm am p a m km kg cm mm c f ft million billion trillion m bn year-old magnitude no number page chapter ' +
    'points dollars pounds euros cents'
  ).split(' '),
);

const isPlainFigure = (text: string, { start, end }: Word) =>
  !/[\d.,:$€£¥%/°-]/.test(text.charAt(start - 1)) && !/^([.,:]\d|[%/°-])/.test(text.slice(end, end + 2));

/** Whether the numbers from two to nine are written in words or in digits, measures and dates apart. */
export function numbersOf(context: TallyContext, article: number, words: readonly Word[]): Evidence {
  const { text } = context.article(article);
  const digits = words.filter((word, i) => {
    if (!/^[2-9]$/.test(word.key) || !isPlainFigure(text, word)) return false;
    const [before, after] = [words[i - 1], words[i + 1]];
    const near = [before, after].map((other) => other?.key ?? '');
    if (near.some((key) => MEASURES.has(key) || MONTHS.has(key))) return false;
    // `Boeing 7`, `Route 9`: a number that is part of a name.
    return !(
      isBeside(text, before, word) &&
      isCapitalized(before?.text ?? '') &&
      before?.paragraph === word.paragraph &&
      i > 0 &&
      !isFirst(text, before as Word)
    );
  });
  return verdict([
    { does: 'two to nine in words', places: words.filter(({ key }) => SMALL.has(key)) },
    { does: 'in digits', places: digits },
  ]);
}

const isFirst = (text: string, { start }: Word) =>
  start === 0 || /[\n.“"]/.test(text.charAt(start - 1)) || /[.?!]/.test(text.charAt(start - 2));

/** How a share in hundredths is written. */
export function percentOf(context: TallyContext, article: number, words: readonly Word[]): Evidence {
  const { text } = context.article(article);
  const isFigure = (word: Word | undefined) =>
    word !== undefined && classOf(word.text.charCodeAt(word.text.length - 1)) === CHAR.digit;
  const signs: Place[] = words
    .filter((word) => isFigure(word) && text.charAt(word.end) === '%')
    .map((word) => ({ start: word.start, end: word.end + 1, paragraph: word.paragraph }));
  const parted = words.flatMap((word, i): Place[] => {
    const next = words[i + 1];
    return word.key === 'per' && next?.key === 'cent'
      ? [{ start: word.start, end: next.end, paragraph: word.paragraph }]
      : [];
  });
  return verdict([
    { does: '%', places: signs },
    { does: 'percent', places: words.filter(({ key }) => key === 'percent') },
    { does: 'per cent', places: parted },
  ]);
}
