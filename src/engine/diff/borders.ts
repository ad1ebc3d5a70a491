import { type Hunk, type Sequence, type Sides, textAt } from './passage.ts';

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...', '。', '！', '？']);
const CLOSERS: ReadonlySet<string> = new Set(['"', "'", '”', '’', ')', ']', '»', '」']);

/** Whether a sentence seems to end before `place`: a stop, and marks that close behind it. */
function sentenceEndsBefore(sequence: Sequence, place: number): boolean {
  let at = place - 1;
  while (at >= 0 && at > place - 4 && CLOSERS.has(textAt(sequence, at))) at--;
  return at >= 0 && STOPS.has(textAt(sequence, at));
}

/** Places where the passages `first` to `last` begin and end within `[from, to)`: one more than there are passages. */
function cuts({ part }: Sequence, from: number, to: number, [first, last]: readonly [number, number]): number[] {
  const at = [from];
  let place = from;
  for (let p = first; p < last; p++) {
    while (place < to && part[place]! <= p) place++;
    at.push(place);
  }
  at.push(to);
  return at;
}

/** Where to cut words of one passage of which the other side has them in two: after a sentence, else all to the longer. */
function seam(sequence: Sequence, from: number, to: number, others: readonly number[]): number {
  for (let place = to; place > from; place--) if (sentenceEndsBefore(sequence, place)) return place;
  const first = others[1]! - others[0]!;
  const last = others[others.length - 1]! - others[others.length - 2]!;
  return first >= last && first > 0 ? to : from;
}

/** Spreads one side's single passage over the other's `pieces` (cuts of the other side). */
function spread(sequence: Sequence, from: number, to: number, others: readonly number[]): number[] {
  const pieces = others.length - 1;
  const cut = from === to ? from : seam(sequence, from, to, others);
  return Array.from({ length: pieces + 1 }, (_, i) => (i === 0 ? from : i === pieces ? to : cut));
}

/** Makes two lists of cuts equally long: the longer side's last passages share the shorter side's last one. */
function even({ a, b }: Sides, atA: number[], atB: number[]): [number[], number[]] {
  if (atA.length === atB.length) return [atA, atB];
  if (atA.length > atB.length) {
    const shared = atB.length - 2;
    const tail = spread(b, atB[shared]!, atB[shared + 1]!, atA.slice(shared));
    return [atA, [...atB.slice(0, shared), ...tail]];
  }
  const [other, one] = even({ a: b, b: a }, atB, atA);
  return [one, other];
}

/** Cuts one hunk, whose neighbours stand in the passages `fromA`, `fromB` on the left and `toA`, `toB` on the right. */
function cutHunk(sides: Sides, hunk: Hunk, from: readonly [number, number], to: readonly [number, number]): Hunk[] {
  if (from[0] === to[0] && from[1] === to[1]) return [{ ...hunk, pa: from[0], pb: from[1] }];
  const [atA, atB] = even(
    sides,
    cuts(sides.a, hunk.a0, hunk.a1, [from[0], to[0]]),
    cuts(sides.b, hunk.b0, hunk.b1, [from[1], to[1]]),
  );
  const pieces: Hunk[] = [];
  for (let i = 0; i + 1 < atA.length; i++) {
    const piece = {
      a0: atA[i]!,
      a1: atA[i + 1]!,
      b0: atB[i]!,
      b1: atB[i + 1]!,
      pa: Math.min(from[0] + i, to[0]),
      pb: Math.min(from[1] + i, to[1]),
    };
    if (piece.a0 < piece.a1 || piece.b0 < piece.b1) pieces.push(piece);
  }
  return pieces;
}

/** Cuts the hunks at the borders of passages, of either side, and tells each to which passages it belongs. */
export function cutAtBorders(sides: Sides, hunks: readonly Hunk[]): Hunk[] {
  const { a, b } = sides;
  const lastA = a.side.paragraphs.length - 1;
  const lastB = b.side.paragraphs.length - 1;
  if (lastA === 0 && lastB === 0) return [...hunks];
  return hunks.flatMap((hunk) => {
    const from =
      hunk.a0 > 0 && hunk.b0 > 0 ? ([a.part[hunk.a0 - 1]!, b.part[hunk.b0 - 1]!] as const) : ([0, 0] as const);
    const ends = hunk.a1 < a.count && hunk.b1 < b.count;
    const to = ends ? ([a.part[hunk.a1]!, b.part[hunk.b1]!] as const) : ([lastA, lastB] as const);
    return cutHunk(sides, hunk, from, to);
  });
}
