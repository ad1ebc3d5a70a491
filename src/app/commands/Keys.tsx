/** Keys as they are written beside a command. */

const LONG_LIST = 4;

/** A key as a reader knows it. */
const keyName = (key: string): string =>
  key.replace('Escape', 'Esc').replace('$mod+', 'Ctrl ').replace('Shift+', 'Shift ').replace(/ z$/, ' Z');

/** The keys of a command; of a long run of them only the ends. */
export function Keys({ keys }: { readonly keys: readonly string[] }) {
  const shown = keys.length > LONG_LIST ? [keys[0]!, keys.at(-1)!] : keys;
  return (
    <span className="inline-flex items-center gap-1">
      {shown.map((key, i) => (
        <span key={key} className="contents">
          {i > 0 && <span className="text-muted">{keys.length > LONG_LIST ? 'to' : 'or'}</span>}
          <kbd>{keyName(key)}</kbd>
        </span>
      ))}
    </span>
  );
}
