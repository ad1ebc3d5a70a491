import {
  isReportingForm,
  isSetting,
  isSpeakerNoun,
  isSureReporting,
  reportingVerb,
} from '../text/english/reporting.ts';
import { looksLikeVerb } from '../text/english/verbs.ts';
import { isDayOrMonth, isDeterminer, listed } from '../text/english/words.ts';
import { isAdverb, isBoundary, isFiniteVerb, isPreposition, isSubjectPronoun } from './english.ts';
import type { Piece } from './pieces.ts';

const TELLING = listed('told tells telling tell reminded informed assured asked warned');
const BE = listed('be been being was were is are get got');
const SAYING = listed('say says said saying tell tells told add adds added');
/** Time words that follow a verb of saying without a preposition. */
const TIME = listed('last this week month year night morning afternoon evening early late next day');

export interface Verb {
  readonly at: number;
  readonly participle: boolean;
}

/** Whether a piece is a comma; none is not. */
export const isComma = (piece: Piece | undefined) => piece?.key === ',';
/** Whether a piece is a quotation. */
export const isQuote = (piece: Piece | undefined) => piece?.kind === 'quote';

/** The verbs of saying of a unit, where they report: not `was told`, `to say`, `the report`. */
export function reportingVerbs(pieces: readonly Piece[]): Verb[] {
  const found: Verb[] = [];
  pieces.forEach((piece, at) => {
    const verb = piece.kind === 'word' ? reportingVerb(piece.key) : undefined;
    if (!verb) return;
    const before = pieces[at - 1];
    const next = pieces[at + 1];
    if (before?.key === 'to' || BE.has(before?.key ?? '') || before?.key === 'not' || before?.key === 'never') return;
    if (isDeterminer(before?.key ?? '') || piece.capital) return;
    const participle = piece.key.endsWith('ing');
    const isThat = next?.key === 'that';
    if (participle) {
      if (isComma(before) || SAYING.has(piece.key)) found.push({ at, participle });
      return;
    }
    const sure = isSureReporting(piece.key) || SAYING.has(piece.key);
    const closing =
      isComma(before) ||
      isQuote(before) ||
      isQuote(next) ||
      next?.key === ':' ||
      (isComma(next) && isQuote(pieces[at + 2]));
    const ending = isFinal(pieces, at) && isReportingForm(piece.key);
    // `authorities believe it was`: a thought that is reported
    const thought = verb.class === 'doubt' && isThinking(verb.lemma) && beginsClause(pieces, at + 1);
    if (sure || thought || isThat || (closing && isReportingForm(piece.key)) || ending || thatFollows(pieces, at))
      found.push({ at, participle });
  });
  return found;
}

const isThinking = (lemma: string) => ['believe', 'think', 'suspect'].includes(lemma);

/** `…, Vellmar News reported.`, `…, Wieland noted, …`: nothing of the clause behind it. */
const isFinal = (pieces: readonly Piece[], at: number) => {
  const next = pieces[at + 1];
  return next === undefined || next.key === '.' || next.key === ',';
};

/** `confirmed on Sunday that`: a phrase between the verb and `that`. */
function thatFollows(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  if (!next || !(isPreposition(next.key) || isDayOrMonth(next.key) || isAdverb(next.key))) return false;
  for (let i = at + 1; i < Math.min(pieces.length, at + 8); i++) {
    const { key, kind } = pieces[i] as Piece;
    if (key === 'that') return true;
    if (kind === 'quote' || key === ',' || isFiniteVerb(key)) return false;
  }
  return false;
}

/** What stands behind a verb of saying. */
export interface Behind {
  /** First piece of what is said; -1 when none of it stands here. */
  readonly content: number;
  /** First piece behind whom, when and where: `told reporters on Friday |`. */
  readonly rest: number;
}

const isEnd = (piece: Piece | undefined) => piece === undefined || (piece.kind === 'mark' && '.!?'.includes(piece.key));

