import { sharedRootOf } from '../text/english/alike.ts';
import { sameVoices } from './heard.ts';
import type { OnlyPassage } from './model.ts';
import { type Read, type Sentence, type Term, termsApart, thingsIn } from './reading.ts';

/**
 * So many things that both tell make a passage worth a look, a name of several words being one; and so much of what is rare: a word
 * counts for one by how many sentences of either side hold it.
 */
const NEAR = { score: 1, things: 4 } as const;
/** Of a sentence so much is enough, however common its words: most of what it tells stands in one sentence there. */
const MOST = 0.5;
/** Of what one and the same person says on either side a thing less: who says it is one. */
const SAID = NEAR.things - 1;
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

/** Who says something in a sentence, quoted or reported; undefined for nobody, or for more than one. */
function speakerIn({ spoken: { statements } }: Read, { start, end }: Sentence): number | undefined {
  const voices = new Set(statements.flatMap((s) => (s.start < end && s.end > start ? [s.voice] : [])));
  const [voice] = voices;
  return voices.size === 1 ? voice : undefined;
}

type OfTwo = (x: Sentence, y: Sentence) => boolean;

/**
 * Whether two people are quoted in two sentences, one in each: what they say may sound alike, and is not the same. And whether one person
 * speaks in both.
 */
function speakersOf(read: Read, other: Read): { areOthers: OfTwo; isOne: OfTwo } {
  const same = sameVoices(read, other);
  return {
    areOthers: (x, y) => {
      const [own, theirs] = [quotedIn(read, x), quotedIn(other, y)];
      return own !== undefined && theirs !== undefined && same[own] !== theirs;
    },
    isOne: (x, y) => {
      const own = speakerIn(read, x);
      return own !== undefined && same[own] !== undefined && same[own] === speakerIn(other, y);
    },
  };
}

/** A sentence of the other side that has so many things of one of this side. */
interface Reached {
  readonly there: number;
  /** How many things are shared. */
  readonly things: number;
  /** What is shared, the rarest first. */
  readonly shared: () => readonly Term[];
  /** How much that is rare is shared. */
  readonly rare: number;
  /** The share of what the sentence tells. */
  readonly share: number;
}

/** A word that more sentences hold than this proposes none of them, so that long texts stay cheap. */
const mostHolders = (sentences: number) => Math.max(12, Math.ceil(2 * Math.sqrt(sentences)));

/** For a sentence every sentence of the other side that has so many things of it. */
function reaching(read: Read, other: Read, keyOf: Key) {
  const [own, theirs] = [holdersOf(read.sentences, keyOf), holdersOf(other.sentences, keyOf)];
  const limit = mostHolders(other.sentences.length);
  const worth = (key: string) => 1 / ((own.get(key)?.length ?? 1) * (theirs.get(key)?.length ?? 1));
  const toReached = (terms: readonly Term[], there: number, held: readonly Term[]): Reached => ({
    there,
    things: thingsIn(held),
    shared: () => [...held].sort((x, y) => worth(keyOf(y)) - worth(keyOf(x)) || x.start - y.start),
    rare: held.reduce((sum, term) => sum + worth(keyOf(term)), 0),
    share: held.length / terms.length,
  });
  const reached = (sentence: Sentence): readonly Reached[] => {
    const terms = [...new Map(sentence.terms.map((t) => [keyOf(t), t])).values()];
    const holders = terms.map((term) => theirs.get(keyOf(term)) ?? []);
    const proposed = new Map<number, Term[]>();
    for (const some of holders) if (some.length <= limit) for (const there of some) proposed.set(there, []);
    for (const [i, term] of terms.entries()) for (const there of holders[i] ?? []) proposed.get(there)?.push(term);
    // Nobody asks for less, and fewer words are fewer things.
    return [...proposed]
      .filter(([, held]) => held.length >= SAID)
      .map(([there, held]) => toReached(terms, there, held));
  };
  // Asked more than once of most sentences.
  const known = new Map<Sentence, readonly Reached[]>();
  return (sentence: Sentence, least: number = NEAR.things): readonly Reached[] => {
    const found = known.get(sentence) ?? reached(sentence);
    known.set(sentence, found);
    return found.filter(({ things }) => things >= least);
  };
}

const namesIn = ({ terms }: Sentence) => terms.flatMap(({ capital, stem }) => (capital ? [stem] : []));

function namesApart(read: Read, names: ReadonlySet<string>): Read {
  const sentences = read.sentences.map((s) => ({ ...s, terms: termsApart(s, (stem) => names.has(stem)) }));
  return { ...read, sentences };
}

/** For a paragraph of one side the paragraph of the other that comes nearest to one of its sentences, where any comes near at all. */
export function nearestIn(one: Read, two: Read): (paragraph: number) => Pick<OnlyPassage, 'near'> {
  const names = new Set([one, two].flatMap(({ sentences }) => sentences.flatMap(namesIn)));
  const [read, other] = [namesApart(one, names), namesApart(two, names)];
  const [stems, meanings] = [reaching(read, other, byStem), reaching(read, other, byMeaning())];
  const { areOthers, isOne } = speakersOf(read, other);
  const sentenceOf = ({ there }: Reached) => other.sentences[there] as Sentence;
  type Find = (sentence: Sentence) => readonly Reached[];
  const nearestBy = (sentences: readonly Sentence[], find: Find, least: number, measure: (r: Reached) => number) =>
    sentences
      .flatMap((sentence) => find(sentence).filter((r) => measure(r) >= least && !areOthers(sentence, sentenceOf(r))))
      .sort((x, y) => measure(y) - measure(x) || x.there - y.there)[0];
  const saidByOne: Find = (sentence) => meanings(sentence, SAID).filter((r) => isOne(sentence, sentenceOf(r)));
  return (paragraph) => {
    const sentences = read.sentences.filter((sentence) => sentence.paragraph === paragraph);
    const found =
      nearestBy(sentences, stems, NEAR.score, ({ rare }) => rare) ??
      nearestBy(sentences, meanings, MOST, ({ share }) => share) ??
      nearestBy(sentences, saidByOne, NEAR.score, ({ rare }) => rare);
    if (!found) return {};
    return {
      near: {
        paragraph: other.sentences[found.there]?.paragraph ?? 0,
        shared: found
          .shared()
          .slice(0, NAMED)
          .map((t) => t.text),
      },
    };
  };
}
