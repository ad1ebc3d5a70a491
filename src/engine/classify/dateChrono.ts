import { Chrono, strict } from 'chrono-node/en';
import { LONG } from '../text/compiled.ts';
import type { Moment } from './dateMoment.ts';

/** A stretch of text that tells a moment, and what it tells. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly moment: Moment;
}

type Components = ReturnType<typeof strict.parse>[number]['start'];

/**
 * What the library resolves against. Only what the text itself says is taken from its answers, so any moment does; an instant
 * with a time zone keeps the machine's own zone out of them.
 */
const REFERENCE = { instant: new Date(Date.UTC(2020, 0, 15, 12)), timezone: 0 };

/* @__NO_SIDE_EFFECTS__ */
function prepared(library: Chrono): Chrono {
  library.parse(LONG, REFERENCE);
  return library;
}

/** `within two days`, `for 3 hours`, `two weeks ago`: how long something takes, which is no day of the calendar. */
const isCounted = (parser: (typeof strict.parsers)[number]) =>
  /\b(?:within|ago|later)\b/.test(parser.pattern({} as Parameters<typeof parser.pattern>[0]).source);
const calendar = prepared(
  new Chrono({ parsers: strict.parsers.filter((parser) => !isCounted(parser)), refiners: strict.refiners }),
);
/** `two weeks after May 3` is a day of the calendar, and only the library counts it out. */
const COUNTED_FROM = /\b(?:minutes?|hours?|days?|weeks?|months?|years?) (?:after|before)\b/i;
const UNITS = /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?)\b/i;

/** Whether there is a leap day in between is not known without the year. */
const NEAR_LEAP = /\b(?:jan|feb|mar)/i;
const YEAR = /\b\d{4}\b/;
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Of what was counted out the library takes year, day and zone from its reference where the text does not tell them. */
function asWritten({ year, month, day, zone: _, ...others }: Moment, written: string): Moment {
  if (NEAR_LEAP.test(written) && !YEAR.test(written)) return {};
  return {
    ...(year !== undefined && YEAR.test(written) ? { year } : {}),
    ...(month !== undefined && day !== undefined && MONTH.test(written) ? { month, day } : {}),
    ...others,
  };
}

/** Worth asking: a month beside a figure, a day in figures, a time of the day. */
const WORTH = /\d/;
const DATED =
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d|\d(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}-\d\d-\d\d|\d ?[ap]\.?m\b|\d:\d\d/i;

/** Weekdays, which the library would take for the nearest such day. */
const WEEKDAYS = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gi;
const blanks = (word: string) => '\u0001'.repeat(word.length);

/** `from 3-9 May`: what the library takes for hours first, behind a preposition. */
const BEFORE_RANGE = /\b(?:from|at) (?=\d{1,2} ?[-–] ?\d{1,2} [A-Z])/g;
/** What makes an hour of a figure; without it `from 3 to 5` counts something. */
const TIME_MARK = /[ap]\.?m|:|clock/i;

function momentOf(start: Components, end: Components | null | undefined): Moment {
  const known = (name: 'year' | 'month' | 'day') => (start.isCertain(name) ? start.get(name) : null);
  const [year, month, day] = [known('year'), known('month'), known('day')];
  const dayTo = end?.isCertain('day') ? end.get('day') : null;
  const monthTo = dayTo !== null && end?.get('month') !== start.get('month') ? (end?.get('month') ?? null) : null;
  const clockTo = end?.isCertain('hour') ? (end.get('hour') as number) * 60 + (end.get('minute') ?? 0) : null;
  const zone = start.isCertain('timezoneOffset') ? start.get('timezoneOffset') : null;
  return {
    ...(year === null ? {} : { year }),
    ...(month === null ? {} : { month }),
    ...(day === null ? {} : { day }),
    ...(dayTo === null ? {} : { dayTo }),
    ...(monthTo === null ? {} : { monthTo }),
    ...(clockTo === null ? {} : { clockTo }),
    ...(start.isCertain('hour') ? { clock: (start.get('hour') as number) * 60 + (start.get('minute') ?? 0) } : {}),
    ...(zone === null ? {} : { zone }),
  };
}

/**
 * Days of a month and times of the day, as chrono-node reads them. This is the one place that knows the library; what it does
 * not read (bare years and months, `last year`), or reads against today (weekdays), is in `dateWords.ts`.
 */
export function findCalendarDates(text: string): Found[] {
  if (!WORTH.test(text) || !DATED.test(text)) return [];
  const read = text.replace(WEEKDAYS, blanks).replace(BEFORE_RANGE, blanks);
  const library = COUNTED_FROM.test(read) ? strict : calendar;
  return library.parse(read, REFERENCE).flatMap(({ index, text: written, start, end }) => {
    const isCountedFrom = UNITS.test(written);
    if (isCountedFrom && !DATED.test(written)) return [];
    // 5/6 is June here and May there; `may 5` is a verb.
    if (/\d\/\d/.test(written) || /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(written)) return [];
    // 2:01:39 is how long a race took.
    if (/^\D{0,6}\d{1,3}:\d\d:\d\d$/.test(written)) return [];
    const moment = isCountedFrom ? asWritten(momentOf(start, end), written) : momentOf(start, end);
    const isNothing = Object.keys(moment).length === 0; // its words are no date either: `two weeks after Feb. 20`
    if (!isNothing && moment.day === undefined && (moment.clock === undefined || !TIME_MARK.test(written))) return [];
    const lead = /^(?:at|from|on) /i.exec(written)?.[0].length ?? 0;
    return [{ start: index + lead, end: index + written.length, moment }];
  });
}
