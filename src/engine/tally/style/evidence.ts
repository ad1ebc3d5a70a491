import type { Range } from '../../model.ts';

/** A place that tells something. */
export interface Place extends Range {
  readonly paragraph: number;
}

/** What one rule found in one article. */
export interface Evidence {
  /** Empty: too little evidence. */
  readonly does: string;
  readonly count: number;
  readonly of: number;
  /** The places that are counted. */
  readonly places: readonly Place[];
  readonly exceptions: readonly Place[];
}

export interface Choice {
  readonly does: string;
  readonly places: readonly Place[];
}

/** With fewer places than this nothing is said. */
const LEAST = 2;
/** From this share on the rest are exceptions; below it the text does both. */
const RULE = 2 / 3;
const BOTH = ' and ';

/** What most places do, with the others as exceptions; where no choice has two thirds, the text does both. */
export function verdict(choices: readonly Choice[]): Evidence {
  const of = choices.reduce((sum, { places }) => sum + places.length, 0);
  const [first, ...others] = [...choices].sort((x, y) => y.places.length - x.places.length);
  if (first === undefined || of < LEAST) {
    const places = first?.places ?? [];
    return { does: '', count: places.length, of, places, exceptions: [] };
  }
  const inOrder = (some: readonly Choice[]) => some.flatMap(({ places }) => places).sort((x, y) => x.start - y.start);
  const rest = inOrder(others);
  if (first.places.length >= of * RULE) {
    return { does: first.does, count: first.places.length, of, places: inOrder([first]), exceptions: rest };
  }
  const both = [first, ...others.filter(({ places }) => places.length > 0)].map(({ does }) => does).join(BOTH);
  return { does: both, count: of, of, places: inOrder(choices), exceptions: [] };
}
