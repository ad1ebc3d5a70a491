import { type Day, dayOf, numberOf, weekdayOf } from './calendar.ts';
import { type DayPart, finenessOf, type Moment } from './dateMoment.ts';

/**
 * How two moments compare. `checked`: the same by what is known of the days of publication, or by what the words say alone.
 * `open`: the same only if `needs` holds, of which the other places of the two articles may tell. `same-sort`: nothing tells.
 */
export type Comparison =
  | { readonly outcome: 'checked' | 'different' | 'same-sort' | 'unsure' }
  | { readonly outcome: 'open'; readonly needs: Need };

/** What would have to be so: the weekday or year in which an article was published, or the weekday of the year's days. */
export interface Need {
  readonly of: 'weekday a' | 'weekday b' | 'year a' | 'year b' | 'calendar';
  readonly value: number;
  /** `two years ago` may be one more or one less. */
  readonly slack: number;
}

/** A moment as seen from its article's day of publication: more of it may be known than its words say. */
interface Placed {
  readonly moment: Moment;
  readonly day: Day;
  /** For a weekday alone: the last such day up to the day of publication; before it, where `last` is said. */
  readonly latest?: number;
  /** For a day of a month without a year: the last such day and the next. */
  readonly either?: readonly number[];
  /** The day of publication. */
  readonly at?: number | undefined;
}

const only = (outcome: 'checked' | 'different' | 'same-sort' | 'unsure'): Comparison => ({ outcome });

/** A day of a month as the last and the next one seen from the day of publication, the nearer first. */
function aroundYear(month: number, day: number, published: number): readonly [number, number] {
  const { year } = dayOf(published);
  const days = [year - 1, year, year + 1].map((y) => numberOf({ year: y, month, day }) as number);
  const next = days.findIndex((at) => at >= published);
  const [before, after] =
    next < 1 ? [days[1] as number, days[2] as number] : [days[next - 1] as number, days[next] as number];
  return published - before < after - published ? [before, after] : [after, before];
}

const withWeekday = (day: Day): Day => {
  const number = numberOf(day);
  return number === undefined ? day : { ...day, weekday: weekdayOf(number) };
};

function place(moment: Moment, published: Day): Placed {
  const at = numberOf(published);
  const { year, month, day, weekday, shift, years, months } = moment;
  if (shift !== undefined) {
    if (at !== undefined) return { moment, day: dayOf(at + shift) };
    return {
      moment,
      day: published.weekday === undefined ? {} : { weekday: (((published.weekday + shift) % 7) + 7) % 7 },
    };
  }
  if (years !== undefined && published.year !== undefined)
    return { moment, day: { year: published.year + years, ...(month === undefined ? {} : { month }) } };
  if (months !== undefined && published.year !== undefined && published.month !== undefined) {
    const total = published.year * 12 + published.month - 1 + months;
    return { moment, day: { year: Math.floor(total / 12), month: (total % 12) + 1 } };
  }
  const told: Day = {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
  };
  if (month !== undefined && day !== undefined && year === undefined && at !== undefined) {
    const either = aroundYear(month, day, at);
    return { moment, day: withWeekday({ ...told, year: dayOf(either[0]).year }), either };
  }
  if (weekday !== undefined && day === undefined && at !== undefined && moment.turn !== 1) {
    const since = (((weekdayOf(at) - weekday) % 7) + 7) % 7;
    return { moment, day: told, latest: at - (since === 0 && moment.turn === -1 ? 7 : since) };
  }
  return { moment, day: withWeekday(told), at };
}

const NEAR: Readonly<Record<DayPart, readonly DayPart[]>> = {
  morning: ['morning'],
  noon: ['noon', 'afternoon'],
  afternoon: ['afternoon', 'noon'],
  evening: ['evening', 'night'],
  night: ['night', 'evening'],
};

