import { describe, expect, it } from 'vitest';
import { readStory } from '../index.ts';

const TEXT =
  'Ferry stays in port\n\nBy Jo Kim\n\nThe ferry to Skarn will not sail before Thursday, the harbour office said on Monday.';
const article = (fields?: { readonly [name: string]: string }) =>
  readStory([{ id: 'a.txt', text: TEXT, fields: { slugline: { value: 'FERRY', from: 'NITF' } } }], {
    ...(fields && { fields: { 'a.txt': fields } }),
  }).articles[0]!;

describe('fields that the reader corrects', () => {
  it('stand in the place of what the text and the format tell, and say whose they are', () => {
    const { fields } = article({ headline: 'No ferry today', byline: 'Ida Moen', slugline: 'FERRY-SKARN' });
    expect(fields.headline).toEqual({ value: 'No ferry today', from: 'the reader' });
    expect(fields.byline).toEqual({ value: 'Ida Moen', from: 'the reader' });
    expect(fields.slugline).toEqual({ value: 'FERRY-SKARN', from: 'the reader' });
  });

  it('are none where the reader says that there is none, and the text stays as it is', () => {
    const [before, after] = [article(), article({ byline: '' })];
    expect(before.fields.byline?.value).toBe('Jo Kim');
    expect(after.fields.byline).toBeUndefined();
    expect(after.text).toBe(before.text);
    expect(after.paragraphs).toEqual(before.paragraphs);
  });

  it('may be those of an article that is called like something else', () => {
    const story = readStory([{ id: 'constructor', text: TEXT }], { fields: { a: { byline: 'X' } } });
    expect(story.articles[0]!.fields.byline?.value).toBe('Jo Kim');
  });
});
