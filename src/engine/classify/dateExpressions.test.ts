import { describe, expect, it } from 'vitest';
import { findDates } from './dateExpressions.ts';

/** The dates of a text, each with its prepositions and what it tells. */
const datesIn = (text: string) =>
  findDates(text).map(({ start, end, moment }) => {
    const { coming: _, ...told } = moment;
    return [text.slice(start, end), told];
  });

describe('dates in words', () => {
  it.each([
    ['was seen Tuesday by', 'Tuesday', { weekday: 2 }],
    ['was seen on Saturday night by', 'on Saturday night', { weekday: 6, part: 'night' }],
    [
      'late on Saturday night, local time.',
      'late on Saturday night, local time',
      { weekday: 6, part: 'night', phase: 'late' },
    ],
    ['was seen yesterday by', 'yesterday', { shift: -1 }],
    ['was seen last night by', 'last night', { shift: -1, part: 'night' }],
    ['was seen on Jan. 13 by', 'on Jan. 13', { month: 1, day: 13 }],
    ['was seen on 13 January 2026 by', 'on 13 January 2026', { month: 1, day: 13, year: 2026 }],
    [
      'on Tuesday, January 13, 2026, the',
      'on Tuesday, January 13, 2026',
      { weekday: 2, month: 1, day: 13, year: 2026 },
    ],
    ['from 5 to 7 October in', 'from 5 to 7 October', { month: 10, day: 5, dayTo: 7, bound: 'from' }],
    ['on Oct. 5-7 in', 'on Oct. 5-7', { month: 10, day: 5, dayTo: 7 }],
    ['between June 3 and 5, they', 'between June 3 and 5', { month: 6, day: 3, dayTo: 5, bound: 'between' }],
    ['between June 3 and 5,000 men', 'between June 3', { month: 6, day: 3, bound: 'between' }],
    ['between June 3 and 5 men came', 'between June 3', { month: 6, day: 3, bound: 'between' }],
    ['on June 3 and 5 men', 'on June 3', { month: 6, day: 3 }],
    ['the Fourth of July parade', 'the Fourth of July', { month: 7, day: 4 }],
    ['in November 2025 the', 'in November 2025', { month: 11, year: 2025 }],
    ['in May he', 'in May', { month: 5 }],
    ['since March he', 'since March', { month: 3, bound: 'since' }],
    ['in 2025 he', 'in 2025', { year: 2025 }],
    ['in the 1990s he', 'in the 1990s', { decade: 1990 }],
    ['the spring of 2024 was', 'the spring of 2024', { season: 'spring', year: 2024 }],
    ['it was last year that', 'last year', { years: -1 }],
    ['it was two years ago that', 'two years ago', { years: -2 }],
    ['it was ten days ago that', 'ten days ago', { shift: -10 }],
    ['at 3 p.m. on Friday they', 'at 3 p.m. on Friday', { clock: 900, weekday: 5 }],
    ['to pass by on Saturday.', 'on Saturday', { weekday: 6 }],
  ])('%s', (text, written, moment) => {
    expect(datesIn(text)).toEqual([[written, moment]]);
  });

  it.each([
    'Theresa May said',
    'they may march on the hall',
    'the late minister was seen at night',
    'paid $2000 for 3,400 goats',
    'a 5/6 share',
    'Fridays was closed',
    'he was the second of three',
  ])('are not found in: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it.each([
    ['spoke for 3 hours on May 3 at 5 p.m.', [['on May 3 at 5 p.m.', { month: 5, day: 3, clock: 1020 }]]],
    ['within 2 days of May 3', [['of May 3', { month: 5, day: 3 }]]],
    ['on May 3, two weeks later', [['on May 3', { month: 5, day: 3 }]]],
    ['At 3 p.m., 20 minutes later, he', [['At 3 p.m.', { clock: 900 }]]],
  ])('are not made of how long something took: %s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  it.each([
    ['two weeks after May 3', { month: 5, day: 17 }],
    ['three days before June 5, 2026', { month: 6, day: 2, year: 2026 }],
    ['two weeks after Feb. 20, 2028', { month: 3, day: 5, year: 2028 }],
    ['20 minutes after 3 p.m.', { clock: 920 }],
  ])('are counted out without a year, day or zone that nobody told: %s', (text, told) => {
    expect(datesIn(text)).toEqual([[text, told]]);
  });

  it('are not counted out over a leap day that may be or not be', () => {
    expect(datesIn('two weeks after Feb. 20')).toEqual([]);
  });

  it('are doubtful when they are a bare figure', () => {
    expect(datesIn('the 1908 convention')).toEqual([['the 1908', { year: 1908 }]]);
    expect(findDates('asteroid 2014 RC')[0]?.moment.weak).toBe(true);
  });
});
