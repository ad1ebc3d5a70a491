import { sourcesOf } from './align/combined.ts';
import { bodyWords, families, type SharedWording, sharedWording, storyText } from './align/families.ts';
import { handOf } from './align/hand.ts';
import { createPairing, type Pairing } from './align/pairing.ts';
import { hashLexicon, type Profile, profileOf, profileParagraphs, stemLexicon } from './align/profile.ts';
import { rolesByFolder } from './align/roles.ts';
import type {
  Article,
  ArticleName,
  Lexicon,
  Progress,
  ReadArticle,
  ReadOptions,
  Role,
  Segmented,
  SourceText,
} from './model.ts';
import { nth, part, type Share, whole } from './progress.ts';
import { namesApart } from './read/apart.ts';
import { READER } from './read/corrected.ts';
import { readArticle } from './read/read.ts';
import { numberParagraphs } from './read/roles.ts';
import { segment } from './segment/segment.ts';
import { createLexicon } from './segment/tokens.ts';

/** A story that was read: everything about it that does not depend on the base text. Opaque outside the engine. */
export interface Story {
  readonly articles: readonly Article[];
  readonly segmented: readonly Segmented[];
  readonly profiles: readonly Profile[];
  readonly lexicon: Lexicon;
  /** Article indexes, the fullest first, ties by text, then by id. */
  readonly fullest: readonly number[];
  /** Per article the smallest index of its family. */
  readonly family: readonly number[];
  /** Per article how many runs of four words another article carries too. */
  readonly carried: readonly number[];
  /** What two articles have to do with each other, found out when asked and remembered. */
  readonly pairing: (a: number, b: number, share?: Share) => Pairing;
  /** Whether the reader put paragraphs of two articles `a < b` together. */
  readonly joined: (a: number, b: number) => boolean;
}

const byCodeUnit = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);

/** A, B, … Z, AA, AB …: the sigil of the article at an index. */
export function sigilOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : sigilOf(Math.floor(index / 26) - 1) + letter;
}

/**
 * Reads, segments and relates the articles of a story. The order of `sources` changes nothing; of several with one id the
 * first by text is taken. `progress` is told how many articles were read, fractions of a long one too.
 */
export function readStory(sources: readonly SourceText[], options: ReadOptions = {}, progress?: Progress): Story {
  const sorted = [...sources].sort((x, y) => byCodeUnit(x.id, y.id) || byCodeUnit(x.text, y.text));
  const unique = sorted.filter((source, i) => source.id !== sorted[i - 1]?.id);
  const split = new Set(options.split);
  const share = whole(progress, unique.length);
  const reading = part(share, 0, READ);
  const read = unique.map((source, i) => {
    const one = nth(reading, i, unique.length);
    const name = given(options.names, source.id);
    const article = dated(source, given(options.published, source.id));
    const corrected = given(options.fields, source.id);
    const choices = {
      split: split.has(source.id),
      ...(name === undefined ? {} : { name }),
      ...(corrected && { fields: corrected }),
    };
    const result = readArticle(article, choices, one);
    one?.(1);
    return result;
  });
  const story = relate(
    read.map((r) => r.article),
    read.map((r) => r.certain),
    options,
    part(share, READ, 1),
  );
  share?.(1);
  return story;
}

/** What the reader gave for an article. A file may be called `constructor`. */
const given = <T>(by: { readonly [id: string]: T } | undefined, id: string): T | undefined =>
  by && Object.hasOwn(by, id) ? by[id] : undefined;

/** The article as published on the day that the reader gave, whatever it says itself. */
const dated = (source: SourceText, published: string | undefined): SourceText =>
  published === undefined
    ? source
    : { ...source, fields: { ...source.fields, published: { value: published, from: READER } } };

/** So much of the time that long articles take goes to reading each; the rest to relating them. */
const READ = 0.3;
/** By which share of the time for relating the articles are segmented, profiled, and their common wording is counted. */
const STAGES = { segmented: 0.4, profiled: 0.55, worded: 0.75 } as const;

