import type { Link } from '../model.ts';
import { listed } from '../text/english/words.ts';
import { isOfOneThing, telling } from './days.ts';
import type { FactPair, Place } from './model.ts';
import type { Piece } from './pieces.ts';
import { type Read, type Sentence, type Term, writtenAs } from './reading.ts';

/** How far apart in days something is from the day of writing, or from what the sentence tells: at least and at most. */
interface Distance extends Place {
  readonly least: number;
  readonly most: number;
  /** `ago`: seen from the day of writing. `after`: seen from another thing that is told. */
  readonly from: 'writing' | 'event';
}

/** Days of a unit; and how many of them are meant where no number stands: `days after`. */
const UNITS: ReadonlyMap<string, { readonly days: number; readonly several: readonly [number, number] }> = new Map([
  ['day', { days: 1, several: [2, 13] }],
  ['week', { days: 7, several: [10, 70] }],
  ['month', { days: 30.4, several: [45, 730] }],
  ['year', { days: 365.25, several: [550, 36500] }],
]);

const COUNTS = new Map(
  'a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12'
    .split(' ')
    .map((entry) => entry.split(':'))
    .map(([word = '', count = '']) => [word, Number(count)] as const),
);
const SOME = listed('several few some');
const WRITING = listed('ago');
const EVENT = listed('after later before earlier');

/** The unit of a word (`weeks`), when it is one. */
const unitOf = (key: string) => UNITS.get(key.endsWith('s') ? key.slice(0, -1) : key);

/** Every distance in time of a sentence: `a week ago`, `days after`, `two years earlier`, `last month`. */
function distancesIn({ pieces, paragraph }: Sentence): Distance[] {
  return pieces.flatMap((piece, at): Distance[] => {
    if (piece.kind !== 'word') return [];
    const unit = unitOf(piece.key);
    if (!unit) return [];
    const { key = '', end = 0 } = pieces[at + 1] ?? {};
    const from = WRITING.has(key) ? 'writing' : EVENT.has(key) ? 'event' : undefined;
    const before = pieces[at - 1];
    if (from === undefined)
      return before?.key === 'last'
        ? [{ paragraph, start: before.start, end: piece.end, least: 0.5, most: 2 * unit.days, from: 'writing' }]
        : [];
    const count = before && countOf(before);
    const start = before && (count !== undefined || SOME.has(before.key)) ? before.start : piece.start;
    const [least, most] =
      count === undefined
        ? piece.key.endsWith('s')
          ? unit.several
          : [0.5 * unit.days, 1.5 * unit.days]
        : [(count - 0.5) * unit.days, (count + 0.5) * unit.days];
    return [{ paragraph, start, end, least, most, from }];
  });
}

const countOf = ({ key, kind }: Piece) => (kind === 'number' && /^\d{1,3}$/.test(key) ? Number(key) : COUNTS.get(key));

/** Two distances that are surely not one: the longer at its least is so many times the shorter at its most, and so many days more. */
const APART = { times: 1.5, days: 2 } as const;
/** So many words must stand beside both before two distances are held to be of one thing. */
const BESIDE = 2;

function judge(x: Distance, y: Distance): 'agree' | 'disagree' | undefined {
  if (x.least <= y.most && y.least <= x.most) return 'agree';
  const [short, long] = x.most < y.least ? [x, y] : [y, x];
  const isApart = long.least >= APART.times * short.most && long.least - short.most >= APART.days;
  // A distance from the day of writing and one from an event have two ends: they can agree, not disagree.
  return isApart && x.from === y.from ? 'disagree' : undefined;
}

/**
 * Where both sides tell how long ago, or how long before or after, one thing was: `A week ago Lee visited China`, `days after Lee
 * visited Beijing`. Held against each other as days. They disagree only in sentences of related paragraphs that share most of what they tell.
 */
export function daysApart(a: Read, b: Read, links: readonly Link[]): { agree: FactPair[]; disagree: FactPair[] } {
  const related = new Set(links.map(({ ia, ib }) => `${ia} ${ib}`));
  const theirs = b.sentences.map((sentence) => ({ sentence, distances: distancesIn(sentence) }));
  const found = { agree: [] as FactPair[], disagree: [] as FactPair[] };
  const taken = new Set<Distance>();
  for (const sentence of a.sentences)
    for (const x of distancesIn(sentence))
      for (const { sentence: other, distances } of theirs)
        for (const y of distances) {
          const shared = taken.has(x) || taken.has(y) ? [] : sharedBeside(sentence, x, other, y);
          if (shared.length < BESIDE) continue;
          const verdict = judge(x, y);
          const isSure = related.has(`${x.paragraph} ${y.paragraph}`) && isOfOneThing(sentence, other);
          if (verdict === undefined || (verdict === 'disagree' && !isSure)) continue;
          taken.add(x).add(y);
          found[verdict].push({ what: 'day', a: placeOf(x), b: placeOf(y), shared: writtenAs(sentence, shared) });
        }
  return found;
}

/** So many things on either side of a distance stand beside it; a name of several words, title and all, is one. */
const NEAR = 3;

const besides = (terms: readonly Term[], { start, end }: Place): string[] => [
  ...nearest(terms.filter((t) => t.end <= start).reverse()),
  ...nearest(terms.filter((t) => t.start >= end)),
];

function nearest(terms: readonly Term[]): string[] {
  const found: string[] = [];
  let things = 0;
  for (const [i, term] of terms.entries()) {
    const last = terms[i - 1];
    const gap = last && (term.start > last.start ? term.start - last.end : last.start - term.end);
    if (!(last?.capital && term.capital && gap !== undefined && gap <= 1)) things++;
    if (things > NEAR) break;
    found.push(term.stem);
  }
  return found;
}

function sharedBeside(one: Sentence, x: Distance, two: Sentence, y: Distance): string[] {
  const [own, theirs] = [besides(telling(one), x), besides(telling(two), y)];
  return [...new Set(own.filter((stem) => theirs.includes(stem)))];
}

const placeOf = ({ paragraph, start, end }: Place): Place => ({ paragraph, start, end });
