import { TOKEN } from '../model.ts';
import { isCapitalized } from '../text/shapes.ts';
import { endAt, type Hunk, isOneSided, kindAt, type Sequence, type Sides, startAt, textAt } from './passage.ts';

const OPENING: ReadonlySet<string> = new Set(['(', '[', '{']);
const CLOSING: ReadonlySet<string> = new Set([')', ']', '}']);
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '„', '«', '»', '‘', '’', "'"]);

/** Whether `[from, to)` holds marks alone. An empty range does. */
export function isMarks(sequence: Sequence, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (kindAt(sequence, place) !== TOKEN.mark) return false;
  return true;
}

/** Whether `[from, to)` holds a mark. */
function holdsMark(sequence: Sequence, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (kindAt(sequence, place) === TOKEN.mark) return true;
  return false;
}

/** Whether a hunk holds marks alone on both sides. */
export const isMarkHunk = ({ a, b }: Sides, hunk: Hunk) => isMarks(a, hunk.a0, hunk.a1) && isMarks(b, hunk.b0, hunk.b1);

/** Whether `[from, to)` holds a quotation mark that has no partner in it. */
function hasLoneQuote(sequence: Sequence, from: number, to: number): boolean {
  let quotes = 0;
  for (let place = from; place < to; place++) if (QUOTES.has(textAt(sequence, place))) quotes++;
  return quotes % 2 === 1;
}

/** How many brackets `[from, to)` opens and does not close; negative when it closes more. */
export function bracketDepth(sequence: Sequence, from: number, to: number): number {
  let open = 0;
  for (let place = from; place < to; place++) {
    if (kindAt(sequence, place) !== TOKEN.mark) continue;
    const text = textAt(sequence, place);
    if (OPENING.has(text)) open++;
    else if (CLOSING.has(text)) open--;
  }
  return open;
}

/** `Nov.`: the stop after a short capitalised word that no sentence ends with, since words follow. */
function isAbbreviation(sequence: Sequence, place: number): boolean {
  if (textAt(sequence, place) !== '.' || place === 0 || place + 1 >= sequence.count) return false;
  const word = textAt(sequence, place - 1);
  const goes = kindAt(sequence, place + 1) !== TOKEN.mark && sequence.part[place] === sequence.part[place + 1];
  return goes && isCapitalized(word) && word.length <= 5 && endAt(sequence, place - 1) === startAt(sequence, place);
}

/**
 * How many marks at one end of `[from, to)` are no part of what is said inside it; `step` 1 counts from the front. A bracket is
 * none but for one that closes in front what was opened before.
 */
function edge(sequence: Sequence, from: number, to: number, step: 1 | -1): number {
  const lone = hasLoneQuote(sequence, from, to);
  const depth = bracketDepth(sequence, from, to);
  let count = 0;
  for (let place = step === 1 ? from : to - 1; place >= from && place < to; place += step) {
    if (kindAt(sequence, place) !== TOKEN.mark) return count;
    const text = textAt(sequence, place);
    if (OPENING.has(text) || (CLOSING.has(text) && (depth >= 0 || step < 0))) return count;
    if ((QUOTES.has(text) && !lone) || isAbbreviation(sequence, place)) return count;
    count++;
  }
  return 0;
}

/** Whether `[from, to)` is quotation marks and nothing else. */
function isQuotes(sequence: Sequence, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (!QUOTES.has(textAt(sequence, place))) return false;
  return from < to;
}

/** A quotation mark on one side, words on the other: two facts, of which the mark comes first. */
const splitQuote = (hunk: Hunk, quoteInA: boolean): Hunk[] =>
  quoteInA
    ? [
        { ...hunk, b1: hunk.b0 },
        { ...hunk, a0: hunk.a1 },
      ]
    : [
        { ...hunk, a1: hunk.a0 },
        { ...hunk, b0: hunk.b1 },
      ];

/** The most marks that both sides keep between two that changed places: `”.)` against `.)”`. */
const BETWEEN = 2;

/** Whether marks alone, and few of them, stand between two hunks of which `other` holds marks alone, on the other side. */
function mayBeMoved(sides: Sides, one: Hunk, two: Hunk, other: Hunk): boolean {
  const between = two.a0 - one.a1;
  const hunk = other === one ? two : one;
  return (
    between > 0 &&
    between <= BETWEEN &&
    isOneSided(other) &&
    isMarkHunk(sides, other) &&
    (other.a0 === other.a1) !== (hunk.a0 === hunk.a1) &&
    isMarks(sides.a, one.a1, two.a0)
  );
}

/** Marks at the end of words that only one side has, where the other side has marks nearby: `[”/].[/” (XP)]`. */
function setMovedMarksApart(sides: Sides, hunk: Hunk, before: Hunk | undefined, after: Hunk | undefined): Hunk[] {
  const { a, b } = sides;
  if (!isOneSided(hunk) || isMarkHunk(sides, hunk)) return [hunk];
  const [sequence, from, to] = hunk.a0 < hunk.a1 ? [a, hunk.a0, hunk.a1] : [b, hunk.b0, hunk.b1];
  const front = before && mayBeMoved(sides, before, hunk, before) ? marksFrom(sequence, from, 1) : 0;
  const back = after && mayBeMoved(sides, hunk, after, after) ? marksFrom(sequence, to - 1, -1) : 0;
  const at = [from, from + front, to - back, to];
  const places = hunk.a0 < hunk.a1 ? (['a0', 'a1'] as const) : (['b0', 'b1'] as const);
  const pieces = [0, 1, 2].map((i) => ({ ...hunk, [places[0]]: at[i]!, [places[1]]: at[i + 1]! }));
  return pieces.filter((piece) => piece[places[0]] < piece[places[1]]);
}

function marksFrom(sequence: Sequence, place: number, step: 1 | -1): number {
  let count = 0;
  while (kindAt(sequence, place + count * step) === TOKEN.mark) count++;
  return count;
}

/**
 * Sets the marks at the ends of a replacement apart from its words: in `Orlo[ left/, who stayed]` the comma is one fact and
 * the words are another. Pairs of brackets and of quotation marks stay with what they hold.
 */
export function setMarksApart(sides: Sides, hunks: readonly Hunk[]): Hunk[] {
  const { a, b } = sides;
  return hunks.flatMap((hunk, i) => {
    const { a0, a1, b0, b1 } = hunk;
    if (isOneSided(hunk)) return setMovedMarksApart(sides, hunk, hunks[i - 1], hunks[i + 1]);
    const [marksA, marksB] = [isMarks(a, a0, a1), isMarks(b, b0, b1)];
    if (marksA !== marksB && (marksA ? isQuotes(a, a0, a1) : isQuotes(b, b0, b1))) return splitQuote(hunk, marksA);
    if (marksA || marksB || !(holdsMark(a, a0, a1) || holdsMark(b, b0, b1))) return [hunk];
    const middle = {
      ...hunk,
      a0: a0 + edge(a, a0, a1, 1),
      a1: a1 - edge(a, a0, a1, -1),
      b0: b0 + edge(b, b0, b1, 1),
      b1: b1 - edge(b, b0, b1, -1),
    };
    return [{ ...hunk, a1: middle.a0, b1: middle.b0 }, middle, { ...hunk, a0: middle.a1, b0: middle.b1 }].filter(
      (part) => part.a0 < part.a1 || part.b0 < part.b1,
    );
  });
}
