import { classify } from '../classify/classify.ts';
import type { ClassifyContext } from '../classify/evidence.ts';
import { type Difference, diffGroup } from '../diff/diff.ts';
import { type DiffSide, passageOf } from '../diff/passage.ts';
import type { Change, Edit, Range } from '../model.ts';
import { quotationsOf } from '../segment/quotations.ts';
import { sentencesOf } from '../segment/sentences.ts';
import { createLexicon, tokenize } from '../segment/tokens.ts';

/**
 * A notation for two versions of a passage and what differs: `said [Kiev/Kyiv] on [/late ]Monday`. What stands in `a` comes
 * before the slash, what stands in `b` after it; a backslash takes the meaning from the character after it (`\[`, `\/`). A
 * vertical bar is a border between two paragraphs, of one side inside a bracket, of both outside; in the texts it is a line
 * end.
 */
export interface Versions {
  readonly a: string;
  readonly b: string;
}

/** Reads the notation. Throws on a bracket that is not closed: the test is wrong then. */
export function parse(notation: string): Versions {
  let a = '';
  let b = '';
  let side: 'both' | 'a' | 'b' = 'both';
  for (let i = 0; i < notation.length; i++) {
    const c = notation.charAt(i);
    if (c === '[' && side === 'both') side = 'a';
    else if (c === '/' && side === 'a') side = 'b';
    else if (c === ']' && side === 'b') side = 'both';
    else {
      const written = c === '\\' ? notation.charAt(++i) : c === '|' ? '\n' : c;
      if (side !== 'b') a += written;
      if (side !== 'a') b += written;
    }
  }
  if (side !== 'both') throw new Error(`A bracket is not closed in ${notation}`);
  return { a, b };
}

const escaped = (text: string, marks: string) =>
  Array.from(text, (c) => (c === '\n' ? '|' : marks.includes(c) ? `\\${c}` : c)).join('');

/** Writes two texts and their changes in the notation; borders that only one side has come out as brackets around `|`. */
export function print({ a, b }: Versions, changes: readonly Change[]): string {
  let out = '';
  let at = 0;
  for (const { from, to } of changes) {
    out += escaped(a.slice(at, from.start), '[|\\');
    out += `[${escaped(a.slice(from.start, from.end), '/]|\\')}/${escaped(b.slice(to.start, to.end), '/]|\\')}]`;
    at = from.end;
  }
  return out + escaped(a.slice(at), '[|\\');
}

/** The paragraphs of a text: its lines. */
export function paragraphsOf(text: string): Range[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    return range;
  });
}

/** Two texts as the sides of a comparison, with one lexicon. */
export function sidesOf({ a, b }: Versions): { a: DiffSide; b: DiffSide; context: ClassifyContext } {
  const lexicon = createLexicon();
  const side = (text: string): DiffSide => {
    const tokens = tokenize(text, lexicon);
    const ranges = paragraphsOf(text);
    return {
      text,
      tokens,
      sentences: (index) => sentencesOf(text, ranges[index]!),
      paragraphs: ranges.map((range, index) => passageOf(tokens, index, range)),
    };
  };
  const read = (text: string) => ({ text, quotations: quotationsOf(text, paragraphsOf(text)) });
  return { a: side(a), b: side(b), context: { a: read(a), b: read(b) } };
}

/** Compares two texts. */
export function differenceOf(versions: Versions): Difference {
  const { a, b } = sidesOf(versions);
  return diffGroup(a, b);
}

/** What the diff makes of the two versions that a notation tells, in the same notation: equal when it finds just these. */
export function rediff(notation: string): string {
  const versions = parse(notation);
  return print(versions, differenceOf(versions).changes);
}

/** Compares and classifies two texts. */
export function editsOf(versions: Versions): Edit[] {
  const { a, b, context } = sidesOf(versions);
  return classify(diffGroup(a, b).changes, context);
}

/** The kinds of the edits in a notation, in order, between spaces; `*` marks those inside a quotation. */
export const kindsIn = (notation: string): string =>
  editsOf(parse(notation))
    .map(({ kind, inQuote }) => kind + (inQuote ? '*' : ''))
    .join(' ');

/** Puts the changes into the text of `a`, within one paragraph of each side. */
export function apply({ a, b }: Versions, changes: readonly Change[], range: Range): string {
  let out = '';
  let at = range.start;
  for (const { from, to } of changes) {
    out += a.slice(at, from.start) + b.slice(to.start, to.end);
    at = from.end;
  }
  return out + a.slice(at, range.end);
}
