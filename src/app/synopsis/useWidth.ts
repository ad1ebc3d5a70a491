/** What fits on the screen. */
import { type RefObject, useLayoutEffect, useSyncExternalStore } from 'react';
import { useActions } from '../state/hooks.ts';
import { ONE_BESIDE } from './room.ts';

const NARROW = `(max-width: ${ONE_BESIDE - 1}px)`;

function subscribe(onChange: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => {};
  const query = matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => typeof matchMedia === 'function' && matchMedia(NARROW).matches);
}

/** Tells the store how wide an element is, so that as many columns are open as fit. On a narrow screen there is one: all fit. */
export function useRoom(area: RefObject<HTMLElement | null>): void {
  const { setRoom } = useActions();
  const isNarrow = useNarrow();
  useLayoutEffect(() => {
    const element = area.current;
    if (!element || typeof ResizeObserver !== 'function') return;
    let frame = 0;
    const tell = () => setRoom(isNarrow ? 0 : element.clientWidth);
    // The observer tells at once, when the page is laid out anyhow: to ask here would have it laid out twice. In a frame of its own: what
    // it changes may resize what is observed, which a browser reports as an error.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(tell);
    });
    observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [area, isNarrow, setRoom]);
}
