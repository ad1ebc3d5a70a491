/** Comma-separated values by RFC 4180, safe to open in a spreadsheet; written by papaparse. */
import Papa from 'papaparse';

/** What a cell may hold. Nothing is an empty cell. */
export type CsvValue = string | number | boolean | undefined;

/**
 * A spreadsheet would take such a text for a formula, some even behind a space or in wide letters; apostrophes before it count, so that the
 * way back is sure.
 */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** The text without the apostrophe that stands in a cell before what a spreadsheet would run. */
export const bareText = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;

/** Rows as a CSV file: every line ends with CRLF; an empty row is an empty line. A cell that a spreadsheet would run begins with an apostrophe. */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  if (rows.length === 0) return '';
  const text = Papa.unparse(rows as CsvValue[][], { newline: '\r\n', escapeFormulae: FORMULA });
  return `${text}\r\n`;
}
