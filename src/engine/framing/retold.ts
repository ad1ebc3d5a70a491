import type { Link, Range } from '../model.ts';
import { isNationality } from '../text/english/nationalities.ts';
import { irregular, looksLikeVerb } from '../text/english/verbs.ts';
import { isDayOrMonth, listed } from '../text/english/words.ts';
import { isFiniteVerb, isPreposition } from './english.ts';
import { ownRuns } from './first.ts';
import type { Both, Place, Retold } from './model.ts';
import { type Read, type Sentence, type Term, thingsIn } from './reading.ts';

/** Two sentences tell the same when they share so many telling words, and this share of the shorter one's. */
const SHARED = 3;
/** So many when no name, day or number is among them. */
const UNNAMED = 4;
const SHARE = 0.25;
/** So many where both open their article: they lead with one event. */
const OPENING = 2;
/** The longest label: beyond it, it is another sentence. */
const LABEL = 3;
const LONGEST_LABEL = 40;

interface Sides {
  readonly a: Read;
  readonly b: Read;
  readonly counts: ReadonlyMap<string, number>;
}

interface Pair {
  readonly x: Sentence;
  readonly y: Sentence;
  readonly shared: readonly string[];
  readonly share: number;
}

/** How common a word is in both articles: rare ones tie. */
export function countsOf(...reads: readonly Read[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sentences } of reads)
    for (const { terms } of sentences) for (const { stem } of terms) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Passages of the two sides that tell the same, sentence beside sentence inside related paragraphs; a sentence once on either side. */
export function retoldIn(a: Read, b: Read, links: readonly Link[]): Retold[] {
  const counts = countsOf(a, b);
  const pairs: Pair[] = [];
  for (const { ia, ib, kind } of links) {
    if (kind === 'same') continue;
    for (const x of a.sentences) {
      if (x.paragraph !== ia) continue;
      for (const y of b.sentences)
        if (y.paragraph === ib) pairs.push(...pairOf(x, y, counts, ia === a.lede && ib === b.lede));
    }
  }
  pairs.sort((p, q) => q.share - p.share || p.x.start - q.x.start || p.y.start - q.y.start);
  const taken = new Set<Sentence>();
  const kept = pairs.filter(({ x, y }) => {
    if (taken.has(x) || taken.has(y)) return false;
    taken.add(x);
    taken.add(y);
    return true;
  });
  return kept.sort((p, q) => p.x.start - q.x.start).map((pair) => retold(pair, { a, b, counts }));
}

function pairOf(x: Sentence, y: Sentence, counts: ReadonlyMap<string, number>, opening: boolean): Pair[] {
  const own = new Set(x.terms.map((t) => t.stem));
  const shared = [...new Set(y.terms.filter((t) => own.has(t.stem)).map((t) => t.stem))];
  const smaller = Math.min(own.size, new Set(y.terms.map((t) => t.stem)).size);
  const named = y.terms.some((t) => own.has(t.stem) && (t.capital || /\d/.test(t.key)));
  const theirs = new Set(shared);
  const things = Math.min(...[x, y].map(({ terms }) => thingsIn(once(terms.filter((t) => theirs.has(t.stem))))));
  const least = named ? (opening ? OPENING : SHARED) : UNNAMED;
  if (things < least || shared.length < SHARE * smaller) return [];
  const weight = shared.reduce((sum, word) => sum + 1 / (counts.get(word) ?? 1), 0);
  shared.sort((p, q) => (counts.get(p) ?? 0) - (counts.get(q) ?? 0) || (p < q ? -1 : 1));
  return [{ x, y, shared, share: weight * (shared.length / smaller) }];
}

/** Each word where it stands first. */
const once = (terms: readonly Term[]) => terms.filter((t, i) => terms.findIndex((u) => u.stem === t.stem) === i);

const MOST_SHARED = 8;

/** Shared words as one side writes them, in their order, where those of a name that stand together are one: `Ana Torv`, not `Ana` and `Torv`. */
function namesWhole(x: Sentence, shared: readonly string[]): string[] {
  const runs: Term[][] = [];
  for (const term of once(x.terms.filter((t) => shared.includes(t.stem)))) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const goesOn = last?.capital && term.capital && !isDayOrMonth(term.key) && !isDayOrMonth(last.key);
    if (run && last && goesOn && term.start - last.end === 1) run.push(term);
    else runs.push([term]);
  }
  const rank = (run: readonly Term[]) => Math.min(...run.map((t) => shared.indexOf(t.stem)));
  return runs.sort((p, q) => rank(p) - rank(q)).map((run) => run.map((t) => t.text).join(' '));
}

const placeOf = ({ paragraph, start, end }: Sentence): Place => ({ paragraph, start, end });

function retold({ x, y, shared }: Pair, { a, b, counts }: Sides): Retold {
  return {
    a: placeOf(x),
    b: placeOf(y),
    differsA: ownRuns([x], [y]).map(range),
    differsB: ownRuns([y], [x]).map(range),
    shared: namesWhole(x, shared).slice(0, MOST_SHARED),
    labels: labelsOf(x.terms, y.terms, counts).filter((l) => isNominal(x, l.a) && isNominal(y, l.b)),
    verbsA: verbsIn(a, x),
    verbsB: verbsIn(b, y),
    ...(isOccasion(a, x, y) && isOccasion(b, y, x) ? { occasion: true as const } : {}),
  };
}

