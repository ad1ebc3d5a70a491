/** What laws about marks draw. */
import fc from 'fast-check';
import { KINDS } from '../../../engine/model.ts';
import { CORRECTED_FIELDS, inOrder, keyOf, type Mark, type MarkRecord, type Spot } from '../model.ts';

const hash = fc.constantFrom(...'abcdef'.split('').map((digit) => digit.repeat(64)));
const spot: fc.Arbitrary<Spot> = fc
  .record({ article: hash, start: fc.nat({ max: 40 }), length: fc.nat({ max: 9 }) })
  .map(({ article, start, length }) => ({ article, start, end: start + length }));
const pair = fc
  .tuple(spot, spot)
  .map(([one, two]) => inOrder(one, two))
  .map(({ a, b }) => ({ a, b }));
const text = fc.string({ minLength: 1, maxLength: 12 }).filter((value) => value.trim() !== '');
const kind = fc.constantFrom(...KINDS);
const readings = fc.constantFrom('0', '1', '2').map((digit) => digit.repeat(32));

/** Any mark, of few articles and places, so that marks meet. */
export const anyMark: fc.Arbitrary<Mark> = fc.oneof(
  fc
    .record({ pair, readings, kind })
    .map((drawn): Mark => ({ type: 'kind', scope: 'here', readings: drawn.readings, kind: drawn.kind, ...drawn.pair })),
  fc
    .record({ articles: fc.tuple(hash, hash), readings, kind })
    .map((drawn): Mark => ({ type: 'kind', scope: 'everywhere', ...drawn })),
  fc
    .record({ pair, together: fc.boolean() })
    .map((drawn): Mark => ({ type: 'link', together: drawn.together, ...drawn.pair })),
  fc
    .record({ type: fc.constantFrom('family' as const, 'outlet' as const), article: hash, value: text })
    .map((drawn): Mark => drawn),
  fc
    .record({ article: hash, value: fc.constantFrom('2026-01-13', '2025-12-31') })
    .map((drawn): Mark => ({ type: 'published', ...drawn })),
  fc
    .record({ field: fc.constantFrom(...CORRECTED_FIELDS), article: hash, value: fc.oneof(text, fc.constant('')) })
    .map((drawn): Mark => ({ type: 'field', ...drawn })),
  hash.map((article): Mark => ({ type: 'received', article })),
  fc.record({ pair, text }).map((drawn): Mark => ({ type: 'note', on: 'edit', text: drawn.text, ...drawn.pair })),
  fc.record({ at: spot, text }).map((drawn): Mark => ({ type: 'note', on: 'row', ...drawn })),
  fc.record({ article: hash, text }).map((drawn): Mark => ({ type: 'note', on: 'article', ...drawn })),
);

/** A record of a mark, or of one that was taken away. */
export const anyRecord: fc.Arbitrary<MarkRecord> = fc
  .record({ mark: anyMark, gone: fc.boolean(), at: fc.nat({ max: 6 }), among: fc.array(hash, { maxLength: 3 }) })
  .map(({ mark, gone, at, among }) => ({ key: keyOf(mark), mark: gone ? null : mark, at, among }));
