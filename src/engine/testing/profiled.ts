/** Articles for tests of the alignment: paragraphs with their roles given, past the reading stage. */
import { createPairing, type Pairing } from '../align/pairing.ts';
import { hashLexicon, type Profile, profileOf, profileParagraphs, stemLexicon } from '../align/profile.ts';
import { type Lexicon, type ReadArticle, ROLES, type Role, type Segmented } from '../model.ts';
import { segment } from '../segment/segment.ts';
import { createLexicon } from '../segment/tokens.ts';

/** `body` text, or text of another role with the role before it: `headline: Orlo closes its bridge`. */
type Written = string;

function roleOf(written: Written): { readonly role: Role; readonly text: string } {
  const role = ROLES.find((name) => written.startsWith(`${name}: `));
  return role ? { role, text: written.slice(role.length + 2) } : { role: 'body', text: written };
}

/** An article of these paragraphs, one a line. */
export function articleOf(id: string, paragraphs: readonly Written[]): ReadArticle {
  let text = '';
  const made = paragraphs.map((written, index) => {
    const { role, text: own } = roleOf(written);
    const start = text.length;
    text += `${own}\n`;
    return { index, role, start, end: start + own.length };
  });
  return { id, text, fields: {}, name: { text: id, source: 'file' as const }, paragraphs: made, joined: false };
}

/** Articles as the alignment sees them. */
export interface Profiled {
  readonly profiles: readonly Profile[];
  readonly segmented: readonly Segmented[];
  readonly lexicon: Lexicon;
  readonly hashes: Int32Array;
  /** Pairs the articles, whose families are given by number. */
  readonly pairing: (family: readonly number[]) => (a: number, b: number) => Pairing;
}

/** Profiles articles, named `0`, `1`, … by their place. */
export function profiled(...articles: readonly (readonly Written[])[]): Profiled {
  const lexicon = createLexicon();
  const read = articles.map((paragraphs, i) => articleOf(String(i), paragraphs));
  const segmented = read.map((article) => segment(article, lexicon));
  const hashes = hashLexicon(lexicon);
  const stems = stemLexicon(lexicon);
  const profiles = read.map((article, i) => {
    const own = segmented[i];
    if (!own) throw new Error(`article ${i} was not segmented`);
    const paragraphs = profileParagraphs({ article, segmented: own, lexicon, hashes, stems });
    return profileOf(
      article.id,
      paragraphs,
      article.paragraphs.map(({ role }) => role),
    );
  });
  const pairing = (family: readonly number[]) =>
    createPairing({ articles: read, profiles, segmented, lexicon, family });
  return { profiles, segmented, lexicon, hashes, pairing };
}

/** The profile at a place. Throws when there is none: the test is wrong then. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`nothing at ${index} of ${list.length}`);
  return found;
}
