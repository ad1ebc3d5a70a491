/** What amounts are told in, and how one measure becomes another. */

/** A unit: amounts of one dimension can be compared, by their size in its first unit. */
export interface Unit {
  readonly dimension: string;
  readonly size: number;
  /** For temperatures: what is added after the size was multiplied. */
  readonly offset?: number;
  /** The name that units share which are the same but for spelling. */
  readonly name: string;
}

const UNITS = new Map<string, Unit>();

function unit(dimension: string, size: number, words: string, offset?: number) {
  const names = words.split('|');
  for (const name of names)
    UNITS.set(name, { dimension, size, name: names[0] as string, ...(offset === undefined ? {} : { offset }) });
}

unit('length', 1, 'm|metre|metres|meter|meters');
unit('length', 1000, 'km|kms|kilometre|kilometres|kilometer|kilometers');
unit('length', 0.01, 'cm|centimetre|centimetres|centimeter|centimeters');
unit('length', 0.001, 'mm|millimetre|millimetres|millimeter|millimeters');
unit('length', 0.3048, 'ft|foot|feet');
unit('length', 0.0254, 'in|inch|inches');
unit('length', 0.9144, 'yd|yard|yards');
unit('length', 1609.344, 'mi|mile|miles');
unit('length', 1852, 'nautical mile|nautical miles');
unit('area', 1e4, 'ha|hectare|hectares');
unit('area', 4046.8564, 'acre|acres');
unit('area', 1, 'sq m|square metres|square meters|square metre|square meter');
unit('area', 1e6, 'sq km|square kilometres|square kilometers|square kilometre|square kilometer');
unit('area', 2589988.11, 'sq mi|sq miles|square miles|square mile');
unit('area', 0.09290304, 'sq ft|square feet|square foot');
unit('mass', 1, 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes');
unit('mass', 0.001, 'g|gram|grams|gramme|grammes');
unit('mass', 0.45359237, 'lb|lbs');
unit('mass', 0.45359237, 'pound|pounds');
unit('mass', 0.0283495, 'oz|ounce|ounces');
unit('mass', 6.35029, 'stone');
unit('mass', 1000, 'tonne|tonnes|metric ton|metric tons');
unit('mass', 907.18474, 'ton|tons|short ton|short tons');
unit('volume', 1, 'l|litre|litres|liter|liters');
unit('volume', 3.785411784, 'gal|gallon|gallons');
unit('volume', 158.987, 'barrel|barrels');
unit('speed', 1, 'km/h|kph|kmh|kilometres an hour|kilometers an hour|kilometres per hour|kilometers per hour');
unit('speed', 1.609344, 'mph|miles an hour|miles per hour');
unit('temperature', 1, '°c|c|degrees celsius|celsius', 0);
unit('temperature', 5 / 9, '°f|f|degrees fahrenheit|fahrenheit', -160 / 9);
unit('time', 1, 'sec|secs|second|seconds');
unit('time', 60, 'min|mins|minute|minutes');
unit('time', 3600, 'hr|hrs|hour|hours');
unit('time', 86400, 'day|days');
unit('time', 604800, 'week|weeks');
unit('time', 1209600, 'fortnight|fortnights');
unit('months', 1, 'month|months');
unit('months', 12, 'year|years|yr|yrs');
unit('months', 120, 'decade|decades');
unit('share', 0.01, '%|percent|per cent|pct|pc');
unit('points', 1, 'percentage point|percentage points|point|points');

/** A money's rough worth in US dollars: only to see whether a converted amount can be the same, never to convert. */
function money(perDollar: number, words: string) {
  unit(`money ${words.split('|')[0]}`, 1 / perDollar, words);
}
money(1, 'us$|usd|us dollar|us dollars');
money(1, '$|dollar|dollars');
money(1.5, 'a$|au$|aud|australian dollar|australian dollars');
money(1.37, 'c$|ca$|cad|canadian dollar|canadian dollars');
money(1.65, 'nz$|nzd');
money(7.8, 'hk$|hkd');
money(1.33, 's$|sgd');
money(31, 'nt$|twd');
money(0.88, '€|eur|euro|euros');
money(0.77, '£|gbp|sterling');
unit('money £', 0.01 / 0.77, 'p|pence');
unit('money cent', 0.01, 'cent|cents|¢');
money(145, '¥|jpy|yen');
money(1380, '₩|krw|won');
money(7.1, 'yuan|cny|rmb|renminbi');
money(85, '₹|inr|rupee|rupees');
money(85, '₽|rub|rouble|roubles|ruble|rubles');
money(0.87, 'chf|swiss franc|swiss francs');

/** The unit that these lower-case words name. */
export const unitOf = (words: string): Unit | undefined => UNITS.get(words);

/** Units by the beginning of a text, the longest first; letters such as `m` and `c` only right behind a figure. */
const WRITTEN = [...UNITS.keys()].sort((x, y) => y.length - x.length || (x < y ? -1 : 1));
const escaped = (text: string) => text.replace(/[$/]/g, '\\$&');
/** Behind an amount: a space or hyphen, then the unit. */
export const UNIT_BEHIND = new RegExp(
  `[ -]?(${WRITTEN.filter((w) => /^[a-z°%€£¢]/.test(w))
    .map(escaped)
    .join('|')})(?![a-z0-9$])`,
  'y',
);
/** Before an amount: the sign or code of a money. */
export const MONEY_BEFORE = /(?:us|au?|ca?|nz|hk|s|nt)?\$|[€£¥₩₹₽]|(?:usd|eur|gbp|jpy|aud|cad|krw|chf|cny|rmb|inr) /y;

/** Units that are dollars of some country, one that does not say of which included. */
export const isDollar = ({ name }: Unit) => name.endsWith('$');
export const isMoney = ({ dimension }: Unit) => dimension.startsWith('money');
