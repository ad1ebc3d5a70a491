/** What the Changes view calls things. */
import type { Collation, Entry, Flag, Kind, ParagraphState, StyleRule } from '../../engine/index.ts';
import { KINDS_ON_SCREEN } from '../shared/kinds.ts';

/** Kinds as heads of narrow columns; the long name is read aloud and shown on hover. */
export const SHORT_KINDS: { readonly [kind in Kind]: string } = {
  typography: 'Typogr.',
  punctuation: 'Punct.',
  spelling: 'Spelling',
  name: 'Name',
  title: 'C. title',
  place: 'Place',
  date: 'Date',
  number: 'Number',
  tense: 'Tense',
  order: 'Order',
  gloss: 'Gloss',
  wording: 'Wording',
  fact: 'Fact',
  attribution: 'Attrib.',
  cut: 'Not here',
  addition: 'Only here',
};

export const STATE_NAMES: { readonly [state in ParagraphState]: string } = {
  notCarried: 'not carried',
  onlyHere: 'only here',
  elsewhere: 'elsewhere',
  split: 'split',
  merged: 'merged',
  inPart: 'in part',
};

export const STYLE_NAMES: { readonly [rule in StyleRule]: string } = {
  spelling: 'Spelling',
  givenNames: 'Romanized given names',
  courtesyTitles: 'Courtesy titles',
  commaAndQuote: 'Comma and closing quote',
  quotationMarks: 'Quotation marks',
  dayWords: 'Days',
  numbers: 'Two to nine',
  percent: 'Percent',
  serialComma: 'Serial comma',
};

export const FLAG_NAMES: { readonly [flag in Flag]: string } = {
  quotation: 'Changed inside a quotation',
  fact: 'Facts that differ',
  speaker: 'Speaker changed',
  reference: 'Name before its full form',
  wording: 'Unexplained wording',
};

/** Whether an entry tells of whole paragraphs. */
export const isState = (what: Entry['what']): what is ParagraphState => what in STATE_NAMES;

/** What an entry is, on screen. */
export const entryName = (what: Entry['what']): string =>
  isState(what) ? `Paragraph ${STATE_NAMES[what]}` : KINDS_ON_SCREEN[what].name;

/** `A ¶ 7`, `B ¶ 3, 4`, or the role of a paragraph that has no number. */
export function placeName({ articles }: Collation, article: number, paragraphs: readonly number[]): string {
  const found = paragraphs.map((index) => articles[article]?.paragraphs[index]);
  const numbers = found.flatMap((paragraph) => paragraph?.number ?? []);
  const roles = found.flatMap((paragraph) => (paragraph && paragraph.number === undefined ? [paragraph.role] : []));
  const told = [...(numbers.length > 0 ? [`¶ ${numbers.join(', ')}`] : []), ...new Set(roles)];
  return `${articles[article]?.sigil} ${told.join(', ')}`;
}

/** `1 place`, `3 places`. */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`;
