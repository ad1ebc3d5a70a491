/** Copies a table to the clipboard, as a spreadsheet takes it. */
import { useActions } from '../state/hooks.ts';
import { type PlainTable, tabbed } from './plainTable.ts';

export function CopyTable({ table, name }: { readonly table: PlainTable; readonly name: string }) {
  const { announce } = useActions();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(tabbed(table));
      announce(`${name} copied as a table.`);
    } catch {
      announce('The browser did not let the table be copied.');
    }
  };
  return (
    <button
      type="button"
      className="button copy-table"
      aria-label={`Copy as a table: ${name}`}
      onClick={() => void copy()}
    >
      Copy table
    </button>
  );
}
