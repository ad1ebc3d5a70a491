/** A story from texts that were pasted on the first screen. */
import type { StorySource } from '../state/model.ts';

const AGENCY = 'agency-copy.txt';
const OURS = 'our-version.txt';

/** The story of the two boxes. An empty box gives no article; the agency's copy is what the other is read against. */
export function pastedStory(agency: string, ours: string): StorySource {
  const texts = [
    { id: AGENCY, text: agency },
    { id: OURS, text: ours },
  ].filter(({ text }) => text.trim() !== '');
  return {
    title: 'Pasted texts',
    texts,
    problems: [],
    names: { [AGENCY]: 'Agency copy', [OURS]: 'Our version' },
    ...(agency.trim() === '' ? {} : { base: AGENCY }),
    ...(texts.length === 2 ? { layout: 'pair' } : {}),
  };
}
