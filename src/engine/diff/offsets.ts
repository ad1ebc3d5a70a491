import type { Change } from '../model.ts';
import { isSpace } from '../text/classes.ts';
import { skipSpace } from '../text/shapes.ts';
import { isMarkHunk } from './marks.ts';
import { endAt, type Hunk, type Sequence, type Sides, startAt } from './passage.ts';
import { isDress } from './surface.ts';

/** The text that a hunk stands in, from the common token before it to the one after it: `a` and `b`, each `[start, end)`. */
interface Span {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/** Where the token before `place` ends, if it stands in passage `part`; else where the passage starts. */
function leftEdge(sequence: Sequence, place: number, part: number): { at: number; border: boolean } {
  const border = place === 0 || sequence.part[place - 1] !== part;
  return { at: border ? sequence.side.paragraphs[part]!.start : endAt(sequence, place - 1), border };
}

function rightEdge(sequence: Sequence, place: number, part: number): { at: number; border: boolean } {
  const border = place >= sequence.count || sequence.part[place] !== part;
  return { at: border ? sequence.side.paragraphs[part]!.end : startAt(sequence, place), border };
}

const lastSpace = (text: string, start: number, end: number) => {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
};

/** The span of a hunk. Where only one side has a border, the white space on the other side has no counterpart and stays out. */
function spanOf({ a, b }: Sides, hunk: Hunk): Span {
  const leftA = leftEdge(a, hunk.a0, hunk.pa);
  const leftB = leftEdge(b, hunk.b0, hunk.pb);
  const rightA = rightEdge(a, hunk.a1, hunk.pa);
  const rightB = rightEdge(b, hunk.b1, hunk.pb);
  let [a0, a1, b0, b1] = [leftA.at, rightA.at, leftB.at, rightB.at];
  if (leftA.border !== leftB.border) {
    if (leftA.border) b0 = skipSpace(b.side.text, b0, b1);
    else a0 = skipSpace(a.side.text, a0, a1);
  }
  if (rightA.border !== rightB.border) {
    if (rightA.border) b1 = lastSpace(b.side.text, b0, b1);
    else a1 = lastSpace(a.side.text, a0, a1);
  }
  return { a0, a1, b0, b1 };
}

/** Leaves the white space that both sides have alike at either end outside. */
function trim({ a, b }: Sides, span: Span): Span {
  let { a0, a1, b0, b1 } = span;
  const [textA, textB] = [a.side.text, b.side.text];
  while (a0 < a1 && b0 < b1 && textA[a0] === textB[b0] && isSpace(textA.charCodeAt(a0))) {
    a0++;
    b0++;
  }
  while (a0 < a1 && b0 < b1 && textA[a1 - 1] === textB[b1 - 1] && isSpace(textA.charCodeAt(a1 - 1))) {
    a1--;
    b1--;
  }
  return { a0, a1, b0, b1 };
}

/** White space at the ends of a span, what begins with it counted more: ` late` reads worse than `late `. */
function untidiness({ a, b }: Sides, { a0, a1, b0, b1 }: Span): number {
  let cost = 0;
  if (a0 < a1 && isSpace(a.side.text.charCodeAt(a0))) cost += 3;
  if (b0 < b1 && isSpace(b.side.text.charCodeAt(b0))) cost += 3;
  if (a0 < a1 && isSpace(a.side.text.charCodeAt(a1 - 1))) cost += 2;
  if (b0 < b1 && isSpace(b.side.text.charCodeAt(b1 - 1))) cost += 2;
  return cost;
}

const carriesWords = (sides: Sides, hunk: Hunk) => !isMarkHunk(sides, hunk) && !isDress(sides, hunk);

/** Where two touching hunks part: before or after the white space between them, whichever leaves them tidier. */
function part(sides: Sides, one: Hunk, two: Hunk): [Span, Span] {
  const { a, b } = sides;
  const left = spanOf(sides, one);
  const right = spanOf(sides, two);
  const places = (sequence: Sequence, place: number, start: number, end: number) => {
    const before = Math.max(start, place > 0 ? endAt(sequence, place - 1) : start);
    const after = Math.min(end, place < sequence.count ? startAt(sequence, place) : end);
    return [Math.min(before, end), Math.max(after, start)] as const;
  };
  const atA = places(a, one.a1, left.a0, right.a1);
  const atB = places(b, one.b1, left.b0, right.b1);
  let best: [Span, Span] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [cutA, cutB] of [
    [atA[0], atB[0]],
    [atA[1], atB[1]],
    [atA[0], atB[1]],
    [atA[1], atB[0]],
  ] as const) {
    const spans: [Span, Span] = [
      { ...left, a1: cutA, b1: cutB },
      { ...right, a0: cutA, b0: cutB },
    ];
    const [costOne, costTwo] = spans.map((span) => untidiness(sides, trim(sides, span))) as [number, number];
    // white space that comes or goes belongs to the words that do, not to a mark or a word in other dress beside them
    const cost = costOne * (carriesWords(sides, one) ? 1 : 3) + costTwo * (carriesWords(sides, two) ? 1 : 3);
    if (cost < least) {
      least = cost;
      best = spans;
    }
  }
  return best!;
}

const touch = (one: Hunk, two: Hunk) =>
  one.a1 === two.a0 && one.b1 === two.b0 && one.pa === two.pa && one.pb === two.pb;

/** From places in the sequences to ranges of the texts. */
export function changesOf(sides: Sides, hunks: readonly Hunk[]): Change[] {
  const { a, b } = sides;
  const changes: Change[] = [];
  let cut: Span | undefined; // what the hunk before left of the span
  for (let i = 0; i < hunks.length; i++) {
    const hunk = hunks[i]!;
    const next = hunks[i + 1];
    const own = spanOf(sides, hunk);
    let span = cut ? { ...own, a0: cut.a0, b0: cut.b0 } : own;
    cut = undefined;
    if (next && touch(hunk, next)) {
      const [left, right] = part(sides, hunk, next);
      span = { ...span, a1: Math.max(span.a0, left.a1), b1: Math.max(span.b0, left.b1) };
      cut = { ...right, a0: span.a1, b0: span.b1 };
    }
    const { a0, a1, b0, b1 } = trim(sides, span);
    if (a0 === a1 && b0 === b1) continue;
    changes.push({
      ia: a.side.paragraphs[hunk.pa]!.index,
      ib: b.side.paragraphs[hunk.pb]!.index,
      from: { start: a0, end: a1 },
      to: { start: b0, end: b1 },
    });
  }
  return changes;
}
