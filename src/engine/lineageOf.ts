import { inPlace } from './align/moves.ts';
import { pairOf } from './collate.ts';
import { explainAlone } from './compare.ts';
import { type Aligned, alignedWords } from './diff/aligned.ts';
import { diffGroup, mirror, tooDifferent } from './diff/diff.ts';
import { type DiffSide, passageOf } from './diff/passage.ts';
import { lineage, type PassageDifference, type SharedPassage, type StoryOfTexts } from './lineage/index.ts';
import type { Lineage } from './lineage/model.ts';
import type { Range, Role } from './model.ts';
import { agencyOf } from './read/agencies.ts';
import { defaultBase, mostCarrying, type Story } from './story.ts';

export interface LineageOptions {
  /** Id of the article whose paragraphs are looked for in the others; default: the one that is the base text by default. */
  readonly of?: string;
}

const STORY: ReadonlySet<Role> = new Set<Role>(['headline', 'subhead', 'body']);

/** Infers who took what from whom in a story. The order of its files changes nothing. */
export function lineageOf(story: Story, options: LineageOptions = {}): Lineage {
  const { articles, segmented, family, fullest, pairing } = story;
  const asked = articles.findIndex(({ id }) => id === options.of);
  const of = asked >= 0 ? asked : defaultBase(story);
  const known = new Map<string, readonly SharedPassage[]>();
  const differing = new Map<string, readonly PassageDifference[]>();
  const texts: StoryOfTexts = {
    articles,
    segmented,
    family,
    fullest,
    measure: (each) => mostCarrying(story, each),
    shared(a, b) {
      const found = known.get(`${a} ${b}`);
      if (found) return found;
      const passages = isTurned(story, a, b) ? fromOtherSide(texts.shared(b, a)) : sharedPassages(story, a, b);
      known.set(`${a} ${b}`, passages);
      return passages;
    },
    links: (a, b) => pairing(a, b).links,
    differences(a, b) {
      const found = differing.get(`${a} ${b}`) ?? differencesOf(story, a, b);
      differing.set(`${a} ${b}`, found);
      return found;
    },
    explained(a, b, asked) {
      const cells = new Set(asked.map(({ ia, ib }) => `${ia} ${ib}`));
      const changes = texts.differences(a, b).flatMap((passage) => passage.changes);
      const inAsked = changes.filter(({ ia, ib }) => cells.has(`${ia} ${ib}`));
      return explainAlone(story, a, b, inAsked) ?? pairOf(story, a, b).edits;
    },
    isAgency: (words, agency) => words === agency || agencyOf(words) === agency,
  };
  if (of < 0)
    return {
      sources: [],
      standing: [],
      arrows: [],
      takes: [],
      kin: [],
      carry: { of, rows: [], columns: [] },
      wording: [],
    };
  return lineage(texts, of);
}

/** Whether `b` comes first in the order of the texts, in which two articles are compared: the diff is not symmetric. */
const isTurned = ({ articles }: Story, a: number, b: number) =>
  articles[a]!.text > articles[b]!.text || (articles[a]!.text === articles[b]!.text && a > b);

const fromOtherSide = (passages: readonly SharedPassage[]): SharedPassage[] =>
  passages
    .map(({ ia, ib, a, b, ...rest }) => ({ ...rest, ia: ib, ib: ia, a: b, b: a }))
    .sort((x, y) => x.ia[0]! - y.ia[0]! || x.ib[0]! - y.ib[0]!);

/** The passages and parts that two articles share, each with its common words. */
function sharedPassages(story: Story, a: number, b: number): SharedPassage[] {
  const { articles } = story;
  const { links, passages } = story.pairing(a, b);
  const held = new Set(passages.flatMap((passage) => passage.links));
  const whole = passages.map(({ ia, ib }) => ({ ia, ib, ...aligned(story, { a, b, ia, ib }, false) }));
  // What stands around the story, a caption or a credit, may stand anywhere: it moves nothing.
  const isStory = ({ ia }: { ia: readonly number[] }) => STORY.has(articles[a]!.paragraphs[ia[0]!]!.role);
  const running = whole.filter(isStory);
  const kept = inPlace(running.map(({ ib, a: words }) => ({ place: ib[0]!, weight: words.length })));
  const moved = new Set(running.filter((_, at) => !kept[at]));
  const parts = links
    .filter((link) => link.kind !== 'related' && !held.has(link))
    .map(({ ia, ib }) => ({ ia: [ia], ib: [ib], ...aligned(story, { a, b, ia: [ia], ib: [ib] }, true) }));
  return [
    ...whole.map((passage) => ({ ...passage, elsewhere: moved.has(passage), part: false })),
    ...parts.map((passage) => ({ ...passage, elsewhere: false, part: true })),
  ].sort((x, y) => x.ia[0]! - y.ia[0]! || x.ib[0]! - y.ib[0]!);
}

/** What differs between two articles, found in the order of the texts as `comparePair` does, without asking why. */
function differencesOf(story: Story, a: number, b: number): PassageDifference[] {
  const turned = story.articles[a]!.text > story.articles[b]!.text;
  return story.pairing(a, b).passages.map(({ ia, ib }) => {
    const [sideA, sideB] = [sideOf(story, a, ia), sideOf(story, b, ib)];
    const { changes, coarse, kept } = turned ? diffGroup(sideB, sideA) : diffGroup(sideA, sideB);
    return { ia, changes: turned ? mirror(changes) : changes, apart: coarse || tooDifferent(kept) };
  });
}

interface Ends {
  readonly a: number;
  readonly b: number;
  readonly ia: readonly number[];
  readonly ib: readonly number[];
}

const aligned = (story: Story, { a, b, ia, ib }: Ends, runsOnly: boolean): Aligned =>
  alignedWords(sideOf(story, a, ia), sideOf(story, b, ib), runsOnly);

function sideOf({ articles, segmented }: Story, article: number, paragraphs: readonly number[]): DiffSide {
  const { text, paragraphs: all } = articles[article]!;
  const { tokens, sentences } = segmented[article]!;
  return {
    text,
    tokens,
    sentences,
    paragraphs: paragraphs.map((index) => passageOf(tokens, index, all[index] as Range)),
  };
}
