/** Values of cells and of JSON as texts. Pure. */
import type { Piece } from './model.ts';

/** Ends of paragraphs in a cell: blank lines where there are any, else every line. */
export function piecesOf(text: string): Piece[] {
  const lines = /\n\s*\n/.test(text.slice(0, 100_000)) ? text.split(/\n[ \t\r]*\n/) : text.split(/\r?\n/);
  return lines.map((line) => ({ text: line }));
}

/** Whether a text is written in markup. */
export const isMarkup = (text: string) => /<(?:p|div|br|h[1-6]|article)\b[^>]{0,400}>/i.test(text.slice(0, 20_000));

/** An object of JSON. */
export type Item = { readonly [key: string]: unknown };
export const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as text: a name where an object has one, several joined. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return (
      value
        .map(textOf)
        .filter((text) => text !== undefined)
        .join(', ') || undefined
    );
  return isItem(value) ? (textOf(value.name) ?? textOf(value.value) ?? textOf(value.title)) : undefined;
}
