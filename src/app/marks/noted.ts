/** Where the reader's notes stand in a collation. Pure. */
import type { Collation } from '../../engine/index.ts';
import { placesOf } from '../state/places.ts';
import type { Mark, Spot } from './model.ts';
import { type Hashes, idsOf, spotsOf } from './resolve.ts';

/** Rows with a note, by the paragraph that tells each of them. */
export function notedRows(collation: Collation, hashes: Hashes, marks: readonly Mark[]): ReadonlySet<number> {
  const { rowOf } = placesOf(collation);
  const rows = new Set<number>();
  for (const mark of marks) {
    if (mark.type !== 'note' || mark.on !== 'row') continue;
    for (const id of idsOf(hashes, mark.at.article)) {
      const article = collation.articles.findIndex((one) => one.id === id);
      const paragraph = collation.articles[article]?.paragraphs.findIndex(({ start }) => start === mark.at.start) ?? -1;
      const row = rowOf[article]?.[paragraph];
      if (row !== undefined && row >= 0) rows.add(row);
    }
  }
  return rows;
}

const keyOfSpot = ({ article, start, end }: Spot) => `${article}:${start}-${end}`;

/** Edits against the base with a note, as `pair:edit`. */
export function notedEdits(collation: Collation, hashes: Hashes, marks: readonly Mark[]): ReadonlySet<string> {
  const places = new Set(
    marks.flatMap((mark) =>
      mark.type === 'note' && mark.on === 'edit' ? [`${keyOfSpot(mark.a)} ${keyOfSpot(mark.b)}`] : [],
    ),
  );
  const found = new Set<string>();
  if (places.size === 0) return found;
  collation.pairs.forEach((pair, number) => {
    if (pair.a !== collation.base) return;
    pair.edits.forEach((edit, i) => {
      const spots = spotsOf(collation, hashes, pair, edit);
      if (spots && places.has(`${keyOfSpot(spots.a)} ${keyOfSpot(spots.b)}`)) found.add(`${number}:${i}`);
    });
  });
  return found;
}
