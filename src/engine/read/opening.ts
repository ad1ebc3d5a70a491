import { isNameAlone } from './bylines.ts';
import { type Draft, isLoose, isStoryText, perhaps, type Verdicts, vocabularyOf } from './draft.ts';
import type { Verdict } from './forms.ts';
import { isBareMark, isSection } from './furniture.ts';
import { opensList } from './promos.ts';
import { sharedWords, wordCount } from './shapes.ts';

/** A line above the story, and how much it has in common with what the story says. */
interface Candidate {
  readonly index: number;
  readonly words: number;
  /** Content words that stand in the story's first paragraphs, and their share of the line's content words. */
  readonly shared: number;
  readonly share: number;
}

/** From this many loose lines on what stands above the story is a list of other stories. */
const LIST = 5;

function candidatesOf(drafts: readonly Draft[], lede: number): Candidate[] {
  if (!drafts.slice(0, lede).some(isLoose)) return [];
  const story = vocabularyOf(drafts, (draft, i) => i >= lede && isStoryText(draft), 6);
  const candidates: Candidate[] = [];
  for (let index = 0; index < lede; index++) {
    const draft = drafts[index] as Draft;
    if (!isLoose(draft)) continue;
    const { shared, of } = sharedWords(draft.shape.text, story);
    candidates.push({ index, words: wordCount(draft.shape.text), shared, share: of === 0 ? 0 : shared / of });
  }
  return candidates;
}

/** The line has so much in common with the story that it is about it. */
const tells = ({ shared, share }: Candidate) => shared >= 2 && share >= 0.25;

/** Several bullets stand between or before the lines above the story. */
function isBulleted(drafts: readonly Draft[], lede: number): boolean {
  let bullets = 0;
  for (let i = 0; i < lede; i++) {
    const { shape } = drafts[i] as Draft;
    if (isBareMark(shape) || /^[-•*·] \S/.test(shape.text)) bullets++;
  }
  return bullets >= 3;
}

/** Nothing but bylines, dates and the like stands between two candidates: no bullet and no promo. */
function touch(drafts: readonly Draft[], a: number, b: number): boolean {
  for (let i = a + 1; i < b; i++) {
    const { verdict, shape } = drafts[i] as Draft;
    if (!verdict || verdict.role === 'promo' || isBareMark(shape)) return false;
  }
  return true;
}

/**
 * Which candidate is the headline. The real one shares words with the story; other stories' headlines don't. In a list the
 * last group of such lines counts, the one right before the story; else the first. Where no line shares any words a list's
 * last line is it, or the first of a few.
 */
function headlineAmong(
  drafts: readonly Draft[],
  candidates: readonly Candidate[],
  list: boolean,
): Candidate | undefined {
  const most = candidates.reduce((max, c) => Math.max(max, c.shared), 0);
  const strong = candidates.filter((c) => c.shared >= Math.max(2, most * 0.6) && c.share >= 0.25);
  let headline = list
    ? candidates.filter(tells).at(-1)
    : (candidates.find((c) => tells(c) && c.words >= 4) ?? strong[0]);
  if (!headline) return list ? candidates.at(-1) : (candidates.find((c) => c.words >= 3) ?? candidates[0]);
  if (!list) return headline;
  for (let i = candidates.indexOf(headline) - 1; i >= 0; i--) {
    const before = candidates[i] as Candidate;
    if (!tells(before) || !touch(drafts, before.index, headline.index)) break;
    headline = before;
  }
  return headline;
}

/** What a loose line above the story is, once the headline is known. */
function besideHeadline(candidate: Candidate, headline: Candidate, list: boolean): Verdict | undefined {
  const bare = candidate.words <= 3 && candidate.shared === 0;
  if (candidate.index > headline.index && bare && !list) return perhaps('furniture');
  if (candidate.index > headline.index)
    return list && candidate.shared === 0 ? perhaps(candidate.words > 2 ? 'promo' : 'credit') : perhaps('subhead');
  if (list) return perhaps(candidate.words <= 2 ? 'furniture' : 'promo');
  if (candidate.words <= 3)
    return candidate.shared > 0 && candidate.words > 2 ? perhaps('subhead') : perhaps('furniture');
  return candidate.shared > 0 ? perhaps('subhead') : perhaps('promo');
}

/**
 * Roles of what stands above the story, whose first paragraph is `lede`: the headline, what stands with it, names alone as
 * bylines, and lists of other stories.
 */
export function readOpening(drafts: readonly Draft[], lede: number): Verdicts {
  const verdicts = new Map<number, Verdict>();
  const all = candidatesOf(drafts, lede).filter((c) => {
    const section = isSection((drafts[c.index] as Draft).shape.text);
    if (section) verdicts.set(c.index, perhaps('furniture'));
    return !section;
  });
  const named = new Set(all.filter((c) => isName((drafts[c.index] as Draft).shape.text, c)));
  const candidates = all.length > named.size ? all.filter((c) => !named.has(c)) : all;
  const list = candidates.length >= LIST || isBulleted(drafts, lede) || labeled(drafts, candidates);
  const headline = headlineAmong(drafts, candidates, list);
  if (!headline) return verdicts;
  verdicts.set(headline.index, perhaps('headline'));
  for (const candidate of candidates) {
    const verdict = candidate === headline ? undefined : besideHeadline(candidate, headline, list);
    if (verdict) verdicts.set(candidate.index, verdict);
  }
  for (const name of named)
    if (!verdicts.has(name.index))
      verdicts.set(name.index, perhaps(name.index > headline.index ? 'byline' : 'furniture'));
  return verdicts;
}

/**
 * A headline below what stands first in the file (the text of a picture, a summary), where none stands above it: a line
 * alone among the first few that says what the story says.
 */
export function readLateHeadline(drafts: readonly Draft[], lede: number): Verdicts {
  if (drafts.some((draft) => draft.verdict?.role === 'headline')) return new Map();
  for (let i = lede + 1; i <= lede + 2 && i < drafts.length - 2; i++) {
    if (!isLoose(drafts[i]) || isLoose(drafts[i + 1])) continue;
    const story = vocabularyOf(drafts, (draft, at) => at > i && at < i + 5 && isStoryText(draft));
    const { shared, of } = sharedWords((drafts[i] as Draft).shape.text, story);
    if (shared < 3 || shared < of * 0.4) continue;
    const pictured = i === lede + 2 && (drafts[lede + 1] as Draft).verdict?.role === 'credit';
    return new Map([[i, perhaps('headline')], ...(pictured ? [[lede, perhaps('caption')] as const] : [])]);
  }
  return new Map();
}

/** A name, perhaps with a place; the place may well stand in the story too. */
const isName = (line: string, { shared }: Candidate) => isNameAlone(line) && (shared < 2 || / in [A-Z]/.test(line));

/** A label such as `Most read` stands over several of the lines. */
const labeled = (drafts: readonly Draft[], candidates: readonly Candidate[]) =>
  candidates.length >= 3 &&
  drafts.slice(0, (candidates.at(-1) as Candidate).index).some((draft) => opensList(draft.shape));
