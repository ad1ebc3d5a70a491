import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEGINS, findDateWords, READINGS } from './dateWords.ts';

/** What each reading reads, in their order. */
const EXAMPLES = [
  'New Year’s Eve',
  'new years day',
  'Christmas Eve',
  'Christmas Day',
  'Boxing Day',
  'Valentine’s Day',
  'Hallowe’en',
  'Fourth of July',
  '13.4.2025',
  'this past Monday',
  'the day before yesterday',
  'the day before',
  'today’s',
  'the day after tomorrow',
  'Tomorrow',
  'tonight',
  'last night',
  'this afternoon',
  'earlier the previous autumn',
  'the end of last year',
  'eleven weeks ago',
  'the winter of 1962',
  'Sept. of 2019',
  'the 1990s',
  'the ’80s',
  'the sixties',
  '1987',
  'overnight',
  'mid-',
  'local time',
];

/** Other words with which they begin. */
const OTHERS = [
  'yesterday, early, late, lunchtime, midday, noon, dawn, morning, evening, night, midnight, spring, summer, fall',
  'later this spring, earlier last summer, the coming March, past May, next fall, later next week, the start of the current year',
  'a day ago, an hour ago, one month ago, two, three years ago, four, five, six, seven, eight, nine, ten, twelve decades ago, 30 days ago',
  'Jan, Feb, Mar, Apr, June, July, Aug, Oct, Nov, Dec, Tues, Wed, Thurs, Fri, Sat, Sunday',
  'the twenties, the thirties, the forties, the fifties, the seventies, the eighties, the nineties, the 20s, 3/4/25',
].flatMap((line) => line.split(', '));

const matchesAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

describe('the words of dates', () => {
  it('has an example for each reading', () => {
    expect(EXAMPLES).toHaveLength(READINGS.length);
    const unread = READINGS.filter(({ pattern }, i) => !matchesAt(pattern, EXAMPLES[i]!, 0));
    expect(unread.map(({ pattern }) => pattern.source)).toEqual([]);
  });

  it('knows by how it begins whatever a reading reads', () => {
    const words = [...EXAMPLES, ...OTHERS].flatMap((example) => example.split(/(?<=[ -])/)).map((word) => word.trim());
    const written = fc
      .constantFrom(...EXAMPLES, ...words)
      .chain((word) =>
        fc.constantFrom(word, word.toLowerCase(), word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)),
      );
    const text = fc.array(fc.tuple(written, fc.constantFrom(' ', ', ', ' of ', ' the ', '-')), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.flat().join('');
        for (let at = 0; at < whole.length; at++)
          if (READINGS.some(({ pattern }) => matchesAt(pattern, whole, at)))
            expect(matchesAt(BEGINS, whole, at)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('asks no reading where none begins', () => {
    const asked: string[] = [];
    for (const { pattern } of READINGS)
      pattern.exec = (text) => {
        asked.push(text.slice(pattern.lastIndex));
        return RegExp.prototype.exec.call(pattern, text);
      };
    try {
      expect(findDateWords('The ferry to Skarn carried sheep on a rough sea')).toEqual([]);
      expect(asked).toEqual([]);
      expect(findDateWords('It sank on Monday')).toHaveLength(1);
      expect(new Set(asked)).toEqual(new Set(['Monday']));
    } finally {
      for (const { pattern } of READINGS) delete (pattern as { exec?: unknown }).exec;
    }
  });
});
