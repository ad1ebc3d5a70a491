import { type Lexicon, type Link, type Range, type Segmented, type Tie, TOKEN } from '../model.ts';
import { isCapitalized } from '../text/shapes.ts';
import type { Telling, Told } from './telling.ts';
import type { Roots } from './terms.ts';
import { UNIT } from './weights.ts';

/** One side of a related link. */
interface Side {
  readonly text: string;
  readonly segmented: Segmented;
}

/** All that naming what two paragraphs share needs to know. */
export interface TieSource {
  readonly a: Side;
  readonly b: Side;
  readonly telling: Telling;
  readonly roots: Roots;
  readonly lexicon: Lexicon;
}

/** The most things named on a link: enough to say why, few enough to read. */
const NAMED = 8;

/** Lighter words tie nothing: they are neither named nor underlined, unless there is nothing else. */
const LIGHT = 0.9 * UNIT;

const DAYS = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
const MONTH_SHORT = /^(?:jan|feb|aug|sept?|oct|nov|dec)$/;
const YEAR = /^(?:1[0-9]|20)\d\d$/;

const thousandths = (share: number) => Math.round(share * 1000) / 1000;

/** A related link, with what ties its ends together, heaviest first, and where that stands. */
export function relatedLink(told: Told, source: TieSource): Link {
  const { ia, ib, shared } = told;
  const heavy = shared.filter((root) => source.telling.weightOf(root) >= LIGHT);
  const tying = new Set(heavy.length > 0 ? heavy : shared);
  const [a, b] = [placesOf(source, 'a', ia, tying), placesOf(source, 'b', ib, tying)];
  // Whichever way round the two are compared, the same one's words are told.
  const isFirst = source.a.text <= source.b.text;
  const ties = (isFirst ? tiesOf(a, b, source.a.text, source) : tiesOf(b, a, source.b.text, source)).slice(0, NAMED);
  return {
    ia,
    ib,
    kind: 'related',
    similarity: thousandths(Math.min(1, told.likeness)),
    containment: thousandths(Math.min(1, told.ofLighter)),
    shared: ties.map(({ text }) => text),
    ties,
    sharedA: rangesOf(a),
    sharedB: rangesOf(b),
  };
}

/** A word that stands on both sides. */
interface Placed extends Range {
  readonly root: number;
  readonly key: string;
  readonly quoted: boolean;
  /** Only white space stands between it and the one before. */
  readonly follows: boolean;
}

function placesOf(
  { roots, lexicon, ...source }: TieSource,
  side: 'a' | 'b',
  paragraph: number,
  tying: ReadonlySet<number>,
) {
  const { segmented } = source[side];
  const { tokens, paragraphTokens, quotations } = segmented;
  const span = paragraphTokens[paragraph] as Range;
  const from = tokens.start[span.start] as number;
  const to = tokens.start[span.end] as number;
  const inside = quotations.filter((q) => q.start < to && q.end > from);
  const places: Placed[] = [];
  for (let t = span.start; t < span.end; t++) {
    const key = tokens.key[t] as number;
    const root = roots.of[key] as number;
    if (!tying.has(root) || (tokens.kind[t] !== TOKEN.word && tokens.kind[t] !== TOKEN.number)) continue;
    const [start, end] = [tokens.start[t] as number, tokens.start[t + 1] as number];
    const quoted = inside.some((q) => q.start <= start && start < q.end);
    const last = places[places.length - 1];
    const follows = last !== undefined && last.end === tokens.start[t - 1] && tokens.kind[t - 1] === TOKEN.space;
    places.push({ start, end, root, key: lexicon.words[key] as string, quoted, follows });
  }
  return places;
}

/** Words side by side are one range. */
function rangesOf(places: readonly Placed[]): Range[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end, follows } of places) {
    const last = ranges[ranges.length - 1];
    if (last && follows) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}

/** What ties two paragraphs, as one of them writes it, whose `text` it is: a name or a quoted phrase of several words is one tie. */
function tiesOf(own: readonly Placed[], other: readonly Placed[], text: string, { telling, roots }: TieSource): Tie[] {
  const quotedThere = new Set(other.filter(({ quoted }) => quoted).map(({ root }) => root));
  const kindOf = ({ root, key, quoted }: Placed): Tie['kind'] => {
    if (quoted && quotedThere.has(root)) return 'quote';
    if (DAYS.has(key) || MONTH_SHORT.test(key) || YEAR.test(key)) return 'date';
    if (roots.isNumber[root]) return 'number';
    return telling.isProper(root) ? 'name' : 'word';
  };
  const found: (Tie & Range & { weight: number })[] = [];
  const seen = new Set<number>();
  let before: Placed | undefined;
  for (const place of own) {
    const kind = kindOf(place);
    const weight = telling.weightOf(place.root);
    const last = found[found.length - 1];
    const written = text.slice(place.start, place.end);
    const named = kind === 'name' && isCapitalized(written);
    const joins = place.follows && last?.kind === kind && last.end === before?.end && (named || kind === 'quote');
    if (joins && last && (!seen.has(place.root) || kind === 'name')) {
      found[found.length - 1] = {
        ...last,
        end: place.end,
        text: text.slice(last.start, place.end),
        weight: Math.max(weight, last.weight),
      };
    } else if (!seen.has(place.root)) found.push({ kind, text: written, start: place.start, end: place.end, weight });
    seen.add(place.root);
    before = place;
  }
  return found
    .sort((x, y) => y.weight - x.weight || x.start - y.start)
    .map(({ kind, text: words }) => ({ kind, text: words }));
}
