/**
 * What the application holds: one store for all views. Types only.
 *
 * The collation is held by reference and never changed; everything else is what the reader chose. What of it lives in
 * the URL is said in `url.ts`.
 */
import type { Collation, Kind, Range, Readings, Tally } from '../../engine/index.ts';
import type { OpenedProblem, OpenedText, ReadingChoices } from '../../formats/model.ts';

export type View = 'synopsis' | 'changes' | 'framing' | 'lineage';

/** Which rows are shown. */
export type RowFilter = 'all' | 'differ' | 'every' | 'one';

/** Words that a version lacks: struck through in place, or only a caret. */
export type OmissionStyle = 'struck' | 'caret';

export type Theme = 'system' | 'light' | 'dark';

/** How the articles are laid out: all in a table, two at reading width, or the base text with an apparatus under it. */
export type Layout = 'table' | 'pair' | 'reading';

/** What the reader did to the columns of the table, by article id. */
export interface ColumnChoices {
  /** Articles in the reader's order; those that it lacks follow by sigil. The base always stands first. */
  readonly order: readonly string[];
  /** Opened (`true`) or narrowed to a strip (`false`) by the reader; the others are open as far as they fit. */
  readonly opened: { readonly [id: string]: boolean };
  /** Widths in CSS pixels; the others share the room that is left. */
  readonly widths: { readonly [id: string]: number };
}

/** `ColumnChoices` as the URL holds them: articles by sigil. */
export interface ColumnsLink {
  readonly order: readonly string[];
  readonly open: readonly string[];
  readonly strips: readonly string[];
  readonly widths: readonly (readonly [sigil: string, width: number])[];
}

/** Names by article id. */
export type Names = { readonly [id: string]: string };

/** How far reading has come. `total` 0: not known yet. */
export interface ReadProgress {
  readonly path?: string;
  readonly done: number;
  readonly total: number;
}

/** Reads a library from wherever it is. Stops soon after `signal` is aborted; what it then returns is dropped. */
export type ReadLibrary = (
  onProgress: (progress: ReadProgress) => void,
  signal: AbortSignal,
  choices?: ReadingChoices,
) => Promise<Library>;

/**
 * What became of a file since it was read. `unclear`: it changed or may not be read any more, and the browser does not say which;
 * `readable`: it could not be read then, and can now.
 */
export interface FileChange {
  /** Path below the opened folder. */
  readonly path: string;
  readonly what: 'changed' | 'gone' | 'forbidden' | 'unclear' | 'readable' | 'new';
}

/** Looks at the files of an opened folder without reading them. Rejects when the folder itself is gone or may not be read. */
export type LookAtFiles = (signal: AbortSignal) => Promise<{
  readonly changes: readonly FileChange[];
  /** The browser only has the files as they were chosen: to read what changed, they have to be chosen again. */
  readonly isFixed: boolean;
}>;

/** A story that can be opened: a folder's own files, or those of one subfolder. */
export interface StorySource {
  /** What it is called on screen: the folder's name, or "Pasted texts". Never in the URL. */
  readonly title: string;
  readonly texts: readonly OpenedText[];
  readonly problems: readonly OpenedProblem[];
  /** How its files are read again with other choices, where they still can be. */
  readonly again?: ReadLibrary;
  /** Tells whether they are as they were, where that can be told. */
  readonly look?: LookAtFiles;
  /** The choices that they were read with. */
  readonly choices?: ReadingChoices;
  /** Hidden files (`.DS_Store` and the like) that were passed over. */
  readonly ignored?: number;
  /** Id of the article to read against, where opening already says which (the agency's copy among pasted texts). */
  readonly base?: string;
  /** Names that opening already gives. */
  readonly names?: Names;
  /** The layout in which it opens; the table where it does not say. */
  readonly layout?: Layout;
}

