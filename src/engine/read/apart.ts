import type { ArticleName, ReadArticle } from '../model.ts';
import { lower } from '../text/characters.ts';
import { readFileName } from './filename.ts';

/** Longer words in brackets behind a name are no help on a column's head. */
const LONGEST = 32;

/** What may tell an article from another of the same name; nothing where it says nothing new. */
type Aspect = (article: ReadArticle, group: readonly ReadArticle[]) => string | undefined;

/** The words of the file's name that are neither in the article's name nor in those of all the others' files. */
function ownFileWords(article: ReadArticle, group: readonly ReadArticle[]): string {
  const others = group.map(({ id }) => new Set(lower(readFileName(id).words).split(' ')));
  const name = lower(article.name.text).replaceAll(' ', '');
  const isOwn = (word: string) => !name.includes(word) && !others.every((words) => words.has(word));
  return readFileName(article.id)
    .words.split(' ')
    .filter((word) => isOwn(lower(word)))
    .join(' ');
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const IN_FIGURES = /(?:^|[^\d])((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/;
const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i;
const DAY = /(?:^|[^\d:])(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d:])/i;
const YEAR = /(?:^|[^\d])((?:19|20)\d\d)(?!\d)/;
/** A zone goes with its hour: `9:14 PM EDT`, `09:10+09:00`. */
const HOUR =
  /(?:^|[^\d:])(\d{1,2}:\d\d)(?::\d\d(?:\.\d{1,9})?)? ?([aApP]\.?[mM]\b\.?)? ?([A-Z]{3,4}\b|Z\b|[+-]\d\d:?\d\d)?/;

interface Moment {
  readonly day: string;
  readonly year?: string | undefined;
  readonly hour?: string | undefined;
}

/** A day of publication as an editor writes it, `Oct 3`, from however the article has it; as it stands where it is not understood. */
function momentOf({ fields: { published } }: ReadArticle): Moment | undefined {
  if (published === undefined) return undefined;
  const { value } = published;
  const [, clock, half, zone] = HOUR.exec(value.replace(/(\d)T(?=\d\d:)/, '$1 ')) ?? [];
  const hour = clock && [clock, half, zone === 'Z' ? 'UTC' : zone].filter(Boolean).join(' ');
  const [, year, month = '', date = ''] = IN_FIGURES.exec(value) ?? [];
  if (year) return { day: `${MONTHS[Number(month) - 1]} ${Number(date)}`, year, hour };
  const word = MONTH.exec(value);
  const named = word && DAY.exec(value);
  if (!word || !named) return { day: value };
  const [first = '', ...rest] = lower(word[1] as string);
  return { day: `${first.toUpperCase()}${rest.join('')} ${Number(named[1])}`, year: YEAR.exec(value)?.[1], hour };
}

/** The year only where the others are of another. */
const dayOf: Aspect = (article, group) => {
  const own = momentOf(article);
  const isOtherYear = group.some((other) => {
    const year = momentOf(other)?.year;
    return year !== undefined && year !== own?.year;
  });
  return own?.year && isOtherYear ? `${own.day}, ${own.year}` : own?.day;
};

/** A running number or a fingerprint of the workshop. */
const NUMBERED = /^(?:[a-z]{0,3}\d+|(?=.*\d)[0-9a-f]{6,})$/;

/** The same without running numbers (`tr1249`), of which an editor knows nothing. */
const ownPlainWords: Aspect = (article, group) =>
  ownFileWords(article, group)
    .split(' ')
    .filter((word) => !NUMBERED.test(lower(word)))
    .join(' ');

/** Surest first; the last is never the same twice. */
const ASPECTS: readonly Aspect[] = [
  ({ fields, name }) => (fields.agency?.value === name.text ? undefined : fields.agency?.value),
  dayOf,
  (article) => momentOf(article)?.hour,
  ({ fields, name }) => (name.source === 'byline' ? undefined : fields.byline?.value),
  ownPlainWords,
  ownFileWords,
  ({ id }) => id,
];

/** Adds to the names of a group what tells its members apart, by the first aspects in which they differ. */
function tell(group: readonly ReadArticle[], aspects: readonly Aspect[], told: Map<ReadArticle, string[]>): void {
  const [aspect, ...rest] = aspects;
  if (group.length < 2 || aspect === undefined) return;
  const by = new Map<string, ReadArticle[]>();
  for (const article of group) {
    const value = aspect(article, group)?.trim() ?? '';
    const said = value.length > LONGEST && rest.length > 0 ? '' : value;
    by.set(said, [...(by.get(said) ?? []), article]);
  }
  for (const [value, members] of by) {
    if (by.size > 1 && value !== '')
      for (const article of members) told.set(article, [...(told.get(article) ?? []), value]);
    tell(members, rest, told);
  }
}

/**
 * The names of a story's articles, those that several would share told apart: two versions of one outlet by the agency that each
 * credits, `Evening Echo (AP)`, else by their days of publication, their bylines, or what only its own file's name says. Names
 * that the reader gave stay as they are. The order of the articles changes nothing.
 */
export function namesApart(articles: readonly ReadArticle[]): ArticleName[] {
  const groups = new Map<string, ReadArticle[]>();
  for (const article of articles)
    if (article.name.source !== 'given')
      groups.set(article.name.text, [...(groups.get(article.name.text) ?? []), article]);
  const told = new Map<ReadArticle, string[]>();
  for (const group of groups.values()) tell(group, ASPECTS, told);
  return articles.map((article) => {
    const words = told.get(article);
    return words === undefined ? article.name : { ...article.name, text: `${article.name.text} (${words.join(', ')})` };
  });
}
