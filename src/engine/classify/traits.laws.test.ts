import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../model.ts';
import { type ClassifyContext, type Evidence, evidenceOf } from './evidence.ts';
import { ruleFor } from './ruleFor.ts';
import { RULES } from './rules.ts';

/** What rules look for, one of each sort: names, titles, verbs, sources, marks, figures, brackets, another script. */
const WORDS = (
  'the a of to not no most few all cannot did n’t said told reportedly likely may was were had will saw see centre center ' +
  'radius diameter million billion Mr President Lee Jae-myung Kyiv Kiev EU European Union She they it its two Vienna Austrian ' +
  'Moscow Russia minister ministers former capital town analysts officials according , . … ... “ ” " ’ ( ) [ ] — - : ' +
  '13 5 % AP 習近平 thalweg commission and or that who'
).split(' ');

const side = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', ' ')), { maxLength: 6 })
  .map((parts) => parts.map(([word, space]) => word + space).join(''));
const flank = fc.constantFrom(
  '',
  'officials in the ',
  'of Mara Orlo, ',
  ' Lee said',
  ', according to Orlo.',
  ' 40 feet ',
);

const change = fc
  .record({ before: flank, a: side, b: side, after: flank, language: fc.constantFrom('en', 'de') })
  .map(({ before, a, b, after, language }): { change: Change; context: ClassifyContext } => ({
    change: {
      ia: 0,
      ib: 0,
      from: { start: before.length, end: before.length + a.length },
      to: { start: before.length, end: before.length + b.length },
    },
    context: {
      a: { text: before + a + after, quotations: [], language },
      b: { text: before + b + after, quotations: [], language },
    },
  }));

const firstOfAll = (evidence: Evidence) => RULES.find(({ test }) => test(evidence))?.rule;

describe('what a rule needs', () => {
  it('never keeps a rule from a change that it fits', () => {
    fc.assert(
      fc.property(change, ({ change: one, context }) => {
        const evidence = evidenceOf(one, context);
        expect(ruleFor(evidence).rule).toBe(firstOfAll(evidence));
      }),
      { numRuns: 4000 },
    );
  });

  it('holds for what all changes together tell, too', () => {
    const told = fc.record(
      {
        moved: fc.boolean(),
        dates: fc.constantFrom('same' as const, 'other' as const, 'moved' as const),
        numbers: fc.constantFrom('same' as const, 'other' as const, 'money' as const),
      },
      { requiredKeys: ['moved'] },
    );
    fc.assert(
      fc.property(change, told, ({ change: one, context }, verdicts) => {
        const evidence = { ...evidenceOf(one, context), ...verdicts };
        expect(ruleFor(evidence).rule).toBe(firstOfAll(evidence));
      }),
      { numRuns: 500 },
    );
  });
});
