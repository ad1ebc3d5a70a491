import type { Change, Kind, Range } from '../model.ts';
import { lexemesOf } from '../text/english/lexemes.ts';
import { isSureReporting } from '../text/english/reporting.ts';
import { looksLikeVerb } from '../text/english/verbs.ts';
import { isCapitalized } from '../text/shapes.ts';
import { datesOf } from './dates.ts';
import { type ClassifyContext, type Evidence, evidenceOf } from './evidence.ts';
import { numbersOf } from './numbers.ts';
import { ruleFor } from './ruleFor.ts';
import { isAuxiliary } from './tense.ts';

/** Longer changes are other sentences, which no two parts explain. */
const MOST_WORDS = 8;
/** Of words on one side only a given name and an auxiliary are told apart, and the like. */
const MOST_ALONE = 3;

/** A change's side cut at its white space: where each piece stands. */
function piecesOf(text: string, { start, end }: Range): Range[] {
  const pieces: Range[] = [];
  const words = /\S+/g;
  words.lastIndex = 0;
  const whole = text.slice(start, end);
  for (let match = words.exec(whole); match !== null && pieces.length <= MOST_WORDS; match = words.exec(whole))
    pieces.push({ start: start + match.index, end: start + match.index + match[0].length });
  return pieces;
}

type Shape = 'figure' | 'auxiliary' | 'verb' | 'capital' | 'other' | 'set off';

/** A figure, a number word, or what an amount is counted in. */
const FIGURE =
  /^[($£€¥]?(?:\S*\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|percent)\b)/i;

/** What a piece is at first sight: a change is cut only where this changes. */
function shapeOf(piece: string): Shape {
  const last = piece.charAt(piece.length - 1);
  if (',)]'.includes(last)) return 'set off';
  if (FIGURE.test(piece)) return 'figure';
  const key = lexemesOf(piece)[0]?.key ?? '';
  if (isAuxiliary(key)) return 'auxiliary';
  if (isSureReporting(key) || looksLikeVerb(key)) return 'verb';
  return isCapitalized(piece) ? 'capital' : 'other';
}

/** Of so few pieces the first and the last may each be a part, whatever they are: `four-storey market`. */
const FEW_PIECES = 3;

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
/** `June 18`, `18 June`: no part begins between the two. */
function isOneDay(text: string, one: Range, two: Range): boolean {
  const [first, second] = [text.slice(one.start, one.end), text.slice(two.start, two.end)];
  return (MONTH.test(first) && /^\d/.test(second)) || (/^\d/.test(first) && MONTH.test(second));
}

/** Places between pieces where a part may begin: 0, the ends of unlike pieces, and the number of pieces. */
function seamsOf(text: string, pieces: readonly Range[]): number[] {
  const shapes = pieces.map(({ start, end }) => shapeOf(text.slice(start, end)));
  const few = pieces.length <= FEW_PIECES;
  const inner = shapes.flatMap((shape, i) =>
    i > 0 &&
    !isOneDay(text, pieces[i - 1] as Range, pieces[i] as Range) &&
    (shape !== shapes[i - 1] || shape === 'set off' || (few && (i === 1 || i === pieces.length - 1)))
      ? [i]
      : [],
  );
  return pieces.length === 0 ? [0] : [0, ...inner, pieces.length];
}

/** One side of a change in two: what belongs to either part. White space that both sides have at the seam belongs to none. */
interface Halves {
  readonly first: Range;
  readonly second: Range;
  /** White space at the seam; nothing when one of the halves is empty. */
  readonly seam: string | undefined;
}

function halve(text: string, whole: Range, pieces: readonly Range[], at: number): Halves {
  if (at === 0) return { first: { start: whole.start, end: whole.start }, second: whole, seam: undefined };
  if (at === pieces.length) return { first: whole, second: { start: whole.end, end: whole.end }, seam: undefined };
  const [end, start] = [(pieces[at - 1] as Range).end, (pieces[at] as Range).start];
  return { first: { start: whole.start, end }, second: { start, end: whole.end }, seam: text.slice(end, start) };
}

/** Gives the white space at the seam to the half that stands alone there. */
function alone({ first, second, seam }: Halves, otherFirst: Range): { first: Range; second: Range } {
  if (seam === undefined) return { first, second };
  return otherFirst.start === otherFirst.end
    ? { first: { ...first, end: second.start }, second }
    : { first, second: { ...second, start: first.end } };
}

