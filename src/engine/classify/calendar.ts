/** The Gregorian calendar in whole days, so that nothing depends on a clock or a time zone. */

/** A day as far as it is known. Months count from 1, weekdays from Sunday, which is 0. */
export interface Day {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}

/** Days since the first of January 1970, by the civil calendar (Howard Hinnant's `days_from_civil`). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day with this number, whole. */
export function dayOf(number: number): Required<Day> {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp + (mp < 10 ? 3 : -9);
  const day = doy - Math.floor((153 * mp + 2) / 5) + 1;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day, weekday: weekdayOf(number) };
}

/** The weekday of the day with this number; Sunday is 0. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;

/** The number of a day that is known whole. */
export const numberOf = ({ year, month, day }: Day): number | undefined =>
  year === undefined || month === undefined || day === undefined ? undefined : dayNumber(year, month, day);

/** Whether a month can have this day; the 29th of February always may. */
export const isDayOfMonth = (month: number, day: number): boolean =>
  day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
