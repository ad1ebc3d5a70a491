import { lower } from '../text/characters.ts';
import { inWordAt } from '../text/shapes.ts';
import { SCALES, SHORT_SCALES, wordNumberAt } from './numberWords.ts';
import { MONEY_BEFORE, UNIT_BEHIND, type Unit, unitOf } from './units.ts';

/** An amount as a text tells it. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Half of the last place shown, above zero: what was rounded away at most. */
  readonly rounding: number;
  readonly ordinal: boolean;
  readonly unit?: Unit;
  /** `about`, `more than`: what stands before it. */
  readonly hedge?: 'about' | 'more' | 'less';
  /** The same amount in another measure, in brackets or behind `or`. */
  readonly converted?: Quantity;
}

const DIGITS = /(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?/y;
const ORDINAL = /(?:st|nd|rd|th)(?![a-z])/y;
const SHORT = /(?: ?(mln|mil|mn|bn|tn|trn)|(m|b|k))(?![a-z0-9])/y;
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const FRACTION =
  /(?:(?:a |one[ -])?half|(a|one|two)[ -]thirds?|(a|one|three)[ -]quarters?)(?![a-z])(?! (?:dozen|hundred|thousand|million|billion|trillion)| an? )/y;
/** `one in three`, `3 out of 4`: what stands behind the first figure. */
const OUT_OF = / (?:in|out of) (?=[a-z\d])/y;
const HALVES = / and a half(?![a-z])/y;
const HEDGES =
  /(?:(about|around|nearly|almost|some|roughly|approximately|approx|an estimated|close to)|(more than|over|at least|above|upwards of)|(less than|fewer than|under|up to|at most|below)) $/;

/** A figure or number word, without unit. */
interface Amount {
  readonly value: number;
  readonly end: number;
  readonly rounding: number;
  readonly ordinal: boolean;
  readonly figures: boolean;
}

const matchAt = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The last place that a figure shows: of 1,400 the hundreds, of 1.40 the hundredths; zeros at the end count as rounded. */
function roundingOf(written: string, value: number): number {
  const decimals = written.includes('.') ? written.length - written.indexOf('.') - 1 : 0;
  if (decimals > 0) return 0.5 * 10 ** -decimals;
  let place = 1;
  while (place < 1e15 && value !== 0 && value % (place * 10) === 0) place *= 10;
  return place / 2;
}

function figuresAt(text: string, at: number): Amount | undefined {
  const match = matchAt(DIGITS, text, at);
  if (!match) return undefined;
  const written = match[0].replace(/[, ]/g, '');
  if (written.length > 15) return undefined;
  let end = at + match[0].length;
  let value = Number(written);
  const fraction = FRACTIONS[text[end] ?? ''];
  if (fraction !== undefined) {
    value += fraction;
    end++;
  }
  const ordinal = matchAt(ORDINAL, text, end);
  if (ordinal) return { value, end: end + 2, rounding: 0, ordinal: true, figures: true };
  return {
    value,
    end,
    rounding: fraction === undefined ? roundingOf(written, value) : 0.05,
    ordinal: false,
    figures: true,
  };
}

function wordsAt(text: string, at: number): Amount | undefined {
  const fraction = matchAt(FRACTION, text, at);
  if (fraction) {
    const [whole, thirds, quarters] = fraction;
    const count = (word: string) => (word === 'two' ? 2 : word === 'three' ? 3 : 1);
    const value = thirds ? count(thirds) / 3 : quarters ? count(quarters) / 4 : 0.5;
    return { value, end: at + whole.length, rounding: 0, ordinal: false, figures: false };
  }
  const word = wordNumberAt(text, at);
  if (word) {
    const half = word.ordinal ? null : matchAt(HALVES, text, word.end);
    const value = word.value + (half ? 0.5 : 0);
    return { ...word, value, end: word.end + (half?.[0].length ?? 0), rounding: roundingOf('', value), figures: false };
  }
  return undefined;
}

/** Scales behind a figure: `1.4 million`, `35m`. A lone `m` is a million only behind a money's sign. */
function scaled(text: string, amount: Amount, money: boolean): Amount {
  if (amount.ordinal) return amount;
  const word = /[ -](dozen|hundred|thousand|million|billion|trillion)(?![a-z])/y;
  const long = matchAt(word, text, amount.end);
  const short = long ? null : matchAt(SHORT, text, amount.end);
  const letter = short?.[1] ?? (money ? short?.[2] : undefined);
  const factor = long ? SCALES.get(long[1] as string) : letter ? SHORT_SCALES.get(letter) : undefined;
  if (factor === undefined) return amount;
  const end = amount.end + (long ?? short)![0].length;
  const value = Number((amount.value * factor).toPrecision(15));
  return { ...amount, value, rounding: amount.rounding * factor, end };
}

const ONE =
  /(half )?an? (percent|percentage point|second|minute|hour|day|week|fortnight|month|year|decade|mile|metre|meter|kilometre|kilometer|foot|yard|acre|hectare|ton|tonne|pound|kilo|litre|liter|gallon)( and a half)?(?![a-z-])/y;

/** `an hour`, `a mile and a half`, `half a percent`. */
function oneAt(text: string, at: number): Quantity | undefined {
  const match = matchAt(ONE, text, at);
  const unit = match && unitOf(match[2] as string);
  if (!match || !unit) return undefined;
  const value = (match[1] ? 0.5 : 1) + (match[3] ? 0.5 : 0);
  return { start: at, end: at + match[0].length, value, rounding: match[1] ? 0.05 : 0.5, ordinal: false, unit };
}

/** `2:01:39`, of a race: hours, minutes and seconds. With one colon it may be the time of day. */
const STOPWATCH = /(\d{1,3}):([0-5]\d):([0-5]\d(?:\.\d{1,3})?)(?![\d:])/y;

function stopwatchAt(text: string, at: number): Quantity | undefined {
  const match = matchAt(STOPWATCH, text, at);
  const unit = unitOf('seconds');
  if (!match || !unit) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const value = Number((hours * 3600 + minutes * 60 + seconds).toFixed(3));
  return { start: at, end: at + match[0].length, value, rounding: 0, ordinal: false, unit };
}

/** `about`, `more than` before an amount. */
function hedgeAt(text: string, at: number): Pick<Quantity, 'hedge'> {
  const hedge = HEDGES.exec(text.slice(Math.max(0, at - 16), at));
  return hedge ? { hedge: hedge[1] ? 'about' : hedge[2] ? 'more' : 'less' } : {};
}

/** `one in three`: a share of the whole; nothing where the second figure counts hours or miles. */
function shareOf(text: string, part: Amount): Amount | undefined {
  const between = part.ordinal || part.value < 1 ? null : matchAt(OUT_OF, text, part.end);
  if (!between) return undefined;
  const from = part.end + between[0].length;
  const whole = figuresAt(text, from) ?? wordsAt(text, from);
  if (!whole || whole.ordinal || whole.value <= part.value || whole.value > 1000) return undefined;
  if (matchAt(UNIT_BEHIND, text, whole.end) || scaled(text, whole, false) !== whole) return undefined;
  return { ...whole, value: part.value / whole.value, rounding: 0 };
}

function quantityAt(text: string, at: number): Quantity | undefined {
  const watch = stopwatchAt(text, at);
  if (watch) return watch;
  const sign = matchAt(MONEY_BEFORE, text, at)?.[0];
  const minus = sign === undefined ? (matchAt(/(?:minus |[−-])(?=\d)/y, text, at)?.[0] ?? '') : '';
  if (minus === '-' && at > 0 && text[at - 1] !== ' ' && text[at - 1] !== '(') return undefined;
  const from = at + (sign?.length ?? minus.length);
  const bare = figuresAt(text, from) ?? (sign === undefined ? wordsAt(text, from) : undefined);
  if (!bare) return sign === undefined && minus === '' ? oneAt(text, at) : undefined;
  const share = sign === undefined && minus === '' ? shareOf(text, bare) : undefined;
  if (share)
    return { start: at, end: share.end, value: share.value, rounding: 0, ordinal: false, ...hedgeAt(text, at) };
  const amount = scaled(text, bare, sign !== undefined);
  const behind = amount.ordinal ? null : matchAt(UNIT_BEHIND, text, amount.end);
  // A letter is a unit only right behind a figure; `in` with a space before it is a preposition first.
  const letters = behind?.[1] ?? '';
  const isUnit =
    behind &&
    (letters !== 'in' || (amount.figures && behind[0] === 'in')) &&
    (letters.length > 1 || letters === '%' || (amount.figures && behind[0].length < 3));
  const unit = sign !== undefined ? unitOf(sign.trim()) : isUnit ? unitOf(letters) : undefined;
  const end = amount.end + (sign === undefined && isUnit ? behind[0].length : 0);
  return {
    start: at,
    end,
    value: minus === '' ? amount.value : -amount.value,
    rounding: amount.rounding,
    ordinal: amount.ordinal,
    ...(unit === undefined ? {} : { unit }),
    ...hedgeAt(text, at),
  };
}

const CONVERTED = /^(?: ?[([]| ?\/ ?|,? or )(?:about |around |some |nearly |roughly |almost )?$/;

const TOGETHER = /^(?:,? and |, | )$/;

/** `2 hours, 1 minute and 39 seconds`: the next lesser measure of time goes with the one before. */
const isLesserTime = (more: Unit | undefined, less: Unit | undefined) =>
  more?.dimension === 'time' && less?.dimension === 'time' && more.size <= 3600 && more.size === 60 * less.size;

/** `12 metres (39 feet)`: the second tells the first once more. */
function paired(text: string, found: readonly Quantity[]): Quantity[] {
  const out: Quantity[] = [];
  for (const quantity of found) {
    const last = out.at(-1);
    const between = last && text.slice(last.end, quantity.start);
    if (last?.unit?.name === 'ft' && quantity.unit?.name === 'in' && (between === ' ' || between === '')) {
      const value = last.value * 12 + quantity.value;
      out[out.length - 1] = { ...last, end: quantity.end, value, rounding: quantity.rounding, unit: quantity.unit };
      continue;
    }
    if (last && between !== undefined && isLesserTime(last.unit, quantity.unit) && TOGETHER.test(between)) {
      const [more, less] = [last.unit as Unit, quantity.unit as Unit];
      const value = (last.value * more.size) / less.size + quantity.value;
      out[out.length - 1] = { ...last, end: quantity.end, value, rounding: quantity.rounding, unit: less };
      continue;
    }
    const same = last?.unit && quantity.unit && last.unit.name !== quantity.unit.name && !last.converted;
    const alike = same && kindOfMeasure(last.unit as Unit) === kindOfMeasure(quantity.unit as Unit);
    if (last && between !== undefined && alike && CONVERTED.test(between)) {
      const closes = /[([]/.test(between) && /[)\]]/.test(text.charAt(quantity.end)) ? 1 : 0;
      out[out.length - 1] = { ...last, end: quantity.end + closes, converted: quantity };
    } else out.push(quantity);
  }
  return out;
}

const kindOfMeasure = ({ dimension }: Unit) => (dimension.startsWith('money') ? 'money' : dimension);

/** Finds the amounts in a short text, in order. White space must be plain; dates should be blanked out before. */
export function findQuantities(written: string): Quantity[] {
  const text = lower(written);
  if (text.length !== written.length) return [];
  const found: Quantity[] = [];
  let at = 0;
  while (at < text.length) {
    // Ideographs and kana stand right before a figure.
    const starts = at === 0 || !inWordAt(text, at - 1) || text.charCodeAt(at - 1) >= 0x2e80;
    const read = starts && text[at] !== ' ' ? quantityAt(text, at) : undefined;
    // `$3 million a year`: that is how often.
    const rate = text[at] === 'a' && found.at(-1)?.end === at - 1;
    const quantity = rate ? undefined : read;
    if (quantity) found.push(quantity);
    at = quantity ? quantity.end : at + 1;
  }
  return paired(text, found);
}
