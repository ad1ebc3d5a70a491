import type { Range } from '../model.ts';
import type { ClassifySide } from './evidence.ts';

/** So many places of a text are kept; past them the text begins afresh. */
const MOST = 4096;
/** Texts are shorter than this, so that start and end make one exact number. */
const FAR = 2 ** 26;

/**
 * `read`, asked once for each place of a text: every cut of a change asks for the same few beginnings and ends of its sides
 * again. What it returns may not be changed.
 */
export function remembered<T>(read: (side: ClassifySide, range: Range) => T): (side: ClassifySide, range: Range) => T {
  const known = new WeakMap<ClassifySide, Map<number, T>>();
  return (side, range) => {
    let places = known.get(side);
    if (places === undefined || places.size >= MOST) {
      places = new Map();
      known.set(side, places);
    }
    const place = range.start * FAR + range.end;
    const told = places.get(place) ?? read(side, range);
    places.set(place, told);
    return told;
  };
}
