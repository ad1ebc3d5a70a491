import { describe, expect, it, vi } from 'vitest';
import { SAMPLE } from '../samples/index.ts';
import { collate, compareAhead } from './collate.ts';
import { toCollationFile } from './file.ts';
import { readStory } from './story.ts';

describe('a long piece of work', () => {
  it('tells when the articles were read, then of each pair that was compared', () => {
    const told: string[] = [];
    const progress = (what: string) => (done: number, total: number) => {
      if (Number.isInteger(done)) told.push(`${what} ${done} of ${total}`);
    };
    const texts = SAMPLE.texts.slice(0, 3);
    collate(readStory(texts, {}, progress('read')), {}, progress('compared'));
    expect(told.slice(-3)).toEqual(['read 3 of 3', 'compared 1 of 2', 'compared 2 of 2']);
  });
});

describe('comparing ahead', () => {
  const base = SAMPLE.texts[3]?.id ?? '';
  const bytes = (story: ReturnType<typeof readStory>) => JSON.stringify(toCollationFile(collate(story, { base }), []));

  it('changes nothing that is answered, however far it came', () => {
    const asked = bytes(readStory(SAMPLE.texts));
    const story = readStory(SAMPLE.texts);
    const steps = compareAhead(story);
    for (let i = 0; i < 7; i++) steps.next();
    expect(bytes(story)).toBe(asked);
    expect([...steps].length).toBe(SAMPLE.texts.length ** 2 - 7);
    expect(bytes(story)).toBe(asked);
  });

  it('leaves nothing to work out when another base is asked for', () => {
    const story = readStory(SAMPLE.texts);
    const steps = compareAhead(story, 0);
    for (let i = 0; i < SAMPLE.texts.length; i++) steps.next();
    const next = SAMPLE.texts[1]?.id ?? '';
    const asked = vi.spyOn(story, 'pairing');
    collate(story, { base: next });
    expect(asked).not.toHaveBeenCalled();
  });

  it('leaves out the article that was the base text already', () => {
    const story = readStory(SAMPLE.texts);
    expect([...compareAhead(story, 3)].length).toBe((SAMPLE.texts.length - 1) * SAMPLE.texts.length);
  });

  it('is done in a story of many articles for those that have a key, and for no more pairs than soon are compared', () => {
    const stepsOf = (count: number) => {
      const texts = Array.from({ length: count }, (_, i) => ({ id: `${i}.txt`, text: `The ferry sank at ${i}.` }));
      return [...compareAhead(readStory(texts))].length;
    };
    expect(stepsOf(13)).toBe(9 * 13);
    expect(stepsOf(100)).toBe(6 * 100);
  });
});
