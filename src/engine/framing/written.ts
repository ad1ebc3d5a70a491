import { looksLikeVerb } from '../text/english/verbs.ts';
import { isDayOrMonth, listed } from '../text/english/words.ts';
import { isAdverb } from './english.ts';
import type { Mention } from './entities.ts';
import type { Place, Written } from './model.ts';
import type { Piece } from './pieces.ts';
import type { Read } from './reading.ts';
import type { Unit } from './units.ts';

const COMING = listed('expected due set scheduled planned poised likely slated to');
const FUTURE = listed("will won't shall");
const PRESENT = listed('is are am');
const PAST = listed('was were had did');

type Time = 'toCome' | 'now' | 'past';

interface Told {
  readonly time: Time;
  /** Pieces `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** Past participles behind a noun (`a boom heard overnight`) are no verbs of the sentence: a past form counts right behind its subject. */
const NOT_BEHIND = listed('the a an of in on at by to from with has have had been be being was were is are');

/** Verbs of a sentence that tell when, outside quotations. */
function timesOf({ pieces }: Unit): Told[] {
  const found: Told[] = [];
  pieces.forEach((piece, i) => {
    if (piece.kind !== 'word' || piece.capital) return;
    let next = i + 1;
    while (isAdverb(pieces[next]?.key ?? '')) next++;
    const behind = pieces[next]?.key ?? '';
    if (FUTURE.has(piece.key) && pieces[next]?.kind === 'word') found.push({ time: 'toCome', from: i, to: next + 1 });
    else if (PRESENT.has(piece.key))
      found.push({ time: COMING.has(behind) ? 'toCome' : 'now', from: i, to: Math.min(pieces.length, next + 1) });
    else if (PAST.has(piece.key)) found.push({ time: 'past', from: i, to: Math.min(pieces.length, next + 1) });
    else if (looksLikeVerb(piece.key) && !piece.key.endsWith('ing') && i > 0 && isSubjectBefore(pieces, i))
      found.push({ time: 'past', from: i, to: i + 1 });
  });
  return found;
}

function isSubjectBefore(pieces: readonly Piece[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && (isAdverb(pieces[i]?.key ?? '') || isDayOrMonth(pieces[i]?.key ?? '') || pieces[i]?.key === 'on'))
    i--;
  const before = pieces[i] as Piece;
  return before.kind === 'word' && !NOT_BEHIND.has(before.key) && !before.key.endsWith("'s");
}

const placeOf = ({ pieces, paragraph }: Unit, { from, to }: Told): Place => ({
  paragraph,
  start: (pieces[from] as Piece).start,
  end: (pieces[to - 1] as Piece).end,
});

/** So many things still to come make a report that leads with the past one that was written while it went on. */
const GOES_ON = 2;

const daysOf = ({ pieces }: Unit) => pieces.flatMap((p) => (p.capital && isDayOrMonth(p.key) ? [p.key] : []));

/** Whether a sentence is about what the lede is about: its day, or its people and no other day. What a later meeting will bring is not. */
function isSameEvent(unit: Unit, lede: readonly Unit[], mentions: (unit: Unit) => readonly Mention[]): boolean {
  const days = daysOf(unit);
  const led = lede.flatMap(daysOf);
  if (days.length > 0) return days.some((day) => led.includes(day));
  const people = lede.flatMap((u) => mentions(u).map((m) => m.entity)).filter((e) => e.kind === 'person');
  return mentions(unit).some((m) => people.includes(m.entity));
}

/** When an article was written, seen from its lede: by the tense of its first verb, and by what else is still to come. */
export function writtenIn({ spoken: { units, named }, lede }: Read): Written {
  const mentions = (unit: Unit) => named.mentions[units.indexOf(unit)] ?? [];
  const first = units.filter((unit) => unit.paragraph === lede);
  const toCome = units
    .filter((unit) => isSameEvent(unit, first, mentions))
    .flatMap((unit) =>
      timesOf(unit)
        .filter((t) => t.time === 'toCome')
        .slice(0, 1)
        .map((t) => placeOf(unit, t)),
    );
  const lead = first.flatMap((unit) => timesOf(unit).map((told) => ({ unit, told })));
  const [verb] = lead;
  const days = first.flatMap(({ pieces, paragraph }) =>
    pieces.flatMap((p, i): Place[] => {
      if (p.kind !== 'word' || !isDayOrMonth(p.key) || !p.capital)
        return p.key === 'yesterday' || p.key === 'today' || p.key === 'overnight'
          ? [{ paragraph, start: p.start, end: p.end }]
          : [];
      const next = pieces[i + 1];
      return [{ paragraph, start: p.start, end: next?.kind === 'number' ? next.end : p.end }];
    }),
  );
  if (!verb) return { when: 'unknown', evidence: [], toCome, days };
  const evidence = lead
    .filter(({ told }) => told.time === verb.told.time)
    .slice(0, 1)
    .map(({ unit, told }) => placeOf(unit, told));
  const { time } = verb.told;
  const when = time === 'toCome' ? 'before' : time === 'now' ? 'during' : toCome.length >= GOES_ON ? 'during' : 'after';
  return { when, evidence, toCome, days };
}
