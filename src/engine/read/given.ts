import type { Paragraph, SourceText } from '../model.ts';
import { isSpace } from '../text/classes.ts';
import type { Verdicts } from './draft.ts';

/** Paragraphs of a file whose format marks them, and what it says of their roles. */
export interface GivenBlocks {
  readonly blocks: readonly Pick<Paragraph, 'start' | 'end'>[];
  readonly roles: Verdicts;
}

const isBlank = (text: string, from: number, to: number) => {
  for (let at = from; at < to; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
};

/**
 * The paragraphs that the format gives, without the white space at their ends; blank ones left out. Nothing when it gives none, or
 * when what it gives does not hold the whole text in order: a text must not lose a word because a file is odd.
 */
export function givenBlocks({ text, paragraphs }: SourceText): GivenBlocks | undefined {
  if (paragraphs === undefined || paragraphs.length === 0) return undefined;
  const blocks: { start: number; end: number }[] = [];
  const roles = new Map<number, { role: Paragraph['role']; certain: boolean }>();
  let at = 0;
  for (const paragraph of paragraphs) {
    let { start, end } = paragraph;
    if (!(start >= at && end >= start && end <= text.length) || !isBlank(text, at, start)) return undefined;
    at = end;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start === end) continue;
    if (paragraph.role !== undefined) roles.set(blocks.length, { role: paragraph.role, certain: true });
    blocks.push({ start, end });
  }
  return isBlank(text, at, text.length) ? { blocks, roles } : undefined;
}
