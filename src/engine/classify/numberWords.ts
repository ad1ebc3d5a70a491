/** Numbers in words: `three`, `twenty-one`, `two hundred and six`, `a dozen`, `first`. Lower case in. */

const list = (words: string) => words.split(' ');
const UNITS = new Map(
  list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
      'nineteen',
  ).map((word, i) => [word, i]),
);
const TENS = new Map(
  list('twenty thirty forty fifty sixty seventy eighty ninety').map((word, i) => [word, 20 + 10 * i]),
);
const ORDINALS = new Map(
  list(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
      'sixteenth seventeenth eighteenth nineteenth twentieth',
  ).map((word, i) => [word, i + 1]),
);

/** What a scale multiplies by, in words and in the letters that stand behind figures. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** A number in words, or the beginning of a text that is one. */
export interface WordNumber {
  readonly value: number;
  readonly end: number;
  readonly ordinal: boolean;
}

const WORD = /[a-z]+/y;

/** The lower-case word at a place; none where the place is not the beginning of one. */
function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}

/** Below a hundred: `twenty-one`, `twenty one`, `seven`, `third`. */
function small(text: string, at: number): WordNumber | undefined {
  const word = wordAt(text, at);
  const end = at + word.length;
  const unit = UNITS.get(word);
  if (unit !== undefined) return { value: unit, end, ordinal: false };
  const ordinal = ORDINALS.get(word);
  if (ordinal !== undefined) return { value: ordinal, end, ordinal: true };
  const tens = TENS.get(word);
  if (tens === undefined) return undefined;
  const joint = text[end] === '-' || text[end] === ' ' ? wordAt(text, end + 1) : '';
  const more = UNITS.get(joint) ?? ORDINALS.get(joint);
  if (more === undefined || more === 0 || more > 9) return { value: tens, end, ordinal: false };
  return { value: tens + more, end: end + 1 + joint.length, ordinal: ORDINALS.has(joint) };
}

/**
 * Reads a number in words at a place of a lower-case text. `a` and `an` count as one before a scale. Undefined where no number
 * begins.
 */
export function wordNumberAt(text: string, at: number): WordNumber | undefined {
  const article = /(?:an?|half a) (?=dozen|hundred|thousand|million|billion|trillion)/y;
  article.lastIndex = at;
  const lead = article.exec(text)?.[0];
  let part = lead
    ? { value: lead.startsWith('half') ? 0.5 : 1, end: at + lead.length - 1, ordinal: false }
    : small(text, at);
  if (!part) return undefined;
  let total = 0;
  let group = part.value;
  let end = part.end;
  for (let turns = 0; turns < 8 && !part.ordinal; turns++) {
    const gap = /(?: and )|[ -]/y;
    gap.lastIndex = end;
    const between = gap.exec(text)?.[0];
    if (between === undefined) break;
    const word = wordAt(text, end + between.length);
    const scale = between === ' and ' ? undefined : SCALES.get(word);
    if (scale !== undefined) {
      if (scale >= 1000) {
        total += group * scale;
        group = 0;
      } else group *= scale;
      end += between.length + word.length;
      continue;
    }
    const next = total > 0 || group >= 100 ? small(text, end + between.length) : undefined;
    if (!next || (between !== ' and ' && between !== ' ')) break;
    group += next.value;
    end = next.end;
    part = next;
  }
  return { value: total + group, end, ordinal: part.ordinal };
}
