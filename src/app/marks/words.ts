/** The reader's marks in words, for the list of all of them. */
import type { Collation, Edit, Kind } from '../../engine/index.ts';
import { FIELD_WORDS } from '../origin/words.ts';
import type { Selection } from '../state/model.ts';
import type { Place } from '../state/placement.ts';
import { paragraphLabel } from '../synopsis/cellState.ts';
import { articlesOf, type Mark, type MarkRecord, type Spot } from './model.ts';
import { type Hashes, idsOf, isOpen, kindsIn, type ResolvedKind, spotsOf } from './resolve.ts';

/** A mark as a line of the list. */
export interface MarkLine {
  readonly key: string;
  /** `Spelling`, `Note`, `Linked`: what it says. */
  readonly what: string;
  /** Of what it says that: words of the articles, or a note. */
  readonly of: string;
  /** `B ¶ 3`: where. */
  readonly where: string;
  readonly to?: Place;
  readonly edit?: Selection;
}

export interface MarkLines {
  readonly lines: readonly MarkLine[];
  /** Marks of which an article is not here, or has changed. */
  readonly missing: readonly MarkLine[];
  /** Marks whose articles are here, where there is no such difference any more. */
  readonly lost: readonly MarkLine[];
}

interface Told {
  readonly collation: Collation;
  readonly hashes: Hashes;
  readonly kindName: (kind: Kind) => string;
}

function whatOf(mark: Mark, { kindName }: Told): string {
  switch (mark.type) {
    case 'kind':
      return mark.scope === 'here' ? kindName(mark.kind) : `${kindName(mark.kind)}, everywhere`;
    case 'link':
      return mark.together ? 'Linked' : 'Unlinked';
    case 'family':
      return `Family ${mark.value}`;
    case 'outlet':
      return `Outlet ${mark.value}`;
    case 'published':
      return `Published ${mark.value}`;
    case 'field':
      return mark.value === '' ? `No ${FIELD_WORDS[mark.field].toLowerCase()}` : FIELD_WORDS[mark.field];
    case 'received':
      return 'The copy received';
    case 'note':
      return 'Note';
  }
}

function articleAt({ collation, hashes }: Told, hash: string): number {
  const [id] = idsOf(hashes, hash);
  return collation.articles.findIndex((article) => article.id === id);
}

function placeOf(told: Told, { article, start }: Spot): Place | undefined {
  const index = articleAt(told, article);
  const paragraphs = told.collation.articles[index]?.paragraphs ?? [];
  const paragraph = paragraphs.findIndex((one) => one.start <= start && start <= one.end);
  return paragraph < 0 ? undefined : { article: index, paragraph };
}

/** The two sides of a mark, the base text's first. */
function sidesOf(told: Told, mark: Mark): readonly Spot[] {
  if (mark.type === 'note' && mark.on === 'row') return [mark.at];
  if (!('a' in mark)) return [];
  const base = told.hashes.get(told.collation.articles[told.collation.base]?.id ?? '');
  return mark.b.article === base ? [mark.b, mark.a] : [mark.a, mark.b];
}

const LONG = 48;
const clip = (text: string) => (text.length <= LONG ? text : `${text.slice(0, LONG - 1).trimEnd()}…`);

/** A kind that is given everywhere: the words, how often they stand, and the first of the places. */
function everywhereLine(told: Told, record: MarkRecord, places: readonly ResolvedKind[]): MarkLine {
  const { collation } = told;
  const line = { key: record.key, what: whatOf(record.mark as Mark, told) };
  const [first] = places;
  const pair = collation.pairs[first?.pair ?? -1];
  const edit = (first?.part ? pair?.parts : pair?.edits)?.[first?.edit ?? -1];
  if (!first || !pair || !edit) return { ...line, of: '', where: 'nowhere as the articles are read now' };
  const words = (article: number, { start, end }: Edit['from']) =>
    clip(collation.articles[article]?.text.slice(start, end).trim() || 'nothing');
  return {
    ...line,
    of: `${words(pair.a, edit.from)} → ${words(pair.b, edit.to)}`,
    where: places.length === 1 ? '1 place' : `${places.length} places`,
    to: { article: pair.b, paragraph: edit.ib },
    ...(first.part || pair.a !== collation.base ? {} : { edit: { pair: first.pair, edit: first.edit } }),
  };
}

