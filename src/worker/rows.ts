/**
 * Rows on their way to the page: of hundreds of articles most have nothing in most rows, and an empty list for each would be a million
 * objects to copy. What holds something is written into one piece of memory, which is handed over and not copied.
 */
import type { Row } from '../engine/index.ts';

/**
 * How many articles there are, then for each row: how many of its cells are told, and each of them as its article, how far it moved, how
 * many paragraphs it holds, and these.
 */
export type PackedRows = Int32Array<ArrayBuffer>;

export function packRows(rows: readonly Row[]): PackedRows {
  const packed = [rows[0]?.cells.length ?? 0];
  for (const { cells, moved } of rows) {
    const at = packed.length;
    let count = 0;
    packed.push(count);
    for (const [article, cell] of cells.entries()) {
      if (cell.length === 0 && moved[article] === 0) continue;
      packed.push(article, moved[article] as number, cell.length, ...cell);
      count += 1;
    }
    packed[at] = count;
  }
  return Int32Array.from(packed);
}

/** The rows that were packed. Empty cells are one object, and so are the moves of rows in which nothing moved. */
export function unpackRows(packed: PackedRows): readonly Row[] {
  const articles = packed[0] as number;
  const empty: readonly number[] = [];
  const still: readonly number[] = new Array(articles).fill(0);
  const rows: Row[] = [];
  for (let at = 1; at < packed.length; ) {
    const cells: (readonly number[])[] = new Array(articles).fill(empty);
    let moved = still;
    let count = packed[at++] as number;
    for (; count > 0; count -= 1) {
      const [article, by, length] = [packed[at] as number, packed[at + 1] as number, packed[at + 2] as number];
      at += 3;
      if (length > 0) cells[article] = Array.from(packed.subarray(at, at + length));
      if (by !== 0) {
        if (moved === still) moved = [...still];
        (moved as number[])[article] = by;
      }
      at += length;
    }
    rows.push({ cells, moved });
  }
  return rows;
}
