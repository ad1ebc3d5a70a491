/** Matters and citations as plain text, to be pasted into a message or a note. */
import type { Collation, Range } from '../../engine/index.ts';
import { headlineOf } from '../print/told.ts';
import { sectionsOf } from './headings.ts';
import type { Matter, MatterSide } from './matter.ts';
import { lackOf, matterName, paragraphsName, readingOf } from './words.ts';

/** What a copied text is made from. */
export interface TextSource {
  readonly story: string;
  readonly collation: Collation;
  /** What an article is called, by index. */
  readonly nameOf: (article: number) => string;
  /** The list runs as the story does; by consequence otherwise. */
  readonly asStory?: boolean;
}

const called = ({ collation, nameOf }: TextSource, article: number) =>
  `${collation.articles[article]!.sigil}, ${nameOf(article)}`;

function place(source: TextSource, side: MatterSide): string {
  const paragraphs = paragraphsName(source.collation, side);
  return `${called(source, side.article)}${paragraphs && `, ${paragraphs}`}`;
}

function reading({ collation }: TextSource, side: MatterSide | null): string {
  const words = readingOf(collation, side);
  return words === '' ? `(${lackOf(side)})` : words;
}

/** A matter in a few lines: what it is, then each side with outlet and ¶. */
export function matterText(source: TextSource, matter: Matter): string {
  const { base, versions, inQuote, rule } = matter;
  const own = base ?? { article: source.collation.base, paragraphs: [], start: 0, end: 0 };
  const head = [matterName(matter), ...(inQuote ? ['inside a quotation'] : []), ...(rule ? [rule] : [])].join('. ');
  return [
    `${head}.`,
    `  ${place(source, own)}: ${reading(source, base)}`,
    `  ${versions.map((side) => place(source, side)).join('; ')}: ${reading(source, versions[0]!)}`,
  ].join('\n');
}

/** The whole list under its headings, numbered in one run. */
export function listText(source: TextSource, matters: readonly Matter[]): string {
  const { story, collation, asStory = false } = source;
  const count = matters.length === 1 ? '1 difference' : `${matters.length} differences`;
  const head = `${story}\nRead against ${called(source, collation.base)}. ${count}, ${asStory ? 'paragraph by paragraph' : 'what matters first'}.`;
  const sections = sectionsOf(collation, matters, asStory).map(({ heading, from, items }) => {
    const texts = items.map((matter, i) => `${from + i + 1}. ${matterText(source, matter)}`);
    return [asStory ? heading : heading.toUpperCase(), ...texts].join('\n\n');
  });
  return [head, ...sections].join('\n\n').concat('\n');
}

/** A place to be cited. */
export interface CitedPlace {
  readonly article: number;
  readonly paragraph: number;
  /** Words of it; the whole paragraph when left out. */
  readonly range?: Range;
}

/** Outlet, headline, date, ¶ and passage in a line; what the article does not say of itself is left out, and said to be. */
export function citation(source: TextSource, { article, paragraph, range }: CitedPlace): string {
  const found = source.collation.articles[article]!;
  const whole = found.paragraphs[paragraph]!;
  const { start, end } = range ?? whole;
  const headline = headlineOf(found);
  const parts = [
    source.nameOf(article),
    headline === undefined ? 'no headline' : `“${headline}”`,
    found.fields.published?.value ?? 'no date',
    whole.number === undefined ? whole.role : `¶ ${whole.number}`,
  ];
  return `${parts.join(', ')}: “${found.text.slice(start, end).trim()}”`;
}
