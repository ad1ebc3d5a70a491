import type { Day } from './calendar.ts';
import { isDayOfMonth } from './calendar.ts';
import { findDates } from './dateExpressions.ts';

const COMPACT = /^\s*((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)/;

/**
 * The day that a date line, a dateline or a file's name tells: `Tue 13 Jan 2026 10.02 GMT`, `Jan 1`, `2026-01-13T10:02:00Z`,
 * `20260113`. Where there is none, or it names no day, nothing is known.
 */
export function publishedOn(written: string | undefined): Day {
  if (written === undefined) return {};
  const compact = COMPACT.exec(written);
  if (compact) {
    const [year, month, day] = compact.slice(1).map(Number) as [number, number, number];
    return month >= 1 && month <= 12 && isDayOfMonth(month, day) ? { year, month, day } : {};
  }
  const dates = findDates(written.slice(0, 200)).map(({ moment }) => moment);
  const told = dates.find((m) => m.month !== undefined && m.day !== undefined);
  if (told?.month === undefined || told.day === undefined) return {};
  const year = told.year ?? dates.find((m) => m.year !== undefined)?.year;
  return { month: told.month, day: told.day, ...(year === undefined ? {} : { year }) };
}
