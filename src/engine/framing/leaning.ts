import { listed } from '../text/english/words.ts';
import type { Leaning, Place } from './model.ts';
import type { Read } from './reading.ts';

/** Both sides must hold so many words for log-odds to mean something. */
export const CORPUS = 5000;
/** Words so common that leaning on them tells nothing. */
const COMMON = listed(
  'including include includes well year years people several part back made make makes take took taken come came going given asked another among people first second since whether because',
);
/** A word leans to one side that has it so much more often, in short texts. */
const MORE = 2;
/** The most words that are listed. */
const MOST = 16;

/** Words of one side or the other, names apart, with where each stands. */
export function leaningOf(a: Read, b: Read): { leaning: Leaning[]; corpus: boolean } {
  const corpus = a.words >= CORPUS && b.words >= CORPUS;
  const words = new Map<string, { forms: Map<string, number>; a: Place[]; b: Place[] }>();
  const proper = (read: Read, key: string) =>
    read.spoken.named.capitals.proper.has(key) && !read.spoken.named.capitals.plain.has(key);
  for (const side of ['a', 'b'] as const)
    for (const { terms } of (side === 'a' ? a : b).sentences)
      for (const { stem, key, paragraph, start, end } of terms) {
        if (key.length < 4 || COMMON.has(key) || /\d/.test(key) || proper(a, key) || proper(b, key)) continue;
        const word = words.get(stem) ?? { forms: new Map<string, number>(), a: [] as Place[], b: [] as Place[] };
        words.set(stem, word);
        word.forms.set(key, (word.forms.get(key) ?? 0) + 1);
        word[side].push({ paragraph, start, end });
      }
  const counts = [...words].map(([stem, word]) => ({ stem, a: word.a.length, b: word.b.length }));
  const z = corpus ? logOdds(counts) : undefined;
  const rows = [...words].map(([stem, word]): Leaning & { lean: number } => {
    const [form] = [...word.forms].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
    const score = z?.get(stem);
    return {
      word: form?.[0] ?? stem,
      a: word.a,
      b: word.b,
      ...(score === undefined ? {} : { z: score }),
      lean: score ?? word.a.length - word.b.length,
    };
  });
  const kept = rows.filter((row) =>
    corpus ? Math.abs(row.lean) >= 1.96 : Math.abs(row.lean) >= MORE && Math.max(row.a.length, row.b.length) >= 3,
  );
  kept.sort((x, y) => Math.abs(y.lean) - Math.abs(x.lean) || (x.word < y.word ? -1 : 1));
  return { leaning: kept.slice(0, MOST).map(({ lean: _, ...row }) => row), corpus };
}

/**
 * Log-odds with an informative Dirichlet prior, standardized (Monroe, Colaresi and Quinn 2008, equations 15, 16, 18 and 22): the
 * prior is the two sides together, scaled to a tenth of them. + leans to `a`.
 */
export function logOdds(
  counts: readonly { readonly stem: string; readonly a: number; readonly b: number }[],
): Map<string, number> {
  const total = (pick: (c: { a: number; b: number }) => number) => counts.reduce((sum, c) => sum + pick(c), 0);
  const [nA, nB] = [total((c) => c.a), total((c) => c.b)];
  const prior = 0.1;
  const all = prior * (nA + nB);
  return new Map(
    counts.map(({ stem, a, b }) => {
      const alpha = prior * (a + b);
      const odds = (n: number, of: number) => Math.log((n + alpha) / (of + all - n - alpha));
      return [stem, (odds(a, nA) - odds(b, nB)) / Math.sqrt(1 / (a + alpha) + 1 / (b + alpha))];
    }),
  );
}
