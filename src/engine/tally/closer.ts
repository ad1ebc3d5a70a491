import type { Kind } from '../model.ts';
import type { TallyContext } from './context.ts';
import { STORY } from './entries.ts';
import type { Caution, Entry, EntrySide, Flag } from './model.ts';
import { bareReferences } from './references.ts';

/** Kinds that inside a quotation respell or reset it and leave its words alone. */
const RESPELLS: ReadonlySet<Kind> = new Set<Kind>(['typography', 'punctuation', 'spelling']);

/** The rules by which somebody else speaks. */
export const SPEAKER_RULES: ReadonlySet<string> = new Set(['Somebody else says it']);
/** The rule by which nothing explains an edit. */
export const UNEXPLAINED_RULE = 'Other words in the same place';

function flagsOf({ what, rule, inQuote }: Entry): Flag[] {
  const flags: Flag[] = [];
  if (inQuote && !RESPELLS.has(what as Kind)) flags.push('quotation');
  if (what === 'fact') flags.push('fact');
  if (what === 'attribution' && SPEAKER_RULES.has(rule)) flags.push('speaker');
  if (what === 'wording' && rule === UNEXPLAINED_RULE) flags.push('wording');
  return flags;
}

/** Lines of a picture or of the page are no part of what is told. */
function isStory({ article, collation }: TallyContext, { a, b, article: version }: Entry): boolean {
  const roleOf = (index: number, side: EntrySide | undefined) =>
    article(index).paragraphs[side?.paragraphs[0] ?? -1]?.role;
  return [roleOf(collation.base, a), roleOf(version, b)].some((role) => role !== undefined && STORY.has(role));
}

/**
 * What is worth a second look, in the order of the entries. In a passage that is shown whole the words only happen to stand
 * against each other, so that what they say is under *maybe*; their wording is no news there.
 */
export function lookCloser(context: TallyContext, entries: readonly Entry[]): Caution[] {
  const cautions = entries.flatMap((entry, i) =>
    entry.shown === undefined || !isStory(context, entry)
      ? []
      : flagsOf(entry)
          .filter((flag) => flag !== 'wording' || entry.shown === 'marked')
          .map((flag): Caution => ({ flag, maybe: entry.shown !== 'marked', article: entry.article, entry: i })),
  );
  return [...cautions, ...bareReferences(context)];
}
