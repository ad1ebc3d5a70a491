/** Commands of the reader's desk: what matters, finding, marks turned inside out, copying, printing. */
import type { AppStore } from '../state/store.ts';
import { type Command, hasColumns, inGroup, isOpen, isTable } from './command.ts';

const hasSelection = (state: AppStore) => isTable(state) && state.selection !== null;

export const DESK_COMMANDS: readonly Command[] = [
  ...inGroup('Go to', [
    {
      id: 'matters',
      title: 'What matters first, as a list',
      keys: ['s'],
      when: (state) => hasColumns(state),
      run: ({ actions, mattersShown, mattersAsStory }) => {
        actions.setMattersAsStory(false);
        actions.showMatters(!mattersShown || mattersAsStory);
      },
    },
    {
      id: 'matters-as-story',
      title: 'Every difference as a list, paragraph by paragraph',
      keys: ['Shift+N'],
      when: (state) => hasColumns(state),
      run: ({ actions, mattersShown, mattersAsStory }) => {
        actions.setMattersAsStory(true);
        actions.showMatters(!(mattersShown && mattersAsStory));
      },
    },
    {
      id: 'check',
      title: 'Checked, and on to the next',
      keys: ['Space'],
      waits: true,
      when: hasSelection,
      run: ({ actions }) => actions.ask('check'),
    },
    {
      id: 'find',
      title: 'Find in every article',
      keys: ['/'],
      when: isOpen,
      run: ({ actions }) => actions.openFind(),
    },
  ]),
  ...inGroup('Show', [
    {
      id: 'turn',
      title: 'Mark what differs, or what matches',
      keys: ['m'],
      when: hasColumns,
      run: ({ actions, turned }) => actions.setTurned(!turned),
    },
  ]),
  ...inGroup('Story', [
    {
      id: 'copy',
      title: 'Copy what is selected, or the list of what matters',
      keys: ['y'],
      when: hasColumns,
      run: ({ actions }) => actions.ask('copy'),
    },
    {
      id: 'cite',
      title: 'Copy citation',
      keys: ['Shift+Y'],
      when: isTable,
      run: ({ actions }) => actions.ask('cite'),
    },
    { id: 'print', title: 'Print…', keys: [], when: isOpen, run: ({ actions }) => actions.ask('print') },
  ]),
];
