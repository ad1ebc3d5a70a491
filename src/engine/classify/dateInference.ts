import type { Need } from './dateCompare.ts';

/** What the places of two articles, taken together, say of the days on which they were published. */
export interface Inference {
  /**
   * Whether a need is met. `agreed`: other places say the same. `alone`: no other place says anything. `denied`: two or more
   * others agree on something else. `disputed`: as many say otherwise.
   */
  readonly judge: (need: Need) => 'agreed' | 'alone' | 'denied' | 'disputed';
}

const within = (one: Need, value: number, slack: number) => Math.abs(one.value - value) <= Math.max(one.slack, slack);

/**
 * Infers from the aligned places of a pair when its articles were published, as far as their dates need it: where `Tuesday`
 * stands here and `yesterday` there, the other article is of a Wednesday. Each place has one vote. It does not matter which
 * article is `a`: the votes are the same, with `a` and `b` exchanged.
 */
export function inferFrom(needs: readonly Need[]): Inference {
  const byKind = new Map<Need['of'], Need[]>();
  for (const need of needs) byKind.set(need.of, [...(byKind.get(need.of) ?? []), need]);
  return {
    judge: (need) => {
      const votes = byKind.get(need.of) ?? [];
      const support = (value: number, slack: number) => votes.filter((vote) => within(vote, value, slack)).length;
      const own = support(need.value, need.slack);
      const against = Math.max(
        0,
        ...votes.filter((v) => !within(v, need.value, need.slack)).map((v) => support(v.value, v.slack)),
      );
      if (against === 0) return own > 1 ? 'agreed' : 'alone';
      if (own > against) return 'agreed';
      return against > own && against > 1 ? 'denied' : 'disputed';
    },
  };
}
