import { bylineOf, isNameAlone } from './bylines.ts';
import { type Draft, isLoose, isStoryText, perhaps, type Verdicts, vocabularyOf, withVerdicts } from './draft.ts';
import type { Verdict } from './forms.ts';
import { isSection } from './furniture.ts';
import { opensList } from './promos.ts';
import { sharedWords, wordCount } from './shapes.ts';

/** A paragraph that breaks off: too long for a headline, and it does not end. */
const breaksOff = (draft: Draft | undefined) => draft !== undefined && isStoryText(draft) && !draft.shape.closes;

/** Most paragraphs above `end` end as sentences do, so that one that does not says something. */
function storyCloses(drafts: readonly Draft[], end: number): boolean {
  let prose = 0;
  let closed = 0;
  for (let i = 0; i < end; i++) {
    const draft = drafts[i] as Draft;
    if (!isStoryText(draft)) continue;
    prose++;
    if (draft.shape.closes) closed++;
  }
  return prose >= 3 && closed >= prose * 0.8;
}

/** A teaser's kicker: `DENIAL: The ministry said…`. */
const KICKER = /^[A-Z][A-Z '’-]{3,40}: [A-Z“"‘']/;

/**
 * Where teasers of other stories begin at the foot of a page: paragraphs that break off in mid sentence. A story can break
 * off too (behind a paywall), but only once and at its end, so a single one counts only when it has a kicker, or shares
 * hardly a word with the story; the first of several only when it is not plainly the story's own.
 */
function teasersFrom(drafts: readonly Draft[], lede: number): number {
  let from = drafts.length;
  let broken = 0;
  for (let i = drafts.length - 1; i > lede; i--) {
    const draft = drafts[i] as Draft;
    if (breaksOff(draft)) {
      from = i;
      broken++;
    } else if (isStoryText(draft)) break;
  }
  if (broken === 0 || !storyCloses(drafts, from)) return drafts.length;
  const story = vocabularyOf(drafts, (draft, i) => i < from && isStoryText(draft));
  const first = drafts[from] as Draft;
  const { shared, of } = sharedWords(first.shape.text, story);
  const share = of === 0 ? 1 : shared / of;
  if (broken === 1) return KICKER.test(first.shape.text) || (share < 0.1 && of >= 10) ? from : drafts.length;
  if (share < 0.5 || KICKER.test(first.shape.text)) return from;
  let next = from + 1;
  while (next < drafts.length && !breaksOff(drafts[next])) next++;
  return next;
}

/** Lines long enough for headlines, and not mostly figures, as results are. */
function areHeadlines(lines: readonly string[]): boolean {
  const words = lines.reduce((sum, line) => sum + wordCount(line), 0);
  const figures = lines.filter((line) => /\d\D+\d/.test(line)).length;
  return words >= lines.length * 5 && figures < lines.length * 0.5;
}

/** The line shares no word with the story, whose last paragraph is `last`. */
const isStrange = (drafts: readonly Draft[], line: string, last: number) =>
  sharedWords(
    line,
    vocabularyOf(drafts, (draft, i) => i <= last && isStoryText(draft)),
  ).shared === 0;

/** So few words are a tag or a button, not another story's headline. */
const TAG_WORDS = 4;

/**
 * What the page files the story under: a few words without a figure, below one of the page's own lines or among others like them.
 * Figures are results, which belong to the story.
 */
function areTags(drafts: readonly Draft[], lines: readonly number[]): boolean {
  const texts = lines.map((i) => (drafts[i] as Draft).shape.text);
  if (texts.some((text) => /\d/.test(text) || wordCount(text) > TAG_WORDS)) return false;
  const above = drafts[(lines[0] as number) - 1]?.verdict;
  return above?.certain === true && above.role === 'furniture';
}

