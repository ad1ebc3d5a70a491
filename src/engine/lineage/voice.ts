import { TOKEN } from '../model.ts';
import type { LineageSpot } from './model.ts';
import type { StoryOfTexts } from './source.ts';

/** What stands before the agency where a text speaks as it: `told AFP`, `seen by Reuters`, `an interview with The Associated Press`. */
const BEFORE = new Set(['told', 'tells', 'by', 'with']);
/** An agency's name has no more words than this. */
const LONGEST = 4;

/** Where the body of an article speaks as the agency: from the verb to its name. */
export function voiceSpots(story: StoryOfTexts, article: number, agency: string): LineageSpot[] {
  const { text, paragraphs } = story.articles[article]!;
  const { tokens, paragraphTokens } = story.segmented[article]!;
  const spots: LineageSpot[] = [];
  for (const { index, role } of paragraphs) {
    if (role !== 'body') continue;
    const { start, end } = paragraphTokens[index]!;
    for (let t = start; t < end; t++) {
      if (tokens.kind[t] !== TOKEN.word) continue;
      const from = tokens.start[t]!;
      if (!BEFORE.has(text.slice(from, tokens.start[t + 1]!).toLowerCase())) continue;
      const named = nameAfter(t + 1, end);
      if (named >= 0) spots.push({ article, paragraph: index, start: from, end: named });
    }
  }
  return spots;

  /** Where the agency's name ends that begins after this token; -1 when none does. */
  function nameAfter(after: number, end: number): number {
    let words = 0;
    for (let t = after; t < end && words < LONGEST; t++) {
      if (tokens.kind[t] === TOKEN.space) continue;
      words++;
      const to = tokens.start[t + 1]!;
      if (story.isAgency(text.slice(tokens.start[after]!, to).trim(), agency)) return to;
    }
    return -1;
  }
}
