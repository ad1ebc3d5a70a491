/** The reader of pages as a parser. */
import type { ParserInput, Part } from '../model.ts';
import { readPage } from './page.ts';

/** The one article of a page. Throws what `readPage` throws. */
export function pageParts({ path, text = '', given, anyway }: ParserInput): readonly Part[] {
  return [{ path, read: readPage(text, { anyway, given }) }];
}
