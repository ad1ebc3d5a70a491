import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify, classifyAlone } from '../classify/classify.ts';
import type { Change } from '../model.ts';
import { anyFolder, collated, runs, sidesOf } from '../testing/draw.ts';

const cellOf = ({ ia, ib }: Change) => `${ia} ${ib}`;

describe('the changes of some paragraphs, explained without the others of the pair', () => {
  it('come to what they are among all of them, or are left to the whole pair', () => {
    let alone = 0;
    fc.assert(
      fc.property(anyFolder, (folder) => {
        const collation = collated(folder);
        for (const pair of collation.pairs) {
          const { a, b } = sidesOf(collation, pair);
          const context = { a: { text: a.text, quotations: [] }, b: { text: b.text, quotations: [] } };
          const changes: readonly Change[] = pair.edits.map(({ ia, ib, from, to }) => ({ ia, ib, from, to }));
          const all = classify(changes, context);
          for (const cell of new Set(changes.map(cellOf))) {
            const edits = classifyAlone(
              changes.filter((change) => cellOf(change) === cell),
              context,
            );
            if (!edits) continue;
            alone++;
            expect(edits).toEqual(all.filter((edit) => cellOf(edit) === cell));
          }
        }
      }),
      runs(60),
    );
    expect(alone).toBeGreaterThan(0);
  });

  it('are left to the whole pair where a day is told that only the other paragraphs can confirm', () => {
    const [a, b] = ['The mill burned down on Tuesday.', 'The mill burned down yesterday.'];
    const change: Change = { ia: 0, ib: 0, from: { start: 21, end: 31 }, to: { start: 21, end: 30 } };
    const side = (text: string) => ({ text, quotations: [] });
    expect(classifyAlone([change], { a: side(a), b: side(b) })).toBeUndefined();
    const word: Change = { ia: 0, ib: 0, from: { start: 4, end: 8 }, to: { start: 4, end: 8 } };
    expect(classifyAlone([word], { a: side(a), b: side(b) })).toHaveLength(1);
  });
});
