import type { Passage } from './align/groups.ts';
import { classify, classifyAlone } from './classify/classify.ts';
import type { ClassifySide } from './classify/evidence.ts';
import { publishedOn } from './classify/published.ts';
import { type Difference, diffGroup, mirror, tooDifferent } from './diff/diff.ts';
import { type DiffSide, passageOf } from './diff/passage.ts';
import type { Article, Change, Edit, Group, Link, Pair, Range, Segmented } from './model.ts';
import { TOKEN } from './model.ts';
import { part, type Share, tell } from './progress.ts';
import type { Story } from './story.ts';
import { STOP_WORDS } from './text/stopwords.ts';

/** Links so weak that word marks would only make noise keep none: this share of both sides' words must be common. */
const PART_KEPT = 0.3;
/** A sentence belongs to what a partial link shares when this share of its telling words stands in the other paragraph. */
const SENTENCE_SHARED = 0.45;

/** By which share of the time that two long articles take they are paired, and their words are compared; to explain them takes the rest. */
const STAGES = { paired: 0.4, differed: 0.6 } as const;

/**
 * Compares two articles word by word, passage by passage.
 *
 * The diff library does not give the same answer from both sides, so each pair is compared in one order, that of the texts,
 * and read from the side that was asked for.
 */
export function comparePair(story: Story, a: number, b: number, share?: Share): Pair {
  const { links, passages, apart } = story.pairing(a, b, part(share, 0, STAGES.paired));
  const sides = sidesOf(story, a, b);
  const differing = part(share, STAGES.paired, STAGES.differed);
  const found = passages.map((passage, i) => {
    tell(differing, i, passages.length);
    return { passage, ...differ(sides, passage.ia, passage.ib) };
  });
  const held = new Set(passages.flatMap((p) => p.links));
  const partial = links.filter((l) => l.kind !== 'related' && !held.has(l)).flatMap((l) => comparePart(sides, l));
  // All at once: what one passage tells of the days of publication holds for the others.
  const explaining = part(share, STAGES.differed, 1);
  const all = sides.classify([...found.flatMap(({ changes }) => changes), ...partial], explaining);
  const groups: Group[] = [];
  let at = 0;
  for (const { passage, changes, coarse, kept } of found) {
    const start = at;
    for (const change of changes) while (at < all.length && isWithin(all[at] as Edit, change)) at++;
    groups.push({
      ia: passage.ia,
      ib: passage.ib,
      kind: kindOf(passage),
      similarity: passage.links[0]?.similarity ?? 0,
      rewritten: !coarse && tooDifferent(kept),
      coarse,
      edits: { start, end: at },
    });
  }
  const pair = { a, b, links, groups, edits: all.slice(0, at), parts: all.slice(at) };
  return apart.length === 0 ? pair : { ...pair, apart };
}

/**
 * Explains the changes of some paragraphs alone, as `comparePair` does among all the others.
 *
 * @param changes all of those with the same two paragraphs, in the order of the text
 * @returns undefined where only the whole pair can tell
 */
export function explainAlone(
  story: Story,
  a: number,
  b: number,
  changes: readonly Change[],
): readonly Edit[] | undefined {
  return classifyAlone(changes, contextOf(story, a, b));
}

/** Whether an edit is a change, or one of the parts into which it was cut to be explained. */
const isWithin = ({ ia, ib, from, to }: Edit, change: Change) =>
  ia === change.ia &&
  ib === change.ib &&
  from.start >= change.from.start &&
  from.end <= change.from.end &&
  to.start >= change.to.start &&
  to.end <= change.to.end;

const kindOf = ({ ia, ib, links }: Passage): Group['kind'] => {
  const kind = ia.length + ib.length > 2 ? 'partial' : links[0]?.kind;
  return kind === undefined || kind === 'related' ? 'partial' : kind;
};

interface Side {
  readonly article: Article;
  readonly segmented: Segmented;
}

interface Sides {
  readonly a: Side;
  readonly b: Side;
  /** Whether `b` comes first in the order in which the two are compared. */
  readonly turned: boolean;
  readonly words: readonly string[];
  readonly classify: (changes: readonly Change[], share?: Share) => readonly Edit[];
}

const sideOf = ({ articles, segmented }: Story, index: number): Side => ({
  article: articles[index] as Article,
  segmented: segmented[index] as Segmented,
});

const contextOf = (story: Story, a: number, b: number) => ({
  a: classifySide(sideOf(story, a)),
  b: classifySide(sideOf(story, b)),
});

function sidesOf(story: Story, a: number, b: number): Sides {
  const [sideA, sideB] = [sideOf(story, a), sideOf(story, b)];
  const context = contextOf(story, a, b);
  return {
    a: sideA,
    b: sideB,
    turned: sideA.article.text > sideB.article.text,
    words: story.lexicon.words,
    classify: (changes, share) => classify(changes, context, share),
  };
}

