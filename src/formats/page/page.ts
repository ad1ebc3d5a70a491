/**
 * A saved web page to its article. Readability (Mozilla) tells which part of the page the article is; its words are then taken from
 * the page itself, block by block, so that captions and asides within it stay, as such.
 */
import { Readability } from '@mozilla/readability';
import type { Role } from '../../engine/index.ts';
import { checkLength, compose, type GivenFields } from '../compose.ts';
import { LIMITS, PastLimit } from '../limits.ts';
import type { GivenPage, Piece, ReadText } from '../model.ts';
import { nestingOf } from '../nesting.ts';
import { type Block, blocksOf } from './blocks.ts';
import { isElement, type PageDocument, parsePage } from './dom.ts';
import { pageFields } from './meta.ts';

/** Marks an element, so that it is known again in what Readability keeps. */
const MARK = 'data-variorum';
/** Shorter than this is no article: an index, a paywall's notice, a form. */
const SHORTEST = 140;
/** Blocks between the headline and the story that are taken along: summary, byline, date, picture. */
const HEAD_BLOCKS = 25;

export interface PageChoices {
  readonly anyway?: boolean | undefined;
  /** What is known from outside, where the markup is the body of something else: the headers of a mail, the fields of an agency's item. */
  readonly given?: GivenPage | undefined;
}

/**
 * Reads a page. The same in Node and in every browser.
 *
 * @throws {PastLimit} when it is nested too deep or too long
 * @throws {Unreadable} when there is no text in it
 */
export function readPage(html: string, { anyway = false, given }: PageChoices = {}): ReadText {
  const depth = nestingOf(html);
  if (depth > LIMITS.nesting && !anyway) throw new PastLimit('nesting', `its elements are nested ${depth} deep`);
  const page = parsePage(html);
  const read = given ? fromGiven(page, given) : fromPage(page);
  checkLength(read, anyway);
  return read;
}

function fromPage(page: PageDocument): ReadText {
  const fields = pageFields(page);
  const kept = articleMarks(page);
  const blocks = blocksOf(page.body);
  return (kept && fromArticle(blocks, kept, fields)) ?? fromAll(blocks, fields);
}

/** Markup that is all of one article: nothing in it is of a page around it. */
function fromGiven(page: PageDocument, { fields, origin, before = [], after = [] }: GivenPage): ReadText {
  const pieces = blocksOf(page.body).map((block): Piece => ({ text: block.text, role: roleOf(block) }));
  const heads = new Set(before.map(({ text }) => folded(text)));
  // What its maker puts into the body too is not said twice.
  const body = pieces.filter((piece, i) => i >= before.length || !heads.has(folded(piece.text)));
  return compose([...before, ...body, ...after], fields, origin);
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The marks of all elements that Readability counts to the article; nothing when it finds none. */
function articleMarks(page: PageDocument): ReadonlySet<string> | undefined {
  let count = 0;
  for (const element of page.querySelectorAll('*')) element.setAttribute(MARK, String(count++));
  const kept = new Set<string>();
  try {
    const copy = page.cloneNode(true) as never;
    const article = new Readability<unknown>(copy, {
      serializer: (node: unknown) => node,
      disableJSONLD: true,
    }).parse();
    const root = article?.content as PageDocument | null | undefined;
    if (!root || (article?.length ?? 0) < SHORTEST) return undefined;
    for (const element of root.querySelectorAll('*')) {
      const mark = isElement(element) ? element.getAttribute(MARK) : null;
      if (mark !== null) kept.add(mark);
    }
  } catch {
    // A page that breaks it is read as one that is no article, and says so.
    return undefined;
  }
  return kept;
}

/** Index of the block that is the headline: a heading that the data names, or the nearest of first level above the story. */
function headlineAt(blocks: readonly Block[], first: number, fields: GivenFields): number {
  const named = folded(fields.headline?.value ?? '');
  let level1 = -1;
  for (let i = Math.min(first + 3, blocks.length - 1); i >= 0 && i > first - 200; i--) {
    const block = blocks[i] as Block;
    const text = folded(block.text);
    const matches =
      named !== '' &&
      (text === named || (block.heading > 0 && text.length > 15 && (named.includes(text) || text.includes(named))));
    if (matches && (block.heading > 0 || i <= first)) return i;
    if (level1 < 0 && block.heading === 1 && !block.aside) level1 = i;
  }
  return level1;
}

function roleOf(block: Block): Role | undefined {
  if (block.caption) return 'caption';
  if (block.aside) return 'furniture';
  return block.heading > 1 ? 'subhead' : undefined;
}

function fromArticle(blocks: readonly Block[], kept: ReadonlySet<string>, fields: GivenFields): ReadText | undefined {
  const isKept = (block: Block) => kept.has(block.element.getAttribute(MARK) ?? '');
  const first = blocks.findIndex((block) => isKept(block) && !block.aside);
  const last = blocks.map(isKept).lastIndexOf(true);
  if (first < 0) return undefined;
  const headline = headlineAt(blocks, first, fields);
  const from = headline >= 0 && headline < first && first - headline <= HEAD_BLOCKS ? headline : first;
  const pieces: Piece[] = blocks.slice(from, last + 1).map((block, i) => ({
    text: block.text,
    role: from + i === headline ? 'headline' : roleOf(block),
  }));
  const title = blocks[headline];
  const titled = withHeadline(pieces, title && headline < from ? title.text : undefined, title ? undefined : fields);
  const seen = title ? { ...fields, headline: { value: title.text, from: 'the heading of the page' } } : fields;
  return compose(
    titled.map((piece) => (piece.role === 'headline' ? { ...piece, field: 'headline' } : piece)),
    seen,
    { format: 'html' },
  );
}

/** The headline above the story where it stands nowhere among the blocks: too far above it, or only in the page's data. */
function withHeadline(
  pieces: readonly Piece[],
  far: string | undefined,
  fields: GivenFields | undefined,
): readonly Piece[] {
  const text = far ?? fields?.headline?.value;
  return text === undefined ? pieces : [{ text, role: 'headline' }, ...pieces];
}

/** Every block of the page, told as such. */
function fromAll(blocks: readonly Block[], fields: GivenFields): ReadText {
  const pieces = blocks.map(
    (block): Piece => ({ text: block.text, role: block.heading === 1 ? undefined : roleOf(block) }),
  );
  const notes = ['no article was found in this page: all of its text is shown'];
  return compose(pieces, fields, { format: 'html', notes });
}
