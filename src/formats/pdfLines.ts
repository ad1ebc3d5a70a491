/** Lines of pages to paragraphs, by their gaps, indents, sizes and how they end. Pure. */
import type { Piece } from './model.ts';

/** A line as it stands on its page; the origin is at the bottom left, in points. */
export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** The same line at the head or foot of so many pages is no part of the story. */
const REPEATED = 3;

const shapeOf = (text: string) => text.replace(/\d+/g, '#').toLowerCase();

/** The value below which this share of them lies. */
const quantile = (values: readonly number[], share: number) =>
  [...values].sort((x, y) => x - y)[Math.floor(values.length * share)] ?? 0;

/** Lines at the edges of pages that come again and again, numbers aside: running titles, page numbers. */
function runningLines(pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const edges = pages.flatMap((lines) => {
    const byHeight = [...lines].sort((x, y) => y.y - x.y);
    return [...new Set([...byHeight.slice(0, 2), ...byHeight.slice(-2)])];
  });
  // Of two pages it has to stand at the same height too.
  const isFew = pages.length < REPEATED;
  const keyOf = ({ text, y }: PageLine) => (isFew ? `${Math.round(y / 2)} ${shapeOf(text)}` : shapeOf(text));
  const counts = new Map<string, number>();
  for (const line of edges) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  return new Set(
    edges.filter(
      (line) =>
        (counts.get(keyOf(line)) ?? 0) >= Math.min(REPEATED, pages.length) ||
        /^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$/i.test(line.text),
    ),
  );
}

const closes = (text: string) => /[.!?…:]["'”’)\]]*$/.test(text);

interface Measures {
  /** Usual distance of two lines of a paragraph. */
  readonly leading: number;
  /** Usual size of the letters. */
  readonly size: number;
}

function measure(lines: readonly PageLine[]): Measures {
  const gaps = lines.slice(1).map((line, i) => (lines[i] as PageLine).y - line.y);
  const near = gaps.filter((gap) => gap > 2 && gap < 60);
  // The gaps between paragraphs are among them: in short paragraphs they are as many as those within.
  return {
    leading: quantile(near, 0.3) || 14,
    size:
      quantile(
        lines.map(({ size }) => size),
        0.5,
      ) || 10,
  };
}

/** Whether a line goes on with the paragraph of the line before it. */
function goesOn(before: PageLine, line: PageLine, column: number, { leading }: Measures): boolean {
  if (Math.abs(before.size - line.size) > 0.15 * Math.max(before.size, line.size)) return false;
  const gap = before.y - line.y;
  // The next column or page: the sentence goes on, or it does not.
  if (gap < 0 || gap > 12 * leading) return !closes(before.text);
  if (gap > 1.45 * leading) return false;
  if (line.x > before.x + 0.8 * line.size && closes(before.text)) return false;
  const isShort = before.right < column - 0.15 * Math.max(1, column - before.x);
  return !(isShort && closes(before.text));
}

/** A word cut at the end of a line is put together; a hyphen between capitals or figures stays. */
function joined(text: string, next: string): string {
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  if (/[\u3040-\u30ff\u4e00-\u9fff]$/.test(text) && /^[\u3040-\u30ff\u4e00-\u9fff]/.test(next)) return text + next;
  return `${text} ${next}`;
}

/** A paragraph that is being put together. */
interface Open {
  readonly text: string;
  readonly last: PageLine;
  /** Of its first line. */
  readonly size: number;
}

/** The paragraphs of a document, page by page; running titles and page numbers as furniture, larger first lines as the headline. */
export function paragraphsOf(pages: readonly (readonly PageLine[])[]): Piece[] {
  const running = pages.length > 1 ? runningLines(pages) : new Set<PageLine>();
  const all = pages.flat();
  const story = all.filter((line) => !running.has(line));
  const measures = measure(story);
  const column = rightEdges(story);
  const pieces: Piece[] = [];
  let open = null as Open | null;
  const close = () => {
    if (open) pieces.push({ text: open.text, role: isHead(open, pieces, measures) ? 'headline' : undefined });
    open = null;
  };
  for (const line of story) {
    if (open && goesOn(open.last, line, column(open.last), measures))
      open = { ...open, text: joined(open.text, line.text), last: line };
    else {
      close();
      open = { text: line.text, last: line, size: line.size };
    }
  }
  close();
  return [
    ...pieces,
    ...all.filter((line) => running.has(line)).map(({ text }): Piece => ({ text, role: 'furniture' })),
  ];
}

/** The first paragraph, when its letters are much larger than the usual ones. */
const isHead = ({ text, size }: Open, before: readonly Piece[], measures: Measures) =>
  size > 1.3 * measures.size &&
  text.length < 300 &&
  !before.some(({ role }) => role === 'headline') &&
  before.length < 4;

/** How far to the right the lines go that begin where this one does. */
function rightEdges(lines: readonly PageLine[]): (line: PageLine) => number {
  const edges = new Map<number, number>();
  const key = (line: PageLine) => Math.round(line.x / 40);
  for (const line of lines) edges.set(key(line), Math.max(edges.get(key(line)) ?? 0, line.right));
  return (line) => edges.get(key(line)) ?? line.right;
}
