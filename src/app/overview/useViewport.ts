/** The part of the overview that is in sight in the table, kept as the table scrolls, without rendering. */
import { type RefObject, useEffect } from 'react';
import { UNIT } from './drawing.ts';

interface Seen {
  /** Positions in the rows on screen, with the part of a row that is passed: 2.5 is the middle of the third. */
  readonly from: number;
  readonly to: number;
}

/** The first of the ordered lines whose lower edge is below `y`, by halving: lines out of sight are laid out only roughly. */
function firstBelow(lines: readonly HTMLElement[], y: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.getBoundingClientRect().bottom > y) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Which rows are in sight; null where there is no row. `positions` tells a row's place among those on screen. */
function seenIn(area: HTMLElement, positions: ReadonlyMap<number, number>): Seen | null {
  const lines = [...area.querySelectorAll<HTMLElement>('[data-row]')];
  if (lines.length === 0) return null;
  const view = area.getBoundingClientRect();
  const top = view.top + (area.querySelector('thead')?.getBoundingClientRect().height ?? 0);
  const at = (y: number) => {
    const line = lines[Math.min(firstBelow(lines, y), lines.length - 1)]!;
    const box = line.getBoundingClientRect();
    const part = box.height > 0 ? Math.max(0, Math.min(1, (y - box.top) / box.height)) : 0;
    return (positions.get(Number(line.dataset.row)) ?? 0) + part;
  };
  const [from, to] = [at(top), at(view.bottom)];
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

/** Keeps the box on what is in sight. `rows` are the rows on screen, as `collation.rows` counts them. */
export function useViewport(box: RefObject<SVGRectElement | null>, rows: readonly number[]): void {
  useEffect(() => {
    const synopsis = box.current?.closest<HTMLElement>('.synopsis');
    if (!synopsis) return;
    const positions = new Map(rows.map((row, position) => [row, position]));
    let frame = 0;
    const show = () => {
      frame = 0;
      const area = synopsis.querySelector<HTMLElement>('.table-area');
      const seen = area && seenIn(area, positions);
      if (!box.current || !seen) return;
      box.current.setAttribute('y', String(seen.from * UNIT));
      box.current.setAttribute('height', String(Math.max(0.5, seen.to - seen.from) * UNIT));
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(show);
    };
    later();
    // Whatever scrolls in the view is the table, in whichever layout.
    synopsis.addEventListener('scroll', later, { capture: true, passive: true });
    const observer = new ResizeObserver(later);
    observer.observe(synopsis);
    return () => {
      cancelAnimationFrame(frame);
      synopsis.removeEventListener('scroll', later, { capture: true });
      observer.disconnect();
    };
  });
}
