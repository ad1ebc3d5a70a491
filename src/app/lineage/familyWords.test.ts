import { describe, expect, it } from 'vitest';
import { lineageOf, readStory } from '../../engine/index.ts';
import { familyWords } from './familyWords.ts';

const LINES = [
  'A barge loaded with gravel rammed the old pier in Brel early on Tuesday, and nobody was hurt.',
  'Its skipper told Reuters that the rudder had failed him twice this month, and that he had reported it both times.',
  'The pier, which was built in 1881 for the herring fleet, is to be closed until divers have looked at it.',
];
const ALONE = 'BREL (AP) - Herring were sold from the back of a van on Wednesday since the pier of Brel is no more.\n';

function told(...texts: string[]) {
  const story = readStory(texts.map((text, i) => ({ id: `${i}.txt`, text })));
  return { lineage: lineageOf(story), articles: story.articles, nameOf: () => '' };
}

describe('what a family rests on', () => {
  const story = told(`BREL (Reuters) - ${LINES.join('\n')}\n`, `${LINES.join('\n')}\n`, ALONE);

  it('is the text that is shared, with whom and how much; then what is credited', () => {
    const [text, nearest, credit] = familyWords(story, 0);
    expect(text).toMatch(/^(?:100|9\d) % of its words stand in B \(\d+ of \d+\)\.$/);
    expect(nearest).toMatch(/^Of the other families C comes nearest: (?:\d+|under 1) % of its words/);
    expect(credit).toMatch(/^Besides, it credits Reuters and it speaks as Reuters in 1 place: that bears it out/);
  });

  it('of an article that stands alone says so, whatever it credits', () => {
    const words = familyWords(story, 2);
    expect(words[0]).toBe('No other article here is of its family.');
    expect(words.at(-1)).toContain('it credits AP');
  });

  it('of many members names the nearest, and lists the others', () => {
    const many = told(...Array.from({ length: 6 }, (_, i) => `${LINES.join('\n')}\nCopy of ${i}.\n`));
    const words = familyWords(many, 0);
    expect(words.filter((line) => line.includes('of its words stand in'))).toHaveLength(3);
    expect(words.find((line) => line.startsWith('And in'))).toMatch(/^And in E \d+ % and F \d+ %\.$/);
    expect(words.at(-1)).toBe('It credits nobody: the text alone tells.');
  });
});
