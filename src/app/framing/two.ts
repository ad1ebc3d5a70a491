/** The two accounts on screen: their words, their names, and the way to a place in them. */
import { createContext, useContext } from 'react';
import type { Collation, Framing, Place, Range } from '../../engine/index.ts';

export type Side = 'a' | 'b';
export const SIDES: readonly Side[] = ['a', 'b'];

export interface Two {
  readonly framing: Framing;
  readonly collation: Collation;
  /** What a side is called: `A · AFP`. */
  readonly name: (side: Side) => string;
  /** The same in short: its family, or its sigil where both are of one family. */
  readonly short: (side: Side) => string;
  readonly show: (side: Side, paragraph: number) => void;
}

const TwoContext = createContext<Two | null>(null);
export const TwoProvider = TwoContext.Provider;

export function useTwo(): Two {
  const two = useContext(TwoContext);
  if (two === null) throw new Error('no two accounts here');
  return two;
}

export const articleOf = ({ framing, collation }: Two, side: Side) => collation.articles[framing.articles[side]];

/** The words of a range. */
export const textOf = (two: Two, side: Side, { start, end }: Range) =>
  articleOf(two, side)?.text.slice(start, end) ?? '';

/** `¶ 4`, `headline`: what the reader sees beside a paragraph. */
export function paragraphName(two: Two, side: Side, paragraph: number): string {
  const found = articleOf(two, side)?.paragraphs[paragraph];
  return found?.number === undefined ? (found?.role ?? '') : `¶ ${found.number}`;
}

/** How many letters of context stand on either side of a word. */
const AROUND = 46;

/** A place with the words around it, cut between words and inside its paragraph. */
export function contextOf(two: Two, side: Side, place: Place): { before: string; word: string; after: string } {
  const article = articleOf(two, side);
  const paragraph = article?.paragraphs[place.paragraph];
  if (!article || !paragraph) return { before: '', word: '', after: '' };
  const { text } = article;
  let from = Math.max(paragraph.start, place.start - AROUND);
  if (from > paragraph.start) from = Math.min(place.start, text.indexOf(' ', from) + 1);
  let to = Math.min(paragraph.end, place.end + AROUND);
  if (to < paragraph.end) to = Math.max(place.end, text.lastIndexOf(' ', to));
  return {
    before: (from > paragraph.start ? '… ' : '') + text.slice(from, place.start),
    word: text.slice(place.start, place.end),
    after: text.slice(place.end, to) + (to < paragraph.end ? ' …' : ''),
  };
}

export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`;