/** What one act of opening found: a folder with its stories. One story is opened at once, several are listed. */
export interface Library {
  readonly title: string;
  readonly stories: readonly StorySource[];
  /** Problems with files that belong to no story. */
  readonly problems: readonly OpenedProblem[];
  readonly ignored?: number;
  /** How it is read again with other choices, and those that it was read with. */
  readonly again?: ReadLibrary;
  readonly choices?: ReadingChoices;
  readonly look?: LookAtFiles;
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
  | {
      readonly name: 'loading';
      readonly what: 'reading' | 'collating';
      readonly path?: string;
      /** How many articles are collated: each is read, and each but the base text compared, so many steps are done. */
      readonly articles?: number;
      readonly done: number;
      readonly total: number;
    }
  /** A folder with several stories, which `AppState.library` holds: the reader chooses. */
  | { readonly name: 'stories' }
  /** Nothing could be opened, or the engine failed. `retry` says whether the texts are still there to try again. */
  | {
      readonly name: 'failed';
      readonly title: string;
      readonly detail: string;
      readonly problems: readonly OpenedProblem[];
      readonly retry: boolean;
    }
  | { readonly name: 'open' };

/** The count of one collation. */
export interface Counts {
  readonly collation: Collation;
  /** The tally; null while the worker counts, a reason when it could not. */
  readonly answer: Tally | { readonly failed: string } | null;
}

/** A paragraph by its place: an index into `collation.articles`, and one into its `paragraphs`. */
export interface Place {
  readonly article: number;
  readonly paragraph: number;
}

/** A selected edit: an index into `collation.pairs`, and one into its `edits`. */
export interface Selection {
  readonly pair: number;
  readonly edit: number;
}

/** A place where what is searched for stands: a range of the article's text. */
export interface Match extends Range {
  /** Index into `collation.articles`. */
  readonly article: number;
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  /** Index into `collation.rows` of the row in which it is shown. */
  readonly row: number;
}

/** What is searched for in every article, and where it stands. */
export interface Find {
  readonly query: string;
  readonly matchCase: boolean;
  readonly matchAccents: boolean;
  /** In the order of the table: by row, column, place. Columns that are hidden and lines that are set aside included. */
  readonly matches: readonly Match[];
  /** Index into `matches` of the one that was gone to; -1 when none was. */
  readonly current: number;
}

/** What the reader has checked of the articles of one collation. */
export interface Checked {
  readonly collation: Collation;
  /** By article: hash of its text. */
  readonly hashes: readonly string[];
  /** Places that are checked, as `matters/place.ts` writes them. */
  readonly places: ReadonlySet<string>;
}

/** What a key or the menu asks of the views that come with the later chunk. */
export type Request =
  | 'check'
  | 'find'
  | 'copy'
  | 'cite'
  | 'print'
  | 'undo'
  | 'redo'
  | 'marks'
  | 'article'
  | 'link'
  | 'rejoin';

/** What the reader's marks tell the views and the menu; `app/marks` writes it. */
export interface Marking {
  /** What would be undone, or done again, in words; null when nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  /** Ids of articles that are the copy received. */
  readonly received: readonly string[];
  /** Rows of the collation with a note of the reader. */
  readonly noted: ReadonlySet<number>;
  /** Edits against the base with a note of the reader, as `pair:edit`. */
  readonly notedEdits: ReadonlySet<string>;
}

/** A link into a story, as the URL holds it. Articles are told by sigil. */
export interface StoryLink {
  /** `OpenStory.hash`: the link is applied once a story with this hash is open. */
  readonly hash: string;
  readonly view: View;
  readonly layout: Layout;
  /** Sigil of the article beside the base, in a layout of two. */
  readonly beside?: string;
  /** Absent where the reader left the columns as they were. */
  readonly columns?: ColumnsLink;
  readonly base: string;
  /** Sigla of hidden columns. */
  readonly hidden: readonly string[];
  readonly off: readonly Kind[];
  readonly rows: RowFilter;
  readonly omissions: OmissionStyle;
  readonly asideShown: boolean;
  /** The selected edit: sigil of the article that is read against the base, index into the pair's edits. */
  readonly edit?: { readonly sigil: string; readonly index: number };
  readonly row: number;
}

export interface AppState {
  readonly phase: Phase;
  /** The story last opened. It stays while the reader is at the start screen or chooses another. */
  readonly story: OpenStory | null;
  /** What was opened last came from files that can be read again. */
  readonly canReadAgain: boolean;
  /** The folder last opened, where it holds several stories. */
  readonly library: Library | null;
  /** The engine compares again (another base, a text split); the table of before stays on screen. */
  readonly busy: boolean;
  readonly view: View;
  readonly layout: Layout;
  /** Id of the article that stood beside the base last: the second of a pair, and the one that a narrow screen shows. */
  readonly beside: string | null;
  readonly columnChoices: ColumnChoices;
  /** Width of the table on screen in CSS pixels: as many columns as fit are open. 0: not known, and all are. */
  readonly room: number;
  readonly overviewShown: boolean;
  /** Ids of columns that are hidden. The base is never hidden. */
  readonly hidden: ReadonlySet<string>;
  /** Kinds that are switched off. Typography and punctuation start off. */
  readonly off: ReadonlySet<Kind>;
  readonly rows: RowFilter;
  readonly omissions: OmissionStyle;
  /** Furniture, promos, captions, credits, bylines, datelines: shown or folded away. */
  readonly asideShown: boolean;
  /** What matters first, as a list beside the table. */
  readonly mattersShown: boolean;
  /** The list runs as the story does, paragraph by paragraph, instead of by consequence. */
  readonly mattersAsStory: boolean;
  /** Null until it is known what was checked before. */
  readonly checked: Checked | null;
  /** Null while nothing is searched for. */
  readonly find: Find | null;
  /** Marks turned inside out: what is common is marked, what differs is plain. */
  readonly turned: boolean;
  /** What was asked last, and of which two paragraphs; a new object each time, so that the same can be asked twice. */
  readonly asked: { readonly what: Request; readonly ends?: readonly [Place, Place] } | null;
  readonly marking: Marking;
  readonly selection: Selection | null;
  /** Readings at the selection; null while the worker looks them up. */
  readonly readings: Readings | null;
  /** What the Changes view counts; null until it is first opened. It holds only while its collation is the story's. */
  readonly counts: Counts | null;
  /** Index into `collation.rows` of the row where the reader is; keyboard commands start from it. */
  readonly row: number;
  /** Index into `collation.articles` of the column where the reader is. */
  readonly column: number;
  /**
   * Counts the moves made by key, button or link. A view scrolls to `row`, `column` and `selection` when it changes, and
   * only then: a click on what is in sight must not make the page jump.
   */
  readonly jumps: number;
  /** Names that the reader gave, by article id. */
  readonly names: Names;
  /** Hard-wrapped texts that the reader split again. */
  readonly split: readonly string[];
  readonly theme: Theme;
  /** Letter keys can be turned off for those who dictate or use a screen reader. */
  readonly letterKeys: boolean;
  /** `added` and `removed` stand in the text of the table, for those who listen. */
  readonly spoken: boolean;
  readonly helpShown: boolean;
  readonly menuShown: boolean;
  /** The dialog that takes one more version from the clipboard. */
  readonly addingShown: boolean;
  /** Which drawer is open on a narrow screen: the articles and kinds, or the inspector. */
  readonly drawer: 'none' | 'articles' | 'inspector';
  /** A link that was followed and waits for its story to be opened. */
  readonly link: StoryLink | null;
  /** Spoken by the one polite live region. */
  readonly announcement: string;
  /** Shown for a moment at the foot of the page: a new object each time. */
  readonly said: { readonly text: string } | null;
}
