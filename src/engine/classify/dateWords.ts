import { isDayOfMonth } from './calendar.ts';
import type { Found } from './dateChrono.ts';
import type { DayPart, Moment } from './dateMoment.ts';

/** The words of dates that are read by rules of our own: weekdays, days and years as seen from today, bare months and years. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const SMALL = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![A-Za-z])\\.?';
const WEEKDAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)(?![A-Za-z])\\.?)(?![A-Za-z])';
const YEAR = '(?:1[5-9]|20)\\d\\d(?![\\dA-Za-z%]|[.,]\\d)';
const COUNT = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const PARTS: Readonly<Record<string, DayPart>> = {
  morning: 'morning',
  dawn: 'morning',
  lunchtime: 'noon',
  midday: 'noon',
  noon: 'noon',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
  overnight: 'night',
  midnight: 'night',
};
const TURNS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

/** `3/4/2025`, `13.4.2025`. With points the year is told whole: `1.2.10` may be a version. */
const DIGITS = '0123456789';
const NUMERIC = '(\\d{1,2})([/.])(\\d{1,2})\\2((?:1[5-9]|20)\\d\\d|\\d\\d)(?![\\dA-Za-z%/]|[.,]\\d)';

/** A day in figures. Which of two is the month is told by their size alone: 3/4 is March here and April there. */
function inFigures(one: number, two: number, points: boolean, written: string): Moment | undefined {
  if (points && written.length < 4) return undefined;
  const year = written.length === 4 ? Number(written) : Number(written) + (Number(written) < 70 ? 2000 : 1900);
  const may = (month: number, day: number) => month >= 1 && month <= 12 && isDayOfMonth(month, day);
  const [first, second] = [may(one, two), may(two, one)];
  if (!first && !second) return undefined;
  if (first && second && one !== two) return { year, figures: [Math.min(one, two), Math.max(one, two)] };
  return first ? { year, month: one, day: two } : { year, month: two, day: one };
}

const monthOf = (word: string) => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
const countOf = (word: string) =>
  /\d/.test(word) ? Number(word) : word === 'an' ? 1 : Math.max(1, SMALL.indexOf(word));
const turnOf = (words: string) => TURNS[words.trim().split(' ').at(-1) ?? ''] ?? 0;

/** A unit of time, so many of them away. Ten days ago is a day; decades are told in years. */
function away(count: number, unit: string): Moment {
  if (unit.startsWith('day')) return { shift: count };
  if (unit.startsWith('week')) return { weeks: count };
  if (unit.startsWith('month')) return { months: count };
  return { years: unit.startsWith('decade') ? count * 10 : count };
}

interface Reading {
  /** The characters with which it may begin, where they are few. */
  readonly starts?: string;
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[]) => Moment | undefined;
}

const reading = (source: string, read: Reading['read'], flags = 'y'): Reading => ({
  pattern: new RegExp(source, flags),
  read,
});

/** Other calendars have feasts of the same names: `Lunar New Year's Day`, `Orthodox Christmas Eve`. */
const OTHER_CALENDARS =
  'lunar|chinese|korean|vietnamese|islamic|muslim|jewish|persian|iranian|tibetan|thai|tamil|ethiopian|coptic|orthodox|armenian|julian|old|russian|serbian';

/** A feast whose day is the same every year and everywhere. Easter moves, and `Christmas` alone may be its season. */
const feast = (name: string, month: number, day: number): Reading => ({
  starts: `${name.charAt(0)}${name.charAt(0).toUpperCase()}`,
  ...reading(`(?<!(?:${OTHER_CALENDARS}) )${name}(?![a-z])`, () => ({ month, day }), 'iy'),
});

