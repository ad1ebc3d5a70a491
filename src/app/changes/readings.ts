/** Substitutions as lines of a table that can be filtered and sorted. */
import type { Collation, Kind, Substitution, SubstitutionBy, Tally } from '../../engine/index.ts';
import { KINDS_IN_ORDER, OFF_AT_FIRST } from '../shared/kinds.ts';

export type ReadingOrder = 'kind' | 'words' | 'by' | 'times';

/** What the reader chose to see. `telling`: every kind but those that are off at first. */
export interface ReadingFilter {
  readonly kind: Kind | 'all' | 'telling';
  /** Index of an article, or every one. */
  readonly article: number | 'all';
  readonly quoted: boolean;
}

export interface ReadingLine {
  readonly substitution: Substitution;
  /** Of its articles those that pass the filter. */
  readonly by: readonly SubstitutionBy[];
  readonly times: number;
  /** How often it could have been, outside quotations, where that is known of every article. */
  readonly possible?: number;
  readonly inQuotes: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function lineOf(substitution: Substitution, by: readonly SubstitutionBy[]): ReadingLine {
  const possible = sum(by.map((one) => one.possible ?? Number.NaN));
  return {
    substitution,
    by,
    times: sum(by.map(({ entries }) => entries.length)),
    inQuotes: sum(by.map(({ inQuotes }) => inQuotes)),
    ...(possible > 0 ? { possible } : {}),
  };
}

const passesKind = (kind: Kind, filter: ReadingFilter['kind']) =>
  filter === 'all' || (filter === 'telling' ? !OFF_AT_FIRST.includes(kind) : kind === filter);

/** The lines that pass a filter, in the order of the tally: those that stand most often first. */
export function readingLines({ substitutions }: Tally, { kind, article, quoted }: ReadingFilter): ReadingLine[] {
  return substitutions
    .filter((substitution) => passesKind(substitution.kind, kind))
    .map((substitution) =>
      lineOf(
        substitution,
        substitution.by.filter(
          (one) => (article === 'all' || one.article === article) && (!quoted || one.inQuotes > 0),
        ),
      ),
    )
    .filter(({ by }) => by.length > 0);
}

const compare = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);

const ORDERS: { readonly [order in ReadingOrder]: (x: ReadingLine, y: ReadingLine) => number } = {
  kind: (x, y) => KINDS_IN_ORDER.indexOf(x.substitution.kind) - KINDS_IN_ORDER.indexOf(y.substitution.kind),
  words: (x, y) => compare(x.substitution.from.toLowerCase(), y.substitution.from.toLowerCase()),
  by: (x, y) => (x.by[0]?.article ?? 0) - (y.by[0]?.article ?? 0),
  times: (x, y) => x.times - y.times,
};

/** The lines in another order; equal ones keep theirs. */
export function sortedLines(lines: readonly ReadingLine[], order: ReadingOrder, down: boolean): ReadingLine[] {
  return [...lines].sort((x, y) => (down ? -1 : 1) * ORDERS[order](x, y));
}

/** `12 of 12`, `2`, and how many of them stand in quotations. */
export function timesText({ times, possible, inQuotes }: ReadingLine): string {
  const quoted = inQuotes === 0 ? '' : `${inQuotes} in ${inQuotes === 1 ? 'a quotation' : 'quotations'}`;
  if (possible === undefined)
    return quoted === '' ? String(times) : inQuotes === times ? quoted : `${times}, ${quoted}`;
  return `${times - inQuotes} of ${possible}${quoted === '' ? '' : ` + ${quoted}`}`;
}

/** `B`, `B 2, C 1`: who has it, and how often where several do. */
export function byText({ articles }: Collation, by: readonly SubstitutionBy[]): string {
  if (by.length === 1) return articles[by[0]?.article ?? -1]?.sigil ?? '';
  return by.map(({ article, entries }) => `${articles[article]?.sigil} ${entries.length}`).join(', ');
}
