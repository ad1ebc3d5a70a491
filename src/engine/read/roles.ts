import type { Paragraph, Role } from '../model.ts';
import type { Share } from '../progress.ts';
import { isNameAlone } from './bylines.ts';
import { readCaptions } from './captions.ts';
import { findDateline } from './dateline.ts';
import { type Draft, draftsOf, isLoose, isStoryText, perhaps, type Verdicts, withVerdicts } from './draft.ts';
import { readEnding, readLists } from './ending.ts';
import type { Verdict } from './forms.ts';
import { readLateHeadline, readOpening } from './opening.ts';
import { findRepeats } from './repeats.ts';
import { type Shape, wordCount } from './shapes.ts';

/** What each paragraph is by form. `certain` is false where other articles may overrule the role; body is never certain. */
export interface RolesByForm {
  readonly roles: readonly Role[];
  readonly certain: readonly boolean[];
  /** By index of a paragraph that anticipates a later one, the later one's index. */
  readonly repeats: ReadonlyMap<number, number>;
}

/** A short line alone between paragraphs of the story. */
function isSubhead(drafts: readonly Draft[], i: number): boolean {
  const { shape } = drafts[i] as Draft;
  if (!isLoose(drafts[i]) || shape.length > 80 || wordCount(shape.text) > 12 || /^[-•*·] /.test(shape.text))
    return false;
  return !isLoose(drafts[i - 1]) && !isLoose(drafts[i + 1]) && drafts.slice(i + 1, i + 6).some(isStoryText);
}

/** A name alone beside the line that says when it was published. */
const isSignature = (drafts: readonly Draft[], i: number) =>
  isNameAlone((drafts[i] as Draft).shape.text) &&
  [drafts[i - 1], drafts[i + 1]].some((beside) => beside?.verdict?.role === 'dateline');

/** A standfirst: one sentence between the headline and the byline, with the story below. */
function readStandfirst(drafts: readonly Draft[], lede: number): Verdicts {
  const { shape } = drafts[lede] as Draft;
  if (shape.length > 220 || /[.!?]["'”’]? ["'“‘]?[A-Z]/.test(shape.text) || findDateline(shape.text)) return new Map();
  if (drafts[lede - 1]?.verdict?.role !== 'headline') return new Map();
  let signed = false;
  let at = lede + 1;
  for (; at < drafts.length && !isStoryText(drafts[at]); at++) {
    const role = drafts[at]?.verdict?.role;
    const named = isLoose(drafts[at]) && isNameAlone((drafts[at] as Draft).shape.text);
    if (role === undefined && !named) return new Map();
    if (role === 'byline' || named) signed = true;
  }
  const story = drafts.slice(at, at + 3).filter(isStoryText).length;
  return signed && story === 3 ? new Map([[lede, perhaps('subhead')]]) : new Map();
}

/** Subheads of the story between `lede` and its last paragraph. */
function readSubheads(drafts: readonly Draft[], lede: number): Verdicts {
  const verdicts = new Map<number, Verdict>();
  for (let i = lede + 1; i < drafts.length; i++)
    if (isSubhead(drafts, i)) verdicts.set(i, perhaps(isSignature(drafts, i) ? 'byline' : 'subhead'));
  return verdicts;
}

/** The first paragraph of the story that does not merely anticipate a later one; -1 when there is none. */
const ledeOf = (drafts: readonly Draft[], repeats: ReadonlyMap<number, number>) =>
  drafts.findIndex((draft, i) => isStoryText(draft) && !repeats.has(i));

/** What the format gives stands, and where it gives the headline no other line is one. */
function withGiven(drafts: Draft[], given: Verdicts): Draft[] {
  if (given.size === 0) return drafts;
  const titled = [...given.values()].some(({ role }) => role === 'headline');
  const others = titled
    ? drafts.map((draft) => (draft.verdict?.role === 'headline' ? { ...draft, verdict: perhaps('subhead') } : draft))
    : drafts;
  return withVerdicts(others, given);
}

/**
 * What each paragraph is by form: its own first, then by its place in the article. In doubt it is body, since a sentence
 * of the story that is set aside is lost to the comparison, and a line of furniture that is not can be seen to be one.
 * `given` are the verdicts of the file's own format, by paragraph: they stand.
 */
export function rolesByForm(shapes: readonly Shape[], given: Verdicts = new Map(), share?: Share): RolesByForm {
  const formed = withVerdicts(draftsOf(shapes, share), given);
  const repeats = findRepeats(formed);
  const own = withVerdicts(formed, readCaptions(formed, ledeOf(formed, repeats)));
  const lede = ledeOf(own, repeats);
  let drafts: Draft[] = own;
  if (lede >= 0) {
    drafts = withVerdicts(drafts, readOpening(drafts, lede));
    drafts = withVerdicts(drafts, readLateHeadline(drafts, lede));
    drafts = withVerdicts(drafts, readLists(drafts));
    drafts = withVerdicts(drafts, readEnding(drafts, lede));
    drafts = withVerdicts(drafts, readSubheads(drafts, lede));
    drafts = withVerdicts(drafts, readStandfirst(drafts, lede));
  }
  drafts = withGiven(drafts, given);
  return {
    roles: drafts.map((draft) => draft.verdict?.role ?? 'body'),
    certain: drafts.map((draft) => draft.verdict?.certain ?? false),
    repeats,
  };
}

/** The paragraphs with their ¶ numbers, which count body paragraphs from 1. To be called again after a role has changed. */
export function numberParagraphs(paragraphs: readonly Paragraph[]): Paragraph[] {
  let number = 0;
  return paragraphs.map((paragraph) => {
    if (paragraph.role === 'body') return { ...paragraph, number: ++number };
    if (paragraph.number === undefined) return paragraph;
    const { number: _, ...rest } = paragraph;
    return rest;
  });
}