/** Tried in this order at the beginning of each word that may begin one. */
export const READINGS: readonly Reading[] = [
  feast("new year['’]?s? eve", 12, 31),
  feast("new year['’]?s? day", 1, 1),
  feast('christmas eve', 12, 24),
  feast('christmas day', 12, 25),
  feast('boxing day', 12, 26),
  feast("valentine['’]?s day", 2, 14),
  feast("hallowe['’]?en", 10, 31),
  feast('fourth of july', 7, 4),
  {
    starts: DIGITS,
    ...reading(NUMERIC, ([one = '', mark = '', two = '', year = '']) =>
      inFigures(Number(one), Number(two), mark === '.', year),
    ),
  },
  reading(
    `((?:last|past|next|this|this past|this coming) )?(${WEEKDAY})(?:['’]s?(?![A-Za-z]))?`,
    ([turn = '', day = '']) => ({
      weekday: WEEKDAYS.indexOf(day.slice(0, 3).toLowerCase()),
      ...(turn.startsWith('next') ? { turn: 1 } : /^(?:last|past)/.test(turn) ? { turn: -1 } : {}),
    }),
  ),
  reading('the day before yesterday\\b', () => ({ shift: -2 }), 'iy'),
  reading("(?:yesterday|the day before)\\b(?:['’]s\\b)?", () => ({ shift: -1 }), 'iy'),
  reading("today\\b(?:['’]s\\b)?", () => ({ shift: 0 }), 'iy'),
  reading('(?:the day after tomorrow)\\b', () => ({ shift: 2 }), 'iy'),
  reading("tomorrow\\b(?:['’]s\\b)?", () => ({ shift: 1 }), 'iy'),
  reading('(?:tonight)\\b', () => ({ shift: 0, part: 'night' }), 'iy'),
  reading('last night\\b', () => ({ shift: -1, part: 'night' }), 'iy'),
  reading(
    'this (morning|afternoon|evening)\\b',
    ([part = '']) => ({ shift: 0, part: PARTS[part.toLowerCase()]! }),
    'iy',
  ),
  reading(
    `(?:earlier |later )?((?:the )?(?:last|past|previous|this|next|coming) )(?:(${MONTH})|(spring|summer|autumn|fall|winter)\\b)`,
    ([turn = '', month, season]) => ({
      years: turnOf(turn.toLowerCase()),
      ...(month ? { month: monthOf(month) } : { season: season === 'fall' ? 'autumn' : (season ?? '') }),
    }),
  ),
  reading(
    "(?:earlier |later |(?:the )?end of |(?:the )?start of )?((?:the )?(?:last|past|previous|this|next|coming) )(week|month|year|decade)(?:['’]s)?\\b",
    ([turn = '', unit = '']) => away(turnOf(turn.toLowerCase()), unit.toLowerCase()),
    'iy',
  ),
  reading(
    `(${COUNT}) (days?|weeks?|months?|years?|decades?) ago\\b`,
    ([count = '', unit = '']) => {
      const moment = away(-countOf(count.toLowerCase()), unit.toLowerCase());
      return moment.weeks === undefined ? moment : { ...moment, ago: true };
    },
    'iy',
  ),
  reading(`(?:the )?(spring|summer|autumn|fall|winter)(?: of|,)? (${YEAR})`, ([season = '', year]) => ({
    season: season === 'fall' ? 'autumn' : season,
    year: Number(year),
  })),
  reading(`(${MONTH})(?:,? (?:of )?(${YEAR}))?(?! \\d)`, ([month = '', year]) => ({
    month: monthOf(month),
    ...(year ? { year: Number(year) } : {}),
  })),
  reading('(?:the )?((?:1[5-9]|20)\\d)0s\\b', ([decade]) => ({ decade: Number(decade) * 10 })),
  // In news copy a decade without its century is one of the last.
  reading("the ['’‘]?([2-9])0s\\b", ([decade]) => ({ decade: 1900 + Number(decade) * 10 })),
  reading(`the (${DECADES.join('|')})\\b`, ([decade = '']) => ({ decade: 1920 + 10 * DECADES.indexOf(decade) })),
  { starts: DIGITS, ...reading(`(${YEAR})`, ([year]) => ({ year: Number(year), weak: true })) },
  reading(
    '(morning|lunchtime|midday|noon|dawn|afternoon|evening|night|overnight|midnight)\\b',
    ([part = '']) => ({
      part: PARTS[part.toLowerCase()]!,
    }),
    'iy',
  ),
  reading('(early|late|mid)\\b-?', ([phase = '']) => ({ phase: phase.toLowerCase() }), 'iy'),
  reading('local time\\b', () => ({}), 'iy'),
];

/**
 * How each of the readings begins. Most words are no dates, and this says so at once; asked one by one, thirty expressions would, each of which
 * is compiled when it is first asked.
 */
export const BEGINS = new RegExp(
  [
    '\\d',
    `(?:the )?(?:(?:last|past|previous|this|next|coming|earlier|later|end of|start of) |spring|summer|autumn|fall|winter)`,
    `the (?:day (?:before|after)|['’‘]?\\d|${DECADES.join('|')})`,
    `${COUNT} (?:day|week|month|year|decade)`,
    [...MONTHS, ...WEEKDAYS, ...Object.keys(PARTS)].join('|'),
    'yesterday|today|tomorrow|tonight|early|late|mid|local time',
    'new year|christmas|boxing|valentine|hallowe|fourth of',
  ].join('|'),
  'iy',
);

const isWordStart = (text: string, at: number) => {
  const before = text.charCodeAt(at - 1);
  const letter = (c: number) =>
    (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c > 0xbf && (c < 0x2000 || c > 0x206f));
  return at === 0 || !(letter(before) || text[at - 1] === '$' || text[at - 1] === '€' || text[at - 1] === '£');
};

/** Finds dates told in words, from the left, in a text whose white space is plain and whose other dates are blanked out. */
export function findDateWords(text: string): Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < text.length) {
    const hit = isWordStart(text, at) && text[at] !== ' ' ? readAt(text, at) : undefined;
    if (hit) found.push(hit);
    at = hit ? hit.end : at + 1;
  }
  return found;
}

function readAt(text: string, at: number): Found | undefined {
  BEGINS.lastIndex = at;
  if (!BEGINS.test(text)) return undefined;
  const first = text.charAt(at);
  for (const { starts, pattern, read } of READINGS) {
    if (starts !== undefined && !starts.includes(first)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const moment = match && read(match.slice(1));
    if (match && moment) return { start: at, end: at + match[0].length, moment };
  }
  return undefined;
}
