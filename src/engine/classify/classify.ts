import type { Change, Edit } from '../model.ts';
import { part, type Share, tell } from '../progress.ts';
import { datesOf, needsOtherPlaces } from './dates.ts';
import { type ClassifyContext, type Evidence, evidenceOf } from './evidence.ts';
import { numbersOf } from './numbers.ts';
import { exchangedWithin, movedWithin } from './order.ts';
import { partsOf } from './parts.ts';
import { isInQuote } from './quoted.ts';
import { ruleFor } from './ruleFor.ts';
import { RULES } from './rules.ts';
import { turnedWithin } from './turned.ts';
import type { DateVerdict, NumberVerdict } from './verdicts.ts';

/**
 * Gives each change its kind, the rule that fired, and whether it changes words inside a direct quotation. Takes all changes
 * of a pair of articles, or of one group, at once: words that stand elsewhere are looked for among those with the same two
 * paragraphs. A change that no rule explains is cut in two where that explains it. Read from the other side, an edit has the same kind, `cut` and `addition` trading places.
 */
export function classify(changes: readonly Change[], context: ClassifyContext, share?: Share): Edit[] {
  const edits = explain(changes, context, part(share, 0, EXPLAINED));
  const cutting = part(share, EXPLAINED, 1);
  const cut = edits.flatMap((edit, i) => {
    tell(cutting, i, edits.length);
    return UNEXPLAINED.has(edit.rule) ? partsOf(changes[i]!, context) : [changes[i]!];
  });
  // All of them together, since the words of a part may stand elsewhere too.
  return cut.length > changes.length ? explain(cut, context) : edits;
}

/**
 * The same for some paragraphs of a pair, all of whose changes are given: what `classify` makes of them among all the others, for far
 * less. Undefined where a date in them is judged by what the other paragraphs tell of the days of publication.
 */
export function classifyAlone(changes: readonly Change[], context: ClassifyContext): Edit[] | undefined {
  if (needsOtherPlaces(changes, context)) return undefined;
  const edits = classify(changes, context);
  return edits.length > changes.length && needsOtherPlaces(edits, context) ? undefined : edits;
}

/** So much of the time goes to the changes as they are; the rest to those that must be cut. */
const EXPLAINED = 0.7;

/** The rules at the end of the table, for what no other explains: other words beside who says it, cuts, additions, other words. */
const UNEXPLAINED: ReadonlySet<string> = new Set(RULES.slice(-4).map(({ rule }) => rule));

function explain(changes: readonly Change[], context: ClassifyContext, share?: Share): Edit[] {
  const evidence = changes.map((change) => evidenceOf(change, context));
  const moved = movedWithin(evidence);
  const exchanged = exchangedWithin(evidence);
  const turned = turnedWithin(evidence);
  const dates = datesOf(changes, context);
  const numbers = numbersOf(changes, context, dates);
  return evidence.map((found, i) => {
    tell(share, i, evidence.length);
    const all = withVerdicts(found, {
      moved: moved.has(i) && !exchanged.has(i),
      exchanged: exchanged.has(i),
      turned: turned.has(i),
      dates: dates.get(i),
      numbers: numbers.get(i),
    });
    const { kind, rule } = ruleFor(all);
    const { ia, ib, from, to } = found.change;
    return { ia, ib, from, to, kind, rule, inQuote: isInQuote(all) };
  });
}

interface Verdicts {
  readonly moved: boolean;
  readonly exchanged: boolean;
  readonly turned: boolean;
  readonly dates: DateVerdict | undefined;
  readonly numbers: NumberVerdict | undefined;
}

/** The evidence with what only all changes together tell; the same evidence where they tell nothing. */
function withVerdicts(evidence: Evidence, { moved, exchanged, turned, dates, numbers }: Verdicts): Evidence {
  if (!moved && !exchanged && !turned && dates === undefined && numbers === undefined) return evidence;
  return { ...evidence, moved, exchanged, turned, ...(dates && { dates }), ...(numbers && { numbers }) };
}
