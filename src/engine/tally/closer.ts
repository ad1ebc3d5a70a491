import type { Kind } from '../model.ts';
import { foldWord } from '../text/characters.ts';
import { isFunctionWord } from '../text/functionWords.ts';
import { type TallyContext, wordRanges } from './context.ts';
import { STORY } from './entries.ts';
import type { Caution, Entry, EntrySide, Flag } from './model.ts';
import { bareReferences } from './references.ts';

/** Kinds that inside a quotation respell or reset it and leave its words alone. */
const RESPELLS: ReadonlySet<Kind> = new Set<Kind>(['typography', 'punctuation', 'spelling']);

/** The rules by which somebody else speaks. */
export const SPEAKER_RULES: ReadonlySet<string> = new Set(['Somebody else says it']);
/** The rule by which nothing explains an edit. */
export const UNEXPLAINED_RULE = 'Other words in the same place';

/** Whether a range, white space at its ends aside, stands in direct quotations from end to end; an empty one at its place. */
function isInQuotation({ article, isQuoted }: TallyContext, index: number, { start, end }: EntrySide): boolean {
  const words = article(index).text.slice(start, end);
  if (words.trim() === '') return isQuoted(index, start) || isQuoted(index, start - 1);
  const first = end - words.trimStart().length;
  const last = start + words.trimEnd().length - 1;
  for (let at = first; at <= last; at += 1) if (!isQuoted(index, at)) return false;
  return true;
}

/**
 * Whether both articles quote in this place. Where one quotes and the other reports, words differ because somebody is no longer quoted:
 * nobody's quotation was changed.
 */
const bothQuote = (context: TallyContext, { a, b, article }: Entry): boolean =>
  a !== undefined &&
  b !== undefined &&
  isInQuotation(context, context.collation.base, a) &&
  isInQuotation(context, article, b);

/** Whether a side says more than grammar: `as well as` for `and` is nothing to look at. */
function hasContent({ article }: TallyContext, index: number, side: EntrySide | undefined): boolean {
  if (side === undefined) return false;
  const { text } = article(index);
  return wordRanges(text, side).some(({ start, end }) => !isFunctionWord(text.slice(start, end)));
}

/** Whether both sides have the same letters and figures, however they are set: `North-east` for `Northeast` respells. */
function sameLetters({ article, collation }: TallyContext, { a, b, article: version }: Entry): boolean {
  const letters = (index: number, side: EntrySide | undefined) =>
    side === undefined
      ? ''
      : foldWord(article(index).text.slice(side.start, side.end)).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  return letters(collation.base, a) === letters(version, b);
}

function flagsOf(context: TallyContext, entry: Entry): Flag[] {
  const { what, rule, inQuote, article, a, b } = entry;
  const flags: Flag[] = [];
  if (inQuote && !RESPELLS.has(what as Kind) && !sameLetters(context, entry)) flags.push('quotation');
  if (what === 'fact') flags.push('fact');
  if (what === 'attribution' && SPEAKER_RULES.has(rule)) flags.push('speaker');
  const says = () => hasContent(context, context.collation.base, a) || hasContent(context, article, b);
  if (what === 'wording' && rule === UNEXPLAINED_RULE && says()) flags.push('wording');
  return flags;
}

/** Lines of a picture or of the page are no part of what is told. */
function isStory({ article, collation }: TallyContext, { a, b, article: version }: Entry): boolean {
  const roleOf = (index: number, side: EntrySide | undefined) =>
    article(index).paragraphs[side?.paragraphs[0] ?? -1]?.role;
  return [roleOf(collation.base, a), roleOf(version, b)].some((role) => role !== undefined && STORY.has(role));
}

const isDoubtful = (context: TallyContext, entry: Entry, flag: Flag): boolean =>
  entry.shown !== 'marked' || (flag === 'quotation' && !bothQuote(context, entry));

/**
 * What is worth a second look, in the order of the entries. In a passage that is shown whole the words only happen to stand
 * against each other, so that what they say is under *maybe*; their wording is no news there. So are words that only one side quotes.
 */
export function lookCloser(context: TallyContext, entries: readonly Entry[]): Caution[] {
  const cautions = entries.flatMap((entry, i) =>
    entry.shown === undefined || !isStory(context, entry)
      ? []
      : flagsOf(context, entry)
          .filter((flag) => flag !== 'wording' || entry.shown === 'marked')
          .map(
            (flag): Caution => ({ flag, maybe: isDoubtful(context, entry, flag), article: entry.article, entry: i }),
          ),
  );
  return [...cautions, ...bareReferences(context)];
}
