/**
 * The roles of the table, spelled out, to be spread into its elements: browsers drop the implied ones from rows and cells
 * that are laid out as a grid.
 */
export const TABLE = { role: 'table' } as const;
export const ROW_GROUP = { role: 'rowgroup' } as const;
export const ROW = { role: 'row' } as const;
export const CELL = { role: 'cell' } as const;
/** A cell of one sign can take the focus: keys walk through the articles, and Enter opens it. */
export const STRIP_CELL = { role: 'cell', tabIndex: -1, 'data-strip': '' } as const;
export const COLUMN_HEAD = { role: 'columnheader', scope: 'col' } as const;
export const ROW_HEAD = { role: 'rowheader', scope: 'row', tabIndex: -1 } as const;
/** A scrolling region is reached by the keyboard only when it can take the focus. */
export const SCROLLING = { role: 'region', tabIndex: 0 } as const;
/** Words that can be pressed. They break over lines like the text that they are, which a `button` element does not. */
export const PRESSABLE = { role: 'button', tabIndex: -1, 'data-stop': '' } as const;
