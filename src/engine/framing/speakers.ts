import type { Range } from '../model.ts';
import { reportingVerb } from '../text/english/reporting.ts';
import { looksLikeVerb } from '../text/english/verbs.ts';
import { isDayOrMonth, isDeterminer } from '../text/english/words.ts';
import { behindVerb, hasFinite, reportingVerbs, type Verb } from './clauses.ts';
import { isFiniteVerb, isLabeling } from './english.ts';
import { type Named, namedIn } from './entities.ts';
import type { Speech } from './model.ts';
import type { Piece } from './pieces.ts';
import { requestsIn } from './requests.ts';
import { type Discourse, type Resolved, resolve } from './resolve.ts';
import { leadingSubject, type Reading, type Subject, subjectBefore, subjectBehind } from './subject.ts';
import { type Account, type Unit, unitsOf } from './units.ts';
import { type Said, voicesOf } from './voices.ts';

/** An article read for who says what: its statements, and what else was found on the way. */
export interface Spoken extends Speech {
  readonly units: readonly Unit[];
  readonly named: Named;
}

/** A statement before its voice has a number; pieces `[from, to)` of its unit. */
type Found = Said;

/**
 * Reads an article, in English, for every quotation and reported statement with its speaker.
 *
 * By rules on the form of sentences, in the manner of Krestel, Bergler and Witte (2008) and Pareti and others (2013): a verb of
 * saying (or `according to`), its subject, and the clause or quotations beside it; a quotation without either goes on where
 * the one before ended. A pronoun is given to the latest speaker or subject that agrees with it, so only probably.
 */
export function spokenIn(account: Account): Spoken {
  const units = unitsOf(account);
  const named = namedIn(units);
  const discourse: Discourse = { named, units, spoke: [], phrases: new Map() };
  const said: Found[] = [];
  units.forEach((unit, u) => {
    const found = inUnit({ unit, mentions: named.mentions[u] ?? [] }, u, discourse, account.text);
    said.push(...found, ...unclaimed(unit, found, said, account.text));
  });
  return { ...voicesOf(disjoint(said), account), units, named };
}

/** In order of place; where two overlap, in a sentence that no rule reads well, the first stands. */
function disjoint(said: readonly Found[]): Found[] {
  let end = 0;
  return [...said]
    .sort((x, y) => x.start - y.start || y.end - x.end)
    .filter((statement) => {
      if (statement.start < end) return false;
      end = statement.end;
      return true;
    });
}

const isComma = (piece: Piece | undefined) => piece?.key === ',';
const isQuote = (piece: Piece | undefined) => piece?.kind === 'quote';

/** A verb of saying with whom it belongs to. */
interface Attribution {
  readonly verb: Verb | undefined;
  readonly subject: Subject | undefined;
  /** Pieces of the attribution, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Where what is said begins behind it; -1 when it stands before. */
  readonly content: number;
  readonly label: boolean;
  /** The subject stands before another verb: that of the attribution before it, where there is one. */
  readonly carried?: boolean;
}

function inUnit(reading: Reading, u: number, discourse: Discourse, text: string): Found[] {
  const attributions = attributionsOf(reading);
  const found: Found[] = [];
  let low = 0;
  let carried: Resolved | undefined;
  attributions.forEach((attribution, i) => {
    const own = attribution.subject && resolve(attribution.subject, u, discourse, text);
    const by = attribution.carried ? (carried ?? own) : own;
    carried ??= own;
    if (!attribution.carried) carried = own;
    const high = attributions[i + 1]?.from ?? reading.unit.pieces.length;
    const said = statementsOf(reading.unit, attribution, { low, high, last: i === attributions.length - 1 });
    for (const { from, to } of said.ranges) found.push(toSaid(reading.unit, { from, to }, attribution, by));
    if (said.ranges.length > 0) low = Math.max(low, said.low);
    if (by && (said.ranges.length > 0 || attribution.verb)) discourse.spoke.push({ unit: u, speaker: by.speaker });
  });
  return found;
}

