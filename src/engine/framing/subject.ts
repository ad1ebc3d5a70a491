import { isSureReporting } from '../text/english/reporting.ts';
import { isRole, isTitleWord } from '../text/english/roles.ts';
import { looksLikeVerb } from '../text/english/verbs.ts';
import { isDayOrMonth, isDeterminer } from '../text/english/words.ts';
import { isFunctionWord } from '../text/functionWords.ts';
import { isAdverb, isBody, isBoundary, isFiniteVerb, isPreposition, isSubjectPronoun } from './english.ts';
import type { Entity, Mention } from './entities.ts';
import type { Piece } from './pieces.ts';
import type { Unit } from './units.ts';

/** Who a verb of saying belongs to, as it stands there: pieces `[from, to)` of the unit. */
export type Subject = { readonly from: number; readonly to: number } & (
  | { readonly by: 'name'; readonly entity: Entity }
  | { readonly by: 'pronoun'; readonly key: string }
  | { readonly by: 'phrase'; readonly head: string; readonly definite: boolean }
);

/** A unit with its names, to look for subjects in. */
export interface Reading {
  readonly unit: Unit;
  readonly mentions: readonly Mention[];
}

const AUXILIARIES = ['has', 'have', 'had', 'would', 'will', "'s"];

/** The subject before the verb at `at`; nothing when there is none, as before a participle. `low` is where its clause may begin at most. */
export function subjectBefore(reading: Reading, at: number, low = 0): Subject | undefined {
  const { pieces } = reading.unit;
  let end = at;
  while (end > low && (isAdverb(key(pieces, end - 1)) || AUXILIARIES.includes(key(pieces, end - 1)))) end--;
  end = beforeTime(pieces, end, low);
  const last = pieces[end - 1];
  if (end <= low || last === undefined || last.kind === 'quote') return undefined;
  if (last.key === 'who') return relative(reading, end - 1, low);
  if (last.key === ',') return acrossCommas(reading, end - 1, low);
  return phraseEnding(reading, end, low);
}

const key = (pieces: readonly Piece[], at: number) => pieces[at]?.key ?? '';

/** `Brandvold on Friday | said`: back over a day. */
function beforeTime(pieces: readonly Piece[], end: number, low: number): number {
  if (end - 1 > low && isDayOrMonth(key(pieces, end - 1))) {
    const at = key(pieces, end - 2) === 'on' ? end - 2 : end - 1;
    return at > low ? at : end;
  }
  return end;
}

/** `Nadia Voss, who | said`. */
function relative(reading: Reading, who: number, low: number): Subject | undefined {
  const end = key(reading.unit.pieces, who - 1) === ',' ? who - 1 : who;
  return phraseEnding(reading, end, low);
}

const STRAY = ['what', 'which', 'whom', 'as', 'where', 'how', 'why'];

/** The words right before `end` that make a speaker. */
function phraseEnding(reading: Reading, end: number, low: number): Subject | undefined {
  const { pieces } = reading.unit;
  let from = end;
  while (from > low) {
    const piece = pieces[from - 1] as Piece;
    // `National Aeronautics | and | Space Administration`: inside a name nothing ends
    if (reading.mentions.some((m) => m.from < from - 1 && from - 1 < m.to)) {
      from--;
      continue;
    }
    if (piece.kind === 'quote' || (piece.kind === 'mark' && !'/&'.includes(piece.key))) break;
    if (isBoundary(piece.key) || isFiniteVerb(piece.key) || isSureReporting(piece.key)) break;
    from--;
  }
  if (from >= end) return undefined;
  if (STRAY.includes(key(pieces, from - 1))) return undefined;
  const opener = key(pieces, from - 1);
  if (opener === 'who' || (opener === 'that' && from - 2 >= low && looksLikeVerb(key(pieces, from)))) {
    // `people who live near the crater | told`, not `a soldier, who the army | said was hurt`
    if (isDeterminer(key(pieces, from)) || pieces[from]?.capital) return undefined;
    return phraseEnding(reading, key(pieces, from - 2) === ',' ? from - 2 : from - 1, low);
  }
  // `Benoit Hardy, an expert at the university | told AFP`: the second comma is missing
  if (opener === ',' && isDeterminer(key(pieces, from))) {
    const before = reading.mentions.find((m) => m.to === from - 1 && m.from >= low && !ownedBy(pieces, m));
    if (before && !['in', 'at', 'on'].includes(key(pieces, before.from - 1)))
      return { from: before.from, to: end, by: 'name', entity: before.entity };
  }
  if (key(pieces, from - 1) === 'and' && isJoined(reading, from - 1, low)) return joint(reading, from - 1, end);
  return subjectIn(reading, from, end);
}

