import { foldText } from '../text/characters.ts';
import { findDateline } from './dateline.ts';
import type { Draft } from './draft.ts';
import { isStoryText } from './draft.ts';

/** How far into the article a lede may be repeated, and how far below it the repeat may stand. */
const LAST_LEDE = 8;
const REACH = 8;
const FEWEST_WORDS = 8;

/** The words of a paragraph without its dateline, folded; marks are dropped, so that a change of quotes does not matter. */
function wordsOf(draft: Draft): string[] {
  const text = draft.shape.text;
  const story = text.slice(findDateline(text)?.end ?? 0);
  return foldText(story).match(/[^\s!-/:-@[-`{-~…]+/g) ?? [];
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
  const words = prose.map((i) => wordsOf(drafts[i] as Draft));
  for (let i = 0; i < Math.min(prose.length, LAST_LEDE); i++) {
    const lede = words[i] as string[];
    if (lede.length < FEWEST_WORDS) continue;
    for (let j = i + 1; j < Math.min(prose.length, i + 1 + REACH); j++) {
      const later = [...(words[j] as string[]), ...(words[j + 1] ?? [])];
      if (sharedPrefix(lede, later) < Math.max(FEWEST_WORDS, lede.length * 0.8)) continue;
      repeats.set(prose[i] as number, prose[j] as number);
      break;
    }
  }
  return repeats;
}
