import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../samples/index.ts';
import { collate, compareAhead } from './collate.ts';
import { toCollationFile } from './file.ts';
import { readStory } from './story.ts';

describe('comparing ahead', () => {
  const base = SAMPLE.texts[3]?.id ?? '';
  const bytes = (story: ReturnType<typeof readStory>) => JSON.stringify(toCollationFile(collate(story, { base }), []));

  it('changes nothing that is answered, however far it came', () => {
    const asked = bytes(readStory(SAMPLE.texts));
    const story = readStory(SAMPLE.texts);
    const steps = compareAhead(story);
    for (let i = 0; i < 7; i++) steps.next();
    expect(bytes(story)).toBe(asked);
    expect([...steps].length).toBe(SAMPLE.texts.length * (SAMPLE.texts.length - 1) - 7);
    expect(bytes(story)).toBe(asked);
  });

  it('is not done for a story of many articles', () => {
    const many = Array.from({ length: 13 }, (_, i) => ({ id: `${i}.txt`, text: SAMPLE.texts[0]?.text ?? '' }));
    expect([...compareAhead(readStory(many))]).toEqual([]);
  });
});
