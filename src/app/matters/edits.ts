/** Marked edits as matters: the same difference in several versions is one where their readings agree. */
import type { Collation, Edit, Kind } from '../../engine/index.ts';
import type { EditPlace } from '../state/places.ts';
import { contentWords, foldReading } from './content.ts';
import type { Matter, MatterSide, Spot, Tier } from './matter.ts';

/** Kinds that inside a quotation respell or reset it and leave its words alone. */
const RESPELLS: ReadonlySet<Kind> = new Set<Kind>(['typography', 'punctuation', 'spelling']);

const TIER_OF: { readonly [kind in Kind]: Tier } = {
  typography: 'mechanical',
  punctuation: 'mechanical',
  spelling: 'mechanical',
  name: 'style',
  title: 'style',
  place: 'style',
  date: 'style',
  number: 'style',
  tense: 'wording',
  order: 'wording',
  gloss: 'wording',
  wording: 'wording',
  fact: 'fact',
  attribution: 'attribution',
  cut: 'content',
  addition: 'content',
};

/** How consequential an edit is. `weight`: words of content that come or go; without any, a cut is a matter of wording. */
export function tierOf({ kind, inQuote }: Pick<Edit, 'kind' | 'inQuote'>, weight: number): Tier {
  if (inQuote && !RESPELLS.has(kind)) return 'quotation';
  const tier = TIER_OF[kind];
  return tier === 'content' && weight === 0 ? 'wording' : tier;
}

interface Draft {
  readonly edit: Edit;
  readonly place: EditPlace;
  readonly versions: MatterSide[];
  readonly edits: { pair: number; edit: number }[];
  readonly spots: Spot[];
}

/** The matters of edits, in the order of the edits. */
export function editMatters(collation: Collation, places: readonly EditPlace[]): Matter[] {
  const drafts = new Map<string, Draft>();
  for (const place of places) {
    const edit = collation.pairs[place.pair]!.edits[place.edit]!;
    const { kind, inQuote, from, to } = edit;
    const reading = foldReading(collation.articles[place.article]!.text.slice(to.start, to.end));
    const key = `${kind} ${inQuote} ${from.start} ${from.end} ${reading}`;
    let draft = drafts.get(key);
    if (!draft) {
      draft = { edit, place, versions: [], edits: [], spots: [] };
      drafts.set(key, draft);
    }
    draft.versions.push({ article: place.article, paragraphs: [edit.ib], ...to });
    draft.edits.push({ pair: place.pair, edit: place.edit });
    draft.spots.push({ article: place.article, base: from, version: to });
  }
  return [...drafts.values()].map((draft) => finished(collation, draft));
}

function finished(collation: Collation, { edit, place, versions, edits, spots }: Draft): Matter {
  const { kind, rule, inQuote, from, to, ia, ib } = edit;
  const words = collation.articles[collation.base]!.text.slice(from.start, from.end);
  const reading = collation.articles[place.article]!.text.slice(to.start, to.end);
  const weight = contentWords(from.start === from.end ? reading : words).length;
  return {
    key: `${place.pair}:${place.edit}`,
    tier: tierOf(edit, weight),
    what: kind,
    rule,
    inQuote,
    base: { article: collation.base, paragraphs: [ia], ...from },
    versions,
    edits,
    spots,
    to: { article: place.article, paragraph: ib },
    row: place.row,
    weight,
  };
}
