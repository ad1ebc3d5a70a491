import type { Evidence } from './evidence.ts';
import { RULES, type Rule } from './rules.ts';
import { traitsOf } from './traits.ts';

/** By traits, the rules that these let through: of the many sums few ever occur. */
const LET_THROUGH = new Map<number, readonly Rule[]>();

function rulesFor(traits: number): readonly Rule[] {
  const known = LET_THROUGH.get(traits);
  if (known !== undefined) return known;
  const rules = RULES.filter(({ needs = 0 }) => (needs & traits) === needs);
  LET_THROUGH.set(traits, rules);
  return rules;
}

/** The first rule that fits. The last fits everything. */
export function ruleFor(evidence: Evidence): Rule {
  const rules = rulesFor(traitsOf(evidence));
  const last = rules.length - 1;
  for (let i = 0; i < last; i++) if (rules[i]!.test(evidence)) return rules[i]!;
  return rules[last]!;
}
