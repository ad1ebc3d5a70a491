/**
 * What the reader has checked, kept on this computer: under the hashes of two articles' contents a list of places, as offsets.
 * No word of an article and no name of a file stands there, so that the same articles are known again wherever they lie.
 *
 * Each change is read, merged and written in one breath, so that two tabs on the same story do not lose each other's.
 */
import type { Range } from '../../engine/index.ts';
import type { Matter, Spot } from './matter.ts';

/** The part of `Storage` that is used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What every name under which something is kept begins with. */
export const CHECKED_PREFIX = 'variorum.checked.';

/** Digits of a hash that are kept: 80 bits tell any two articles apart. */
const DIGITS = 20;

const rangeName = (range: Range | null) => (range ? `${range.start}-${range.end}` : '');

/** The name of a pair of articles, the same whichever of them is the base text. */
export function pairName(one: string, other: string): string {
  return [one.slice(0, DIGITS), other.slice(0, DIGITS)].sort().join('.');
}

/** `hash.hash/120-131>118-126`: the pair, then what the article with the lesser hash has there and what the other has. */
export function placeName(hashes: readonly string[], base: number, spot: Spot): string {
  const [own, other] = [hashes[base] ?? '', hashes[spot.article] ?? ''];
  const ranges = [rangeName(spot.base), rangeName(spot.version)];
  return `${pairName(own, other)}/${(own <= other ? ranges : ranges.reverse()).join('>')}`;
}

/** Every place of a matter. It is checked when all of them are. */
export const placesOfMatter = (hashes: readonly string[], base: number, { spots }: Matter): readonly string[] =>
  spots.map((spot) => placeName(hashes, base, spot));

const pairOf = (place: string) => place.slice(0, place.indexOf('/'));

function keptFor(shelf: Shelf, pair: string): Set<string> {
  const text = shelf.getItem(CHECKED_PREFIX + pair) ?? '';
  return new Set(text.split(' ').filter((part) => /^[0-9-]*>[0-9-]*$/.test(part)));
}

/** The places that are checked in these pairs (`pairName`). Where nothing can be kept there are none. */
export function readChecked(shelf: () => Shelf, pairs: Iterable<string>): Set<string> {
  const places = new Set<string>();
  try {
    for (const pair of new Set(pairs)) for (const part of keptFor(shelf(), pair)) places.add(`${pair}/${part}`);
  } catch {
    // A browser may refuse (private windows, files opened from disk): nothing was kept then.
  }
  return places;
}

/** Checks places, or takes that back. False when the browser keeps nothing. */
export function writeChecked(shelf: () => Shelf, places: readonly string[], on: boolean): boolean {
  const byPair = new Map<string, string[]>();
  for (const place of places) {
    const pair = pairOf(place);
    byPair.set(pair, [...(byPair.get(pair) ?? []), place.slice(pair.length + 1)]);
  }
  try {
    for (const [pair, parts] of byPair) {
      const kept = keptFor(shelf(), pair);
      for (const part of parts) {
        if (on) kept.add(part);
        else kept.delete(part);
      }
      if (kept.size > 0) shelf().setItem(CHECKED_PREFIX + pair, [...kept].join(' '));
      else shelf().removeItem(CHECKED_PREFIX + pair);
    }
    return true;
  } catch {
    return false;
  }
}
