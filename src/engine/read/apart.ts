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

/** Surest first; the last is never the same twice. */
const ASPECTS: readonly Aspect[] = [
  ({ fields, name }) => (fields.agency?.value === name.text ? undefined : fields.agency?.value),
  ({ fields }) => fields.published?.value,
  ({ fields, name }) => (name.source === 'byline' ? undefined : fields.byline?.value),
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
