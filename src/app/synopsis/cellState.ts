/** A state of a cell as it is said on screen, and how paragraphs are called in it. */
import type { Collation } from '../../engine/index.ts';
import type { Place, ScreenRow } from '../state/placement.ts';

/**
 * `head` stands above the text and is read first, `foot` below it, `quiet` below and faint; `absent` fills an empty cell
 * and hatches it, `elsewhere` fills an empty cell whose text is not far; `more` opens what is shown in part.
 */
export type Tone = 'head' | 'foot' | 'quiet' | 'absent' | 'elsewhere' | 'more';

export interface CellState {
  readonly tone: Tone;
  readonly text: string;
  /** The other end, where there is one to go to. */
  readonly to?: Place;
  /** It is the reader's word. */
  readonly yours?: true;
  /** Two paragraphs that the reader took apart: pressing it takes that back. */
  readonly rejoin?: readonly [Place, Place];
  /** It tells of another order only: of no use where each article is read in its own. */
  readonly order?: true;
}

/** What the functions that find states know of a cell. */
export interface Cell {
  readonly collation: Collation;
  readonly row: ScreenRow;
  readonly article: number;
  readonly own: readonly number[];
  /** The base's paragraphs in this row. */
  readonly base: readonly number[];
}

/** `¶ 8`, or the role of a paragraph that has no number; with the sigil when it is another article's. */
export function paragraphLabel(collation: Collation, { article, paragraph }: Place, cited = false): string {
  const found = collation.articles[article]!;
  const { number, role } = found.paragraphs[paragraph]!;
  const label = number === undefined ? role : `¶ ${number}`;
  return cited ? `${found.sigil} ${label}` : label;
}

/** A paragraph of the base, cited: `A ¶ 7`. */
export function cited(cell: Cell, paragraph: number): string {
  return paragraphLabel(cell.collation, { article: cell.collation.base, paragraph }, true);
}

/** A paragraph of the cell's own article: `¶ 8`. */
export function bare(cell: Cell, paragraph: number): string {
  return paragraphLabel(cell.collation, { article: cell.article, paragraph });
}
