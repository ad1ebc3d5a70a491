/**
 * A cell in one sign: what a strip and the overview show of it. Signs are facts of the collation, the same that the cell itself says in
 * words; `differs` counts only kinds of edit that are switched on.
 */
import type { Collation, Kind } from '../../engine/index.ts';
import { indexOf, pairWithBase } from '../state/pairs.ts';
import { isHeadlines, type ScreenRow } from '../state/placement.ts';

export type Sign =
  /** The base's words, or the base itself. */
  | 'same'
  | 'differs'
  /** Shown whole: other words throughout, or too long to compare. */
  | 'whole'
  /** It stands lower or higher in its own article, in the same words or in others. */
  | 'elsewhere'
  /** An independent account tells the same in a row of its own words. */
  | 'related'
  /** The base lacks it. */
  | 'only'
  /** The base has it, this article not. */
  | 'absent'
  /** Neither the base nor this article has it, or it is no part of the story. */
  | 'none';

/** What each sign says, in words for those who listen and for the legend. */
export const SIGN_WORDS: { readonly [sign in Sign]: string } = {
  same: 'same',
  differs: 'differs',
  whole: 'other words',
  elsewhere: 'stands elsewhere',
  related: 'same event, independent',
  only: 'not in the base text',
  absent: 'not in this version',
  none: '',
};

/** The sign of the cell of `article` in `row`. */
export function signOf(collation: Collation, row: ScreenRow, article: number, off: ReadonlySet<Kind>): Sign {
  const { own, beside } = row.cells[article]!;
  const base = row.cells[collation.base]!.own;
  if (article === collation.base) return own.length > 0 ? 'same' : 'absent';
  if (own.length + beside.length + base.length === 0) return 'none';
  const pair = pairWithBase(collation, article)?.pair;
  if (!pair) return 'none';
  if (isHeadlines(collation, row.row)) {
    const isSame = own.length > 0 && indexOf(pair).groupByB.has(own[0]!);
    if (!isSame) return own.length + beside.length > 0 ? 'whole' : 'none';
  }
  const index = indexOf(pair);
  if (own.length === 0) {
    if (beside.length > 0) return 'related';
    if (base.length === 0 || row.aside) return 'none';
    const isHeld = base.some(
      (paragraph) =>
        index.groupByA.has(paragraph) || index.linksByA.get(paragraph)?.some(({ kind }) => kind === 'partial') === true,
    );
    return isHeld ? 'elsewhere' : 'absent';
  }
  if ((collation.rows[row.row]!.moved[article] ?? 0) !== 0) return 'elsewhere';
  const groups = own.flatMap((paragraph) => index.groupByB.get(paragraph) ?? []);
  if (groups.length === 0) return base.length > 0 && row.aside ? 'none' : 'only';
  if (groups.some(({ rewritten, coarse }) => rewritten || coarse)) return 'whole';
  const differs = groups.some(({ edits }) =>
    pair.edits.slice(edits.start, edits.end).some(({ kind }) => !off.has(kind)),
  );
  return differs ? 'differs' : 'same';
}
