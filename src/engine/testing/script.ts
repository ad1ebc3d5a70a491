/**
 * Edit scripts: a version of a story is made by cutting, moving, swapping, splitting, merging, adding and rewording its
 * paragraphs, and the script tells what it did. Pure; `generate.ts` draws stories and scripts.
 *
 * A script walks the story once, from the first paragraph to the last; each step takes the paragraphs it needs and leaves
 * the rest to the next one. So no two steps touch the same paragraphs, and every move has one right answer: what a
 * paragraph is moved past is always at least half as long again as the paragraph itself, and is moved past by no other
 * step, so the fewest words that can be told as standing elsewhere are exactly those that were moved.
 */
import {
  freshWord,
  type InventedParagraph,
  inventParagraph,
  isRareWord,
  type SentenceSeed,
  wordCount,
} from './invented.ts';

export const STEPS = ['keep', 'cut', 'split', 'merge', 'lower', 'higher', 'swap', 'add'] as const;
/**
 * What a step does: `keep` one paragraph, `cut` one, `split` one between two sentences, `merge` two neighbors, set one
 * `lower` or `higher` than the paragraphs after or before it, `swap` two with others between them, `add` one of its own.
 */
export type StepName = (typeof STEPS)[number];

export interface Step {
  readonly name: StepName;
  /** Paragraphs moved past, for `lower`, `higher` and `swap`. */
  readonly span: number;
  /** Which border between sentences, for `split`; counted round. */
  readonly at: number;
  /** Rewords the first of the step's paragraphs: one number a replaced word. None: verbatim. */
  readonly reword: readonly number[];
  /** The paragraph of an `add`. */
  readonly added: readonly SentenceSeed[];
}

/** What a script did. All indexes count paragraphs from 0, in ascending order. */
export interface Truth {
  /** Per paragraph of the version: the paragraphs of the story that it comes from. None: only in this version. */
  readonly from: readonly (readonly number[])[];
  /** Paragraphs of the story that the version does not have. */
  readonly cut: readonly number[];
  /** Paragraphs of the version that the story does not have. */
  readonly added: readonly number[];
  /** Paragraphs of the story that stand lower in the version, and higher. All others of its own keep their order. */
  readonly lower: readonly number[];
  readonly higher: readonly number[];
  /** Paragraphs of the story that are two in the version. */
  readonly split: readonly number[];
  /** Paragraphs of the version that are two in the story. */
  readonly merged: readonly number[];
  /** Paragraphs of the version with replaced words; at most one word in eight. */
  readonly reworded: readonly number[];
}

/** A version, and what became of the story in it. */
export interface Version {
  readonly paragraphs: readonly string[];
  readonly truth: Truth;
}

interface Piece {
  readonly sentences: InventedParagraph;
  readonly from: readonly number[];
  readonly reworded: boolean;
}

interface Done {
  readonly pieces: readonly Piece[];
  /** Paragraphs of the story that the step took. */
  readonly taken: number;
  readonly lower?: number;
  readonly higher?: number;
  readonly split?: number;
}

/** Replaces rare words, one a number, and at most one word in eight: the paragraph stays plainly the same. */
function reworded(sentences: InventedParagraph, seeds: readonly number[]): InventedParagraph {
  const places = sentences.flatMap((text, i) =>
    text.split(' ').flatMap((part, j) => (isRareWord(part) ? [[i, j]] : [])),
  );
  const words = sentences.map((text) => text.split(' '));
  const most = Math.floor(wordCount(sentences.join(' ')) / 8);
  for (const seed of seeds.slice(0, most)) {
    const [i = 0, j = 0] = places[seed % Math.max(places.length, 1)] ?? [];
    if (places.length > 0) words[i]?.splice(j, 1, freshWord(seed));
  }
  return words.map((parts) => parts.join(' '));
}

function kept(story: readonly InventedParagraph[], index: number, seeds: readonly number[] = []): Piece {
  const sentences = story[index] ?? [];
  const after = reworded(sentences, seeds);
  return { sentences: after, from: [index], reworded: after.join(' ') !== sentences.join(' ') };
}

function length(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + wordCount(piece.sentences.join(' ')), 0);
}

