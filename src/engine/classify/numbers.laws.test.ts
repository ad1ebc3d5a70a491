import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffGroup, mirror } from '../diff/diff.ts';
import { editsOf, parse, sidesOf } from '../testing/notation.ts';
import { classify } from './classify.ts';
import { compareQuantities } from './numberCompare.ts';
import { findQuantities } from './quantities.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a million in words. */
function inWords(n: number): string {
  if (n < 20) return SMALL[n] as string;
  if (n < 100) return TENS[Math.floor(n / 10) - 2] + (n % 10 ? `-${SMALL[n % 10]}` : '');
  if (n < 1000) return `${SMALL[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${inWords(n % 100)}` : ''}`;
  return `${inWords(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${n % 1000 < 100 ? 'and ' : ''}${inWords(n % 1000)}` : ''}`;
}
const withCommas = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');

const ways = (n: number) => [String(n), withCommas(n), inWords(n), ...(n % 1000 === 0 ? [`${n / 1000} thousand`] : [])];
const amount = (n: number) => fc.constantFrom(...ways(n));
const whole = fc.oneof(
  fc.integer({ min: 2, max: 30 }),
  fc.integer({ min: 2, max: 999_999 }),
  fc.integer({ min: 1, max: 99 }).map((k) => k * 1000),
);
const sentence = (told: string) => `The boat carried ${told} goats to the island.`;
const kinds = (one: string, two: string) => editsOf({ a: sentence(one), b: sentence(two) }).map((e) => e.kind);
/** The same changes, read from the other side. */
function turned(one: string, two: string) {
  const { a, b, context } = sidesOf({ a: sentence(one), b: sentence(two) });
  return classify(mirror(diffGroup(a, b).changes), { a: context.b, b: context.a }).map((e) => e.kind);
}

describe('an amount told in two ways', () => {
  it('is a number when it is the same', () => {
    fc.assert(
      fc.property(
        whole.chain((n) => fc.tuple(amount(n), amount(n))),
        ([one, two]) => {
          for (const kind of kinds(one, two)) expect(kind).toBe('number');
        },
      ),
    );
  });

  it('is never a number when it is not, and is of the same kind from either side', () => {
    const two = fc.tuple(whole, whole).filter(([x, y]) => x !== y);
    fc.assert(
      fc.property(
        two.chain(([x, y]) => fc.tuple(amount(x), amount(y))),
        ([one, other]) => {
          const there = kinds(one, other);
          expect(there).not.toContain('number');
          expect(turned(one, other)).toEqual(
            there.map((k) => ({ cut: 'addition', addition: 'cut' })[k as string] ?? k),
          );
        },
      ),
    );
  });

  it('is the same in meters and feet when the conversion rounds to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 5000 }), fc.integer({ min: -40, max: 40 }), (metres, off) => {
        const feet = Math.round(metres / 0.3048);
        const [one] = findQuantities(`${metres} metres`);
        const [right] = findQuantities(`${feet} feet`);
        const [wrong] = findQuantities(`${Math.round(feet * (1.2 + Math.abs(off) / 100))} feet`);
        expect(['converted', 'same']).toContain(compareQuantities(one!, right!));
        expect(compareQuantities(one!, wrong!)).toBe('different');
      }),
    );
  });
});

describe('amounts', () => {
  const read = (text: string) =>
    findQuantities(text).map(({ value, unit }) => `${value}${unit ? ` ${unit.name}` : ''}`);
  it.each([
    ['twelve metres (39 feet) deep', '12 m'],
    ['the US$35m fund', '35000000 us$'],
    ['some 1.4 million euros', '1400000 €'],
    ['a dozen or two hundred and six', '12|206'],
    ['a 16-year-old', '16 year'],
    ['half of them', '0.5'],
    ['an hour and a half', '1.5 hr'],
    ['one-third', `${1 / 3}`],
    ['the 3rd of twenty-one', '3|21'],
    ['it was −5C at first', '-5 °c|1'],
    ['no one knows', '1'],
  ])('%s', (text, told) => {
    expect(read(text).join('|')).toBe(told);
  });

  it('of two sides are of no kind in a language whose points and commas are not ours', () => {
    expect(editsOf(parse('Der Fonds zahlte [1.200/1200] Kronen an die Stadt und das Amt.')).map((e) => e.kind)).toEqual(
      ['wording'],
    );
    expect(editsOf(parse('La ciudad pagó [tres/3] coronas por el puente y el molino.')).map((e) => e.kind)).toEqual([
      'wording',
    ]);
  });
});
