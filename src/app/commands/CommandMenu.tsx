/** The menu: the commands that make sense now, and how the page looks. */
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useActions, useApp, useAppStore } from '../state/hooks.ts';
import type { Theme } from '../state/model.ts';
import type { AppStore } from '../state/store.ts';
import { COMMANDS, GROUPS } from './commands.ts';
import { Keys } from './Keys.tsx';

const THEMES: readonly { readonly id: Theme; readonly name: string }[] = [
  { id: 'system', name: 'As the system has it' },
  { id: 'light', name: 'Light' },
  { id: 'dark', name: 'Dark' },
];

const ITEM = 'menu-item';

function Colors() {
  const theme = useApp((state) => state.theme);
  const { setTheme } = useActions();
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[theme]}
      onSelectionChange={(keys) => {
        const chosen = THEMES.find(({ id }) => keys !== 'all' && keys.has(id));
        if (chosen) setTheme(chosen.id);
      }}
    >
      <Header className="overline px-3 pt-2 pb-1">Colors</Header>
      {THEMES.map(({ id, name }) => (
        <MenuItem key={id} id={id} textValue={name} className={ITEM}>
          <span>{name}</span>
          <span className="menu-check" aria-hidden="true" />
        </MenuItem>
      ))}
    </MenuSection>
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
  return (
    <Menu
      aria-label="Commands"
      className="max-h-[min(36rem,80dvh)] overflow-y-auto p-1.5 outline-none"
      onAction={(id) => COMMANDS.find((command) => command.id === id)?.run(store.getState())}
    >
      {offered(store.getState()).map(({ group, commands }) => (
        <MenuSection key={group}>
          <Header className="overline px-3 pt-2 pb-1">{group}</Header>
          {commands.map(({ id, title, keys }) => (
            <MenuItem key={id} id={id} textValue={title} className={ITEM}>
              <span>{title}</span>
              <Keys keys={keys} />
            </MenuItem>
          ))}
        </MenuSection>
      ))}
      <Colors />
    </Menu>
  );
}

export function CommandMenu() {
  return (
    <MenuTrigger>
      <Button className="button">Menu</Button>
      <Popover
        placement="bottom end"
        className="w-[22rem] max-w-[calc(100vw-1rem)] rounded-lg border border-line bg-surface shadow-[var(--lifted)]"
      >
        <Commands />
      </Popover>
    </MenuTrigger>
  );
}
