import { lookCloser } from './closer.ts';
import { type TallySource, tallyContext } from './context.ts';
import { entriesOf } from './entries.ts';
import { houseStyle } from './houseStyle.ts';
import type { Tally } from './model.ts';
import { substitutions } from './substitutions.ts';
import { whereEachDiffers } from './whereEachDiffers.ts';

/** Counts a collation. The same source gives the same tally. */
export function tally(source: TallySource): Tally {
  const context = tallyContext(source);
  const entries = entriesOf(context);
  return {
    entries,
    where: whereEachDiffers(context, entries),
    substitutions: substitutions(context, entries),
    style: houseStyle(context),
    cautions: lookCloser(context, entries),
    rules: source.rules,
  };
}
