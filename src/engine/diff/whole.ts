import { TOKEN } from '../model.ts';
import { type Hunk, isOneSided, keyAt, kindAt, type Sequence, type Sides, startAt } from './passage.ts';

/** Where the sentences of a side begin, as offsets into its text. */
const startsOf = ({ side: { paragraphs, sentences } }: Sequence): ReadonlySet<number> =>
  new Set(paragraphs.flatMap(({ index }) => sentences(index)).map(({ start }) => start));

/** A side with the places of its sequence at which a sentence, or its passage, begins or the last one ends. */
interface Sentences {
  readonly sequence: Sequence;
  readonly isBorder: (place: number) => boolean;
}

function sentencesIn(sequence: Sequence): Sentences {
  let starts: ReadonlySet<number> | undefined;
  return {
    sequence,
    isBorder: (place) => {
      if (place === 0 || place >= sequence.count) return true;
      starts ??= startsOf(sequence);
      return starts.has(startAt(sequence, place));
    },
  };
}

/** Whether a sentence ends before `place`: none without a mark, which spares most hunks the question. */
const isEnd = ({ sequence, isBorder }: Sentences, place: number) =>
  place >= sequence.count || (kindAt(sequence, place - 1) === TOKEN.mark && isBorder(place));

/** Places inside `(from, to)` where a sentence begins. */
function bordersIn(one: Sentences, from: number, to: number): number[] {
  const found: number[] = [];
  for (let place = from + 1; place < to; place++) if (isEnd(one, place)) found.push(place);
  return found;
}

/** The most marks that close a sentence: `.”)`. */
const CLOSE = 3;

/** How many marks stand from `place` to the end of its sentence; undefined where words do. */
function marksToEnd({ sequence, isBorder }: Sentences, place: number): number | undefined {
  for (let count = 0; count <= CLOSE; count++) {
    if (isBorder(place + count)) return count;
    if (kindAt(sequence, place + count) !== TOKEN.mark) return undefined;
  }
  return undefined;
}

/** Whether the marks before `at` are those that follow `end`: then it is the same to say that either closes the first sentence. */
function closesAlike(sequence: Sequence, at: number, end: number, count: number): boolean {
  for (let i = 0; i < count; i++) if (keyAt(sequence, at - count + i) !== keyAt(sequence, end + i)) return false;
  return true;
}

/** One side's part of a hunk. */
interface Part {
  readonly one: Sentences;
  readonly start: number;
  readonly end: number;
  /** Where its sentences end: inside the hunk, and at its end where the other side's sentence goes on there. */
  readonly borders: readonly number[];
}

function partsOf([a, b]: readonly [Sentences, Sentences], { a0, a1, b0, b1 }: Hunk): readonly [Part, Part] {
  const last = isEnd(a, a1) !== isEnd(b, b1);
  const part = (one: Sentences, start: number, end: number): Part => {
    const inside = bordersIn(one, start, end);
    return { one, start, end, borders: last && isEnd(one, end) ? [...inside, end] : inside };
  };
  return [part(a, a0, a1), part(b, b0, b1)];
}

/** Where the first of two pieces ends on either side. */
interface Cut {
  readonly longer: number;
  readonly shorter: number;
  /** So many marks that both sides have stand between the pieces: they stood behind the hunk, and close a sentence as well here. */
  readonly closing: number;
}

/**
 * Where to cut off the sentences that only the longer part has; undefined where nobody can say which these are.
 *
 * @param alike how many words and marks behind the hunk are the same on both sides
 */
function cutOf(longer: Part, shorter: Part, alike: number): Cut | undefined {
  const { one, borders } = longer;
  const fewer = shorter.borders.length;
  const begins = one.isBorder(longer.start) && shorter.one.isBorder(shorter.start);
  const closing = marksToEnd(one, longer.end);
  const ends = closing !== undefined && closing <= alike && closing === marksToEnd(shorter.one, shorter.end);
  if (begins === ends) return undefined;
  if (begins) return { longer: borders[borders.length - 1 - fewer] as number, shorter: shorter.start, closing: 0 };
  const at = borders[fewer] as number;
  const count = closing as number;
  if (!closesAlike(one.sequence, at, longer.end, count)) return undefined;
  return { longer: at - count, shorter: shorter.end, closing: count };
}

/** The two pieces of a hunk of which the first ends before `atA` and `atB`. */
function piecesOf(hunk: Hunk, atA: number, atB: number, closing: number): Hunk[] {
  const { a1, b1 } = hunk;
  return [
    { ...hunk, a1: atA, b1: atB },
    { ...hunk, a0: atA + closing, a1: a1 + closing, b0: atB + closing, b1: b1 + closing },
  ].filter((piece) => piece.a0 < piece.a1 || piece.b0 < piece.b1);
}

/**
 * `[He/The dam had held until noon. The mayor] said`: a sentence that only one side has whole is one fact, and other words in the sentence
 * that both have are another. Told only where that sentence goes on alike behind the change, or began alike before it: elsewhere nobody
 * can say which of two sentences stands for the other side's words.
 */
export function setSentencesApart(sides: Sides, hunks: readonly Hunk[]): Hunk[] {
  const both = [sentencesIn(sides.a), sentencesIn(sides.b)] as const;
  return hunks.flatMap((hunk, i) => {
    if (isOneSided(hunk)) return [hunk];
    const [a, b] = partsOf(both, hunk);
    const more = a.borders.length - b.borders.length;
    if (more === 0) return [hunk];
    const alike = (hunks[i + 1]?.a0 ?? sides.a.count) - hunk.a1;
    const cut = more > 0 ? cutOf(a, b, alike) : cutOf(b, a, alike);
    if (cut === undefined) return [hunk];
    const { longer, shorter, closing } = cut;
    return more > 0 ? piecesOf(hunk, longer, shorter, closing) : piecesOf(hunk, shorter, longer, closing);
  });
}
