/** Columns by pointer: dragged to another place, and made wider by their edge. */
import type { PointerEvent } from 'react';
import { useActions } from '../state/hooks.ts';

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
}

/** Follows the pointer until it is let go. `onEnd` is told whether the drag was given up by the browser. */
function follow(
  { currentTarget, pointerId }: PointerEvent<HTMLElement>,
  onMove: (event: globalThis.PointerEvent) => void,
  onEnd: (given: boolean) => void,
): void {
  currentTarget.setPointerCapture(pointerId);
  const end = ({ type }: Event) => {
    currentTarget.removeEventListener('pointermove', onMove);
    for (const name of ['pointerup', 'pointercancel']) currentTarget.removeEventListener(name, end);
    onEnd(type === 'pointercancel');
  };
  currentTarget.addEventListener('pointermove', onMove);
  for (const name of ['pointerup', 'pointercancel']) currentTarget.addEventListener(name, end);
}

/** From here on a press is a drag, in CSS pixels. */
const SLACK = 6;

const headsBeside = (head: HTMLElement | null): HTMLElement[] => [
  ...(head?.closest('tr')?.querySelectorAll<HTMLElement>('[data-column]:not([data-base])') ?? []),
];

/** Where a column would go if it were let go at `x`: the head before which it comes, or null behind the last. */
export function dropBefore(heads: readonly HTMLElement[], x: number): HTMLElement | null {
  return (
    heads.find((head) => {
      const { left, width } = head.getBoundingClientRect();
      return x < left + width / 2;
    }) ?? null
  );
}

/** Makes a part of a column's head the handle by which the column is dragged. */
export function useColumnDrag(index: number): PointerHandlers {
  const { placeColumn } = useActions();
  return {
    onPointerDown(event) {
      if (event.button !== 0) return;
      const handle = event.currentTarget;
      const heads = headsBeside(handle.closest('th'));
      const start = event.clientX;
      let before: HTMLElement | null | undefined;
      const mark = () => {
        for (const head of heads) delete head.dataset.drop;
        if (before === undefined) return;
        const target = before ?? heads.at(-1);
        if (target) target.dataset.drop = before === null ? 'after' : 'before';
      };
      follow(
        event,
        ({ clientX }) => {
          if (before === undefined && Math.abs(clientX - start) < SLACK) return;
          before = dropBefore(heads, clientX);
          mark();
        },
        (given) => {
          const goal = before;
          before = undefined;
          mark();
          if (given || goal === undefined) return;
          // The press that ends a drag is no click on what it began on.
          handle.addEventListener('click', (click) => click.stopImmediatePropagation(), { capture: true, once: true });
          setTimeout(() => placeColumn(index, goal ? Number(goal.dataset.column) : null));
        },
      );
    },
  };
}

/** Makes an element the edge by which a column is made wider. */
export function useColumnResize(index: number): PointerHandlers {
  const { resizeColumn } = useActions();
  return {
    onPointerDown(event) {
      const head = event.currentTarget.closest('th');
      if (event.button !== 0 || !head) return;
      event.preventDefault();
      event.currentTarget.focus();
      const start = event.clientX;
      const width = head.offsetWidth;
      let frame = 0;
      follow(
        event,
        ({ clientX }) => {
          if (frame === 0 && Math.abs(clientX - start) < 3) return;
          cancelAnimationFrame(frame);
          frame = requestAnimationFrame(() => resizeColumn(index, width + clientX - start));
        },
        () => {},
      );
    },
  };
}
