/** Readings by the digest of their words, so that no word of an article is kept. */
import { sha256 } from '../state/sha256.ts';

/** Digits that are kept: 128 bits. */
const DIGITS = 32;

const known = new Map<string, string>();
/** More than any story has; beyond it, all is worked out again. */
const MOST_KNOWN = 50_000;

export interface Readings {
  /** Digest of both readings, whichever is the base's. */
  readonly hash: string;
  /** The base's reading sorts behind the other: seen from the digest the two have changed sides. */
  readonly turned: boolean;
}

/** The two readings of an edit, white space around them apart. */
export function readingsOf(from: string, to: string): Readings {
  const [x, y] = from.trim() === to.trim() ? [from, to] : [from.trim(), to.trim()];
  const turned = x > y;
  const both = (turned ? [y, x] : [x, y]).join('\u0000');
  let hash = known.get(both);
  if (hash === undefined) {
    const bytes = [...sha256(new TextEncoder().encode(both))];
    hash = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
    hash = hash.slice(0, DIGITS);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(both, hash);
  }
  return { hash, turned };
}