/** Cuts a change in two at the given seams; nothing when the white space there differs. */
function cutAt(change: Change, a: Halves, b: Halves): readonly [Change, Change] | undefined {
  const both = a.seam !== undefined && b.seam !== undefined;
  if (both && a.seam !== b.seam) return undefined;
  const [x, y] = both ? [a, b] : [alone(a, b.first), alone(b, a.first)];
  return [
    { ...change, from: x.first, to: y.first },
    { ...change, from: x.second, to: y.second },
  ];
}

const isTwoSided = ({ from, to }: Change) => from.start < from.end && to.start < to.end;
const isOneSided = ({ from, to }: Change) => (from.start === from.end) !== (to.start === to.end);
const LOOSE: ReadonlySet<Kind> = new Set(['wording', 'cut', 'addition']);
/** Kinds that stand for themselves, whatever other words stand beside them. */
const SOLID: ReadonlySet<Kind> = new Set(['name', 'place', 'title', 'number', 'date', 'spelling']);

/** How a part is explained: by a kind of its own, as words that one side has, or not at all. */
type Explained = 'solid' | 'kind' | 'one side' | 'none';

function explainedAs(part: Change, context: ClassifyContext): Explained {
  if (isTwoSided(part) && !mayBeExplained(part, context)) return 'none';
  const evidence = evidenceOf(part, context);
  const { kind } = ruleFor(isTwoSided(part) ? withFigures(evidence) : evidence);
  if (!LOOSE.has(kind)) return SOLID.has(kind) && isTwoSided(part) ? 'solid' : 'kind';
  return isOneSided(part) && evidence.a.words.length + evidence.b.words.length > 0 ? 'one side' : 'none';
}

/** The evidence with what the amounts and dates of the two sides have to do with each other. */
function withFigures(evidence: Evidence): Evidence {
  const { change, context } = evidence;
  const dates = datesOf([change], context).get(0);
  const numbers = dates === undefined ? numbersOf([change], context).get(0) : undefined;
  return dates || numbers ? { ...evidence, ...(dates && { dates }), ...(numbers && { numbers }) } : evidence;
}

/** A figure on both sides: a quick look before the rules are asked. */
const figured = ({ from, to }: Change, { a, b }: ClassifyContext) =>
  /\d/.test(a.text.slice(from.start, from.end)) && /\d/.test(b.text.slice(to.start, to.end));

/** A capital that may begin a name: a quick look before the rules are asked. */
const CAPITAL = /[A-Z\u00c0-\u00de\u0391-\u03a9\u0410-\u042f]/;
/** Words without a capital on both sides are explained by their verbs or their spelling, if at all; none of these is longer. */
const LONGEST_PLAIN = 32;

const capitals = ({ from, to }: Change, { a, b }: ClassifyContext) =>
  Number(CAPITAL.test(a.text.slice(from.start, from.end))) + Number(CAPITAL.test(b.text.slice(to.start, to.end)));

const mayBeExplained = (part: Change, context: ClassifyContext) =>
  (part.from.end - part.from.start <= LONGEST_PLAIN && part.to.end - part.to.start <= LONGEST_PLAIN) ||
  capitals(part, context) === 2;

/** How good a cut is; 0 when it is none. What stands on one side only needs a neighbor of a kind that stands on both. */
function worth([one, two]: readonly [Change, Change], context: ClassifyContext): number {
  const [main, other] = isTwoSided(one) ? [one, two] : [two, one];
  const [both, alone] = [isTwoSided(main) && isTwoSided(other), isOneSided(main)];
  const x = explainedAs(main, context);
  if (x === 'none' && !(both && (capitals(other, context) > 0 || figured(other, context)))) return 0;
  const y = explainedAs(other, context);
  const [own, next] = [x === 'solid' || x === 'kind', y === 'solid' || y === 'kind'];
  if (own && next) return both ? 4 : 3;
  if (both) return x === 'solid' || y === 'solid' ? 1 : 0;
  return own && y === 'one side' && !alone ? 2 : 0;
}

/** How much stands in parts that only one side has. */
const unmatched = (parts: readonly Change[]) =>
  parts.filter(isOneSided).reduce((sum, { from, to }) => sum + from.end - from.start + to.end - to.start, 0);

interface Cut {
  readonly parts: readonly [Change, Change];
  readonly rank: number;
}

