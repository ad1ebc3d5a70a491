import { TOKEN } from '../model.ts';
import { keptShare, tooDifferent } from './diff.ts';
import { exactDiff } from './exact.ts';
import { type DiffSide, kindAt, type Sides, sequenceOf } from './passage.ts';

/** Words in a row that two reporters do not write alike by chance; as many as tell a family. */
const RUN = 4;

/** The words that two passages have in common, place by place: tokens `a[i]` and `b[i]` of their articles have the same key. */
export interface Aligned {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Too little is in common for word marks to help: only runs of four words are told, since single words are chance. */
  readonly apart: boolean;
}

/**
 * The words of two passages that stand in the same order on both sides. A passage in other words shares grammar with any
 * text: there a word counts only as one of four in a row.
 *
 * @param runsOnly whether it is so for these passages, whatever they share: a link that holds a part of a paragraph
 */
export function alignedWords(a: DiffSide, b: DiffSide, runsOnly = false): Aligned {
  const sides: Sides = { a: sequenceOf(a), b: sequenceOf(b) };
  const { hunks, coarse } = exactDiff(sides.a, sides.b);
  const apart = !coarse && tooDifferent(keptShare(sides, hunks));
  const least = apart || runsOnly ? RUN : 1;
  const found = { a: [] as number[], b: [] as number[], apart };
  let i = 0;
  let j = 0;
  for (const { a0, a1, b1 } of [...hunks, { a0: sides.a.count, a1: sides.a.count, b1: sides.b.count }]) {
    collect(sides, { i, j, count: a0 - i, least }, found);
    i = a1;
    j = b1;
  }
  return found;
}

interface Run {
  readonly i: number;
  readonly j: number;
  readonly count: number;
  readonly least: number;
}

/** Adds the words of a run that both have, if there are enough of them. */
function collect({ a, b }: Sides, { i, j, count, least }: Run, found: { a: number[]; b: number[] }): void {
  const places: number[] = [];
  for (let k = 0; k < count; k++) if (kindAt(a, i + k) !== TOKEN.mark) places.push(k);
  if (places.length < least) return;
  for (const k of places) {
    found.a.push(a.token[i + k] as number);
    found.b.push(b.token[j + k] as number);
  }
}
