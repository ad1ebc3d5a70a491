import type { Lexeme } from '../text/english/lexemes.ts';
import { isCapitalized } from '../text/shapes.ts';
import { type Evidence, isSameList } from './evidence.ts';
import { american, mayBeName } from './spellings.ts';

/** Contractions that do not end in `n't`, or do so irregularly. What `'s` and `'d` stand for, only the other side tells. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ["can't", 'can not'],
  ['cannot', 'can not'],
  ["won't", 'will not'],
  ["shan't", 'shall not'],
  ["let's", 'let us'],
]);

const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
];

const SUBJECTS: ReadonlySet<string> = new Set(
  'i you he she it we they that this there here what who where how when'.split(' '),
);

const OPEN: Readonly<Record<string, readonly string[]>> = { "'s": ['is', 'has'], "'d": ['had', 'would'] };

/** A word with its contraction written out. */
function spread(word: string): readonly string[] {
  const whole = WHOLE.get(word);
  if (whole !== undefined) return whole.split(' ');
  for (const [ending, full] of ENDINGS) {
    if (word.endsWith(ending) && word.length > ending.length) return [word.slice(0, -ending.length), full];
  }
  return [word];
}

/** Writes out `it's` as the other side has it: `it is`, `it has`. */
function spreadOpen(words: readonly string[], other: readonly string[]): string[] {
  return words.flatMap((word, i) => {
    const ending = word.slice(-2);
    const subject = word.slice(0, -2);
    const full = SUBJECTS.has(subject)
      ? OPEN[ending]?.find((verb) => other[i] === subject && other[i + 1] === verb)
      : undefined;
    return full === undefined ? [word] : [subject, full];
  });
}

const written = ({ a, b }: Evidence) => {
  const one = a.words.flatMap(spread);
  const two = b.words.flatMap(spread);
  return [spreadOpen(one, two), spreadOpen(two, one)] as const;
};

const mayBe = ({ a, b, digits }: Evidence) =>
  !digits && a.words.length > 0 && b.words.length > 0 && isSameList(a.marks, b.marks);

/** Whether a word may stand for two: most edits hold none, and are not written out. */
const isContracted = (word: string) => word.includes("'") || word === 'cannot';

const isShort = ({ a, b }: Evidence) => a.words.some(isContracted) || b.words.some(isContracted);

/** The same words, with contractions written out on one side: `didn’t`, `did not`. */
export function isContraction(evidence: Evidence): boolean {
  if (!mayBe(evidence) || !isShort(evidence)) return false;
  const [one, two] = written(evidence);
  return isSameList(one, two);
}

const holdsName = (lexemes: readonly Lexeme[]) => lexemes.some((l) => isCapitalized(l.text) && mayBeName(l.key));

/** Two spellings of a word begin or end alike (`kerb`, `curb`) and are of about one length: others are not looked up. */
const mayBeOneWord = (x: string, y: string) =>
  Math.abs(x.length - y.length) < 5 && (x[0] === y[0] || x[x.length - 1] === y[y.length - 1]);

const isSameWord = (x: string, y: string) => x === y || (mayBeOneWord(x, y) && american(x) === american(y));

/** The same words, spelled the British way on one side and the American way on the other. */
export function isSpelling(evidence: Evidence): boolean {
  if (!mayBe(evidence)) return false;
  const [one, two] = isShort(evidence) ? written(evidence) : [evidence.a.words, evidence.b.words];
  if (one.length !== two.length || !one.every((word, i) => isSameWord(word, two[i]!))) return false;
  return !holdsName(evidence.a.lexemes) && !holdsName(evidence.b.lexemes);
}
