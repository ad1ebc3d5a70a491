import { placeOf } from './classify/places.ts';
import { findQuantities } from './classify/quantities.ts';
import { framing } from './framing/framing.ts';
import type { Framing } from './framing/model.ts';
import type { Account } from './framing/units.ts';
import type { Article } from './model.ts';
import { agencyOf } from './read/agencies.ts';
import { defaultBase, mostCarrying, type Story } from './story.ts';
import { lower } from './text/characters.ts';

export interface FramingOptions {
  /** Ids of the two articles. Default: the default base text, and the article that stands for the largest other family. */
  readonly a?: string;
  readonly b?: string;
}

const ACCOUNTS = new WeakMap<Article, Account>();

/** An article as framing sees it, made once. */
function accountOf({ articles, segmented }: Story, index: number): Account {
  const article = articles[index]!;
  const known = ACCOUNTS.get(article);
  if (known) return known;
  const { dateline, agency } = article.fields;
  const account: Account = {
    text: article.text,
    paragraphs: article.paragraphs,
    quotations: segmented[index]!.quotations,
    sentences: segmented[index]!.sentences,
    amounts: findQuantities,
    isOwnAgency: (name) =>
      [agency?.value, article.family].some(
        (own) => own !== undefined && (own === name || agencyOf(name) === (agencyOf(own) ?? own)),
      ),
    ...(dateline?.start === undefined || dateline.end === undefined
      ? {}
      : { dateline: { start: dateline.start, end: dateline.end } }),
  };
  ACCOUNTS.set(article, account);
  return account;
}

/** The state that a name is of, or whose seat it is; a seat of several stands for none. */
function stateOf(name: string): string | undefined {
  const place = placeOf(lower(name));
  return place?.states.length === 1 ? place.states[0] : undefined;
}

/** The two sides that are set against each other when nobody chose; undefined when all is one family. */
function sidesOf(story: Story, { a, b }: FramingOptions): { a: number; b: number } | undefined {
  const { articles, family, fullest } = story;
  const asked = (id: string | undefined) => articles.findIndex((article) => article.id === id);
  const one = asked(a) >= 0 ? asked(a) : defaultBase(story);
  if (one < 0) return undefined;
  if (asked(b) >= 0) return asked(b) === one ? undefined : { a: one, b: asked(b) };
  const size = (first: number) => family.filter((f, i) => f === first && articles[i]!.copyOf === undefined).length;
  const others = fullest.filter((i) => family[i] !== family[one]);
  const [largest] = [...new Set(others.map((i) => family[i]!))].sort((x, y) => size(y) - size(x));
  return largest === undefined ? undefined : { a: one, b: mostCarrying(story, largest) };
}

/** Sets two accounts of the story against each other; null when there are no two sides: one family, and no choice made. */
export function framingOf(story: Story, options: FramingOptions = {}): Framing | null {
  const sides = sidesOf(story, options);
  if (!sides) return null;
  return framing({
    a: accountOf(story, sides.a),
    b: accountOf(story, sides.b),
    articles: sides,
    links: story.pairing(sides.a, sides.b).links,
    stateOf,
  });
}
