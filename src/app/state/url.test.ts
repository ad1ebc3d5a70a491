import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS_IN_ORDER } from '../shared/kinds.ts';
import { invent } from '../synopsis/testing/invent.ts';
import type { StoryLink } from './model.ts';
import { decodeLink, encodeLink, stateOfLink } from './url.ts';

const sigil = fc.stringMatching(/^[A-Z]{1,2}$/);
const some = fc.uniqueArray(sigil, { maxLength: 4 });
const columns = fc
  .record({
    order: some,
    open: some,
    strips: some,
    widths: fc.array(fc.tuple(sigil, fc.integer({ min: 160, max: 900 })), { maxLength: 3 }),
  })
  .filter((lists) => Object.values(lists).some((list) => list.length > 0));
const links: fc.Arbitrary<StoryLink> = fc.record(
  {
    hash: fc.stringMatching(/^[0-9a-f]{20}$/),
    view: fc.constant('synopsis' as const),
    layout: fc.constantFrom('table', 'pair', 'reading'),
    beside: sigil,
    columns,
    base: sigil,
    hidden: fc.uniqueArray(sigil, { maxLength: 5 }),
    off: fc.subarray([...KINDS_IN_ORDER]),
    rows: fc.constantFrom('all', 'differ', 'every', 'one'),
    omissions: fc.constantFrom('struck', 'caret'),
    asideShown: fc.boolean(),
    edit: fc.record({ sigil, index: fc.nat({ max: 9_999_999 }) }),
    row: fc.nat({ max: 9_999_999 }),
  },
  { requiredKeys: ['hash', 'view', 'layout', 'base', 'hidden', 'off', 'rows', 'omissions', 'asideShown', 'row'] },
);

/** Fragments that are nearly links: the right names with any values. */
const names = [
  'story',
  'base',
  'view',
  'rows',
  'omissions',
  'aside',
  'hidden',
  'off',
  'edit',
  'row',
  'layout',
  'order',
  'widths',
];
const values = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('A', '0123456789abcdef0123', 'date.x', 'B-1', '7'),
);
const fragments = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.tuple(fc.constantFrom(...names), values)).map((pairs) => `#${new URLSearchParams(pairs)}`),
);

const LINK: StoryLink = {
  hash: '0123456789abcdef0123',
  view: 'synopsis',
  layout: 'table',
  base: 'A',
  hidden: [],
  off: ['typography', 'punctuation'],
  rows: 'all',
  omissions: 'struck',
  asideShown: false,
  row: 0,
};

describe('a link in the URL', () => {
  it('is the same when it is read again', () => {
    fc.assert(
      fc.property(links, (link) => {
        expect(decodeLink(`#${encodeLink(link)}`)).toEqual(link);
      }),
    );
  });

  it('is short where nothing was chosen', () => {
    expect(encodeLink(LINK)).toBe('story=0123456789abcdef0123&base=A');
  });

  it('tells all kinds on from the kinds that are off at first', () => {
    expect(decodeLink(encodeLink({ ...LINK, off: [] }))?.off).toEqual([]);
    expect(decodeLink(encodeLink(LINK))?.off).toEqual(['typography', 'punctuation']);
  });

  it('never breaks, whatever stands in the fragment', () => {
    fc.assert(
      fc.property(fragments, (fragment) => {
        const link = decodeLink(fragment);
        if (link) expect(decodeLink(encodeLink(link))).toEqual(link);
      }),
    );
    expect(decodeLink('#')).toBeNull();
    expect(decodeLink('#story=%E0%A4%A&base=A')).toBeNull();
  });

  it('leaves out what makes no sense', () => {
    const link = decodeLink(
      '#story=0123456789abcdef0123&base=A&rows=none&off=date.nonsense&edit=7&row=-1&hidden=B.9.C',
    );
    expect(link).toEqual({ ...LINK, off: ['date'], hidden: ['B', 'C'] });
  });
});

describe('a link on a story', () => {
  const collation = invent({
    base: ['The ferry sank on Tuesday.', 'Nobody was hurt.'],
    versions: [{ cells: [{ of: [0], text: 'The ferry sank [on Tuesday/yesterday].' }] }],
  });

  it('selects the edit and hides the columns that it names', () => {
    const state = stateOfLink({ ...LINK, row: 1, hidden: ['B'], edit: { sigil: 'B', index: 0 } }, collation);
    expect(state.selection).toEqual({ pair: 0, edit: 0 });
    expect([...state.hidden]).toEqual(['b.txt']);
    expect(state.row).toBe(1);
  });

  it('lets go what the story does not have, and never hides the base', () => {
    const state = stateOfLink({ ...LINK, row: 99, hidden: ['A', 'Q'], edit: { sigil: 'B', index: 5 } }, collation);
    expect(state.selection).toBeNull();
    expect(state.hidden.size).toBe(0);
    expect(state.row).toBe(1);
  });
});
