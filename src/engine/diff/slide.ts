import { TOKEN } from '../model.ts';
import { isFunctionWord } from '../text/functionWords.ts';
import { endAt, type Hunk, keyAt, kindAt, type Sequence, type Sides, startAt, textAt } from './passage.ts';

/** How far words that stand on one side only are moved among equal words, in tokens: a bound for hostile text. */
const FARTHEST = 60;

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '。', '！', '？']);
const PAUSES: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '[', ']', '—', '–', '-', '、', '，']);

/** How well a passage of words reads on its own when it is cut out before `place`: higher is better. */
function cutScore(sequence: Sequence, place: number, part: number): number {
  if (place === 0 || place >= sequence.count) return 5;
  if (sequence.part[place - 1] !== part || sequence.part[place] !== part) return 5;
  if (endAt(sequence, place - 1) === startAt(sequence, place)) {
    return kindAt(sequence, place) === TOKEN.mark && PAUSES.has(textAt(sequence, place)) ? 2 : 0;
  }
  const before = textAt(sequence, place - 1);
  if (kindAt(sequence, place - 1) === TOKEN.mark) return ENDS.has(before) ? 4 : PAUSES.has(before) ? 2 : 1;
  return isFunctionWord(textAt(sequence, place)) ? 1 : isFunctionWord(before) ? -1 : 0;
}

/** Where `[start, end)` of a sequence reads best among its shifted variants, `up` to the left and `down` to the right. */
function bestShift(
  sequence: Sequence,
  start: number,
  end: number,
  [up, down]: readonly [number, number],
  part: number,
): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let shift = -up; shift <= down; shift++) {
    const balanced = isBalanced(sequence, start + shift, end + shift) ? 2 : 0;
    const score = cutScore(sequence, start + shift, part) + cutScore(sequence, end + shift, part) + balanced;
    if (score > most) {
      most = score;
      best = shift;
    }
  }
  return best;
}

/** Whether commas and brackets do not stand at one end only: `, which is so` or `which is so,` but not `(which`. */
function isBalanced(sequence: Sequence, start: number, end: number): boolean {
  let depth = 0;
  for (let place = start; place < end && place < start + FARTHEST; place++) {
    const text = textAt(sequence, place);
    if (text === '(' || text === '[') depth++;
    else if (text === ')' || text === ']') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** How often the words can move one place to the left within `room` without changing what the two sides say. */
function roomUp(
  sequence: Sequence,
  { start, end }: { start: number; end: number },
  room: number,
  part: number,
): number {
  let up = 0;
  while (
    up < room &&
    sequence.part[start - up - 1] === part &&
    keyAt(sequence, start - up - 1) === keyAt(sequence, end - up - 1)
  ) {
    up++;
  }
  return up;
}

function roomDown(
  sequence: Sequence,
  { start, end }: { start: number; end: number },
  room: number,
  part: number,
): number {
  let down = 0;
  while (
    down < room &&
    sequence.part[end + down] === part &&
    keyAt(sequence, start + down) === keyAt(sequence, end + down)
  )
    down++;
  return down;
}

const shiftBy = (hunk: Hunk, shift: number): Hunk =>
  shift === 0 ? hunk : { ...hunk, a0: hunk.a0 + shift, a1: hunk.a1 + shift, b0: hunk.b0 + shift, b1: hunk.b1 + shift };

/** Whether both hunks hold words of the same side only. */
const sameSide = (one: Hunk, two: Hunk) =>
  one.pa === two.pa &&
  one.pb === two.pb &&
  (one.a0 === one.a1 ? two.a0 === two.a1 : one.b0 === one.b1 && two.b0 === two.b1);

/**
 * Moves words that only one side has to the place where they read best: of `the mayor, [who left, ]who spoke` and
 * `the mayor, who [left, who ]spoke` both are true, the first is readable. Of `[Orlo, ]Nara[ (XP) – Nara]’s` one passage is
 * made, `[Orlo, Nara (XP) – ]Nara’s`; otherwise hunks stay apart by one equal token at least.
 */
export function slide({ a, b }: Sides, hunks: readonly Hunk[]): Hunk[] {
  const moved: Hunk[] = [];
  for (let i = 0; i < hunks.length; i++) {
    const hunk = hunks[i]!;
    const before = moved.at(-1);
    const after = hunks[i + 1];
    const onlyA = hunk.b0 === hunk.b1;
    if (!onlyA && hunk.a0 !== hunk.a1) {
      moved.push(hunk);
      continue;
    }
    const [sequence, start, end, part] = onlyA ? [a, hunk.a0, hunk.a1, hunk.pa] : [b, hunk.b0, hunk.b1, hunk.pb];
    const [other, place, otherPart] = onlyA ? [b, hunk.b0, hunk.pb] : [a, hunk.a0, hunk.pa];
    const meets = before !== undefined && sameSide(before, hunk);
    const limitUp = hunk.a0 - (before ? before.a1 + (meets ? 0 : 1) : 0);
    const limitDown = (after ? after.a0 - 1 : a.count) - hunk.a1;
    let up = roomUp(sequence, { start, end }, Math.min(FARTHEST, limitUp, place), part);
    let down = roomDown(sequence, { start, end }, Math.min(FARTHEST, limitDown, other.count - place), part);
    while (up > 0 && other.part[place - up] !== otherPart) up--;
    while (down > 0 && other.part[place + down - 1] !== otherPart) down--;
    const shift = up + down === 0 ? 0 : bestShift(sequence, start, end, [up, down], part);
    const best = shiftBy(hunk, shift);
    if (before && meets && before.a1 === best.a0 && before.b1 === best.b0) {
      moved[moved.length - 1] = { ...before, a1: best.a1, b1: best.b1 };
    } else moved.push(best);
  }
  return moved;
}
