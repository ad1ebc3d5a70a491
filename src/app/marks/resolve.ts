/** What the reader's marks mean for the articles that are open. Pure; used by the page and by the command line. */
import type { Collation, Edit, GivenFields, GivenKind, HandLink, Kind, Pair, ReadOptions } from '../../engine/model.ts';
import { inOrder, kindFrom, type Mark, type Spot, type SpotPair, type TextHash } from './model.ts';
import { readingsOf } from './readingsHash.ts';

/** The articles that are open: their texts' hashes by id. Several may have one text. */
export type Hashes = ReadonlyMap<string, TextHash>;

type KindMark = Mark & { readonly type: 'kind' };

/** An edit of a collation, by its place there. */
export interface EditPlace {
  readonly pair: number;
  readonly edit: number;
  readonly part?: true;
}

/** Where an edit stands, as marks tell it; undefined where an article's hash is not known. */
export function spotsOf(collation: Collation, hashes: Hashes, pair: Pair, edit: Edit) {
  const spot = (article: number, { start, end }: Edit['from']): Spot | undefined => {
    const hash = hashes.get(collation.articles[article]?.id ?? '');
    return hash === undefined ? undefined : { article: hash, start, end };
  };
  const [one, two] = [spot(pair.a, edit.from), spot(pair.b, edit.to)];
  return one && two && inOrder(one, two);
}

/** The readings of an edit. */
export function editReadings({ articles }: Collation, pair: Pair, { from, to }: Edit) {
  const words = (article: number, range: Edit['from']) => articles[article]?.text.slice(range.start, range.end) ?? '';
  return readingsOf(words(pair.a, from), words(pair.b, to));
}

const keyOfSpots = ({ a, b }: SpotPair) => `${a.article}:${a.start}-${a.end} ${b.article}:${b.start}-${b.end}`;

/** Every edit of a collation with its pair and place. */
function* editsOf({
  pairs,
}: Collation): Generator<{ readonly pair: Pair; readonly edit: Edit; readonly at: EditPlace }> {
  for (const [number, pair] of pairs.entries()) {
    for (const [i, edit] of pair.edits.entries()) yield { pair, edit, at: { pair: number, edit: i } };
    for (const [i, edit] of pair.parts.entries()) yield { pair, edit, at: { pair: number, edit: i, part: true } };
  }
}

const isNear = (spot: Spot, { start, end }: Spot) => spot.start <= end && start <= spot.end;

/** A kind for an edit, and the mark that says it. */
export interface ResolvedKind extends GivenKind {
  readonly mark: KindMark;
}

/** What marks of kinds come to. */
export interface ResolvedKinds {
  /** A kind for each edit of which the reader said one; what is said of one edit goes before what is said of its readings. */
  readonly given: readonly ResolvedKind[];
  /** Marks of one edit between articles that are compared, where there is no such edit any more. */
  readonly lost: readonly Mark[];
}

/** Finds the edits of which the reader's marks tell the kind. `collation` is the engine's, without the reader's kinds. */
export function kindsIn(collation: Collation, hashes: Hashes, marks: readonly Mark[]): ResolvedKinds {
  const kinds = marks.filter((mark): mark is KindMark => mark.type === 'kind');
  if (kinds.length === 0) return { given: [], lost: [] };
  const open = new Set(hashes.values());
  const here = new Map<string, KindMark & { readonly scope: 'here' }>();
  const everywhere = new Map<string, KindMark>();
  for (const mark of kinds) {
    if (mark.scope === 'here') here.set(keyOfSpots(mark), mark);
    else if (mark.articles.some((article) => open.has(article))) everywhere.set(mark.readings, mark);
  }
  const given: ResolvedKind[] = [];
  const unfound = new Set(here.keys());
  const rest: {
    readonly at: EditPlace;
    readonly spots: SpotPair & { turned: boolean };
    readonly hash: () => string;
  }[] = [];
  for (const { pair, edit, at } of editsOf(collation)) {
    const spots = spotsOf(collation, hashes, pair, edit);
    if (!spots) continue;
    const exact = here.get(keyOfSpots(spots));
    if (exact) {
      unfound.delete(keyOfSpots(spots));
      given.push({ ...at, kind: kindFrom(exact.kind, spots.turned), mark: exact });
      continue;
    }
    if (everywhere.size > 0) {
      const { hash, turned } = editReadings(collation, pair, edit);
      const mark = everywhere.get(hash);
      if (mark) given.push({ ...at, kind: kindFrom(mark.kind, turned), mark });
    }
    if (here.size > 0) rest.push({ at, spots, hash: () => editReadings(collation, pair, edit).hash });
  }
  // The engine cut the passage otherwise: the same readings at a place that touches the mark's are what it is about.
  for (const key of unfound) {
    const mark = here.get(key)!;
    const near = rest.find(
      ({ spots, hash }) =>
        spots.a.article === mark.a.article &&
        spots.b.article === mark.b.article &&
        isNear(spots.a, mark.a) &&
        isNear(spots.b, mark.b) &&
        hash() === mark.readings,
    );
    if (!near) continue;
    unfound.delete(key);
    given.push({ ...near.at, kind: kindFrom(mark.kind, near.spots.turned), mark });
  }
  const compared = comparedIn(collation, hashes);
  const lost = [...unfound]
    .map((key) => here.get(key)!)
    .filter(({ a, b }) => compared.has(`${a.article} ${b.article}`));
  return { given: withoutDoubles(given), lost };
}

