import { type Aligned, alignedWords } from './diff/aligned.ts';
import { type DiffSide, passageOf } from './diff/passage.ts';
import { lineage } from './lineage/index.ts';
import type { Lineage } from './lineage/model.ts';
import type { Range } from './model.ts';
import type { Story } from './story.ts';

export interface LineageOptions {
  /** Id of the article whose paragraphs are looked for in the others; default: the fullest. */
  readonly of?: string;
}

/** Infers who took what from whom in a story. The order of its files changes nothing. */
export function lineageOf(story: Story, _options: LineageOptions = {}): Lineage {
  const { articles, segmented } = story;
  return lineage({ articles, segmented, shared: (a, b) => sharedPassages(story, a, b) });
}

/** The passages and parts that two articles share, each with its common words. Read in the order of the texts: the diff is not symmetric. */
function sharedPassages(story: Story, a: number, b: number) {
  const { links, passages } = story.pairing(a, b);
  const held = new Set(passages.flatMap((passage) => passage.links));
  const parts = links.filter((link) => link.kind !== 'related' && !held.has(link));
  return [
    ...passages.map(({ ia, ib }) => ({ ia, ib, ...aligned(story, { a, b, ia, ib }, false) })),
    ...parts.map(({ ia, ib }) => ({ ia: [ia], ib: [ib], ...aligned(story, { a, b, ia: [ia], ib: [ib] }, true) })),
  ];
}

interface Ends {
  readonly a: number;
  readonly b: number;
  readonly ia: readonly number[];
  readonly ib: readonly number[];
}

function aligned(story: Story, { a, b, ia, ib }: Ends, runsOnly: boolean): Aligned {
  const [sideA, sideB] = [sideOf(story, a, ia), sideOf(story, b, ib)];
  if (sideA.text <= sideB.text) return alignedWords(sideA, sideB, runsOnly);
  const { a: ofB, b: ofA, apart } = alignedWords(sideB, sideA, runsOnly);
  return { a: ofA, b: ofB, apart };
}

function sideOf({ articles, segmented }: Story, article: number, paragraphs: readonly number[]): DiffSide {
  const { text, paragraphs: all } = articles[article]!;
  const { tokens } = segmented[article]!;
  return { text, tokens, paragraphs: paragraphs.map((index) => passageOf(tokens, index, all[index] as Range)) };
}
