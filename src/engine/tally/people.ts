import { isSingleQuote } from '../text/characters.ts';
import { isFunctionWord } from '../text/functionWords.ts';
import { isCapitalized } from '../text/shapes.ts';
import type { TallyContext, Word } from './context.ts';

/** Courtesy titles, folded. */
export const COURTESY: ReadonlySet<string> = new Set('mr mrs ms miss mx dr prof sir dame'.split(' '));

const SAYS: ReadonlySet<string> = new Set('said says told added adds asked warned argued wrote'.split(' '));
const TO_PLACES: ReadonlySet<string> = new Set(['in', 'at', 'near']);

const gapBetween = (text: string, x: Word, y: Word) => text.slice(x.end, y.start);

/** Whether two words stand side by side, with a space or, after a title, a stop between them. */
export function isBeside(text: string, x: Word | undefined, y: Word | undefined): boolean {
  if (x === undefined || y === undefined || x.paragraph !== y.paragraph) return false;
  const gap = gapBetween(text, x, y);
  return gap === ' ' || gap === '\u00a0' || (COURTESY.has(x.key) && (gap === '. ' || gap === ''));
}

const isNameWord = ({ text }: Word) => isCapitalized(text) && text.length > 1 && !isFunctionWord(text);

/** A run of more capitalized words than this is no name; whoever writes in capitals throughout must not make it slow. */
const LONGEST_NAME = 6;

/** The run of capitalized words that holds the word at `at`: `[from, to)`. A hyphen joins too. */
export function nameRun(
  text: string,
  words: readonly Word[],
  at: number,
): { readonly from: number; readonly to: number } {
  const holds = (i: number) => words[i] !== undefined && isNameWord(words[i] as Word);
  const joined = (i: number) =>
    isBeside(text, words[i], words[i + 1]) ||
    (words[i]?.paragraph === words[i + 1]?.paragraph &&
      text.slice(words[i]?.end, words[i + 1]?.start) === '-' &&
      words[i + 1] !== undefined);
  let from = at;
  let to = at + 1;
  while (from > 0 && at - from < LONGEST_NAME && holds(from - 1) && joined(from - 1)) from -= 1;
  while (
    to < words.length &&
    to - at < LONGEST_NAME &&
    joined(to - 1) &&
    (holds(to) || text.charAt((words[to] as Word).start - 1) === '-')
  )
    to += 1;
  return { from, to };
}

/** `in Oru’s view`: no place. */
const isOwner = (text: string, { end }: Word) => isSingleQuote(text.charCodeAt(end));

const people = new WeakMap<TallyContext, ReadonlySet<string>>();

/**
 * Surnames of the story, folded: single capitalized words that some article sets before or behind a verb of saying or behind
 * a courtesy title, that some article has in a longer name, and that none puts behind `in` or `at`.
 */
export function peopleOf(context: TallyContext): ReadonlySet<string> {
  const known = people.get(context);
  if (known) return known;
  const speak = new Set<string>();
  const full = new Set<string>();
  const places = new Set<string>();
  context.collation.articles.forEach(({ text }, article) => {
    const words = context.words(article);
    words.forEach((word, i) => {
      if (!isNameWord(word) || COURTESY.has(word.key)) return;
      const { from, to } = nameRun(text, words, i);
      const before = isBeside(text, words[from - 1], words[from]) ? words[from - 1]?.key : undefined;
      const after = isBeside(text, words[to - 1], words[to]) ? words[to]?.key : undefined;
      const titled = COURTESY.has(words[from]?.key ?? '');
      const length = to - from - (titled ? 1 : 0);
      if (length === 1 && (titled || (SAYS.has(before ?? '') && after === undefined) || SAYS.has(after ?? '')))
        speak.add(word.key);
      if (length > 1) full.add(word.key);
      if (length === 1 && TO_PLACES.has(before ?? '') && !isOwner(text, word)) places.add(word.key);
    });
  });
  const found = new Set([...speak].filter((key) => full.has(key) && !places.has(key)));
  people.set(context, found);
  return found;
}
