import { sharedRootOf } from '../text/english/alike.ts';
import { sameVoices } from './heard.ts';
import type { OnlyPassage } from './model.ts';
import { type Read, type Sentence, type Term, thingsIn } from './reading.ts';

/**
 * So many things that both tell make a passage worth a look, a name of several words being one; and so much of what is rare: a word
 * counts for one by how many sentences of either side hold it.
 */
const NEAR = { score: 1, things: 4 } as const;
/** Of a sentence so much is enough, however common its words: most of what it tells stands in one sentence there. */
const MOST = 0.5;
const NAMED = 6;

/** What makes two words one: their stem, or what reporters exchange for one another. */
type Key = (term: Term) => string;
const byStem: Key = ({ stem }) => stem;
/** `met`, `talks`; `hometown`, `home`. A name is itself. Every word is asked for often, and found out once. */
function byMeaning(): Key {
  const roots = new Map<string, string>();
  return ({ key, stem, capital }) => {
    if (capital) return stem;
    const root = roots.get(key) ?? sharedRootOf(key);
    roots.set(key, root);
    return root;
  };
}

function holdersOf(sentences: readonly Sentence[], keyOf: Key): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  sentences.forEach(({ terms }, at) => {
    for (const key of new Set(terms.map(keyOf))) {
      const known = holders.get(key);
      if (known) known.push(at);
      else holders.set(key, [at]);
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

/** A sentence of the other side that has so many things of one of this side. */
interface Reached {
  readonly there: number;
  readonly shared: readonly Term[];
  /** How much that is rare is shared. */
  readonly rare: number;
  /** The share of what the sentence tells. */
  readonly share: number;
}

/** A word that more sentences hold than this proposes none of them, so that long texts stay cheap. */
const mostHolders = (sentences: number) => Math.max(12, Math.ceil(2 * Math.sqrt(sentences)));

/** For a paragraph every sentence of the other side that has so many things of one of its sentences. */
function reaching(read: Read, other: Read, keyOf: Key) {
  const [own, theirs] = [holdersOf(read.sentences, keyOf), holdersOf(other.sentences, keyOf)];
  const limit = mostHolders(other.sentences.length);
  const worth = (key: string) => 1 / ((own.get(key)?.length ?? 1) * (theirs.get(key)?.length ?? 1));
  const toReached = (terms: readonly Term[], there: number, held: readonly Term[]): Reached => ({
    there,
    shared: [...held].sort((x, y) => worth(keyOf(y)) - worth(keyOf(x)) || x.start - y.start),
    rare: held.reduce((sum, term) => sum + worth(keyOf(term)), 0),
    share: held.length / terms.length,
  });
  return (sentence: Sentence): Reached[] => {
    const terms = [...new Map(sentence.terms.map((t) => [keyOf(t), t])).values()];
    const holders = terms.map((term) => theirs.get(keyOf(term)) ?? []);
    const proposed = new Set(holders.filter(({ length }) => length <= limit).flat());
    return [...proposed].flatMap((there) => {
      const held = terms.filter((_, i) => holders[i]?.includes(there));
      return thingsIn(held) >= NEAR.things ? [toReached(terms, there, held)] : [];
    });
  };
}

/** For a paragraph of one side the paragraph of the other that comes nearest to one of its sentences, where any comes near at all. */
export function nearestIn(read: Read, other: Read): (paragraph: number) => Pick<OnlyPassage, 'near'> {
  const [stems, meanings] = [reaching(read, other, byStem), reaching(read, other, byMeaning())];
  const otherWords = areOtherWords(read, other);
  type Find = (sentence: Sentence) => Reached[];
  const nearestBy = (sentences: readonly Sentence[], find: Find, least: number, measure: (r: Reached) => number) =>
    sentences
      .flatMap((sentence) =>
        find(sentence).filter(
          (r) => measure(r) >= least && !otherWords(sentence, other.sentences[r.there] as Sentence),
        ),
      )
      .sort((x, y) => measure(y) - measure(x) || x.there - y.there)[0];
  return (paragraph) => {
    const sentences = read.sentences.filter((sentence) => sentence.paragraph === paragraph);
    const found =
      nearestBy(sentences, stems, NEAR.score, ({ rare }) => rare) ??
      nearestBy(sentences, meanings, MOST, ({ share }) => share);
    if (!found) return {};
    return {
      near: {
        paragraph: other.sentences[found.there]?.paragraph ?? 0,
        shared: found.shared.slice(0, NAMED).map((t) => t.text),
      },
    };
  };
}
