/** How far a long piece of work has come, told out of its loops. Telling is the only effect: nothing that is found depends on it. */
import type { Progress } from './model.ts';

/** Told what share of a piece of work is done: from 0 to 1. */
export type Share = (done: number) => void;

/** Steps of a loop between two tellings, as a mask: some hundred paragraphs take milliseconds, a telling next to nothing. */
const SELDOM = 0xff;

/** Tells that `step` of `steps` is reached, now and then. */
export function tell(share: Share | undefined, step: number, steps: number): void {
  if (share && (step & SELDOM) === SELDOM) share((step + 1) / steps);
}

/** A part of a longer piece of work, which takes it from one share to another. */
export function part(share: Share | undefined, from: number, to: number): Share | undefined {
  return share && ((done) => share(from + (to - from) * done));
}

/** One of `count` parts of a piece of work that are of one size. */
export const nth = (share: Share | undefined, at: number, count: number): Share | undefined =>
  part(share, at / count, (at + 1) / count);

/** A piece of work of `total` steps as a whole. What is told only grows, whatever the rounding of its parts, and never passes `total`. */
export function whole(progress: Progress | undefined, total: number): Share | undefined {
  let most = 0;
  return (
    progress &&
    ((done) => {
      const reached = Math.min(total, done * total);
      if (reached <= most) return;
      most = reached;
      progress(most, total);
    })
  );
}
