import { type Found, findCalendarDates } from './dateChrono.ts';
import { finenessOf, joined, type Moment } from './dateMoment.ts';
import { findDateWords } from './dateWords.ts';
import { plainSigns } from './window.ts';

/** A date as a text tells it, with the prepositions that go with it. */
export interface DateExpression {
  readonly start: number;
  readonly end: number;
  /** Where its own words begin, behind its prepositions. */
  readonly core: number;
  readonly moment: Moment;
}

/** Between two parts of one expression: `late on Saturday`, `Tuesday, Jan 13`, `the night of January 5`. */
const GLUE = /^(?:,? (?:on |of |in |at |the |of the |on the )?|,|[-–])$/;
const NEUTRAL = new Set(['on', 'in', 'at', 'of', 'the', 'during', 'back']);
const BOUNDS = new Set(['since', 'until', 'till', 'before', 'after', 'by', 'from', 'through', 'to', 'between']);
/** Words that are names or verbs too, or short for what else: alone they are dates only behind a preposition. */
const DOUBTFUL =
  /^(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|May|March|Mar|Jan|April|Apr|June|Jun|August|Aug|Dec|Nov|Sep|Oct|Feb)\.?$/;
const BEFORE_MONTH =
  /(?:^| )(?:in|on|since|until|by|from|to|of|early|late|mid|this|last|next|through|before|after|during|between|and)[ -]$/i;
const COMING =
  /\b(?:will|would|shall|to|due|expected|scheduled|set|plans?|planned|next|ahead|coming|until|by|are to|is to)\b(?![^.!?]*\b(?:said|told|was|were|had)\b)/i;

const isWord = (text: string) => /^[A-Za-z]+$/.test(text);

/** The prepositions before a place: where they begin, and whether one says since or until when. */
function prepositions(text: string, at: number): { start: number; bound?: string } {
  let start = at;
  let bound: string | undefined;
  for (let i = 0; i < 3 && text[start - 1] === ' '; i++) {
    const from = text.lastIndexOf(' ', start - 2) + 1;
    const word = text.slice(from, start - 1).toLowerCase();
    if (!isWord(word) || !(NEUTRAL.has(word) || BOUNDS.has(word))) break;
    // `to pass by on Saturday`: only what stands next to the date bounds it.
    const next = text.slice(start, at).trim();
    if (BOUNDS.has(word) && next !== '' && next !== 'the') break;
    if (BOUNDS.has(word)) bound = word;
    start = from;
  }
  return bound === undefined ? { start } : { start, bound };
}

/** `early`, `late` belong to what follows them. */
const isPhase = (moment: Moment) => moment.phase !== undefined && Object.keys(moment).length === 1;

/** Parts that stand side by side become one. */
function merged(text: string, parts: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    const both =
      last && !isPhase(part.moment) && GLUE.test(text.slice(last.end, part.start))
        ? joined(last.moment, part.moment)
        : undefined;
    if (last && both)
      out[out.length - 1] = { start: last.start, end: part.end, moment: withoutWeakness(both, last, part) };
    else out.push(part);
  }
  return out;
}

/** A bare year beside a month or a day is a year for sure. */
function withoutWeakness({ weak, ...moment }: Moment, one: Found, other: Found): Moment {
  const sure = [one, other].some((f) => f.moment.weak !== true && finenessOf(f.moment) !== 'part');
  return weak && !sure ? { ...moment, weak } : moment;
}

const blank = (text: string, found: readonly Found[]) =>
  found.reduce((out, { start, end }) => out.slice(0, start) + '\u0001'.repeat(end - start) + out.slice(end), text);

/** Not before what may be counted: `between June 3 and 5 men`. */
const LAST_DAY =
  /^ and (\d{1,2})(?=[;:)]|[.,]?(?:$| (?:in|at|as|when|while|with|to|for|by|and|but|after|before|this|last)\b)|[.,] )/;

/** `between June 3 and 5`: a day that goes on in the month before it, as in `June 3 to 5`, which the library reads. */
function withLastDay(text: string, end: number, moment: Moment): { readonly end: number; readonly moment: Moment } {
  const found = LAST_DAY.exec(text.slice(end, end + 20));
  const dayTo = Number(found?.[1]);
  const { bound, month, day } = moment;
  if (!found || bound !== 'between' || month === undefined || day === undefined || moment.dayTo !== undefined)
    return { end, moment };
  return dayTo > day && dayTo <= 31 ? { end: end + found[0].length, moment: { ...moment, dayTo } } : { end, moment };
}

/**
 * Finds the dates in a short text, in order: days, months, years, times, alone or together, with their prepositions. Parts of
 * a day alone (`at night`) are none. Nothing is resolved yet.
 */
export function findDates(written: string): DateExpression[] {
  const text = plainSigns(written);
  const calendar = findCalendarDates(text);
  const words = findDateWords(blank(text, calendar));
  const parts = [...calendar, ...words].sort((x, y) => x.start - y.start);
  return merged(text, parts).flatMap(({ start: core, end, moment }) => {
    if (finenessOf(moment) === 'part') return [];
    if (DOUBTFUL.test(text.slice(core, end)) && !BEFORE_MONTH.test(text.slice(Math.max(0, core - 9), core))) return [];
    const { start, bound } = prepositions(text, core);
    const { weak, ...sure } = moment;
    const coming = COMING.test(text.slice(Math.max(0, core - 40), core));
    const told: Moment = {
      ...(start < core || !weak ? sure : moment),
      ...(bound === undefined ? {} : { bound }),
      ...(coming ? { coming } : {}),
    };
    return [{ start, core, ...withLastDay(text, end, told) }];
  });
}
