/** What a saved page says of itself in its data: JSON-LD first, then `<meta>`. */
import { fieldFrom, type GivenFields } from '../compose.ts';
import { languageTag } from '../languageTag.ts';
import type { PageDocument } from './dom.ts';

type Record = { readonly [key: string]: unknown };

const isRecord = (value: unknown): value is Record =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const asText = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined);

const ARTICLE = /(?:Article|BlogPosting|Reportage|Report)$/;

/** The first object of the page's JSON-LD that is an article. */
function linkedArticle(page: PageDocument): Record | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let told: unknown;
    try {
      told = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const list = asList(told).flatMap((item) =>
      isRecord(item) ? [item, ...asList(item['@graph']), item.mainEntity] : [],
    );
    const article = list.find(
      (item) => isRecord(item) && asList(item['@type']).some((type) => ARTICLE.test(String(type))),
    );
    if (isRecord(article)) return article;
  }
  return undefined;
}

/** Names of people, or of houses, that the data gives as authors. */
function authors(article: Record, people: boolean): string {
  const names = asList(article.author).map((author) => {
    if (typeof author === 'string') return people ? author : undefined;
    if (!isRecord(author)) return undefined;
    const house = asList(author['@type']).some((type) => /Organi[sz]ation/.test(String(type)));
    return house === people ? undefined : asText(author.name);
  });
  return names.filter((name) => name !== undefined && !/^https?:/.test(name)).join(', ');
}

function fromLinked(article: Record): GivenFields {
  const publisher = asList(article.publisher).find(isRecord);
  const from = (property: string) => `the page’s data (JSON-LD ${property})`;
  return {
    ...fieldFrom('headline', asText(article.headline) ?? asText(article.name), from('headline')),
    ...fieldFrom('byline', authors(article, true), from('author')),
    ...fieldFrom('credit', authors(article, false), from('author')),
    ...fieldFrom('outlet', asText(publisher?.name), from('publisher')),
    ...fieldFrom('published', asText(article.datePublished), from('datePublished')),
    ...fieldFrom('language', languageTag(asText(article.inLanguage)), from('inLanguage')),
  };
}

/** Names of `<meta>` by field, the best first. */
const METAS = {
  headline: ['og:title', 'twitter:title', 'dc.title', 'title'],
  byline: ['author', 'article:author', 'byl', 'parsely-author', 'dc.creator', 'sailthru.author'],
  outlet: ['og:site_name', 'application-name', 'dc.publisher'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datePublished',
    'pubdate',
    'parsely-pub-date',
    'dc.date',
    'date',
  ],
} as const;

function fromMeta(page: PageDocument): GivenFields {
  const values = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop'))
      ?.trim()
      .toLowerCase();
    const value = meta.getAttribute('content')?.trim();
    if (name && value && !values.has(name)) values.set(name, value);
  }
  const fields: GivenFields = {};
  for (const [field, names] of Object.entries(METAS)) {
    const name = names.find((n) => {
      const value = values.get(n.toLowerCase());
      return value !== undefined && !/^https?:/.test(value);
    });
    if (name)
      Object.assign(
        fields,
        fieldFrom(field as keyof typeof METAS, values.get(name.toLowerCase()), `the page’s data (meta ${name})`),
      );
  }
  return withoutHouse(fields);
}

/** Letters and digits alone, without accents. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Pages give their own house or address as the author, where no person signed: that is no byline. */
function withoutHouse(fields: GivenFields): GivenFields {
  const { byline, ...others } = fields;
  if (!byline) return fields;
  const name = folded(byline.value);
  const house = folded(others.outlet?.value ?? '');
  const isHouse =
    /^(?:www\.)?[\w-]{1,60}(?:\.[a-z]{2,6}){1,2}$/i.test(byline.value) || (house !== '' && name === house);
  return isHouse ? others : fields;
}

/** Fields of the page, each with where it was taken from. */
export function pageFields(page: PageDocument): GivenFields {
  const article = linkedArticle(page);
  const html = page.documentElement;
  return {
    ...fieldFrom('headline', page.querySelector('title')?.textContent, 'the page’s title'),
    ...fieldFrom('published', page.querySelector('time[datetime]')?.getAttribute('datetime'), 'the page’s first time'),
    ...fieldFrom(
      'language',
      languageTag(html.getAttribute('lang') ?? html.getAttribute('xml:lang')),
      'the page’s language',
    ),
    ...fromMeta(page),
    ...(article && fromLinked(article)),
  };
}
