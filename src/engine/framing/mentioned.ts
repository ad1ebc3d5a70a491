import { lower } from '../text/characters.ts';
import { lettersOf } from '../text/english/romanization.ts';
import type { Place } from './model.ts';
import { isNear, type Read } from './reading.ts';

/** Where an article has a name, in any form that ends as it does or nearly so: by the last word of it, capitalized. */
export function mentionedIn({ sentences, account }: Read, name: string): Place[] {
  const words = lower(name).split(/\s+/).map(lettersOf);
  const last = words[words.length - 1] ?? '';
  const first = words[0] ?? '';
  if (last === '') return [];
  const found: Place[] = [];
  const { text, dateline } = account;
  if (dateline && words.join(' ') !== '' && lower(text.slice(dateline.start, dateline.end)).includes(lower(name)))
    found.push({ ...dateline, paragraph: account.paragraphs.findIndex((p) => p.end > dateline.start) });
  for (const { terms } of sentences)
    for (const { capital, key, paragraph, start, end } of terms) {
      if (!capital) continue;
      const letters = lettersOf(key);
      if (
        letters === last ||
        (words.length > 1 && letters === first && first.length > 2) ||
        (last.length > 5 && isNear(letters, last))
      )
        found.push({ paragraph, start, end });
    }
  return found;
}
