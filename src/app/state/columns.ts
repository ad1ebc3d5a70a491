/** Which columns of the table are open, in which order and how wide: pure, so that the table, the keys and the link agree. */
import type { Collation } from '../../engine/index.ts';
import type { ColumnChoices } from './model.ts';

/** Widths in CSS pixels. The same gutter and strip stand in `synopsis.css`. */
export const GUTTER = 34;
export const STRIP = 24;
/** A column is read well from this width on: so many are open as fit at it. */
const COMFORTABLE = 280;
export const NARROWEST = 160;
export const WIDEST = 900;

/** Columns as they are before the reader does anything to them. */
export const NO_CHOICES: ColumnChoices = { order: [], opened: {}, widths: {} };

/** Whether nothing was done to the columns. */
export function isUntouched({ order, opened, widths }: ColumnChoices): boolean {
  return order.length === 0 && Object.keys(opened).length === 0 && Object.keys(widths).length === 0;
}

/** The choices with this article's column open. */
export function opened(choices: ColumnChoices, id: string): ColumnChoices {
  return { ...choices, opened: { ...choices.opened, [id]: true } };
}

/** Indexes of all articles but the base: those of `order` (ids) first, then those of the base's family, then the others, each by sigil. */
export function inOrder({ articles, base }: Collation, order: readonly string[]): readonly number[] {
  const others = articles.map((_, article) => article).filter((article) => article !== base);
  const rank = (article: number) => {
    const { id, family } = articles[article]!;
    const at = order.indexOf(id);
    return at >= 0 ? at : order.length + (family === articles[base]?.family ? 0 : 1);
  };
  return others.sort((one, other) => rank(one) - rank(other) || one - other);
}

/** How many of `count` columns are open beside the strips of the others; two at least, all where the room is not known. */
export function columnsThatFit(room: number, count: number): number {
  if (room <= 0) return count;
  const fit = Math.floor((room - GUTTER - count * STRIP) / (COMFORTABLE - STRIP));
  return GUTTER + count * COMFORTABLE <= room ? count : Math.min(count, Math.max(2, fit));
}

interface Columns {
  /** Article indexes, the base first. */
  readonly columns: readonly number[];
  readonly choices: ColumnChoices;
  readonly room: number;
}

/**
 * The columns that are strips: those that the reader narrowed, and those that do not fit and that the reader did not open. Which ones do
 * not fit depends on the sigla, not on the reader's order, so that moving a column opens and narrows none. Accounts of another family,
 * of which no word is compared, give way before versions of the base, and word-for-word copies, which have the least to tell, before
 * both. The base is never a strip.
 */
export function stripsOf({ articles, base }: Collation, { columns, choices, room }: Columns): ReadonlySet<number> {
  const bySigil = [...columns].filter((article) => article !== base).sort((one, other) => one - other);
  const rank = (article: number) => {
    const { copyOf, family } = articles[article]!;
    return copyOf !== undefined ? 2 : family === articles[base]?.family ? 0 : 1;
  };
  const byWorth = [...bySigil].sort((one, other) => rank(one) - rank(other) || one - other);
  const open = new Set(byWorth.slice(0, columnsThatFit(room, columns.length) - 1));
  return new Set(bySigil.filter((article) => !(choices.opened[articles[article]!.id] ?? open.has(article))));
}

/** The order after `article` was put before another; behind the last where that is null. Articles are told by index. */
export function orderWith(
  collation: Collation,
  order: readonly string[],
  { article, before }: { readonly article: number; readonly before: number | null },
): readonly string[] {
  const all = inOrder(collation, order).filter((other) => other !== article);
  const at = before === null ? -1 : all.indexOf(before);
  all.splice(at < 0 ? all.length : at, 0, article);
  return all.map((index) => collation.articles[index]!.id);
}

/** A width that a column may have. */
export const widthWithin = (width: number): number => Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)));
