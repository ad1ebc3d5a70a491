/**
 * What the application holds: one store for all views. Types only.
 *
 * The collation is held by reference and never changed; everything else is what the reader chose. What of it lives in
 * the URL is said in `url.ts`.
 */
import type { Collation, Kind, Problem, Readings, SourceText } from '../../engine/index.ts';

export type View = 'synopsis';

/** Which rows are shown. */
export type RowFilter = 'all' | 'differ' | 'every' | 'one';

/** Words that a version lacks: struck through in place, or only a caret. */
export type OmissionStyle = 'struck' | 'caret';

export type Theme = 'system' | 'light' | 'dark';

/** A story that can be opened: a folder's own files, or those of one subfolder. */
export interface StorySource {
  /** What it is called on screen: the folder's name, or "Pasted texts". Never in the URL. */
  readonly title: string;
  readonly texts: readonly SourceText[];
  readonly problems: readonly Problem[];
}

/** A story with its collation. */
export interface OpenStory extends StorySource {
  /** Hash of the articles' content: the only thing about the story that the URL may hold. */
  readonly hash: string;
  readonly collation: Collation;
}

export type Phase =
  | { readonly name: 'start' }
  /** Files are being read, then collated. `total` 0: not known yet. */
  | { readonly name: 'loading'; readonly what: 'reading' | 'collating'; readonly path?: string; readonly done: number; readonly total: number }
  /** A folder with several stories: the reader chooses. */
  | { readonly name: 'stories'; readonly title: string; readonly stories: readonly StorySource[]; readonly problems: readonly Problem[] }
  /** Nothing could be opened, or the engine failed. `retry` says whether the story is still there to try again. */
  | { readonly name: 'failed'; readonly title: string; readonly detail: string; readonly problems: readonly Problem[]; readonly retry: boolean }
  | { readonly name: 'open' };

/** A selected edit: an index into `collation.pairs`, and one into its `edits`. */
export interface Selection {
  readonly pair: number;
  readonly edit: number;
}

export interface AppState {
  readonly phase: Phase;
  readonly story: OpenStory | null;
  readonly view: View;
  /** Ids of columns that are hidden. The base is never hidden. */
  readonly hidden: ReadonlySet<string>;
  /** Kinds that are switched off. Typography and punctuation start off. */
  readonly off: ReadonlySet<Kind>;
  readonly rows: RowFilter;
  readonly omissions: OmissionStyle;
  /** Furniture, promos, captions, credits, bylines: shown or folded away. */
  readonly asideShown: boolean;
  readonly selection: Selection | null;
  /** Readings at the selection; null while the worker looks them up. */
  readonly readings: Readings | null;
  /** Index into `collation.rows` of the row where the reader is; keyboard commands start from it. */
  readonly row: number;
  /** Names that the reader gave, by article id. */
  readonly names: { readonly [id: string]: string };
  /** Hard-wrapped texts that the reader split again. */
  readonly split: readonly string[];
  readonly theme: Theme;
  /** Letter keys can be turned off for those who dictate or use a screen reader. */
  readonly letterKeys: boolean;
  readonly helpShown: boolean;
  /** Spoken by the one polite live region. */
  readonly announcement: string;
}