/** What no calendar can mend: another part of the day, another hour, another range. */
function contradicts(one: Moment, other: Moment): boolean {
  const differ = (key: 'phase' | 'season' | 'dayTo' | 'turn') =>
    one[key] !== undefined && other[key] !== undefined && one[key] !== other[key];
  if (differ('phase') || differ('season') || differ('dayTo') || differ('turn')) return true;
  if (one.dayTo !== undefined && other.dayTo !== undefined && one.monthTo !== other.monthTo) return true;
  if (
    one.clockTo !== undefined &&
    other.clockTo !== undefined &&
    one.clockTo - (one.clock ?? 0) !== other.clockTo - (other.clock ?? 0)
  )
    return true;
  if (one.part !== undefined && other.part !== undefined && !NEAR[one.part].includes(other.part)) return true;
  if (one.clock === undefined || other.clock === undefined) return false;
  const zoned = one.zone !== undefined && other.zone !== undefined;
  return (one.clock - other.clock - (zoned ? (one.zone as number) - (other.zone as number) : 0)) % 1440 !== 0;
}

/**
 * A weekday alone against a day that is known whole: the last one, or the next where the words speak of what is to come, as
 * `tomorrow` does. `last Friday` may be the one of the week before.
 */
function onWeekday(placed: Placed, exact: number, other: Moment): Comparison {
  const latest = placed.latest as number;
  const coming = placed.moment.coming || (other.shift ?? 0) > 0;
  if (exact === latest || (coming && exact === latest + 7)) return only('checked');
  return only(exact === latest + 7 || (placed.moment.turn === -1 && exact === latest - 7) ? 'unsure' : 'different');
}

/** Days into a week that begins on Sunday, and into one that begins on Monday. */
const WEEK_STARTS = [4, 3];

/** Weeks against a day that is known whole: `a week ago` is that day or near it, `last week` one of its days. */
function onWeeks({ moment, at }: Placed, exact: number | undefined): Comparison {
  if (at === undefined || exact === undefined) return only('unsure');
  const weeks = moment.weeks as number;
  if (moment.ago) return only(exact === at + 7 * weeks ? 'checked' : 'unsure');
  const weekOf = (day: number, start: number) => Math.floor((day + start) / 7);
  return only(WEEK_STARTS.every((start) => weekOf(exact, start) - weekOf(at, start) === weeks) ? 'checked' : 'unsure');
}

/** A day of a month without a year is the last or the next one, and no other. */
const isEither = ({ either }: Placed, { moment }: Placed, exact: number | undefined) =>
  moment.year !== undefined && exact !== undefined && either?.includes(exact) === true;

/** Relative years and months within one, where more than one away. */
const slackOf = ({ years = 0, months = 0 }: Moment) => (Math.abs(years) > 1 || Math.abs(months) > 1 ? 1 : 0);

function byFields(x: Placed, y: Placed): Comparison | undefined {
  const slack = Math.max(slackOf(x.moment), slackOf(y.moment));
  let compared = false;
  for (const key of ['year', 'month', 'day', 'weekday'] as const) {
    const [one, two] = [x.day[key], y.day[key]];
    if (one === undefined || two === undefined) continue;
    if (Math.abs(one - two) > (key === 'year' ? slack : 0)) return only('different');
    compared = true;
  }
  const [dx, dy] = [x.moment.decade, y.moment.decade];
  if (dx !== undefined && dy !== undefined) return only(dx === dy ? 'checked' : 'different');
  const decade = dx ?? dy;
  const year = dx === undefined ? x.day.year : y.day.year;
  if (decade !== undefined && year !== undefined)
    return only(Math.floor(year / 10) * 10 === decade ? 'checked' : 'unsure');
  if (x.moment.season !== undefined && x.moment.season === y.moment.season) compared = true;
  if (x.moment.clock !== undefined && y.moment.clock !== undefined) compared = true;
  return compared ? only('checked') : undefined;
}

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** What would make the two the same, read with `one` in `a`. */
function needOf(one: Placed, other: Placed, side: 'a' | 'b'): Need | undefined {
  const { moment } = one;
  const { weekday, year, month, day } = other.day;
  if (moment.shift !== undefined && weekday !== undefined)
    return { of: `weekday ${side}`, value: (((weekday - moment.shift) % 7) + 7) % 7, slack: 0 };
  if (moment.years !== undefined && year !== undefined)
    return { of: `year ${side}`, value: year - moment.years, slack: slackOf(moment) };
  const named = one.day.weekday !== undefined && one.day.day === undefined ? one.day.weekday : undefined;
  if (named !== undefined && month !== undefined && day !== undefined && year === undefined) {
    const ordinal = (DAYS_BEFORE[month - 1] as number) + day;
    return { of: 'calendar', value: (((named - ordinal) % 7) + 7) % 7, slack: 0 };
  }
  return undefined;
}

