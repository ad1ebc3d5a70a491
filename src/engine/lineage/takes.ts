import type { Coverage } from './coverage.ts';
import type { CarryColumn, Evidence, EvidenceKind, LineageSpot, OwnPassage, Sureness } from './model.ts';
import { ownPassages } from './own.ts';
import type { StoryOfTexts } from './source.ts';
import { aheadSpots } from './tense.ts';
import { voiceSpots } from './voice.ts';

/** A family as takes are told from it. */
export interface FamilyOfTexts {
  /** The article that the others are measured by. */
  readonly measure: number;
  /** Its articles without copies, the fullest first. */
  readonly members: readonly number[];
  readonly agency: string | null;
  /** What each article carries of `measure`, by article. */
  readonly carried: readonly CarryColumn[];
}

/** An article that goes back to another take than the measuring text, and why. */
export interface OtherTake {
  readonly article: number;
  /** `earlier`: it was written before the measuring text; null: not known. */
  readonly time: 'earlier' | 'later' | null;
  readonly sure: Sureness;
  readonly evidence: readonly Evidence[];
}

/** Fewer words of its own than these may be any desk's. */
const LEAST_OWN = 20;
/** So many paragraphs elsewhere are hardly a desk's doing. */
const LEAST_MOVED = 3;
const LEAST_TENSES = 2;
/** What points to another take counts one each, a passage of its own in the agency's voice two. */
const ENOUGH = { possible: 2, probable: 3 } as const;

/** What a desk hardly does. Passages of its own, another order and something left out are a desk's daily work, all three together. */
const STRONG: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['ownVoice', 'tense', 'published']);

/**
 * Tells whether an article goes back to another take than the measuring text. It must have passages that the other lacks, or cutting
 * alone explains it; and more must point there, since a desk may add a passage too.
 */
export function otherTake(
  story: StoryOfTexts,
  coverage: Coverage,
  family: FamilyOfTexts,
  article: number,
): OtherTake | null {
  const { measure, agency } = family;
  const own = ownPassages(story, coverage, article, coverage.told(article, measure));
  const ownWords = own.reduce((sum, { words }) => sum + words, 0);
  if (ownWords < LEAST_OWN) return null;
  const { words, of } = coverage.wording[article]![measure]!;
  const isMostlyOwn = words < 0.5 * of;
  const credits = agency !== null && story.articles[article]!.fields.agency?.value === agency;
  // A staff story may quote the agency here and there; that makes it no take.
  if (isMostlyOwn && !credits) return null;
  const signs = signsOf(story, family, article, own);
  const points = signs.reduce((sum, { what }) => sum + (what === 'ownVoice' ? 2 : 1), 0) + (isMostlyOwn ? 2 : 0);
  if (points < ENOUGH.possible || !(isMostlyOwn || signs.some(({ what }) => STRONG.has(what)))) return null;
  const isSureOfTense = family.members.length > 2 || !signs.some(({ what }) => what === 'tense');
  const base: Evidence = { what: 'own', count: own.length, of: ownWords, other: measure, spots: own };
  return {
    article,
    time: timeOf(story, family, article, signs),
    sure: points >= ENOUGH.probable && isSureOfTense ? 'probable' : 'possible',
    evidence: [base, ...signs],
  };
}

function signsOf(
  story: StoryOfTexts,
  { measure, members, agency, carried }: FamilyOfTexts,
  article: number,
  own: readonly OwnPassage[],
): Evidence[] {
  const { inside, elsewhere } = carried[article]!;
  const voices = agency === null ? [] : voiceSpots(story, article, agency);
  const ownVoices = voices.filter((spot) => own.some(({ start, end }) => spot.start >= start && spot.end <= end));
  const others = members.filter((member) => member !== measure && member !== article);
  const tenses = aheadSpots(story, measure, article, others);
  const absent = inside.map((index): LineageSpot => spotOf(story, measure, index));
  const signs: Evidence[] = [];
  if (ownVoices.length > 0) signs.push({ what: 'ownVoice', count: ownVoices.length, spots: ownVoices });
  if (tenses.length >= LEAST_TENSES) signs.push({ what: 'tense', count: tenses.length, other: measure, spots: tenses });
  if (elsewhere >= LEAST_MOVED)
    signs.push({ what: 'order', count: elsewhere, other: measure, spots: movedSpots(story, measure, article) });
  if (absent.length > 0) signs.push({ what: 'absent', count: absent.length, other: measure, spots: absent });
  if (publishedApart(story, measure, article) !== 0)
    signs.push({ what: 'published', count: 1, other: measure, spots: [] });
  return signs;
}

/** A paragraph as a place. */
export function spotOf({ articles }: StoryOfTexts, article: number, paragraph: number): LineageSpot {
  const { start, end } = articles[article]!.paragraphs[paragraph]!;
  return { article, paragraph, start, end };
}

function movedSpots(story: StoryOfTexts, measure: number, article: number): LineageSpot[] {
  return story
    .shared(measure, article)
    .filter(({ elsewhere, part }) => elsewhere && !part)
    .flatMap(({ ib }) => ib.map((index) => spotOf(story, article, index)));
}

/** Which was published first, where both say a whole day: below 0 the article, above 0 the measuring text. */
function publishedApart({ articles }: StoryOfTexts, measure: number, article: number): number {
  const day = (index: number) => /^\d{4}-\d\d-\d\d/.exec(articles[index]!.fields.published?.value ?? '')?.[0];
  const [here, there] = [day(article), day(measure)];
  if (here === undefined || there === undefined || here === there) return 0;
  return here < there ? -1 : 1;
}

function timeOf(
  story: StoryOfTexts,
  { measure }: FamilyOfTexts,
  article: number,
  signs: readonly Evidence[],
): OtherTake['time'] {
  const published = publishedApart(story, measure, article);
  const isAhead = signs.some(({ what }) => what === 'tense');
  if (published > 0) return isAhead ? null : 'later';
  return published < 0 || isAhead ? 'earlier' : null;
}
