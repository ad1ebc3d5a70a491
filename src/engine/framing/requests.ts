import { isDayOrMonth, isDeterminer, listed } from '../text/english/words.ts';
import { isAdverb, isBoundary, isFiniteVerb } from './english.ts';
import type { Piece } from './pieces.ts';

/** Verbs by which somebody asks somebody else to do something. */
const ASKING = listed(
  'asked asks urged urges told tells ordered orders begged begs advised advises instructed instructs implored pressed encouraged ' +
    'invited invites pleaded challenged warned',
);
const BEFORE = listed('to be been being was were is are get got not never');

/** `asked her | to meet in Nara`: the whole of what is asked stands within so many words. */
const MOST_OBJECT = 10;

/** A verb of asking, with where what is asked begins. */
export interface Request {
  readonly at: number;
  /** The piece behind the verb itself: `called on |`. */
  readonly rest: number;
  /** `to`, or `not to`. */
  readonly content: number;
}

/** The verbs of a sentence by which somebody asks somebody to do something: `asked`, `called on`; not `was told to`. */
export function requestsIn(pieces: readonly Piece[]): Request[] {
  return pieces.flatMap((piece, at): Request[] => {
    if (piece.kind !== 'word' || piece.capital) return [];
    const calling = ['called', 'calls'].includes(piece.key) && pieces[at + 1]?.key === 'on';
    const before = pieces[at - 1]?.key ?? '';
    if (!(calling || ASKING.has(piece.key)) || BEFORE.has(before) || isDeterminer(before)) return [];
    const rest = calling ? at + 2 : at + 1;
    const content = infinitiveBehind(pieces, rest);
    return content < 0 ? [] : [{ at, rest, content }];
  });
}

/** Where `to` stands with a verb behind it and an object before it; -1 where anything else begins first. */
function infinitiveBehind(pieces: readonly Piece[], from: number): number {
  for (let i = from; i < Math.min(pieces.length, from + MOST_OBJECT); i++) {
    const { key, kind } = pieces[i] as Piece;
    const verb = pieces[i + 1];
    const isVerb =
      verb?.kind === 'word' &&
      !verb.capital &&
      !isDeterminer(verb.key) &&
      !isDayOrMonth(verb.key) &&
      !isAdverb(verb.key);
    if (key === 'to') return i > from && isVerb ? (pieces[i - 1]?.key === 'not' ? i - 1 : i) : -1;
    if (kind !== 'word' || key === 'that' || isBoundary(key) || isFiniteVerb(key)) return -1;
  }
  return -1;
}
