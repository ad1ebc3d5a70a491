import { describe, expect, it } from 'vitest';
import { collate } from '../collate.ts';
import { readStory } from '../story.ts';
import { tallyOf } from '../tallyOf.ts';
import type { Practice, StyleRule } from './model.ts';

/** What texts do by one rule, in order. */
function practices(rule: StyleRule, ...texts: readonly string[]): readonly Practice[] {
  const story = readStory(texts.map((text, i) => ({ id: `${i}.txt`, text })));
  return tallyOf(story, collate(story)).style.filter((practice) => practice.rule === rule);
}

const style = (text: string, rule: StyleRule) => practices(rule, text)[0];
const paragraphs = (...all: readonly string[]) => `${all.join('\n\n')}\n`;

const CREW = 'Dana Vesk, who leads the repair crew, counted eleven broken piles and sent two divers down before noon.';
const VESK =
  'Vesk said the piles could be replaced by spring, and that the fishing fleet would berth at Tamber until then.';
const MARKET = 'Vesk promised that carts would bring the catch across the bridge each morning before the market opens.';
const TOLL =
  'The bridge toll, which Vesk called a nuisance, will not be raised before the end of the year, the council said.';

describe('house style', () => {
  it('tells American from British spelling, with the exception', () => {
    const text = paragraphs(
      'Neighbors favored the color of the harbor and kept on fuelling the labor dispute all winter long.',
    );
    const found = style(text, 'spelling');
    expect(found).toMatchObject({ does: 'American', of: 5 });
    expect(found?.exceptions.map(({ start, end }) => text.slice(start, end))).toEqual(['fuelling']);
  });

  it('takes no word of one spelling for either', () => {
    const text =
      'An imprecise uprising, otherwise prized, was promised by four award winners moving forward on a capsized ship of good size.';
    expect(style(paragraphs(text), 'spelling')).toMatchObject({ does: '', of: 0 });
  });

  it('shows a date that is an exception whole, and counts no day of any week', () => {
    const text = paragraphs(
      'The harbor froze on Monday and the council met on Tuesday, before the vote of Friday and the fair of Aug. 15.',
      'Vesk sells eels in the Saturday market, and every Sunday the ferry brings the catch across from the other bank.',
    );
    const found = style(text, 'dayWords');
    expect(found).toMatchObject({ does: 'weekday', count: 3, of: 4 });
    expect(found?.exceptions.map(({ start, end }) => text.slice(start, end))).toEqual(['Aug. 15']);
  });

  it('says nothing with fewer than two places', () => {
    const found = style(
      paragraphs('The harbor froze over in the night, and the boats lay still until the morning.'),
      'spelling',
    );
    expect(found).toMatchObject({ does: '', of: 1 });
  });

  it('leaves quotations out', () => {
    const text =
      'The harbor froze. “The labour, the colour, the honour,” said the old keeper of the neighboring light.';
    expect(style(paragraphs(text), 'spelling')).toMatchObject({ does: 'American', of: 2 });
  });

  it('sees courtesy titles and who goes without', () => {
    const titled = paragraphs(CREW, `Ms ${VESK}`, `Ms ${MARKET}`, TOLL);
    expect(style(titled, 'courtesyTitles')).toMatchObject({ does: 'Ms', count: 2, of: 3 });
    expect(style(paragraphs(CREW, VESK, MARKET, TOLL), 'courtesyTitles')).toMatchObject({ does: 'none', of: 3 });
  });

  it('sees where the comma stands, by quotations that begin within a sentence', () => {
    const whole = '“I am old,” he said at the gate of the yard. “It is late,” he said.';
    const inside = paragraphs(`He called it “a very sad sight,” and the pier “a ruin.” ${whole}`);
    expect(style(inside, 'commaAndQuote')).toMatchObject({ does: 'inside', of: 2 });
    const outside = paragraphs(`He called it “a very sad sight”, and the pier “a ruin”. ${whole}`);
    expect(style(outside, 'commaAndQuote')).toMatchObject({ does: 'outside', of: 2 });
    expect(style(inside, 'quotationMarks')).toMatchObject({ does: 'curly', of: 4 });
  });

  it('sees days, figures and percent', () => {
    const text = paragraphs(
      'On Tuesday the two ships met three others, and on Friday, Jan. 9, the sale of 12% was 4 percent down, or 9%, by a May 5 count.',
    );
    expect(style(text, 'dayWords')).toMatchObject({ does: 'weekday and date', of: 4 });
    expect(style(text, 'numbers')).toMatchObject({ does: 'two to nine in words', count: 2, of: 2 });
    expect(style(text, 'percent')).toMatchObject({ does: '%', count: 2, of: 3 });
  });

  it('sees the comma before the last of three, and takes no opening for a list', () => {
    const text =
      'The boats brought salt, wool, and oil to the pier. She sold rope, tar, and nails there. On Monday, Vesk and Oru left.';
    expect(style(paragraphs(text), 'serialComma')).toMatchObject({ does: 'comma', of: 2 });
  });

  it('tells hyphen or space in given names by names that stand both ways in the story', () => {
    const names =
      'Minister Han Jin-ho met Ambassador Seo Min-ah at the harbor, and both praised the crew of the lost tug.';
    const spaced = names.replace('Jin-ho', 'Jin Ho').replace('Min-ah', 'Min Ah');
    const found = practices('givenNames', paragraphs(names, VESK), paragraphs(spaced, VESK));
    expect(found.map(({ does }) => does)).toEqual(['hyphen', 'space']);
    expect(practices('givenNames', paragraphs(names, VESK)).map(({ does }) => does)).toEqual(['']);
  });
});
