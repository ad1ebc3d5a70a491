import { describe, expect, it } from 'vitest';
import { diffGroup } from '../../diff/diff.ts';
import type { Kind } from '../../model.ts';
import { parse, sidesOf } from '../../testing/notation.ts';
import { classify } from '../classify.ts';
import { addition } from './addition.ts';
import { attribution } from './attribution.ts';
import { cut } from './cut.ts';
import { date } from './date.ts';
import { fact } from './fact.ts';
import { gloss } from './gloss.ts';
import { name } from './name.ts';
import { number } from './number.ts';
import { order } from './order.ts';
import type { Pair } from './pair.ts';
import { place } from './place.ts';
import { punctuation } from './punctuation.ts';
import { spelling } from './spelling.ts';
import { tense } from './tense.ts';
import { title } from './title.ts';
import { typography } from './typography.ts';
import { wording } from './wording.ts';

/** The least share of pairs whose every edit is of the right kind. */
const FLOOR = 0.95;
const SETS: { readonly [kind in Kind]?: readonly Pair[] } = {
  typography,
  punctuation,
  spelling,
  name,
  title,
  place,
  date,
  number,
  tense,
  order,
  gloss,
  wording,
  fact,
  attribution,
  cut,
  addition,
};

/** The kinds that the edits between the two versions have, each once. */
function kindsOf({ text, a, b }: Pair): string {
  const sides = sidesOf(parse(text));
  const context = {
    a: { ...sides.context.a, ...(a && { published: a }) },
    b: { ...sides.context.b, ...(b && { published: b }) },
  };
  const edits = classify(diffGroup(sides.a, sides.b).changes, context);
  return [...new Set(edits.map((edit) => edit.kind))].join(' ');
}

const turned = ({ text, a, b, kind }: Pair): Pair => ({
  text: text.replace(/\[((?:\\.|[^/\]\\])*)\/((?:\\.|[^\]\\])*)\]/g, '[$2/$1]'),
  kind: kind === 'cut' ? 'addition' : kind === 'addition' ? 'cut' : kind,
  ...(b && { a: b }),
  ...(a && { b: a }),
});

describe.each(Object.entries(SETS))('pairs of the kind %s', (kind, pairs) => {
  const wrong = (of: readonly Pair[]) =>
    of
      .filter((pair) => kindsOf(pair) !== pair.kind)
      .map((pair) => `${pair.text} is ${kindsOf(pair)}, not ${pair.kind}`);

  it('are at least 25, nearly half of them near misses of another kind', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(25);
    expect(pairs.filter((pair) => pair.kind !== kind).length).toBeGreaterThanOrEqual(0.4 * pairs.length);
  });

  it('get their kind, nineteen in twenty, from either side', () => {
    for (const set of [pairs, pairs.map(turned)]) {
      const missed = wrong(set);
      expect(missed.length, missed.join('\n')).toBeLessThanOrEqual((1 - FLOOR) * set.length);
    }
  });
});
