/** From a key that is pressed to the command that it runs. */
import { tinykeys } from 'tinykeys';
import type { AppStoreApi } from '../state/store.ts';
import { isOpen } from './command.ts';
import { COMMANDS, type Command } from './commands.ts';

/** A key that types a character: these are letter keys, which the reader can turn off. */
export const isLetterKey = (key: string): boolean => /^(Shift\+)?.$/u.test(key) || key === 'Space';

/** Where typing is typing, and where a list takes letters for itself. */
const TAKES_LETTERS = 'input, textarea, select, [contenteditable], [role="menu"], [role="listbox"]';
/** Inputs that no letter goes into. */
const TAKES_NONE = ':is([type="checkbox"], [type="radio"], [type="button"], [type="submit"])';

function isTyping({ target }: KeyboardEvent): boolean {
  const field = target instanceof Element ? target.closest(TAKES_LETTERS) : null;
  return field !== null && !field.matches(TAKES_NONE);
}

/** What Space presses by itself: everything that can be pressed, but for marks, which Enter selects as well. */
const PRESSED_BY_SPACE = 'button, a, summary, input, select, [role="button"]:not([data-edit])';

const isPressing = ({ target, key }: KeyboardEvent): boolean =>
  key === ' ' && target instanceof Element && target.closest(PRESSED_BY_SPACE) !== null;

/** What lies over the page takes the keys for itself. */
const isInDialog = ({ target }: KeyboardEvent) => target instanceof Element && target.closest('dialog') !== null;

/** Signs stand on another key in each country: they are told by what they type, whatever Shift had to do with it. */
const SIGN = /^[^\p{L}\p{N}]$/u;

/** How the key is told to the listener. */
function binding(key: string): readonly string[] {
  if (!SIGN.test(key)) return [key];
  const sign = `(\\u{${key.codePointAt(0)!.toString(16)}})`;
  return [sign, `Shift+${sign}`];
}

/** Does what waits once the table that is on its way stands; nothing where it was stopped or failed. */
function inTheTable(store: AppStoreApi): (command: Command, key: string) => void {
  let waiting: (readonly [Command, string])[] = [];
  return (command, key) => {
    waiting.push([command, key]);
    if (waiting.length > 1) return;
    const { story } = store.getState();
    // What others change when they hear of the new table may be heard of first: the story tells whether it is there, not the change.
    const stop = store.subscribe((state) => {
      if (state.busy) return;
      stop();
      const pressed = waiting;
      waiting = [];
      if (state.phase.name !== 'open' || state.story === story) return;
      // Whoever else listens hears of the table first.
      queueMicrotask(() => {
        for (const [{ when, run }, by] of pressed) if (when(store.getState())) run(store.getState(), by);
      });
    });
  };
}

/** Listens to the keys of all commands. Returns a function that stops it. */
export function connectKeys(store: AppStoreApi, page: Window): () => void {
  const runInTheTable = inTheTable(store);
  const press = (command: Command, key: string) => (event: KeyboardEvent) => {
    const state = store.getState();
    if (event.defaultPrevented || event.isComposing || isTyping(event) || isPressing(event)) return;
    if (isInDialog(event) && !key.startsWith('$mod+')) return;
    const waits = command.waits === true && state.busy && isOpen(state);
    if (!waits && !command.when(state)) return;
    if (isLetterKey(key)) {
      if (!state.letterKeys || state.helpShown || state.addingShown) return;
      // Some browsers search the page for what is typed. Escape keeps its work in the browser.
      event.preventDefault();
    } else if (key.startsWith('$mod+')) event.preventDefault();
    if (state.menuShown) state.actions.showMenu(false);
    if (waits) runInTheTable(command, key);
    else command.run(state, key);
  };
  const bindings = COMMANDS.flatMap((command) =>
    command.keys.flatMap((key) => binding(key).map((bound) => [bound, press(command, key)] as const)),
  );
  return tinykeys(page, Object.fromEntries(bindings));
}