/** Every verb of saying of a unit and every `according to`, with subjects, in order. */
function attributionsOf(reading: Reading): Attribution[] {
  const { pieces } = reading.unit;
  const found: Attribution[] = [];
  for (const { at, rest, content } of requestsIn(pieces)) {
    const subject = subjectBefore(reading, at);
    if (!subject || isQuote(pieces[at - 1]) || isQuote(pieces[at - 2])) continue;
    const from = startOf(pieces, subject);
    found.push({ verb: { at, participle: false }, subject, from, to: rest, content, label: false });
  }
  const asking = new Set(found.map(({ verb }) => verb?.at));
  for (const verb of reportingVerbs(pieces)) {
    if (asking.has(verb.at)) continue;
    const attribution = attributionOf(reading, verb);
    if (attribution) found.push(attribution);
  }
  pieces.forEach((piece, at) => {
    if (piece.key === 'according' && pieces[at + 1]?.key === 'to') {
      const subject = subjectBehind(reading, at + 2);
      if (subject)
        found.push({
          verb: undefined,
          subject,
          from: at,
          to: subject.to,
          content: at === 0 ? behindComma(pieces, subject.to) : -1,
          label: false,
        });
    }
    const quote = piece.kind === 'word' && isLabeling(piece.key) && !asking.has(at) ? quoteAfter(pieces, at) : -1;
    if (quote >= 0) {
      const subject = subjectBefore(reading, at);
      const participle = subject && pieces.slice(0, subject.from).some((p) => isFiniteVerb(p.key));
      if (subject && !participle)
        found.push({
          verb: { at, participle: false },
          subject,
          from: subject.from,
          to: at + 1,
          content: quote,
          label: true,
        });
    }
    if (piece.key === ':' && isQuote(pieces[at + 1]) && !found.some((a) => a.to <= at && a.content === at + 1)) {
      const [first] = reading.mentions;
      if (first && first.from <= 3)
        found.push({
          verb: undefined,
          subject: { from: first.from, to: first.to, by: 'name', entity: first.entity },
          from: first.from,
          to: first.to,
          content: at + 1,
          label: true,
        });
    }
  });
  return outermost(
    pieces,
    found.sort((x, y) => x.from - y.from),
  );
}

/** Who says something inside what another says is part of it: only what is set beside it counts (`and Kim said that …`). */
function outermost(pieces: readonly Piece[], found: readonly Attribution[]): Attribution[] {
  let inside = Number.POSITIVE_INFINITY;
  return found.filter((attribution) => {
    const { from, content, label, carried } = attribution;
    const subject = carried ? undefined : attribution.subject;
    const beside = ['and', 'but', 'while', ';'].includes(pieces[from - 1]?.key ?? '') && subject?.by === 'name';
    if (from >= inside && subject !== undefined && (label || content < 0 || !beside)) return false;
    if (content >= 0 && !label) inside = Math.min(inside, content);
    return true;
  });
}

const behindComma = (pieces: readonly Piece[], at: number) => {
  let i = at;
  while (i < pieces.length && !isComma(pieces[i])) i++;
  return i + 1 < pieces.length ? i + 1 : -1;
};

/** The next quotation in the same clause. */
function quoteAfter(pieces: readonly Piece[], at: number): number {
  for (let i = at + 1; i < pieces.length && i - at < 16; i++) {
    if (isQuote(pieces[i])) return i;
    if (reportingVerb(pieces[i]?.key ?? '') && pieces[i]?.key.endsWith('d')) return -1;
  }
  return -1;
}

function attributionOf(reading: Reading, verb: Verb): Attribution | undefined {
  const { pieces } = reading.unit;
  const { at } = verb;
  const before = pieces[at - 1];
  const behind = behindVerb(pieces, at);
  const carries = {
    verb,
    subject: leadingSubject(reading),
    carried: true,
    from: at,
    to: at + 1,
    content: behind.content,
    label: false,
  };
  if (verb.participle) return behind.content >= 0 ? { ...carries, from: at } : undefined;
  const joint = ['has', 'have', 'had', 'also', 'later'].includes(before?.key ?? '') ? at - 2 : at - 1;
  if (joint > 0 && ['and', 'but', 'then'].includes(pieces[joint]?.key ?? ''))
    return behind.content >= 0 ? { ...carries, from: joint } : undefined;
  if (isQuote(before) || isComma(before)) {
    const inverted = invertedSubject(reading, at);
    if (inverted) return { verb, subject: inverted, from: at, to: inverted.to, content: -1, label: false };
  }
  const subject = subjectBefore(reading, at);
  if (!subject) return undefined;
  const start = startOf(pieces, subject);
  return { verb, subject, from: start, to: behind.rest, content: behind.content, label: false };
}

/** A phrase that begins before its name: `Fisheries Minister Ilka Brandvold`, `the mayor`. */
function startOf(pieces: readonly Piece[], subject: Subject): number {
  let { from } = subject;
  while (from > 0 && (isDeterminer(pieces[from - 1]?.key ?? '') || pieces[from - 1]?.key === 'former')) from--;
  return from;
}

