/** Comma-separated values by RFC 4180, safe to open in a spreadsheet. */

/** What a cell may hold. Nothing is an empty cell. */
export type CsvValue = string | number | boolean | undefined;

/** A spreadsheet would take such a text for a formula; apostrophes before it count, so that the way back is sure. */
const FORMULA = /^'*[=+\-@\t\r]/;
const SPECIAL = /[",\r\n]|^\s|\s$/;

/** The text as it stands in a cell: with an apostrophe before what a spreadsheet would run. Taking one off gives the text back. */
export const cellText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function cell(value: CsvValue): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = cellText(value);
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as a CSV file: every line ends with CRLF; an empty row is an empty line. */
export const csvText = (rows: readonly (readonly CsvValue[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
