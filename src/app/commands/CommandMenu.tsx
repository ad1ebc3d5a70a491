/** The menu: the commands that make sense now, and how the page looks. Buttons in a popover, so that any way of pressing works. */
import { useEffect, useId, useRef } from 'react';
import { useActions, useApp, useAppStore } from '../state/hooks.ts';
import type { Theme } from '../state/model.ts';
import type { AppStore } from '../state/store.ts';
import { COMMANDS, type Command, GROUPS } from './commands.ts';
import { Keys } from './Keys.tsx';

const THEMES: readonly { readonly id: Theme; readonly name: string }[] = [
  { id: 'system', name: 'As the system has it' },
  { id: 'light', name: 'Light' },
  { id: 'dark', name: 'Dark' },
];

function Colors() {
  const theme = useApp((state) => state.theme);
  const { setTheme } = useActions();
  return (
    <fieldset>
      <legend className="caption-caps px-3 pt-2 pb-1">Colors</legend>
      {THEMES.map(({ id, name }) => (
        <label key={id} className="menu-item">
          <span>{name}</span>
          <input type="radio" name="theme" checked={theme === id} onChange={() => setTheme(id)} />
        </label>
      ))}
    </fieldset>
  );
}

/** What the menu lists in this state, group by group. */
function offered(state: AppStore) {
  const commands = COMMANDS.filter(({ keyOnly, when }) => !keyOnly && when(state));
  return GROUPS.map((group) => ({ group, commands: commands.filter((command) => command.group === group) })).filter(
    ({ commands: some }) => some.length > 0,
  );
}

function Commands() {
  const store = useAppStore();
  const { showMenu } = useActions();
  const run = (command: Command) => {
    showMenu(false);
    command.run(store.getState());
  };
  return offered(store.getState()).map(({ group, commands }) => (
    <div key={group}>
      <h2 className="caption-caps px-3 pt-2 pb-1">{group}</h2>
      <ul>
        {commands.map((command) => (
          <li key={command.id}>
            <button type="button" className="menu-item" onClick={() => run(command)}>
              <span>{command.title}</span>
              <Keys keys={command.keys} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  ));
}

export function CommandMenu() {
  const isShown = useApp((state) => state.menuShown);
  const { showMenu } = useActions();
  const popover = useRef<HTMLElement>(null);
  const id = useId();

  useEffect(() => {
    const element = popover.current;
    if (!isShown && element?.matches(':popover-open')) element.hidePopover();
  }, [isShown]);

  return (
    <>
      <button type="button" className="button" popoverTarget={id} aria-expanded={isShown}>
        Menu
      </button>
      <section
        ref={popover}
        id={id}
        popover="auto"
        aria-label="Menu"
        className="menu"
        onToggle={(event) => showMenu(event.newState === 'open')}
      >
        {isShown && (
          <>
            <Commands />
            <Colors />
          </>
        )}
      </section>
    </>
  );
}