/** `…,” said Greta Hollerer, who chairs it.`: what stands behind the verb names the speaker, and no clause begins there. */
function invertedSubject(reading: Reading, at: number): Subject | undefined {
  const { pieces } = reading.unit;
  if (
    ![
      'say',
      'says',
      'said',
      'asked',
      'added',
      'replied',
      'wrote',
      'explained',
      'warned',
      'recalled',
      'noted',
      'argued',
      'insisted',
    ].includes(pieces[at]?.key ?? '')
  )
    return undefined;
  const quoted = isQuote(pieces[at - 1]) || isQuote(pieces[at - 2]);
  const subject = subjectBehind(reading, at + 1);
  if (!subject || subject.by === 'pronoun') return undefined;
  // `Strauch, an engineer, said its piers stood firm`: a clause
  const isClause = pieces.slice(subject.from + 1, subject.to).some((p) => !p.capital && looksLikeVerb(p.key));
  if (isClause && !quoted) return undefined;
  const next = pieces[subject.to];
  const closes =
    next === undefined ||
    next.kind === 'mark' ||
    isQuote(next) ||
    ['who', 'of', 'in', 'at', 'from', 'on', 'as', 'during', 'after'].includes(next.key) ||
    isDayOrMonth(next.key);
  return quoted || closes ? subject : undefined;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly last: boolean;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What an attribution is about: the clause or the quotations behind it, or those before it. */
function statementsOf(
  unit: Unit,
  attribution: Attribution,
  { low, high, last }: Bounds,
): { ranges: Stretch[]; low: number } {
  const { pieces } = unit;
  const { content, label } = attribution;
  if (label) return { ranges: [{ from: content, to: content + 1 }], low: content + 1 };
  const before =
    content < 0 ||
    isQuote(pieces[attribution.from - 1]) ||
    (isComma(pieces[attribution.from - 1]) && isQuote(pieces[attribution.from - 2]));
  const ranges: Stretch[] = [];
  let end = low;
  if (before && attribution.from > low && setOff(pieces, attribution)) {
    const to = trimmedEnd(pieces, low, attribution.from);
    const from = headOf(pieces, low, to);
    const tail = content < 0 && last ? tailOf(pieces, attribution) : -1;
    if (to > from && tail > 0 && !onlyQuotes(pieces, from, to)) {
      ranges.push({ from, to: tail });
      end = tail;
    } else if (to > from && isSaid(pieces, from, to)) {
      ranges.push(...split(pieces, from, to));
      end = attribution.to;
      if (content < 0) ranges.push(...quotesBehind(pieces, attribution.to, high));
    }
  }
  if (content >= 0) {
    const stop = contentEnd(pieces, content, high, last);
    if (stop > content) ranges.push(...split(pieces, content, stop));
    end = Math.max(end, stop);
  }
  return { ranges, low: end };
}

/** What is said before its attribution ends with a mark, or with a quotation: `…, she said`; but `they agreed according to her`. */
const setOff = (pieces: readonly Piece[], { from, verb }: Attribution) =>
  from > 0 &&
  (verb === undefined || isComma(pieces[from - 1]) || isQuote(pieces[from - 1]) || pieces[from - 1]?.key === '-');

/** `“A,” he said, “B.”`: quotations behind an attribution go on. */
function quotesBehind(pieces: readonly Piece[], from: number, high: number): Stretch[] {
  const found: Stretch[] = [];
  for (let i = from; i < high; i++)
    if (isQuote(pieces[i]) && (isComma(pieces[i - 1]) || pieces[i - 1]?.key === '-'))
      found.push({ from: i, to: i + 1 });
  return found;
}

/** Quotations, or a clause with a verb: what may have been said. A phrase before a speaker (`On Monday, Lee said`) may not. */
function isSaid(pieces: readonly Piece[], from: number, to: number): boolean {
  if (onlyQuotes(pieces, from, to)) return true;
  return pieces.slice(from, to).some((p) => p.kind === 'quote') || hasFinite(pieces.slice(0, to), from);
}

const onlyQuotes = (pieces: readonly Piece[], from: number, to: number) =>
  pieces.slice(from, to).every((p) => p.kind === 'quote' || (p.kind === 'mark' && ',-'.includes(p.key)));

/** Quotations alone are a statement each; with words between them they are one. */
function split(pieces: readonly Piece[], from: number, to: number): Stretch[] {
  if (!onlyQuotes(pieces, from, to)) return [{ from, to }];
  const quotes: Stretch[] = [];
  for (let i = from; i < to; i++) if (isQuote(pieces[i])) quotes.push({ from: i, to: i + 1 });
  return quotes;
}

const trimmedEnd = (pieces: readonly Piece[], low: number, from: number) => {
  let to = from;
  while (to > low && (isComma(pieces[to - 1]) || pieces[to - 1]?.key === '-')) to--;
  return to;
};

/** Past the marks and conjunctions with which what is said does not begin. */
function headOf(pieces: readonly Piece[], low: number, to: number): number {
  let from = low;
  while (
    from < to &&
    (isComma(pieces[from]) ||
      '.;:'.includes(pieces[from]?.key ?? ' ') ||
      (from === low && low > 0 && ['and', 'but', 'while'].includes(pieces[from]?.key ?? '')))
  )
    from++;
  return from;
}

/** The end of a reported clause: before what reports something else, and before the stop. */
function contentEnd(pieces: readonly Piece[], content: number, high: number, last: boolean): number {
  let to = high;
  for (let i = content; i < to; i++)
    if (isComma(pieces[i]) && ['citing', 'quoting'].includes(pieces[i + 1]?.key ?? '')) to = i;
  if (last || to < high)
    while (to > content && pieces[to - 1]?.kind === 'mark' && '.!?'.includes(pieces[to - 1]?.key ?? ' ')) to--;
  while (to > content && (isComma(pieces[to - 1]) || ['and', 'but', '-', ';'].includes(pieces[to - 1]?.key ?? '')))
    to--;
  return to;
}

/** `The bridge, Vey said, would close`: the clause goes on behind its attribution. -1 when it does not. */
function tailOf(pieces: readonly Piece[], { to }: Attribution): number {
  let comma = to;
  while (comma < pieces.length && !isComma(pieces[comma])) comma++;
  let rest = comma + 1;
  const goesOn = (at: number) => {
    const key = pieces[at]?.key ?? '';
    return isFiniteVerb(key) || (['as', 'and'].includes(key) && pieces[at + 1]?.key === 'well');
  };
  if (!goesOn(rest)) {
    // over an apposition: `said Levin Prast, an economist, | was`
    if (!isDeterminer(pieces[rest]?.key ?? '')) return -1;
    while (rest < pieces.length && !isComma(pieces[rest])) rest++;
    rest++;
    if (!goesOn(rest)) return -1;
  }
  let end = pieces.length;
  while (end > rest && pieces[end - 1]?.kind === 'mark' && '.!?'.includes(pieces[end - 1]?.key ?? ' ')) end--;
  return end;
}

function toSaid(unit: Unit, { from, to }: Stretch, attribution: Attribution, by: Resolved | undefined): Found {
  const { pieces } = unit;
  const start = (pieces[from] as Piece).start;
  const end = (pieces[to - 1] as Piece).end;
  const quoted = pieces
    .slice(from, to)
    .filter((p) => p.kind === 'quote')
    .map((p): Range => ({ start: p.start, end: p.end }));
  const direct = to - from === 1 && quoted.length === 1;
  const verb = attribution.verb && (pieces[attribution.verb.at] as Piece);
  const known = verb && reportingVerb(verb.key);
  const isCallingOn = verb?.key.startsWith('call') && pieces[(attribution.verb?.at ?? 0) + 1]?.key === 'on';
  return {
    paragraph: unit.paragraph,
    start,
    end,
    form: direct ? 'direct' : quoted.length > 0 ? 'mixed' : 'reported',
    quoted,
    sure: by?.sure ?? true,
    ...(by ? { speaker: by.speaker } : {}),
    attribution: {
      start: (pieces[attribution.from] as Piece).start,
      end: (pieces[Math.max(attribution.from, attribution.to - 1)] as Piece).end,
    },
    ...(verb
      ? {
          verb: {
            start: verb.start,
            end: verb.end,
            lemma: isCallingOn ? 'call on' : (known?.lemma ?? verb.key),
            class: isCallingOn ? 'ask' : attribution.label || !known ? 'label' : known.class,
          },
        }
      : {}),
  };
}

/** The quotations of a unit that no attribution claims: they go on where the one before ended, or nobody is named for them. */
function unclaimed(unit: Unit, found: readonly Found[], earlier: readonly Found[], text: string): Found[] {
  const rest = unit.pieces.filter(
    (p) => p.kind === 'quote' && !found.some((f) => f.start <= p.start && f.end >= p.end),
  );
  if (rest.length === 0) return [];
  const alone = unit.pieces.every((p) => p.kind === 'quote' || p.kind === 'mark');
  const before = earlier[earlier.length - 1];
  const goesOn =
    alone && before !== undefined && (before.paragraph === unit.paragraph || followsOn(before, unit, text));
  return rest.map(
    (p): Found => ({
      paragraph: unit.paragraph,
      start: p.start,
      end: p.end,
      form: 'direct',
      quoted: [{ start: p.start, end: p.end }],
      sure: !goesOn || (before.sure && before.paragraph === unit.paragraph),
      ...(goesOn && before.speaker ? { speaker: before.speaker } : {}),
    }),
  );
}

/** The paragraph before ended with somebody's words, and this one begins with a quotation and names nobody. */
const followsOn = (before: Said, unit: Unit, text: string) => {
  const between = text.slice(
    before.attribution ? Math.max(before.end, before.attribution.end) : before.end,
    unit.start,
  );
  return /^[^\p{L}]*$/u.test(between) || between.trim().length < 2;
};
