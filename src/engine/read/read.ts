import type { GivenFields, Paragraph, ReadArticle, SourceText } from '../model.ts';
import type { Share } from '../progress.ts';
import { withCorrections } from './corrected.ts';
import { readFields } from './fields.ts';
import { givenBlocks } from './given.ts';
import { readLines } from './lines.ts';
import { nameArticle } from './names.ts';
import { numberParagraphs, rolesByForm } from './roles.ts';
import { shapeOf } from './shapes.ts';
import { joinLines } from './wrapped.ts';

/** What the reader chose for one article. */
export interface ReadChoices {
  /** Keep the lines of a hard-wrapped text as paragraphs of their own. */
  readonly split?: boolean;
  /** The name that the reader gave it. */
  readonly name?: string;
  /** Fields that the reader corrected. */
  readonly fields?: GivenFields;
}

/** An article as read, with how sure each role is. */
export interface ReadResult {
  readonly article: ReadArticle;
  /** By paragraph: its role leaves no doubt by its form. Where false, what the other articles have may overrule it. */
  readonly certain: readonly boolean[];
}

/**
 * Reads one file's text: its paragraphs with their roles and numbers, the fields that it states, and a name. Every
 * character that is not white space stands in exactly one paragraph, in order. Never throws; the cost grows with the text.
 */
export function readArticle(source: SourceText, choices: ReadChoices = {}, share?: Share): ReadResult {
  const { id, text } = source;
  const given = givenBlocks(source);
  const { blocks, joined } = given
    ? { blocks: given.blocks.map((block) => ({ ...block, lines: 1 })), joined: false }
    : joinLines(text, readLines(text), choices.split ?? false);
  const shapes = blocks.map((block) => shapeOf(text, block));
  const { roles, certain, repeats } = rolesByForm(shapes, given?.roles, share);
  const paragraphs = numberParagraphs(
    blocks.map(({ start, end, lines }, index): Paragraph => {
      const repeated = repeats.get(index);
      return {
        start,
        end,
        index,
        role: roles[index] ?? 'body',
        ...(lines > 1 && { lines }),
        ...(repeated !== undefined && { repeats: repeated }),
      };
    }),
  );
  const fields = withCorrections(readFields({ id, text, paragraphs }, source.fields ?? {}), choices.fields);
  const article = { id, text, fields, name: nameArticle(id, fields, choices.name), paragraphs, joined };
  return { article, certain };
}
