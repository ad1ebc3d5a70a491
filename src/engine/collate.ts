import { rows } from './align/rows.ts';
import { comparePair } from './compare.ts';
import type { Collation, CollationOptions, Pair, Progress, Row } from './model.ts';
import { nth, type Share, whole } from './progress.ts';
import { defaultBase, type Story } from './story.ts';

const compared = new WeakMap<Story, Map<string, Pair>>();
const synopses = new WeakMap<Story, Map<number, readonly Row[]>>();

/** Compares two articles once for each story: a change of base asks again for what it already had. */
export function pairOf(story: Story, a: number, b: number, share?: Share): Pair {
  const known = compared.get(story) ?? new Map<string, Pair>();
  compared.set(story, known);
  const pair = known.get(`${a} ${b}`) ?? comparePair(story, a, b, share);
  known.set(`${a} ${b}`, pair);
  return pair;
}

/** Finds the rows against a base text once for each story, as its pairs. */
function rowsOf(story: Story, base: number): readonly Row[] {
  const known = synopses.get(story) ?? new Map<number, readonly Row[]>();
  synopses.set(story, known);
  const { profiles, fullest, pairing, joined } = story;
  const found =
    known.get(base) ??
    rows({
      profiles,
      base,
      fullest,
      passages: (a, b) => pairing(a, b).passages,
      links: (a, b) => pairing(a, b).links,
      joined,
    });
  known.set(base, found);
  return found;
}

/**
 * Collates a story against a base text: the rows of the synopsis, and word by word what each article has instead.
 *
 * An unknown base id falls back to the default. The same articles give the same collation in any order, in any runtime.
 * `progress` is told of each pair that was compared, and how far a long one has come.
 */
export function collate(story: Story, options: CollationOptions = {}, progress?: Progress): Collation {
  const { articles } = story;
  const wanted = articles.findIndex((a) => a.id === options.base);
  const base = wanted >= 0 ? wanted : defaultBase(story);
  if (base < 0) return { articles, base, rows: [], pairs: [] };
  const others = articles.map((_, i) => i).filter((i) => i !== base);
  const asked = others.map((b): [number, number] => [base, b]);
  if (options.pairs === 'all') for (const a of others) for (const b of others) if (a < b) asked.push([a, b]);
  const share = whole(progress, asked.length);
  const pairs = asked.map(([a, b], i) => {
    const one = nth(share, i, asked.length);
    const pair = pairOf(story, a, b, one);
    one?.(1);
    return pair;
  });
  return { articles, base, rows: rowsOf(story, base), pairs };
}

/** Of so many articles every pair is compared ahead. Of more, those with the articles that have a key to make them the base text. */
const ALL_AHEAD = 12;
const BASES_AHEAD = 9;
/** So many pairs are compared ahead at most. */
const MOST_AHEAD = 600;

/**
 * Compares the articles of a story pair by pair before anyone asks, so that a change of base finds everything known.
 * Each step is one pair, or the rows when an article is compared with all others: whoever runs it can stop in between, and
 * nothing that is answered depends on how far it came.
 *
 * @param known index of the article that was the base text already, if one was
 */
export function* compareAhead(story: Story, known?: number): Generator<void> {
  const { length } = story.articles;
  const bases = length > ALL_AHEAD ? Math.min(BASES_AHEAD, Math.floor(MOST_AHEAD / (length - 1))) : length;
  for (let a = 0; a < bases; a++) {
    for (let b = 0; b < length; b++) {
      if (a === b || a === known) continue;
      pairOf(story, a, b);
      yield;
    }
    if (a === known) continue;
    rowsOf(story, a);
    yield;
  }
}
