/** How the columns of a synopsis are laid on paper. */

/** Columns beside the base text that a page takes, so that a line still holds some six words. */
export const BESIDE_BASE = 3;

/**
 * The columns part by part: each part has the base text and as many others as fit a page; parts are about as long as each other, and
 * every other column stands in exactly one of them.
 *
 * @param columns article indexes in the order of the table, the base among them
 */
export function partsOf(columns: readonly number[], base: number): readonly (readonly number[])[] {
  const others = columns.filter((column) => column !== base);
  const count = Math.max(1, Math.ceil(others.length / BESIDE_BASE));
  const parts: number[][] = [];
  for (let part = 0, from = 0; part < count; part += 1) {
    const size = Math.ceil((others.length - from) / (count - part));
    parts.push([base, ...others.slice(from, from + size)]);
    from += size;
  }
  return parts;
}