/** What is found out about an article once and for all is remembered with the side that the rules see, so it must be one. */
const CLASSIFY_SIDES = new WeakMap<Article, ClassifySide>();

function classifySide({ article, segmented }: Side): ClassifySide {
  const known = CLASSIFY_SIDES.get(article);
  if (known !== undefined) return known;
  const { dateline, credit, agency, language, published } = article.fields;
  const side: ClassifySide = {
    text: article.text,
    quotations: segmented.quotations,
    published: publishedOn(published?.value),
    credits: [dateline, credit, agency].flatMap((field) =>
      field?.start === undefined || field.end === undefined ? [] : [{ start: field.start, end: field.end }],
    ),
    ...(language === undefined ? {} : { language: language.value }),
  };
  CLASSIFY_SIDES.set(article, side);
  return side;
}

function diffSide({ article, segmented }: Side, paragraphs: readonly number[], range?: Range): DiffSide {
  const whole = (index: number) => {
    const { start, end } = article.paragraphs[index] as Range;
    return { index, start, end, tokens: segmented.paragraphTokens[index] as Range };
  };
  return {
    text: article.text,
    tokens: segmented.tokens,
    sentences: segmented.sentences,
    paragraphs: paragraphs.map((index) => (range ? passageOf(segmented.tokens, index, range) : whole(index))),
  };
}

/** Whether two passages are one paragraph each, the same character by character: most versions share most of theirs. */
function isVerbatim(a: Side, b: Side, ia: readonly number[], ib: readonly number[]): boolean {
  const [pa, pb] = [a.article.paragraphs[ia[0] as number], b.article.paragraphs[ib[0] as number]];
  if (!pa || !pb || ia.length !== 1 || ib.length !== 1 || pa.end - pa.start !== pb.end - pb.start) return false;
  return a.article.text.slice(pa.start, pa.end) === b.article.text.slice(pb.start, pb.end);
}

const NO_DIFFERENCE: Difference = { changes: [], coarse: false, kept: 1 };

function differ(
  { a, b, turned }: Sides,
  ia: readonly number[],
  ib: readonly number[],
  ranges?: { a: Range; b: Range },
): Difference {
  if (!ranges && isVerbatim(a, b, ia, ib)) return NO_DIFFERENCE;
  const sideA = diffSide(a, ia, ranges?.a);
  const sideB = diffSide(b, ib, ranges?.b);
  if (!turned) return diffGroup(sideA, sideB);
  const { changes, ...rest } = diffGroup(sideB, sideA);
  return { ...rest, changes: mirror(changes) };
}

/**
 * Edits of a link that stands in no passage: of a partial one inside the sentences that its ends share, of another (a lede
 * told twice) over both paragraphs whole.
 */
function comparePart(sides: Sides, { ia, ib, kind }: Link): readonly Change[] {
  if (kind !== 'partial') return differ(sides, [ia], [ib]).changes;
  const a = sharedSentences(sides, sides.a, ia, tellingWords(sides, sides.b, ib));
  const b = sharedSentences(sides, sides.b, ib, tellingWords(sides, sides.a, ia));
  if (!a || !b) return [];
  const { changes, coarse, kept } = differ(sides, [ia], [ib], { a, b });
  return coarse || kept < PART_KEPT ? [] : changes;
}

function tellingWords({ words }: Sides, { segmented }: Side, paragraph: number): Set<number> {
  const { tokens, paragraphTokens } = segmented;
  const span = paragraphTokens[paragraph] as Range;
  const found = new Set<number>();
  for (let t = span.start; t < span.end; t++) {
    const key = tokens.key[t] as number;
    if ((tokens.kind[t] === TOKEN.word || tokens.kind[t] === TOKEN.number) && !STOP_WORDS.has(words[key] as string))
      found.add(key);
  }
  return found;
}

/** From the first to the last sentence of a paragraph that stands for the most part in the other. */
function sharedSentences(
  { words }: Sides,
  { segmented }: Side,
  paragraph: number,
  other: ReadonlySet<number>,
): Range | undefined {
  const { tokens, sentences, paragraphTokens } = segmented;
  let at = (paragraphTokens[paragraph] as Range).start;
  let start: number | undefined;
  let end = 0;
  for (const sentence of sentences(paragraph)) {
    let own = 0;
    let shared = 0;
    for (; at < tokens.count && (tokens.start[at] as number) < sentence.end; at++) {
      const key = tokens.key[at] as number;
      if (tokens.kind[at] === TOKEN.space || tokens.kind[at] === TOKEN.mark || STOP_WORDS.has(words[key] as string))
        continue;
      own++;
      if (other.has(key)) shared++;
    }
    if (own === 0 || shared < SENTENCE_SHARED * own) continue;
    start ??= sentence.start;
    end = sentence.end;
  }
  return start === undefined ? undefined : { start, end };
}
