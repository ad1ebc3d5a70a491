import type { Quantity } from './quantities.ts';
import { isDollar, isMoney, type Unit } from './units.ts';

/**
 * How two amounts compare. `same`: equal. `converted`: in another measure, equal within the rounding shown. `money`: in another
 * money, of a size that the rates allow. `tons`: as many tons here as tonnes there. `unsure`: no one can tell from the words.
 */
export type AmountComparison = 'same' | 'converted' | 'money' | 'tons' | 'different' | 'unsure';

/** Zeros at the end may be rounded, but by no more than this share of the whole. */
const ROUNDED = 0.05;
/** Rates of exchange move: two amounts can be the same when they are no further apart than this. */
const RATES = 1.3;
/** A dollar that is not said to be of which country may be any: amounts further apart than this are not the same. */
const DOLLARS = 2;

const isSame = (one: number, two: number) => Math.abs(one - two) <= 1e-9 * Math.max(Math.abs(one), Math.abs(two), 1e-9);

/** What rounding the last place shown allows. */
const slackOf = ({ value, rounding }: Quantity) =>
  rounding <= 0.5 ? rounding : Math.min(rounding, ROUNDED * Math.abs(value));

/** Whether one amount, in the unit of the other, rounds to it. */
function roundsTo(from: Quantity, to: Quantity): boolean {
  const [one, two] = [from.unit as Unit, to.unit as Unit];
  const base = from.value * one.size + (one.offset ?? 0);
  return Math.abs((base - (two.offset ?? 0)) / two.size - to.value) <= slackOf(to) + 1e-9;
}

const isCent = ({ dimension }: Unit) => dimension === 'money cent';
/** Of one money, in larger and lesser coin: `50p`, `£0.50`. */
const isWorth = (one: Quantity, two: Quantity) =>
  isSame(one.value * (one.unit as Unit).size, two.value * (two.unit as Unit).size);

function inMoney(one: Quantity, two: Quantity): AmountComparison {
  const [x, y] = [one.unit as Unit, two.unit as Unit];
  // Cents are of the dollar, of the euro and of others: they can be the same as an amount in one of these.
  if (isCent(x) || isCent(y)) return isWorth(one, two) && (isDollar(x) || isDollar(y)) ? 'same' : 'unsure';
  if (isDollar(x) && isDollar(y)) {
    if (x.name !== '$' && y.name !== '$') return isSame(one.value, two.value) ? 'different' : ratesAllow(one, two);
    if (isSame(one.value, two.value)) return 'same';
    const ratio = one.value / two.value;
    return ratio < DOLLARS && ratio > 1 / DOLLARS ? 'unsure' : 'different';
  }
  // A figure that is the same in two moneys was not converted.
  return isSame(one.value, two.value) ? 'different' : ratesAllow(one, two);
}

function ratesAllow(one: Quantity, two: Quantity): AmountComparison {
  const ratio = (one.value * (one.unit as Unit).size) / (two.value * (two.unit as Unit).size);
  return ratio < RATES && ratio > 1 / RATES ? 'money' : 'different';
}

function inUnits(one: Quantity, two: Quantity): AmountComparison {
  const [x, y] = [one.unit as Unit, two.unit as Unit];
  if (x.name === y.name) return isSame(one.value, two.value) ? 'same' : 'different';
  if (isMoney(x) && x.dimension === y.dimension) return isWorth(one, two) ? 'same' : 'different';
  if (isMoney(x) && isMoney(y)) return inMoney(one, two);
  if ((x.name === 'pound' && y.name === '£') || (x.name === '£' && y.name === 'pound'))
    return isSame(one.value, two.value) ? 'same' : 'different';
  // `50c` reads as degrees until cents stand in its place.
  if (x.dimension !== y.dimension && [x, y].some(isCent) && [x, y].some(({ dimension }) => dimension === 'temperature'))
    return isSame(one.value, two.value) ? 'same' : 'different';
  if (x.dimension !== y.dimension) {
    const spans = (unit: Unit) => unit.dimension === 'time' || unit.dimension === 'months';
    return spans(x) && spans(y) ? 'unsure' : 'different';
  }
  const tons = [x.name, y.name].sort().join() === 'ton,tonne';
  if (tons && isSame(one.value, two.value)) return 'tons';
  if (x.offset === undefined && isSame(one.value * x.size, two.value * y.size)) return 'same';
  return roundsTo(one, two) || roundsTo(two, one) ? 'converted' : 'different';
}

/** One side tells no unit. An age is often told so, and a share as a fraction. */
function withoutUnit(bare: Quantity, other: Quantity): AmountComparison {
  const unit = other.unit as Unit;
  // `1.5m` of people: no meters where the other side tells millions.
  if (unit.name === 'm' && isSame(bare.value, other.value * 1e6)) return 'same';
  if (unit.dimension === 'share' && bare.value < 1)
    return Math.abs(bare.value * 100 - other.value) <= slackOf(other) + 1e-9 ? 'same' : 'different';
  const age = unit.dimension === 'months' && unit.size === 12;
  if (!age) return 'unsure';
  return isSame(bare.value, other.value) ? 'same' : 'unsure';
}

function compareOne(one: Quantity, two: Quantity): AmountComparison {
  if (one.ordinal !== two.ordinal) return 'unsure';
  const bound = (q: Quantity) => (q.hedge === 'about' ? undefined : q.hedge);
  if (bound(one) !== bound(two)) return 'unsure';
  const outcome =
    one.unit && two.unit
      ? inUnits(one, two)
      : one.unit
        ? withoutUnit(two, one)
        : two.unit
          ? withoutUnit(one, two)
          : isSame(one.value, two.value)
            ? 'same'
            : 'different';
  const loose = outcome === 'same' || outcome === 'different' || outcome === 'tons';
  return loose && one.hedge !== two.hedge ? 'unsure' : outcome;
}

const ORDER: readonly AmountComparison[] = ['same', 'tons', 'converted', 'money', 'unsure', 'different'];

/** Compares two amounts; where one is told in two measures, by the one that fits best. */
export function compareQuantities(a: Quantity, b: Quantity): AmountComparison {
  const both = (q: Quantity) => (q.converted ? [q, q.converted] : [q]);
  const pairs = both(a).flatMap((x) => both(b).map((y) => [x, y] as const));
  // What both tell in one measure is compared in that: $6 million is not $6.3 million, whatever either is in pounds.
  const alike = pairs.filter(([x, y]) => x.unit !== undefined && x.unit.name === y.unit?.name);
  const sure = alike.map(([x, y]) => compareOne(x, y)).filter((outcome) => outcome !== 'unsure');
  const outcomes = sure.length > 0 ? sure : pairs.map(([x, y]) => compareOne(x, y));
  return ORDER.find((outcome) => outcomes.includes(outcome)) ?? 'unsure';
}