/** Every cut of a change at its seams that explains more than the change whole. */
function cutsOf(change: Change, context: ClassifyContext): Cut[] {
  const [a, b] = [piecesOf(context.a.text, change.from), piecesOf(context.b.text, change.to)];
  if (a.length < 2 && b.length < 2) return [];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return [];
  if (isOneSided(change) && a.length + b.length > MOST_ALONE) return [];
  const [seamsA, seamsB] = [seamsOf(context.a.text, a), seamsOf(context.b.text, b)];
  const cuts: Cut[] = [];
  for (const i of seamsA) {
    for (const j of seamsB) {
      // Both parts hold something, and no part is one side whole.
      if ((i === 0 || i === a.length) && (j === 0 || j === b.length)) continue;
      const parts = cutAt(change, halve(context.a.text, change.from, a, i), halve(context.b.text, change.to, b, j));
      const value = parts === undefined ? 0 : worth(parts, context);
      if (parts !== undefined && value > 0) cuts.push({ parts, rank: 1000 * value - 2 * unmatched(parts) - i - j });
    }
  }
  return cuts;
}

/** Words on one side that explain themselves next to others on the other side: a source, an explanation in brackets. */
const APART: ReadonlySet<Kind> = new Set(['attribution', 'gloss']);
/** Beside these no more than so many words of the other side may stand that nothing explains. */
const FEW = 2;

/**
 * `[At a news conference/Therefore], Lee said`: what each side has is no other wording of what the other has. The part that
 * explains itself comes first; of two that do, the one whose kind does by the alphabet.
 */
function apart(change: Change, context: ClassifyContext): readonly [Change, Change] | undefined {
  const { from, to } = change;
  if (!isTwoSided(change)) return undefined;
  const onlyA = (first: boolean): Change => ({ ...change, from, to: empty(first ? to.start : to.end) });
  const onlyB = (first: boolean): Change => ({ ...change, from: empty(first ? from.start : from.end), to });
  const [aloneA, aloneB] = [evidenceOf(onlyA(true), context), evidenceOf(onlyB(true), context)];
  // Most replacements are of a word or two, which explain nothing by themselves: no rule need be tried.
  if (!isMarked(aloneA) && !isMarked(aloneB)) return undefined;
  const [a, b] = [standing(aloneA), standing(aloneB)];
  const order = rankOf(a) - rankOf(b) || (a.kind < b.kind ? -1 : Number(a.kind > b.kind));
  if (order === 0 || Math.min(rankOf(a), rankOf(b)) > 0) return undefined;
  if (Math.max(rankOf(a), rankOf(b)) > 0 && (order < 0 ? b : a).words > FEW) return undefined;
  return order < 0 ? [onlyA(true), onlyB(false)] : [onlyB(true), onlyA(false)];
}

const empty = (at: number): Range => ({ start: at, end: at });

const wordsIn = ({ a, b }: Evidence) => a.words.length + b.words.length;

/** More than a bare verb of saying. */
const isMarked = (evidence: Evidence) =>
  wordsIn(evidence) > FEW || evidence.a.marks.length + evidence.b.marks.length > 1;

/** The kind that one side's words get when they stand alone, and how many these are. */
const standing = (evidence: Evidence): { readonly kind: Kind; readonly words: number; readonly marked: boolean } => ({
  kind: ruleFor(evidence).kind,
  words: wordsIn(evidence),
  marked: isMarked(evidence),
});

/** 0 for what explains itself, 1 for a kind that needs such a neighbor, 2 for the rest. */
const rankOf = ({ kind, marked }: { readonly kind: Kind; readonly marked: boolean }) =>
  APART.has(kind) ? Number(!marked) : 2;

const ONE_WORD = /^[a-z]*$/i;
/** One plain word at most: most changes have no more on either side, and nothing to cut. */
const isOneWord = (text: string, { start, end }: Range) => ONE_WORD.test(text.slice(start, end).trim());

/**
 * Cuts a change that no rule explains into parts that rules do explain: `[Lee and Takaichi will/The two were to]` is a name and
 * a tense. Gives the change alone when there is no such cut, or two equally good ones, of which the sides would choose
 * differently.
 */
export function partsOf(change: Change, context: ClassifyContext, depth = 2): readonly Change[] {
  if (isOneWord(context.a.text, change.from) && isOneWord(context.b.text, change.to)) return [change];
  const cuts = depth === 0 ? [] : cutsOf(change, context);
  const highest = Math.max(...cuts.map(({ rank }) => rank));
  const [best, ...others] = cuts.filter(({ rank }) => rank === highest);
  if (best === undefined || others.length > 0) return apart(change, context) ?? [change];
  return best.parts.flatMap((part) =>
    isTwoSided(part) && explainedAs(part, context) === 'none' ? partsOf(part, context, depth - 1) : [part],
  );
}
