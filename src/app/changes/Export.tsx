/** Saves what the view counts as a file. */
import type { Collation, Tally } from '../../engine/index.ts';
import { marksAmong } from '../marks/keeper.ts';
import { saidOf } from '../marks/said.ts';
import { useKeeper } from '../marks/useMarks.ts';
import { useActions, useAppStore } from '../state/hooks.ts';
import { articleName } from '../state/selectors.ts';
import { changesCsv, exported, exportOptions } from './exported.ts';

/** Lets the browser save a text as a file. */
export function saveFile(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to take it up first.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name that every file system takes. */
export const fileName = (title: string) => title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'story';

export function Export({ collation, tally }: { readonly collation: Collation; readonly tally: Tally }) {
  const store = useAppStore();
  const keeper = useKeeper();
  const { announce } = useActions();
  const run = (format: 'csv' | 'json') => {
    const state = store.getState();
    const story = state.story?.title ?? '';
    const { records, hashes } = keeper.marks.getState();
    const said = saidOf(hashes, marksAmong(records, hashes));
    const options = exportOptions(state.split, said);
    const file = exported({ story, collation, tally, nameOf: (article) => articleName(state, article), options });
    const name = `${fileName(story)}-changes.${format}`;
    // The mark at the start tells spreadsheets that it is UTF-8.
    if (format === 'csv') saveFile(`\ufeff${changesCsv(file)}`, name, 'text/csv');
    else saveFile(`${JSON.stringify(file, null, 1)}\n`, name, 'application/json');
    announce(`Saved as ${name}.`);
  };
  return (
    <div className="export">
      <button type="button" className="button" onClick={() => run('csv')}>
        Export CSV
      </button>
      <button type="button" className="button" onClick={() => run('json')}>
        Export JSON
      </button>
    </div>
  );
}
