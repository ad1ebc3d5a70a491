import type { Range } from '../model.ts';
import { lower } from '../text/characters.ts';
import { areRomanizations, lettersOf } from '../text/english/romanization.ts';
import { withoutPossessive } from '../text/english/words.ts';
import { isFunctionWord } from '../text/functionWords.ts';
import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stopwords.ts';
import type { Entity, Mention } from './entities.ts';
import type { Place } from './model.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { type Spoken, spokenIn } from './speakers.ts';
import type { Account, Unit } from './units.ts';

/** A word that tells something, where it stands. */
export interface Term extends Place {
  readonly stem: string;
  readonly key: string;
  /** As it is written, without a possessive ending. */
  readonly text: string;
  readonly capital: boolean;
  /** A name that only a hyphen joins to the one before it: `Brel` of `Orsk-Brel`. */
  readonly joined?: true;
}

/** A sentence with the words in it, quotations taken apart too. */
export interface Sentence extends Place {
  readonly pieces: readonly Piece[];
  readonly terms: readonly Term[];
}

/** An account read through once: what every part of framing looks at. */
export interface Read {
  readonly account: Account;
  readonly spoken: Spoken;
  readonly sentences: readonly Sentence[];
  /** Of the headline, when there is one. */
  readonly headline?: Sentence;
  /** Index of the first body paragraph, -1 without any. */
  readonly lede: number;
  /** Words of the body. */
  readonly words: number;
}

const KNOWN = new WeakMap<Account, Read>();

/** Reads an account, once. */
export function readAccount(account: Account): Read {
  const known = KNOWN.get(account);
  if (known) return known;
  const spoken = spokenIn(account);
  const body = account.paragraphs.filter((p) => p.role === 'body' && p.repeats === undefined);
  const sentences = spoken.units.map((unit) => sentenceOf(account.text, unit, unit.paragraph));
  const title = account.paragraphs.find((p) => p.role === 'headline');
  const read: Read = {
    account,
    spoken,
    sentences,
    lede: body[0]?.index ?? -1,
    words: sentences.reduce((sum, s) => sum + s.pieces.filter((p) => p.kind !== 'mark').length, 0),
    ...(title ? { headline: sentenceOf(account.text, title, title.index) } : {}),
  };
  KNOWN.set(account, read);
  return read;
}

function sentenceOf(text: string, range: Range, paragraph: number): Sentence {
  const pieces = piecesOf(text, range, []);
  return { paragraph, start: range.start, end: range.end, pieces, terms: pieces.flatMap((p) => termOf(p, paragraph)) };
}

/** Words of grammar tell nothing; numbers and names do. */
function termOf({ start, end, key, kind, capital, text }: Piece, paragraph: number): Term[] {
  const bare = withoutPossessive(key);
  if (kind === 'mark' || kind === 'quote' || isFunctionWord(bare) || STOP_WORDS.has(bare)) return [];
  if (bare.length < 2 && kind === 'word') return [];
  const written = text.length > bare.length && capital ? lettersOf(bare) : bare;
  return [{ paragraph, start, end, key: bare, text: text.replace(/['’]s?$/, ''), stem: stem(written), capital }];
}

/**
 * The words of a sentence with the names that a hyphen joins told apart (`Japan-China disputes` are of Japan and of China), where each
 * stands by itself in the articles: no `Hardy-Chartrand` is two people.
 */
export function termsApart({ terms }: Sentence, isName: (stem: string) => boolean): readonly Term[] {
  if (!terms.some(({ capital, text }) => capital && text.includes('-'))) return terms;
  return terms.flatMap((term) => {
    const parts = term.capital ? term.text.split('-') : [];
    if (parts.length < 2 || !parts.every((part) => isName(stem(lower(part))))) return [term];
    let at = term.start;
    return parts.map((text, i): Term => {
      const start = at;
      at += text.length + 1;
      const key = lower(text);
      return {
        ...term,
        ...(i > 0 ? { joined: true } : {}),
        start,
        end: start + text.length,
        text,
        key,
        stem: stem(key),
      };
    });
  });
}

/** How many things some words of a sentence name: a name of several words is one. */
export const thingsIn = (terms: readonly Term[]): number =>
  terms.filter((term, i) => {
    const before = terms[i - 1];
    return !(term.capital && before?.capital && !term.joined && term.start - before.end <= 1);
  }).length;

/** Words of a sentence as it writes them, by their stems. */
export function writtenAs({ terms }: Sentence, stems: readonly string[]): string[] {
  const forms = new Map([...terms].reverse().map((t) => [t.stem, t.text]));
  return stems.map((word) => forms.get(word) ?? word);
}

/** The mentions of an article with the unit that each stands in. */
export function eachMention({ spoken }: Read, visit: (mention: Mention, unit: Unit) => void): void {
  spoken.named.mentions.forEach((mentions, u) => {
    for (const mention of mentions) visit(mention, spoken.units[u] as Unit);
  });
}

/** Where a mention stands, titles left out. */
export const placeOfMention = ({ bare, to }: Mention, { pieces, paragraph }: Unit): Place => ({
  paragraph,
  start: (pieces[bare] as Piece).start,
  end: (pieces[to - 1] as Piece).start + (pieces[to - 1] as Piece).text.replace(/['’]s?$/, '').length,
});

/** The joined letters of two names, word by word: whether they name the same, or nearly. */
export type Sameness = 'same' | 'near' | undefined;

export function namesAgree(x: Pick<Entity, 'words'>, y: Pick<Entity, 'words'>): Sameness {
  const [short, long] = x.words.length <= y.words.length ? [x.words, y.words] : [y.words, x.words];
  if (short.length === 0) return undefined;
  if (short.join('') === long.join('')) return 'same';
  const offset = long.length - short.length;
  if (short.every((word, i) => word === long[offset + i])) return 'same';
  if (short.length === 1 && long.length > 1 && short[0] === long[0] && (short[0] as string).length > 2) return 'same';
  if (isInitials(short, long)) return 'same';
  if (
    short.length === long.length &&
    short.length > 1 &&
    short.every((word, i) => areNearWords(word, long[i] as string))
  )
    return 'near';
  // `Zelensky`, `Volodymyr Zelenskyy`: a short word has too many neighbors
  const [only] = short;
  const alone = short.length === 1 && only !== undefined && only.length >= ALONE;
  return alone && areRomanizations(only, long[long.length - 1] as string) ? 'near' : undefined;
}

/** From so many letters on one word alone is told to be another's other spelling. */
const ALONE = 6;

/** Whether two words may be one name in two spellings: other last letters, or another way of writing the same sounds in Latin letters. */
export const areNearWords = (x: string, y: string): boolean => isNear(x, y) || areRomanizations(x, y);

const isInitials = (short: readonly string[], long: readonly string[]) => {
  const letters = short.join('');
  if (short.length !== 1 || letters.length < 2 || long.length < 2) return false;
  const all = long
    .filter((w) => !['and', 'of', 'the', 'for'].includes(w))
    .map((w) => w.charAt(0))
    .join('');
  return all === letters || all.slice(1) === letters;
};

/** Whether two words of a name differ in their last letters alone: `strauch`, `strauss`. */
export function isNear(x: string, y: string): boolean {
  if (x === y) return true;
  let common = 0;
  while (common < Math.min(x.length, y.length) && x[common] === y[common]) common++;
  return common >= 4 && common >= 0.6 * Math.max(x.length, y.length);
}