/** Reads on from a verb of saying, over whom it was said to, when and where, to what was said. */
export function behindVerb(pieces: readonly Piece[], at: number): Behind {
  const verb = pieces[at] as Piece;
  let i = at + 1;
  if (TELLING.has(verb.key)) i = afterObject(pieces, i);
  const that = thatAhead(pieces, i);
  if (that >= 0) return { content: contentAt(pieces, that + 1), rest: that };
  i = afterAdverbials(pieces, i);
  const piece = pieces[i];
  if (isEnd(piece)) return { content: -1, rest: i };
  if (piece?.key === ':') return { content: contentAt(pieces, i + 1), rest: i };
  if (isComma(piece)) return { content: isQuote(pieces[i + 1]) ? i + 1 : -1, rest: i };
  if (isQuote(piece)) return { content: i, rest: i };
  const phrased = pieces.slice(at + 1, i).some((p) => isPreposition(p.key));
  if (phrased && !hasFinite(pieces, i)) return { content: -1, rest: i };
  const own = SAYING.has(verb.key) || beginsClause(pieces, i);
  if (piece === undefined || isPreposition(piece.key) ? !hasFinite(pieces, i) : !own) return { content: -1, rest: i };
  return { content: i, rest: i };
}

const contentAt = (pieces: readonly Piece[], at: number) => {
  const i = isComma(pieces[at]) ? at + 1 : at;
  return i < pieces.length && !isEnd(pieces[i]) ? i : -1;
};

/** `admitted | Seoul had limited means`, not `declared | martial law`: a verb of its own stands soon, and nothing else begins before it. */
function beginsClause(pieces: readonly Piece[], from: number): boolean {
  for (let i = from; i < Math.min(pieces.length, from + 7); i++) {
    const { key, kind } = pieces[i] as Piece;
    if (isFiniteVerb(key)) return i > from;
    if (kind === 'quote' || isBoundary(key) || key === ',') return false;
  }
  return false;
}

/** Whether a clause with a verb of its own begins here, before the next comma. */
export function hasFinite(pieces: readonly Piece[], from: number): boolean {
  for (let i = from; i < pieces.length; i++) {
    const { key, kind } = pieces[i] as Piece;
    if (isFiniteVerb(key)) return true;
    if (i > from && kind === 'word' && looksLikeVerb(key) && !key.endsWith('ing')) return true;
  }
  return false;
}

/** `that` behind the verb, with no clause of its own before it. */
function thatAhead(pieces: readonly Piece[], from: number): number {
  for (let i = from; i < Math.min(pieces.length, from + 16); i++) {
    const { key, kind } = pieces[i] as Piece;
    if (key === 'that') {
      const next = pieces[i + 1];
      // `in an interview that aired on Monday that`
      if (next === undefined) return -1;
      if (!isFiniteVerb(next.key) && !looksLikeVerb(next.key)) return i;
      continue;
    }
    if (kind === 'quote' || key === ':' || isFiniteVerb(key) || isSubjectPronoun(key) || isSureReporting(key))
      return -1;
  }
  return -1;
}

/** The object of `told`: `reporters`, `Radio Brel`, `her rescuers`, `a news conference`. */
function afterObject(pieces: readonly Piece[], from: number): number {
  let i = from;
  while (i < pieces.length) {
    const { key, kind } = pieces[i] as Piece;
    if (kind !== 'word' || key === 'that' || isPreposition(key) || isSubjectPronoun(key) || isFiniteVerb(key)) break;
    if (i > from && (isDeterminer(key) || isDayOrMonth(key))) break;
    i++;
    const next = pieces[i];
    if (
      (isSetting(key) || isSpeakerNoun(key)) &&
      next &&
      !next.capital &&
      !isSetting(next.key) &&
      !isSpeakerNoun(next.key)
    )
      break;
  }
  return i;
}

/** Adverbs, days, and phrases that tell when and where: `on Friday`, `in a statement`, `from her hospital bed`. */
function afterAdverbials(pieces: readonly Piece[], from: number): number {
  let i = from;
  while (i < pieces.length) {
    const { key } = pieces[i] as Piece;
    if (isAdverb(key) || isDayOrMonth(key) || TIME.has(key)) i++;
    else if (isPreposition(key) && afterPhrase(pieces, i) > i) i = afterPhrase(pieces, i);
    else break;
  }
  return i;
}

function afterPhrase(pieces: readonly Piece[], at: number): number {
  for (let i = at + 1; i < pieces.length && i - at <= 7; i++) {
    const { key, kind } = pieces[i] as Piece;
    const next = pieces[i + 1];
    if (isDayOrMonth(key)) return next?.kind === 'number' ? i + 2 : i + 1;
    if (kind === 'number' && next && isDayOrMonth(next.key)) return i + 2;
    if (isSetting(key) && !(next && (isSetting(next.key) || next.key === 'of'))) return i + 1;
    if (kind === 'quote' || isFiniteVerb(key) || (i > at + 1 && isSubjectPronoun(key))) return at;
    if (next === undefined || next.key === ',' || next.key === ':' || isEnd(next)) return i + 1;
  }
  return at;
}
