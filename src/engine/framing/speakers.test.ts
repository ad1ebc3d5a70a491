import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../read/read.ts';
import { segment } from '../segment/segment.ts';
import { createLexicon } from '../segment/tokens.ts';
import { lower } from '../text/characters.ts';
import { spokenIn } from './speakers.ts';
import { BUILT_WITH, HELD_OUT } from './testing/spoken.ts';
import { readSpoken } from './testing/spokenNotation.ts';

const plain = (name: string) =>
  lower(name)
    .replace(/^(the|an?) /, '')
    .replaceAll('’', "'");

function spoken(text: string) {
  const { article } = readArticle({ id: 'story.txt', text }, {});
  const { quotations, sentences } = segment(article, createLexicon());
  const { dateline } = article.fields;
  return spokenIn({
    text,
    paragraphs: article.paragraphs,
    quotations,
    sentences,
    ...(dateline?.start === undefined || dateline.end === undefined
      ? {}
      : { dateline: { start: dateline.start, end: dateline.end } }),
  });
}

/** What was told right of the stories' statements, and what was told that nobody said. */
function measured(stories: readonly string[]) {
  const wrong: string[] = [];
  let count = 0,
    speaker = 0,
    extent = 0,
    sure = 0,
    spurious = 0;
  for (const notation of stories) {
    const { text, told } = readSpoken(notation);
    const { statements, voices } = spoken(text);
    const used = new Set<unknown>();
    for (const truth of told) {
      count++;
      const found = statements.filter((s) => s.start < truth.end && s.end > truth.start);
      const exact = found.find((s) => s.start === truth.start && s.end === truth.end);
      const best = exact ?? found[0];
      for (const s of found) used.add(s);
      const name = best?.voice === undefined ? null : plain((voices[best.voice] as { name: string }).name);
      const right = best !== undefined && (truth.speaker === null ? name === null : name === plain(truth.speaker));
      if (right) speaker++;
      if (exact) extent++;
      if (best?.sure === !truth.probably) sure++;
      if (!right || !exact)
        wrong.push(
          `${right ? 'extent' : 'speaker'}: ${truth.speaker} | ${text.slice(truth.start, truth.end)} → ${name} | ${best ? text.slice(best.start, best.end) : '—'}`,
        );
      else if (best?.sure !== !truth.probably)
        wrong.push(`sure: ${truth.speaker} | ${text.slice(truth.start, truth.end)} → ${best?.sure}`);
    }
    for (const s of statements)
      if (!used.has(s)) {
        spurious++;
        wrong.push(`spurious: ${text.slice(s.start, s.end)}`);
      }
  }
  return {
    count,
    speaker: speaker / count,
    extent: extent / count,
    sure: sure / count,
    spurious: spurious / count,
    wrong,
  };
}

describe('who says what', () => {
  const floors = { speaker: 0.9, extent: 0.95, sure: 0.9 };

  for (const [name, stories] of [
    ['the stories that the rules were built with', BUILT_WITH],
    ['stories held out', HELD_OUT],
  ] as const)
    it(`is told right in ${name}`, () => {
      const found = measured(stories);
      const wrong = found.wrong.join('\n');
      for (const [figure, floor] of Object.entries(floors))
        expect(found[figure as keyof typeof floors], `${figure}\n${wrong}`).toBeGreaterThanOrEqual(floor);
      expect(found.spurious, wrong).toBeLessThanOrEqual(0.05);
    });

  it('is measured on 120 statements at least, half of them held out', () => {
    const held = measured(HELD_OUT).count;
    expect(held + measured(BUILT_WITH).count).toBeGreaterThanOrEqual(120);
    expect(held).toBeGreaterThanOrEqual(60);
  });
});

/** `voice (probably)? "statement"` for each statement of a text. */
const heard = (text: string) => {
  const { statements, voices } = spoken(text);
  return statements.map(
    ({ voice, sure, start, end }) =>
      `${voice === undefined ? 'nobody' : voices[voice]?.name}${sure ? '' : ', probably'}: ${text.slice(start, end)}`,
  );
};

describe('a speaker', () => {
  it('behind a pronoun is the one who spoke last, not whom the words are about', () => {
    expect(
      heard(
        `Ana Torv said the pier was safe.\nOrsk and Pell were also to meet because Graun "had lost patience", she said.`,
      ),
    ).toEqual([
      'Ana Torv: the pier was safe',
      'Ana Torv, probably: Orsk and Pell were also to meet because Graun "had lost patience"',
    ]);
  });

  it('is not who is told, and not who is spoken of in a relative clause', () => {
    expect(heard('Ana Torv said she told Pell that "both sides should rest".')).toEqual([
      'Ana Torv: she told Pell that "both sides should rest"',
    ]);
    expect(heard('The charges name a guard, who the army said was hurt, and two others.')).toEqual([]);
  });

  it('asks: a request and a thought that are told are statements too', () => {
    expect(heard('At their talks in Brel in October, Ana Torv asked Orsk to meet in Pell.')).toEqual([
      'Ana Torv: to meet in Pell',
    ]);
    expect(heard('Mayor Ana Torv called on both sides not to lose patience.')).toEqual([
      'Ana Torv: not to lose patience',
    ]);
    expect(heard('Norland authorities believe it was a piece of the bridge.')).toEqual([
      'Norland authorities: it was a piece of the bridge',
    ]);
    expect(heard('Ana Torv was asked to leave, and was told to hurry.')).toEqual([]);
    expect(heard('Ana Torv invited Orsk to Pell.')).toEqual([]);
    expect(heard('Ana Torv thought little of the believers.')).toEqual([]);
  });

  it('needs words that are said: a law that is declared, a thing called names are none', () => {
    expect(heard('Pell, who declared martial law in December and was removed, had sought peace.')).toEqual([]);
  });

  it('of words in quotation marks alone is nobody', () => {
    expect(heard('China blocked exports of "dual-use" items to Norland.')).toEqual(['nobody: "dual-use"']);
  });

  it('carries over to a second verb of the sentence', () => {
    expect(heard('Local residents reported hearing a boom but said they saw nothing strange.')).toEqual([
      'Local residents: they saw nothing strange',
    ]);
  });

  it('with a phrase that describes them keeps their name', () => {
    expect(
      heard('Rosa Marn, a spokeswoman and wife of the president, Dario Orte, said on Sunday that it was small.'),
    ).toEqual(['Rosa Marn: it was small']);
    expect(heard('"It may rain," Ben Hardy, an expert at the college told the Echo.')).toEqual([
      'Ben Hardy: "It may rain,"',
    ]);
  });
});

describe('the ranges of statements', () => {
  const hostile = fc.array(
    fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      'said',
      'Ana Torv',
      'he',
      'that',
      ',',
      '.',
      '\n',
      'according to',
      'the ministry',
      'and',
      'called',
      ':',
      '—',
      'was late',
    ),
    { maxLength: 60 },
  );
  it('lie inside their paragraph, in order, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const text = words.join(' ');
        const { statements, voices } = spoken(text);
        let last = 0;
        for (const s of statements) {
          expect(s.start).toBeGreaterThanOrEqual(last);
          expect(s.end).toBeGreaterThan(s.start);
          expect(text.slice(s.start, s.end)).not.toContain('\n');
          for (const q of s.quoted) expect(q.start >= s.start && q.end <= s.end).toBe(true);
          if (s.voice !== undefined) expect(voices[s.voice]).toBeDefined();
          last = s.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
