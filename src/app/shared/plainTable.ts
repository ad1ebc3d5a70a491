/** A figure as a table: heads and rows of plain words, to be read, copied and printed. Needs no page. */
export interface PlainTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Tab-separated, as a spreadsheet takes it from the clipboard. A text may hold a tab. */
export function tabbed({ heads, rows }: PlainTable): string {
  return [heads, ...rows].map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}