/** Relates articles that were read: tokens, roles by the folder, families, copies. */
export function relate(
  read: readonly ReadArticle[],
  certain: readonly (readonly boolean[])[],
  options: ReadOptions = {},
  share?: Share,
): Story {
  const lexicon = createLexicon();
  const segmented = read.map((article, i) =>
    segment(article, lexicon, nth(part(share, 0, STAGES.segmented), i, read.length)),
  );
  share?.(STAGES.segmented);
  const hashes = hashLexicon(lexicon);
  const stems = stemLexicon(lexicon);
  const formed = read.map((article, i) =>
    profileParagraphs(
      { article, segmented: segmented[i] as Segmented, lexicon, hashes, stems },
      nth(part(share, STAGES.segmented, STAGES.profiled), i, read.length),
    ),
  );
  share?.(STAGES.profiled);
  const wording = sharedWording(formed, hashes);
  share?.(STAGES.worded);
  const roles = rolesByFolder({ articles: formed, words: lexicon.words, wording, certain });
  const profiles = formed.map((paragraphs, i) =>
    profileOf((read[i] as ReadArticle).id, paragraphs, roles[i] as Role[]),
  );
  const { family: found, combined } = families(
    profiles,
    wording,
    read.map((a) => a.fields.agency?.value),
    lexicon.words,
  );
  const words = profiles.map(bodyWords);
  const fullest = read
    .map((_, i) => i)
    .sort(
      (x, y) =>
        (words[y] as number) - (words[x] as number) ||
        byCodeUnit((read[x] as ReadArticle).text, (read[y] as ReadArticle).text) ||
        x - y,
    );
  const labels = familyLabels(read, found, fullest).map(
    (label, i) => given(options.families, read[i]?.id ?? '') ?? label,
  );
  // Articles of one label are of one family, whoever gave the label.
  const family = labels.map((label) => labels.indexOf(label));
  const copies = copiesOf(profiles);
  const joined = sourcesOf({ profiles, hashes, family, combined });
  const sources = joined.map((of) =>
    of?.map(({ family: number, paragraphs }) => ({ family: labels[number] as string, paragraphs })),
  );
  const origins = joined.map(
    (of) => of && new Map(of.flatMap(({ family: number, paragraphs }) => paragraphs.map((p) => [p, number] as const))),
  );
  const hand = handOf(read, options.links ?? []);
  const names = namesApart(read);
  const likest = likestOf(read, family, fullest, wording);
  const articles = read.map((article, i): Article => {
    const copyOf = copies[i];
    return {
      ...article,
      name: names[i] as ArticleName,
      paragraphs: numberParagraphs(article.paragraphs.map((p, k) => ({ ...p, role: (roles[i] as Role[])[k] as Role }))),
      sigil: sigilOf(i),
      family: labels[i] as string,
      words: words[i] as number,
      ...(likest[i] ? { familyBy: likest[i] } : {}),
      ...(sources[i] ? { sources: sources[i] } : {}),
      ...(copyOf === undefined ? {} : { copyOf: (read[copyOf] as ReadArticle).id }),
    };
  });
  return {
    articles,
    segmented,
    profiles,
    lexicon,
    fullest,
    family,
    carried: wording.carried,
    pairing: createPairing({
      articles: read,
      profiles,
      segmented,
      lexicon,
      family,
      origins,
      hand,
    }),
    joined: (a, b) => hand(a, b).together.length > 0,
  };
}

/** Per article the earlier one whose story text it repeats. */
function copiesOf(profiles: readonly Profile[]): (number | undefined)[] {
  const first = new Map<string, number>();
  return profiles.map((profile, i) => {
    const text = storyText(profile);
    const original = first.get(text);
    if (original === undefined && text !== '') first.set(text, i);
    return original;
  });
}

/** Per article the one of its family with which it shares most wording; of several the fullest. */
function likestOf(
  read: readonly ReadArticle[],
  family: readonly number[],
  fullest: readonly number[],
  { runs, shared }: SharedWording,
): (Article['familyBy'] | undefined)[] {
  return read.map((_, x) => {
    const members = fullest.filter((y) => y !== x && family[y] === family[x]);
    const most = Math.max(0, ...members.map((y) => shared(x, y)));
    const best = members.find((y) => shared(x, y) === most);
    const share = Math.round((1000 * most) / Math.max(1, runs[x] as number)) / 1000;
    return most === 0 || best === undefined ? undefined : { id: (read[best] as ReadArticle).id, share };
  });
}

/** A label for each family: the agency that most of its members credit, else the name of its fullest article. */
function familyLabels(read: readonly ReadArticle[], family: readonly number[], fullest: readonly number[]): string[] {
  const label = new Map<number, string>();
  const taken = new Set<string>();
  for (const first of fullest.map((i) => family[i] as number)) {
    if (label.has(first)) continue;
    const members = fullest.filter((i) => family[i] === first);
    const credits = new Map<string, number>();
    for (const i of members) {
      const agency = read[i]?.fields.agency?.value;
      if (agency) credits.set(agency, (credits.get(agency) ?? 0) + 1);
    }
    const [credit] = [...credits].sort((x, y) => y[1] - x[1] || byCodeUnit(x[0], y[0]));
    const wanted = credit?.[0] ?? read[members[0] as number]?.name.text ?? 'unnamed';
    let unique = wanted;
    for (let n = 2; taken.has(unique); n++) unique = `${wanted} (${n})`;
    taken.add(unique);
    label.set(first, unique);
  }
  return family.map((first) => label.get(first) as string);
}

/** Two articles carry equally much of what is shared when they differ by less than this. */
const EQUALLY_FULL = 0.9;

/**
 * A text with this many times fewer paragraphs than another that is as full has lost its paragraphs on the way. Read against it, all of
 * the others would stand in one row.
 */
const LUMPED = 3;

/**
 * Index of the default base text: in the largest family the article that carries most; -1 without articles.
 */
export function defaultBase(story: Story): number {
  const { articles, family, fullest } = story;
  const size = (first: number) => family.filter((f, i) => f === first && articles[i]?.copyOf === undefined).length;
  const [largest] = [...new Set(fullest.map((i) => family[i] as number))].sort((x, y) => size(y) - size(x));
  return largest === undefined ? -1 : mostCarrying(story, largest);
}

/**
 * Index of the article of a family (by its number) that carries most of the shared wording, of those that carry nearly as much the
 * longest that has kept its paragraphs, ties by id. A staff story that only quotes the wire may be long and yet hold little of it: read against it, every other
 * version would seem to lack most of itself.
 */
export function mostCarrying({ articles, family, carried, fullest }: Story, of: number): number {
  const members = fullest.filter((i) => family[i] === of);
  const most = Math.max(0, ...members.map((i) => carried[i] as number));
  const full = members.filter((i) => (carried[i] as number) >= EQUALLY_FULL * most);
  const body = (i: number) => articles[i]?.paragraphs.filter(({ role }) => role === 'body').length ?? 0;
  const finest = Math.max(0, ...full.map(body));
  const fine = full.filter((i) => body(i) * LUMPED >= finest);
  const [longest = -1] = fine;
  const words = articles[longest]?.words;
  return Math.min(...fine.filter((i) => articles[i]?.words === words), longest);
}
