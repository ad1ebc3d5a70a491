/** The overview in words: for those who listen, and for the pointer that rests on a cell. */
import type { Collation } from '../../engine/index.ts';
import { placementOf } from '../state/placement.ts';
import { paragraphLabel } from '../synopsis/cellState.ts';
import { SIGN_WORDS, type Sign } from '../synopsis/sign.ts';
import { type OverviewCell, percentOf } from './share.ts';

/** Up to so many articles are told one by one. */
const FEW = 6;

/** `12 % of words differ`, `same`, `not in this version`. */
export function cellInWords({ sign, share }: OverviewCell): string {
  if (sign === 'none') return 'nothing';
  if (share === 0) return SIGN_WORDS[sign];
  const words = `${percentOf(share)} of words differ`;
  return sign === 'elsewhere' ? `${SIGN_WORDS.elsewhere}, ${words}` : words;
}

/** What a row is called: `A ¶ 4`, or by the first article that has something in it. */
export function rowName(collation: Collation, row: number, columns: readonly number[]): string {
  const screen = placementOf(collation).rows.find((each) => each.row === row);
  for (const article of columns) {
    const cell = screen?.cells[article];
    const paragraph = cell?.own[0] ?? cell?.beside[0];
    if (paragraph !== undefined) return paragraphLabel(collation, { article, paragraph }, true);
  }
  return '';
}

const MANY: { readonly [sign in Sign]?: string } = {
  same: 'same',
  differs: 'differ',
  whole: 'in other words',
  elsewhere: 'stand elsewhere',
  related: 'independent',
  only: 'not in the base text',
  absent: 'without it',
};

/** A row, article by article; summed up where they are many. */
export function rowInWords(collation: Collation, columns: readonly number[], cells: readonly OverviewCell[]): string {
  const others = columns.flatMap((article, at) =>
    article === collation.base || cells[at]!.sign === 'none' ? [] : [{ article, cell: cells[at]! }],
  );
  if (others.length <= FEW) {
    return others.map(({ article, cell }) => `${collation.articles[article]!.sigil} ${cellInWords(cell)}`).join('; ');
  }
  const counts = new Map<Sign, number>();
  for (const { cell } of others) counts.set(cell.sign, (counts.get(cell.sign) ?? 0) + 1);
  return [...counts].map(([sign, count]) => `${count} ${MANY[sign] ?? ''}`).join(', ');
}
