import { expect, test } from 'vitest';
import { unexplainedWords } from './unexplained.mjs';

const edit = (kind: string, from: [number, string], to: [number, string], b = 'b') => ({
  a: 'base',
  ia: 0,
  b,
  ib: 0,
  kind,
  from: { start: from[0], end: from[0] + from[1].length, text: from[1] },
  to: { start: to[0], end: to[0] + to[1].length, text: to[1] },
});

const collation = (...edits: ReturnType<typeof edit>[]) => ({
  base: 'base',
  articles: [
    { id: 'base', family: 'one' },
    { id: 'b', family: 'one' },
    { id: 'other', family: 'two' },
  ],
  edits,
});

test('wording is unexplained, and so is a cut beside an addition in one place, whichever comes first', () => {
  const counted = unexplainedWords(
    collation(
      edit('wording', [0, 'rose sharply'], [0, 'soared']),
      edit('name', [20, 'Lee'], [20, 'Mr Lee']),
      edit('cut', [40, 'in all'], [40, '']),
      edit('addition', [47, ''], [40, 'so far this year']),
    ),
  );
  expect(counted).toEqual({ changed: 3 + 3 + 2 + 4, unexplained: 3 + 2 + 4 });
});

test('a cut far from an addition is explained: the words are told as standing in one version only', () => {
  const counted = unexplainedWords(
    collation(edit('cut', [0, 'in all'], [0, '']), edit('addition', [90, ''], [80, 'so far'])),
  );
  expect(counted).toEqual({ changed: 4, unexplained: 0 });
});

test('marks, and articles of another family, count for nothing', () => {
  const counted = unexplainedWords(
    collation(edit('punctuation', [0, '“yes”'], [0, "'yes'"]), edit('wording', [9, 'big'], [9, 'large'], 'other')),
  );
  expect(counted).toEqual({ changed: 0, unexplained: 0 });
});