/** `Incer and Johnson said`: two names joined. */
const isJoined = ({ mentions }: Reading, and: number, low: number) =>
  mentions.some((m) => m.to === and && m.from >= low) && mentions.some((m) => m.from === and + 1);

function joint({ mentions }: Reading, and: number, end: number): Subject {
  const first = mentions.find((m) => m.to === and) as Mention;
  return { from: first.from, to: end, by: 'phrase', head: 'they', definite: false };
}

/** What a stretch of pieces names: its pronoun, its name, or what it describes. */
export function subjectIn({ unit: { pieces }, mentions }: Reading, from: number, to: number): Subject | undefined {
  let start = from;
  while (start < to && isAdverb(key(pieces, start))) start++;
  const last = pieces[to - 1];
  if (start >= to || last === undefined) return undefined;
  if (isSubjectPronoun(last.key)) return { from: to - 1, to, by: 'pronoun', key: last.key };
  const ending = mentions.find((m) => m.to === to && m.from >= start);
  const leading = mentions.find((m) => m.from === start || (m.from === start + 1 && isDeterminer(key(pieces, start))));
  const opens = pieces[start] as Piece;
  const adverbial = isPreposition(opens.key) || isDayOrMonth(opens.key);
  if (leading && !adverbial && !ownedBy(pieces, leading) && isNominal(pieces, leading.to, to))
    return { from: start, to: leading.to, by: 'name', entity: leading.entity };
  if (ending && !ownedBy(pieces, ending) && !isObject(pieces, start, ending))
    return { from: ending.from, to, by: 'name', entity: ending.entity };
  if (adverbial) start = nounPhraseStart(pieces, start, to);
  else start = ownDeterminer(pieces, start, to);
  if (start >= to) return undefined;
  const head = headOf(pieces, start, to);
  if (head === undefined) return undefined;
  const definite = key(pieces, start) === 'the' || key(pieces, start) === 'their' || key(pieces, start) === 'its';
  return { from: start, to, by: 'phrase', head, definite };
}

/** `Takaichi's |`: the name only owns what follows. */
const ownedBy = (pieces: readonly Piece[], { to }: Mention) => /'s$|s'$/.test(key(pieces, to - 1));

/** Behind a name: nothing, or a phrase that belongs to it (`of the alliance`, `on Friday`). */
const isNominal = (pieces: readonly Piece[], at: number, to: number) =>
  at >= to || isPreposition(key(pieces, at)) || isDayOrMonth(key(pieces, at));

/** `a commentator in the newspaper Haaretz`, `a spokesman for Norland Rail`: the name stands in a phrase of somebody else. */
function isObject(pieces: readonly Piece[], start: number, { from }: Mention): boolean {
  if (isPreposition(key(pieces, start))) return false;
  for (let i = start + 1; i < from; i++) if (isPreposition(key(pieces, i))) return true;
  return false;
}

/** Behind a phrase of time or place the speaker begins with its determiner. */
function nounPhraseStart(pieces: readonly Piece[], start: number, to: number): number {
  for (let i = to - 1; i > start; i--) if (isDeterminer(key(pieces, i)) && !isPreposition(key(pieces, i - 1))) return i;
  const last = pieces[to - 1] as Piece;
  return last.kind === 'word' &&
    !isFunctionWord(last.key) &&
    !isPreposition(key(pieces, to - 2)) &&
    !isDeterminer(key(pieces, to - 2))
    ? to - 1
    : to;
}

const BEFORE_DETERMINER = ['half', 'all', 'both', 'such', 'double', 'twice'];

/** `After that | incident the ministry of transport`: a phrase has its determiner first; what stands before it belongs to something else. */
function ownDeterminer(pieces: readonly Piece[], start: number, to: number): number {
  for (let i = to - 1; i > start; i--) {
    const before = key(pieces, i - 1);
    if (isDeterminer(key(pieces, i)) && !isPreposition(before) && !BEFORE_DETERMINER.includes(before)) return i;
  }
  return start;
}

/** The noun that a phrase is about: the last before a preposition. */
function headOf(pieces: readonly Piece[], start: number, to: number): string | undefined {
  let end = start + 1;
  while (end < to && !isPreposition(key(pieces, end))) end++;
  const head = pieces[end - 1];
  return head?.kind === 'word' || head?.kind === 'number' ? head.key : undefined;
}

interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** `Wilfried Strauch, an adviser to the institute, | said`: which of the phrases between commas is the speaker. */
function acrossCommas(reading: Reading, comma: number, low: number): Subject | undefined {
  const { pieces } = reading.unit;
  let first = comma;
  while (first > low && pieces[first - 1]?.kind !== 'quote' && !':;-'.includes(key(pieces, first - 1))) first--;
  const chunks: Chunk[] = [];
  let from = first;
  for (let i = first; i <= comma; i++) {
    if (i !== comma && key(pieces, i) !== ',') continue;
    if (i > from) chunks.push({ from, to: i });
    from = i + 1;
  }
  const pure = (chunk: Chunk) =>
    reading.mentions.find(
      (m) => m.to === chunk.to && m.from <= chunk.from + 1 && !ownedBy(pieces, m) && key(pieces, chunk.from) !== 'of',
    );
  const last = chunks[chunks.length - 1];
  const before = chunks[chunks.length - 2];
  const earlier = chunks[chunks.length - 3];
  const nested = earlier !== undefined && pure(earlier) !== undefined;
  if (last && before && pure(last) && describes(pieces, before) && !nested) return named(last, pure(last) as Mention);
  if (last && before && nested && pure(last) && isAside(pieces, before))
    return named(earlier, pure(earlier) as Mention);
  for (let i = chunks.length - 1; i >= 0; i--) {
    const chunk = chunks[i] as Chunk;
    const mention = pure(chunk);
    if (mention) return named(chunk, mention);
    if (i > 0 && (isAside(pieces, chunk) || (describes(pieces, chunk) && pure(chunks[i - 1] as Chunk)))) continue;
    return phraseEnding(reading, chunk.to, chunk.from);
  }
  return undefined;
}

const named = (chunk: Chunk, { entity }: Mention): Subject => ({ from: chunk.from, to: chunk.to, by: 'name', entity });

const describes = (pieces: readonly Piece[], { from, to }: Chunk) =>
  pieces.slice(from, to).some((p) => isTitleWord(p.key) || isRole(p.key) || isBody(p.key) || p.key.endsWith("'s"));

/** A phrase between commas that only tells more of what stands before it. */
function isAside(pieces: readonly Piece[], { from }: Chunk): boolean {
  const first = pieces[from] as Piece;
  return (
    isDeterminer(first.key) ||
    isBoundary(first.key) ||
    first.key === 'whose' ||
    isPreposition(first.key) ||
    isAdverb(first.key) ||
    isTitleWord(first.key) ||
    first.kind === 'number' ||
    !first.capital
  );
}

/** The subject with which a unit opens, for a verb further on in it: `Residents reported a boom but | said …`. */
export function leadingSubject(reading: Reading): Subject | undefined {
  const { pieces } = reading.unit;
  let from = 0;
  if (isPreposition(key(pieces, 0))) {
    while (from < pieces.length && key(pieces, from) !== ',') from++;
    from++;
  }
  let to = from;
  while (to < pieces.length) {
    const piece = pieces[to] as Piece;
    if (piece.kind === 'mark' || piece.kind === 'quote' || isBoundary(piece.key) || isFiniteVerb(piece.key)) break;
    if (to > from && !piece.capital && looksLikeVerb(piece.key) && !piece.key.endsWith('ing')) break;
    to++;
  }
  return to > from && to < pieces.length ? subjectIn(reading, from, to) : undefined;
}

/** The subject behind the verb (`said Greta Hollerer, who chairs it`) or behind `according to`; nothing when a clause stands there. */
export function subjectBehind(reading: Reading, from: number): Subject | undefined {
  const { pieces } = reading.unit;
  let start = from;
  while (start < pieces.length && isAdverb(key(pieces, start))) start++;
  let to = start;
  while (to < pieces.length) {
    const piece = pieces[to] as Piece;
    if (piece.kind === 'quote' || (piece.kind === 'mark' && !'/&'.includes(piece.key))) break;
    if (to > start && isBoundary(piece.key)) break;
    if (isFiniteVerb(piece.key)) return undefined;
    to++;
  }
  if (
    to === start ||
    isSubjectPronoun(key(pieces, start)) ||
    isDayOrMonth(key(pieces, start)) ||
    isPreposition(key(pieces, start))
  )
    return undefined;
  const leading = reading.mentions.find(
    (m) => m.from >= start && m.to <= to && (m.from === start || isTitled(pieces, start, m)),
  );
  if (leading && !ownedBy(pieces, leading)) return { from: start, to: leading.to, by: 'name', entity: leading.entity };
  if (key(pieces, to) === ',') {
    const behind = reading.mentions.find((m) => m.from === to + 1);
    if (behind && describes(pieces, { from: start, to }))
      return { from: start, to: behind.to, by: 'name', entity: behind.entity };
  }
  return subjectIn(reading, start, to);
}

/** Before a name nothing but its determiner and the words of its title. */
const isTitled = (pieces: readonly Piece[], start: number, { from }: Mention) =>
  pieces
    .slice(start, from)
    .every(
      (p, i) =>
        (i === 0 && isDeterminer(p.key)) ||
        isTitleWord(p.key) ||
        (i < from - start - 1 && !isPreposition(p.key) && isTitleWord(key(pieces, from - 1))),
    );
