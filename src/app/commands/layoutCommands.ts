/** Commands about layouts, columns and the overview: `d` how they are displayed, `f` a column folded to a strip. */
import { isUntouched } from '../state/columns.ts';
import type { Layout } from '../state/model.ts';
import { selectColumns, selectSeen, selectStrips } from '../state/selectors.ts';
import type { AppStore } from '../state/store.ts';

const isSynopsis = ({ phase, story, view }: AppStore) =>
  phase.name === 'open' && story !== null && view === 'synopsis' && story.collation.articles.length > 1;
const isTable = (state: AppStore) => isSynopsis(state) && state.layout === 'table';
/** The reader is in a column that can be moved and narrowed. */
const isInColumn = (state: AppStore) => isTable(state) && state.column !== state.story?.collation.base;

const ROUND: readonly Layout[] = ['table', 'pair', 'reading'];

interface LayoutCommand {
  readonly id: string;
  readonly title: string;
  readonly keys: readonly string[];
  readonly waits?: true;
  readonly when: (state: AppStore) => boolean;
  readonly run: (state: AppStore) => void;
}

export const LAYOUT_COMMANDS: readonly LayoutCommand[] = [
  {
    id: 'layout',
    title: 'Layout: table, pair, reading',
    keys: ['d'],
    when: isSynopsis,
    run: ({ actions, layout }) => actions.setLayout(ROUND[(ROUND.indexOf(layout) + 1) % ROUND.length]!),
  },
  {
    id: 'strip',
    title: 'Narrow this article to a strip, or open it',
    keys: ['f'],
    waits: true,
    when: isInColumn,
    run: (state) => state.actions.openColumn(state.column, selectStrips(state).has(state.column)),
  },
  {
    id: 'open-columns',
    title: 'Open every strip',
    keys: ['Shift+F'],
    when: (state) => isTable(state) && selectStrips(state).size > 0,
    run: ({ actions }) => actions.openAllColumns(),
  },
  {
    id: 'column-left',
    title: 'Move this article to the left',
    keys: ['Shift+H'],
    waits: true,
    when: (state) => isInColumn(state) && selectColumns(state).indexOf(state.column) > 1,
    run: ({ actions, column }) => actions.moveColumn(column, -1),
  },
  {
    id: 'column-right',
    title: 'Move this article to the right',
    keys: ['Shift+L'],
    waits: true,
    when: (state) => isInColumn(state) && selectColumns(state).at(-1) !== state.column,
    run: ({ actions, column }) => actions.moveColumn(column, 1),
  },
  {
    id: 'reset-columns',
    title: 'Reset columns',
    keys: ['Shift+D'],
    when: (state) => isSynopsis(state) && !isUntouched(state.columnChoices),
    run: ({ actions }) => actions.resetColumns(),
  },
  {
    id: 'overview',
    title: 'Overview beside the table',
    keys: ['Shift+O'],
    when: (state) => isSynopsis(state) && selectSeen(state).length > 1,
    run: ({ actions, overviewShown }) => actions.showOverview(!overviewShown),
  },
];
