import { describe, expect, it } from 'vitest';
import { differenceOf, editsOf, kindsIn, parse, sidesOf } from '../testing/notation.ts';
import { partsOf } from './parts.ts';

/** What each side of the edits says, with its kind. */
const told = (notation: string) =>
  editsOf(parse(notation)).map(({ from, to, kind }) => {
    const { a, b } = parse(notation);
    return `${a.slice(from.start, from.end)}|${b.slice(to.start, to.end)} ${kind}`;
  });

describe('a change that no rule explains is cut where that explains it', () => {
  it('into a name and a tense', () =>
    expect(told('In the mill [Orlo and Morita will/the two were to] have dinner with the guests')).toEqual([
      'Orlo and Morita|the two name',
      'will|were to tense',
    ]));

  it('into words that one side lacks and a tense', () =>
    expect(told('The state of the harbor [after the flood was/is] a matter for the town')).toEqual([
      'after the flood | cut',
      'was|is tense',
    ]));

  it('into a name and other words', () =>
    expect(told('The talks with the [Lower River Commission were a/LRC became one] long quarrel of the towns')).toEqual(
      ['Lower River Commission|LRC name', 'were a|became one wording'],
    ));

  it('into the same amount and what it is paid for', () =>
    expect(told('The judge told him to pay [$5.8 million in damages/$5.8m] by the spring')).toEqual([
      '$5.8 million|$5.8m number',
      ' in damages| cut',
    ]));

  it('into another amount and what is counted, not where other words stand beside both', () => {
    expect(told('The flood left [134/135 others] hurt in the valley')).toEqual(['134|135 fact', '| others addition']);
    expect(kindsIn('The flood left [134 hurt in barns/12 boats on roofs] in the valley')).toBe('wording');
  });

  it('into a spelling and other words', () =>
    expect(told('They dug in a [four-storey market/four-story mill hall] by the river')).toEqual([
      'four-storey|four-story spelling',
      'market|mill hall wording',
    ]));

  it('of a given name and an auxiliary on one side', () =>
    expect(told('Her father [Anton has /]said the boat was lost')).toEqual(['Anton | name', 'has | tense']));
});

describe('what stands on one side and what stands on the other are told apart', () => {
  it('when both explain themselves', () =>
    expect(told('The channel moved, the Lower River Commission [(LRBC)/said]. The town knew it')).toEqual([
      '(LRBC)| gloss',
      '|said attribution',
    ]));

  it('when one does and the other is a word or two', () =>
    expect(told('It was late. [At a news conference/Therefore], Orlo said the boats had to wait for the tide')).toEqual(
      ['At a news conference| attribution', '|Therefore addition'],
    ));

  it('but not when they may be one wording for another', () =>
    expect(kindsIn('The keeper [said/left] to the crew that the boat was old')).toBe('wording'));
});

describe('a change stays whole', () => {
  it.each([
    'The keeper [spoke of the old harbor wall/warned against high tides] in the evening',
    'The boats [were sold by the town/came back] in the spring',
  ])('when nothing in it is explained: %s', (notation) => expect(kindsIn(notation)).toBe('wording'));

  it('when it is too long for two parts to explain it', () => {
    const long = Array.from({ length: 40 }, (_, i) => `Word${i}`).join(' ');
    const versions = { a: `The ${long} end`, b: 'The Orlo end' };
    const [change, ...more] = differenceOf(versions).changes;
    if (change === undefined || more.length > 0) throw new Error('one change was meant');
    expect(partsOf(change, sidesOf(versions).context)).toEqual([change]);
  });
});

it('the parts together are the change, read from either side', () => {
  for (const notation of [
    'In the mill [Orlo and Morita will/the two were to] have dinner with the guests',
    'The state of the harbor [after the flood was/is] a matter for the town',
    'Her father [Anton has /]said the boat was lost',
    'The channel moved, the Lower River Commission [(LRBC)/said]. The town knew it',
    'It was late. [At a news conference/Therefore], Orlo said the boats had to wait for the tide',
    'The judge told him to pay [$5.8 million in damages/$5.8m] by the spring',
    'The flood left [134/135 others] hurt in the valley',
    'The rain began on [Tuesday after a storm/June 18 after two storms] in the hills',
    'the meeting of [Anton and Hana Morita was/the two, he said, is] over with the guests',
  ]) {
    const { a, b } = parse(notation);
    for (const versions of [
      { a, b },
      { a: b, b: a },
    ]) {
      let made = '';
      let at = 0;
      for (const { from, to } of editsOf(versions)) {
        made += versions.a.slice(at, from.start) + versions.b.slice(to.start, to.end);
        at = from.end;
      }
      expect(made + versions.a.slice(at)).toBe(versions.b);
    }
    const kinds = (versions: { a: string; b: string }) => editsOf(versions).map(({ kind }) => kind);
    expect(kinds({ a: b, b: a })).toEqual(
      kinds({ a, b }).map((kind) => (kind === 'cut' ? 'addition' : kind === 'addition' ? 'cut' : kind)),
    );
  }
});