/**
 * A day in figures, of which no one can tell the month, against another day: each way of reading it is tried. Where one way or
 * the other is the same day, which of them is meant is not checked; where neither is, the day is another.
 */
function inEitherOrder(a: Moment, b: Moment, publishedA: Day, publishedB: Day): Comparison {
  const outcomes = read(a).flatMap((x) => read(b).map((y) => compareMoments(x, y, publishedA, publishedB).outcome));
  if (outcomes.every((outcome) => outcome === 'different')) return only('different');
  return only(outcomes.some((outcome) => outcome === 'checked' || outcome === 'same-sort') ? 'same-sort' : 'unsure');
}

/** The days that a moment may tell. */
function read({ figures, ...rest }: Moment): Moment[] {
  if (!figures) return [rest];
  const [one, two] = figures;
  return [
    { ...rest, month: one, day: two },
    { ...rest, month: two, day: one },
  ];
}

/** `from June 3 to 5`, `between June 3 and 5`, `June 3-5`: with both days told it says nothing more. */
const boundOf = ({ bound, dayTo }: Moment) =>
  dayTo !== undefined && (bound === 'from' || bound === 'between') ? undefined : bound;

/** Compares two moments, each seen from its own article's day of publication as far as that is known. */
export function compareMoments(a: Moment, b: Moment, publishedA: Day, publishedB: Day): Comparison {
  if (boundOf(a) !== boundOf(b)) return only('unsure');
  if (a.figures || b.figures) return inEitherOrder(a, b, publishedA, publishedB);
  if (contradicts(a, b)) return only('different');
  const [x, y] = [place(a, publishedA), place(b, publishedB)];
  const [dx, dy] = [numberOf(x.day), numberOf(y.day)];
  if (dx !== undefined && y.latest !== undefined) return onWeekday(y, dx, a);
  if (dy !== undefined && x.latest !== undefined) return onWeekday(x, dy, b);
  if (isEither(x, y, dy) || isEither(y, x, dx)) return only('checked');
  if (x.latest !== undefined && y.latest !== undefined && a.weekday === b.weekday)
    return only(x.latest === y.latest ? 'checked' : 'unsure');
  if (a.shift !== undefined && b.shift !== undefined && dx === undefined && dy === undefined)
    return only(a.shift === b.shift || Math.abs(a.shift - b.shift) === 1 ? 'same-sort' : 'unsure');
  if (a.weeks !== undefined && b.weeks !== undefined) return only(a.weeks === b.weeks ? 'checked' : 'different');
  if (a.weeks !== undefined) return onWeeks(x, dy);
  if (b.weeks !== undefined) return onWeeks(y, dx);
  const fields = byFields(x, y);
  if (fields?.outcome === 'different' || (fields && finest(x, y))) return fields;
  const needs = needOf(x, y, 'a') ?? needOf(y, x, 'b');
  if (needs) return { outcome: 'open', needs };
  return fields ?? only(finenessOf(a) === finenessOf(b) ? 'same-sort' : 'unsure');
}

/** Whether the finest thing that both tell was compared, so that no day is left to be checked. */
function finest(x: Placed, y: Placed): boolean {
  const dayTold = ({ moment: m }: Placed) => m.weekday !== undefined || m.shift !== undefined || m.day !== undefined;
  if (!dayTold(x) || !dayTold(y)) return true;
  return (
    (x.day.day !== undefined && y.day.day !== undefined) || (x.day.weekday !== undefined && y.day.weekday !== undefined)
  );
}
