import type { OnlyPassage } from './model.ts';
import type { Read, Sentence, Term } from './reading.ts';

/**
 * So many things that both tell make a passage worth a look, a name of several words being one; and so much of what is rare: a word
 * counts for one by how many sentences of either side hold it.
 */
const NEAR = { score: 1, things: 4 } as const;
const NAMED = 6;

function holdersOf(sentences: readonly Sentence[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  sentences.forEach(({ terms }, at) => {
    for (const stem of new Set(terms.map((t) => t.stem))) {
      const known = holders.get(stem);
      if (known) known.push(at);
      else holders.set(stem, [at]);
    }
  });
  return holders;
}

/** How many things some words of a sentence name. */
const thingsIn = (terms: readonly Term[]) =>
  terms.filter((term, i) => {
    const before = terms[i - 1];
    return !(term.capital && before?.capital && term.start - before.end <= 1);
  }).length;

/** For a paragraph of one side the paragraph of the other that comes nearest to one of its sentences, where any comes near at all. */
export function nearestIn(read: Read, other: Read): (paragraph: number) => Pick<OnlyPassage, 'near'> {
  const [own, theirs] = [holdersOf(read.sentences), holdersOf(other.sentences)];
  const worth = (stem: string) => 1 / ((own.get(stem)?.length ?? 1) * (theirs.get(stem)?.length ?? 1));
  return (paragraph) => {
    let best: { readonly there: number; readonly shared: readonly Term[]; readonly score: number } | undefined;
    for (const sentence of read.sentences) {
      if (sentence.paragraph !== paragraph) continue;
      const terms = [...new Map(sentence.terms.map((t) => [t.stem, t])).values()];
      const reached = new Map<number, Term[]>();
      for (const term of terms)
        for (const there of theirs.get(term.stem) ?? []) reached.set(there, [...(reached.get(there) ?? []), term]);
      for (const [there, shared] of reached) {
        const score = shared.reduce((sum, { stem }) => sum + worth(stem), 0);
        const isBetter = !best || score > best.score || (score === best.score && there < best.there);
        if (score >= NEAR.score && thingsIn(shared) >= NEAR.things && isBetter) best = { there, shared, score };
      }
    }
    if (!best) return {};
    const shared = [...best.shared].sort((x, y) => worth(y.stem) - worth(x.stem) || x.start - y.start);
    const near = {
      paragraph: other.sentences[best.there]?.paragraph ?? 0,
      shared: shared.slice(0, NAMED).map((t) => t.text),
    };
    return { near };
  };
}
