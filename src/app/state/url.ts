/**
 * What of the application lives in the URL's fragment: view, base, filters, selection and position, beside the hash of
 * the story's content. Browsers sync their history, so that a name or a word of a text never stands there.
 */
import type { Collation, Kind } from '../../engine/index.ts';
import { KINDS_IN_ORDER, OFF_AT_FIRST } from '../shared/kinds.ts';
import { choicesOfLink, columnsOfParams, linkOfChoices, writeColumns } from './columnsLink.ts';
import type { AppState, Layout, OmissionStyle, RowFilter, Selection, StoryLink, View } from './model.ts';
import { placesOf } from './places.ts';
import { VIEWS } from './views.ts';

const VIEW_NAMES: readonly View[] = VIEWS.map(({ view }) => view);
const LAYOUTS: readonly Layout[] = ['table', 'pair', 'reading'];
const ROW_FILTERS: readonly RowFilter[] = ['all', 'differ', 'every', 'one'];
const OMISSIONS: readonly OmissionStyle[] = ['struck', 'caret'];
const HASH = /^[0-9a-f]{8,64}$/;
const SIGIL = /^[A-Z]{1,4}$/;
const COUNT = /^[0-9]{1,7}$/;
const EDIT = /^([A-Z]{1,4})-([0-9]{1,7})$/;

const oneOf = <T extends string>(known: readonly T[], text: string | null): T =>
  known.find((item) => item === text) ?? known[0]!;

/** Several values in one parameter. A dot never needs escaping. */
const listed = (text: string | null): readonly string[] => (text ? text.split('.') : []);

/** The link as a fragment, without its `#`. Whatever is as at first is left out. */
export function encodeLink(link: StoryLink): string {
  const params = new URLSearchParams({ story: link.hash, base: link.base });
  if (link.view !== VIEW_NAMES[0]) params.set('view', link.view);
  if (link.layout !== LAYOUTS[0]) params.set('layout', link.layout);
  if (link.beside !== undefined) params.set('beside', link.beside);
  writeColumns(params, link.columns);
  if (link.rows !== 'all') params.set('rows', link.rows);
  if (link.omissions !== 'struck') params.set('omissions', link.omissions);
  if (link.asideShown) params.set('aside', 'shown');
  if (link.hidden.length > 0) params.set('hidden', link.hidden.join('.'));
  const off = KINDS_IN_ORDER.filter((kind) => link.off.includes(kind));
  if (off.join() !== OFF_AT_FIRST.join()) params.set('off', off.join('.'));
  if (link.edit) params.set('edit', `${link.edit.sigil}-${link.edit.index}`);
  if (link.row > 0) params.set('row', String(link.row));
  return params.toString();
}

/** Reads a fragment, with or without its `#`. Null when it is no link into a story; parts that make no sense are left out. */
export function decodeLink(fragment: string): StoryLink | null {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const hash = params.get('story') ?? '';
  const base = params.get('base') ?? '';
  if (!HASH.test(hash) || !SIGIL.test(base)) return null;
  const off = params.has('off') ? listed(params.get('off')) : OFF_AT_FIRST;
  const edit = EDIT.exec(params.get('edit') ?? '');
  const row = params.get('row') ?? '';
  const beside = params.get('beside') ?? '';
  const columns = columnsOfParams(params);
  return {
    hash,
    base,
    view: oneOf(VIEW_NAMES, params.get('view')),
    layout: oneOf(LAYOUTS, params.get('layout')),
    ...(SIGIL.test(beside) ? { beside } : {}),
    ...(columns ? { columns } : {}),
    rows: oneOf(ROW_FILTERS, params.get('rows')),
    omissions: oneOf(OMISSIONS, params.get('omissions')),
    asideShown: params.get('aside') === 'shown',
    hidden: listed(params.get('hidden')).filter((sigil) => SIGIL.test(sigil)),
    off: KINDS_IN_ORDER.filter((kind) => (off as readonly string[]).includes(kind)),
    ...(edit ? { edit: { sigil: edit[1]!, index: Number(edit[2]) } } : {}),
    row: COUNT.test(row) ? Number(row) : 0,
  };
}

/** The link to what is on screen; null when no story is. */
export function linkOfState(state: AppState): StoryLink | null {
  if (state.phase.name !== 'open' || !state.story) return null;
  const { collation, hash } = state.story;
  const base = collation.articles[collation.base];
  if (!base) return null;
  const hidden = collation.articles.filter(({ id }) => state.hidden.has(id)).map(({ sigil }) => sigil);
  const pair = state.selection && collation.pairs[state.selection.pair];
  const sigil = pair && collation.articles[pair.b]?.sigil;
  const beside = state.layout === 'pair' && collation.articles.find(({ id }) => id === state.beside);
  const columns = linkOfChoices(collation, state.columnChoices);
  return {
    hash,
    base: base.sigil,
    view: state.view,
    layout: state.layout,
    ...(beside ? { beside: beside.sigil } : {}),
    ...(columns ? { columns } : {}),
    hidden,
    off: KINDS_IN_ORDER.filter((kind) => state.off.has(kind)),
    rows: state.rows,
    omissions: state.omissions,
    asideShown: state.asideShown,
    ...(state.selection && sigil ? { edit: { sigil, index: state.selection.edit } } : {}),
    row: state.row,
  };
}

/** What the link says of a story that is collated against the link's base; what does not exist there is left out. */
export function stateOfLink(
  link: StoryLink,
  collation: Collation,
): Pick<
  AppState,
  | 'view'
  | 'layout'
  | 'beside'
  | 'columnChoices'
  | 'hidden'
  | 'off'
  | 'rows'
  | 'omissions'
  | 'asideShown'
  | 'row'
  | 'selection'
> {
  const { articles } = collation;
  const hidden = articles.filter(({ sigil }, i) => link.hidden.includes(sigil) && i !== collation.base);
  return {
    view: link.view,
    layout: link.layout,
    beside: articles.find(({ sigil }) => sigil === link.beside)?.id ?? null,
    columnChoices: choicesOfLink(collation, link.columns),
    hidden: new Set(hidden.map(({ id }) => id)),
    off: new Set<Kind>(link.off),
    rows: link.rows,
    omissions: link.omissions,
    asideShown: link.asideShown,
    row: Math.max(0, Math.min(link.row, collation.rows.length - 1)),
    selection: selectionOfLink(link, collation),
  };
}

function selectionOfLink({ edit }: StoryLink, collation: Collation): Selection | null {
  if (!edit) return null;
  const article = collation.articles.findIndex(({ sigil }) => sigil === edit.sigil);
  const pair = placesOf(collation).pairOf[article] ?? -1;
  return collation.pairs[pair]?.edits[edit.index] ? { pair, edit: edit.index } : null;
}
