/**
 * One tab stop for all marks and links of the table (a roving tabindex): Tab enters and leaves, the arrow keys walk.
 * After the toolbar and grid patterns of the ARIA Authoring Practices.
 */

function stopsIn(area: HTMLElement): HTMLElement[] {
  return [...area.querySelectorAll<HTMLElement>('[data-stop]')];
}

/** Makes `stop` the one tab stop; without it, the one that there is, or the first. */
export function keepOneStop(area: HTMLElement, stop?: HTMLElement): void {
  const open = [...area.querySelectorAll<HTMLElement>('[data-stop][tabindex="0"]')];
  const kept = stop ?? open[0] ?? area.querySelector<HTMLElement>('[data-stop]');
  for (const other of open) if (other !== kept) other.tabIndex = -1;
  if (kept && kept.tabIndex !== 0) kept.tabIndex = 0;
}

/** The nearest stop in the same column, in the next row (`by` 1) or the one before that has any. */
function inColumn(area: HTMLElement, from: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const column = from.closest<HTMLElement>('[data-column]')?.dataset.column;
  const line = from.closest('[data-row]');
  const stops = stopsIn(area).filter((stop) => stop.closest<HTMLElement>('[data-column]')?.dataset.column === column);
  const ordered = by === 1 ? stops : stops.reverse();
  const after = ordered.slice(ordered.indexOf(from) + 1);
  return after.find((stop) => stop.closest('[data-row]') !== line);
}

/** Where a key leads; undefined when it is none of ours, null when there is nothing further. */
function stopAfter(area: HTMLElement, from: HTMLElement, key: string): HTMLElement | null | undefined {
  const stops = stopsIn(area);
  const at = stops.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return stops[at + 1] ?? null;
    case 'ArrowLeft':
      return stops[at - 1] ?? null;
    case 'ArrowDown':
      return inColumn(area, from, 1) ?? null;
    case 'ArrowUp':
      return inColumn(area, from, -1) ?? null;
    case 'Home':
      return stops[0] ?? null;
    case 'End':
      return stops.at(-1) ?? null;
    default:
      return undefined;
  }
}

/** Moves the focus as an arrow key says. False when the key is none of ours. */
export function stepFrom(area: HTMLElement, from: HTMLElement, key: string): boolean {
  const target = stopAfter(area, from, key);
  if (target) {
    target.focus({ preventScroll: true });
    target.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }
  return target !== undefined;
}
