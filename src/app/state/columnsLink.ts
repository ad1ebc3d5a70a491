/** What the reader did to the columns, in the URL's fragment: sigla and widths, short where nothing was done. */
import type { Collation } from '../../engine/index.ts';
import { isUntouched, NO_CHOICES, widthWithin } from './columns.ts';
import type { ColumnChoices, ColumnsLink } from './model.ts';

const SIGIL = /^[A-Z]{1,4}$/;
const WIDTH = /^([A-Z]{1,4})-([0-9]{2,4})$/;

const sigla = (text: string | null): readonly string[] => (text ?? '').split('.').filter((part) => SIGIL.test(part));

/** Adds the columns to a fragment. A dot and a hyphen never need escaping. */
export function writeColumns(params: URLSearchParams, columns: ColumnsLink | undefined): void {
  if (!columns) return;
  const { order, open, strips, widths } = columns;
  if (order.length > 0) params.set('order', order.join('.'));
  if (open.length > 0) params.set('open', open.join('.'));
  if (strips.length > 0) params.set('strips', strips.join('.'));
  if (widths.length > 0) params.set('widths', widths.map(([sigil, width]) => `${sigil}-${width}`).join('.'));
}

/** Reads them again; undefined where the fragment says nothing of columns. */
export function columnsOfParams(params: URLSearchParams): ColumnsLink | undefined {
  const widths = (params.get('widths') ?? '').split('.').flatMap((part) => {
    const found = WIDTH.exec(part);
    return found ? [[found[1]!, widthWithin(Number(found[2]))] as const] : [];
  });
  const columns = {
    order: sigla(params.get('order')),
    open: sigla(params.get('open')),
    strips: sigla(params.get('strips')),
    widths,
  };
  return Object.values(columns).some((list) => list.length > 0) ? columns : undefined;
}

/** The link to the columns on screen; undefined where nothing was done to them. */
export function linkOfChoices({ articles }: Collation, choices: ColumnChoices): ColumnsLink | undefined {
  if (isUntouched(choices)) return undefined;
  const sigilOf = (id: string) => articles.find((article) => article.id === id)?.sigil;
  const listed = (ids: readonly string[]) => ids.flatMap((id) => sigilOf(id) ?? []);
  const { order, opened, widths } = choices;
  return {
    order: listed(order),
    open: listed(Object.keys(opened).filter((id) => opened[id])),
    strips: listed(Object.keys(opened).filter((id) => !opened[id])),
    widths: Object.entries(widths).flatMap(([id, width]) => listed([id]).map((sigil) => [sigil, width] as const)),
  };
}

/** What a link says of the columns; articles that do not exist are left out. */
export function choicesOfLink({ articles }: Collation, link: ColumnsLink | undefined): ColumnChoices {
  if (!link) return NO_CHOICES;
  const idOf = (sigil: string) => articles.find((article) => article.sigil === sigil)?.id;
  const listed = (list: readonly string[]) => list.flatMap((sigil) => idOf(sigil) ?? []);
  return {
    order: listed(link.order),
    opened: Object.fromEntries([
      ...listed(link.open).map((id) => [id, true]),
      ...listed(link.strips).map((id) => [id, false]),
    ]),
    widths: Object.fromEntries(link.widths.flatMap(([sigil, width]) => listed([sigil]).map((id) => [id, width]))),
  };
}
