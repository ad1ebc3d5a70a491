/** What fits on the screen. The same widths stand in `synopsis.css`. */
import { type RefObject, useLayoutEffect, useSyncExternalStore } from 'react';
import { useActions } from '../state/hooks.ts';

/** Below this, in CSS pixels, one article is shown at a time under the base. */
const NARROWER = 720;
const NARROW = `(max-width: ${NARROWER - 1}px)`;

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

/** How wide what stands beside the table is, in CSS pixels; the inspector only on a wide screen. */
const BESIDE = { rail: 204, overview: 48, inspector: 242 };
/** From here on the inspector has a column of its own. */
const WIDE = 1120;

/** The width that a classic scroll bar takes from what it scrolls; 0 where bars lie over it. */
function barWidth(): number {
  const probe = document.createElement('div');
  probe.style.cssText = 'position: absolute; visibility: hidden; width: 99px; overflow-y: scroll';
  document.body.append(probe);
  const width = probe.offsetWidth - probe.clientWidth;
  probe.remove();
  return width;
}

/**
 * The width that the table will have, in CSS pixels, before there is one: with another one it would be rendered twice before it is seen.
 *
 * @param overviewShown whether the overview stands beside it
 * @returns 0 on a narrow screen, where it is not asked for
 */
export function guessedRoom(overviewShown: boolean): number {
  const { clientWidth } = document.documentElement;
  if (clientWidth < NARROWER) return 0;
  const { rail, overview, inspector } = BESIDE;
  const beside = rail + (overviewShown ? overview : 0) + (clientWidth < WIDE ? 0 : inspector);
  return clientWidth - beside - barWidth();
}
