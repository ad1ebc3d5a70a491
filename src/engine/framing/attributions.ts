import { reportingVerb } from '../text/english/reporting.ts';
import { looksLikeVerb } from '../text/english/verbs.ts';
import { isDayOrMonth, isDeterminer } from '../text/english/words.ts';
import { behindVerb, isComma, isQuote, reportingVerbs, type Verb } from './clauses.ts';
import { isFiniteVerb, isLabeling } from './english.ts';
import type { Piece } from './pieces.ts';
import { requestsIn } from './requests.ts';
import { leadingSubject, type Reading, type Subject, subjectBefore, subjectBehind } from './subject.ts';

/** A verb of saying with whom it belongs to. */
export interface Attribution {
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

/** Every verb of saying of a unit and every `according to`, with subjects, in order. */
export function attributionsOf(reading: Reading): Attribution[] {
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
