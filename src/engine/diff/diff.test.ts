import { describe, expect, it } from 'vitest';
import { apply, differenceOf, parse, rediff, sidesOf } from '../testing/notation.ts';
import { diffGroup, tooDifferent } from './diff.ts';
import { passageOf } from './passage.ts';

const isFound = (notation: string) => expect(rediff(notation)).toBe(notation);

describe('the diff finds', () => {
  it.each([
    'said [Kiev/Kyiv] on [/late ]Monday',
    '[/Late on ]Monday the dam broke[/ again].',
    'the dam[, which Halden built,/] broke',
    'It [broke/burst].',
    'nothing at all',
    '[/TORVIK (CPA) – ]The dam broke',
    'the [/Torvik ]dam',
    'his predecessor[/,] Mara Orlo',
    'he said[/:] it broke',
  ])('%s', isFound);

  it('nothing in common: one change', () => isFound('[one two three/vier fünf sechs]'));
  it('a version that is empty', () => isFound('[/The dam broke.]'));
});

describe('a unit is not cut', () => {
  it.each([
    ['a name with and without a hyphen', 'President Ro [Min Suk/Min-suk] left'],
    ['a possessive', 'the [mayor/mayor’s] house'],
    ['a contraction', 'they [didn’t/did not] leave'],
    ['an amount and its currency', 'cost [$35/$40] a head'],
    ['an amount and its scale', 'cost [$35 million/$40 million] in all'],
    ['an amount with and without its scale', 'cost [US$35m/$35 million] in all'],
    ['an amount and its percent', 'rose [4%/5%] then'],
    ['a day and its month', 'on [Jan. 12/Jan. 13] the dam'],
    ['a day and its month the other way round', 'on [12 January/13 January] the dam'],
    ['a measure', 'a hole [12 meters/39 feet] wide'],
    ['a compound', 'a [15-year-old/16-year-old] boy'],
    ['a range of years', 'from [1910-1945/1911-1945] on'],
    ['figures and a unit written together', 'at [7pm/7 pm] sharp'],
    ['a month that is cut short, with its day', 'by [November 5/Nov. 5] then'],
    ['a day told the other way round', 'by [5 November/Nov. 5] then'],
    ['an amount with its currency before or after it', 'cost [2,900 euros/€2,900] a year'],
    ['what stands in brackets', 'a radius of [12 meters (39 feet)/39 feet] and'],
    ['a letter with its accents', 'the [cafe\u0301/café\u0323] closed'],
  ])('%s', (_, notation) => isFound(notation));
});

describe('a sentence that only one side has', () => {
  it.each([
    ['before other words that begin the sentence of both', '[/The dam had held. ][He/The mayor] said so at noon.'],
    ['the same behind a sentence of both', 'It broke. [/The dam had held. ][He/The mayor] said so.'],
    ['before words that only the other side has', '[/The dam had held.][State radio/] CXR said so at noon.'],
    ['behind other words that end the sentence of both', 'They left [quietly/the town]. [/He never came back.]'],
    ['the same with a quotation that closes', 'She said: “They left [quietly/the town].”[/ “He never came back.”]'],
    ['and two of them', '[/It rained. It did not stop. ][He/The mayor] said so at noon.'],
  ])('is set apart %s', (_, notation) => isFound(notation));

  it.each([
    ['where both begin and end otherwise', 'It broke. [They left/Nobody stayed. Most went by boat]. It rained.'],
    ['where the change is inside a sentence of both', 'The dam [broke. It/held, and] fell at noon.'],
    ['at an abbreviation', 'They met [him/Mr. Orlo] on Monday.'],
  ])('is not told %s', (_, notation) => isFound(notation));
});

describe('dress is told apart from words', () => {
  it.each([
    ['quotation marks', 'called it ["/“]safe["/”] then'],
    ['an apostrophe, with its word', "the [mayor's/mayor’s] house"],
    ['a possessive apostrophe after its word', "the soldiers['/’] tents"],
    ['a comma that moves past a quotation mark', 'it is ["/“]safe[",/,”] she said'],
    ['a stop that moves past a quotation mark', 'it is ["/“]safe["./.”]'],
    ['the same with words added after it', 'sharing “a yard[”./.”][/ CPA]'],
    ['single marks for double ones, and a title', 'it is ["/‘]safe[,"/’,] [/Ms ]Orlo said'],
    ['capital letters, word beside word', 'Dam [breaks in north/Breaks In North]'],
    ['white space', 'the dam[/ ].'],
    ['a title beside a possessive', "in [/Ms ][Orlo's/Orlo’s] house"],
    ['a no-break space', 'the[ /\u00a0]dam'],
  ])('%s', (_, notation) => isFound(notation));
});

