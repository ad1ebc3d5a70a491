import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationsOf } from './quotations.ts';

/** Lines of `shown` are paragraphs; `<` and `>` show where a quotation starts and ends. */
function shown(text: string): string {
  const paragraphs: { start: number; end: number }[] = [];
  for (let start = 0; start <= text.length; ) {
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    paragraphs.push({ start, end });
    start = end + 1;
  }
  let out = '';
  let at = 0;
  for (const { start, end } of quotationsOf(text, paragraphs)) {
    out += `${text.slice(at, start)}<${text.slice(start, end)}>`;
    at = end;
  }
  return out + text.slice(at);
}

describe('a quotation', () => {
  it.each([
    ['stands in curly marks', 'The mayor said <“it is over”>, then left.'],
    ['stands in straight marks', 'The mayor said <"it is over">, then left.'],
    ['ends after the comma or the stop', '<“It is over,”> she said. <“We left.”>'],
    ['may be two words in scare quotes', 'a <“dual-use”> item and a <"so-called"> one'],
    ['stands in single curly marks', '<‘It is over,’> she said of the mayor’s visit.'],
    ['stands in single straight marks', "<'It is over,'> she said of the mayor's visit."],
    ['does not end at a possessive', '<‘It is the soldiers’ fault, not ours,’> she said.'],
    ['ends at a possible possessive when nothing else ends it', 'the word <‘riots’> was used'],
    ['stands in guillemets', 'Il dit <« c’est fini »> et part; <»so«> und <«so»>.'],
    ['stands in low marks', 'Er sagte <„es ist vorbei“> und <‚ging‘>.'],
    ['stands in corner brackets', '市長は<「終わった」>と述べた。'],
    ['holds those inside it', '<“She told us ‘it is over’ and left,”> he said, <‘it was “over” then’>.'],
    ['may be closed in the other style', '<“It is over,"> she said, <"and done”>.'],
    ['ends with its paragraph when nothing closes it', 'She said <“it is over.>\nThen she left.'],
    ['runs over paragraphs', '<“It is over.>\n<“We left.”>\nThen nothing.'],
    ['runs over paragraphs in straight marks', '<"It is over.>\n<"We left.">\nThen nothing.'],
    ['may stand in brackets', 'the talks (<“over”>) ended'],
    ['may follow a dash', 'the talks—<“over”>—ended'],
  ])('%s', (_, text) => expect(shown(text.replace(/[<>]/g, ''))).toBe(text));
});

describe('no quotation', () => {
  it.each([
    ["is an apostrophe: the mayor's dogs' beds aren't here"],
    ['is a curly apostrophe: the mayor’s dogs’ beds aren’t here'],
    ["is what is left out: the '90s and rock 'n' roll of the ’80s".replace("'n'", "'n")],
    ['is an inch: a 5" pipe'],
    ['is a closing mark alone: it is over.” Then'],
    ['is a stray mark " between spaces'],
  ])('%s', (text) => expect(shown(text)).toBe(text));
});

const hostile = fc
  .array(
    fc.constantFrom(
      '"',
      "'",
      '“',
      '”',
      '‘',
      '’',
      '«',
      '»',
      '„',
      '「',
      '」',
      ' ',
      's',
      'word',
      '.',
      '\n',
      '\r\n',
      '\ud800',
      '漢',
      '1',
    ),
    {
      maxLength: 80,
    },
  )
  .map((parts) => parts.join(''));

describe('the quotations of an article', () => {
  it('are in order, do not overlap, and lie inside a paragraph', () => {
    fc.assert(
      fc.property(hostile, fc.nat(40), (text, middle) => {
        const cut = Math.min(middle, text.length);
        const paragraphs = [
          { start: 0, end: cut },
          { start: cut, end: text.length },
        ];
        let at = 0;
        for (const { start, end } of quotationsOf(text, paragraphs)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(paragraphs.some((p) => p.start <= start && end <= p.end)).toBe(true);
          at = end;
        }
      }),
    );
  });

  it('are found in 200,000 characters of one mark', () => {
    for (const unit of ['"', '“', '’', " 'a", ' ‘s’ a', '”', '"a" ']) {
      const text = unit.repeat(Math.ceil(200_000 / unit.length));
      expect(quotationsOf(text, [{ start: 0, end: text.length }])).toBeDefined();
    }
  });
});
