import type { Range } from '../model.ts';
import { isNationality } from '../text/english/nationalities.ts';
import { isSureReporting } from '../text/english/reporting.ts';
import { isRole, isTitleWord } from '../text/english/roles.ts';
import { lettersOf } from '../text/english/romanization.ts';
import { isDeterminer, listed, withoutPossessive } from '../text/english/words.ts';
import { genderOf, isBody, isFiniteVerb } from './english.ts';
import { type Capitals, capitalsOf, type NameRun, nameRuns, titleBefore } from './names.ts';
import type { Piece } from './pieces.ts';
import type { Unit } from './units.ts';

/** Somebody or something that the article names. */
export interface Entity {
  readonly index: number;
  /** The fullest form, as it is written. */
  name: string;
  /** Its words in letters alone. */
  words: string[];
  kind: 'person' | 'body' | 'unknown';
  gender: { he: number; she: number };
  /** By what it is introduced: ranges of the text. */
  readonly titles: Range[];
  /** Folded nouns of rank among these. */
  readonly roles: Set<string>;
  /** How often it stands behind `in`, `to`, `from`: a place. */
  place: number;
}

/** A name in a unit and what it names. */
export interface Mention extends NameRun {
  readonly entity: Entity;
}

/** The names of an article by unit. */
export interface Named {
  readonly entities: readonly Entity[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly capitals: Capitals;
}

const PLACING = listed('in at near off outside around');
const isPlacing = (key: string | undefined) => key !== undefined && PLACING.has(key);
/** `the port of | Velmara`: what it is called is a place. */
const isPlaceNoun = (key: string | undefined) => key !== undefined && PLACE_NOUNS.has(key);
const PLACE_NOUNS = listed(
  'port harbor harbour town city village district province region county island islands coast suburb municipality outskirts shores',
);

const lettersIn = (pieces: readonly Piece[]) =>
  pieces.map((p) => lettersOf(withoutPossessive(p.key))).filter((w) => w !== '');

const isAcronym = (text: string) => text.length > 1 && text === text.toUpperCase();

/** How well a short form fits a fuller name: 2 by its last words, 1 by its first word, 0 not at all. */
function fits(short: readonly string[], long: readonly string[]): number {
  if (short.length >= long.length) return short.join('') === long.join('') ? 3 : 0;
  const offset = long.length - short.length;
  if (short.every((word, i) => word === long[offset + i])) return 2;
  return short.length === 1 && short[0] === long[0] ? 1 : 0;
}

/** First letters, without nationalities before and small words between: of `US National … and Space Administration` too. */
const initials = (words: readonly string[]) =>
  words
    .filter((w, i) => !['and', 'of', 'the', 'for'].includes(w) && !(i === 0 && isNationality(w)))
    .map((w) => w.charAt(0))
    .join('');

/** Reads every name of the article, each with what it names: a short form goes to the fuller name that it ends, said last. */
export function namedIn(units: readonly Unit[]): Named {
  const capitals = capitalsOf(units);
  const entities: Entity[] = [];
  let recent: Entity[] = [];
  const find = (words: string[], acronym: boolean, bodily: boolean): Entity | undefined => {
    let best: Entity | undefined;
    let score = 0;
    for (const entity of recent) {
      let fit = fits(words, entity.words) || (fits(entity.words, words) > 1 ? 2 : 0);
      if (fit < 3 && (entity.kind === 'body' || bodily)) fit = 0;
      // `Yoon` for Yoon Suk Yeol; of two words the first alone is a given name, or a place in a longer name
      if (fit === 1 && entity.kind !== 'person' && (entity.words.length < 3 || entity.place > 0)) fit = 0;
      if (acronym && entity.words.length > 1 && initials(entity.words) === words[0]) fit = 3;
      if (fit > score) {
        best = entity;
        score = fit;
      }
    }
    return best;
  };
  const mentions = units.map((unit) =>
    nameRuns(unit, capitals).map((run): Mention => {
      const own = unit.pieces.slice(run.bare, run.to);
      const words = lettersIn(own);
      const bodily = own.length > 1 ? own.some((p) => isBody(p.key)) : isAcronym((own[0] as Piece).text);
      let entity = find(words, own.length === 1 && isAcronym((own[0] as Piece).text), bodily);
      if (!entity) {
        entity = {
          index: entities.length,
          name: '',
          words: [],
          kind: bodily ? 'body' : 'unknown',
          gender: { he: 0, she: 0 },
          titles: [],
          roles: new Set(),
          place: 0,
        };
        entities.push(entity);
      }
      if (
        words.length > entity.words.length &&
        !(isAcronym(entity.name) && entity.words.length > 0 && words.length === 1)
      ) {
        entity.words = words;
        entity.name = nameOf(own);
      }
      introduce(entity, unit, run);
      recent = [entity, ...recent.filter((e) => e !== entity)];
      return { ...run, entity };
    }),
  );
  units.forEach((unit, u) => {
    countPronouns(unit, mentions[u] as readonly Mention[]);
  });
  return { entities, mentions, capitals };
}

/** The name as it is written, without a possessive ending. */
function nameOf(pieces: readonly Piece[]): string {
  return pieces
    .map((p, i) => {
      const text =
        withoutPossessive(p.key).length < p.key.length && i === pieces.length - 1
          ? p.text.replace(/['’]s?$/, '')
          : p.text;
      const next = pieces[i + 1];
      return text + (next ? (next.start === p.end ? '' : ' ') : '');
    })
    .join('');
}

/** Notes what stands around a name: a rank before it, a phrase behind it, `in` before it. */
function introduce(entity: Entity, { pieces }: Unit, run: NameRun): void {
  const before = titleBefore(pieces, run);
  const start = Math.min(before, run.from);
  if (start < run.bare) addTitle(entity, pieces.slice(start, run.bare));
  const previous = pieces[start - 1];
  if (isPlacing(previous?.key) && start === run.bare) entity.place++;
  else if (previous?.key === 'of' && start === run.bare && isPlaceNoun(pieces[start - 2]?.key)) entity.place++;
  const the = previous?.key === 'the' && start === run.bare;
  if (the && isPlacing(pieces[start - 2]?.key)) entity.place++;
  else if (the && entity.kind === 'unknown') entity.kind = 'body';
  const comma = pieces[run.to];
  if (comma?.key === ',') addApposition(entity, pieces, run.to + 1);
  if (previous?.key === ',') addLeading(entity, pieces, start - 1);
}

function addTitle(entity: Entity, pieces: readonly Piece[]): void {
  const first = pieces[0] as Piece;
  const last = pieces[pieces.length - 1] as Piece;
  entity.titles.push({ start: first.start, end: last.end });
  for (const { key } of pieces) {
    const bare = withoutPossessive(key);
    const gender = genderOf(bare);
    if (gender) entity.gender[gender] += 5;
    if (isTitleWord(bare)) entity.roles.add(bare);
  }
  if (entity.kind === 'unknown' && pieces.some((p) => isTitleWord(p.key))) entity.kind = 'person';
}

const MOST_TITLE = 14;

/** `Amaru Toll, the keeper of the meeting house`: from behind the comma to the next one, or to a verb. */
function addApposition(entity: Entity, pieces: readonly Piece[], from: number): void {
  let to = from;
  while (to < pieces.length && to - from < MOST_TITLE) {
    const { key, kind } = pieces[to] as Piece;
    if (
      kind === 'quote' ||
      ',.;:'.includes(key) ||
      key === 'who' ||
      key === 'which' ||
      key === 'whose' ||
      isFiniteVerb(key) ||
      isSureReporting(key)
    )
      break;
    to++;
  }
  const words = pieces.slice(from, to);
  if (words.length === 0) return;
  if (words.length === 1 && words[0]?.kind === 'number' && entity.kind === 'unknown' && pieces[to]?.key === ',') {
    entity.kind = 'person';
    return;
  }
  const head = words.findIndex((p) => isRole(p.key) || genderOf(p.key) !== undefined);
  const preposition = words.findIndex((p) => ['of', 'at', 'in', 'for', 'on', 'from', 'to', 'with'].includes(p.key));
  if (
    head < 0 ||
    (preposition >= 0 && head > preposition) ||
    words.some((p) => p.capital && !isTitleWord(p.key) && p === words[0])
  )
    return;
  addTitle(entity, words);
}

/** `A spokesman for Norland Rail, | Ivo Lantz`: the phrase before a comma and a name, when its head is a rank. */
function addLeading(entity: Entity, pieces: readonly Piece[], comma: number): void {
  let from = comma;
  while (from > 0 && comma - from < MOST_TITLE) {
    const { key, kind } = pieces[from - 1] as Piece;
    if (kind !== 'word' || key === 'said' || isFiniteVerb(key)) break;
    from--;
  }
  const words = pieces.slice(from, comma);
  const of = words.findIndex((p) => ['of', 'for', 'at', 'in'].includes(p.key));
  const head = words[(of < 0 ? words.length : of) - 1];
  const first = words[0];
  if (!head || !first || !isTitleWord(head.key)) return;
  if (!(isDeterminer(first.key) || first.key.endsWith("'s") || words.length <= 3)) return;
  addTitle(entity, words);
}

/** Where one person alone is named, `his` and `her` are most likely theirs. */
function countPronouns({ pieces }: Unit, mentions: readonly Mention[]): void {
  const people = new Set(mentions.filter((m) => m.entity.kind !== 'body' && m.entity.place === 0).map((m) => m.entity));
  const [one] = people;
  if (people.size !== 1 || !one) return;
  const after = mentions.find((m) => m.entity === one)?.to ?? 0;
  for (const { key } of pieces.slice(after)) {
    if (key === 'his' || key === 'he' || key === 'him' || key === 'himself') one.gender.he++;
    if (key === 'her' || key === 'she' || key === 'herself' || key === 'hers') one.gender.she++;
  }
}
