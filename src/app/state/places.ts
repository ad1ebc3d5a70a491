/**
 * Where everything in a collation stands, worked out once and kept for as long as the collation lives: views and keys ask
 * for it many times a second.
 */
import type { Collation, Group, Kind, Pair, Role } from '../../engine/index.ts';
import type { Selection } from './model.ts';

/** An edit with the row and the column in which its mark stands. */
export interface EditPlace extends Selection {
  readonly row: number;
  /** Index of the article that is read against the base. */
  readonly article: number;
  readonly kind: Kind;
}

/** What is known of a collation without knowing what the reader chose. */
export interface Places {
  /** By article, by paragraph: the row in which it stands. */
  readonly rowOf: readonly Int32Array[];
  /** Edits against the base in reading order: by row, then column, then place in the text. Without those of passages that are shown whole. */
  readonly edits: readonly EditPlace[];
  /** By article: it has passages that go back to the base, or is the base. */
  readonly derived: readonly boolean[];
  /** By article: index of its pair with the base, -1 for the base itself. */
  readonly pairOf: readonly number[];
  /** By row: its edits, in the same order. Rows without edits are absent. */
  readonly editsOfRow: ReadonlyMap<number, readonly EditPlace[]>;
  /** By article: rows in which its passage is shown whole, without marks: rewritten, or too long to compare. */
  readonly shownWhole: readonly ReadonlySet<number>[];
}

const known = new WeakMap<Collation, Places>();

/** The places of a collation; the same object every time it is asked for the same collation. */
export function placesOf(collation: Collation): Places {
  const before = known.get(collation);
  if (before) return before;
  const places = findPlaces(collation);
  known.set(collation, places);
  return places;
}

function findPlaces(collation: Collation): Places {
  const rowOf = rowsOfParagraphs(collation);
  const derived = collation.articles.map((_, article) => article === collation.base);
  const pairOf = collation.articles.map(() => -1);
  const edits: EditPlace[] = [];
  const shownWhole = collation.articles.map(() => new Set<number>());
  collation.pairs.forEach((pair, index) => {
    if (pair.a !== collation.base) return;
    pairOf[pair.b] = index;
    if (pair.groups.length > 0) derived[pair.b] = true;
    for (const { rewritten, coarse, ib } of pair.groups) {
      if (rewritten || coarse) for (const i of ib) shownWhole[pair.b]!.add(rowOf[pair.b]![i]!);
    }
    edits.push(...editsOfPair(pair, index, rowOf));
  });
  const before = (a: EditPlace, b: EditPlace) => a.row - b.row || a.article - b.article || a.edit - b.edit;
  edits.sort(before);
  const editsOfRow = new Map<number, EditPlace[]>();
  for (const edit of edits) {
    const others = editsOfRow.get(edit.row);
    if (others) others.push(edit);
    else editsOfRow.set(edit.row, [edit]);
  }
  return { rowOf, edits, derived, pairOf, editsOfRow, shownWhole };
}

function rowsOfParagraphs(collation: Collation): Int32Array[] {
  const rowOf = collation.articles.map(({ paragraphs }) => new Int32Array(paragraphs.length).fill(-1));
  collation.rows.forEach((row, index) => {
    row.cells.forEach((cell, article) => {
      for (const paragraph of cell) rowOf[article]![paragraph] = index;
    });
  });
  return rowOf;
}

function editsOfPair(pair: Pair, index: number, rowOf: readonly Int32Array[]): EditPlace[] {
  const whole = editsShownWhole(pair.groups);
  const places: EditPlace[] = [];
  pair.edits.forEach((edit, number) => {
    if (whole.has(number)) return;
    // The mark stands in the column of `b`, and so in the row of its paragraph.
    const row = rowOf[pair.b]?.[edit.ib] ?? rowOf[pair.a]?.[edit.ia] ?? 0;
    places.push({ pair: index, edit: number, row, article: pair.b, kind: edit.kind });
  });
  return places;
}

/** Edits of passages that are shown whole: they carry no marks on screen. */
function editsShownWhole(groups: readonly Group[]): ReadonlySet<number> {
  const whole = new Set<number>();
  for (const { rewritten, coarse, edits } of groups) {
    if (rewritten || coarse) for (let edit = edits.start; edit < edits.end; edit += 1) whole.add(edit);
  }
  return whole;
}

const ASIDE: ReadonlySet<Role> = new Set<Role>(['byline', 'dateline', 'credit', 'caption', 'promo', 'furniture']);

/** Whether paragraphs of this role stand beside the story and are folded away at first. */
export const isAside = (role: Role): boolean => ASIDE.has(role);
