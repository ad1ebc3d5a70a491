/** Actions about the page itself. */

import type { StoreAccess } from './access.ts';
import type { PageActions } from './actions.ts';
import type { Find } from './model.ts';

/** Nothing searched for yet. */
const NO_FIND: Find = { query: '', matchCase: false, matchAccents: false, matches: [], current: -1 };

export function pageActions({ get, set, preferences }: StoreAccess): PageActions {
  return {
    setTheme(theme) {
      preferences.setTheme(theme);
      set({ theme });
    },
    setLetterKeys(on) {
      preferences.setLetterKeys(on);
      set({ letterKeys: on, announcement: on ? 'Letter keys are on.' : 'Letter keys are off.' });
    },
    setSpoken(spoken) {
      preferences.setSpoken(spoken);
      set({ spoken, announcement: `Added and removed are ${spoken ? '' : 'not '}said in the text.` });
    },
    setMattersAsStory: (mattersAsStory) => set({ mattersAsStory }),
    showHelp: (helpShown) => set({ helpShown }),
    showMenu: (menuShown) => set({ menuShown }),
    showAdding: (addingShown) => set({ addingShown: addingShown && get().story !== null }),
    showMatters: (mattersShown) => set({ mattersShown, drawer: 'none' }),
    setChecked: (checked) => set({ checked }),
    openFind() {
      const { find } = get();
      set({ view: 'synopsis', find: find ?? NO_FIND, asked: { what: 'find' } });
    },
    setFind: (find) => set({ find }),
    setTurned: (turned) =>
      set({ turned, announcement: turned ? 'What is common is marked.' : 'What differs is marked.' }),
    ask: (what, ends) => set({ asked: { what, ...(ends ? { ends } : {}) } }),
    setDrawer: (drawer) => set({ drawer }),
    say: (text) => set({ said: { text } }),
    announce: (announcement) => set({ announcement }),
  };
}
