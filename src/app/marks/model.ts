/**
 * The reader's marks: what the reader says of articles, paragraphs and edits, and where. Types and their keys; pure.
 *
 * A mark never holds a word of an article. It tells its place by the SHA-256 of the article's text and by offsets, and a reading
 * by the digest of its words; what it holds in words (a note, a name, a family) is the reader's own.
 */
import { FIELD_NAMES, type Kind, type Range } from '../../engine/model.ts';

/** SHA-256 of an article's decoded text, in 64 hexadecimal digits. */
export type TextHash = string;

/** A range of an article's text. */
export interface Spot extends Range {
  readonly article: TextHash;
}

/** Two places of different articles, in the order of the articles' hashes: an edit, or two paragraphs, whichever the base is. */
export interface SpotPair {
  readonly a: Spot;
  readonly b: Spot;
}

/** What the reader may say of an article in a word. */
export type ArticleFact = 'family' | 'outlet' | 'published';

/** Fields that the reader may correct; outlet and day of publication are facts of their own. */
export const CORRECTED_FIELDS = FIELD_NAMES.filter((name) => name !== 'outlet' && name !== 'published');
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

export type Mark =
  /** The kind of one edit. `cut` and `addition` are told from `a`. */
  | ({ readonly type: 'kind'; readonly scope: 'here'; readonly readings: string; readonly kind: Kind } & SpotPair)
  /**
   * The kind of all edits with these readings, in every story that has one of the two articles between which it was given. `cut`
   * and `addition` are told from the reading that sorts first, which is the empty one.
   */
  | {
      readonly type: 'kind';
      readonly scope: 'everywhere';
      readonly articles: readonly [TextHash, TextHash];
      readonly readings: string;
      readonly kind: Kind;
    }
  | ({ readonly type: 'link'; readonly together: boolean } & SpotPair)
  | { readonly type: ArticleFact; readonly article: TextHash; readonly value: string }
  /** What a field of the article says; an empty value says that it has none. */
  | { readonly type: 'field'; readonly field: CorrectedField; readonly article: TextHash; readonly value: string }
  /** The article is the very copy that the desks received. */
  | { readonly type: 'received'; readonly article: TextHash }
  | ({ readonly type: 'note'; readonly on: 'edit'; readonly text: string } & SpotPair)
  /** A row, told by one of its paragraphs. */
  | { readonly type: 'note'; readonly on: 'row'; readonly at: Spot; readonly text: string }
  | { readonly type: 'note'; readonly on: 'article'; readonly article: TextHash; readonly text: string };

/** A mark as it is kept: with the time at which it was made, or taken away (`mark` null), and the articles that it was made among. */
export interface MarkRecord {
  readonly key: string;
  readonly mark: Mark | null;
  /** Milliseconds since 1970; a later one of the same key goes before an earlier. */
  readonly at: number;
  /** Hashes of the articles that were open: by these a mark is found again when its own article is not there any more. */
  readonly among: readonly TextHash[];
}

const spot = ({ article, start, end }: Spot) => `${article}:${start}-${end}`;

/** What a mark is about: of two marks with one key the later holds. */
export function keyOf(mark: Mark): string {
  switch (mark.type) {
    case 'kind':
      return mark.scope === 'here'
        ? `kind ${spot(mark.a)} ${spot(mark.b)}`
        : `kind everywhere ${mark.readings} ${mark.articles.join(' ')}`;
    case 'link':
      return `link ${spot(mark.a)} ${spot(mark.b)}`;
    case 'note':
      if (mark.on === 'edit') return `note ${spot(mark.a)} ${spot(mark.b)}`;
      return mark.on === 'row' ? `note row ${spot(mark.at)}` : `note ${mark.article}`;
    case 'field':
      return `field ${mark.field} ${mark.article}`;
    default:
      return `${mark.type} ${mark.article}`;
  }
}

/** The articles that a mark is about, by hash. */
export function articlesOf(mark: Mark): readonly TextHash[] {
  if (mark.type === 'kind' && mark.scope === 'everywhere') return mark.articles;
  if (mark.type === 'note' && mark.on === 'row') return [mark.at.article];
  return 'article' in mark ? [mark.article] : 'a' in mark ? [mark.a.article, mark.b.article] : [];
}

const before = (x: Spot, y: Spot) => x.article < y.article || (x.article === y.article && x.start <= y.start);

/** Two places in the order in which marks have them; `turned` says whether they changed sides. */
export function inOrder(one: Spot, two: Spot): SpotPair & { readonly turned: boolean } {
  return before(one, two) ? { a: one, b: two, turned: false } : { a: two, b: one, turned: true };
}

const MIRRORED: { readonly [kind in Kind]?: Kind } = { cut: 'addition', addition: 'cut' };

/** The kind read from the other side. */
export const kindFrom = (kind: Kind, turned: boolean): Kind => (turned ? (MIRRORED[kind] ?? kind) : kind);
