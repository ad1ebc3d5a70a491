import type { Collation, Edit, GivenKind, Pair } from './model.ts';

/** The rule of an edit whose kind the reader gave. */
export const GIVEN_RULE = 'Given by the reader';

/**
 * A collation with the reader's kinds put over the engine's; what the engine told stays on each edit beside it. A kind that the
 * engine told too changes nothing, and where nothing changes the same objects are given back: views compare with `===`.
 *
 * The one function of the engine that the page calls itself, since what the reader says has to show at once.
 */
export function withGivenKinds(collation: Collation, given: readonly GivenKind[]): Collation {
  const byPair = new Map<number, GivenKind[]>();
  for (const one of given) byPair.set(one.pair, [...(byPair.get(one.pair) ?? []), one]);
  const pairs = collation.pairs.map((pair, index) => pairWith(pair, byPair.get(index) ?? []));
  return pairs.every((pair, i) => pair === collation.pairs[i]) ? collation : { ...collation, pairs };
}

function pairWith(pair: Pair, given: readonly GivenKind[]): Pair {
  const edits = editsWith(
    pair.edits,
    given.filter(({ part }) => part === undefined),
  );
  const parts = editsWith(
    pair.parts,
    given.filter(({ part }) => part !== undefined),
  );
  return edits === pair.edits && parts === pair.parts ? pair : { ...pair, edits, parts };
}

function editsWith(edits: readonly Edit[], given: readonly GivenKind[]): readonly Edit[] {
  const changed = given.filter(({ edit, kind }) => edits[edit] !== undefined && edits[edit].kind !== kind);
  if (changed.length === 0) return edits;
  const made = [...edits];
  for (const { edit, kind } of changed) {
    const { kind: told, rule, ...rest } = edits[edit] as Edit;
    made[edit] = { ...rest, kind, rule: GIVEN_RULE, engine: rest.engine ?? { kind: told, rule } };
  }
  return made;
}
