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
}

export const StripCell = memo(function StripCell({ collation, row, article, off }: Props) {
  const sign = signOf(collation, row, article, off);
  return (
    <td {...STRIP_CELL} className="cell strip" data-column={article} data-sign={sign}>
      {sign !== 'none' && <span role="img" className="sign" aria-label={SIGN_WORDS[sign]} />}
    </td>
  );
});
