import type { Need } from './dateCompare.ts';

/** What the places of two articles, taken together, say of the days on which they were published. */
export interface Inference {
  /**
   * Whether a need is met. `agreed`: other places say the same. `alone`: no other place says anything. `denied`: two or more
   * others agree on something else. `disputed`: as many say otherwise.
   */
  readonly judge: (need: Need) => 'agreed' | 'alone' | 'denied' | 'disputed';
}

/** Votes for one value: all of them, and those that allow one more or less. */
interface Votes {
  readonly all: number;
  readonly loose: number;
}

const NONE: Votes = { all: 0, loose: 0 };

type Tally = ReadonlyMap<number, Votes>;

/** How many votes a value can count on, those for its neighbors included where either side allows one more or less. */
function support(tally: Tally, value: number, loose: boolean): number {
  const beside = [tally.get(value - 1) ?? NONE, tally.get(value + 1) ?? NONE];
  return (tally.get(value) ?? NONE).all + beside.reduce((sum, votes) => sum + (loose ? votes.all : votes.loose), 0);
}

/** The most votes for a value that does not agree with this one. */
function strongestOther(tally: Tally, { value, slack }: Need): number {
  let most = 0;
  for (const [other, { loose }] of tally) {
    const near = Math.abs(other - value) <= (slack > 0 || loose > 0 ? 1 : 0);
    if (!near) most = Math.max(most, support(tally, other, loose > 0));
  }
  return most;
}

/**
 * Infers from the aligned places of a pair when its articles were published, as far as their dates need it: where `Tuesday`
 * stands here and `yesterday` there, the other article is of a Wednesday. Each place has one vote. It does not matter which
 * article is `a`: the votes are the same, with `a` and `b` exchanged.
 */
export function inferFrom(needs: readonly Need[]): Inference {
  const tallies = new Map<Need['of'], Map<number, Votes>>();
  for (const need of needs) {
    const tally = tallies.get(need.of) ?? new Map<number, Votes>();
    const { all, loose } = tally.get(need.value) ?? NONE;
    tallies.set(need.of, tally.set(need.value, { all: all + 1, loose: loose + (need.slack > 0 ? 1 : 0) }));
  }
  return {
    judge: (need) => {
      const tally = tallies.get(need.of) ?? new Map<number, Votes>();
      const own = support(tally, need.value, need.slack > 0);
      const against = strongestOther(tally, need);
      if (against === 0) return own > 1 ? 'agreed' : 'alone';
      if (own > against) return 'agreed';
      return against > own && against > 1 ? 'denied' : 'disputed';
    },
  };
}
