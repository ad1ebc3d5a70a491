/** A passage as the list of passages shows it: each side with the sentence around and the words in it. */
import type { Caution, Collation, Entry, Kind, Range, Spot, Tally } from '../../engine/index.ts';
import type { Place } from '../state/placement.ts';
import { entryName, isState, placeName } from './words.ts';

/** One text, cut where its words begin and end. */
export interface PassageSide {
  readonly place: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** This side has the sentence and not the words; `words` is empty then. */
  readonly lacks: boolean;
}

export interface Passage {
  readonly key: string;
  /** Sigil of the article that it is told of. */
  readonly sigil: string;
  readonly name: string;
  readonly kind?: Kind;
  /** What the entry is, where it is one: its name depends on what is known of the base text. */
  readonly what?: Entry['what'];
  /** The kind is the reader's. */
  readonly yours?: boolean;
  readonly rule?: string;
  readonly inQuote: boolean;
  readonly sides: readonly PassageSide[];
  /** Where it stands in the table, and the edit that is marked there. */
  readonly to: Place;
  readonly edit?: { readonly pair: number; readonly edit: number };
}

/** A list of passages with its title, as a cell opens it. */
export interface PassageList {
  readonly title: string;
  readonly passages: readonly Passage[];
}

interface SideSource extends Range {
  readonly paragraphs: readonly number[];
  readonly around: Range;
}

function sideOf(collation: Collation, article: number, { start, end, around, paragraphs }: SideSource): PassageSide {
  const text = collation.articles[article]?.text ?? '';
  return {
    place: placeName(collation, article, paragraphs),
    before: text.slice(around.start, start),
    words: text.slice(start, end),
    after: text.slice(end, around.end),
    lacks: start === end,
  };
}

/** The passage of an entry. */
export function passageOf(collation: Collation, { entries }: Tally, index: number): Passage {
  const entry = entries[index] as Entry;
  const { a, b, what, article, pair, edit, rule, inQuote } = entry;
  const sides = [a && sideOf(collation, collation.base, a), b && sideOf(collation, article, b)];
  const to = b
    ? { article, paragraph: b.paragraphs[0] as number }
    : { article: collation.base, paragraph: a?.paragraphs[0] ?? 0 };
  return {
    key: `entry ${index}`,
    sigil: collation.articles[article]?.sigil ?? '',
    name: entryName(what),
    what,
    yours: entry.verdict === 'reader',
    ...(isState(what) ? {} : { kind: what, rule }),
    inQuote,
    sides: sides.filter((side) => side !== undefined),
    to,
    ...(edit !== undefined && entry.shown === 'marked' ? { edit: { pair, edit } } : {}),
  };
}

/** The passage of a place in one article alone. `name` says what it shows. */
export function spotPassage(collation: Collation, spots: readonly Spot[], name: string): Passage {
  const first = spots[0] as Spot;
  return {
    key: `${name} ${spots.map(({ article, start }) => `${article}:${start}`).join(' ')}`,
    sigil: collation.articles[first.article]?.sigil ?? '',
    name,
    inQuote: false,
    sides: spots.map((spot) => sideOf(collation, spot.article, { ...spot, paragraphs: [spot.paragraph] })),
    to: { article: first.article, paragraph: first.paragraph },
  };
}

/** The passages of what deserves a second look. */
export function cautionPassages(collation: Collation, tally: Tally, cautions: readonly Caution[]): Passage[] {
  return cautions.map(({ entry, at, introduced, flag }, i) => {
    if (entry !== undefined) return { ...passageOf(collation, tally, entry), key: `${flag} ${entry} ${i}` };
    const spots = [at, introduced].filter((spot) => spot !== undefined);
    return spotPassage(collation, spots, 'Stands before its full form; the base text introduces it first');
  });
}

/** A passage that is shown whole, from the entries of its words: both sides as they stand, without a mark. */
export function wholePassage(collation: Collation, tally: Tally, group: readonly number[]): Passage {
  const entries = group.map((index) => tally.entries[index] as Entry);
  const { article } = entries[0] as Entry;
  const whole = (index: number, side: 'a' | 'b'): PassageSide => {
    const paragraphs = [...new Set(entries.flatMap((entry) => entry[side]?.paragraphs ?? []))];
    const texts = paragraphs.map((paragraph) => {
      const range = collation.articles[index]?.paragraphs[paragraph];
      return collation.articles[index]?.text.slice(range?.start, range?.end) ?? '';
    });
    return {
      place: placeName(collation, index, paragraphs),
      before: texts.join(' ¶ '),
      words: '',
      after: '',
      lacks: false,
    };
  };
  const paragraph = entries[0]?.b?.paragraphs[0] ?? 0;
  return {
    key: `whole ${group.join(' ')}`,
    sigil: collation.articles[article]?.sigil ?? '',
    name: 'In other words',
    inQuote: false,
    sides: [whole(collation.base, 'a'), whole(article, 'b')],
    to: { article, paragraph },
  };
}
