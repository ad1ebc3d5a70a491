import { isNationality } from '../text/english/nationalities.ts';
import { isQualifier, isTitleWord } from '../text/english/roles.ts';
import { isDayOrMonth, isDeterminer, listed, withoutPossessive } from '../text/english/words.ts';
import { isFunctionWord } from '../text/functionWords.ts';
import { isBody } from './english.ts';
import type { Piece } from './pieces.ts';
import type { Unit } from './units.ts';

/** A name where it stands: pieces `[from, to)` of a unit, titles among them; its own words from `bare` on. */
export interface NameRun {
  readonly from: number;
  readonly bare: number;
  readonly to: number;
}

/** Words that a text writes with a capital where no sentence begins, and words that it writes small. */
export interface Capitals {
  readonly proper: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  /** Words that it writes in capitals: `nasa`. */
  readonly acronyms: ReadonlySet<string>;
}

export function capitalsOf(units: readonly Unit[]): Capitals {
  const proper = new Set<string>();
  const plain = new Set<string>();
  const acronyms = new Set<string>();
  for (const { pieces } of units)
    pieces.forEach((piece, i) => {
      if (piece.kind !== 'word') return;
      const key = withoutPossessive(piece.key);
      if (key.length > 2 && key.length < 7 && piece.text.startsWith(key.toUpperCase())) acronyms.add(key);
      if (!piece.capital) plain.add(key);
      else if (i > 0 && (pieces[i - 1] as Piece).kind === 'word') proper.add(key);
      else if (i > 0 && (pieces[i - 1] as Piece).key === ',') proper.add(key);
    });
  return { proper, plain, acronyms };
}

const LINKS = listed('of for the and');
const PARTICLES = listed('de del della di da do dos du van von der den la le al el bin ibn ben abu');

const isNameWord = ({ kind, capital, key, text }: Piece) =>
  kind === 'word' &&
  capital &&
  !isDayOrMonth(key) &&
  !(key.endsWith('s') && isDayOrMonth(key.slice(0, -1))) &&
  !isDeterminer(key) &&
  !(text.length > 6 && text === text.toUpperCase()) &&
  (!isFunctionWord(key) || (text.length > 1 && text === text.toUpperCase()));

/** Whether only white space stands between two pieces. */
const isNext = (x: Piece | undefined, y: Piece | undefined) =>
  x !== undefined && y !== undefined && y.start - x.end === 1;

const owns = (piece: Piece) => piece.key.endsWith("'s") || piece.key.endsWith("s'");

/** A capital at the head of a sentence tells nothing by itself. */
function startsName(pieces: readonly Piece[], at: number, { proper, plain }: Capitals): boolean {
  const piece = pieces[at] as Piece;
  if (!isNameWord(piece)) return false;
  const before = pieces[at - 1];
  if (before !== undefined && before.kind !== 'quote' && !':-'.includes(before.key)) return true;
  const next = pieces[at + 1];
  const key = withoutPossessive(piece.key);
  if (proper.has(key)) return true;
  if (next && isNext(piece, next) && isNameWord(next) && !owns(piece)) return true;
  return owns(piece) && !plain.has(key);
}

/** The end of the run of name words that starts at `from`. */
function runEnd(pieces: readonly Piece[], from: number, { acronyms }: Capitals): number {
  let to = from + 1;
  while (to < pieces.length) {
    const last = pieces[to - 1] as Piece;
    const piece = pieces[to] as Piece;
    if (owns(last) || !isNext(last, piece)) break;
    if (isNameWord(piece)) to++;
    else {
      let after = to;
      while (after - to < 2 && (LINKS.has(pieces[after]?.key ?? '') || PARTICLES.has(pieces[after]?.key ?? '')))
        after++;
      const name = pieces[after];
      const linked = after > to && name !== undefined && isNameWord(name) && isNext(pieces[after - 1], name);
      const particle = PARTICLES.has(piece.key);
      const body = pieces.slice(from, to).some((p) => isBody(p.key)) && piece.key !== 'and' && piece.key !== 'the';
      const whole = linked && piece.key === 'and' ? abbreviatedEnd(pieces, from, acronyms) : to;
      if (whole > to) to = whole;
      else if (!linked || !(particle || body)) break;
      else to = after + 1;
    }
  }
  return to;
}

/** The end of a name whose first letters the text writes as one word too: `National Aeronautics and Space Administration`, `NASA`. */
function abbreviatedEnd(pieces: readonly Piece[], from: number, acronyms: ReadonlySet<string>): number {
  let letters = '';
  for (let at = from; at < pieces.length && at - from < MOST_ABBREVIATED; at++) {
    const piece = pieces[at] as Piece;
    if (at > from && !isNext(pieces[at - 1], piece)) return from;
    if (LINKS.has(piece.key)) continue;
    if (!isNameWord(piece)) return from;
    letters += piece.key.charAt(0);
    // `US National …`: its country is no part of it
    const isWhole = acronyms.has(letters) || acronyms.has(letters.slice(1));
    if (letters.length > 2 && isWhole && !goesOn(piece, pieces[at + 1])) return at + 1;
  }
  return from;
}
const MOST_ABBREVIATED = 10;
const goesOn = (piece: Piece, next: Piece | undefined) => next !== undefined && isNext(piece, next) && isNameWord(next);

/** Where the name begins behind the titles before it: `Chief Cabinet Secretary | Minoru Kihara`. */
function bareOf(pieces: readonly Piece[], from: number, to: number): number {
  let bare = from;
  for (let i = from; i < to - 1; i++) {
    const { key } = pieces[i] as Piece;
    const behind = pieces[i + 1] as Piece;
    if (isTitleWord(key) && !isBody(behind.key) && !LINKS.has(behind.key)) bare = i + 1;
  }
  while (bare > from && bare < to - 1 && isQualifier((pieces[bare] as Piece).key)) bare++;
  return bare;
}

/** Every name of a unit, in order. Nationalities alone (`Japanese officials`) are none. */
export function nameRuns({ pieces }: Unit, capitals: Capitals): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < pieces.length; at++) {
    if (!startsName(pieces, at, capitals)) continue;
    const to = runEnd(pieces, at, capitals);
    const bare = bareOf(pieces, at, to);
    const words = pieces.slice(bare, to);
    const alone = words.every((p) => isNationality(p.key) || isTitleWord(p.key) || isQualifier(p.key));
    if (
      !alone ||
      (words.length === 1 &&
        (words[0] as Piece).text.length > 1 &&
        (words[0] as Piece).text === (words[0] as Piece).text.toUpperCase())
    )
      runs.push({ from: at, bare, to });
    at = to - 1;
  }
  return runs;
}

/** Small words of rank right before a name: `government spokeswoman | Rosario Murillo`. Gives where they begin. */
export function titleBefore(pieces: readonly Piece[], run: NameRun): number {
  let at = run.from;
  const last = pieces[at - 1];
  if (last === undefined || last.kind !== 'word' || !isTitleWord(last.key) || !isNext(last, pieces[at])) return at;
  at--;
  while (at > 0 && run.from - at < 4) {
    const piece = pieces[at - 1] as Piece;
    if (piece.kind !== 'word' || isFunctionWord(piece.key) || !isNext(piece, pieces[at])) break;
    at--;
  }
  return at;
}
