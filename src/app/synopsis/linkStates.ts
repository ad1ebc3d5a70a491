/** States that lead out of the row: parts that stand elsewhere, merged paragraphs, accounts laid beside another row. */
import type { Link, Pair } from '../../engine/index.ts';
import { indexOf } from '../state/pairs.ts';
import { type Place, placementOf } from '../state/placement.ts';
import { bare, type Cell, type CellState, cited, type Tone } from './cellState.ts';

function partials(links: readonly Link[] | undefined): Link[] {
  return (links ?? []).filter((link) => link.kind === 'partial');
}

/** Partial links that leave the row, seen from both ends. */
export function partialStates(cell: Cell, pair: Pair, tone: Tone): CellState[] {
  const index = indexOf(pair);
  const away = cell.base.flatMap((paragraph) =>
    partials(index.linksByA.get(paragraph)).filter((link) => !cell.own.includes(link.ib)),
  );
  const held = cell.own.flatMap((paragraph) =>
    partials(index.linksByB.get(paragraph)).filter((link) => !cell.base.includes(link.ia)),
  );
  const grouped = new Set(cell.own.flatMap((paragraph) => index.groupByB.get(paragraph)?.ia ?? []));
  return [
    ...[...new Set(away.map((link) => link.ib))].map((ib) => ({
      tone,
      text: `part of this stands in ${bare(cell, ib)}`,
      to: { article: cell.article, paragraph: ib },
    })),
    ...[...new Set(held.map((link) => link.ia))]
      .filter((ia) => !grouped.has(ia))
      .map((ia) => ({
        tone: 'foot' as const,
        text: `holds part of ${cited(cell, ia)}`,
        to: { article: cell.collation.base, paragraph: ia },
      })),
  ];
}

/** Paragraphs of an independent account that tell the same as this row and are laid beside another. */
export function relatedElsewhere(cell: Cell, pair: Pair): CellState[] {
  const { rowOf } = placementOf(cell.collation);
  const links = cell.base.flatMap((paragraph) => indexOf(pair).linksByA.get(paragraph) ?? []);
  const ends = links
    .filter((link) => link.kind === 'related' && rowOf[cell.article]![link.ib] !== cell.row.row)
    .map((link) => link.ib);
  return [...new Set(ends)].map((paragraph) => {
    const beside = cell.collation.rows[rowOf[cell.article]![paragraph]!]?.cells[cell.collation.base]?.[0];
    const where = beside === undefined ? 'stands apart' : `stands beside ${cited(cell, beside)}`;
    return {
      tone: cell.own.length + cell.row.cells[cell.article]!.beside.length > 0 ? 'foot' : 'elsewhere',
      text: `≈ ${bare(cell, paragraph)} ${where}`,
      to: { article: cell.article, paragraph },
    };
  });
}

/** The base's paragraphs of an empty cell that a version has merged into one that stands in another row. */
export function mergedAway(cell: Cell, pair: Pair): CellState[] {
  const groups = new Set(cell.base.flatMap((paragraph) => indexOf(pair).groupByA.get(paragraph) ?? []));
  return [...groups].map((group) => {
    const paragraph = group.ib[0]!;
    const with_ = group.ia.find((ia) => !cell.base.includes(ia));
    const text =
      with_ === undefined ? `stands in ${bare(cell, paragraph)}` : `merged: stands with ${cited(cell, with_)}`;
    return { tone: 'elsewhere', text, to: { article: cell.article, paragraph } };
  });
}

const again = (paragraph: Place, base: Place): CellState => ({
  tone: 'head',
  text: 'link them again',
  yours: true,
  rejoin: [paragraph, base],
});

/** Paragraphs that the reader took apart: said where the one stands, and where the other has nothing beside it now. */
export function takenApart(cell: Cell, { apart = [] }: Pair): CellState[] {
  return apart.flatMap(({ ia, ib }): CellState[] => {
    const own = { article: cell.article, paragraph: ib };
    const base = { article: cell.collation.base, paragraph: ia };
    const said = { tone: 'head', yours: true } as const;
    if (cell.own.includes(ib) || cell.row.cells[cell.article]!.beside.includes(ib))
      return [{ ...said, text: `unlinked by you from ${cited(cell, ia)}`, to: base }, again(own, base)];
    if (cell.own.length === 0 && cell.base.includes(ia))
      return [{ ...said, text: `unlinked by you: ${bare(cell, ib)}`, to: own }, again(own, base)];
    return [];
  });
}
