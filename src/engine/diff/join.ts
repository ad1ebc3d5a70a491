import { TOKEN } from '../model.ts';
import { isFunctionWord } from '../text/functionWords.ts';
import { bracketDepth, isMarkHunk, isMarks } from './marks.ts';
import { endAt, type Hunk, keyAt, kindAt, type Sequence, type Sides, startAt, textAt } from './passage.ts';
import { isMeasure } from './units.ts';

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '。', '！', '？']);

/** What stands in a range: words that carry content, words that carry grammar, marks. */
interface Weight {
  readonly content: number;
  readonly grammar: number;
  readonly marks: number;
}

function weigh(sequence: Sequence, from: number, to: number): Weight {
  let grammar = 0;
  let marks = 0;
  for (let place = from; place < to; place++) {
    if (kindAt(sequence, place) === TOKEN.mark) marks++;
    else if (kindAt(sequence, place) === TOKEN.word && isFunctionWord(textAt(sequence, place))) grammar++;
  }
  return { content: to - from - grammar - marks, grammar, marks };
}

const words = (sequence: Sequence, from: number, to: number) => {
  let count = 0;
  for (let place = from; place < to; place++) if (kindAt(sequence, place) !== TOKEN.mark) count++;
  return count;
};

const isReplacement = (hunk: Hunk) => hunk.a0 < hunk.a1 && hunk.b0 < hunk.b1;

/** No white space anywhere in `[from, to]`: `",` is one cluster of marks. */
function isTight(sequence: Sequence, from: number, to: number): boolean {
  for (let place = Math.max(from, 1); place <= to && place < sequence.count; place++) {
    if (endAt(sequence, place - 1) !== startAt(sequence, place)) return false;
  }
  return true;
}

/** `",` against `,”`: marks that changed places, with the one that both sides keep between them. */
function isMovedMark(sides: Sides, one: Hunk, two: Hunk): boolean {
  const { a, b } = sides;
  if (!isMarkHunk(sides, one) || !isMarkHunk(sides, two) || !isMarks(a, one.a1, two.a0)) return false;
  const apart = (sequence: Sequence, from: number, to: number) => to - from > 3 || !isTight(sequence, from + 1, to - 1);
  return !apart(a, one.a0, two.a1) && !apart(b, one.b0, two.b1);
}

/** Whether both sides hold the same words in another order once the two hunks are joined: `[was ]Orlo[/ was]`. */
function isSwap({ a, b }: Sides, one: Hunk, two: Hunk): boolean {
  const [only, other] = one.a0 < one.a1 ? [one, two] : [two, one];
  const length = only.a1 - only.a0;
  if (only.b0 < only.b1 || other.a0 < other.a1 || other.b1 - other.b0 !== length) return false;
  for (let i = 0; i < length; i++) if (keyAt(a, only.a0 + i) !== keyAt(b, other.b0 + i)) return false;
  return true;
}

/** Whether what stands between two hunks is too little to be left standing. */
function isConfetti(sides: Sides, one: Hunk, two: Hunk): boolean {
  const { a, b } = sides;
  const kept = weigh(a, one.a1, two.a0);
  for (let place = one.a1; place < two.a0; place++) if (ENDS.has(textAt(a, place))) return false;
  const size = (hunk: Hunk) => words(a, hunk.a0, hunk.a1) + words(b, hunk.b0, hunk.b1);
  const sides2 = isReplacement(one) && isReplacement(two) ? 2 : 1;
  const least = Math.min(size(one), size(two)) / sides2;
  const small = kept.grammar + kept.marks;
  if (isReplacement(one) && isReplacement(two)) {
    if (kept.content > 0) return kept.content + small / 2 <= least / 4;
    if (kept.grammar === 0) return least > 3;
    return small <= 1 || kept.grammar + kept.marks / 2 < least;
  }
  if (kept.content + kept.grammar <= 2 && kept.marks === 0 && isSwap(sides, one, two)) return true;
  if (kept.content > 0 || small > 1) return false;
  if (isReplacement(one) || isReplacement(two)) return kept.marks === 0 && least >= 2;
  const sameSide = one.a0 < one.a1 === two.a0 < two.a1;
  return sameSide ? least >= 4 : kept.marks === 0 && least >= 2;
}

/** Gives back what both sides hold alike at the ends of a joined hunk. */
function giveBack({ a, b }: Sides, hunk: Hunk): Hunk {
  let { a0, a1, b0, b1 } = hunk;
  while (a0 < a1 && b0 < b1 && keyAt(a, a0) === keyAt(b, b0)) {
    a0++;
    b0++;
  }
  while (a0 < a1 && b0 < b1 && keyAt(a, a1 - 1) === keyAt(b, b1 - 1)) {
    a1--;
    b1--;
  }
  return { ...hunk, a0, a1, b0, b1 };
}

/** The most tokens between a bracket that only one side has and its partner, for the two to be shown as one change. */
const BRACKETED = 6;

/** `[12 meters (/]39 feet[)/]`: the two brackets are one fact. */
function isBracketed({ a, b }: Sides, one: Hunk, two: Hunk): boolean {
  if (two.a0 - one.a1 > BRACKETED) return false;
  return (
    (bracketDepth(a, one.a0, one.a1) > 0 && bracketDepth(a, two.a0, two.a1) < 0) ||
    (bracketDepth(b, one.b0, one.b1) > 0 && bracketDepth(b, two.b0, two.b1) < 0)
  );
}

/** `[/Nov. ]5[ November/]`, `[5 /]November[/ 5]`: one day or amount, its parts in another order. */
function isMeasureSwap({ a, b }: Sides, one: Hunk, two: Hunk): boolean {
  if (two.a0 - one.a1 !== 1) return false;
  if (one.a0 === one.a1 && two.b0 === two.b1) return isMeasure(a, one.a1) && isMeasure(b, one.b1 - 1);
  return one.b0 === one.b1 && two.a0 === two.a1 && isMeasure(a, one.a1 - 1) && isMeasure(b, one.b1);
}

function joins(sides: Sides, one: Hunk, two: Hunk): boolean {
  if (one.pa !== two.pa || one.pb !== two.pb || one.a1 === two.a0) return false;
  if (isBracketed(sides, one, two) || isMeasureSwap(sides, one, two)) return true;
  if (isMarkHunk(sides, one) || isMarkHunk(sides, two)) return isMovedMark(sides, one, two);
  return isConfetti(sides, one, two);
}

/**
 * Joins hunks where what is left standing between them is noise: a stop word, a mark, or fewer words than the changes around
 * it. Marks stay apart from words.
 */
export function joinConfetti(sides: Sides, hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const before = joined.at(-1);
    if (before && joins(sides, before, hunk)) {
      joined[joined.length - 1] = giveBack(sides, { ...before, a1: hunk.a1, b1: hunk.b1 });
    } else joined.push(hunk);
  }
  return joined;
}
