/**
 * Cuts a paragraph into marked runs. Whatever is switched on or off, the runs that hold text give the paragraph back,
 * character for character; only `lacking` runs add to it, and those are shown as `<del>`.
 */
import type { Collation, Edit, Kind, Range } from '../../engine/index.ts';
import type { Selection } from '../state/model.ts';
import { markedEdits, pairWithBase } from '../state/pairs.ts';

export type Run =
  /** Words without a mark. */
  | { readonly type: 'text'; readonly start: number; readonly end: number }
  /** Words of a version that stand where the base has others (`changed`), or none (`added`). */
  | {
      readonly type: 'changed' | 'added';
      readonly start: number;
      readonly end: number;
      readonly kind: Kind;
      /** The kind is the reader's. */
      readonly yours: boolean;
      /** What the base has in this place, as a range of its text; empty where it has nothing. */
      readonly from: Range;
      readonly place: Selection;
    }
  /** Words of the base that this version lacks at `start`; `from` is their range in the base text. */
  | {
      readonly type: 'lacking';
      readonly start: number;
      readonly end: number;
      readonly kind: Kind;
      readonly yours: boolean;
      readonly from: Range;
      readonly place: Selection;
    }
  /** Words of the base where versions differ, with the edits that touch them. */
  | { readonly type: 'varied'; readonly start: number; readonly end: number; readonly places: readonly Selection[] }
  /** Words in common, where marks are turned inside out. */
  | { readonly type: 'common'; readonly start: number; readonly end: number }
  /** Words that an independent account shares. */
  | { readonly type: 'shared'; readonly start: number; readonly end: number };

type MarkRun = Exclude<Run, { type: 'text' | 'common' }>;

/** What decides which edits are marked. */
export interface MarkChoices {
  readonly off: ReadonlySet<Kind>;
  /** Article indexes of the columns that are shown. */
  readonly columns: readonly number[];
}

/** Puts text between marks. Marks that overlap an earlier one lose the overlap, so that no character is shown twice. */
function fill(range: Range, marks: readonly MarkRun[]): Run[] {
  const runs: Run[] = [];
  let at = range.start;
  for (const mark of marks) {
    const start = Math.min(Math.max(mark.start, at), range.end);
    const end = Math.min(Math.max(mark.end, start), range.end);
    if (start > at) runs.push({ type: 'text', start: at, end: start });
    if (end > start || mark.type === 'lacking') runs.push({ ...mark, start, end });
    at = end;
  }
  if (at < range.end) runs.push({ type: 'text', start: at, end: range.end });
  return runs;
}

function versionMark(edit: Edit, place: Selection): MarkRun {
  const { start, end } = edit.to;
  const { kind, from } = edit;
  const yours = edit.engine !== undefined;
  if (start === end) return { type: 'lacking', start, end, kind, yours, from, place };
  return { type: from.start === from.end ? 'added' : 'changed', start, end, kind, yours, from, place };
}

/** The runs of a paragraph of an article that is not the base. */
export function versionRuns(collation: Collation, article: number, paragraph: number, off: ReadonlySet<Kind>): Run[] {
  const range = collation.articles[article]!.paragraphs[paragraph]!;
  const found = pairWithBase(collation, article);
  if (!found) return fill(range, []);
  const marks = markedEdits(found.pair, 'b', paragraph, off)
    .map(({ index, edit }) => versionMark(edit, { pair: found.number, edit: index }))
    .sort((one, other) => one.start - other.start);
  return fill(range, marks);
}

/** The runs of a paragraph of the base: a `varied` run wherever a shown version has other words, overlapping ones as one. */
export function baseRuns(collation: Collation, paragraph: number, { off, columns }: MarkChoices): Run[] {
  const range = collation.articles[collation.base]!.paragraphs[paragraph]!;
  const touched: (Range & { readonly place: Selection })[] = [];
  for (const column of columns) {
    const found = pairWithBase(collation, column);
    if (!found) continue;
    for (const { index, edit } of markedEdits(found.pair, 'a', paragraph, off)) {
      if (edit.from.end > edit.from.start) touched.push({ ...edit.from, place: { pair: found.number, edit: index } });
    }
  }
  touched.sort((one, other) => one.start - other.start);
  const marks: { type: 'varied'; start: number; end: number; places: Selection[] }[] = [];
  for (const { start, end, place } of touched) {
    const last = marks.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.places.push(place);
    } else marks.push({ type: 'varied', start, end, places: [place] });
  }
  return fill(range, marks);
}

/** The runs of a paragraph of an independent account: only what it shares is underlined. */
export function sharedRuns(range: Range, shared: readonly Range[]): Run[] {
  const marks = [...shared]
    .sort((one, other) => one.start - other.start)
    .map(({ start, end }) => ({ type: 'shared', start, end }) as const);
  return fill(range, marks);
}