/** One kind an edit: what is said of the edit itself before what is said of its readings. */
function withoutDoubles(given: ResolvedKinds['given']): ResolvedKinds['given'] {
  const byPlace = new Map<string, ResolvedKinds['given'][number]>();
  for (const one of given) {
    const key = `${one.pair} ${one.edit} ${one.part ?? ''}`;
    const held = byPlace.get(key);
    if (!held || one.mark.scope === 'here') byPlace.set(key, one);
  }
  return [...byPlace.values()];
}

/** The pairs of articles that a collation compares, by their hashes in order. */
function comparedIn({ articles, pairs }: Collation, hashes: Hashes): ReadonlySet<string> {
  const hash = (article: number) => hashes.get(articles[article]?.id ?? '') ?? '';
  return new Set(pairs.map(({ a, b }) => [hash(a), hash(b)].sort().join(' ')));
}

/** How many edits of the collation have the readings of this one. */
export function placesWithReadings(collation: Collation, pair: Pair, edit: Edit): number {
  const { hash } = editReadings(collation, pair, edit);
  let count = 0;
  for (const other of editsOf(collation)) {
    if (other.at.part === undefined && editReadings(collation, other.pair, other.edit).hash === hash) count += 1;
  }
  return count;
}

/** Ids of the open articles that have this text. */
export const idsOf = (hashes: Hashes, article: TextHash): readonly string[] =>
  [...hashes].flatMap(([id, hash]) => (hash === article ? [id] : []));

/** What the marks say of reading and aligning the open articles. Outlets are names on screen, and not among it. */
export function readOptionsOf(
  hashes: Hashes,
  marks: readonly Mark[],
): Pick<ReadOptions, 'families' | 'published' | 'fields' | 'links'> {
  const families: [string, string][] = [];
  const published: [string, string][] = [];
  const fields: { [id: string]: GivenFields } = {};
  const links: HandLink[] = [];
  for (const mark of marks) {
    if (mark.type === 'family') for (const id of idsOf(hashes, mark.article)) families.push([id, mark.value]);
    if (mark.type === 'published') for (const id of idsOf(hashes, mark.article)) published.push([id, mark.value]);
    if (mark.type === 'field')
      for (const id of idsOf(hashes, mark.article)) fields[id] = { ...fields[id], [mark.field]: mark.value };
    if (mark.type !== 'link') continue;
    for (const a of idsOf(hashes, mark.a.article))
      for (const b of idsOf(hashes, mark.b.article))
        if (a !== b) {
          const place = (id: string, { start, end }: Spot) => ({ id, start, end });
          links.push({ a: place(a, mark.a), b: place(b, mark.b), together: mark.together });
        }
  }
  return {
    ...(families.length > 0 ? { families: byId(families) } : {}),
    ...(published.length > 0 ? { published: byId(published) } : {}),
    ...(Object.keys(fields).length > 0 ? { fields } : {}),
    ...(links.length > 0 ? { links } : {}),
  };
}

const byId = (entries: readonly (readonly [string, string])[]) => Object.fromEntries(entries);

/** What the reader calls the open articles, by id. */
export function outletsOf(hashes: Hashes, marks: readonly Mark[]): { readonly [id: string]: string } {
  return byId(
    marks.flatMap((mark) =>
      mark.type === 'outlet' ? idsOf(hashes, mark.article).map((id) => [id, mark.value] as const) : [],
    ),
  );
}

/** Ids of the open articles that are the copy received. */
export const receivedOf = (hashes: Hashes, marks: readonly Mark[]): readonly string[] =>
  marks.flatMap((mark) => (mark.type === 'received' ? idsOf(hashes, mark.article) : []));

/** Whether what a mark is about is open: all of its articles; of a kind that is given everywhere, one. */
export function isOpen(mark: Mark, articles: readonly TextHash[], hashes: Hashes): boolean {
  const open = new Set(hashes.values());
  const has = (article: TextHash) => open.has(article);
  return mark.type === 'kind' && mark.scope === 'everywhere' ? articles.some(has) : articles.every(has);
}

/** A kind that an edit may be given: of words that stand on one side only, `cut` or `addition` by which side that is. */
export function kindsFor({ from, to }: Edit, kinds: readonly Kind[]): readonly Kind[] {
  return kinds.filter((kind) =>
    kind === 'cut' ? to.start === to.end : kind === 'addition' ? from.start === from.end : true,
  );
}
