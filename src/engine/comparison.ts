import type { Framing } from './framing/model.ts';
import { framingOf } from './framingOf.ts';
import type { Lineage } from './lineage/model.ts';
import { lineageOf } from './lineageOf.ts';
import type { Field, Link, Problem, Role } from './model.ts';
import { mostCarrying, type Story } from './story.ts';

/** Accounts of one story compared: families, what independent ones tell alike, who took what from whom, and framings. */
export interface Comparison {
  readonly families: readonly FamilyOfStory[];
  /** Of every two articles of different families. */
  readonly related: readonly { readonly a: number; readonly b: number; readonly link: Link }[];
  readonly lineage: Lineage;
  /** The family of the base text against each other one, by the articles that represent them. */
  readonly framings: readonly Framing[];
}

export interface FamilyOfStory {
  readonly label: string;
  /** The article that stands for it: the one that carries most of what its members share. */
  readonly represented: number;
  readonly articles: readonly number[];
}

/** The largest first; of several as large, the one with the fullest text. */
function familiesOf(story: Story): FamilyOfStory[] {
  const { articles, family, fullest } = story;
  const numbers = [...new Set(fullest.map((article) => family[article]!))];
  const size = (number: number) =>
    family.filter((each, i) => each === number && articles[i]!.copyOf === undefined).length;
  return numbers
    .sort((x, y) => size(y) - size(x))
    .map((number) => ({
      label: articles[number]!.family,
      represented: mostCarrying(story, number),
      articles: articles.flatMap((_, i) => (family[i] === number ? [i] : [])),
    }));
}

/** Compares the accounts of a story. The order of its files changes nothing. */
export function compareAccounts(story: Story): Comparison {
  const { articles, family, pairing } = story;
  const families = familiesOf(story);
  const related = articles.flatMap((_, a) =>
    articles.flatMap((__, b) =>
      a < b && family[a] !== family[b]
        ? pairing(a, b)
            .links.filter(({ kind }) => kind === 'related')
            .map((link) => ({ a, b, link }))
        : [],
    ),
  );
  const [first, ...others] = families;
  const framings = others.flatMap(({ represented }) => {
    const [a, b] = [articles[first?.represented ?? -1]?.id, articles[represented]?.id];
    return a === undefined || b === undefined ? [] : (framingOf(story, { a, b }) ?? []);
  });
  return { families, related, lineage: lineageOf(story), framings };
}

/** The comparison format, version 1. Articles are told by id; everything else is as the model says it. */
export interface ComparisonFile {
  readonly format: 'variorum/comparison';
  readonly version: 1;
  readonly articles: readonly {
    readonly id: string;
    readonly sigil: string;
    readonly name: string;
    readonly family: string;
    readonly familyBy?: { readonly id: string; readonly share: number };
    readonly sources?: readonly { readonly family: string; readonly paragraphs: readonly number[] }[];
    readonly copyOf?: string;
    readonly words: number;
    readonly fields: { readonly [name: string]: Field };
    readonly paragraphs: readonly {
      readonly index: number;
      readonly start: number;
      readonly end: number;
      readonly role: Role;
      readonly number?: number;
    }[];
  }[];
  readonly families: readonly {
    readonly family: string;
    readonly represented: string;
    readonly articles: readonly string[];
  }[];
  readonly related: readonly object[];
  readonly lineage: { readonly [part: string]: unknown };
  readonly framing: readonly object[];
  readonly problems: readonly Problem[];
}

/** Members of the model that hold indexes of articles: one, or a list of them. */
const ARTICLE_KEYS: ReadonlySet<string> = new Set(['article', 'other', 'articles']);

/** The same record with ids in place of the indexes of articles. */
function withIds(value: unknown, ids: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => withIds(each, ids));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => {
      if (!ARTICLE_KEYS.has(key)) return [key, withIds(held, ids)];
      return [key, Array.isArray(held) ? held.map((index) => ids[index as number]) : ids[held as number]];
    }),
  );
}

/** A comparison in the exchange format. The same story and problems give the same bytes when written as JSON. */
export function toComparisonFile(story: Story, comparison: Comparison, problems: readonly Problem[]): ComparisonFile {
  const { articles } = story;
  const ids = articles.map(({ id }) => id);
  const { families, related, lineage, framings } = comparison;
  const byId = (values: readonly unknown[]) => Object.fromEntries(values.map((value, at) => [ids[at] ?? '', value]));
  const { carry } = lineage;
  return {
    format: 'variorum/comparison',
    version: 1,
    articles: articles.map(({ id, sigil, name, family, familyBy, sources, copyOf, words, fields, paragraphs }) => ({
      id,
      sigil,
      name: name.text,
      family,
      ...(familyBy ? { familyBy } : {}),
      ...(sources ? { sources } : {}),
      ...(copyOf === undefined ? {} : { copyOf }),
      words,
      fields: fields as { [name: string]: Field },
      paragraphs: paragraphs.map(({ index, start, end, role, number }) => ({
        index,
        start,
        end,
        role,
        ...(number === undefined ? {} : { number }),
      })),
    })),
    families: families.map(({ label, represented, articles: members }) => ({
      family: label,
      represented: ids[represented] ?? '',
      articles: members.map((index) => ids[index] ?? ''),
    })),
    related: related.map(({ a, b, link: { kind: _, ...link } }) => ({ a: ids[a], b: ids[b], ...link })),
    lineage: {
      ...(withIds(
        { sources: lineage.sources, standing: lineage.standing, arrows: lineage.arrows, takes: lineage.takes },
        ids,
      ) as object),
      kin: lineage.kin.map(({ a, b, ...rest }) => ({ a: ids[a], b: ids[b], ...(withIds(rest, ids) as object) })),
      carry: {
        of: ids[carry.of] ?? '',
        rows: carry.rows.map(({ paragraph, cells }) => ({ paragraph, cells: byId(cells) })),
        columns: withIds(carry.columns, ids),
      },
      wording: byId(lineage.wording.map(byId)),
    },
    framing: framings.map(({ articles: { a, b }, ...rest }) => ({ a: ids[a], b: ids[b], ...rest })),
    problems,
  };
}