/** `null` when the story has too little left, or the paragraphs moved past are too short for one right answer. */
function moved(story: readonly InventedParagraph[], at: number, step: Step): Done | null {
  const taken = step.span + (step.name === 'swap' ? 2 : 1);
  if (at + taken > story.length) return null;
  const pieces = Array.from({ length: taken }, (_, i) => kept(story, at + i, i === 0 ? step.reword : []));
  const first = pieces[0];
  const last = pieces[taken - 1];
  if (!first || !last || taken < 2) return null;
  const passed = pieces.slice(step.name === 'higher' ? 0 : 1, step.name === 'lower' ? taken : -1);
  const goes = step.name === 'swap' ? [first, last] : [step.name === 'lower' ? first : last];
  if (goes.some((piece) => 3 * length([piece]) > 2 * length(passed))) return null;
  if (step.name === 'lower') return { pieces: [...passed, first], taken, lower: at };
  if (step.name === 'higher') return { pieces: [last, ...passed], taken, higher: at + taken - 1 };
  return { pieces: [last, ...passed, first], taken, lower: at, higher: at + taken - 1 };
}

function halves(story: readonly InventedParagraph[], at: number, step: Step): Done | null {
  const sentences = story[at] ?? [];
  if (sentences.length < 2) return null;
  const border = 1 + (step.at % (sentences.length - 1));
  // Reworded each for itself: all the new words in the shorter half would make it another text.
  const part = (start: number, end: number): Piece => {
    const own = sentences.slice(start, end);
    const after = reworded(own, step.reword);
    return { sentences: after, from: [at], reworded: after.join(' ') !== own.join(' ') };
  };
  return { pieces: [part(0, border), part(border, sentences.length)], taken: 1, split: at };
}

function joined(story: readonly InventedParagraph[], at: number, step: Step): Done | null {
  if (at + 2 > story.length) return null;
  const first = kept(story, at, step.reword);
  const second = kept(story, at + 1);
  const sentences = [...first.sentences, ...second.sentences];
  return { pieces: [{ sentences, from: [at, at + 1], reworded: first.reworded }], taken: 2 };
}

function take(story: readonly InventedParagraph[], at: number, step: Step, number: number): Done {
  const keep = { pieces: [kept(story, at, step.reword)], taken: 1 };
  switch (step.name) {
    case 'keep':
      return keep;
    case 'cut':
      return { pieces: [], taken: 1 };
    case 'add':
      return { pieces: [{ sentences: inventParagraph(number, step.added), from: [], reworded: false }], taken: 0 };
    case 'split':
      return halves(story, at, step) ?? keep;
    case 'merge':
      return joined(story, at, step) ?? keep;
    default:
      return moved(story, at, step) ?? keep;
  }
}

/**
 * Walks the story with the steps; where they end before the story does, the rest is kept. A step that does not fit keeps
 * one paragraph. `firstNumber` is the paragraph number (see `invented.ts`) of the first paragraph that it adds.
 */
export function applyScript(
  story: readonly InventedParagraph[],
  script: readonly Step[],
  firstNumber = story.length,
): Version {
  const pieces: Piece[] = [];
  const steps: Done[] = [];
  let at = 0;
  for (const step of script) {
    if (at >= story.length) break;
    const done = take(story, at, step, firstNumber + pieces.filter(({ from }) => from.length === 0).length);
    at += done.taken;
    pieces.push(...done.pieces);
    steps.push(done);
  }
  for (; at < story.length; at++) pieces.push(kept(story, at));
  const present = new Set(pieces.flatMap(({ from }) => from));
  const where = (is: (piece: Piece) => boolean): number[] => pieces.flatMap((piece, i) => (is(piece) ? [i] : []));
  return {
    paragraphs: pieces.map(({ sentences }) => sentences.join(' ')),
    truth: {
      from: pieces.map(({ from }) => from),
      cut: story.flatMap((_, i) => (present.has(i) ? [] : [i])),
      added: where(({ from }) => from.length === 0),
      lower: steps.flatMap(({ lower }) => lower ?? []),
      higher: steps.flatMap(({ higher }) => higher ?? []),
      split: steps.flatMap(({ split }) => split ?? []),
      merged: where(({ from }) => from.length > 1),
      reworded: where((piece) => piece.reworded),
    },
  };
}
