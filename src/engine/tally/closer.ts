import type { Kind } from '../model.ts';
import { foldWord } from '../text/characters.ts';
import { inWordAt } from '../text/shapes.ts';
import { worthOf } from './content.ts';
import type { TallyContext } from './context.ts';
import { STORY } from './entries.ts';
import type { Caution, Entry, EntrySide, Flag } from './model.ts';
import { bareReferences } from './references.ts';

/** Kinds that set the same words otherwise. */
const DRESS: ReadonlySet<Kind> = new Set<Kind>(['typography', 'punctuation']);

/** The rule by which somebody else speaks. */
export const SPEAKER_RULE = 'Somebody else says it';
/** The rule by which the speaker is told in other words: an official and a spokesman may be one, so that this is under *maybe*. */
export const UNNAMED_RULE = 'Who says it, in other words and without a name';
/** The rule by which words are quoted on one side and not on the other. */
export const QUOTED_RULE = 'Quotation marks around words on one side only';
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

/** Whether both sides have the same letters and figures, however they are set: `North-east` for `Northeast` respells. */
function sameLetters({ article, collation }: TallyContext, { a, b, article: version }: Entry): boolean {
  const letters = (index: number, side: EntrySide | undefined) => {
    const { text } = article(index);
    let found = '';
    for (let at = side?.start ?? 0; at < (side?.end ?? 0); at += 1) if (inWordAt(text, at)) found += text.charAt(at);
    return foldWord(found);
  };
  return letters(collation.base, a) === letters(version, b);
}

/** A flag of an entry, and whether it is to stand under *maybe*. */
interface Found {
  readonly flag: Flag;
  readonly maybe: boolean;
}

/**
 * Whether an opening mark makes words somebody's words on one side only. Where two quotations became one, or the source stands elsewhere in
 * the sentence, marks come and go between words that are quoted on both sides; closing marks alone tell nothing.
 */
function quotesAnew(context: TallyContext, { a, b, article, rule }: Entry): boolean {
  if (rule !== QUOTED_RULE || a === undefined || b === undefined) return false;
  const { base } = context.collation;
  const [quoting, other] = a.start < a.end ? ([base, article] as const) : ([article, base] as const);
  const [side, place] = a.start < a.end ? [a, b] : [b, a];
  const isInside = context.isQuoted(other, place.start - 1) || context.isQuoted(other, place.end);
  return context.isQuoted(quoting, side.end) && !isInside;
}

const wordsOf = ({ article }: TallyContext, index: number, side: EntrySide | undefined) =>
  side === undefined ? '' : article(index).text.slice(side.start, side.end);

/** What the engine cannot explain, and whether it says something: an edit that is told as a changed quotation is told enough. */
function wordingOf(context: TallyContext, { what, rule, shown, a, b, article }: Entry): Found[] {
  if (what !== 'wording' || rule !== UNEXPLAINED_RULE || shown !== 'marked') return [];
  const worth = worthOf(wordsOf(context, context.collation.base, a), wordsOf(context, article, b));
  return worth === 'nothing' ? [] : [{ flag: 'wording', maybe: worth === 'maybe' }];
}

/** What is told of an edit inside a quotation. Words that only one side quotes are under *maybe*. */
function quotationOf(context: TallyContext, entry: Entry): Found[] {
  if (!entry.inQuote || DRESS.has(entry.what as Kind)) return [];
  if (entry.what === 'spelling' || sameLetters(context, entry)) return [{ flag: 'respelled', maybe: false }];
  return [{ flag: 'quotation', maybe: entry.shown !== 'marked' || !bothQuote(context, entry) }];
}

function flagsOf(context: TallyContext, entry: Entry): Found[] {
  const { what, rule, shown } = entry;
  const maybe = shown !== 'marked';
  const quotation = quotationOf(context, entry);
  const wording = wordingOf(context, entry);
  // One edit is listed once for what its words are: as the surer of the two.
  const isSurer = wording.some((found) => !found.maybe) && quotation.some((found) => found.maybe);
  return [
    ...(isSurer ? [] : quotation),
    ...(quotesAnew(context, entry) ? [{ flag: 'quoted', maybe } as const] : []),
    ...(what === 'fact' ? [{ flag: 'fact', maybe } as const] : []),
    ...(rule === SPEAKER_RULE ? [{ flag: 'speaker', maybe } as const] : []),
    ...(rule === UNNAMED_RULE ? [{ flag: 'speaker', maybe: true } as const] : []),
    ...(isSurer || quotation.length === 0 ? wording : []),
  ];
}

/** Lines of a picture or of the page are no part of what is told. */
function isStory({ article, collation }: TallyContext, { a, b, article: version }: Entry): boolean {
  const roleOf = (index: number, side: EntrySide | undefined) =>
    article(index).paragraphs[side?.paragraphs[0] ?? -1]?.role;
  return [roleOf(collation.base, a), roleOf(version, b)].some((role) => role !== undefined && STORY.has(role));
}

/** One quotation has two marks: of those that come or go in one sentence the first is told. */
function firstMarks(entries: readonly Entry[], cautions: readonly Caution[]): Caution[] {
  const seen = new Set<string>();
  return cautions.filter(({ flag, entry }) => {
    if (flag !== 'quoted' || entry === undefined) return true;
    const { pair, a } = entries[entry] as Entry;
    const sentence = `${pair} ${a?.around.start}`;
    const isNew = !seen.has(sentence);
    seen.add(sentence);
    return isNew;
  });
}

/**
 * What is worth a second look, in the order of the entries. In a passage that is shown whole the words only happen to stand
 * against each other, so that what they say is under *maybe*; their wording is no news there. So are words that only one side quotes.
 * What only respells inside a quotation has a flag of its own, which is folded away.
 */
export function lookCloser(context: TallyContext, entries: readonly Entry[]): Caution[] {
  const cautions = entries.flatMap((entry, i) =>
    entry.shown === undefined || !isStory(context, entry)
      ? []
      : flagsOf(context, entry).map((found): Caution => ({ ...found, article: entry.article, entry: i })),
  );
  return [...firstMarks(entries, cautions), ...bareReferences(context)];
}
