import { lower } from '../text/characters.ts';
import { lettersOf } from '../text/english/romanization.ts';
import type { Place } from './model.ts';
import { areNearWords, type Read } from './reading.ts';

interface Capitalized {
  readonly letters: string;
  readonly place: Place;
}

const KNOWN = new WeakMap<Read, readonly Capitalized[]>();

/** The capitalized words of an article in letters alone, found once. */
function capitalized(read: Read): readonly Capitalized[] {
  const known = KNOWN.get(read);
  if (known) return known;
  const found = read.sentences.flatMap(({ terms }) =>
    terms.flatMap(({ capital, key, paragraph, start, end }): Capitalized[] =>
      capital ? [{ letters: lettersOf(key), place: { paragraph, start, end } }] : [],
    ),
  );
  KNOWN.set(read, found);
  return found;
}

/** Where an article has a name, in any form that ends as it does or nearly so: by the last word of it, capitalized. */
export function mentionedIn(read: Read, name: string): Place[] {
  const { account } = read;
  const words = lower(name).split(/\s+/).map(lettersOf);
  const last = words[words.length - 1] ?? '';
  const first = words[0] ?? '';
  if (last === '') return [];
  const found: Place[] = [];
  const { text, dateline } = account;
  if (dateline && words.join(' ') !== '' && lower(text.slice(dateline.start, dateline.end)).includes(lower(name)))
    found.push({ ...dateline, paragraph: account.paragraphs.findIndex((p) => p.end > dateline.start) });
  for (const { letters, place } of capitalized(read)) {
    const own = letters === last || (words.length > 1 && letters === first && first.length > 2);
    if (own || (last.length > 5 && areNearWords(letters, last))) found.push(place);
  }
  return found;
}
