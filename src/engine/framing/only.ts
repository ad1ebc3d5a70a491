import type { Link } from '../model.ts';
import { isNationality } from '../text/english/nationalities.ts';
import { isBody, isOccasion, isThing } from './english.ts';
import type { Entity } from './entities.ts';
import { areNear, figuresIn, firstMentions } from './facts.ts';
import { mentionedIn } from './mentioned.ts';
import type { FactPair, NamedOnce, Only, OnlyPassage, Place, Retold } from './model.ts';
import { nearestIn } from './nearest.ts';
import { eachMention, namesAgree, placeOfMention, type Read } from './reading.ts';

/** A passage shorter than this is a crosshead or the like. */
const SHORTEST = 8;

interface Known {
  readonly links: readonly Link[];
  readonly retold: readonly Retold[];
  /** All that agree and disagree, and those that disagree. */
  readonly facts: readonly FactPair[];
  readonly disagree: readonly FactPair[];
  readonly side: 'a' | 'b';
  readonly stateOf: (name: string) => string | undefined;
}

/** What one side has and the other does not: passages without a related one, names and numbers without a match or a near one. */
export function onlyIn(read: Read, other: Read, { links, retold, facts, disagree, side, stateOf }: Known): Only {
  const tied = new Set(links.map((l) => (side === 'a' ? l.ia : l.ib)));
  for (const pair of retold) tied.add(pair[side].paragraph);
  const nearest = nearestIn(read, other);
  const facing = side === 'a' ? 'b' : 'a';
  // The same thing with another figure: the paragraph there tells it too.
  const figured = (paragraph: number): Pick<OnlyPassage, 'near'> => {
    const fact = disagree.find((f) => f.what !== 'name' && f.shared.length > 0 && f[side].paragraph === paragraph);
    return fact ? { near: { paragraph: fact[facing].paragraph, shared: fact.shared } } : {};
  };
  const passages = read.account.paragraphs.flatMap((p): OnlyPassage[] => {
    const words = read.sentences
      .filter((s) => s.paragraph === p.index)
      .reduce((sum, s) => sum + s.pieces.filter((x) => x.kind !== 'mark').length, 0);
    return p.role === 'body' && p.repeats === undefined && !tied.has(p.index) && words >= SHORTEST
      ? [{ paragraph: p.index, start: p.start, end: p.end, ...figured(p.index), ...nearest(p.index) }]
      : [];
  });
  const named = namesOnly(read, other, stateOf);
  const known = new Set(facts.map((f) => f[side].start));
  const theirs = figuresIn(other);
  const numbers = figuresIn(read).filter((x) => !x.time && !known.has(x.start) && !theirs.some((y) => areNear(x, y)));
  return { passages, ...named, numbers: numbers.map(({ paragraph, start, end }) => ({ paragraph, start, end })) };
}

const parts = (name: string) => (name.includes(' ') ? [name] : name.split('-'));

/** A name of two or three words that is no body and stands in no place is most likely somebody's. */
function kindOf({ kind, place, words, name }: Entity, stateOf: Known['stateOf']): 'people' | 'places' | 'others' {
  if (kind === 'person') return 'people';
  // `in World War II`
  if (words.some(isOccasion)) return 'others';
  if (place > 0 || stateOf(name) !== undefined) return 'places';
  const isName =
    kind === 'unknown' &&
    words.length > 1 &&
    words.length < 4 &&
    words.every((w) => w.length > 2 && !isBody(w) && !isThing(w));
  return isName ? 'people' : 'others';
}

function namesOnly(read: Read, other: Read, stateOf: Known['stateOf']): Pick<Only, 'people' | 'places' | 'others'> {
  const theirs = [...firstMentions(other).keys()];
  const places = new Map<unknown, Place[]>();
  eachMention(read, (mention, unit) => {
    const list = places.get(mention.entity) ?? [];
    list.push(placeOfMention(mention, unit));
    places.set(mention.entity, list);
  });
  const found = { people: [] as NamedOnce[], places: [] as NamedOnce[], others: [] as NamedOnce[] };
  const names = read.spoken.named.entities.map((e) => ` ${e.name} `);
  for (const entity of read.spoken.named.entities) {
    // `Yasukuni`, beside `Yasukuni Shrine`; the agency's own name
    if (names.some((name) => name !== ` ${entity.name} ` && name.includes(` ${entity.name} `))) continue;
    // `in the Central American nation`: no name
    if (isNationality(entity.words[entity.words.length - 1] ?? '')) continue;
    if (read.account.isOwnAgency?.(entity.name)) continue;
    if (theirs.some((their) => namesAgree(entity, their)) || mentionedIn(other, entity.name).length > 0) continue;
    // `X`; `Tokyo-Seoul`, both named there
    if (entity.name.length < 2 || parts(entity.name).every((part) => mentionedIn(other, part).length > 0)) continue;
    const kind = kindOf(entity, stateOf);
    found[kind].push({ name: entity.name, places: places.get(entity) ?? [] });
  }
  return found;
}
