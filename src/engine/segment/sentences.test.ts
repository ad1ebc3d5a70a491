import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

/** Shows where the sentences begin, all but the first: `One. | Two.`, and `一。|二。` where no space stands between. */
function shown(text: string): string {
  let out = '';
  let at = 0;
  for (const { start } of sentencesOf(text, { start: 0, end: text.length }).slice(1)) {
    const piece = text.slice(at, start);
    out += piece.endsWith(' ') ? `${piece}| ` : `${piece}|`;
    at = start;
  }
  return out + text.slice(at);
}
const plain = (shownText: string) => shownText.replaceAll('| ', '').replaceAll('|', '');

describe('a sentence ends', () => {
  it.each([
    'The dam broke. | Nobody was hurt.',
    'Is it over? | Not yet! | Wait.',
    'She called it “a disgrace.” | The mayor left.',
    'They spoke “frankly”. | Then they left.',
    '“We went up. | We saw the water,” she said. | Then she left.',
    '"It was dark," he said. | "We heard it."',
    'They left.’ | ‘Nobody stayed.’',
    '“They left.” (CPA) | The mayor stayed.',
    'They left. (Meridian) | The mayor stayed.',
    'It rained (hard.) | Then it stopped.',
    'It stopped. | (It had rained.) | It rained again.',
    'The talks began at 3 p.m. | He left.',
    'He was born in the U.S. | She was not.',
    'He said “born in the U.S.” | Mayor Orlo was not.',
    'He worked for Halden Inc. | The company closed.',
    'Did they say no? | “No.” | It was a yes.',
    'She said no. | Ten people left.',
    'He came in Jan. | The others came later.',
    'And then ... | Nothing.',
    'And then… | Nothing.',
    'Some 40 fell in 2019. | 300 more fell in 2020.',
    'It is vitamin C. | The other is not.',
    '他说：“我们走。”|然后他走了。|她没有走。',
    '水位が上がった。|住民は避難した！|なぜか？',
    'He owns an old phone. | iPhones are new.',
    'They left . | Nobody stayed .',
    '[Mayor] Orlo left. | [She] stayed.',
  ])('%s', (text) => expect(shown(plain(text))).toBe(text));
});

describe('a sentence goes on', () => {
  it.each([
    'The team of Prof. Heng met Mr. Orlo and Gen. Adair.',
    'Troops from S. Korea and N. Carolina met J. K. Marsh and George W. Adair.',
    'On Jan. 13, U.S. officials met at 3 p.m. Tuesday in St. Orlo.',
    'She lives at No. 10 and reads Art. 9 and p. 40.',
    'Halden Inc. chief Mara Orlo left. | She was replaced.',
    'Halden Corp. Chairman Orlo left.',
    'The U.S. Senate and the U.S.-led group met at 9 a.m. EST on Monday.',
    'The dam held 4.18 million tons, or 1,300.5 a day.',
    '“Why?” she asked. | “Stop!” he said.',
    'We waited ... and waited.',
    'Yahoo! is a company.',
    '「行く。」と述べた。',
    'It is at 4.5.6 of www.example.org in the list.',
    '1. The dam broke. | 2. The mayor left.',
  ])('%s', (text) => expect(shown(plain(text))).toBe(text));
});

/** What is hard to cut: stops, closers, abbreviations, white space of all kinds, scripts without case, broken surrogates. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '.',
        '. ',
        '...',
        '?!',
        '。',
        '”',
        '"',
        ')',
        '(AP)',
        ' ',
        '\u00a0',
        '\r\n',
        'U.S.',
        'Prof',
        'the',
        'The',
        '\u00ad',
      ],
      ...['e\u0301', '😀', '\ud800', '漢', 'שלום', '\u202e', '1', '\u3000', ''],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('the sentences of a paragraph', () => {
  it('cover it but for the white space between them, in order', () => {
    fc.assert(
      fc.property(hostile, fc.nat(8), fc.nat(8), (text, from, less) => {
        const range = {
          start: Math.min(from, text.length),
          end: Math.max(Math.min(from, text.length), text.length - less),
        };
        let at = range.start;
        for (const { start, end } of sentencesOf(text, range)) {
          expect(start).toBeLessThan(end);
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          at = end;
        }
        expect(text.slice(at, range.end).trim()).toBe('');
      }),
    );
  });

  it('are found in 200,000 characters of one character', () => {
    for (const unit of ['.', 'a', ' ', '. ', ').', '"', 'U.', '。']) {
      const text = unit.repeat(Math.ceil(200_000 / unit.length));
      expect(sentencesOf(text, { start: 0, end: text.length })).toBeDefined();
    }
  });
});
