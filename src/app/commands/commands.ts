/**
 * Everything that a key or the menu can do, in one table: the menu, the handling of keys and the help sheet are all printed
 * from it, so that none of them can tell another story.
 */
import { pickFolder } from '../open/pick.ts';
import type { RowFilter } from '../state/model.ts';
import { selectAsideRows, selectColumns } from '../state/selectors.ts';
import type { AppStore } from '../state/store.ts';
import { viewAfter } from '../state/views.ts';
import { type Command, hasColumns, hasEdits, hasSeveral, inGroup, isOpen, isTable } from './command.ts';
import { DESK_COMMANDS } from './deskCommands.ts';
import { LAYOUT_COMMANDS } from './layoutCommands.ts';

export { type Command, type CommandGroup, GROUPS } from './command.ts';

const isAtFirst = (state: AppStore) => state.phase.name === 'start' || state.phase.name === 'stories';

const FILTERS: readonly RowFilter[] = ['all', 'differ', 'every', 'one'];

/** The filter after this one, round and round. */
const nextFilter = (rows: RowFilter): RowFilter => FILTERS[(FILTERS.indexOf(rows) + 1) % FILTERS.length]!;

/** Nothing lies over the page that Escape closes first, by the browser's own doing. */
const nothingOver = (state: AppStore) => !state.helpShown && !state.addingShown && !state.menuShown;

const goTo = inGroup('Go to', [
  {
    id: 'next-edit',
    title: 'Next difference',
    keys: ['n'],
    waits: true,
    when: hasEdits,
    run: ({ actions }) => actions.nextEdit(),
  },
  {
    id: 'previous-edit',
    title: 'Previous difference',
    keys: ['p'],
    waits: true,
    when: hasEdits,
    run: ({ actions }) => actions.previousEdit(),
  },
  {
    id: 'next-row',
    title: 'Next row',
    keys: ['j'],
    waits: true,
    when: isTable,
    run: ({ actions }) => actions.nextRow(),
  },
  {
    id: 'previous-row',
    title: 'Previous row',
    keys: ['k'],
    waits: true,
    when: isTable,
    run: ({ actions }) => actions.previousRow(),
  },
  {
    id: 'next-column',
    title: 'Next article',
    keys: ['l'],
    waits: true,
    when: hasColumns,
    run: ({ actions }) => actions.nextColumn(),
  },
  {
    id: 'previous-column',
    title: 'Previous article',
    keys: ['h'],
    waits: true,
    when: hasColumns,
    run: ({ actions }) => actions.previousColumn(),
  },
]);

const compare = inGroup('Compare', [
  {
    id: 'base-here',
    title: 'Read against this article',
    keys: ['b'],
    waits: true,
    when: (state) => hasColumns(state) && state.column !== state.story?.collation.base,
    run: ({ actions, column }) => void actions.setBase(column),
  },
  {
    id: 'base-by-number',
    title: 'Read against article A to I',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    keyOnly: true,
    when: hasSeveral,
    run: ({ actions }, key) => void actions.setBase(Number(key) - 1),
  },
]);

const show = inGroup('Show', [
  {
    id: 'view',
    title: 'Next view',
    keys: ['g'],
    when: isOpen,
    run: ({ actions, view }) => actions.setView(viewAfter(view, 1)),
  },
  {
    id: 'previous-view',
    title: 'Previous view',
    keys: ['Shift+G'],
    when: isOpen,
    run: ({ actions, view }) => actions.setView(viewAfter(view, -1)),
  },
  {
    id: 'rows',
    title: 'Rows: all, that differ, in every article, in one only',
    keys: ['r'],
    when: hasColumns,
    run: ({ actions, rows }) => actions.setRows(nextFilter(rows)),
  },
  {
    id: 'small-kinds',
    title: 'Typography and punctuation',
    keys: ['t'],
    when: hasColumns,
    run: ({ actions, off }) => actions.setKinds(['typography', 'punctuation'], off.has('typography')),
  },
  {
    id: 'omissions',
    title: 'Absent words struck through, or as carets',
    keys: ['c'],
    when: hasColumns,
    run: ({ actions, omissions }) => actions.setOmissions(omissions === 'struck' ? 'caret' : 'struck'),
  },
  {
    id: 'aside',
    title: 'Lines that are set aside',
    keys: ['a'],
    when: (state) => isTable(state) && selectAsideRows(state).length > 0,
    run: ({ actions }) => actions.toggleAside(),
  },
  {
    id: 'hide-column',
    title: 'Hide this article',
    keys: ['x'],
    waits: true,
    when: (state) => hasColumns(state) && state.column !== state.story?.collation.base,
    run: ({ actions, story, column }) => actions.toggleHidden(story?.collation.articles[column]?.id ?? ''),
  },
  {
    id: 'show-columns',
    title: 'Show all articles',
    keys: ['Shift+X'],
    when: (state) => hasColumns(state) && selectColumns(state).length < (state.story?.collation.articles.length ?? 0),
    run: ({ actions, hidden }) => {
      for (const id of hidden) actions.toggleHidden(id);
    },
  },
]);

