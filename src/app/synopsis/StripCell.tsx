/** A cell of a column that is narrowed to a strip: one sign, told apart by shape and by color. */
import { memo } from 'react';
import type { Collation, Kind } from '../../engine/index.ts';
import type { ScreenRow } from '../state/placement.ts';
import { SIGN_WORDS, signOf } from './sign.ts';
import { STRIP_CELL } from './tableRoles.ts';

interface Props {
  readonly collation: Collation;
  readonly row: ScreenRow;
  readonly article: number;
  readonly off: ReadonlySet<Kind>;
  /** The words stand behind the sign, out of sight. */
  readonly isSought: boolean;
}

/** Has the browser's own find look in an element that is not shown. It tells by `beforematch` when it has found something there. */
const untilFound = (element: HTMLElement | null) => element?.setAttribute('hidden', 'until-found');

/** What the article has in the row. */
function wordsOf({ collation, row, article }: Props): string {
  const { text, paragraphs } = collation.articles[article]!;
  const { own, beside } = row.cells[article]!;
  return [...own, ...beside].map((index) => text.slice(paragraphs[index]!.start, paragraphs[index]!.end)).join('\n');
}

export const StripCell = memo(function StripCell(props: Props) {
  const { collation, row, article, off, isSought } = props;
  const sign = signOf(collation, row, article, off);
  const words = isSought ? wordsOf(props) : '';
  return (
    <td {...STRIP_CELL} className="cell strip" data-column={article} data-sign={sign}>
      {sign !== 'none' && <span role="img" className="sign" aria-label={SIGN_WORDS[sign]} />}
      {words !== '' && <div ref={untilFound}>{words}</div>}
    </td>
  );
});
