import { findQuantities } from './classify/quantities.ts';
import { RULES } from './classify/rules.ts';
import { american } from './classify/spellings.ts';
import type { Collation } from './model.ts';
import type { Story } from './story.ts';
import type { Tally } from './tally/model.ts';
import { tally } from './tally/tally.ts';

/** Counts a collation of a story: what the Changes view shows and the exports hold. */
export function tallyOf({ articles, segmented }: Story, collation: Collation): Tally {
  return tally({
    collation,
    quotations: segmented.map(({ quotations }) => quotations),
    sentences: segmented.map(({ sentences }, i) => (articles[i]?.paragraphs ?? []).map((_, p) => sentences(p))),
    american,
    holdsAmount: (words) => findQuantities(words).length > 0,
    rules: RULES.map(({ kind, rule }) => `${kind}\t${rule}`).join('\n'),
  });
}
