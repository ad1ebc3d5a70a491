import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../model.ts';
import { hostileLine, longLine } from '../testing/hostile.ts';
import { editsOf, kindsIn, parse, sidesOf } from '../testing/notation.ts';
import { classify } from './classify.ts';

const are = (kinds: string, notation: string) => expect(kindsIn(notation)).toBe(kinds);

describe('typography is', () => {
  it.each([
    ['the shape of a quotation mark', "the [mayor's/mayor’s] dam"],
    ['single marks for double ones', 'it is ["/‘]safe then'],
    ['the length of a dash', 'the dam [-/–] it broke'],
    ['an ellipsis', 'the dam [.../…] broke'],
    ['white space', 'the[ /\u00a0]dam'],
    ['a soft hyphen', 'the [dis\u00adaster/disaster]'],
    ['an accent composed or not, beside another mark', "the [cafe\u0301’s/café's] owner"],
    ['capital letters, in names too', 'the Northern [peninsula/Peninsula] shook'],
    ['capital letters in a headline', 'Dam [breaks in north/Breaks In North]'],
    ['a lower-case word closed up', 'ten [per cent/percent] more'],
    ['cannot in two words', 'they [cannot/can not] leave'],
    ['a lower-case word with a hyphen', 'they [cooperate/co-operate] now'],
  ])('%s', (_, notation) => are('typography', notation));
});

describe('punctuation is', () => {
  it.each([
    ['a comma that only one side has', 'his predecessor[/,] Mara Orlo'],
    ['a comma inside or outside a quotation mark', 'called it “safe[”,/,”] then'],
    ['a stop inside or outside a quotation mark', 'called it “safe[”./.”]'],
    ['another mark in its place', 'it broke[;/,] nobody slept'],
    ['a bullet or a dash before words', '[- /]Bitter years'],
  ])('%s', (_, notation) => are('punctuation', notation));

  it.each([
    ['a percent sign', 'rose 4[%/] then'],
    ['a decimal mark', 'held [418/4.18] tons'],
    ['a minus', 'at [-5/5] degrees'],
    ['a hyphen in a name', 'President Ro [Min Suk/Min-suk] left'],
    ['quotation marks around words', 'a ["/]safe["/] dam'],
    ['a currency sign', 'paid [$/£]'],
  ])('is not %s', (_, notation) => expect(kindsIn(notation)).not.toContain('punctuation'));
});

describe('spelling is', () => {
  it.each([
    '[neighbours/neighbors]',
    '[favouring/favoring]',
    '[Labour/Labor]',
    '[denuclearisation/denuclearization]',
    '[organised/organized]',
    '[analyse/analyze]',
    '[metres/meters]',
    '[Centre/Center]',
    '[centred/centered]',
    '[travelled/traveled]',
    '[fuelling/fueling]',
    '[dialogue/dialog]',
    '[defence/defense]',
    '[Defence/Defense]',
    '[anaesthetic/anesthetic]',
    '[leukaemia/leukemia]',
    '[manoeuvres/maneuvers]',
    '[towards/toward]',
    '[learnt/learned]',
    '[programme/program]',
    '[grey/gray]',
    '[tyres/tires]',
    '[fulfil/fulfill]',
    '[didn’t/did not]',
    '[can’t/cannot]',
    '[won’t/will not]',
    '[they’re/they are]',
    '[it’s/it is]',
    '[it’s/it has]',
    '[she’d/she would]',
    '[colour’s/color’s]',
    '[the centre towards/the center toward]',
  ])('%s, both ways', (bracket) => {
    are('spelling', `of ${bracket} then`);
    const { a, b } = parse(bracket);
    are('spelling', `of [${b}/${a}] then`);
  });

  it.each([
    'million/billion',
    'hired/fired',
    'four/for',
    'our/or',
    'tour/tor',
    'wise/wize',
    'prise/prize',
    'rise/rize',
    'filled/filed',
    'pilled/piled',
    'tilled/tiled',
    'fence/fense',
    'hence/hense',
    'acre/acer',
    'fire/fier',
    'shoe/she',
    'does/des',
    'rewards/reward',
    'awards/award',
    'forwards/forward',
    'form/from',
    'trail/trial',
    'affect/effect',
    'tonne/ton',
    'Grey/Gray',
    'Tyre/Tire',
    'Nebi/Nabi',
    'Smith/Smyth',
    'could not/cannot',
    'mayor’s/mayor is',
    'was/wasn’t',
    '12 metres/13 meters',
    'mournful/mornful',
    'fourth/forth',
  ])('not %s', (pair) => expect(kindsIn(`of [${pair}] then`)).not.toMatch(/spelling|typography|punctuation/));
});

