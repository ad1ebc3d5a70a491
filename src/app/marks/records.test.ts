import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, type Mark, type MarkRecord } from './model.ts';
import {
  afterTurn,
  type History,
  laterOf,
  markAt,
  marksIn,
  merged,
  NO_HISTORY,
  nextTime,
  type Records,
  stepOf,
  turned,
  withStep,
} from './records.ts';
import { anyMark, anyRecord } from './testing/drawn.ts';

const NONE: Records = new Map();
const held = (records: Records) =>
  [...records.values()].map(({ key, mark, at }) => JSON.stringify([key, mark, at])).sort();

describe('records of two tabs', () => {
  it('come to the same, whichever is merged into which', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), fc.array(anyRecord), (one, two) => {
        expect(held(merged(merged(NONE, one), two))).toEqual(held(merged(merged(NONE, two), one)));
      }),
    );
  });

  it('lose nothing: what is later of each mark holds', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), fc.array(anyRecord), (one, two) => {
        const both = merged(merged(NONE, one), two);
        for (const record of [...one, ...two]) {
          const kept = both.get(record.key) as MarkRecord;
          expect(kept.at).toBeGreaterThanOrEqual(record.at);
          expect(laterOf(kept, record)).toEqual(kept);
        }
      }),
    );
  });

  it('change nothing when they are merged again, and are the same object then', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), (records) => {
        const once = merged(NONE, records);
        expect(merged(once, records)).toBe(once);
      }),
    );
  });
});

/** What a reader does: gives and takes marks, several at once. */
const acts = fc.array(fc.array(fc.tuple(anyMark, fc.boolean()), { minLength: 1, maxLength: 3 }), { maxLength: 8 });

function written(records: Records, changes: readonly (readonly [string, Mark | null])[]): Records {
  const at = nextTime(records, 0);
  return merged(
    records,
    changes.map(([key, mark]) => ({ key, mark, at, among: [] })),
  );
}

/** Does all of it, and gives what holds after each step. */
function done(all: readonly (readonly (readonly [Mark, boolean])[])[]) {
  let records = NONE;
  let history: History = NO_HISTORY;
  const after: (readonly Mark[])[] = [[]];
  for (const act of all) {
    const changes = [...new Map(act.map(([mark, gives]) => [keyOf(mark), gives ? mark : null]))];
    const step = stepOf(records, 'act', changes);
    if (!step) continue;
    history = withStep(history, step);
    records = written(records, changes);
    after.push(marksIn(records));
  }
  return { records, history, after };
}

const sorted = (marks: readonly Mark[]) => marks.map((mark) => JSON.stringify(mark)).sort();

describe('undoing', () => {
  it('leads back step by step to nothing, and doing again to where it was', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const { after, ...end } = done(all);
        let { records, history } = end;
        for (const before of after.slice(0, -1).reverse()) {
          records = written(records, turned(records, history.done.at(-1)!, true));
          history = afterTurn(history, true);
          expect(sorted(marksIn(records))).toEqual(sorted(before));
        }
        expect(history.done).toEqual([]);
        for (const later of after.slice(1)) {
          records = written(records, turned(records, history.undone.at(-1)!, false));
          history = afterTurn(history, false);
          expect(sorted(marksIn(records))).toEqual(sorted(later));
        }
        expect(history.undone).toEqual([]);
      }),
    );
  });

  it('leaves alone what was changed since, elsewhere', () => {
    const article = 'a'.repeat(64);
    const note = (text: string): Mark => ({ type: 'note', on: 'article', article, text });
    const key = keyOf(note(''));
    const own = written(NONE, [[key, note('mine')]]);
    const step = stepOf(NONE, 'Note', [[key, note('mine')]])!;
    const other = written(own, [[key, note('of the other tab')]]);
    expect(turned(own, step, true)).toEqual([[key, null]]);
    expect(turned(other, step, true)).toEqual([]);
    expect(markAt(other, key)).toEqual(note('of the other tab'));
  });

  it('is not offered for what changes nothing', () => {
    const mark: Mark = { type: 'received', article: 'b'.repeat(64) };
    expect(stepOf(written(NONE, [[keyOf(mark), mark]]), 'Received', [[keyOf(mark), mark]])).toBeNull();
    expect(stepOf(NONE, 'Not received', [[keyOf(mark), null]])).toBeNull();
  });
});
