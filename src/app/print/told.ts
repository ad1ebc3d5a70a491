/** What the print tells of an article. */
import type { Article, Collation } from '../../engine/index.ts';

/** The headline of an article; undefined where it has none. */
export function headlineOf(article: Article): string | undefined {
  const found = article.paragraphs.find(({ role }) => role === 'headline');
  return article.fields.headline?.value ?? (found && article.text.slice(found.start, found.end));
}

/** The lines of an article that stand in these rows of the collation, in its own order. */
export function linesIn(collation: Collation, article: number, rows: readonly number[]): readonly string[] {
  const { text, paragraphs } = collation.articles[article]!;
  const held = rows.flatMap((row) => collation.rows[row]!.cells[article]!).sort((one, other) => one - other);
  return held.map((index) => text.slice(paragraphs[index]!.start, paragraphs[index]!.end));
}

/** `B`, `B and C`, `B, C and D`. */
export function series(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
