import type { Link } from '../model.ts';
import { isDayOrMonth, listed } from '../text/english/words.ts';
import type { FactPair, Place } from './model.ts';
import { type Read, type Sentence, type Term, writtenAs } from './reading.ts';

/** Days, months and years that both sides give to the same thing, by the words around them; each once. */
export function sameDays(a: Read, b: Read): FactPair[] {
  const found: FactPair[] = [];
  const seen = new Set<string>();
  const theirs = b.sentences.map((s) => ({ sentence: s, days: daysIn(s) })).filter((s) => s.days.length > 0);
  for (const sentence of a.sentences)
    for (const day of daysIn(sentence)) {
      if (seen.has(day.key)) continue;
      for (const other of theirs) {
        const there = other.days.find((d) => d.key === day.key);
        if (!there) continue;
        const own = new Set(sentence.terms.map((t) => t.stem));
        const shared = [
          ...new Set(other.sentence.terms.filter((t) => own.has(t.stem) && t.key !== day.key).map((t) => t.stem)),
        ];
        if (shared.length < 2) continue;
        seen.add(day.key);
        found.push({
          what: 'day',
          a: placeOf(day),
          b: placeOf(there),
          shared: writtenAs(sentence, shared).slice(0, 6),
        });
        break;
      }
    }
  return found;
}

const daysIn = ({ pieces, paragraph }: Sentence) =>
  pieces.flatMap((p) => {
    const day = p.kind === 'word' ? p.capital && isDayOrMonth(p.key) : /^(?:1[5-9]|20)\d\d$/.test(p.key);
    return day ? [{ key: p.key, paragraph, start: p.start, end: p.end }] : [];
  });

const placeOf = ({ paragraph, start, end }: Place): Place => ({ paragraph, start, end });

const WEEKDAYS = listed('monday tuesday wednesday thursday friday saturday sunday');

/** A Tuesday and a 2013 are both told rightly of one thing: only days of one sort can disagree. */
const sortOf = (key: string) => (WEEKDAYS.has(key) ? 'weekday' : /^\d/.test(key) ? 'year' : 'month');

/** So much must two sentences share before their days are held to be of one thing: telling words, and their share of the shorter one's. */
const ONE_THING = { words: 4, share: 0.5, near: 3 } as const;

interface Day extends Place {
  readonly key: string;
}

/**
 * Days, months and years that the two sides give differently to what most likely is one thing: in sentences of related paragraphs that
 * share most of what the shorter one tells, with one day of the sort on either side and a shared word right beside both.
 */
export function otherDays(a: Read, b: Read, links: readonly Link[]): FactPair[] {
  return links.flatMap(({ ia, ib }) =>
    a.sentences
      .filter((x) => x.paragraph === ia)
      .flatMap((x) => b.sentences.filter((y) => y.paragraph === ib).flatMap((y) => otherDaysIn(x, y))),
  );
}

function otherDaysIn(x: Sentence, y: Sentence): FactPair[] {
  const [own, theirs] = [telling(x), telling(y)];
  const shared = sharedOf(own, theirs);
  if (!isOfOneThing(x, y)) return [];
  return (['weekday', 'month', 'year'] as const).flatMap((sort): FactPair[] => {
    const [p, q] = [onlyDay(x, sort), onlyDay(y, sort)];
    if (!p || !q || p.key === q.key) return [];
    const beside = besides(own, p);
    if (!besides(theirs, q).some((stem) => beside.includes(stem))) return [];
    return [{ what: 'day', a: placeOf(p), b: placeOf(q), shared: writtenAs(x, shared).slice(0, 6) }];
  });
}

const stemsOf = (terms: readonly Term[]) => new Set(terms.map((t) => t.stem));

function sharedOf(own: readonly Term[], theirs: readonly Term[]): string[] {
  const known = stemsOf(theirs);
  return [...stemsOf(own)].filter((stem) => known.has(stem));
}

/** Whether two sentences share most of what the shorter one tells. */
export function isOfOneThing(x: Sentence, y: Sentence): boolean {
  const [own, theirs] = [telling(x), telling(y)];
  const shared = sharedOf(own, theirs).length;
  return shared >= ONE_THING.words && shared >= ONE_THING.share * Math.min(stemsOf(own).size, stemsOf(theirs).size);
}

/** The telling words of a sentence that are no days or figures. */
export const telling = ({ terms }: Sentence) => terms.filter(({ key }) => !isDayOrMonth(key) && !/^\d/.test(key));

function onlyDay(sentence: Sentence, sort: ReturnType<typeof sortOf>): Day | undefined {
  const days = daysIn(sentence).filter(({ key }) => sortOf(key) === sort);
  return days.length === 1 ? days[0] : undefined;
}

/** The telling words nearest to a day. */
export const besides = (terms: readonly Term[], day: Place): string[] => [
  ...terms
    .filter((t) => t.end <= day.start)
    .slice(-ONE_THING.near)
    .map((t) => t.stem),
  ...terms
    .filter((t) => t.start >= day.end)
    .slice(0, ONE_THING.near)
    .map((t) => t.stem),
];
