import type { Edit, Pair } from '../model.ts';
import type { LineageSpot } from './model.ts';
import type { StoryOfTexts } from './source.ts';

const PAST = new Set(['was', 'were', 'had', 'did', 'would', 'could', 'might']);
const NOW = new Set([
  'is',
  'are',
  'am',
  'has',
  'have',
  'do',
  'does',
  'will',
  'can',
  'may',
  'shall',
  'expects',
  'plans',
]);

/** Whether words tell of the past, of now or what is to come, or say neither. */
function timeOf(words: string): 'past' | 'now' | null {
  const said = words.toLowerCase().split(/[^\p{L}]+/u);
  if (said.some((word) => PAST.has(word))) return 'past';
  if (said.some((word) => NOW.has(word))) return 'now';
  return said.some((word) => /[a-z]{2}ed$/.test(word)) ? 'past' : null;
}

const touches = (edit: Edit, other: Edit) => edit.from.start < other.from.end && edit.from.end > other.from.start;

/** Whether this version carries the paragraph and has nothing else in this place. */
const agrees = (pair: Pair, edit: Edit) =>
  pair.groups.some(({ ia, rewritten }) => !rewritten && ia.includes(edit.ia)) &&
  !pair.edits.some((other) => touches(edit, other));

/**
 * Where an article tells as present or to come what the measuring text tells as past: it may have been written before the event. A
 * desk that prints a day later turns tenses the other way, so only what a third version tells as past too is counted, where one
 * carries the passage; an article that is past where the other is present is no evidence at all.
 *
 * @param others further versions, not copies of either
 */
export function aheadSpots(
  story: StoryOfTexts,
  measure: number,
  article: number,
  others: readonly number[],
): LineageSpot[] {
  const { edits } = story.compared(measure, article);
  const text = (index: number, { start, end }: { start: number; end: number }) =>
    story.articles[index]!.text.slice(start, end);
  const times = edits
    .filter(({ kind, inQuote }) => kind === 'tense' && !inQuote)
    .map((edit) => ({ edit, there: timeOf(text(measure, edit.from)), here: timeOf(text(article, edit.to)) }));
  const ahead = times.filter(({ there, here }) => there === 'past' && here === 'now');
  const behind = times.filter(({ there, here }) => there === 'now' && here === 'past');
  const told = ahead.filter(
    ({ edit }) => others.length === 0 || others.some((other) => agrees(story.compared(measure, other), edit)),
  );
  if (told.length <= behind.length) return [];
  return told.map(({ edit }) => ({ article, paragraph: edit.ib, ...edit.to }));
}
