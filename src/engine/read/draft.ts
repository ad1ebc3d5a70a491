import type { Role } from '../model.ts';
import { type Share, tell } from '../progress.ts';
import { formOf, type Verdict } from './forms.ts';
import { contentWords, type Shape } from './shapes.ts';

/** A paragraph while its role is being found. `verdict` is missing as long as nothing but `body` speaks for it. */
export interface Draft {
  readonly shape: Shape;
  readonly verdict?: Verdict;
}

/** Roles found for some paragraphs, by index; what is not among them keeps the verdict that it had. */
export type Verdicts = ReadonlyMap<number, Verdict>;

/** The paragraphs with what each is by its own form. */
export const draftsOf = (shapes: readonly Shape[], share?: Share): Draft[] =>
  shapes.map((shape, i) => {
    tell(share, i, shapes.length);
    const verdict = formOf(shape);
    return verdict ? { shape, verdict } : { shape };
  });

/** The drafts with `verdicts` laid over them. */
export const withVerdicts = (drafts: readonly Draft[], verdicts: Verdicts): Draft[] =>
  drafts.map((draft, i) => {
    const verdict = verdicts.get(i);
    return verdict ? { shape: draft.shape, verdict } : draft;
  });

/** A verdict that other articles may overrule. */
export const perhaps = (role: Role): Verdict => ({ role, certain: false });

/** Story text as far as anyone can see: a sentence, and by form nothing else. */
export const isStoryText = (draft: Draft | undefined): boolean =>
  draft !== undefined && !draft.verdict && draft.shape.prose;

/** A line that may be a headline, a subhead or a link to another story, and by form is nothing else. */
export const isLoose = (draft: Draft | undefined): boolean =>
  draft !== undefined && !draft.verdict && draft.shape.headlike;

/** The content words of the paragraphs for which `which` holds, of the first `limit` of them. */
export function vocabularyOf(
  drafts: readonly Draft[],
  which: (draft: Draft, index: number) => boolean,
  limit = 100,
): Set<string> {
  const words = new Set<string>();
  let left = limit;
  for (let i = 0; i < drafts.length && left > 0; i++) {
    const draft = drafts[i] as Draft;
    if (!which(draft, i)) continue;
    left--;
    for (const word of contentWords(draft.shape.text)) words.add(word);
  }
  return words;
}
