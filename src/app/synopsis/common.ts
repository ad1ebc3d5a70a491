/**
 * Marks turned inside out, for versions that share little: what is common is marked, what differs is plain. Passages that are else
 * shown whole get marks here too, since what they do share is what one looks for.
 */
import type { Collation, Edit, Group, Pair, Range } from '../../engine/index.ts';
import { indexOf, pairWithBase } from '../state/pairs.ts';
import type { Place } from '../state/placement.ts';
import type { MarkChoices, Run } from './runs.ts';

/** Holds a letter or a digit: a comma in common is no news. */
const TELLS = /[\p{L}\p{N}]/u;

/** The words of a passage that is shown whole that differ, whatever their kind; null when it was not compared word by word. */
function unmarked(pair: Pair, group: Group, pick: (edit: Edit) => Range | null): readonly Range[] | null {
  if (group.coarse) return null;
  if (!group.rewritten) return [];
  return pair.edits.slice(group.edits.start, group.edits.end).flatMap((edit) => pick(edit) ?? []);
}

/** What differs in a paragraph besides its marks; null when nothing of it is known to be common. */
function differing(collation: Collation, { article, paragraph }: Place, columns: readonly number[]): Range[] | null {
  if (article !== collation.base) {
    const pair = pairWithBase(collation, article)?.pair;
    const group = pair && indexOf(pair).groupByB.get(paragraph);
    const ranges = pair && group && unmarked(pair, group, ({ ib, to }) => (ib === paragraph ? to : null));
    return ranges ? [...ranges] : null;
  }
  let known: Range[] | null = null;
  for (const column of columns) {
    const pair = pairWithBase(collation, column)?.pair;
    const group = pair && indexOf(pair).groupByA.get(paragraph);
    if (!pair || !group) continue;
    const ranges = unmarked(pair, group, ({ ia, from }) => (ia === paragraph ? from : null));
    // Of a passage that was not compared nothing is known to be in the base alone.
    if (ranges === null) return null;
    known = [...(known ?? []), ...ranges];
  }
  return known;
}

/** A range without others, in order. */
function without(range: Range, others: readonly Range[]): Range[] {
  const pieces: Range[] = [];
  let at = range.start;
  for (const { start, end } of [...others].sort((one, other) => one.start - other.start)) {
    if (end <= at || start >= range.end) continue;
    if (start > at) pieces.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < range.end) pieces.push({ start: at, end: range.end });
  return pieces;
}

/**
 * The runs of a paragraph with what is common in place of what is unmarked. In the base text common is what every version that is
 * shown and has the passage has too; a paragraph that none has is plain. The runs still give the paragraph back, character for
 * character.
 *
 * @param runs the paragraph's runs as they are else marked
 */
export function turnedRuns(
  collation: Collation,
  place: Place,
  runs: readonly Run[],
  { columns }: Pick<MarkChoices, 'columns'>,
): readonly Run[] {
  const others = differing(collation, place, columns);
  if (others === null) return runs;
  const { text } = collation.articles[place.article]!;
  return runs.flatMap((run): Run[] => {
    if (run.type !== 'text') return [run];
    const common = without(run, others).filter(({ start, end }) => TELLS.test(text.slice(start, end)));
    const plain = without(run, common).map((range) => ({ type: 'text', ...range }) as const);
    return [...common.map((range) => ({ type: 'common', ...range }) as const), ...plain].sort(
      (one, other) => one.start - other.start,
    );
  });
}
