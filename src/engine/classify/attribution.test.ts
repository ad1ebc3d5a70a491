import { describe, expect, it } from 'vitest';
import type { Range } from '../model.ts';
import { differenceOf, kindsIn, parse, sidesOf } from '../testing/notation.ts';
import { classify } from './classify.ts';

const rangeOf = (text: string, part: string): Range[] => {
  const start = text.indexOf(part);
  return part === '' || start < 0 ? [] : [{ start, end: start + part.length }];
};

/** The kinds in a notation where each side says what of it is dateline or credit. */
function kindsWith(notation: string, credits: { a: string; b: string }): string {
  const versions = parse(notation);
  const { context } = sidesOf(versions);
  const sides = {
    a: { ...context.a, credits: rangeOf(versions.a, credits.a) },
    b: { ...context.b, credits: rangeOf(versions.b, credits.b) },
  };
  return classify(differenceOf(versions).changes, sides)
    .map(({ kind }) => kind)
    .join(' ');
}

describe('dateline, credit and agency tag', () => {
  it('are attribution where the article has them as such', () => {
    expect(kindsWith('[TORVIK (Sextant) — /]The dam broke', { a: 'TORVIK (Sextant) —', b: '' })).toBe('attribution');
    expect(kindsWith('TORVIK [/(Sextant) ]— The dam broke', { a: 'TORVIK —', b: 'TORVIK (Sextant) —' })).toBe(
      'attribution',
    );
    const dated = { a: 'TORVIK, June 11 (Sextant) —', b: 'TORVIK —' };
    expect(kindsWith('TORVIK[, June 11 (Sextant)/] — The dam broke', dated)).toBe('attribution');
    expect(kindsWith('The dam broke.[/ Sextant]', { a: '', b: 'Sextant' })).toBe('attribution');
  });

  it('are not where other words stand among them', () =>
    expect(kindsWith('[TORVIK — At noon /]the dam broke', { a: 'TORVIK —', b: '' })).toBe('cut'));
});

describe('a source that is told in another way', () => {
  it.each([
    ['in two places', 'The dam will hold, [according to /]the port[/ said]', 'attribution attribution'],
    [
      'by the same words in another place',
      'The dam will hold, [according to Orlo/Orlo said].',
      'attribution attribution',
    ],
    ['by another verb', 'The dam will hold, the port [said/warned].', 'attribution'],
    ['to somebody else', 'The keeper told [Sextant/the Echo] that the dam would hold', 'attribution'],
  ])('%s', (_, notation, kinds) => expect(kindsIn(notation)).toBe(kinds));
});

describe('no attribution is', () => {
  it.each([
    ['what somebody said', 'He said [goodbye to the crew and /]it was late'],
    [
      'a sentence more',
      'The dam will hold.[ She said international experts had been called in to help the town with it.]'.replace(
        ']',
        '/]',
      ),
    ],
    ['a noun that may be a verb', 'The [report/claim] on the dam was read by the mayor'],
    ['an apostrophe', "The [keepers/keepers'] light was out for the night"],
  ])('%s', (_, notation) => expect(kindsIn(notation)).not.toContain('attribution'));
});