const marks = inGroup('Your marks', [
  {
    id: 'undo',
    title: 'Undo',
    keys: ['$mod+z'],
    when: ({ marking }) => marking.undo !== null,
    run: ({ actions }) => actions.ask('undo'),
  },
  {
    id: 'redo',
    title: 'Do again',
    keys: ['$mod+Shift+z'],
    when: ({ marking }) => marking.redo !== null,
    run: ({ actions }) => actions.ask('redo'),
  },
  {
    id: 'article',
    title: 'About this article: family, outlet, date, note',
    keys: ['i'],
    when: isOpen,
    run: ({ actions }) => actions.ask('article'),
  },
  {
    id: 'link',
    title: 'Link this paragraph by hand',
    keys: ['w'],
    waits: true,
    when: hasColumns,
    run: ({ actions }) => actions.ask('link'),
  },
  { id: 'marks', title: 'All your marks', keys: ['e'], when: isOpen, run: ({ actions }) => actions.ask('marks') },
]);

const story = inGroup('Story', [
  {
    id: 'open',
    title: 'Open folder…',
    keys: ['o'],
    when: (state) => state.phase.name !== 'loading',
    run: ({ actions }) => void pickFolder().then((read) => read && actions.openFrom(read)),
  },
  {
    id: 'add-version',
    title: 'Add a version from the clipboard',
    keys: ['v'],
    when: isOpen,
    run: ({ actions }) => actions.showAdding(true),
  },
  {
    id: 'stories',
    title: 'Back to the list of stories',
    keys: ['u'],
    when: (state) => state.library !== null && state.phase.name !== 'stories' && state.phase.name !== 'loading',
    run: ({ actions }) => actions.goToStories(),
  },
  {
    id: 'start',
    title: 'First page',
    keys: [],
    when: (state) => state.phase.name !== 'start' && state.phase.name !== 'loading',
    run: ({ actions }) => actions.goToStart(),
  },
]);

const page = inGroup('Page', [
  {
    id: 'help',
    title: 'Keys',
    keys: ['?'],
    when: () => true,
    run: ({ actions }) => actions.showHelp(true),
  },
  {
    id: 'letter-keys',
    title: 'Letter keys on or off',
    keys: [],
    when: () => true,
    run: ({ actions, letterKeys }) => actions.setLetterKeys(!letterKeys),
  },
  {
    id: 'spoken',
    title: 'Say “added” and “removed” in the text, for screen readers',
    keys: ['Shift+S'],
    when: () => true,
    run: ({ actions, spoken }) => actions.setSpoken(!spoken),
  },
  {
    id: 'escape',
    title: 'Cancel, close, let go',
    keys: ['Escape'],
    keyOnly: true,
    when: nothingOver,
    run: (state) => {
      const { actions, phase } = state;
      if (phase.name === 'loading' || state.busy) actions.cancel();
      else if (state.find) actions.setFind(null);
      else if (state.drawer !== 'none') actions.setDrawer('none');
      else if (isAtFirst(state) && state.story) actions.goToStory();
      else if (state.selection) actions.select(null);
      else actions.showMatters(false);
    },
  },
]);

/** Every command, in the order in which the menu and the help sheet print them. */
export const COMMANDS: readonly Command[] = [
  ...goTo,
  ...DESK_COMMANDS,
  ...compare,
  ...show,
  ...inGroup('Show', LAYOUT_COMMANDS),
  ...marks,
  ...story,
  ...page,
];
