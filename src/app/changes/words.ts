/** What the Changes view calls things. */
import type { Collation, Entry, Flag, Kind, ParagraphState, StyleRule } from '../../engine/index.ts';
import { kindName } from '../marks/received.ts';

/** Kinds as heads of narrow columns; the long name is read aloud and shown on hover. */
const SHORT_KINDS: { readonly [kind in Kind]: string } = {
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

const STATE_NAMES: { readonly [state in ParagraphState]: string } = {
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
  quoted: 'Quoted on one side only',
  fact: 'Facts that differ',
  speaker: 'Speaker changed',
  reference: 'Name before its full form',
  wording: 'Unexplained wording',
  respelled: 'Only respelled in a quotation',
};

/** Kinds as heads where the base text is the copy received: what was done is known then. */
const SHORT_ACTS: { readonly [kind in Kind]?: string } = { cut: 'Cut', addition: 'Added' };

/** Kinds as heads of narrow columns. */
export const shortKind = (kind: Kind, isReceived: boolean): string =>
  (isReceived ? SHORT_ACTS[kind] : undefined) ?? SHORT_KINDS[kind];

const STATE_ACTS: { readonly [state in ParagraphState]?: string } = {
  notCarried: 'cut',
  onlyHere: 'added',
  elsewhere: 'moved',
  inPart: 'cut in part',
};

/** What is told of a paragraph: a state, or where the base text is the copy received the act. */
export const stateName = (state: ParagraphState, isReceived: boolean): string =>
  (isReceived ? STATE_ACTS[state] : undefined) ?? STATE_NAMES[state];

/** Whether an entry tells of whole paragraphs. */
export const isState = (what: Entry['what']): what is ParagraphState => what in STATE_NAMES;

/** What an entry is, on screen. */
export const entryName = (what: Entry['what'], isReceived = false): string =>
  isState(what) ? `Paragraph ${stateName(what, isReceived)}` : kindName(what, isReceived);

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
