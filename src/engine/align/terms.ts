import { type Lexicon, type Range, type ReadArticle, type Role, type Segmented, TOKEN } from '../model.ts';
import { sharedRootOf as rootOf } from '../text/english/alike.ts';
import { COMMON_WORDS } from '../text/english/commonWords.ts';
import { isCapitalized } from '../text/shapes.ts';
import { STOP_WORDS } from '../text/stopwords.ts';
import { isStory, type Profile } from './profile.ts';

/** What the words of a story come from. */
export interface Roots {
  /** For every word of the lexicon the number of the first word with the same root; -1 for words of grammar. */
  readonly of: Int32Array;
  /** By number of a root: whether any two reports share it by chance. */
  readonly isCommon: Uint8Array;
  /** By number of a root: whether it is a number. */
  readonly isNumber: Uint8Array;
}

/** Left by the tokens of a contraction, and titles. */
const RESIDUE =
  'didn doesn don isn wasn weren hasn haven hadn couldn wouldn shouldn won aren ain mr mrs ms dr one st nd rd th'.split(
    ' ',
  );

/** The roots of a lexicon that is complete. */
export function rootsOf({ words }: Lexicon): Roots {
  const first = new Map<string, number>();
  const isNumber = new Uint8Array(words.length);
  const roots = words.map(rootOf);
  const stops = new Set([...[...STOP_WORDS].filter((word) => !/^\d/.test(rootOf(word))), ...RESIDUE].map(rootOf));
  const common = new Set(COMMON_WORDS.map(rootOf));
  const isCommon = new Uint8Array(words.length);
  const of = Int32Array.from(roots, (root, id) => {
    if (stops.has(root)) return -1;
    const known = first.get(root);
    if (known !== undefined) return known;
    first.set(root, id);
    isNumber[id] = /^\d/.test(root) ? 1 : 0;
    isCommon[id] = common.has(root) && !isNumber[id] ? 1 : 0;
    return id;
  });
  return { of, isCommon, isNumber };
}

/** The roots of a paragraph or a sentence, each once, sorted. */
export type RootSet = Int32Array;

/** A paragraph as a telling of facts. */
export interface ParagraphTerms {
  readonly role: Role;
  readonly roots: RootSet;
  readonly sentences: readonly RootSet[];
  /** Roots that stand with a capital: the number of the name in the paragraph that each first stands in. A name of many words is one. */
  readonly names: ReadonlyMap<number, number>;
  /** How far down the article's body it stands, 0 to 1. */
  readonly down: number;
}

/** An article as a telling of facts. */
export interface Terms {
  readonly paragraphs: readonly ParagraphTerms[];
  /** Paragraphs of the story, and in how many of them each root stands; in `inBody` headlines do not count. */
  readonly counted: number;
  readonly inStory: ReadonlyMap<number, number>;
  readonly inBody: ReadonlyMap<number, number>;
  /** Roots that stand with a capital where no sentence begins. */
  readonly proper: ReadonlySet<number>;
  /** By root the paragraphs that hold it, in order. */
  readonly holders: ReadonlyMap<number, readonly number[]>;
}

interface Source {
  readonly article: ReadArticle;
  readonly profile: Profile;
  readonly segmented: Segmented;
  readonly roots: Roots;
}

/** An article's terms, under its final roles. Datelines are left out: two stories from one town tell nothing alike for that. */
export function termsOf(source: Source): Terms {
  const proper = new Set<number>();
  const { paragraphs: profiled } = source.profile;
  const bodies = profiled.filter(({ role }) => role === 'body').length;
  let above = 0;
  const paragraphs = profiled.map(({ role }, index) => {
    const down = above / Math.max(1, bodies);
    if (role === 'body') above++;
    return { role, down, ...paragraphTerms(source, index, proper) };
  });
  const inStory = new Map<number, number>();
  const inBody = new Map<number, number>();
  const holders = new Map<number, number[]>();
  let counted = 0;
  paragraphs.forEach(({ role, roots }, at) => {
    if (!isStory(role)) return;
    counted++;
    for (const root of roots) {
      inStory.set(root, (inStory.get(root) ?? 0) + 1);
      if (role === 'body') inBody.set(root, (inBody.get(root) ?? 0) + 1);
      const known = holders.get(root);
      if (known) known.push(at);
      else holders.set(root, [at]);
    }
  });
  return { paragraphs, counted, inStory, inBody, proper, holders };
}

/** A word of a paragraph: its root, and how it stands there. */
interface Standing {
  readonly root: number;
  readonly capital: boolean;
  /** The first word of its sentence. */
  readonly first: boolean;
  readonly sentence: number;
}

function paragraphTerms(source: Source, index: number, proper: Set<number>) {
  const { role } = source.profile.paragraphs[index] as { role: Role };
  const words = wordsOf(source, index);
  const names = new Map<number, number>();
  const sentences: number[][] = [];
  let name = 0;
  words.forEach(({ root, capital, first, sentence }, i) => {
    const before = words[i - 1];
    if (!(capital && root >= 0 && before?.capital && before.root >= 0 && before.sentence === sentence)) name++;
    if (root < 0) return;
    if (capital && !names.has(root)) names.set(root, name);
    if (capital && !first && role === 'body') proper.add(root);
    sentences[sentence] ??= [];
    (sentences[sentence] as number[]).push(root);
  });
  const sets = sentences.filter(Boolean).map(distinct);
  const roots = sets.length === 1 ? (sets[0] as RootSet) : distinct(sets.flatMap((set) => [...set]));
  return { roots, sentences: sets, names };
}

const distinct = (roots: readonly number[]): RootSet => Int32Array.from(new Set(roots)).sort();

function wordsOf({ article, segmented, roots }: Source, index: number): Standing[] {
  const { tokens, paragraphTokens } = segmented;
  const { start, end } = paragraphTokens[index] as Range;
  const sentences = segmented.sentences(index);
  const dateline = article.fields.dateline;
  const words: Standing[] = [];
  let sentence = 0;
  let first = true;
  for (let t = start; t < end; t++) {
    const kind = tokens.kind[t];
    if (kind !== TOKEN.word && kind !== TOKEN.number) continue;
    const at = tokens.start[t] as number;
    if (dateline?.start !== undefined && at >= dateline.start && at < (dateline.end as number)) continue;
    while (sentence < sentences.length - 1 && (sentences[sentence] as Range).end <= at) {
      sentence++;
      first = true;
    }
    const capital = kind === TOKEN.word && isCapitalized(article.text.charAt(at));
    words.push({ root: roots.of[tokens.key[t] as number] as number, capital, first, sentence });
    first = false;
  }
  return words;
}