/** Whether somebody's words stand in a sentence, and nothing of what the other sentence has too is among them. */
function isOccasion({ spoken: { statements } }: Read, sentence: Sentence, other: Sentence): boolean {
  const said = statements.filter((s) => s.start < sentence.end && s.end > sentence.start);
  if (said.length === 0) return false;
  const theirs = new Set(other.terms.map((t) => t.stem));
  const isSaid = ({ start, end }: Term) =>
    said.some(({ attribution: by, ...s }) => {
      const inside = s.start <= start && end <= s.end;
      return inside && !(by && by.start <= start && end <= by.end);
    });
  return !sentence.terms.some((t) => theirs.has(t.stem) && isSaid(t));
}

const range = ({ start, end }: Range): Range => ({ start, end });

/** Nouns that tell that somebody said something, behind a name: `Takaichi's suggestion`. */
const SAYING = listed(
  'suggestion claim warning remark remarks comment comments statement call accusation promise vow pledge threat assertion allegation insistence admission announcement proposal',
);

/** Verbs of saying of a sentence's statements, each once, and such nouns. */
const verbsIn = ({ spoken: { statements } }: Read, { start, end, pieces }: Sentence): Range[] => {
  const nouns = pieces.filter((p, i) => SAYING.has(p.key) && pieces[i - 1]?.key.endsWith("'s")).map(range);
  const verbs = statements.flatMap(({ verb }) => (verb && verb.start >= start && verb.end <= end ? [range(verb)] : []));
  return [...nouns, ...verbs.filter((verb, i) => verbs.findIndex((v) => v.start === verb.start) === i)];
};

/** Other words between the same words, on both sides: what each calls it. */
function labelsOf(x: readonly Term[], y: readonly Term[], counts: ReadonlyMap<string, number>): Both<Range>[] {
  const labels: Both<Range>[] = [];
  let from: [number, number] = [0, 0];
  for (const [i, j] of [...anchors(x, y, counts), [x.length, y.length] as [number, number]]) {
    const [one, two] = [x.slice(from[0], i), y.slice(from[1], j)];
    const between = from[0] > 0 && i < x.length;
    if (between && areLabels(one, two)) {
      const [own, theirs] = comparable(one, two);
      labels.push({ a: span(own), b: span(theirs) });
    }
    from = [i + 1, j + 1];
  }
  return labels;
}

/**
 * What both can be called by: `occupation` and `colonial rule` of `Japanese colonial rule`. Whose it is stands before one of them only; the
 * other side tells it elsewhere, as in `Japan's brutal occupation`.
 */
function comparable(x: readonly Term[], y: readonly Term[]): readonly [readonly Term[], readonly Term[]] {
  const bare = (terms: readonly Term[]) => terms.slice(terms.findIndex((t) => !isWhose(t)));
  const [one, two] = [x.some(isWhose), y.some(isWhose)];
  return one === two ? [x, y] : [one ? bare(x) : x, two ? bare(y) : y];
}

const isWhose = ({ capital, key }: Term) => capital && isNationality(key);

/** No verb and no preposition but `of` stands between its words, and no `to` before them. */
const isNominal = ({ pieces }: Sentence, { start, end }: Range) =>
  pieces.every(({ key, kind, ...p }, i) => {
    if (p.start < start || p.end > end) return true;
    if (p.start === start && pieces[i - 1]?.key === 'to') return false;
    if (key === 'to' || (isPreposition(key) && key !== 'of')) return false;
    return !isFiniteVerb(key) && irregular(key).length === 0 && kind !== 'mark';
  });

/** A few nouns and adjectives on either side: no days, figures or people, no verbs, not two forms of one word. */
function areLabels(x: readonly Term[], y: readonly Term[]): boolean {
  const fits = (terms: readonly Term[]) =>
    terms.length > 0 &&
    terms.length <= LABEL &&
    (terms[terms.length - 1] as Term).end - (terms[0] as Term).start <= LONGEST_LABEL &&
    terms.every(
      (t) =>
        !/\d/.test(t.stem) &&
        !/\d/.test(t.key) &&
        !isCount(t.key) &&
        !(t.capital && !isNationality(t.key)) &&
        !looksLikeVerb(t.key),
    ) &&
    !(terms[terms.length - 1] as Term).capital;
  return fits(x) && fits(y) && !x.some((t) => y.some((u) => t.stem.slice(0, 4) === u.stem.slice(0, 4)));
}

const COUNTS = listed(
  'one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million several',
);
const isCount = (key: string) => COUNTS.has(key);

const span = (terms: readonly Term[]): Range => ({
  start: (terms[0] as Term).start,
  end: (terms[terms.length - 1] as Term).end,
});

/** Words that both have, in the same order: the common subsequence with the rarest words. */
function anchors(x: readonly Term[], y: readonly Term[], counts: ReadonlyMap<string, number>): [number, number][] {
  const weight = (t: Term) => 1 / (counts.get(t.stem) ?? 1);
  const table = Array.from({ length: x.length + 1 }, () => new Array<number>(y.length + 1).fill(0));
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--)
      (table[i] as number[])[j] =
        x[i]?.stem === y[j]?.stem
          ? (table[i + 1]?.[j + 1] ?? 0) + weight(x[i] as Term)
          : Math.max(table[i + 1]?.[j] ?? 0, table[i]?.[j + 1] ?? 0);
  const found: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < x.length && j < y.length) {
    if (x[i]?.stem === y[j]?.stem) found.push([i++, j++]);
    else if ((table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return found;
}
