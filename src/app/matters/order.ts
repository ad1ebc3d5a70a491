/**
 * What matters first: the differences of the columns and rows that are shown, most consequential first. Changes inside quotations,
 * facts, attribution, content that only some versions have (by how much), then wording, house style, spelling and marks; within
 * a tier as the story runs. Pure: the panel, the copied text and the print are made from it.
 */
import type { Collation } from '../../engine/index.ts';
import type { AppState } from '../state/model.ts';
import type { EditPlace } from '../state/places.ts';
import { remembering, selectCollation, selectColumns, selectEdits, selectRows } from '../state/selectors.ts';
import { editMatters } from './edits.ts';
import { type Matter, TIERS } from './matter.ts';
import { paragraphMatters } from './paragraphs.ts';

/** What of a collation is shown. */
export interface Shown {
  /** Article indexes of columns. */
  readonly columns: readonly number[];
  /** Indexes into `collation.rows`. */
  readonly rows: readonly number[];
  /** Marked edits, in reading order. */
  readonly edits: readonly EditPlace[];
}

const startOf = ({ base, versions }: Matter) => base?.start ?? versions[0]!.start;

/** The order of the list. What only some have goes by weight, everything else as the story runs. */
function compare(one: Matter, other: Matter): number {
  const tier = TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier);
  if (tier !== 0) return tier;
  const weight = one.tier === 'content' ? other.weight - one.weight : 0;
  return (
    weight ||
    one.row - other.row ||
    startOf(one) - startOf(other) ||
    one.versions[0]!.article - other.versions[0]!.article
  );
}

/** As the story runs: paragraph by paragraph of the base text, place by place. */
function compareAsStory(one: Matter, other: Matter): number {
  return one.row - other.row || startOf(one) - startOf(other) || compare(one, other);
}

/** The differences that are shown, the most consequential first. Independent accounts are compared with nothing, and have none. */
export function mattersOf(collation: Collation, { columns, rows, edits }: Shown): readonly Matter[] {
  const paragraphs = paragraphMatters(collation, columns, new Set(rows));
  return [...editMatters(collation, edits), ...paragraphs].sort(compare);
}

const NONE: readonly Matter[] = [];
const ordered = remembering(
  (collation: Collation, columns: readonly number[], rows: readonly number[], edits: readonly EditPlace[]) =>
    mattersOf(collation, { columns, rows, edits }),
);

/** The same differences as the story runs. */
export const asStory = remembering((matters: readonly Matter[]) => [...matters].sort(compareAsStory));

/** The list for what is on screen; the same object as long as that is the same. */
export function selectMatters(state: AppState): readonly Matter[] {
  const collation = selectCollation(state);
  if (!collation || collation.base < 0) return NONE;
  const matters = ordered(collation, selectColumns(state), selectRows(state), selectEdits(state));
  return state.mattersAsStory ? asStory(matters) : matters;
}
