/** Every key, printed from the table of commands, and the switch that turns letter keys off. */
import { Sheet } from '../shared/Sheet.tsx';
import { useActions, useApp } from '../state/hooks.ts';
import { COMMANDS, type CommandGroup, GROUPS } from './commands.ts';
import { Keys } from './Keys.tsx';

function Group({ group }: { readonly group: CommandGroup }) {
  const commands = COMMANDS.filter((command) => command.group === group && command.keys.length > 0);
  return (
    <section className="grid content-start gap-1 break-inside-avoid pb-5">
      <h3 className="caption-caps pb-1">{group}</h3>
      <dl className="grid gap-1">
        {commands.map(({ id, title, keys }) => (
          <div key={id} className="grid grid-cols-[1fr_auto] items-baseline gap-4">
            <dt>{title}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function HelpSheet() {
  const isShown = useApp((state) => state.helpShown);
  const letterKeys = useApp((state) => state.letterKeys);
  const spoken = useApp((state) => state.spoken);
  const { showHelp, setLetterKeys, setSpoken } = useActions();
  return (
    <Sheet title="Keys" isOpen={isShown} onClose={() => showHelp(false)}>
      <div className="sm:columns-2 sm:gap-10">
        {GROUPS.map((group) => (
          <Group key={group} group={group} />
        ))}
      </div>
      <button
        type="button"
        role="switch"
        aria-checked={letterKeys}
        className="flex items-start gap-3 border-t border-line pt-4 text-left"
        onClick={() => setLetterKeys(!letterKeys)}
      >
        <span className="switch" aria-hidden="true" />
        <span>
          <span className="block font-semibold">Letter keys</span>
          <span className="block text-muted">
            Turn them off if you dictate or use a screen reader. The menu holds the same commands.
          </span>
        </span>
      </button>
      <button
        type="button"
        role="switch"
        aria-checked={spoken}
        className="mt-3 flex items-start gap-3 text-left"
        onClick={() => setSpoken(!spoken)}
      >
        <span className="switch" aria-hidden="true" />
        <span>
          <span className="block font-semibold">Say “added” and “removed” in the text</span>
          <span className="block text-muted">
            For screen readers that pass over marks: what only a version has is read as added, what only the base text
            has as removed. Nothing else on screen changes.
          </span>
        </span>
      </button>
    </Sheet>
  );
}
