import type { Day } from './calendar.ts';

/** Parts of a day, as far apart as news copy keeps them. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** What the words of a date say, before it is known when they were written. Every part is there only if it is told. */
export interface Moment extends Day {
  /** Last day of a range, and its month where that is another. */
  readonly dayTo?: number;
  readonly monthTo?: number;
  /** A month and a day in figures, the lesser first, where nothing tells which of the two is which: `3/4/2025`. */
  readonly figures?: readonly [number, number];
  /** Days from the day of publication: `yesterday` is -1. */
  readonly shift?: number;
  /** Whole weeks, months or years from that of publication: `last year` is -1. */
  readonly weeks?: number;
  /** `a week ago` is told from the day; `last week` from the week. */
  readonly ago?: boolean;
  readonly months?: number;
  readonly years?: number;
  /** `next`, `last` before a weekday: 1 or -1. */
  readonly turn?: number;
  readonly part?: DayPart;
  readonly season?: string;
  /** First year of a decade. */
  readonly decade?: number;
  /** `early`, `mid`, `late`. */
  readonly phase?: string;
  /** Minutes after midnight, and where a span of hours ends. */
  readonly clock?: number;
  readonly clockTo?: number;
  /** Minutes east of Greenwich. */
  readonly zone?: number;
  /** `since`, `until` and the like: not when, but from when or up to when. */
  readonly bound?: string;
  /** The words around speak of what is to come. */
  readonly coming?: boolean;
  /** A number that is a year only if the other side says so. */
  readonly weak?: boolean;
}

/** How fine a moment is told; moments of different fineness that share no part cannot be compared. */
export type Fineness = 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'clock' | 'part';

/** The finest thing that a moment tells. */
export function finenessOf(m: Moment): Fineness {
  if (m.day !== undefined || m.figures !== undefined || m.weekday !== undefined || m.shift !== undefined) return 'day';
  if (m.weeks !== undefined) return 'week';
  if (m.month !== undefined || m.months !== undefined) return 'month';
  if (m.season !== undefined) return 'season';
  if (m.year !== undefined || m.years !== undefined) return 'year';
  if (m.decade !== undefined) return 'decade';
  return m.clock === undefined ? 'part' : 'clock';
}

/** Two parts of one expression together: `Saturday` and `night`. Undefined when both tell the same part. */
export function joined(one: Moment, other: Moment): Moment | undefined {
  const keys = Object.keys(other) as (keyof Moment)[];
  if (keys.some((key) => key !== 'weak' && one[key] !== undefined)) return undefined;
  const both = { ...one, ...other };
  const days = [
    both.weekday !== undefined && both.shift !== undefined,
    both.shift !== undefined && both.month !== undefined,
  ];
  return days.some(Boolean) ? undefined : both;
}
