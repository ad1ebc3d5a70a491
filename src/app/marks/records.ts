/** Records of marks, merged mark by mark, and the steps by which they are undone and done again. Pure. */
import { articlesOf, type Mark, type MarkRecord, type TextHash } from './model.ts';

export type Records = ReadonlyMap<string, MarkRecord>;

const bytes = (record: MarkRecord) => JSON.stringify([record.mark, [...record.among].sort()]);

/** Of two records of one key the one that holds: the later; at the same time always the same one, whoever asks. */
export function laterOf(one: MarkRecord, two: MarkRecord): MarkRecord {
  if (one.at !== two.at) return one.at > two.at ? one : two;
  return bytes(one) >= bytes(two) ? one : two;
}

/** The records of both. The same object where nothing is new. */
export function merged(records: Records, others: Iterable<MarkRecord>): Records {
  let made: Map<string, MarkRecord> | undefined;
  for (const other of others) {
    const own = (made ?? records).get(other.key);
    const held = own ? laterOf(own, other) : other;
    if (own && (held === own || bytes(held) + held.at === bytes(own) + own.at)) continue;
    made ??= new Map(records);
    made.set(other.key, held);
  }
  return made ?? records;
}

/** The marks that hold: none that was taken away. */
export function marksIn(records: Records): readonly Mark[] {
  return [...records.values()].flatMap(({ mark }) => (mark === null ? [] : [mark]));
}

/** Every article by which a record is found again. */
export function foundBy({ mark, among }: MarkRecord): readonly TextHash[] {
  return [...new Set([...among, ...(mark ? articlesOf(mark) : [])])];
}

/** One mark given, changed or taken away. */
export interface Change {
  readonly key: string;
  readonly before: Mark | null;
  readonly after: Mark | null;
}

/** What the reader did at once, in words, and what it changed. */
export interface Step {
  readonly title: string;
  readonly changes: readonly Change[];
}

/** What can be undone, and what can be done again: the last of each is the next. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

/** A long day's work; more is forgotten from its beginning. */
const MOST_STEPS = 200;

export const same = (one: Mark | null, two: Mark | null): boolean => JSON.stringify(one) === JSON.stringify(two);

/** The mark that holds under a key. */
export const markAt = (records: Records, key: string): Mark | null => records.get(key)?.mark ?? null;

/** What a step would change here: nothing where the mark is so already. */
export function stepOf(
  records: Records,
  title: string,
  marks: readonly (readonly [string, Mark | null])[],
): Step | null {
  const changes = marks
    .map(([key, after]): Change => ({ key, before: markAt(records, key), after }))
    .filter(({ before, after }) => !same(before, after));
  return changes.length === 0 ? null : { title, changes };
}

/** The history with one step more. What was undone before cannot be done again. */
export const withStep = ({ done }: History, step: Step): History => ({
  done: [...done, step].slice(-MOST_STEPS),
  undone: [],
});

/** The time of a new record: later than every other, whatever the clocks of several tabs and computers say. */
export const nextTime = (records: Records, now: number): number =>
  Math.max(now, ...[...records.values()].map(({ at }) => at + 1));

/** What turning a step back, or doing it again, writes; a mark that was changed since, elsewhere, stays as it is. */
export function turned(
  records: Records,
  { changes }: Step,
  back: boolean,
): readonly (readonly [string, Mark | null])[] {
  return changes
    .map(({ key, before, after }) => (back ? { key, from: after, to: before } : { key, from: before, to: after }))
    .filter(({ key, from }) => same(markAt(records, key), from))
    .map(({ key, to }) => [key, to] as const);
}

/** The history after its last step was turned back, or after that was done again. */
export function afterTurn({ done, undone }: History, back: boolean): History {
  const step = back ? done.at(-1) : undone.at(-1);
  if (!step) return { done, undone };
  return back
    ? { done: done.slice(0, -1), undone: [...undone, step] }
    : { done: [...done, step], undone: undone.slice(0, -1) };
}
