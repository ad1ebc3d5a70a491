import type { ArticleName, Fields } from '../model.ts';
import { readFileName } from './filename.ts';

const LONGEST = 60;

const trimmed = (words: string) => {
  const text = words.replace(/\s+/g, ' ').trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
};

/** `By Jo Kim`, or by surnames where several signed: `By Kim, Okafor`. */
function byName(people: string): string {
  const names = people.split(', ').filter((name) => name !== '');
  if (names.length < 2) return `By ${people}`;
  return `By ${names.map((name) => name.slice(name.lastIndexOf(' ') + 1)).join(', ')}`;
}

/**
 * What to call an article: by the name that the reader gave it, else its outlet, agency, byline, or the words of its
 * file's name.
 * Never empty.
 */
export function nameArticle(id: string, fields: Fields, given?: string): ArticleName {
  if (given?.trim()) return { text: trimmed(given), source: 'given' };
  if (fields.outlet?.value.trim()) return { text: trimmed(fields.outlet.value), source: 'outlet' };
  if (fields.agency?.value.trim()) return { text: trimmed(fields.agency.value), source: 'agency' };
  if (fields.byline?.value.trim()) return { text: trimmed(byName(fields.byline.value)), source: 'byline' };
  return { text: trimmed(readFileName(id).words) || 'Untitled', source: 'file' };
}