describe('a change is readable', () => {
  it.each([
    ['a stop word left between two changes goes with them', 'rain [fell on the town/came to the city] then'],
    ['a comma left between two changes keeps them apart', 'So [Vadu/Vado], [Halden’s/the northern] minister'],
    ['words beside a bracket', 'moved [340 metres (1,115 feet)/1,115 feet] [towards/toward] the bank'],
    ['a comma is set apart from words', 'from [the capital/Torvik][/,] he left'],
    ['verbs around one kept word stay apart', 'it [/had ]broken or [was/been] buried'],
    ['titles around names stay apart', '[/Mr ]Adair and [/Ms ]Orlo left'],
    ['words that change places are one change', 'taller than [was Orlo/Orlo was] once'],
    ['a dateline is one passage', '[TORVIK, Norrland (CPA) — /]Norrland’s government said [Sunday /]that it broke'],
    ['a clause begins after its comma or with it', 'the dam[/, built by Halden,], weakened, broke'],
    ['a sentence is added whole', 'It broke. [/It was old. ]It was gone.'],
    ['a repeated phrase is cut where it reads best', 'He left. [/He came back. ]He left again.'],
    ['a moved phrase is two changes', 'A court [on Monday /]charged a young man [/on Monday ]who fled'],
  ])('%s', (_, notation) => isFound(notation));
});

describe('paragraphs that are split or merged', () => {
  it('keep the border out of the changes', () => {
    const versions = { a: 'The dam broke. Nobody was hurt.', b: 'The dam broke.\nNobody was injured.' };
    const { changes } = differenceOf(versions);
    expect(changes.map(({ ia, ib }) => [ia, ib])).toEqual([[0, 1]]);
    expect(versions.b.slice(changes[0]!.to.start, changes[0]!.to.end)).toBe('injured');
  });

  it('cut a change at the border, after the sentence', () => {
    const versions = { a: 'It broke. Then she left. He stayed there.', b: 'It broke. Orlo spoke.\nThey stayed there.' };
    const { changes } = differenceOf(versions);
    const shown = changes.map(({ ia, ib, from, to }) => [
      ia,
      ib,
      versions.a.slice(from.start, from.end),
      versions.b.slice(to.start, to.end),
    ]);
    expect(shown).toEqual([
      [0, 0, 'Then she left', 'Orlo spoke'],
      [0, 1, 'He', 'They'],
    ]);
  });

  it('cut words that have nothing in common after their sentence', () => {
    const versions = { a: 'It broke. Then she left? He stayed', b: 'It broke. Orlo spoke!\nThey went' };
    const shown = differenceOf(versions).changes.map(({ ib, from, to }) => [
      ib,
      versions.a.slice(from.start, from.end),
      versions.b.slice(to.start, to.end),
    ]);
    expect(shown).toEqual([
      [0, 'Then she left', 'Orlo spoke'],
      [0, '?', '!'],
      [1, 'He stayed', 'They went'],
    ]);
  });

  it('are not left for a word that only the other side has whole', () => {
    const versions = { a: 'river$35m river', b: 'river\nriver$35m' };
    expect(apply(versions, differenceOf(versions).changes, { start: 0, end: versions.a.length })).toBe(
      'riverriver$35m',
    );
  });

  it('give added words to the paragraph in which they stand', () => {
    const versions = { a: 'It broke. He stayed.', b: 'It broke. Orlo spoke.\nBut he stayed.' };
    const { changes } = differenceOf(versions);
    expect(changes.map(({ ib, to }) => [ib, versions.b.slice(to.start, to.end)])).toEqual([
      [0, ' Orlo spoke.'],
      [1, 'But '],
      [1, 'he'],
    ]);
  });
});

describe('a part of a paragraph', () => {
  it('has its changes inside the part', () => {
    const { a, b } = sidesOf({ a: 'Rain fell. The dam broke.', b: 'The dam burst. Sun shone.' });
    const partA = { ...a, paragraphs: [passageOf(a.tokens, 7, { start: 11, end: 25 })] };
    const partB = { ...b, paragraphs: [passageOf(b.tokens, 3, { start: 0, end: 14 })] };
    expect(diffGroup(partA, partB).changes).toEqual([
      { ia: 7, ib: 3, from: { start: 19, end: 24 }, to: { start: 8, end: 13 } },
    ]);
  });
});

describe('what is kept', () => {
  it('is all of equal texts, none of others, and most of similar ones', () => {
    expect(differenceOf(parse('The dam broke.')).kept).toBe(1);
    expect(differenceOf(parse('[one apple/zwei birnen]')).kept).toBe(0);
    expect(differenceOf(parse('The dam at Torvik [broke/burst].')).kept).toBeGreaterThan(0.5);
  });

  it('is too little when only words of grammar are common', () => {
    const { kept } = differenceOf({
      a: 'The mayor of the town said that it was safe.',
      b: 'The dam to the north, that of Orlo, was broken.',
    });
    expect(tooDifferent(kept)).toBe(true);
  });
});

describe('passages that are too long', () => {
  const words = (from: number) => Array.from({ length: 2000 }, (_, i) => `w${from + i}`).join(' ');

  it('are one change between their equal ends, and say so', () => {
    const versions = { a: `First ${words(0)} last.`, b: `First ${words(5000)} last.` };
    const { changes, coarse } = differenceOf(versions);
    expect(coarse).toBe(true);
    expect(changes).toEqual([
      {
        ia: 0,
        ib: 0,
        from: { start: 6, end: versions.a.length - 6 },
        to: { start: 6, end: versions.b.length - 6 },
      },
    ]);
  });

  it('are compared word by word when little differs', () => {
    const versions = { a: `${words(0)} last ${words(0)}`, b: `${words(0)} final ${words(0)}` };
    expect(differenceOf(versions).coarse).toBe(false);
  });
});