/** Loose lines below the last of the story's paragraphs: several are links to other stories, one may be a signature. */
function looseEnds(drafts: readonly Draft[], last: number): Verdicts {
  const verdicts = new Map<number, Verdict>();
  const loose: number[] = [];
  for (let i = last + 1; i < drafts.length; i++) if (isLoose(drafts[i])) loose.push(i);
  const lines = loose.filter((i) => {
    const section = isSection((drafts[i] as Draft).shape.text);
    if (section) verdicts.set(i, perhaps('furniture'));
    return !section;
  });
  if ((drafts[last]?.shape.text ?? '').endsWith(':')) return verdicts;
  if (lines.length > 0 && areTags(drafts, lines)) {
    for (const i of lines) verdicts.set(i, perhaps('furniture'));
    return verdicts;
  }
  const only = lines.length === 1 ? (lines[0] as number) : -1;
  if (only >= 0) {
    const text = (drafts[only] as Draft).shape.text;
    if (isNameAlone(text) && wordCount(text) <= 3) verdicts.set(only, perhaps('byline'));
    else if (/^[-—–]{0,2} ?[A-Z]{2,6}$/.test(text)) verdicts.set(only, perhaps('credit'));
    else if (wordCount(text) >= 5 && isStrange(drafts, text, last)) verdicts.set(only, perhaps('promo'));
    return verdicts;
  }
  if (areHeadlines(lines.map((i) => (drafts[i] as Draft).shape.text)))
    for (const i of lines) verdicts.set(i, perhaps('promo'));
  return verdicts;
}

/** Lines under a label (`Most read`, `Related`) that look like headlines, wherever the list stands. */
export function readLists(drafts: readonly Draft[]): Verdicts {
  const verdicts = new Map<number, Verdict>();
  let inList = false;
  drafts.forEach((draft, i) => {
    if (draft.verdict?.role === 'promo' && opensList(draft.shape)) inList = true;
    else if (inList && isLoose(draft))
      verdicts.set(i, perhaps(wordCount(draft.shape.text) > 2 ? 'promo' : 'furniture'));
    else if (isStoryText(draft) || draft.verdict?.role === 'subhead') inList = false;
  });
  return verdicts;
}

/** What a note on the writer says of them behind their name. */
const ABOUT_WRITER =
  /^,? (?:is|was|covers|writes|reports|has (?:been|covered|written|reported)|joined|can be|works|based)\b/;

/** Notes at the end on those whom the bylines name: `Pia Stormont covers the courts for The Lantern.` */
function writersNotes(drafts: readonly Draft[], lede: number): Verdicts {
  const verdicts = new Map<number, Verdict>();
  const names = drafts.flatMap(({ verdict, shape }) =>
    verdict?.role === 'byline' ? (bylineOf(shape.text)?.crew ?? shape.text).split(/,? and |, | \| /) : [],
  );
  const writers = names.filter((name) => name.includes(' '));
  const isNote = ({ shape }: Draft) =>
    writers.some(
      (name) =>
        shape.text.toLowerCase().startsWith(name.toLowerCase()) && ABOUT_WRITER.test(shape.text.slice(name.length)),
    );
  for (let i = drafts.length - 1; i > lede && writers.length > 0; i--) {
    const draft = drafts[i] as Draft;
    if (isStoryText(draft) && !isNote(draft)) break;
    if (isStoryText(draft)) verdicts.set(i, perhaps('furniture'));
  }
  return verdicts;
}

/** Roles of what stands below the story, whose first paragraph is `lede`: teasers that break off, and links to other stories. */
export function readEnding(all: readonly Draft[], lede: number): Verdicts {
  const verdicts = new Map(writersNotes(all, lede));
  const drafts = withVerdicts(all, verdicts);
  const teasers = teasersFrom(drafts, lede);
  for (let i = teasers; i < drafts.length; i++) if (!drafts[i]?.verdict) verdicts.set(i, perhaps('promo'));
  let last = teasers - 1;
  while (
    last > lede &&
    !isStoryText(drafts[last]) &&
    drafts[last]?.verdict?.role !== 'subhead' &&
    !drafts[last]?.shape.text.endsWith(':')
  )
    last--;
  for (const [i, verdict] of looseEnds(drafts.slice(0, teasers), last)) verdicts.set(i, verdict);
  return verdicts;
}
