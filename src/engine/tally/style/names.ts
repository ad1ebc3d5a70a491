import { isCapitalized } from '../../text/shapes.ts';
import type { TallyContext, Word } from '../context.ts';
import { COURTESY, isBeside, nameRun, peopleOf } from '../people.ts';
import { type Evidence, type Place, verdict } from './evidence.ts';

/**
 * Courtesy titles before surnames that stand alone otherwise: `Mr Oru`, or `Oru`. A name in full and one behind a rank
 * (`President Oru`) tell nothing.
 */
export function courtesyTitlesOf(context: TallyContext, article: number, words: readonly Word[]): Evidence {
  const { text } = context.article(article);
  const people = peopleOf(context);
  const titles = new Map<string, number>();
  const titled: Place[] = [];
  const bare: Place[] = [];
  words.forEach((word, i) => {
    if (!people.has(word.key) || !isCapitalized(word.text)) return;
    const { from, to } = nameRun(text, words, i);
    const title = words.slice(from, i).find(({ key }) => COURTESY.has(key));
    if (title) {
      titled.push({ ...word, start: title.start });
      titles.set(title.text, (titles.get(title.text) ?? 0) + 1);
    } else if (to - from === 1) bare.push(word);
  });
  const named = [...titles].sort((x, y) => y[1] - x[1]).map(([title]) => title);
  return verdict([
    { does: named.join(', '), places: titled },
    { does: 'none', places: bare },
  ]);
}

/** Two halves of a given name, by whatever joins them: `Jin-ho`, `Jin Ho`. */
interface Halves {
  readonly key: string;
  readonly hyphen: boolean;
  readonly place: Place;
}

const MOST_LETTERS = 6;
const isHalf = ({ text }: Word) => text.length <= MOST_LETTERS && /^[A-Za-z]+$/.test(text);

function halvesIn(text: string, words: readonly Word[]): Halves[] {
  return words.flatMap((word, i) => {
    const [surname, second] = [words[i - 1], words[i + 1]];
    if (second === undefined || surname === undefined || second.paragraph !== word.paragraph) return [];
    if (!isCapitalized(word.text) || !isHalf(word) || !isHalf(second) || !isBeside(text, surname, word)) return [];
    if (!isCapitalized(surname.text) || COURTESY.has(surname.key)) return [];
    const gap = text.slice(word.end, second.start);
    const hyphen = gap === '-' || gap === '‑';
    if (!hyphen && (gap !== ' ' || !isCapitalized(second.text))) return [];
    const place = { start: word.start, end: second.end, paragraph: word.paragraph };
    return [{ key: `${word.key} ${second.key}`, hyphen, place }];
  });
}

const hyphened = new WeakMap<TallyContext, ReadonlySet<string>>();

/** Given names of two halves: those that some article of the story writes with a hyphen and a small letter behind it. */
function givenNames(context: TallyContext): ReadonlySet<string> {
  const known = hyphened.get(context);
  if (known) return known;
  const found = new Set(
    context.collation.articles.flatMap(({ text }, article) =>
      halvesIn(text, context.words(article))
        .filter(({ hyphen }) => hyphen)
        .map(({ key }) => key),
    ),
  );
  hyphened.set(context, found);
  return found;
}

/** Romanized given names with a hyphen or a space, told by names that stand both ways in the story. */
export function givenNamesOf(context: TallyContext, article: number, words: readonly Word[]): Evidence {
  const names = givenNames(context);
  const spaced = new Set(
    context.collation.articles.flatMap(({ text }, other) =>
      names.size === 0
        ? []
        : halvesIn(text, context.words(other))
            .filter(({ hyphen, key }) => !hyphen && names.has(key))
            .map(({ key }) => key),
    ),
  );
  const found = halvesIn(context.article(article).text, words).filter(({ key }) => names.has(key) && spaced.has(key));
  const places = (hyphen: boolean) => found.filter((halves) => halves.hyphen === hyphen).map(({ place }) => place);
  return verdict([
    { does: 'hyphen', places: places(true) },
    { does: 'space', places: places(false) },
  ]);
}
