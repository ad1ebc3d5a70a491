import { describe, expect, it } from 'vitest';
import { pastedStory } from './pasted.ts';
import { servedLibrary } from './served.ts';

describe('a served folder', () => {
  it('is read from the page’s data block', () => {
    const story = {
      title: 'ferry',
      texts: [{ id: 'a.txt', text: 'The ferry sank.' }],
      problems: [{ path: 'scan.pdf', reason: 'no text in it' }],
    };
    expect(servedLibrary(JSON.stringify({ title: 'Folder', stories: [story] }))).toEqual({
      title: 'Folder',
      stories: [story],
      problems: [],
    });
  });

  it('is none when the block is empty or holds something else', () => {
    for (const json of ['', ' ', 'null', '[]', '{}', '{"title":1,"stories":[]}', '{"title":"x"}', '<b>']) {
      expect(servedLibrary(json)).toBeNull();
    }
  });

  it('leaves out what is no text and no problem', () => {
    const library = servedLibrary('{"title":"x","stories":[{"title":"y","texts":[7,{"id":"a"}],"problems":[null]},3]}');
    expect(library).toEqual({ title: 'x', stories: [{ title: 'y', texts: [], problems: [] }], problems: [] });
  });
});

describe('pasted texts', () => {
  it('are compared with the agency’s copy, and called after their boxes', () => {
    const story = pastedStory('Wire.', 'Ours.');
    const [agency, ours] = story.texts;
    expect(story.base).toBe(agency?.id);
    expect(story.names?.[agency!.id]).toBe('Agency copy');
    expect(story.names?.[ours!.id]).toBe('Our version');
  });

  it('are one article when one box is empty', () => {
    expect(pastedStory(' \n', 'Ours.')).toMatchObject({ texts: [{ text: 'Ours.' }] });
    expect(pastedStory(' ', 'Ours.')).not.toHaveProperty('base');
  });
});
