import { strict } from 'chrono-node/en';
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
  return strict.parse(read, REFERENCE).flatMap(({ index, text: written, start, end }) => {
    // 5/6 is June here and May there; `may 5` is a verb.
    if (/\d\/\d/.test(written) || /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(written)) return [];
    // 2:01:39 is how long a race took.
    if (/^\D{0,6}\d{1,3}:\d\d:\d\d$/.test(written)) return [];
    const moment = momentOf(start, end);
    if (moment.day === undefined && (moment.clock === undefined || !TIME_MARK.test(written))) return [];
    const lead = /^(?:at|from|on) /i.exec(written)?.[0].length ?? 0;
    return [{ start: index + lead, end: index + written.length, moment }];
  });
}
