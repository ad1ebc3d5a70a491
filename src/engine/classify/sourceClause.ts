import type { Lexeme } from '../text/english/lexemes.ts';
import { isSetting, isSpeakerNoun, isSureReporting, reportingVerb } from '../text/english/reporting.ts';
import { isCourtesy, isRole } from '../text/english/roles.ts';
import { looksLikeVerb } from '../text/english/verbs.ts';
import { isClauseWord, isDayOrMonth, isDeterminer, isPreposition } from '../text/english/words.ts';
import { isFunctionWord } from '../text/functionWords.ts';
import { isNameWord } from './names.ts';

/** A clause that only tells the source is short. */
const LONGEST_CLAUSE = 14;
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);
const LIGHT: ReadonlySet<string> = new Set([',', '"', "'", '.', '-', ':', '!', '?', '(', ')', '/']);

const isAbbreviated = (lexeme: Lexeme | undefined) =>
  lexeme !== undefined && (lexeme.text.length === 1 || isCourtesy(lexeme.key));

/** The words of an edit when marks only set them off and no sentence ends among them; nothing otherwise. */
export function clauseOf(lexemes: readonly Lexeme[]): readonly Lexeme[] | undefined {
  const words: Lexeme[] = [];
  for (const [i, lexeme] of lexemes.entries()) {
    if (lexeme.kind !== 'mark') words.push(lexeme);
    else if (!LIGHT.has(lexeme.key)) return undefined;
    else if (
      words.length > 0 &&
      STOPS.has(lexeme.key) &&
      lexemes[i + 1]?.kind === 'word' &&
      !isAbbreviated(lexemes[i - 1])
    )
      return undefined;
  }
  return words.length === 0 || words.length > LONGEST_CLAUSE ? undefined : words;
}

const SPEAKER_PREPOSITIONS = new Set(['of', 'for', 'at', 'with']);
const LINKS = new Set(['also', 'later', 'has', 'had', 'then', 'who']);

/** A speaker: a pronoun, a name or nouns, with `of` and the like between them; no verb, nothing that begins a clause. */
const isSpeaker = (words: readonly Lexeme[]) =>
  words.length <= 9 &&
  words.every(({ key }, i) => {
    if (isClauseWord(key) || isSureReporting(key)) return false;
    return !isPreposition(key) || (i > 0 && SPEAKER_PREPOSITIONS.has(key));
  });

/** What follows a verb of saying inside its clause: who is told, on what occasion, where, when; or `that` at the end. */
const isOccasion = (words: readonly Lexeme[]) =>
  words.every((word, i) => {
    const { key } = word;
    if (key === 'that') return i === words.length - 1;
    if (isClauseWord(key) || isSureReporting(key)) return false;
    return (
      isNameWord(word) ||
      isDayOrMonth(key) ||
      isSpeakerNoun(key) ||
      isSetting(key) ||
      isRole(key) ||
      isFunctionWord(key) ||
      isPreposition(key) ||
      PLACED.has(key) ||
      isWhere(words, i)
    );
  });

const PLACED: ReadonlySet<string> = new Set(['in', 'at', 'on', 'outside', 'inside', 'near', 'from', 'aboard']);
/** `in the mill`, `outside the old court`: the last words of the clause tell where it was said. */
const isWhere = (words: readonly Lexeme[], i: number) =>
  [1, 2].some(
    (back) =>
      isDeterminer(words[i - back]?.key ?? '') &&
      PLACED.has(words[i - back - 1]?.key ?? '') &&
      i - back + 2 >= words.length - 1 &&
      !looksLikeVerb((words[i] as Lexeme).key),
  );

/** `said`, `told` need no speaker beside them to be what is said of somebody; `added` and `asked` do. */
const ALONE = new Set(['said', 'says', 'told']);

/**
 * `according to Takaichi`, `Takaichi said`, `told reporters in Sofia`, `citing officials`: who says it, to whom, and no more. With
 * `spoken` the speaker is known to stand beside it.
 */
export function isSourceClause(words: readonly Lexeme[] | undefined, spoken = false): boolean {
  const [first, second] = words ?? [];
  if (words === undefined || first === undefined) return false;
  if (first.key === 'according') return second?.key === 'to' && isSpeaker(words.slice(2));
  if (first.key === 'citing') return isSpeaker(words.slice(1));
  const verb = words.findIndex(({ key }) => isSureReporting(key));
  if (verb < 0) return false;
  const led = first.key === 'and' || first.key === 'as' ? 1 : 0;
  const speaker = words.slice(Math.min(led, verb), verb).filter(({ key }) => !LINKS.has(key));
  const saying = words[verb] as Lexeme;
  const rest = words.slice(verb + 1);
  if (
    speaker.length === 0 &&
    !spoken &&
    !ALONE.has(saying.key) &&
    !rest.some(isNameWord) &&
    rest.at(-1)?.key !== 'that'
  )
    return false;
  return isSpeaker(speaker) && isOccasion(rest);
}

/** `at a news conference`, `at the beginning of his meeting with Takaichi`: the occasion on which something is said. */
export function isOccasionPhrase(words: readonly Lexeme[] | undefined): boolean {
  const [first] = words ?? [];
  if (words === undefined || first === undefined || !OCCASION_PREPOSITIONS.has(first.key)) return false;
  return isOccasion(words) && words.some(({ key }) => SAID_AT.has(key));
}

const OCCASION_PREPOSITIONS = new Set(['at', 'in', 'during', 'on', 'after', 'by']);
const SAID_AT = new Set(
  'conference interview briefing statement speech address hearing meeting summit session post letter television radio telephone phone email'.split(
    ' ',
  ),
);

/** Whether the words begin with a speaker and a verb of saying: `, Lee said that`. */
export function beginsWithSource(lexemes: readonly Lexeme[]): boolean {
  const words = lexemes.slice(lexemes[0]?.key === ',' ? 1 : 0, 7);
  const verb = words.findIndex(({ key }) => isSureReporting(key));
  return verb > 0 && words.slice(0, verb).every(({ kind }) => kind !== 'mark') && isSpeaker(words.slice(0, verb));
}

/** `a report found`: a speaker and a verb of finding or thinking, and no more. */
export function isFindingClause(words: readonly Lexeme[] | undefined): boolean {
  const [first] = words ?? [];
  if (words === undefined || first === undefined || words.length < 2) return false;
  if (reportingVerb((words.at(-1) as Lexeme).key) === undefined || isPreposition(first.key)) return false;
  return isSpeaker(words.slice(0, -1));
}

/** Which verbs of saying stand in it, by their base forms. */
export const verbsIn = (words: readonly Lexeme[]) =>
  words
    .flatMap(({ key }) => (key === 'according' || key === 'citing' ? [key] : (reportingVerb(key)?.lemma ?? [])))
    .join(' ');
