import { foldText } from '../text/characters.ts';
import { findDateline } from './dateline.ts';
import type { Draft } from './draft.ts';
import { isStoryText } from './draft.ts';

/** How far into the article a lede may be repeated, and how far below it the repeat may stand. */
const LAST_LEDE = 8;
const REACH = 8;
const FEWEST_WORDS = 8;
/** Characters in which the first words of a paragraph are found, to compare them before all the rest. */
const OPENING = 60;

/** The words of a passage, folded; marks are dropped, so that a change of quotes does not matter. */
const wordsOf = (passage: string) => foldText(passage).match(/[^\s!-/:-@[-`{-~…]+/g) ?? [];

/** A paragraph without its dateline. Most have no mark that could end one. */
function storyOf({ shape }: Draft): string {
  const mayHave = /[-–—:)\]/]/.test(shape.text.slice(0, 100));
  return shape.text.slice((mayHave && findDateline(shape.text)?.end) || 0).trimStart();
}

function sharedPrefix(words: readonly string[], other: readonly string[]): number {
  let n = 0;
  while (n < words.length && words[n] === other[n]) n++;
  return n;
}

/**
 * Ledes that stand above the headline and come again below it: by the index of the paragraph the index of the later one.
 * The repeat may run on over the start of the paragraph that follows, and a teaser that is cut off with dots still counts.
 */
export function findRepeats(drafts: readonly Draft[]): ReadonlyMap<number, number> {
  const repeats = new Map<number, number>();
  const prose: number[] = [];
  for (let i = 0; i < drafts.length && prose.length < LAST_LEDE + REACH; i++) if (isStoryText(drafts[i])) prose.push(i);
  const stories = prose.map((i) => storyOf(drafts[i] as Draft));
  const openings = stories.map((story) => wordsOf(story.slice(0, OPENING)).slice(0, 4).join(' '));
  for (let i = 0; i < Math.min(prose.length, LAST_LEDE); i++) {
    for (let j = i + 1; j < Math.min(prose.length, i + 1 + REACH); j++) {
      if (openings[i] !== openings[j]) continue;
      const lede = wordsOf(stories[i] as string);
      const later = wordsOf(`${stories[j]} ${stories[j + 1] ?? ''}`);
      if (sharedPrefix(lede, later) < Math.max(FEWEST_WORDS, lede.length * 0.8)) continue;
      repeats.set(prose[i] as number, prose[j] as number);
      break;
    }
  }
  return repeats;
}
