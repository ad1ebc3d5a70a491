/** What two readings say that the other does not, grammar aside: whether a difference in wording is worth a look. Pure, English. */
import { foldWord } from '../text/characters.ts';
import { areFormsOfVerb } from '../text/english/verbs.ts';
import { isDeterminer, listed } from '../text/english/words.ts';
import { isFunctionWord } from '../text/functionWords.ts';
import { isCapitalized } from '../text/shapes.ts';
import { stem } from '../text/stem.ts';
import { wordRanges } from './context.ts';

/** Words that join and place as prepositions and conjunctions do, and tell nothing by themselves. */
const JOINING: ReadonlySet<string> = listed(
  'once whilst amid amidst amongst upon via per whether how why till plus like along together',
);

/** Several words that do the work of one preposition or conjunction (`as well as` for `and`), their words apart by a space. */
const JOINED: readonly string[] = [
  'as well as',
  'in addition to',
  'in order to',
  'because of',
  'due to',
  'owing to',
  'thanks to',
  'on account of',
  'prior to',
  'such as',
  'as part of',
  'in terms of',
  'with regard to',
  'with respect to',
  'according to',
];

/** The words of a reading that say something, as they are written. */
export function contentOf(text: string): readonly string[] {
  const words = wordRanges(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
  const keys = words.map(foldWord);
  const joined = new Set<number>();
  for (const phrase of JOINED) {
    const parts = phrase.split(' ');
    for (let i = 0; i + parts.length <= keys.length; i += 1)
      if (parts.every((part, at) => keys[i + at] === part)) for (const at of parts.keys()) joined.add(i + at);
  }
  return words.filter((word, i) => !joined.has(i) && !isFunctionWord(word) && !JOINING.has(keys[i] as string));
}

const isSame = (x: string, y: string) => x === y || stem(x) === stem(y) || areFormsOfVerb(x, y);

/** Those words of one reading that the other has in no form. */
function ownWords(words: readonly string[], others: readonly string[]): readonly string[] {
  const keys = others.map(foldWord);
  return words.filter((word) => !keys.some((key) => isSame(foldWord(word), key)));
}

/** `the city’s` where the other has `Managua’s`: a description, by its article, in the place of a name. */
const standsForName = (description: string, own: readonly string[], names: readonly string[]): boolean =>
  isDeterminer(foldWord(/^\S{1,8}/.exec(description.trim())?.[0] ?? '')) &&
  !own.some(isCapitalized) &&
  names.every(isCapitalized);

/**
 * What a replacement is worth: `look` where each side says something of its own, `maybe` where one says something and the other only
 * has the grammar to it, or where a description may stand for a name; `nothing` where words of grammar or forms of one word are exchanged.
 */
export function worthOf(from: string, to: string): 'look' | 'maybe' | 'nothing' {
  const [a, b] = [contentOf(from), contentOf(to)];
  const [ownA, ownB] = [ownWords(a, b), ownWords(b, a)];
  if (ownA.length + ownB.length === 0) return 'nothing';
  if (ownA.length === 0 || ownB.length === 0) return 'maybe';
  return standsForName(from, ownA, ownB) || standsForName(to, ownB, ownA) ? 'maybe' : 'look';
}
