import { sameVoices } from './heard.ts';
import type { OnlyPassage } from './model.ts';
import { type Read, type Sentence, type Term, thingsIn } from './reading.ts';

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

/** Whose words a sentence quotes, by index of the voice; undefined where it quotes nobody, or more than one. */
function quotedIn({ spoken: { statements } }: Read, { start, end }: Sentence): number | undefined {
  const voices = new Set(
    statements.flatMap((s) => (s.form !== 'reported' && s.start < end && s.end > start ? [s.voice] : [])),
  );
  const [voice] = voices;
  return voices.size === 1 ? voice : undefined;
}

/** Whether two people are quoted in two sentences, one in each: what they say may sound alike, and is not the same. */
function areOtherWords(read: Read, other: Read): (x: Sentence, y: Sentence) => boolean {
  const same = sameVoices(read, other);
  return (x, y) => {
    const [own, theirs] = [quotedIn(read, x), quotedIn(other, y)];
    return own !== undefined && theirs !== undefined && same[own] !== theirs;
  };
}

/** For a paragraph of one side the paragraph of the other that comes nearest to one of its sentences, where any comes near at all. */
export function nearestIn(read: Read, other: Read): (paragraph: number) => Pick<OnlyPassage, 'near'> {
  const [own, theirs] = [holdersOf(read.sentences), holdersOf(other.sentences)];
  const otherWords = areOtherWords(read, other);
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
        if (otherWords(sentence, other.sentences[there] as Sentence)) continue;
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
