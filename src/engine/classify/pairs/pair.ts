import type { Kind } from '../../model.ts';
import type { Day } from '../calendar.ts';

/**
 * Two versions of a short passage in the notation of `testing/notation.ts`, and the kind of every edit between them. Half of the
 * pairs of a kind are near misses: they look like it and are of another.
 */
export interface Pair {
  readonly text: string;
  readonly kind: Kind;
  /** Days of publication, where the articles give them. */
  readonly a?: Day;
  readonly b?: Day;
}

/** Pairs of one kind, as lines of `kind: text`; the texts are invented. */
export function pairsOf(lines: string, published: { readonly a?: Day; readonly b?: Day } = {}): Pair[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.indexOf(': ');
      return { kind: line.slice(0, at) as Kind, text: line.slice(at + 2), ...published };
    });
}