describe('order is', () => {
  it.each([
    ['words of which both sides have the same', 'taller than [was Orlo/Orlo was] once', 'order'],
    ['a phrase that stands elsewhere', 'A court [on Monday /]charged a man [/on Monday ]who fled', 'order order'],
    [
      'the same when the phrase itself is turned round',
      'he is milder [/than Orlo was ]towards the north[ than was Orlo/]',
      'order order',
    ],
    [
      'several changes in a row that even out',
      'he is milder [toward the north /]than [was /]Orlo[/ was towards the north] once',
      'order order order',
    ],
  ])('%s', (_, notation, kinds) => are(kinds, notation));

  it.each([
    ['a stop word here and there', 'he [of /]said a great many things [/of ]it'],
    ['words of other paragraphs', '[on Monday /]it broke|she left[/ on Monday]'],
    ['a phrase that comes twice on one side', 'A [big dam /]wall broke and then a man fled'],
  ])('is not %s', (_, notation) => expect(kindsIn(notation)).not.toContain('order'));
});

describe('what nothing else explains is', () => {
  it.each([
    ['a cut', 'the dam[, built by Halden,/] broke', 'cut'],
    ['an addition', 'the dam broke[/ late on Monday]', 'addition'],
    ['wording', 'the dam [broke/burst]', 'wording'],
    ['wording, for words of grammar alone', 'he said [/that ]it broke', 'wording'],
    ['a fact, for a negation', 'The keeper said that he did [/not ]leave', 'fact'],
    ['attribution, for a quotation mark on one side', 'a [“/]safe[”/] dam', 'attribution attribution'],
  ])('%s', (_, notation, kinds) => are(kinds, notation));
});

describe('figures and names that differ are no mechanical edit', () => {
  it.each([
    'some [300/3,000] people',
    'in [Torvik/Halden] then',
    'Mr [Orlo/Orla] left',
    '[5M/5m] wide',
    'a 4[-/ ]day trip',
  ])('%s', (notation) => expect(kindsIn(notation)).not.toMatch(/spelling|typography|punctuation/));
});

describe('an edit is inside a quotation', () => {
  it.each([
    ['when it changes words there', 'He said “it [broke/burst]”.', 'wording*'],
    ['when only one side quotes', 'He called it [“utterly safe”/harmless].', 'wording*'],
    ['when it adds words there', 'He said “it [/all ]broke”.', 'addition*'],
    ['not when it stands beside one', 'He [said/held] “it broke”.', 'wording'],
    ['not when it changes the marks alone', 'He said [“/"]it broke[”./.”]', 'typography punctuation'],
    ['not when it changes capitals alone', 'He said “the [north/North] broke”.', 'typography'],
  ])('%s', (_, notation, kinds) => are(kinds, notation));
});

describe('an edit', () => {
  it('says why it is of its kind', () => {
    expect(editsOf(parse('the [colour/color] of it')).map(({ rule }) => rule)).toEqual([
      'The same word in British and in American spelling',
    ]);
  });

  const mirrored = (kind: Kind): Kind => (kind === 'cut' ? 'addition' : kind === 'addition' ? 'cut' : kind);
  const versions = fc
    .tuple(fc.array(hostileLine, { minLength: 1, maxLength: 4 }), fc.array(fc.nat(3), { maxLength: 5 }))
    .map(([lines, order]) => ({ a: lines.join(' '), b: order.map((i) => lines[i % lines.length]!).join(' ') }));

  it('has one of the kinds, and digits are neither spelling nor typography of letters', () => {
    fc.assert(
      fc.property(versions, (both) => {
        for (const { kind, rule, from, to } of editsOf(both)) {
          expect(KINDS).toContain(kind);
          expect(rule).not.toBe('');
          const digits = /\d/.test(both.a.slice(from.start, from.end) + both.b.slice(to.start, to.end));
          if (digits) expect(['spelling', 'punctuation']).not.toContain(kind);
        }
      }),
    );
  });

  it('read from the other side has the same kind, cut and addition trading places', () => {
    fc.assert(
      fc.property(versions, (both) => {
        const { context } = sidesOf(both);
        const edits = editsOf(both);
        const turned = edits.map(({ ia, ib, from, to }) => ({ ia: ib, ib: ia, from: to, to: from }));
        const read = classify(turned, { a: context.b, b: context.a });
        expect(read.map(({ kind, inQuote }) => [mirrored(kind), inQuote])).toEqual(
          edits.map(({ kind, inQuote }) => [kind, inQuote]),
        );
      }),
    );
  });

  it('whose words stand in a part of another is found there, from either side', () => {
    const { context } = sidesOf({ a: 'river \u2060 mid\u00adstream  toString said said', b: '\u2060 river said' });
    const edits = editsOf({ a: context.a.text, b: context.b.text });
    expect(classify(edits, context).map(({ kind }) => kind)).toEqual(edits.map(({ kind }) => kind));
  });

  it('is classified in a line of 200,000 characters', () => {
    fc.assert(
      fc.property(longLine, hostileLine, (line, piece) => {
        expect(editsOf({ a: line, b: line.slice(0, 1000) + piece + line.slice(1000) })).toBeDefined();
      }),
      { numRuns: 8 },
    );
  });
});
