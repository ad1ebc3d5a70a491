import { findDateline } from './dateline.ts';
import { type Draft, isLoose, isStoryText, perhaps, type Verdicts } from './draft.ts';
import type { Verdict } from './forms.ts';
import { namesHouseAtEnd } from './pictures.ts';

/** So many paragraphs of the story have to follow what is taken for a caption above it. */
const STORY = 3;
const LONGEST = 320;
/** A picture's slug: `FLOODS-SARN`, `SARN FLOOD 2`. */
const SLUG = /^[A-Z0-9]{2,}(?:[-/ ][A-Z0-9]+){1,4}$/;

const fold = (draft: Draft) =>
  draft.shape.text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * A picture's text between the headline and the story: its agency stands in brackets at its end, and the story, which begins
 * below it, has no reason to credit its first sentence alone.
 */
function isAboveStory(drafts: readonly Draft[], at: number): boolean {
  const { shape, verdict } = drafts[at] as Draft;
  if (verdict || shape.headlike || shape.length > LONGEST || !namesHouseAtEnd(shape)) return false;
  if (findDateline(shape.text) || !drafts.slice(0, at).some((draft) => isLoose(draft))) return false;
  let story = 0;
  for (let i = at + 1; i < drafts.length && story < STORY; i++) if (isStoryText(drafts[i])) story++;
  return story === STORY;
}

/**
 * Captions that only their place tells: one above the story whose agency closes it, and the text that a screen reader is given for
 * a picture, which says what the caption beside it says. `lede` is the first paragraph that reads as story text.
 */
export function readCaptions(drafts: readonly Draft[], lede: number): Verdicts {
  const verdicts = new Map<number, Verdict>();
  for (let i = 0; i <= lede; i++) if (isAboveStory(drafts, i)) verdicts.set(i, perhaps('caption'));
  drafts.forEach((draft, i) => {
    if (draft.verdict?.role !== 'caption') return;
    const caption = fold(draft);
    for (const at of [i - 1, i + 1]) {
      const beside = drafts[at];
      if (!beside || beside.verdict) continue;
      const words = fold(beside);
      if (words.length >= 24 && caption.includes(words)) verdicts.set(at, perhaps('caption'));
      else if (at < i && SLUG.test(beside.shape.text)) verdicts.set(at, perhaps('furniture'));
    }
  });
  return verdicts;
}
