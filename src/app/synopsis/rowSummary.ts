/** A row in words, for those who listen: what each article has in it beside the base text, in the same facts that the signs show. */
import type { Collation, Kind } from '../../engine/index.ts';
import { indexOf, pairWithBase } from '../state/pairs.ts';
import type { ScreenRow } from '../state/placement.ts';
import { SIGN_WORDS, type Sign, signOf } from './sign.ts';

/** Up to so many articles are told one by one; more are counted. */
const FEW = 6;

const OF_MANY: { readonly [sign in Sign]: string } = {
  ...SIGN_WORDS,
  differs: 'differ',
  elsewhere: 'stand elsewhere',
  absent: 'without it',
};

interface Shown {
  /** Article indexes of the columns that are shown. */
  readonly columns: readonly number[];
  readonly off: ReadonlySet<Kind>;
}

/** How many differences of a cell are marked. */
function marksOf({ pairs }: Collation, pair: number, own: readonly number[], off: ReadonlySet<Kind>): number {
  const found = pairs[pair]!;
  const { groupByB } = indexOf(found);
  const groups = new Set(own.flatMap((paragraph) => groupByB.get(paragraph) ?? []));
  let count = 0;
  for (const group of groups) {
    for (const { kind } of found.edits.slice(group.edits.start, group.edits.end)) if (!off.has(kind)) count += 1;
  }
  return count;
}

function cellInWords(collation: Collation, row: ScreenRow, article: number, off: ReadonlySet<Kind>): string {
  const sign = signOf(collation, row, article, off);
  const found = pairWithBase(collation, article);
  if (!found || (sign !== 'differs' && sign !== 'elsewhere')) return SIGN_WORDS[sign];
  const count = marksOf(collation, found.number, row.cells[article]!.own, off);
  const marks = `${count} difference${count === 1 ? '' : 's'}`;
  if (sign === 'differs') return marks;
  return count === 0 ? SIGN_WORDS.elsewhere : `${SIGN_WORDS.elsewhere}, ${marks}`;
}

/** What is said, and of how many or which: in the order of the columns. */
function together<T>(items: readonly T[], said: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(said(item), [...(groups.get(said(item)) ?? []), item]);
  return [...groups];
}

/** `B 2 differences, C D same, E not in this version`; of many articles only counts: `12 differ, 5 without it`. Empty where there is nothing to say. */
export function rowSummary(collation: Collation, row: ScreenRow, { columns, off }: Shown): string {
  const signs = columns.flatMap((article) => {
    const sign = article === collation.base ? 'none' : signOf(collation, row, article, off);
    return sign === 'none' ? [] : [{ article, sign }];
  });
  const parts =
    signs.length > FEW
      ? together(signs, ({ sign }) => OF_MANY[sign]).map(([said, those]) => `${those.length} ${said}`)
      : together(signs, ({ article }) => cellInWords(collation, row, article, off)).map(
          ([said, those]) => `${those.map(({ article }) => collation.articles[article]!.sigil).join(' ')} ${said}`,
        );
  return parts.join(', ');
}
