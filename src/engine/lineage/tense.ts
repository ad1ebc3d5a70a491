import type { Change, Range } from '../model.ts';
import type { LineageSpot } from './model.ts';
import type { PassageDifference, StoryOfTexts } from './source.ts';

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

/** A change of so many words is another sentence, not another tense. */
const LONGEST = 5;

const touches = (change: Change, other: Change) =>
  change.from.start < other.from.end && change.from.end > other.from.start;

/** Whether this version carries the paragraph and has nothing else in this place. */
const agrees = (passages: readonly PassageDifference[], change: Change) => {
  const passage = passages.find(({ ia, apart }) => !apart && ia.includes(change.ia));
  return passage !== undefined && !passage.changes.some((other) => touches(change, other));
};

/**
 * Where an article tells as present or to come what the measuring text tells as past: it may have been written before the event. A
 * desk that prints a day later turns tenses the other way, so only what a third version tells as past too is counted, where one
 * carries the passage; an article that is past where the other is present is no evidence at all. What is quoted says nothing.
 *
 * @param others further versions, not copies of either
 */
export function aheadSpots(
  story: StoryOfTexts,
  measure: number,
  article: number,
  others: readonly number[],
): LineageSpot[] {
  const words = (index: number, { start, end }: Range) => story.articles[index]!.text.slice(start, end);
  const isShort = (text: string) => text.trim().split(/\s+/).length <= LONGEST;
  const times = story
    .differences(measure, article)
    .filter(({ apart }) => !apart)
    .flatMap(({ changes }) => changes)
    .filter((change) => !isQuoted(story, measure, change.from) && !isQuoted(story, article, change.to))
    .map((change) => ({ change, there: words(measure, change.from), here: words(article, change.to) }))
    .filter(({ there, here }) => isShort(there) && isShort(here))
    .map(({ change, there, here }) => ({ change, there: timeOf(there), here: timeOf(here) }));
  const ahead = times.filter(({ there, here }) => there === 'past' && here === 'now');
  const behind = times.filter(({ there, here }) => there === 'now' && here === 'past');
  const told = ahead.filter(
    ({ change }) => others.length === 0 || others.some((other) => agrees(story.differences(measure, other), change)),
  );
  if (told.length <= behind.length) return [];
  return told.map(({ change }) => ({ article, paragraph: change.ib, ...change.to }));
}

const isQuoted = ({ segmented }: StoryOfTexts, article: number, { start, end }: Range) =>
  segmented[article]!.quotations.some((quotation) => quotation.start <= start && end <= quotation.end);