function line(told: Told, record: MarkRecord, editAt: ReadonlyMap<string, Selection>): MarkLine {
  const mark = record.mark as Mark;
  const { collation } = told;
  const sides = sidesOf(told, mark);
  const places = sides.flatMap((side) => placeOf(told, side) ?? []);
  const words = sides.map(({ article, start, end }) =>
    clip(collation.articles[articleAt(told, article)]?.text.slice(start, end).trim() || 'nothing'),
  );
  const articles = articlesOf(mark).flatMap((hash) => collation.articles[articleAt(told, hash)]?.sigil ?? []);
  const isOfWords = mark.type === 'kind' || (mark.type === 'note' && mark.on === 'edit');
  const edit = editAt.get(record.key);
  return {
    key: record.key,
    what: whatOf(mark, told),
    of:
      mark.type === 'note'
        ? mark.text
        : mark.type === 'field'
          ? mark.value
          : isOfWords && words.length > 1
            ? words.join(' → ')
            : '',
    where:
      places.length > 0
        ? places.map((place) => paragraphLabel(collation, place, true)).join(', ')
        : articles.join(', '),
    ...(places.length > 0 ? { to: places.at(-1) as Place } : {}),
    ...(edit ? { edit } : {}),
  };
}

/** Edits against the base by the keys of the marks that are about them, so that the list can lead there. */
function editsByKey({ collation, hashes }: Told): Map<string, Selection> {
  const found = new Map<string, Selection>();
  collation.pairs.forEach((pair, number) => {
    if (pair.a !== collation.base) return;
    pair.edits.forEach((edit, i) => {
      const spots = spotsOf(collation, hashes, pair, edit);
      if (!spots) return;
      const spot = ({ article, start, end }: Spot) => `${article}:${start}-${end}`;
      const at = `${spot(spots.a)} ${spot(spots.b)}`;
      found.set(`kind ${at}`, { pair: number, edit: i });
      found.set(`note ${at}`, { pair: number, edit: i });
    });
  });
  return found;
}

const ORDER: readonly Mark['type'][] = ['received', 'family', 'outlet', 'published', 'field', 'link', 'kind', 'note'];

/** Every mark of the open story in words, in order: of articles first, then of paragraphs, then of edits; notes last. */
export function markLines(told: Told, raw: Collation, records: readonly MarkRecord[]): MarkLines {
  const { hashes } = told;
  const marks = records.flatMap(({ mark }) => mark ?? []);
  const { given, lost: unfound } = kindsIn(raw, hashes, marks);
  const lost = new Set(unfound);
  const editAt = records.length === 0 ? new Map<string, Selection>() : editsByKey(told);
  const sorted = [...records].sort(
    (x, y) => ORDER.indexOf(x.mark!.type) - ORDER.indexOf(y.mark!.type) || (x.key < y.key ? -1 : 1),
  );
  const placesOf = (mark: Mark) => given.filter((one) => one.mark === mark);
  const isHere = ({ mark }: MarkRecord) => isOpen(mark!, articlesOf(mark!), hashes);
  const inWords = (some: readonly MarkRecord[]) =>
    some.map((record) =>
      record.mark?.type === 'kind' && record.mark.scope === 'everywhere'
        ? everywhereLine(told, record, placesOf(record.mark))
        : line(told, record, editAt),
    );
  return {
    lines: inWords(sorted.filter((record) => isHere(record) && !lost.has(record.mark!))),
    missing: inWords(sorted.filter((record) => !isHere(record))),
    lost: inWords(sorted.filter((record) => lost.has(record.mark!))),
  };
}
