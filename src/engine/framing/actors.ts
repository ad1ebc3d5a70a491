import { lower } from '../text/characters.ts';
import type { Entity } from './entities.ts';
import type { ActorRow, Appears, Place } from './model.ts';
import { eachMention, namesAgree, placeOfMention, type Read } from './reading.ts';

/** An actor is named so often on the two sides together. */
const LEAST = 3;
/** The most actors that are listed. */
const MOST = 14;

interface Actor {
  readonly names: string[];
  readonly entities: { readonly a: Set<Entity>; readonly b: Set<Entity> };
}

/** Where each actor is mentioned along both texts. `stateOf` tells which names stand for one state: `China`, `Beijing`. */
export function actorsOf(a: Read, b: Read, stateOf: (name: string) => string | undefined): ActorRow[] {
  const actors: Actor[] = [];
  for (const side of ['a', 'b'] as const)
    for (const entity of (side === 'a' ? a : b).spoken.named.entities) {
      const state = stateOf(entity.name);
      let actor = actors.find(({ names, entities }) =>
        state === undefined
          ? [...entities.a, ...entities.b].some(
              (e) => namesAgree(e, entity) !== undefined && stateOf(e.name) === undefined,
            )
          : names.some((name) => stateOf(name) === state),
      );
      if (!actor) {
        actor = { names: [], entities: { a: new Set(), b: new Set() } };
        actors.push(actor);
      }
      actor.entities[side].add(entity);
      if (!actor.names.some((name) => name === entity.name) && (state !== undefined || actor.names.length === 0))
        actor.names.push(entity.name);
    }
  const [placesA, placesB] = [placesIn(a), placesIn(b)];
  const rows = actors.map(
    ({ names, entities }): ActorRow => ({
      name: names.slice(0, 3).join(', '),
      a: appears(a, entities.a, placesA, names),
      b: appears(b, entities.b, placesB, names),
    }),
  );
  const total = ({ a: x, b: y }: ActorRow) => x.places.length + y.places.length;
  return rows
    .map((row, i) => ({ row, i }))
    .filter(({ row }) => total(row) >= LEAST)
    .sort((x, y) => total(y.row) - total(x.row) || x.i - y.i)
    .slice(0, MOST)
    .map(({ row }) => row);
}

function placesIn(read: Read): Map<Entity, Place[]> {
  const found = new Map<Entity, Place[]>();
  eachMention(read, (mention, unit) => {
    found.set(mention.entity, [...(found.get(mention.entity) ?? []), placeOfMention(mention, unit)]);
  });
  return found;
}

function appears(
  { sentences, headline, lede }: Read,
  entities: ReadonlySet<Entity>,
  known: ReadonlyMap<Entity, Place[]>,
  names: readonly string[],
): Appears {
  const body = [...entities].flatMap((e) => known.get(e) ?? []).sort((x, y) => x.start - y.start);
  const short = [...entities].flatMap((e) =>
    e.words.length > 2 && e.kind === 'person' ? [e.name.split(' ')[0] ?? ''] : [],
  );
  const from = sentences[0]?.start ?? 0;
  const length = Math.max(1, (sentences[sentences.length - 1]?.end ?? 1) - from);
  const lasts = new Set([...names, ...short].map((name) => lower(name.split(' ').pop() ?? '')));
  const title = (headline?.terms ?? [])
    .filter((t) => t.capital && lasts.has(t.key))
    .map(({ paragraph, start, end }) => ({ paragraph, start, end }));
  return {
    places: [...title, ...body],
    along: [...title.map(() => -1), ...body.map((p) => (p.start - from) / length)],
    headline: title.length > 0,
    lede: body.some((p) => p.paragraph === lede),
  };
}
